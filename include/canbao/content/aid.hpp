// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CONTENT_AID_HPP
#define CANBAO_CONTENT_AID_HPP

#include <canbao/content/policy_content.hpp>

#include <cstddef>

// What a subsidy grants on a fee.
namespace canbao::inline v0_1 {

namespace detail {

/// True where a subsidy is for the plan and tier of a fee.
constexpr bool applies(const subsidy_term& subsidy, const fee_term& fee) noexcept {
    return ((subsidy.plans >> fee.plan) & 1U) != 0 &&
           (subsidy.tier == 0 || subsidy.tier == fee.tier);
}

/// What a subsidy grants on a fee by its share, its amounts or what it leaves, whatever its floor
/// and ceiling; less than nothing where the fee is lower than what is to remain.
constexpr fen unlimited_aid(const subsidy_term& subsidy, const fee_term& fee) noexcept {
    if (subsidy.basis == aid_basis::share) {
        return share_of(fee.amount, subsidy.share, subsidy.how, subsidy.unit);
    }
    if (subsidy.basis == aid_basis::remainder) {
        return fee.amount - subsidy.remains;
    }
    const std::size_t last = subsidy.amounts.size() - 1;
    const std::size_t tier = fee.tier - std::size_t{1};
    return subsidy.amounts[tier < last ? tier : last];
}

} // namespace detail

/// What a subsidy grants on a fee of a plan and tier that it is for, before it is capped at the
/// fee: may be more than the fee, and is less than nothing where what is to remain is more than the
/// fee.
constexpr fen uncapped_aid(const subsidy_term& subsidy, const fee_term& fee) noexcept {
    const fen amount = detail::unlimited_aid(subsidy, fee);
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
