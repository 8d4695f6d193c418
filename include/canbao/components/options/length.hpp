// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_LENGTH_HPP
#define CANBAO_COMPONENTS_OPTIONS_LENGTH_HPP

#include <canbao/components/options/checked.hpp>
#include <canbao/units/period.hpp>

#include <type_traits>

// Lengths of time as components take them: `within<90_days, …>`, `after<3_months>`.
namespace canbao::inline v0_1::detail {

/// The period, and no time at all where something else stands for one.
template <class Given>
constexpr period length_of(Given given) noexcept {
    if constexpr (std::is_same_v<Given, period>) {
        return given;
    } else {
        return {};
    }
}

/// The rule that what stands for a period is one, and not negative.
template <auto Length>
using length_rule =
    first_broken<checked<std::is_same_v<std::remove_const_t<decltype(Length)>, period>,
                         rule::known_period<decltype(Length)>>,
                 period_rule<length_of(Length).count, 0>>;

} // namespace canbao::detail

#endif
