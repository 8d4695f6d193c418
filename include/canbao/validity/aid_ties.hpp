// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_AID_TIES_HPP
#define CANBAO_VALIDITY_AID_TIES_HPP

#include <canbao/content/lower.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/validity/example.hpp>
#include <canbao/validity/groups_meet.hpp>
#include <canbao/validity/higher_aid.hpp>
#include <canbao/validity/violation.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// Where two subsidies are equally high for somebody and others pay or grant them, the policy says
// which is given; the order of the vocabulary does not decide it silently.
namespace canbao::inline v0_1::detail {

/// True where it shows which of two subsidies is given: by who pays it and when, of which
/// surcharges it is, or by what is cited.
constexpr bool differ(const policy_content& content, const subsidy_term& one,
                      const subsidy_term& other) noexcept {
    return one.fund != other.fund || one.payers != other.payers ||
           aided_surcharges(content, one) != aided_surcharges(content, other) ||
           !(content.provisions[one.provision].sections ==
             content.provisions[other.provision].sections);
}

/// True of a fee that aid lowers: on a route that charges it, or where the aid is claimed alone.
constexpr bool is_aided(const policy_content& content, const fee_term& fee) noexcept {
    const bool is_claimed = fee.plan == rule_table::claim_plan && !content.claims.empty();
    return is_claimed ||
           std::any_of(content.routes.begin(), content.routes.end(), [&](const route_term& route) {
               return route.plan == fee.plan && !is_free(route.charge);
           });
}

/// The first two words of two subsidies by which somebody who pays a fee finds them equal, and gets
/// no more by a third; none where nobody does.
constexpr both_words who_finds_equal(const policy_content& content, const fee_term& fee,
                                     const subsidy_term& one, const subsidy_term& other) noexcept {
    const grant equal = grant_on(content, one, fee);
    return first_of_both(content, one.categories, other.categories, [&](const meeting& both) {
        return any_payer(content, fee, both, [&](const meeting& pays) {
            return content.people.empty() || pays.picks_a_category ||
                   always_more(content, fee, pays.both, equal).word == 0;
        });
    });
}

constexpr violation about_two(const policy_content& content, rule_id rule, const fee_term& fee,
                              const subsidy_term& one, const subsidy_term& other) noexcept {
    const both_words both = who_finds_equal(content, fee, one, other);
    violation two{.rule = rule,
                  .at = at_category(both.one),
                  .other = at_category(both.other),
                  .fund = at_fund(one.fund),
                  .other_fund = at_fund(other.fund),
                  .tier = fee.tier,
                  .x = uncapped_aid(content, one, fee).count,
                  .example = example_on(content, fee, both.one)};
    make_one_of(content, both.other, two.example);
    return two;
}

/// True where each two categories of two equal subsidies stand as these say, or as the vocabulary
/// lists them: what goes before what may run in a circle, even through a third subsidy.
constexpr bool stand_as_said(const fee_line& line, const subsidy_term& one,
                             const subsidy_term& other) noexcept {
    const auto has = [](const subsidy_term& some, aid_rule aid) {
        return ((some.categories >> aid.category) & 1U) != 0;
    };
    for (std::size_t i = 0; i < line.aid.size(); ++i) {
        for (std::size_t j = i + 1; j < line.aid.size(); ++j) {
            const aid_rule first = line.aid[i];
            const aid_rule later = line.aid[j];
            const bool as_listed = has(one, first) && has(other, later);
            const bool turned = has(other, first) && has(one, later);
            const bool is_said = as_listed ? goes_before(one, other) : goes_before(other, one);
            const bool is_denied = as_listed ? goes_before(other, one) : goes_before(one, other);
            if ((as_listed || turned) &&
                (is_denied || (!is_said && later.category < first.category))) {
                return false;
            }
        }
    }
    return true;
}

/// The first two of equal subsidies of which it is not said which is given, or is said in a circle.
constexpr void check_aid_of(const policy_content& content, const fee_term& fee,
                            violations& found) noexcept {
    const bounded<grant, 64> grants = grants_on(content, fee);
    const bool has_precedence = std::any_of(grants.begin(), grants.end(), [](const grant& one) {
        return (one.subsidy->before_categories | one.subsidy->before_funds) != 0;
    });
    for (std::size_t i = 0; i < grants.size(); ++i) {
        for (std::size_t j = i + 1; j < grants.size() && grants[j].equals(grants[i]); ++j) {
            const subsidy_term& one = *grants[i].subsidy;
            const subsidy_term& other = *grants[j].subsidy;
            const bool is_said = goes_before(one, other) || goes_before(other, one);
            if (!may_reach(content, one, fee) || !may_reach(content, other, fee) ||
                !who_finds_equal(content, fee, one, other).are_found()) {
                continue;
            }
            if (!is_said && !content.equal_aid.by_vocabulary && differ(content, one, other)) {
                report(found, about_two(content, rule_id::aid_ties_are_decided, fee, one, other));
                return;
            }
            if (has_precedence && !stand_as_said(lower_fee(content, fee), one, other)) {
                report(found,
                       about_two(content, rule_id::precedence_of_aid_is_an_order, fee, one, other));
                return;
            }
        }
    }
}

/// True where some fee gets as much from both subsidies, which differ.
constexpr bool may_tie(const policy_content& content, const subsidy_term& one,
                       const subsidy_term& other) noexcept {
    return &one != &other && differ(content, one, other) &&
           std::any_of(content.fees.begin(), content.fees.end(), [&](const fee_term& fee) {
               return is_aided(content, fee) && may_reach(content, one, fee) &&
                      may_reach(content, other, fee) &&
                      grant_on(content, one, fee).equals(grant_on(content, other, fee)) &&
                      who_finds_equal(content, fee, one, other).are_found();
           });
}

/// That each category and fund over which a subsidy takes precedence may tie with it.
constexpr void check_precedence_of_aid(const policy_content& content, const subsidy_term& one,
                                       violations& found) noexcept {
    const auto check_words = [&](std::uint64_t words, bool are_funds) {
        for (; words != 0; words &= words - 1) {
            subsidy_term only = one;
            only.before_categories = are_funds ? 0 : words & (~words + 1);
            only.before_funds = are_funds ? static_cast<std::uint32_t>(words & (~words + 1)) : 0;
            if (std::none_of(content.subsidies.begin(), content.subsidies.end(),
                             [&](const subsidy_term& other) {
                                 return goes_before(only, other) && may_tie(content, one, other);
                             })) {
                const auto slot = lowest_slot(words);
                report(
                    found,
                    {.rule = rule_id::precedence_decides_something,
                     .at = at_category(one.categories),
                     .other = {are_funds ? component_kind::fund : component_kind::category, slot}});
            }
        }
    };
    check_words(one.before_categories, false);
    check_words(one.before_funds, true);
}

constexpr void check_equal_aid(const policy_content& content, violations& found) noexcept {
    for (const fee_term& fee : content.fees) {
        if (found.empty() && is_aided(content, fee)) {
            check_aid_of(content, fee, found);
        }
    }
    if (found.empty()) {
        for (const subsidy_term& one : content.subsidies) {
            check_precedence_of_aid(content, one, found);
        }
    }
}

} // namespace canbao::detail

#endif
