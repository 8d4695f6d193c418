// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_TOLD_APART_HPP
#define CANBAO_CELLS_TOLD_APART_HPP

#include <canbao/cells/area.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/cells/people.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Which facts of people have to be told apart on a day: what is open asks for them, or pays aid.
namespace canbao::inline v0_1::detail {

/// True for those who can't be insured here and may only claim aid.
constexpr bool is_a_claim(const application& person) noexcept {
    return person.circumstances.contains(circumstances::insured_elsewhere{});
}

/// Who a person is by each of the tables.
using identities = std::array<std::uint64_t, 2>;
constexpr identities identities_of(const bounded<const rule_table*, 2>& tables,
                                   const application& person) noexcept {
    identities bits{};
    for (std::size_t table = 0; table < tables.size(); ++table) {
        bits[table] = identity_of(*tables[table], person).counting;
    }
    return bits;
}

/// Between which days of birth that groups of each of the tables ask for.
constexpr identities births_of(const bounded<const rule_table*, 2>& tables, date born) noexcept {
    identities bits{};
    for (std::size_t table = 0; table < tables.size(); ++table) {
        std::uint64_t bit = 1;
        for (const people_rule& rule : tables[table]->people) {
            bits[table] |= rule.born_from <= born.days && born.days <= rule.born_to ? bit : 0;
            bit <<= 1U;
        }
    }
    return bits;
}

/// What may be open to whoever has that tier, event and place of insurance.
constexpr table_openings openings_of(const bounded<const rule_table*, 2>& tables,
                                     const walk_area& area, const application& person) noexcept {
    table_openings found;
    const auto add = [&](const rule_table& rules, const auto& openings, std::size_t table) {
        for (const opening& opening : openings) {
            const bool offered = rules.line_number(opening.plan, person.tier) != 0;
            const bool of_event = opening.asks.events == 0 ||
                                  event_set{opening.asks.events}.contains(person.event.slot());
            const bool in_area =
                opening.pay_from <= area.paid_to.days && opening.pay_to >= area.paid_from.days;
            if (offered && of_event && in_area && is_of_wish(opening, person)) {
                found.push_back({&rules, &opening, static_cast<std::uint8_t>(table)});
            }
        }
    };
    for (std::size_t table = 0; table < tables.size(); ++table) {
        if (is_a_claim(person)) {
            add(*tables[table], tables[table]->claims, table);
        } else {
            add(*tables[table], tables[table]->openings, table);
        }
    }
    return found;
}

/// True where the full funding is always dearer: nobody's fiscal standard is nothing.
constexpr bool always_costs_more(const rule_table& rules) noexcept {
    return std::all_of(rules.fee_lines.begin(), rules.fee_lines.end(),
                       [](const fee_line& line) { return line.fiscal != 0; });
}

/// True where aid may change which of two openings is the cheaper, or whether either is. Of one
/// plan the full funding is always dearer, whatever the aid, if it is as much.
constexpr bool aid_may_decide(const table_opening& one, const table_opening& other) noexcept {
    const charge_basis charge = one.opening->charge;
    const charge_basis charged = other.opening->charge;
    return one.opening->plan != other.opening->plan || one.opening->aided != other.opening->aided ||
           !one.opening->months.is_whole_year() || !other.opening->months.is_whole_year() ||
           (charge != charged && (is_free(charge) || is_free(charged) || one.rules != other.rules ||
                                  !always_costs_more(*one.rules)));
}

/// Whose the fees are by which somebody may enrol: on a plan without a fee for them, nobody can.
constexpr void add_fees_by_people(people& who, const table_openings& open,
                                  std::uint8_t tier) noexcept {
    for (const table_opening& one : open) {
        if (!one.rules->has_fees_by_people) {
            continue;
        }
        each_line(*one.rules, one.opening->plan, tier, [&](const fee_line& line) {
            std::size_t masks = 0;
            for (const std::uint64_t mask : line.people) {
                masks += who.add(mask) ? 1U : 0U;
            }
            who.kinds.of_fees = (std::max)(who.kinds.of_fees, masks);
        });
    }
}

/// What some circumstances decide where these are open: which of them are open by the
/// circumstances, which days of recognition hold, and which alternatives of groups. People whose
/// circumstances decide the same are assessed alike.
using facts_decided = std::array<std::uint64_t, 3>;
constexpr facts_decided decided_by(const bounded<const rule_table*, 2>& tables,
                                   const table_openings& open,
                                   std::uint64_t circumstances) noexcept {
    facts_decided bits{};
    std::size_t place = 0;
    const auto note = [&](bool holds) {
        bits[place / 64] |= holds ? std::uint64_t{1} << place % 64 : 0;
        ++place;
    };
    const auto holds = [&](const conditions& asks) {
        return (asks.circumstances_all & ~circumstances) == 0 &&
               (asks.circumstances_none & circumstances) == 0 &&
               (asks.circumstances_not_all == 0 ||
                (asks.circumstances_not_all & ~circumstances) != 0);
    };
    for (const table_opening& one : open) {
        note(holds(one.opening->asks));
    }
    for (const rule_table* rules : tables) {
        for (const recognition_rule& rule : rules->recognition) {
            note((rule.circumstances_all & ~circumstances) == 0);
        }
        for (const people_rule& rule : rules->people) {
            note(holds(rule.asks));
        }
    }
    return bits;
}

/// The days of payment after that of registration that are told apart from it, where any of these
/// goes by that.
constexpr day_list<110> later_payments(const bounded<const rule_table*, 2>& tables,
                                       const table_openings& openings,
                                       date registered_on) noexcept {
    day_list<110> days;
    const auto goes_by_registration = [](const table_opening& one) {
        return one.opening->by_registration;
    };
    if (std::none_of(openings.begin(), openings.end(), goes_by_registration)) {
        return days;
    }
    const auto insert = [&](date day) {
        if (registered_on < day && day <= last_date) {
            days.insert(day);
        }
    };
    for (const date recognised : people::recognitions(tables, last_date)) {
        insert(recognised);
    }
    for (const table_opening& one : openings) {
        insert(day_after(one.opening->last_payment));
    }
    if (!std::all_of(openings.begin(), openings.end(), goes_by_registration)) {
        insert(last_date);
    }
    return days;
}

/// What of a person has to be told apart where these are open.
constexpr people people_told_apart(const bounded<const rule_table*, 2>& tables,
                                   const walk_detail& detail, const table_openings& open,
                                   const application& person) noexcept {
    people who{tables};
    who.aid_matters = detail.aid || is_a_claim(person);
    for (const table_opening& one : open) {
        who.add(one.opening->asks);
        who.aid_matters = who.aid_matters || aid_may_decide(one, open[0]);
    }
    if (who.aid_matters) {
        for (const table_opening& one : open) {
            each_line(*one.rules, one.opening->plan, person.tier, [&](const fee_line& line) {
                category_kinds::add(who.kinds.fee_lines, &line);
                who.kinds.asked |= line.aided;
            });
            category_kinds::add(who.kinds.aided, one.opening->aided);
            for (const recognition_rule& rule : one.rules->recognition) {
                who.circumstances |= rule.circumstances_all;
                category_kinds::add(who.kinds.aided, rule.categories);
            }
        }
    }
    for (const rule_table* rules : tables) {
        if (detail.notes && rules->delegated != 0) {
            category_kinds::add(who.kinds.delegated, rules->delegated);
            who.kinds.asked |= rules->delegated;
        }
    }
    add_fees_by_people(who, open, person.tier);
    for (const rule_table* rules : tables) {
        who.add_groups(*rules);
    }
    who.circumstances &=
        ~circumstance_set{circumstances::insured_elsewhere{}, circumstances::employee_insured{}}
             .bits;
    who.kinds.find(detail.compared);
    who.kinds.most = (std::min)(who.kinds.most, detail.most_categories);
    return who;
}

} // namespace canbao::detail

#endif
