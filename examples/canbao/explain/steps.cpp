// SPDX-License-Identifier: Apache-2.0
#include "explain/steps.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/assess.hpp>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace program::explaining {

namespace {

using canbao::date;
using canbao::opening;
using canbao::refusal;
using canbao::rule_table;
namespace engine = canbao::detail;

examined examine(const explanation& so_far, const opening& way) {
    const rule_table& rules = so_far.rules();
    return {.way = &way,
            .findings = findings_on(rules, way, so_far.person, so_far.counting),
            .is_open = engine::is_open(rules, way, so_far.person, so_far.counting) &&
                       rules.line_number(way.plan, so_far.person.tier) != 0};
}

void examine_claims(explanation& steps) {
    for (const opening& way : steps.rules().claims) {
        steps.claims.push_back(examine(steps, way));
    }
    steps.result = engine::claim(steps.rules(), steps.person, steps.counting, steps.aided);
    if (steps.result.status == canbao::status::subsidy_only) {
        steps.taken = steps.result.route - std::size_t{canbao::first_claim_route};
    }
}

void examine_routes(explanation& steps) {
    const rule_table& rules = steps.rules();
    bool is_any_open = false;
    for (std::size_t place = 0; place < rules.openings.size(); ++place) {
        const opening& way = rules.openings[place];
        examined& now = steps.openings.emplace_back(examine(steps, way));
        if (!now.is_open) {
            continue;
        }
        const std::uint8_t line = rules.line_number(way.plan, steps.person.tier);
        is_any_open = true;
        now.offer = {place + 1, engine::due_by(rules, way, line, steps.aided),
                     engine::first_covered_day(rules, way, steps.person), date{way.cover_to}};
        if (now.covers_a_day() &&
            (!steps.taken ||
             engine::is_more_favourable(now.offer, steps.openings[*steps.taken].offer))) {
            steps.taken = place;
        }
    }
    if (!steps.taken) {
        steps.result = engine::refused(is_any_open ? refusal::no_coverage_left : refusal::not_open);
        return;
    }
    const opening& way = rules.openings[*steps.taken];
    steps.result = engine::insured(rules, way, rules.line_number(way.plan, steps.person.tier),
                                   steps.openings[*steps.taken].offer.from, steps.aided);
    steps.result.delegated = canbao::category_set{steps.counting & rules.delegated};
}

void require(bool agrees, const char* what) {
    if (!agrees) {
        throw std::runtime_error{
            std::string{"the explanation does not agree with the assessment ("} + what +
            "); nothing is shown, for this is an error of the program"};
    }
}

void confirm_sums(const explanation& steps) {
    const canbao::assessment& result = steps.result;
    const canbao::fen paid = result.due + result.subsidy + result.fiscal;
    switch (result.status) {
    case canbao::status::refused:
        require(paid == canbao::fen{0}, "a refused application costs nothing");
        return;
    case canbao::status::subsidy_only:
        require(paid == result.subsidy && steps.line() != nullptr, "a claim pays aid only");
        return;
    case canbao::status::insured: break;
    }
    const canbao::fee_line* line = steps.line();
    require(line != nullptr &&
                paid == canbao::fen{line->fee} + canbao::fen{steps.rules().fiscal_standard},
            "what is paid is the funding standard");
    require(canbao::fen{0} <= result.subsidy && result.subsidy <= canbao::fen{line->fee},
            "aid is within the fee");
    require(steps.taken_way() != nullptr && result.due.count == steps.taken_way()->offer.due,
            "what is due is what the route asks");
}

} // namespace

const examined* explanation::taken_way() const noexcept {
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
    const rule_table& rules = steps.rules();
    steps.counting = engine::counting_categories(person);
    steps.aided = engine::aided_categories(rules, person, steps.counting);
    if (!rules.offers_tier(person.tier)) {
        steps.decided_at = step::tier;
        steps.result = engine::refused(refusal::tier_not_offered);
    } else if (person.circumstances.contains(canbao::circumstances::employee_insured{})) {
        steps.decided_at = step::employee;
        steps.result = engine::refused(refusal::employee_insured);
    } else if (person.circumstances.contains(canbao::circumstances::insured_elsewhere{})) {
        steps.decided_at = step::elsewhere;
        examine_claims(steps);
    } else {
        examine_routes(steps);
    }
    steps.decided = what_decided(steps);
    return steps;
}

void confirm(const explanation& steps) {
    require(steps.result == canbao::assess(steps.rules(), steps.person), "the result");
    for (const auto* ways : {&steps.openings, &steps.claims}) {
        for (const examined& way : *ways) {
            require(all_hold(way.findings) == way.is_open, "the conditions of a route");
        }
    }
    const examined* taken = steps.taken_way();
    require((taken != nullptr) == (steps.result.status != canbao::status::refused),
            "the route taken");
    if (taken != nullptr) {
        require(taken->is_open && taken->way->route == steps.result.route, "the route taken");
        for (const examined& way : steps.openings) {
            require(!way.covers_a_day() || !engine::is_more_favourable(way.offer, taken->offer),
                    "the most favourable route");
        }
    }
    confirm_sums(steps);
}

} // namespace program::explaining
