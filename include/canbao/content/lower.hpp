// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_LOWER_HPP
#define CANBAO_CONTENT_LOWER_HPP

#include <canbao/content/aid.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// Turns what a policy says into the numbers that the engine evaluates.
namespace canbao::inline v0_1::detail {

/// What a subsidy grants on one fee, before the cap.
struct grant {
    fen amount;
    const subsidy_term* subsidy = nullptr;
};

/// What the subsidies grant on a fee: the highest amount first, equal ones in the order of listing.
constexpr bounded<grant, 64> grants_on(const policy_content& content,
                                       const fee_term& fee) noexcept {
    bounded<grant, 64> grants;
    for (const subsidy_term& subsidy : content.subsidies) {
        if (!applies(subsidy, fee)) {
            continue;
        }
        const fen amount = uncapped_aid(subsidy, fee);
        if ((std::min)(amount, fee.amount) <= fen{0}) {
            continue;
        }
        grants.push_back({amount, &subsidy});
        std::size_t place = grants.size() - 1;
        for (; place > 0 && grants[place - 1].amount < amount; --place) {
            grants[place] = grants[place - 1];
        }
        grants[place] = {amount, &subsidy};
    }
    return grants;
}

/// The place, from `first` and before `last`, of the grant to name next of those to which some of
/// the categories left belong: of those that no other goes before, that of the category listed
/// first. Where they go before one another in a circle, simply that one.
constexpr std::size_t next_grant(const bounded<grant, 64>& grants, std::size_t first,
                                 std::size_t last, std::uint32_t left) noexcept {
    std::size_t next = last;
    bool is_free = false;
    for (std::uint32_t rest = left; rest != 0 && !is_free; rest &= rest - 1) {
        const std::uint32_t category = rest & (~rest + 1);
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

/// The aid to one fee by category: the highest uncapped amount first, equal amounts in the order of
/// the vocabulary where the subsidies do not say another, so that the first that an applicant has
/// is the one to give. Goes over subsidies rather than categories, which are many: every policy
/// pays for this while compiling.
constexpr fee_line lower_fee(const policy_content& content, const fee_term& fee) noexcept {
    fee_line line;
    line.fee = static_cast<std::int32_t>(fee.amount.count);
    line.provision = fee.provision;
    const bounded<grant, 64> grants = grants_on(content, fee);
    for (std::size_t first = 0, last = 0; first < grants.size(); first = last) {
        const fen amount = grants[first].amount;
        std::uint32_t named = 0;
        bool has_precedence = false;
        for (; last < grants.size() && grants[last].amount == amount; ++last) {
            const subsidy_term& subsidy = *grants[last].subsidy;
            named |= subsidy.categories;
            has_precedence =
                has_precedence || (subsidy.before_categories | subsidy.before_funds) != 0;
        }
        line.aided |= named;
        const auto capped = static_cast<std::int32_t>((std::min)(amount, fee.amount).count);
        const auto name = [&](std::uint32_t category, const subsidy_term& subsidy) {
            line.aid.push_back({capped, static_cast<std::uint8_t>(std::countr_zero(category)),
                                subsidy.fund, subsidy.provision, subsidy.payers});
        };
        while (named != 0) {
            std::uint32_t next = named & (~named + 1);
            if (has_precedence) {
                const subsidy_term& subsidy =
                    *grants[next_grant(grants, first, last, named)].subsidy;
                const std::uint32_t own = subsidy.categories & named;
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

constexpr opening lower_opening(const policy_content& content, const opening_term& term) noexcept {
    const date year_begin = content.year_begin();
    const date year_end = content.year_end();
    const auto either_or = [](date given, date otherwise) {
        return given.has_value() ? given : otherwise;
    };

    // A window of its own overrides the insured year; "P in Y" narrows it.
    date pay_from = either_or(term.window_from, term.windows > 0 ? first_date : year_begin);
    date pay_to = either_or(term.window_to, last_date);
    if (term.pay_in_year) {
        pay_from = (std::max)(pay_from, year_begin);
        pay_to = (std::min)(pay_to, year_end);
    }

    // "within" may be paid after the insured year, but not for an event after it.
    const bool no_later_event = term.event_in_year || term.asks.paid == timeliness::within;
    opening opening;
    opening.pay_from = pay_from.days;
    opening.pay_to = pay_to.days;
    opening.event_from = (term.event_in_year ? year_begin : first_date).days;
    opening.event_to = (no_later_event ? year_end : last_date).days;
    opening.limit_from = (term.missed_in_year ? year_begin : first_date - 1).days;
    opening.asks = term.asks;
    opening.waits = term.waits;
    opening.cover_from = either_or(term.cover_from, year_begin).days;
    opening.cover_to = either_or(term.cover_to, year_end).days;
    return opening;
}

/// Turns what a policy says into the numbers that the engine evaluates. The content is to be sound
/// (see `validate`); nothing is rounded, dropped or guessed from a sound one.
constexpr rule_table lower(const policy_content& content) noexcept {
    rule_table rules;
    rules.fiscal_standard = static_cast<std::int32_t>(content.fiscal_standard.count);
    rules.fiscal_payers = content.fiscal_payers;
    rules.payers = content.payers;
    rules.counting = content.counting;
    for (const fee_term& fee : content.fees) {
        rules.fee_lines.push_back(lower_fee(content, fee));
        if (fee.plan < rule_table::max_plans) {
            rules.line_of[fee.plan][fee.tier - std::size_t{1}] =
                static_cast<std::uint8_t>(rules.fee_lines.size());
        }
    }
    for (const opening_term& term : content.openings) {
        opening opening = lower_opening(content, term);
        const route_term& route = content.routes[term.route - std::size_t{1}];
        opening.route = term.route;
        opening.plan = route.plan;
        opening.charge = route.charge;
        rules.openings.push_back(opening);
    }
    for (const claim_term& claim : content.claims) {
        opening opening = lower_opening(content, claim.opening);
        opening.route = static_cast<std::uint8_t>(first_claim_route + rules.claims.size());
        rules.claims.push_back(opening);
    }
    for (const recognition_term& term : content.recognitions) {
        rules.recognition.push_back({term.last_day.days, term.circumstances_all});
    }
    for (const delegation_term& term : content.delegations) {
        rules.delegated |= term.categories;
    }
    return rules;
}

} // namespace canbao::detail

#endif
