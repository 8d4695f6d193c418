// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_PEOPLE_HPP
#define CANBAO_CELLS_PEOPLE_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// The kinds of people that what is open on some day tells apart: sets of categories, days of
// recognition and circumstances.
namespace canbao::inline v0_1::detail {

/// Which categories are told apart, by the routes open to them and by the aid that they get.
struct category_kinds {
    bounded<std::uint32_t, 8> conditions;  ///< routes for any of these
    bounded<const fee_line*, 8> fee_lines; ///< the fees that aid may lower
    bounded<std::uint32_t, 2> delegated;   ///< of each table
    bounded<std::uint8_t, 32> one_of_each; ///< one category of each kind
    std::size_t most = 0;                  ///< how many at a time decide an assessment

    template <class List, class Item>
    static constexpr void add(List& list, Item item) noexcept {
        if (std::find(list.begin(), list.end(), item) == list.end()) {
            list.push_back(item);
        }
    }

    /// `compared` is how many assessments of one application are compared. Each is decided by one
    /// category that opens its route and one that gives its aid; all others only offer what is no
    /// better, so that without them the assessment is the same. One more may be noted; aid does not
    /// matter then.
    constexpr void find(std::size_t compared) noexcept {
        for (std::uint8_t slot = 0; slot < 32; ++slot) {
            if (decides(slot) && !is_like_another(slot)) {
                one_of_each.push_back(slot);
            }
        }
        most = (std::min)(one_of_each.size(), (std::min)(conditions.size(), compared) +
                                                  (std::min)(fee_lines.size(), compared));
    }

private:
    /// The place of a category's aid among that to a fee, from 1, the most favourable; 0: none.
    static constexpr std::size_t place_of(const fee_line& line, std::uint8_t slot) noexcept {
        for (std::size_t i = 0; i < line.aid.size(); ++i) {
            if (line.aid[i].category == slot) {
                return i + 1;
            }
        }
        return 0;
    }

    [[nodiscard]] constexpr bool decides(std::uint8_t slot) const noexcept {
        const auto has = [slot](std::uint32_t mask) { return ((mask >> slot) & 1U) != 0; };
        return std::any_of(conditions.begin(), conditions.end(), has) ||
               std::any_of(delegated.begin(), delegated.end(), has) ||
               std::any_of(fee_lines.begin(), fee_lines.end(),
                           [&](const fee_line* line) { return has(line->aided); });
    }

    /// True where an earlier category of `one_of_each` is treated the same alone and beside any
    /// other.
    [[nodiscard]] constexpr bool is_like_another(std::uint8_t slot) const noexcept {
        return std::any_of(one_of_each.begin(), one_of_each.end(), [&](std::uint8_t earlier) {
            const auto alike_in = [&](std::uint32_t mask) {
                return ((mask >> slot) & 1U) == ((mask >> earlier) & 1U);
            };
            return std::all_of(conditions.begin(), conditions.end(), alike_in) &&
                   std::all_of(delegated.begin(), delegated.end(), alike_in) &&
                   std::all_of(fee_lines.begin(), fee_lines.end(), [&](const fee_line* line) {
                       return is_aided_alike(*line, earlier, slot);
                   });
        });
    }

    static constexpr bool is_aided_alike(const fee_line& line, std::uint8_t earlier,
                                         std::uint8_t slot) noexcept {
        const std::size_t first = place_of(line, earlier);
        const std::size_t last = place_of(line, slot);
        if (first == 0 || last == 0) {
            return first == last;
        }
        if (last < first) {
            return false;
        }
        for (std::size_t i = first; i < last; ++i) {
            if (line.aid[i].amount != line.aid[i - 1].amount ||
                line.aid[i].fund != line.aid[i - 1].fund ||
                line.aid[i].payers != line.aid[i - 1].payers) {
                return false;
            }
        }
        return true;
    }
};

/// Who is told apart by the openings that are open on a day.
struct people {
    category_kinds kinds;
    std::uint32_t circumstances = 0; ///< those that are asked for
    bool aid_matters = false;

    constexpr void add(const conditions& asks) noexcept {
        circumstances |=
            asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
        if (asks.categories_any != 0) {
            category_kinds::add(kinds.conditions, asks.categories_any);
        }
    }

    /// The days on which the categories may have been recognised, one of each kind.
    static constexpr day_list<10> recognitions(const bounded<const rule_table*, 2>& tables,
                                               date paid_on) noexcept {
        day_list<10> days;
        days.insert(date{});
        for (const rule_table* rules : tables) {
            for (const recognition_rule& rule : rules->recognition) {
                if (rule.last_day < paid_on.days) {
                    days.insert(date{rule.last_day} + 1);
                }
            }
        }
        return days;
    }

    /// Calls `visit` for every set of at most `kinds.most` of the kinds, the empty one too, until
    /// it gives false.
    template <class Visitor>
    constexpr bool each_set(const Visitor& visit, std::uint32_t chosen = 0, std::size_t from = 0,
                            std::size_t size = 0) const {
        if (!visit(chosen)) {
            return false;
        }
        for (std::size_t i = from; size < kinds.most && i < kinds.one_of_each.size(); ++i) {
            if (!each_set(visit, chosen | (std::uint32_t{1} << kinds.one_of_each[i]), i + 1,
                          size + 1)) {
                return false;
            }
        }
        return true;
    }
};

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
                return std::all_of(openings.begin(), openings.end(), [&](const table_opening& one) {
                    const conditions& asks = one.opening->asks;
                    return asks.lapsed_years.contains(years.lapsed_years) ==
                               asks.lapsed_years.contains(other.lapsed_years) &&
                           asks.repaid_years.contains(years.repaid_years) ==
                               asks.repaid_years.contains(other.repaid_years) &&
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
