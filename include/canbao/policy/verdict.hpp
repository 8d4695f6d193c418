// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_VERDICT_HPP
#define CANBAO_POLICY_VERDICT_HPP

#include <canbao/policy/compose.hpp>
#include <canbao/policy/offender.hpp>
#include <canbao/rules/aid.hpp>
#include <canbao/rules/charges.hpp>
#include <canbao/rules/payers.hpp>
#include <canbao/rules/periods.hpp>
#include <canbao/rules/policy.hpp>
#include <canbao/rules/routes.hpp>
#include <canbao/rules/years.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <type_traits>

// Turns a violation into the instantiation of its rule, whose static_assert is the build error.
namespace canbao::inline v0_1::detail {

/// The first violation of the I-th rule that is broken. One mistake, such as a fee typed wrong, may
/// break one rule in many places.
constexpr violation first_of_rule(const violations& found, std::size_t rules_before) noexcept {
    for (std::size_t place = 0; place < found.size(); ++place) {
        const auto same = [&](const violation& other) { return other.rule == found[place].rule; };
        const violation* here = found.begin() + place;
        if (std::none_of(found.begin(), here, same) && rules_before-- == 0) {
            return found[place];
        }
    }
    return {};
}

/// The I-th rule about figures that a policy breaks; `rule::none` where there are fewer.
template <std::size_t Nth, class Components>
struct figure_verdict {
    static constexpr violation broken = first_of_rule(violations_of<Components>, Nth);
    template <component_kind Kind, std::uint8_t Number>
    using tag = decltype(offending_tag<Kind, Number, Components>());
    using rule = typename rule_named<broken.rule>::template with<
        tag<broken.at.kind, broken.at.number>, tag<broken.other.kind, broken.other.number>,
        tag<broken.fund.kind, broken.fund.number>,
        tag<broken.other_fund.kind, broken.other_fund.number>, broken.x, broken.y, broken.z,
        broken.tier, yyyymmdd(broken.example.paid_on)>;
};

/// The I-th rule about types that a policy breaks.
template <std::size_t Nth, class Components>
struct type_verdict;
template <std::size_t Nth, class... Components>
struct type_verdict<Nth, types<Components...>> {
    using broken =
        joined<std::conditional_t<std::is_same_v<component_check<Components>, rule::kept>, types<>,
                                  types<component_check<Components>>>...,
               types<rule::none, rule::none, rule::none>>;
    using rule = nth_of<Nth, broken>;
};

template <std::size_t Nth, class... Components>
struct verdict_on_types : type_verdict<Nth, flat<types<Components...>>> {};

/// The n-th rule that a policy breaks. Figures are asked for only where the rules about types are
/// kept, for the content of a policy that breaks these is not what it says.
template <std::size_t Nth, class... Components>
using verdict = std::conditional_t<(std::is_same_v<component_check<Components>, rule::kept> && ...),
                                   figure_verdict<Nth, types<Components...>>,
                                   verdict_on_types<Nth, Components...>>;

} // namespace canbao::detail

#endif
