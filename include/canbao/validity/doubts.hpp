// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_DOUBTS_HPP
#define CANBAO_VALIDITY_DOUBTS_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/doubt_slices.hpp>
#include <canbao/validity/precedence.hpp>
#include <canbao/validity/taken.hpp>
#include <canbao/validity/ties.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Rules that only a walk through cells can settle, settled one by one.
namespace canbao::inline v0_1::detail {

using doubts = bounded<doubt, 64>;

template <class Visitor>
constexpr void each_doubt(const policy_content& content, const rule_table& rules,
                          const Visitor& visit) {
    const auto raise = [&visit](doubt::about what, std::size_t one, std::size_t other) {
        visit(doubt{what, static_cast<std::uint8_t>(one), static_cast<std::uint8_t>(other)});
    };
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        if (!is_taken_at_once(rules, place)) {
            raise(doubt::about::taken, place, 0);
        }
    }
    for (std::size_t place = 0; place < rules.openings.size(); ++place) {
        if (alternative_number(rules, place) != 0 && !is_needed_at_once(rules, place)) {
            raise(doubt::about::alternative, place, 0);
        }
    }
    each_precedence(content, [&](std::size_t one, std::size_t other) {
        if (!decides_at_once(rules, one, other)) {
            raise(doubt::about::precedence, one, other);
        }
    });
    for (std::size_t later = 0; later < rules.openings.size(); ++later) {
        for (std::size_t first = 0; first < later; ++first) {
            if (may_tie(rules, rules.openings[first], rules.openings[later]) &&
                !states_precedence(content, rules.openings[first], rules.openings[later])) {
                raise(doubt::about::tie, first, later);
            }
        }
    }
}

/// The first doubts, as many as there is room for.
constexpr doubts doubts_about(const policy_content& content, const rule_table& rules) {
    doubts open;
    each_doubt(content, rules, [&open](const doubt& one) { open.push_back(one); });
    return open;
}

/// The applications of a slice.
constexpr walk_area area_of(const rule_table& rules, const doubt& one, const slice& part) noexcept {
    walk_area area = one.what == doubt::about::tie
                         ? area_of_both(rules, *part.opening, rules.openings[one.other])
                         : area_of(rules, *part.opening);
    area.tier = part.tier;
    area.unborn = is_about_ahead(rules, one, *part.opening);
    area.of_both_sexes = false;
    if (part.of_birth) {
        area.events = event_set{events::birth{}}.lower();
        area.no_event = false;
    }
    return area;
}

/// What a walk that settles the doubt tells apart.
constexpr walk_detail detail_of(const rule_table& rules, const doubt& one,
                                const slice& part) noexcept {
    const bool compares = one.what == doubt::about::tie || one.what == doubt::about::precedence;
    return compares ? walk_detail{.compared = 2} : detail_of(rules, *part.opening);
}

/// True of an application that settles the doubt: one that takes the route or needs the
/// alternative, or one between whose routes only the order of listing decides.
constexpr bool settles(const rule_table& rules, const doubt& one, const slice& part,
                       const application& person) noexcept {
    switch (one.what) {
    case doubt::about::taken: return assess(rules, person).route == part.opening->route;
    case doubt::about::alternative: return needs(rules, *part.opening, person);
    case doubt::about::tie:
        return is_undecided(rules, *part.opening, rules.openings[one.other], person);
    case doubt::about::precedence: return is_decided_over(rules, *part.opening, one.other, person);
    }
    return false;
}

/// So many stretches of days of payment a slice has, the cells of which are found one stretch after
/// the other: somebody in the first mostly settles the doubt.
inline constexpr std::size_t stretches = 12;

/// The cells of a stretch, each of which can be walked through in a constant evaluation of its own,
/// so that a large policy stays within what compilers allow for one.
constexpr cells_found cells_of(const rule_table& rules, const doubt& one, const slice& part,
                               std::size_t stretch) {
    walk_area area = area_of(rules, one, part);
    const std::int64_t days = area.paid_to.days - area.paid_from.days + 1;
    const auto first_of = [&, from = area.paid_from](std::size_t which) {
        return from + static_cast<int>(days * static_cast<std::int64_t>(which) /
                                       static_cast<std::int64_t>(stretches));
    };
    if (days <= 0) {
        return {};
    }
    area.paid_from = first_of(stretch);
    area.paid_to = first_of(stretch + 1) - 1;
    return area.paid_from <= area.paid_to
               ? find_cells(tables_of(rules), area, detail_of(rules, one, part))
               : cells_found{};
}

/// The first application of a walk that settles the doubt; without a day of payment where there is
/// none. `walk` takes an area, what it tells apart, and a visitor.
constexpr application witness_by(const rule_table& rules, const doubt& one, const slice& part,
                                 const auto& walk) {
    application found;
    walk(area_of(rules, one, part), detail_of(rules, one, part),
         [&](const application& person, const cell_days&) {
             if (settles(rules, one, part, person)) {
                 found = person;
             }
             return !found.paid_on.has_value();
         });
    return found;
}

/// The first in a cell of a slice.
constexpr application witness_in(const rule_table& rules, const doubt& one, const slice& part,
                                 const cell_found& cell) {
    return witness_by(rules, one, part,
                      [&](const walk_area& area, const walk_detail& what, const auto& visit) {
                          walk_cell(tables_of(rules), area, what, cell, visit);
                      });
}

/// The first in a slice.
constexpr application witness_in(const rule_table& rules, const doubt& one, const slice& part) {
    return witness_by(rules, one, part,
                      [&](const walk_area& area, const walk_detail& what, const auto& visit) {
                          if (area.paid_from <= area.paid_to) {
                              walk_cells(rules, area, what, visit);
                          }
                      });
}

/// What is said of a doubt once it is known whether it has a witness.
constexpr void conclude(const rule_table& rules, const doubt& one, const application& witness,
                        violations& found) noexcept {
    if (witness.paid_on.has_value() != (one.what == doubt::about::tie)) {
        return;
    }
    switch (one.what) {
    case doubt::about::taken: report_untaken(rules, one.one, found); break;
    case doubt::about::alternative: report_needless(rules, one.one, found); break;
    case doubt::about::precedence: report_needless_precedence(one.one, one.other, found); break;
    case doubt::about::tie:
        report_tie(rules, rules.openings[one.one], rules.openings[one.other], witness, found);
    }
}

constexpr void settle(const rule_table& rules, const doubt& one, violations& found) {
    application witness;
    for (std::size_t number = 0; !witness.paid_on.has_value(); ++number) {
        const slice part = nth_slice(rules, one, number);
        if (!part.is_one) {
            break;
        }
        witness = witness_in(rules, one, part);
    }
    conclude(rules, one, witness, found);
}

/// Settles the doubts but for the first so many, until one of them breaks a rule: a route that
/// nobody takes may tie with what is taken.
constexpr void settle_after(std::size_t settled, const policy_content& content,
                            const rule_table& rules, violations& found) {
    std::size_t place = 0;
    each_doubt(content, rules, [&](const doubt& one) {
        if (place++ >= settled && found.empty()) {
            settle(rules, one, found);
        }
    });
}

} // namespace canbao::detail

#endif
