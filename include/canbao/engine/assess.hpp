// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_ASSESS_HPP
#define CANBAO_ENGINE_ASSESS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>

// Assesses one application by a rule table.
namespace canbao::inline v0_1 {

namespace detail {

/// Looks for the most favourable enrolment of one applicant, opening by opening.
class search {
public:
    constexpr search(const rule_table& table, const application& applicant) noexcept
        : rules_{table},
          person_{applicant},
          who_{identity_of(table, applicant)} {}

#if defined(__GNUC__) && !defined(CANBAO_PORTABLE)
    [[gnu::always_inline]]
#endif
    constexpr void
    consider(std::size_t place) noexcept {
        const opening& opening = rules_.openings[place];
        if (!is_open(opening, person_, who_.counting)) {
            return;
        }
        const std::uint8_t number = line_for(opening);
        if (number == 0) {
            return;
        }
        is_open_ = true;
        const candidate next{place + 1, due_by(rules_, opening, number, who_.aided, person_),
                             first_covered_day(opening, person_), date{opening.cover_to}};
        if (next.from <= next.to && (best_.number == 0 || is_more_favourable(next, best_))) {
            best_ = next;
        }
    }

    [[nodiscard]] constexpr assessment result() const noexcept {
        if (best_.number == 0) {
            return refused(is_open_ ? refusal::no_coverage_left : refusal::not_open);
        }
        const opening& opening = rules_.openings[best_.number - 1];
        assessment taken = insured(rules_, opening, line_for(opening), best_.from, who_.aided,
                                   time_charged_by(rules_, opening, person_));
        taken.delegated = category_set{who_.counting & rules_.delegated};
        return taken;
    }
    [[nodiscard]] constexpr assessment claimed() const noexcept {
        return claim(rules_, person_, who_);
    }

private:
    [[nodiscard]] constexpr std::uint8_t line_for(const opening& opening) const noexcept {
        return rules_.line_number(opening.plan, person_.tier, who_.counting);
    }

    const rule_table& rules_;
    const application& person_;
    identity who_;
    bool is_open_ = false;
    candidate best_;
};

/// Looks at the openings of a rule table in their order.
struct in_a_loop {
    CANBAO_DETAIL_INLINED constexpr void operator()(search& enrolment,
                                                    const rule_table& rules) const noexcept {
        for (std::size_t place = 0; place < rules.openings.size(); ++place) {
            enrolment.consider(place);
        }
    }
};
template <std::size_t... Place>
struct one_by_one {
    CANBAO_DETAIL_INLINED constexpr void operator()(search& enrolment,
                                                    const rule_table&) const noexcept {
        (enrolment.consider(Place), ...);
    }
};
template <std::size_t... Place>
constexpr one_by_one<Place...> each_of(std::index_sequence<Place...>) noexcept {
    return {};
}

CANBAO_DETAIL_INLINED constexpr assessment
assess_by(const rule_table& rules, const application& person, auto consider_all) noexcept {
    if (!rules.offers_tier(person.tier)) {
        return refused(refusal::tier_not_offered);
    }
    if (person.circumstances.contains(circumstances::employee_insured{})) {
        return refused(refusal::employee_insured);
    }
    search enrolment{rules, person};
    if (person.circumstances.contains(circumstances::insured_elsewhere{})) {
        return enrolment.claimed();
    }
    consider_all(enrolment, rules);
    return enrolment.result();
}

/// The same for a rule table that is known at compile time: opening by opening without a loop.
template <const rule_table& Rules>
constexpr assessment assess_unrolled(const application& person) noexcept {
    return assess_by(Rules, person, each_of(std::make_index_sequence<Rules.openings.count>{}));
}

} // namespace detail

/// Assesses one application by a rule table, whether lowered from a policy at compile time or made
/// at run time. Pure, total and free of allocation: every application has an assessment.
constexpr assessment assess(const rule_table& rules, const application& person) noexcept {
    return detail::assess_by(rules, person, detail::in_a_loop{});
}

} // namespace canbao

#endif
