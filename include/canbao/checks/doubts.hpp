// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CHECKS_DOUBTS_HPP
#define CANBAO_CHECKS_DOUBTS_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/checks/taken.hpp>
#include <canbao/checks/ties.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace canbao::inline v0_1::detail {

/// A question about a policy that only a walk through its cells can answer: whether anybody takes a
/// route, or needs an alternative of one, or whether only the order of listing decides between two
/// openings. Most policies raise none.
struct doubt {
    enum class about : std::uint8_t { taken, alternative, tie };

    about what = about::taken;
    std::uint8_t one = 0;   ///< place of a route for `taken`, else of an opening
    std::uint8_t other = 0; ///< of the opening listed later
};

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

/// A part of the walk that settles a doubt: one opening, one tier, some of the days of payment.
/// Each can be walked in a constant evaluation of its own, so that a large policy stays within what
/// compilers allow for one.
struct slice {
    bool is_one = false; ///< false past the last one
    const opening* way = nullptr;
    std::uint8_t tier = 0;
    date paid_from{};
    date paid_to{};
};

constexpr std::int32_t days_in_slice = 20;
constexpr std::int32_t most_slices_of_days = 36; ///< the last has whatever days are left

/// True of an opening whose applications have to be walked through to settle a doubt.
constexpr bool is_open_to_doubt(const rule_table& rules, const doubt& one,
                                const opening& way) noexcept {
    switch (one.what) {
    case doubt::about::taken: return is_of(way, one.one) && !is_outdone(rules, way);
    case doubt::about::alternative:
        return &way == &rules.openings[one.one] && !is_needless(rules, way);
    case doubt::about::tie: return &way == &rules.openings[one.one];
    }
    return false;
}

/// The slice of that number, from 0.
constexpr slice nth_slice(const rule_table& rules, const doubt& one, std::size_t number) noexcept {
    for (const opening& way : rules.openings) {
        if (!is_open_to_doubt(rules, one, way)) {
            continue;
        }
        const std::int32_t days =
            std::min((way.pay_to - way.pay_from) / days_in_slice + 1, most_slices_of_days);
        for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (rules.line_number(way.plan, tier) == 0) {
                continue;
            }
            if (number < static_cast<std::size_t>(days)) {
                const auto place = static_cast<std::int32_t>(number);
                const date from{way.pay_from + place * days_in_slice};
                return {.is_one = true,
                        .way = &way,
                        .tier = tier,
                        .paid_from = from,
                        .paid_to =
                            place + 1 == days ? date{way.pay_to} : from + (days_in_slice - 1)};
            }
            number -= static_cast<std::size_t>(days);
        }
    }
    return {};
}

/// The first application in a slice that settles the doubt: one that takes the route or needs the
/// alternative, or one between whose routes only the order of listing decides. Without a day of
/// payment where there is none.
constexpr application witness_in(const rule_table& rules, const doubt& one, const slice& part) {
    const opening& way = *part.way;
    const opening& later = rules.openings[one.other];
    const bool is_tie = one.what == doubt::about::tie;
    walk_area area = is_tie ? area_of_both(rules, way, later) : area_of(rules, way);
    area.tier = part.tier;
    area.paid_from = std::max(area.paid_from, part.paid_from);
    area.paid_to = std::min(area.paid_to, part.paid_to);
    application found;
    const auto goes_on = [&](const application& person, const cell_days&) {
        const bool settles = is_tie ? is_undecided(rules, way, later, person)
                             : one.what == doubt::about::taken
                                 ? assess(rules, person).route == way.route
                                 : needs(rules, way, person);
        if (settles) {
            found = person;
        }
        return !settles;
    };
    if (area.paid_from <= area.paid_to) {
        walk_cells(rules, area, is_tie ? walk_detail{.compared = 2} : detail_of(way), goes_on);
    }
    return found;
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
