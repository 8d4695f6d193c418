// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CHECKS_BY_OPENING_HPP
#define CANBAO_CHECKS_BY_OPENING_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/rule_table.hpp>

// What one opening gives, and to whom it may be open, whatever the others give.
namespace canbao::detail {

/// All applications to which an opening may be open.
constexpr walk_area area_of(const opening& way) noexcept {
    return {.paid_from = date{way.pay_from},
            .paid_to = date{way.pay_to},
            .events = way.asks.events != 0 ? way.asks.events : ~std::uint32_t{0},
            .insured_elsewhere = false,
            .circumstances_all = way.asks.circumstances_all,
            .circumstances_none = way.asks.circumstances_none};
}

/// What somebody gets by an opening, whether or not another is more favourable; refused where it
/// is not open or covers no day.
constexpr assessment assess_by(const rule_table& rules, const opening& way,
                               const application& person) noexcept {
    const std::uint8_t line = rules.line_number(way.plan, person.tier);
    const std::uint32_t counting = counting_categories(person);
    const date from = first_covered_day(rules, way, person);
    if (line == 0 || !is_open(rules, way, person, counting) || from.days > way.cover_to) {
        return refused(refusal::not_open);
    }
    return insured(rules, way, line, from, aided_categories(rules, person, counting));
}

} // namespace canbao::detail

#endif
