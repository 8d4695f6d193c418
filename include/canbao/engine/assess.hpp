// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_ASSESS_HPP
#define CANBAO_ENGINE_ASSESS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/assessment.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

// Assesses one application by a rule table.
namespace canbao::inline v0_1 {

namespace detail {

/// What is asked only where somebody has it: a wish, or an opening that charges by months.
struct search_detail {
    bool wish = true;
    bool months = true;
};

/// Looks for the most favourable enrolment of one applicant, opening by opening.
template <search_detail Detail>
class search {
public:
    CANBAO_DETAIL_INLINED constexpr search(const rule_table& table,
                                           const application& applicant) noexcept
        : rules_{table},
          person_{applicant},
          who_{identity_of(table, applicant)} {}

    CANBAO_DETAIL_INLINED constexpr void consider(std::size_t place) noexcept {
        const opening& opening = rules_.openings[place];
        if (!is_open<Detail.wish>(opening, person_, who_.counting)) {
            return;
        }
        const std::uint8_t line = rules_.line_number(opening.plan, person_.tier, who_.counting);
        if (line == 0) {
            return;
        }
        is_open_ = true;
        const choice next{place + 1, line, first_covered_day(opening, person_)};
        if (next.from.days > opening.cover_to) {
            return;
        }
        // Mostly it is the only one, and what is due need not be known.
        if (best_.number == 0 || is_more_favourable(candidate_of(next), candidate_of(best_))) {
            best_ = next;
        }
    }

    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr assessment result() const noexcept {
        if (best_.number == 0) {
            return refused(is_open_ ? refusal::no_coverage_left : refusal::not_open);
        }
        const opening& opening = rules_.openings[best_.number - 1];
        assessment taken =
            insured(rules_, opening, best_.line, best_.from, who_.aided, time_by(opening));
        taken.delegated = category_set{who_.counting & rules_.delegated};
        return taken;
    }
    [[nodiscard]] constexpr assessment claimed() const noexcept {
        return claim(rules_, person_, who_);
    }

private:
    struct choice {
        std::size_t number = 0; ///< of the opening, from 1; 0: none
        std::uint8_t line = 0;  ///< of its fee
        date from{};            ///< first covered day
    };

    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr time_charged
    time_by(const opening& opening) const noexcept {
        return {Detail.months ? months_by(opening, person_) : 12,
                extra_years_by(rules_, opening, person_),
                prepaid_years_by(rules_, opening, person_)};
    }
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr candidate
    candidate_of(const choice& one) const noexcept {
        const opening& opening = rules_.openings[one.number - 1];
        return {one.number, due_by(rules_, opening, one.line, who_.aided, person_), one.from,
                date{opening.cover_to}};
    }

    const rule_table& rules_;
    const application& person_;
    identity who_;
    bool is_open_ = false;
    choice best_;
};

/// Looks at the openings of a rule table in their order.
struct in_a_loop {
    CANBAO_DETAIL_INLINED constexpr void operator()(auto& enrolment,
                                                    const rule_table& rules) const noexcept {
        for (std::size_t place = 0; place < rules.openings.size(); ++place) {
            enrolment.consider(place);
        }
    }
};
template <std::size_t... Place>
struct one_by_one {
    CANBAO_DETAIL_INLINED constexpr void operator()(auto& enrolment,
                                                    const rule_table&) const noexcept {
        (enrolment.consider(Place), ...);
    }
};
template <std::size_t... Place>
constexpr one_by_one<Place...> each_of(std::index_sequence<Place...>) noexcept {
    return {};
}

template <search_detail Detail>
CANBAO_DETAIL_INLINED constexpr assessment
assess_by(const rule_table& rules, const application& person, auto consider_all) noexcept {
    if (!rules.offers_tier(person.tier)) {
        return refused(refusal::tier_not_offered);
    }
    if (person.circumstances.contains(circumstances::employee_insured{})) {
        return refused(refusal::employee_insured);
    }
    search<Detail> enrolment{rules, person};
    if (person.circumstances.contains(circumstances::insured_elsewhere{})) {
        return enrolment.claimed();
    }
    consider_all(enrolment, rules);
    return enrolment.result();
}

/// Whether any opening charges by months.
constexpr bool charges_months(const rule_table& rules) noexcept {
    return std::any_of(rules.openings.begin(), rules.openings.end(),
                       [](const opening& one) { return !one.months.is_whole_year(); });
}

} // namespace detail

/// Assesses one application by a rule table, whether lowered from a policy at compile time or made
/// at run time. Pure, total and free of allocation: every application has an assessment.
constexpr assessment assess(const rule_table& rules, const application& person) noexcept {
    return detail::assess_by<detail::search_detail{}>(rules, person, detail::in_a_loop{});
}

namespace detail {

/// The same for a rule table that is known at compile time: opening by opening without a loop.
template <const rule_table& Rules>
CANBAO_DETAIL_INLINED_INTO_DERIVED constexpr assessment
assess_unrolled(const application& person) noexcept {
#if defined(__CUDA_ARCH__)
    constexpr bool wish = true; // a kernel with both ways would need more registers
#else
    constexpr bool wish = false;
    if (person.wish != 0) {
        return assess(Rules, person);
    }
#endif
    return assess_by<search_detail{.wish = wish, .months = charges_months(Rules)}>(
        Rules, person, each_of(std::make_index_sequence<Rules.openings.count>{}));
}

} // namespace detail

} // namespace canbao

#endif
