// SPDX-License-Identifier: Apache-2.0

// The order of evaluation: the first of four questions that applies decides.

#include "explain/sections.hpp"

#include <algorithm>

namespace program::explaining {

namespace {

constexpr wording not_reached{"not reached", "未进行到这一步"};

void answer(page& onto, const words& in, const explanation& steps, step which,
            const wording& question, const wording& passes, const std::string& decides) {
    const std::string asked = in.say(question);
    if (steps.decided_at < which) {
        onto.item(mark::none, asked + in.say(not_reached));
    } else if (steps.decided_at == which) {
        onto.item(steps.taken ? mark::taken : mark::no, asked + decides, 1, true);
    } else {
        onto.item(mark::yes, asked + in.say(passes, steps.person.tier));
    }
}

std::string of_elsewhere(const words& in, const explanation& steps) {
    constexpr wording claimed{"stated: no enrolment here, but the aid may be claimed at home",
                              "已填：不在此参保，但可在户籍地享受资助"};
    constexpr wording refused{
        "stated, and there is no aid to be claimed here on this day: refused (insured_elsewhere)",
        "已填，且此时在此无可享受的资助：不予参保（insured_elsewhere）"};
    return in.say(steps.taken ? claimed : refused);
}

std::string of_routes(const words& in, const explanation& steps) {
    constexpr wording taken{"{0} is taken", "采用{0}"};
    constexpr wording closed{"none is open: refused (not_open)", "均未开放：不予参保（not_open）"};
    constexpr wording useless{"some are open, but none covers a day: refused (no_coverage_left)",
                              "有途径开放，但均无待遇期：不予参保（no_coverage_left）"};
    if (steps.taken) {
        return in.say(taken, in.route(steps.result.route));
    }
    return in.say(steps.result.reason == canbao::refusal::not_open ? closed : useless);
}

} // namespace

void tell_order(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"3  The order of evaluation", "3  审核顺序"};
    constexpr wording rule{"The first of these that applies decides.", "依次判断，先符合者先定。"};
    constexpr wording tier{"Tier not offered? ", "有无所申请的档次？第 "};
    constexpr wording has_tier{"tier {} is offered: go on", "{} 档有：继续"};
    constexpr wording no_tier{"the policy has no tier {}: refused (tier_not_offered)",
                              "{} 档没有：不予参保（tier_not_offered）"};
    constexpr wording employee{"Insured as an employee? ", "已参加职工医保？"};
    constexpr wording elsewhere{"Insured elsewhere? ", "已在异地参加居民医保？"};
    constexpr wording no{"not stated: go on", "未填：继续"};
    constexpr wording employed{"stated: refused (employee_insured)",
                               "已填：不予参保（employee_insured）"};
    constexpr wording routes{"Routes of enrolment: ", "参保途径："};
    onto.heading(in.say(head));
    onto.paragraph(in.say(rule));
    const auto told = [&](step which, const wording& question, const wording& passes,
                          const std::string& decides) {
        answer(onto, in, steps, which, question, passes, decides);
    };
    told(step::tier, tier, has_tier, in.say(no_tier, steps.person.tier));
    told(step::employee, employee, no, in.say(employed));
    told(step::elsewhere, elsewhere, no, of_elsewhere(in, steps));
    told(step::routes, routes, no, of_routes(in, steps));
}

} // namespace program::explaining
