// SPDX-License-Identifier: Apache-2.0
//
// Policies that no notice would contain, each made for a part of the kernels that the published
// ones do not reach.
#pragma once

#include "typed_subject.hpp"

#include <canbao/canbao.hpp>

#include <vector>

namespace property {

/// A policy that may contradict itself: the engine assesses by it all the same, and kernels are to
/// give what the engine gives.
template <class... Components>
struct unchecked {
    using components = boost::hana::experimental::types<Components...>;
    static constexpr const canbao::policy_content& content = canbao::detail::content_of<components>;
    static constexpr const canbao::rule_table& rules = canbao::detail::rules_of<components>;
};

// Asserted in templates, and so at the end: before it clang 14 has no plans yet.
template <class Policy>
typed_subject fitting() {
    static_assert(canbao::detail::recipe_of<Policy>.fits, "rows are assessed one by one");
    return subject_of_type<Policy>();
}
template <class Policy>
typed_subject not_fitting() {
    static_assert(!canbao::detail::recipe_of<Policy>.fits, "and not in vectors");
    return subject_of_type<Policy>();
}

std::vector<typed_subject> odd_periods();
std::vector<typed_subject> odd_money();
std::vector<typed_subject> odd_people();
std::vector<typed_subject> odd_windows();
std::vector<typed_subject> odd_groups();
std::vector<typed_subject> odd_mixtures();

} // namespace property
