// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_YEARS_HPP
#define CANBAO_CELLS_YEARS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstdint>

// The numbers of years that people are told apart by.
namespace canbao::inline v0_1::detail {

/// The years without cover and paid back that those openings tell apart.
constexpr bounded<application, 512> years_told_apart(const table_openings& openings) noexcept {
    int most_lapsed = 0;
    int most_repaid = 0;
    const auto reach = [](int& most, number_range range) {
        most = (std::max)(most, range.least + 0);
        most = (std::max)(most, range.most < 255 ? range.most + 1 : 0);
    };
    for (const table_opening& one : openings) {
        reach(most_lapsed, one.opening->asks.lapsed_years);
        reach(most_repaid, one.opening->asks.repaid_years);
        for (const people_rule& rule : one.rules->people) {
            reach(most_lapsed, rule.asks.lapsed_years);
            reach(most_repaid, rule.asks.repaid_years);
        }
    }
    for (const table_opening& one : openings) {
        const waiting_growth& growth = one.opening->waits.growth;
        // More years than use up the time for which one can be insured make no difference.
        const std::int32_t span = one.opening->cover_to - one.opening->pay_from + 2;
        const int longest =
            one.opening->waits.length.unit == period_unit::days ? span : span / 28 + 1;
        most_lapsed = (std::max)(most_lapsed, growth.from_lapsed_years + 0);
        if (growth.per_lapsed_year > 0) {
            const int lapsed = longest / growth.per_lapsed_year + 1;
            most_lapsed = (std::max)(most_lapsed, lapsed);
        }
        if (growth.per_repaid_year > 0) {
            most_repaid = (std::max)(
                most_repaid, most_lapsed * growth.per_lapsed_year / growth.per_repaid_year + 1);
        }
    }
    bounded<application, 512> kept;
    for (int lapsed = 0; lapsed <= (std::min)(most_lapsed, 255); ++lapsed) {
        for (int repaid = 0; repaid <= (std::min)(most_repaid, 255); ++repaid) {
            const application years{.lapsed_years = static_cast<std::uint8_t>(lapsed),
                                    .repaid_years = static_cast<std::uint8_t>(repaid)};
            const auto is_like = [&](const application& other) {
                const auto alike_to = [&](const conditions& asks) {
                    return asks.lapsed_years.contains(years.lapsed_years) ==
                               asks.lapsed_years.contains(other.lapsed_years) &&
                           asks.repaid_years.contains(years.repaid_years) ==
                               asks.repaid_years.contains(other.repaid_years);
                };
                return std::all_of(openings.begin(), openings.end(), [&](const table_opening& one) {
                    const auto& groups = one.rules->people;
                    return alike_to(one.opening->asks) &&
                           std::all_of(
                               groups.begin(), groups.end(),
                               [&](const people_rule& rule) { return alike_to(rule.asks); }) &&
                           length_of(one.opening->waits, years) ==
                               length_of(one.opening->waits, other);
                });
            };
            if (std::none_of(kept.begin(), kept.end(), is_like)) {
                kept.push_back(years);
            }
        }
    }
    return kept;
}

} // namespace canbao::detail

#endif
