// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_PEOPLE_HPP
#define CANBAO_CELLS_PEOPLE_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

// The kinds of people that what is open on some day tells apart: sets of categories, days of
// recognition and circumstances.
namespace canbao::inline v0_1::detail {

/// Which categories are told apart, by the routes open to them and by the aid that they get.
struct category_kinds {
    /// Which bits are there by recognition: the stated categories, and groups that ask for some.
    std::uint64_t by_category = 0;
    std::uint64_t asked = 0;                ///< the categories and groups that decide anything
    bounded<std::uint64_t, 64> conditions;  ///< routes, fees or groups for any of these
    bounded<const fee_line*, 32> fee_lines; ///< the fees that aid may lower
    bounded<std::uint64_t, 2> delegated;    ///< of each table
    bounded<std::uint64_t, 16> aided;       ///< whose aid counts on some route, or until some day
    bounded<std::uint8_t, 48> one_of_each;  ///< one category of each kind
    std::size_t most = 0;                   ///< how many at a time decide an assessment
    std::size_t of_fees = 0;                ///< how many decide which fee is paid
    std::size_t of_groups = 1;              ///< how many the alternative of a group asks for

    template <class List, class Item>
    static constexpr void add(List& list, Item item) noexcept {
        if (std::find(list.begin(), list.end(), item) == list.end()) {
            list.push_back(item);
        }
    }

    /// `compared` is how many assessments of one application are compared. Each is decided by one
    /// category that opens its route and one that gives its aid; all others only offer what is no
    /// better, so that without them the assessment is the same. One more may be noted; aid does not
    /// matter then. Where fees are of some people, those that decide them come in addition; and
    /// where any of all these is a group, the categories that it asks for stand in its place.
    constexpr void find(std::size_t compared) noexcept {
        bounded<aid_order, 32> orders;
        for (const fee_line* line : fee_lines) {
            orders.push_back(aid_order{*line});
        }
        for (std::uint8_t slot = 0; slot < rule_table::first_group; ++slot) {
            if (((asked >> slot) & 1U) != 0 && !is_like_another(slot, orders)) {
                one_of_each.push_back(slot);
            }
        }
        const auto aiding = static_cast<std::size_t>(
            std::count_if(fee_lines.begin(), fee_lines.end(), [this](const fee_line* line) {
                return (line->aided & by_category) != 0;
            }));
        most = (std::min)(one_of_each.size(), ((std::min)(conditions.size(), compared) +
                                               (std::min)(aiding, compared) + of_fees * compared) *
                                                  of_groups);
    }

private:
    /// Where each category stands in the order of the aid to a fee.
    struct aid_order {
        std::array<std::uint8_t, 48> place{}; ///< from 1, the most favourable; 0: none
        std::array<std::uint8_t, 48> run{};   ///< the same for aid of which all is the same

        constexpr aid_order() = default;
        constexpr explicit aid_order(const fee_line& line) noexcept {
            std::uint8_t number = 1;
            for (std::size_t i = 0; i < line.aid.size(); ++i) {
                const aid_rule& aid = line.aid[i];
                number = static_cast<std::uint8_t>(
                    number + (i > 0 && !gives_the_same(aid, line.aid[i - 1]) ? 1 : 0));
                if (aid.category < place.size()) {
                    place[aid.category] = static_cast<std::uint8_t>(i + 1);
                    run[aid.category] = number;
                }
            }
        }

        [[nodiscard]] constexpr bool is_alike(std::uint8_t earlier,
                                              std::uint8_t slot) const noexcept {
            return run[earlier] == run[slot] && place[earlier] <= place[slot];
        }
        static constexpr bool gives_the_same(const aid_rule& one, const aid_rule& other) noexcept {
            return one.amount == other.amount && one.fund == other.fund &&
                   one.payers == other.payers && one.surcharges == other.surcharges &&
                   one.fixed == other.fixed;
        }
    };

    /// True where an earlier category of `one_of_each` is treated the same alone and beside any
    /// other, as far as there was room to see.
    [[nodiscard]] constexpr bool
    is_like_another(std::uint8_t slot, const bounded<aid_order, 32>& orders) const noexcept {
        if (conditions.dropped + fee_lines.dropped + aided.dropped > 0) {
            return false;
        }
        return std::any_of(one_of_each.begin(), one_of_each.end(), [&](std::uint8_t earlier) {
            const auto alike_in = [&](std::uint64_t mask) {
                return ((mask >> slot) & 1U) == ((mask >> earlier) & 1U);
            };
            return std::all_of(conditions.begin(), conditions.end(), alike_in) &&
                   std::all_of(delegated.begin(), delegated.end(), alike_in) &&
                   std::all_of(aided.begin(), aided.end(), alike_in) &&
                   std::all_of(orders.begin(), orders.end(), [&](const aid_order& order) {
                       return order.is_alike(earlier, slot);
                   });
        });
    }
};

/// Who is told apart by the openings that are open on a day.
struct people {
    category_kinds kinds;
    std::uint64_t circumstances = 0; ///< those that are asked for
    bool aid_matters = false;
    /// One day of birth of each kind, and none, for whom no event tells it: three for each
    /// alternative of two tables.
    day_list<2 * 16 * 3 + 1> births{};

    constexpr explicit people(const bounded<const rule_table*, 2>& tables) noexcept {
        kinds.by_category = (std::uint64_t{1} << rule_table::first_group) - 1;
        for (const rule_table* rules : tables) {
            for (std::size_t i = 0; i < rules->people.size(); ++i) {
                kinds.by_category |= rules->people[i].asks_for_category()
                                         ? std::uint64_t{1} << (rule_table::first_group + i)
                                         : 0;
            }
        }
    }

    constexpr void add(const conditions& asks) noexcept {
        circumstances |=
            asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
        add(asks.categories_any);
    }

    /// Something for any of some categories and groups; true where a category may decide it.
    constexpr bool add(std::uint64_t any) noexcept {
        kinds.asked |= any;
        if ((any & kinds.by_category) == 0) {
            return false;
        }
        category_kinds::add(kinds.conditions, any);
        return true;
    }

    /// The alternatives of groups that what is open asks for, or pays for.
    constexpr void add_groups(const rule_table& rules) noexcept {
        std::uint64_t bit = std::uint64_t{1} << rule_table::first_group;
        for (const people_rule& rule : rules.people) {
            if ((kinds.asked & bit) != 0) {
                add(rule.asks);
                for (std::uint64_t rest = rule.categories_all; rest != 0; rest &= rest - 1) {
                    add(rest & (~rest + 1));
                }
                const int named =
                    std::popcount(rule.categories_all) + (rule.asks.categories_any != 0 ? 1 : 0);
                kinds.of_groups = (std::max)(kinds.of_groups, static_cast<std::size_t>(named));
                if (rule.asks_for_birth()) {
                    births.insert(date{});
                    if (rule.born_from > first_date.days) {
                        births.insert(date{rule.born_from} - 1);
                    }
                    births.insert((std::max)(date{rule.born_from}, first_date));
                    births.insert(day_after(rule.born_to));
                }
            }
            bit <<= 1U;
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
    constexpr bool each_set(const Visitor& visit, std::uint64_t chosen = 0, std::size_t from = 0,
                            std::size_t size = 0) const {
        if (!visit(chosen)) {
            return false;
        }
        for (std::size_t i = from; size < kinds.most && i < kinds.one_of_each.size(); ++i) {
            if (!each_set(visit, chosen | (std::uint64_t{1} << kinds.one_of_each[i]), i + 1,
                          size + 1)) {
                return false;
            }
        }
        return true;
    }
};

} // namespace canbao::detail

#endif
