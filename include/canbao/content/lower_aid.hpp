// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_LOWER_AID_HPP
#define CANBAO_CONTENT_LOWER_AID_HPP

#include <canbao/content/aid.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// The aid to a fee, in the order in which it is given.
namespace canbao::inline v0_1::detail {

/// What a subsidy grants on one fee.
struct grant {
    fen amount; ///< before the cap …
    fen given;  ///< … and after it
    const subsidy_term* subsidy = nullptr;

    /// As much as another one.
    [[nodiscard]] constexpr bool equals(const grant& other) const noexcept {
        return given == other.given && amount == other.amount;
    }
    [[nodiscard]] constexpr bool is_more_than(const grant& other) const noexcept {
        return given != other.given ? given > other.given : amount > other.amount;
    }
};

/// What a subsidy grants on a fee that it is for.
constexpr grant grant_on(const policy_content& content, const subsidy_term& subsidy,
                         const fee_term& fee) noexcept {
    const fen amount = uncapped_aid(content, subsidy, fee);
    return {amount, (std::min)(amount, aided_sum(content, subsidy, fee)), &subsidy};
}

/// What the subsidies grant on a fee: the highest given first, of those the highest before the cap,
/// equal ones in the order of listing.
constexpr bounded<grant, 64> grants_on(const policy_content& content,
                                       const fee_term& fee) noexcept {
    bounded<grant, 64> grants;
    for (const subsidy_term& subsidy : content.subsidies) {
        if (!applies(subsidy, fee)) {
            continue;
        }
        const grant granted = grant_on(content, subsidy, fee);
        if (granted.given <= fen{0}) {
            continue;
        }
        grants.push_back(granted);
        std::size_t place = grants.size() - 1;
        for (; place > 0 && granted.is_more_than(grants[place - 1]); --place) {
            grants[place] = grants[place - 1];
        }
        grants[place] = granted;
    }
    return grants;
}

/// The place, from `first` and before `last`, of the grant to name next of those to which some of
/// the categories left belong: of those that no other goes before, that of the category listed
/// first. Where they go before one another in a circle, simply that one.
constexpr std::size_t next_grant(const bounded<grant, 64>& grants, std::size_t first,
                                 std::size_t last, std::uint64_t left) noexcept {
    std::size_t next = last;
    bool is_free = false;
    for (std::uint64_t rest = left; rest != 0 && !is_free; rest &= rest - 1) {
        const std::uint64_t category = rest & (~rest + 1);
        for (std::size_t i = first; i < last && !is_free; ++i) {
            const subsidy_term& one = *grants[i].subsidy;
            if ((one.categories & category) == 0) {
                continue;
            }
            is_free = true;
            for (std::size_t j = first; j < last; ++j) {
                const subsidy_term& other = *grants[j].subsidy;
                is_free = is_free &&
                          (i == j || (other.categories & left) == 0 || !goes_before(other, one));
            }
            next = is_free || next == last ? i : next;
        }
    }
    return next;
}

/// What of an amount given is the same where fewer months of the fee are charged.
constexpr std::int32_t fixed_part(const subsidy_term& subsidy, std::int32_t given) noexcept {
    switch (subsidy.basis) {
    case aid_basis::share: return 0;
    case aid_basis::amounts: return given;
    case aid_basis::remainder: return -static_cast<std::int32_t>(subsidy.remains.count);
    }
    return 0;
}

/// The aid to one fee by category: the highest amount first, equal amounts in the order of the
/// vocabulary where the subsidies do not say another, so that the first that an applicant has is
/// the one to give. Goes over subsidies rather than categories, which are many: every policy
/// pays for this while compiling.
constexpr fee_line lower_fee(const policy_content& content, const fee_term& fee) noexcept {
    fee_line line;
    line.people[0] = fee.people;
    line.fiscal = static_cast<std::int32_t>(content.fiscal_standard.count);
    line.fiscal_payers = content.fiscal_payers;
    line.fiscal_provision = content.fiscal_provision;
    line.fee = static_cast<std::int32_t>(fee.amount.count);
    line.provision = fee.provision;
    const bounded<grant, 64> grants = grants_on(content, fee);
    for (std::size_t first = 0, last = 0; first < grants.size(); first = last) {
        std::uint64_t named = 0;
        bool has_precedence = false;
        for (; last < grants.size() && grants[last].equals(grants[first]); ++last) {
            const subsidy_term& subsidy = *grants[last].subsidy;
            named |= subsidy.categories;
            has_precedence =
                has_precedence || (subsidy.before_categories | subsidy.before_funds) != 0;
        }
        line.aided |= named;
        const auto given = static_cast<std::int32_t>(grants[first].given.count);
        const auto name = [&](std::uint64_t category, const subsidy_term& subsidy) {
            line.aid.push_back({given, static_cast<std::uint8_t>(std::countr_zero(category)),
                                subsidy.fund, subsidy.provision, subsidy.payers,
                                aided_surcharges(content, subsidy, fee),
                                fixed_part(subsidy, given)});
        };
        while (named != 0) {
            std::uint64_t next = named & (~named + 1);
            if (has_precedence) {
                const subsidy_term& subsidy =
                    *grants[next_grant(grants, first, last, named)].subsidy;
                const std::uint64_t own = subsidy.categories & named;
                next = own & (~own + 1);
                name(next, subsidy);
            } else {
                for (std::size_t i = first; i < last; ++i) {
                    if ((grants[i].subsidy->categories & next) != 0) {
                        name(next, *grants[i].subsidy);
                    }
                }
            }
            named &= ~next;
        }
    }
    return line;
}

} // namespace canbao::detail

#endif
