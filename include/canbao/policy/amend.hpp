// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_AMEND_HPP
#define CANBAO_POLICY_AMEND_HPP

#include <canbao/policy/amended.hpp>
#include <canbao/policy/policy.hpp>

// A policy made of another one: next year's notice, or a county's.
namespace canbao::inline v0_1 {

// The changes of an amendment. A component is found by what it is about: a fee by plan and tier, a
// route by its name, a subsidy by its categories, plan and tier, a delegation by its categories, a
// recognition by its categories and circumstances, a claim by its circumstances, and what stands
// once by its kind.

/// Adds components, after those that the policy has.
template <class... Components>
struct adding {};

/// Puts each component in the place of the policy's own about the same thing.
template <class... Components>
struct replacing {};

/// Removes the policy's component about the same thing as each of these, whatever else they say:
/// `removing<route<routes::extended>>`. Of a chapter, here and in `replacing`, each component
/// counts.
template <class... Components>
struct removing {};

/// Puts a reading in the place of another, wherever the policy relies on it.
template <class Old, class New>
struct replacing_reading {};

/// A policy made of another by changes, in the order given; validated like any. A change that finds
/// nothing to change is a build error. Amendments stack.
///
///     struct county_2023
///         : amend<hunan_2023, adding<subsidy<percent<50>, to<mental_disorder>, paid_by<…>>>,
///                 replacing<policy_id<"county-2023">>> {};
template <contribution_policy Policy, class... Changes>
using amend = typename detail::amended<typename Policy::components, Changes...>::policy;

} // namespace canbao

#endif
