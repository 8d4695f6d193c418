// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_TOLD_APART_HPP
#define CANBAO_CELLS_TOLD_APART_HPP

#include <canbao/cells/area.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/cells/people.hpp>
#include <canbao/engine/rule_table.hpp>

#include <algorithm>
#include <cstdint>

// Which facts of people have to be told apart on a day: what is open asks for them, or pays aid.
namespace canbao::inline v0_1::detail {

/// True for those who can't be insured here and may only claim aid.
constexpr bool is_a_claim(const application& person) noexcept {
    return person.circumstances.contains(circumstances::insured_elsewhere{});
}

/// True where aid may change which of two openings is the cheaper, or whether either is. Of one
/// plan the full funding is always dearer, whatever the aid.
constexpr bool aid_may_decide(const table_opening& one, const table_opening& other) noexcept {
    const charge_basis charge = one.opening->charge;
    const charge_basis charged = other.opening->charge;
    return one.opening->plan != other.opening->plan ||
           (charge != charged &&
            (charge == charge_basis::waived || charged == charge_basis::waived ||
             one.rules->fiscal_standard == 0 || other.rules->fiscal_standard == 0 ||
             one.rules != other.rules));
}

/// What of a person has to be told apart where these are open.
constexpr people people_told_apart(const bounded<const rule_table*, 2>& tables,
                                   const walk_detail& detail, const table_openings& open,
                                   const application& person) noexcept {
    people who;
    who.aid_matters = detail.aid || is_a_claim(person);
    for (const table_opening& one : open) {
        who.add(one.opening->asks);
        who.aid_matters = who.aid_matters || aid_may_decide(one, open[0]);
    }
    if (who.aid_matters) {
        for (const table_opening& one : open) {
            const std::uint8_t line = one.rules->line_number(one.opening->plan, person.tier);
            category_kinds::add(who.kinds.fee_lines, &one.rules->line(line));
            for (const recognition_rule& rule : one.rules->recognition) {
                who.circumstances |= rule.circumstances_all;
            }
        }
    }
    for (const rule_table* rules : tables) {
        if (detail.notes && rules->delegated != 0) {
            category_kinds::add(who.kinds.delegated, rules->delegated);
        }
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
