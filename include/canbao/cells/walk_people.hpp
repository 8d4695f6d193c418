// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_WALK_PEOPLE_HPP
#define CANBAO_CELLS_WALK_PEOPLE_HPP

#include <canbao/cells/area.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/cells/people.hpp>
#include <canbao/cells/told_apart.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>

// Walks through the people of a cell.
namespace canbao::inline v0_1::detail {

/// Goes through the kinds of people on the days of a cell: sets of applications that are assessed
/// alike. The visitor takes one application of each, and the cell's days, until it gives false.
template <class Visitor>
struct people_walker {
    bounded<const rule_table*, 2> tables;
    walk_area area;
    walk_detail detail;
    const Visitor& visit;

    constexpr bool walk(const table_openings& open, const cell_days& days,
                        application person) const {
        const people who = people_told_apart(tables, detail, open, person);
        const std::uint64_t always = person.circumstances.bits | area.circumstances_all;
        const std::uint64_t free = who.circumstances & ~always & ~area.circumstances_none;
        const auto recognitions = people::recognitions(tables, person.paid_on);
        std::uint64_t some = 0;
        bounded<facts_decided, 64> decided;
        const auto is_one_more = [&](std::uint64_t facts) {
            if (!area.of_both_sexes && is_of_both_sexes(facts)) {
                return false;
            }
            if (std::popcount(free) <= 1) {
                return true;
            }
            const facts_decided bits = decided_by(tables, open, facts);
            const bool is_new = std::find(decided.begin(), decided.end(), bits) == decided.end();
            if (is_new) {
                decided.push_back(bits);
            }
            return is_new;
        };
        for (bool first = true; first || some != 0; first = false, some = (some - free) & free) {
            person.circumstances.bits = always | some;
            if (!is_one_more(person.circumstances.bits)) {
                continue;
            }
            const bool goes_on = who.each_set([&](std::uint64_t categories) {
                person.categories.bits = categories;
                const bool dated = who.aid_matters && (categories != 0 || detail.compared == 0);
                return each_birth(who, days, person, dated ? recognitions.size() : 1, recognitions);
            });
            if (!goes_on) {
                return false;
            }
        }
        return true;
    }

private:
    static constexpr bool is_of_both_sexes(std::uint64_t facts) noexcept {
        constexpr circumstance_set both{circumstances::female{}, circumstances::male{}};
        return (facts & both.bits) == both.bits;
    }

    /// One day of birth of each kind that the person's other facts tell apart, or that any would
    /// where no categories are tried; that of a birth is the event's.
    constexpr bool each_birth(const people& who, const cell_days& days, application& person,
                              std::size_t dates, const day_list<10>& recognitions) const {
        if (who.births.empty() || is_of_birth(person)) {
            return each_recognition(person, days, dates, recognitions);
        }
        bounded<identities, 64> met;
        for (const date born : who.births) {
            if (born > days.paid_to && !area.unborn) {
                break;
            }
            person.born_on = born;
            const identities bits =
                detail.compared == 0 ? births_of(tables, born) : identities_of(tables, person);
            if (std::find(met.begin(), met.end(), bits) == met.end()) {
                met.push_back(bits);
                if (!each_recognition(person, days, dates, recognitions)) {
                    return false;
                }
            }
        }
        person.born_on = {};
        return true;
    }

    constexpr bool each_recognition(application& person, const cell_days& days, std::size_t dates,
                                    const day_list<10>& recognitions) const {
        if (area.categories_any != ~std::uint64_t{0}) {
            const identities bits = identities_of(tables, person);
            if (((bits[0] | bits[1]) & area.categories_any) == 0) {
                return true;
            }
        }
        for (std::size_t i = 0; i < dates; ++i) {
            person.recognised_on = recognitions[i];
            if (!visit(std::as_const(person), days)) {
                return false;
            }
        }
        person.recognised_on = {};
        return true;
    }
};

} // namespace canbao::detail

#endif
