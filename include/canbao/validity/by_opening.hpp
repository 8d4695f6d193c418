// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_BY_OPENING_HPP
#define CANBAO_VALIDITY_BY_OPENING_HPP

#include <canbao/cells/walk.hpp>
#include <canbao/engine/as_open.hpp>
#include <canbao/engine/assess.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

// What one opening gives, and to whom it may be open, whatever the others give.
namespace canbao::inline v0_1::detail {

/// The circumstances that may shut an opening, or give aid: of others than these, and than those
/// that an opening asks for, whoever takes it has no need, for they only open what is no worse.
constexpr std::uint32_t circumstances_that_matter(const rule_table& rules) noexcept {
    std::uint32_t matter = 0;
    for (const opening& way : rules.openings) {
        matter |= way.asks.circumstances_none | way.asks.circumstances_not_all;
    }
    for (const recognition_rule& rule : rules.recognition) {
        matter |= rule.circumstances_all;
    }
    return matter;
}

/// The applications that decide whether anybody takes an opening; the same holds of events, and of
/// categories but for one that opens it and one that gives the aid (see `detail_of`).
constexpr walk_area area_of(const rule_table& rules, const opening& way) noexcept {
    const std::uint32_t needless = ~(way.asks.circumstances_all | circumstances_that_matter(rules));
    return {.paid_from = date{way.pay_from},
            .paid_to = date{way.pay_to},
            .events = way.asks.events,
            .no_event = way.asks.events == 0,
            .insured_elsewhere = false,
            .circumstances_all = way.asks.circumstances_all,
            .circumstances_none = way.asks.circumstances_none | needless,
            .categories_any =
                way.asks.categories_any != 0 ? way.asks.categories_any : ~std::uint32_t{0},
            .by = &way};
}

constexpr walk_detail detail_of(const opening& way) noexcept {
    return {.most_categories = way.asks.categories_any != 0 ? std::size_t{2} : std::size_t{1}};
}

/// True where one opening is open to whoever finds the other open, and always as favourable.
constexpr bool serves_as_well(const opening& one, const opening& other) noexcept {
    const auto price = [](const opening& way) {
        return way.charge == charge_basis::waived ? 0 : way.charge == charge_basis::full ? 2 : 1;
    };
    const bool waits_on = other.waits.kind == waiting_kind::nth_month ||
                          other.waits.kind == waiting_kind::full_period;
    const bool waits_no_longer = one.waits.kind == waiting_kind::none || one.waits == other.waits ||
                                 (one.waits.kind == waiting_kind::from_payment && waits_on);
    return one.plan == other.plan && price(one) <= price(other) && waits_no_longer &&
           one.cover_from <= other.cover_from && other.cover_to <= one.cover_to &&
           is_as_open(one, other);
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
