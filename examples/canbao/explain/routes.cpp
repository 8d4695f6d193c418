// SPDX-License-Identifier: Apache-2.0

// Each route, open or closed and why, and why the one taken is the most favourable.

#include "explain/sections.hpp"

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::charge_basis;
using canbao::offer;

/// The conditions of an open opening, or those that a closed one fails by.
void tell_findings(page& onto, const words& in, const explanation& steps, const examined& now,
                   std::size_t level) {
    for (const finding& found : now.findings) {
        if (now.offer.is_open || !found.holds) {
            onto.item(found.holds ? mark::yes : mark::no, sentence(in, steps, *now.opening, found),
                      level);
        }
    }
}

/// What an open opening would cost and cover.
void tell_offer(page& onto, const words& in, const examined& now, std::size_t level) {
    constexpr wording costs{"due {0} yuan, covered {1}", "应缴 {0} 元，待遇期 {1}"};
    constexpr wording useless{
        "covers no day: cover would begin on {0}, later than the last covered day, {1}",
        "无待遇期：待遇应自 {0} 起，晚于待遇末日 {1}"};
    onto.item(now.covers_a_day() ? mark::taken : mark::no,
              now.covers_a_day()
                  ? in.say(costs, yuan(now.offer.due),
                           in.range(now.offer.benefit_from, now.offer.benefit_to))
                  : in.say(useless, iso(now.offer.benefit_from), iso(now.offer.benefit_to)),
              level);
}

std::string_view state(const words& in, bool is_open, bool is_taken) {
    constexpr wording open{"open", "开放"};
    constexpr wording closed{"closed", "未开放"};
    constexpr wording taken{"open, taken", "开放，采用"};
    return (is_taken ? taken : is_open ? open : closed).in(in.tongue());
}

void tell_opening(page& onto, const words& in, const explanation& steps, const examined& now,
                  std::size_t level) {
    tell_findings(onto, in, steps, now, level);
    if (now.offer.is_open && steps.decided_at == step::routes) {
        tell_offer(onto, in, now, level);
    }
}

/// A route with all of its openings, which stand together.
void tell_route(page& onto, const words& in, const explanation& steps, std::uint8_t number) {
    constexpr wording title{"{0}{1}: {2}", "{0}{1}：{2}"};
    constexpr wording alternative{"alternative {0} of {1}: {2}", "第 {0} 种情形（共 {1} 种）：{2}"};
    std::vector<std::size_t> places;
    bool is_open = false;
    bool is_taken = false;
    for (std::size_t place = 0; place < steps.openings.size(); ++place) {
        if (steps.openings[place].opening->route == number) {
            places.push_back(place);
            is_open = is_open || steps.openings[place].offer.is_open;
            is_taken = is_taken || steps.taken == place;
        }
    }
    const canbao::route_term& route = steps.content().routes[number - std::size_t{1}];
    onto.item(is_taken ? mark::taken : mark::none,
              in.say(title, in.name(route.name), source_in_brackets(in, steps, route.provision),
                     state(in, is_open, is_taken)),
              1, is_taken);
    for (std::size_t which = 0; which < places.size(); ++which) {
        const examined& now = steps.openings[places[which]];
        if (places.size() > 1) {
            onto.item(mark::none,
                      in.say(alternative, which + 1, places.size(),
                             state(in, now.offer.is_open, steps.taken == places[which])),
                      2);
        }
        tell_opening(onto, in, steps, now, places.size() > 1 ? 3 : 2);
    }
}

/// An opening by name; with its number where the route has several.
std::string name_of_opening(const words& in, const explanation& steps, std::size_t place) {
    constexpr wording alternative{"{0}, alternative {1}", "{0}第 {1} 种情形"};
    const std::uint8_t route = steps.openings[place].opening->route;
    const auto is_of_route = [route](const examined& other) {
        return other.opening->route == route;
    };
    const auto begin = steps.openings.begin();
    const auto here = begin + static_cast<std::ptrdiff_t>(place);
    if (std::count_if(begin, steps.openings.end(), is_of_route) == 1) {
        return in.route(route);
    }
    return in.say(alternative, in.route(route), std::count_if(begin, here, is_of_route) + 1);
}

/// Whether the notice is encoded as putting one route before another.
bool takes_precedence(const explanation& steps, std::size_t one, std::size_t over) {
    const auto& routes = steps.content().routes;
    const auto term = [&](std::size_t place) -> const canbao::route_term& {
        return routes[steps.openings[place].opening->route - std::size_t{1}];
    };
    const auto& before = term(one).before;
    return std::find(before.begin(), before.end(), term(over).name.code) != before.end();
}

