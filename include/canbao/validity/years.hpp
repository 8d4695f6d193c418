// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_YEARS_HPP
#define CANBAO_VALIDITY_YEARS_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/validity/people.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Years without cover, and years paid back: that there can be so many, and that they do something.
namespace canbao::inline v0_1::detail {

/// Whether a waiting period that grows for somebody is shorter for years paid back.
constexpr bool is_shortened(const policy_content& content, const opening_term& opening) noexcept {
    waiting_growth growth = opening.waits.growth;
    growth.most_lapsed_years = content.most_lapsed_years();
    growth.at_least = 0;
    return growth.grows() && growth.per_repaid_year > 0;
}

constexpr bool asks_for_lapses(const conditions& asks) noexcept {
    return !(asks.lapsed_years == number_range{});
}

/// That somebody may be without cover for as many years as is asked for.
constexpr void check_lapsed_years(const policy_content& content, const conditions& asks,
                                  offender where, violations& found) noexcept {
    if (asks.lapsed_years.least > content.most_lapsed_years()) {
        report(found, rule_id::lapsed_years_can_be, where, asks.lapsed_years.least,
               content.most_lapsed_years());
    }
}

/// That the first year without cover that counts is no later than the insured one, and that
/// something asks for these years.
constexpr void check_first_lapse(const policy_content& content, violations& found) noexcept {
    if (content.lapses_since == 0) {
        return;
    }
    if (content.lapses_since > content.insured_year) {
        report(found, rule_id::lapses_begin_by_the_year, {}, content.lapses_since,
               content.insured_year);
        return;
    }
    const bool is_asked =
        std::any_of(content.people.begin(), content.people.end(),
                    [](const people_term& one) { return asks_for_lapses(one.asks); }) ||
        std::any_of(content.openings.begin(), content.openings.end(),
                    [](const opening_term& one) {
                        return asks_for_lapses(one.asks) || one.waits.growth.grows();
                    }) ||
        std::any_of(content.claims.begin(), content.claims.end(),
                    [](const claim_term& one) { return asks_for_lapses(one.opening.asks); });
    if (!is_asked) {
        report(found, rule_id::lapses_are_asked_for, {}, content.lapses_since);
    }
}

/// That years paid back that shorten a waiting period have a price, and a price such years.
constexpr void check_repaid_years(const policy_content& content, violations& found) noexcept {
    std::int64_t shortened = 0; // or would be, of years in which more lapses count
    for (const opening_term& opening : content.openings) {
        const waiting_growth& growth = opening.waits.growth;
        const bool may_shrink = growth.per_lapsed_year > 0 && growth.per_repaid_year > 0;
        shortened += may_shrink && content.most_lapsed_years() > 0 ? 1 : 0;
        if (is_shortened(content, opening) && content.repaid_years.empty()) {
            report(found, rule_id::repaid_years_have_a_price,
                   at_route(opening.route - std::size_t{1}));
            return;
        }
    }
    if (shortened == 0 && !content.repaid_years.empty()) {
        report(found, rule_id::priced_years_shorten_a_wait, {}, shortened);
    }
}

constexpr void check_years(const policy_content& content, violations& found) noexcept {
    check_first_lapse(content, found);
    for (std::size_t place = 0; place < content.people.size() && found.empty(); ++place) {
        check_lapsed_years(content, content.people[place].asks, at_group(place), found);
    }
    for (const opening_term& opening : content.openings) {
        if (found.empty()) {
            check_lapsed_years(content, opening.asks, at_route(opening.route - std::size_t{1}),
                               found);
        }
    }
    for (const claim_term& claim : content.claims) {
        if (found.empty()) {
            check_lapsed_years(content, claim.opening.asks, {component_kind::claim}, found);
        }
    }
    if (found.empty()) {
        check_repaid_years(content, found);
    }
}

} // namespace canbao::detail

#endif
