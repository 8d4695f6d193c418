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

/// What a subsidy grants on a fee by its share, its amounts or what it leaves, whatever its floor
/// and ceiling; less than nothing where the fee is lower than what is to remain.
constexpr fen unlimited_aid(const policy_content& content, const subsidy_term& subsidy,
                            const fee_term& fee) noexcept {
    if (subsidy.basis == aid_basis::share) {
        return part_of(shared_fee(content, subsidy, fee), subsidy.share, subsidy.how, subsidy.unit);
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