/// Why an open opening is not the one taken.
std::string why_not(const words& in, const explanation& steps, std::size_t place) {
    constexpr wording nothing{"{0} covers no day", "{0}：无待遇期"};
    constexpr wording dearer{"{0}: more is due, {1} against {2} yuan",
                             "{0}：应缴较多，{1} 元，采用的为 {2} 元"};
    constexpr wording later{"{0}: as much is due, but cover begins later, {1} against {2}",
                            "{0}：应缴相同，但待遇开始较晚，{1}，采用的为 {2}"};
    constexpr wording shorter{"{0}: as much is due and cover begins on the same day, but ends "
                              "earlier, {1} against {2}",
                              "{0}：应缴、待遇首日相同，但待遇结束较早，{1}，采用的为 {2}"};
    constexpr wording listed{"{0}: as favourable, but listed later", "{0}：同等有利，但列于其后"};
    constexpr wording precedence{"{0}: as favourable, but {1} takes precedence over it",
                                 "{0}：同等有利，但{1}优先"};
    const std::string name = name_of_opening(in, steps, place);
    const examined& other = steps.openings[place];
    if (!other.covers_a_day()) {
        return in.say(nothing, name);
    }
    const offer& best = steps.openings[*steps.taken].offer;
    const offer& second = other.offer;
    if (second.due != best.due) {
        return in.say(dearer, name, yuan(second.due), yuan(best.due));
    }
    if (second.benefit_from != best.benefit_from) {
        return in.say(later, name, iso(second.benefit_from), iso(best.benefit_from));
    }
    if (second.benefit_to != best.benefit_to) {
        return in.say(shorter, name, iso(second.benefit_to), iso(best.benefit_to));
    }
    return takes_precedence(steps, *steps.taken, place)
               ? in.say(precedence, name, name_of_opening(in, steps, *steps.taken))
               : in.say(listed, name);
}

void tell_choice(page& onto, const words& in, const explanation& steps) {
    constexpr wording none{"No route is open.", "没有开放的途径。"};
    constexpr wording useless{"What is open covers no day: a payment that would buy nothing is "
                              "refused, not taken.",
                              "开放的途径均无待遇期：缴费买不到待遇的，不予受理。"};
    constexpr wording only{"{0} is taken: nothing else is open.", "采用{0}：别无其他途径开放。"};
    constexpr wording best{"{0} is taken, the most favourable: lowest due, then earliest first "
                           "day, then latest last day, then the order of listing.",
                           "采用{0}，最为有利：先比应缴金额低，再比待遇首日早，再比待遇末日晚，"
                           "最后按列出的顺序。"};
    if (!steps.taken) {
        onto.paragraph(in.say(steps.result.reason == canbao::refusal::not_open ? none : useless));
        return;
    }
    std::vector<std::string> others;
    for (std::size_t place = 0; place < steps.openings.size(); ++place) {
        if (steps.openings[place].offer.is_open && place != *steps.taken) {
            others.push_back(why_not(in, steps, place));
        }
    }
    onto.paragraph(in.say(others.empty() ? only : best, name_of_opening(in, steps, *steps.taken)));
    for (const std::string& other : others) {
        onto.item(mark::none, other, 2);
    }
}

/// The windows in which those insured elsewhere may claim the aid.
void tell_claims(page& onto, const words& in, const explanation& steps) {
    constexpr wording title{"{0}{1}: {2}", "{0}{1}：{2}"};
    constexpr wording none{"The policy has no aid for those insured elsewhere.",
                           "本政策对在异地参保者没有资助。"};
    constexpr wording no_aid{
        "There is no aid to be claimed: none of the categories gives any (section 2).",
        "没有可享受的资助：所填身份均无资助（见第 2 部分）。"};
    if (steps.claims.empty()) {
        onto.paragraph(in.say(none));
        return;
    }
    for (std::size_t place = 0; place < steps.claims.size(); ++place) {
        const examined& now = steps.claims[place];
        const bool is_taken = steps.taken == place;
        onto.item(is_taken ? mark::taken : mark::none,
                  in.say(title, in.route(now.opening->route),
                         source_in_brackets(in, steps, steps.content().claims[place].provision),
                         state(in, now.offer.is_open, is_taken)),
                  1, is_taken);
        tell_opening(onto, in, steps, now, 2);
    }
    const bool is_any_open = std::any_of(steps.claims.begin(), steps.claims.end(),
                                         [](const examined& now) { return now.offer.is_open; });
    if (!steps.taken && is_any_open) {
        onto.paragraph(in.say(no_aid));
    }
}

} // namespace

void tell_routes(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"4  The routes, in the order of the policy",
                           "4  参保途径（按政策所列顺序）"};
    constexpr wording unreached{"No route was looked at: it was decided before (section 3).",
                                "未审核途径：此前已有结论（见第 3 部分）。"};
    onto.heading(in.say(head));
    switch (steps.decided_at) {
    case step::tier:
    case step::employee: onto.paragraph(in.say(unreached)); return;
    case step::elsewhere: tell_claims(onto, in, steps); return;
    case step::routes: break;
    }
    for (std::size_t number = 1; number <= steps.content().routes.size(); ++number) {
        tell_route(onto, in, steps, static_cast<std::uint8_t>(number));
    }
    tell_choice(onto, in, steps);
}

} // namespace program::explaining
