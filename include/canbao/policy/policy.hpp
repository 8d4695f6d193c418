// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_POLICY_HPP
#define CANBAO_POLICY_POLICY_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/policy/compose.hpp>
#include <canbao/policy/verdict.hpp>

#include <boost/hana/experimental/types.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The language of policies, and the engine that assesses by them.
namespace canbao::inline v0_1 {

/// A contribution policy: what a resident pays, who is aided, when one may enrol and from which day
/// one is covered, composed of components in any order. A policy is a named struct deriving from
/// this; one that contradicts itself does not compile.
///
///     struct mine : canbao::policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
///                                  route<routes::concentrated, window<"2025-09-01",
///                                  "2025-12-31">>>
///                                  {};
template <class... Components>
struct policy {
    /// As they are written: chapters are not taken apart.
    using components = boost::hana::experimental::types<Components...>;

    /// What the components say, with names, sections and readings.
    static constexpr const policy_content& content = detail::content_of<components>;
    /// What the engine evaluates.
    static constexpr const rule_table& rules = detail::rules_of<components>;

private:
    // One line for each of the first broken rules, and none between: a compiler's message then
    // shows the rule, this class and the line that names the policy.
    static_assert(sizeof(typename detail::verdict<0, Components...>::rule) > 0);
    static_assert(sizeof(typename detail::verdict<1, Components...>::rule) > 0);
    static_assert(sizeof(typename detail::verdict<2, Components...>::rule) > 0);
};

/// A type that encodes a policy.
template <class Policy>
concept contribution_policy = requires {
    { Policy::content } -> std::convertible_to<const policy_content&>;
    { Policy::rules } -> std::convertible_to<const rule_table&>;
};

namespace detail {

template <class Policy>
constexpr std::uint8_t number_of_route(std::string_view code) noexcept {
    const auto& routes = Policy::content.routes;
    for (std::size_t place = 0; place < routes.size(); ++place) {
        if (routes[place].name.code == code) {
            return static_cast<std::uint8_t>(place + 1);
        }
    }
    return 0;
}

} // namespace detail

/// The number of a policy's route, in the order of listing, from 1, as assessments have it and
/// applications ask for it. A route that the policy does not have does not build.
///
///     assess<zhongshan_2026>({…, .wish = number_of<zhongshan_2026, newborn_from_application>})
template <contribution_policy Policy, class Route>
    requires(detail::number_of_route<Policy>(Route::code) != 0)
inline constexpr std::uint8_t number_of = detail::number_of_route<Policy>(Route::code);

} // namespace canbao

#endif
