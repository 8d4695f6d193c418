// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_AID_HPP
#define CANBAO_CONTENT_AID_HPP

#include <canbao/content/policy_content.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What a subsidy grants on a fee.
namespace canbao::inline v0_1 {

namespace detail {

/// True where a subsidy is for the plan and tier of a fee.
constexpr bool applies(const subsidy_term& subsidy, const fee_term& fee) noexcept {
    return ((subsidy.plans >> fee.plan) & 1U) != 0 &&
           (subsidy.tier == 0 || subsidy.tier == fee.tier);
}

/// True where a surcharge is charged with a fee, to all who pay that or to some.
constexpr bool goes_with(const surcharge_term& surcharge, const fee_term& fee) noexcept {
    return ((surcharge.plans >> fee.plan) & 1U) != 0 &&
           (surcharge.tier == 0 || surcharge.tier == fee.tier);
}

/// True where everybody who pays a fee pays the surcharge that goes with it: where the fee is of
/// some, each of them is one of the surcharge's people.
constexpr bool is_for_all_of(const surcharge_term& surcharge, const fee_term& fee) noexcept {
    return surcharge.people == 0 || (fee.people != 0 && (fee.people & ~surcharge.people) == 0);
}

/// The surcharges that people pay themselves and that a subsidy is of as well, as a mask of places.
constexpr std::uint8_t aided_surcharges(const policy_content& content,
                                        const subsidy_term& subsidy) noexcept {
    std::uint8_t some = 0;
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        const surcharge_term& one = content.surcharges[place];
        const auto& names = subsidy.surcharges;
        const bool is_named = std::find(names.begin(), names.end(), one.name.code) != names.end();
        some = static_cast<std::uint8_t>(some | (is_named && one.payers == 0 ? 1U << place : 0));
    }
    return some;
}

/// Of these, those that everybody pays who pays a fee.
constexpr std::uint8_t aided_surcharges(const policy_content& content, const subsidy_term& subsidy,
                                        const fee_term& fee) noexcept {
    std::uint8_t some =
        subsidy.surcharges.empty() ? std::uint8_t{0} : aided_surcharges(content, subsidy);
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        const surcharge_term& one = content.surcharges[place];
        some = static_cast<std::uint8_t>(
            some & ~(goes_with(one, fee) && is_for_all_of(one, fee) ? 0U : 1U << place));
    }
    return some;
}

/// What these surcharges add up to.
constexpr fen sum_of(const policy_content& content, std::uint8_t surcharges) noexcept {
    fen sum{};
    for (std::size_t place = 0; place < content.surcharges.size(); ++place) {
        sum += ((surcharges >> place) & 1U) != 0 ? content.surcharges[place].amount : fen{};
    }
    return sum;
}

} // namespace detail

/// The most that a subsidy pays with a fee: the fee, and the surcharges that it is `including`.
constexpr fen aided_sum(const policy_content& content, const subsidy_term& subsidy,
                        const fee_term& fee) noexcept {
    const std::uint8_t surcharges = detail::aided_surcharges(content, subsidy, fee);
    return fee.amount + detail::sum_of(content, surcharges);
}

namespace detail {

/// The fee of which a subsidy on a fee is a share: that of another tier of the same plan, for the
/// same people where it has one for them, if the subsidy says so; nothing where there is none.
constexpr fen shared_fee(const policy_content& content, const subsidy_term& subsidy,
                         const fee_term& fee) noexcept {
    if (subsidy.share_of_tier == 0) {
        return fee.amount;
    }
    fen found{};
    for (const fee_term& other : content.fees) {
        const bool is_of_same = other.people == fee.people;
        if (other.plan == fee.plan && other.tier == subsidy.share_of_tier &&
            (is_of_same || (other.people == 0 && found == fen{}))) {
            found = other.amount;
        }
    }
    return found;
}

/// What a subsidy on a fee is a share of: that fee, and the surcharges that it is `including`.
constexpr fen shared_sum(const policy_content& content, const subsidy_term& subsidy,
                         const fee_term& fee) noexcept {
    return shared_fee(content, subsidy, fee) +
           sum_of(content, aided_surcharges(content, subsidy, fee));
}

/// What a subsidy grants on a fee by its share, its amounts or what it leaves, whatever its floor
/// and ceiling; less than nothing where the fee is lower than what is to remain.
constexpr fen unlimited_aid(const policy_content& content, const subsidy_term& subsidy,
                            const fee_term& fee) noexcept {
    if (subsidy.basis == aid_basis::share) {
        return part_of(shared_sum(content, subsidy, fee), subsidy.share, subsidy.how, subsidy.unit);
    }
    if (subsidy.basis == aid_basis::remainder) {
        return aided_sum(content, subsidy, fee) - subsidy.remains;
    }
    const std::size_t last = subsidy.amounts.size() - 1;
    const std::size_t tier = fee.tier - std::size_t{1};
    return subsidy.amounts[tier < last ? tier : last];
}

} // namespace detail

/// What a subsidy grants on a fee of a plan and tier that it is for, before it is capped at
/// `aided_sum`: may be more, and is less than nothing where what is to remain is more than that.
constexpr fen uncapped_aid(const policy_content& content, const subsidy_term& subsidy,
                           const fee_term& fee) noexcept {
    const fen amount = detail::unlimited_aid(content, subsidy, fee);
    if (subsidy.has_floor && amount < subsidy.floor) {
        return subsidy.floor;
    }
    return subsidy.has_ceiling && subsidy.ceiling < amount ? subsidy.ceiling : amount;
}

/// True where one subsidy says that it is given rather than the other where both grant as much
/// (`takes_precedence_over<…>`). Where neither says so, that of the category listed first is given.
constexpr bool goes_before(const subsidy_term& one, const subsidy_term& other) noexcept {
    return (one.before_categories & other.categories) != 0 ||
           (other.fund != 0 && ((one.before_funds >> (other.fund - 1)) & 1U) != 0);
}

} // namespace canbao

#endif
