// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_LEDGER_LAYOUT_HPP
#define CANBAO_ENGINE_LEDGER_LAYOUT_HPP

#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>

// How a ledger numbers what it counts by.
namespace canbao::inline v0_1::detail {

/// The buckets of a ledger: persons who took the same route (or none) on the same fee line, with
/// aid by the same category (or none). Whoever is in the same bucket owes and gets the same, but
/// for years paid back and further ones: who is charged for some is in the second half of the
/// buckets. Where a route charges by months, each route has twelve times the buckets.
struct ledger_layout {
    int line_size = 1; ///< no category, and those up to the last that is aided
    bool charges_years = false;
    std::size_t months = 1; ///< that a route is told apart by
    std::size_t routes = 0;
    std::size_t claims = 0;
    std::size_t fee_lines = 0;

    constexpr ledger_layout() = default;
    constexpr explicit ledger_layout(const rule_table& rules) noexcept
        : charges_years{rules.charges_repaid_years || rules.charges_prepaid_years},
          claims{rules.claims.size()},
          fee_lines{rules.fee_lines.size()} {
        for (const fee_line& line : rules.fee_lines) {
            line_size = (std::max)(line_size, static_cast<int>(std::bit_width(line.aided)) + 1);
        }
        for (const opening& opening : rules.openings) {
            routes = std::max<std::size_t>(routes, opening.route);
            months = opening.months.is_whole_year() ? months : 12;
        }
    }

    /// Of what is in one route, by fee line and category.
    [[nodiscard]] constexpr int slot_size() const noexcept {
        return static_cast<int>(fee_lines + 1) * line_size;
    }
    /// The routes, claims and none, each as often as it has months.
    [[nodiscard]] constexpr std::size_t months_of_slots() const noexcept {
        return (routes + claims + 1) * months;
    }
    [[nodiscard]] constexpr std::size_t buckets() const noexcept {
        return charges_years ? 2 * buckets_without_years() : buckets_without_years();
    }
    /// Those of whom nobody is charged for years: the first.
    [[nodiscard]] constexpr std::size_t buckets_without_years() const noexcept {
        return months_of_slots() * static_cast<std::size_t>(slot_size());
    }
    /// The place of a route among those of all buckets: 0 for none, and claims last.
    [[nodiscard]] constexpr std::size_t slot_of(std::uint8_t route) const noexcept {
        return route < first_claim_route ? route : routes + 1 + (route - first_claim_route);
    }
    [[nodiscard]] constexpr std::size_t bucket_of(const assessment& one) const noexcept {
        const std::size_t month = months == 1 ? 0 : one.months - std::size_t{1};
        return (slot_of(one.route) * months + month) * static_cast<std::size_t>(slot_size()) +
               one.fee_line * static_cast<std::size_t>(line_size) + one.subsidy_category.value +
               (charges_years && one.extra_years + one.prepaid_years > 0 ? buckets_without_years()
                                                                         : 0);
    }
};

} // namespace canbao::detail

#endif
