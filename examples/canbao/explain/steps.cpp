// SPDX-License-Identifier: Apache-2.0
#include "explain/steps.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>
#include <tuple>

namespace program::explaining {

namespace {

using canbao::refusal;
using canbao::status;

std::vector<examined> examine(const explanation& steps, const auto& openings) {
    std::vector<examined> all;
    for (const canbao::opening& one : openings) {
        all.push_back({.opening = &one,
                       .findings = findings_on(steps.rules(), one, steps.person),
                       .offer = canbao::offer_of(steps.rules(), one, steps.person)});
    }
    return all;
}

/// As `why_not` in routes.cpp says why another is not taken.
bool is_more_favourable(const canbao::offer& one, const canbao::offer& than) {
    return std::tie(one.due, one.benefit_from, than.benefit_to) <
           std::tie(than.due, than.benefit_from, one.benefit_to);
}

std::optional<std::size_t> most_favourable(const std::vector<examined>& openings) {
    std::optional<std::size_t> best;
    for (std::size_t place = 0; place < openings.size(); ++place) {
        if (openings[place].covers_a_day() &&
            (!best || is_more_favourable(openings[place].offer, openings[*best].offer))) {
            best = place;
        }
    }
    return best;
}

std::optional<std::size_t> first_with_aid(const std::vector<examined>& claims) {
    for (std::size_t place = 0; place < claims.size(); ++place) {
        if (claims[place].offer.is_open && claims[place].offer.aid.amount > 0) {
            return place;
        }
    }
    return std::nullopt;
}

step step_of(const explanation& steps) {
    switch (steps.result.reason) {
    case refusal::tier_not_offered: return step::tier;
    case refusal::employee_insured: return step::employee;
    default:
        return steps.person.circumstances.contains(canbao::circumstances::insured_elsewhere{})
                   ? step::elsewhere
                   : step::routes;
    }
}

void require(bool agrees, const char* what) {
    if (!agrees) {
        throw std::runtime_error{
            std::string{"the explanation does not agree with the assessment ("} + what +
            "); nothing is shown, for this is an error of the program"};
    }
}

/// This year's fee, or its months, and those for other years.
canbao::fen charged_of_fee(const canbao::assessment& result, canbao::fen fee) {
    return {fee.count * result.months / 12 +
            fee.count * (result.extra_years + result.prepaid_years)};
}

void confirm_sums(const explanation& steps) {
    const canbao::assessment& result = steps.result;
    const canbao::fen paid = result.due + result.subsidy + result.fiscal;
    switch (result.status) {
    case status::refused:
        require(paid == canbao::fen{0}, "a refused application costs nothing");
        return;
    case status::subsidy_only:
        require(paid == result.subsidy && steps.line() != nullptr, "a claim pays aid only");
        return;
    case status::insured: break;
    }
    const canbao::fee_line* line = steps.line();
    require(line != nullptr, "whoever is insured has a fee");
    switch (steps.taken_opening()->opening->charge) {
    case canbao::charge_basis::individual:
    case canbao::charge_basis::full:
        require(paid == charged_of_fee(result, canbao::fen{line->fee}) +
                            canbao::fen{line->surcharges} + canbao::fen{line->fiscal},
                "what is paid is the funding standard and surcharges");
        break;
    case canbao::charge_basis::waived:
        require(paid == canbao::fen{line->fee} + canbao::fen{line->fiscal},
                "what is paid is the funding standard");
        break;
    case canbao::charge_basis::exempt:
        require(paid == canbao::fen{0}, "nobody pays anything");
        break;
    }
    canbao::fen most{line->fee};
    const std::uint8_t included = steps.taken_opening()->offer.aid.surcharges;
    for (std::size_t place = 0; place < steps.rules().surcharges.size(); ++place) {
        most += canbao::fen{((included >> place) & 1U) != 0 ? steps.rules().surcharges[place].amount
                                                            : 0};
    }
    require(canbao::fen{0} <= result.subsidy && result.subsidy <= most,
            "aid is within the fee and the surcharges that it includes");
}

/// What the offers lead to is what the engine took.
void confirm_taken(const explanation& steps) {
    const canbao::assessment& result = steps.result;
    const examined* taken = steps.taken_opening();
    require((taken != nullptr) == (result.status != status::refused), "the route taken");
    const bool is_any_open = std::any_of(steps.openings.begin(), steps.openings.end(),
                                         [](const examined& one) { return one.offer.is_open; });
    if (taken == nullptr) {
        require(is_any_open == (result.reason == refusal::no_coverage_left), "the reason");
        return;
    }
    const canbao::offer& offer = taken->offer;
    require(offer.is_open && taken->opening->route == result.route, "the route taken");
    require(result.due == offer.due && result.benefit_from == offer.benefit_from &&
                result.benefit_to == offer.benefit_to,
            "what the route offers");
    require(!is_aid_used(steps) || result.subsidy.count == offer.aid.amount, "the aid");
    for (const examined& other : steps.openings) {
        require(!other.covers_a_day() || !is_more_favourable(other.offer, offer),
                "the most favourable route");
    }
}

} // namespace

const examined* explanation::taken_opening() const noexcept {
    if (!taken) {
        return nullptr;
    }
    return decided_at == step::elsewhere ? &claims[*taken] : &openings[*taken];
}

const canbao::fee_line* explanation::line() const noexcept {
    return result.fee_line == 0 ? nullptr : &rules().line(result.fee_line);
}

explanation explain(const canbao::policy_entry& policy, const canbao::application& person) {
    explanation steps{.policy = &policy, .person = person};
    steps.counting = canbao::counting_categories(steps.rules(), person).bits;
    steps.aided = canbao::aided_categories(steps.rules(), person).bits;
    steps.result = canbao::assess(steps.rules(), person);
    steps.decided_at = step_of(steps);
    if (steps.decided_at == step::elsewhere) {
        steps.claims = examine(steps, steps.rules().claims);
        steps.taken = first_with_aid(steps.claims);
    } else if (steps.decided_at == step::routes) {
        steps.openings = examine(steps, steps.rules().openings);
        steps.taken = most_favourable(steps.openings);
    }
    steps.decided = what_decided(steps);
    return steps;
}

void confirm(const explanation& steps) {
    require(steps.result == canbao::assess(steps.rules(), steps.person), "the result");
    for (const auto* openings : {&steps.openings, &steps.claims}) {
        for (const examined& opening : *openings) {
            require(all_hold(opening.findings) == opening.offer.is_open,
                    "the conditions of a route");
        }
    }
    confirm_taken(steps);
    confirm_sums(steps);
}

} // namespace program::explaining
