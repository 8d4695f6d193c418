// SPDX-License-Identifier: Apache-2.0

// Which days are covered, and how the first was found.

#include "explain/sections.hpp"
#include "shared/counting_words.hpp"

#include <algorithm>
#include <cstddef>

namespace program::explaining {

namespace {

using canbao::date;
using canbao::waiting;
using canbao::waiting_kind;
using canbao::waiting_start;

/// A waiting period as the policy says it; what ends on one day for everybody, a rule table has as
/// no waiting period.
struct said_wait {
    waiting waits;
    date cover_begins; ///< the benefit period of the route
    date first;        ///< after the period, of the benefit period or not
    bool counts_itself = false;
    bool by_registration = false;
};

said_wait wait_of(const explanation& steps, const canbao::opening& opening) {
    const auto place = static_cast<std::size_t>(&opening - steps.rules().openings.begin());
    const canbao::opening_term& term = steps.content().openings[place];
    said_wait said{.waits = term.waits,
                   .cover_begins =
                       term.cover_from.has_value() ? term.cover_from : steps.content().year_begin(),
                   .first = steps.taken_opening()->offer.counted_from,
                   .counts_itself = term.counts_itself,
                   .by_registration = opening.by_registration};
    said.waits.growth = opening.waits.growth; // as far as anybody waits for it
    if (opening.waits.kind == waiting_kind::none && term.waits.kind != waiting_kind::none) {
        const date since =
            term.waits.since == waiting_start::fixed_day ? term.waits.day : said.cover_begins;
        canbao::counting_rule counting = opening.counting;
        counting.first = canbao::opening_day::counted;
        said.first = term.waits.kind == waiting_kind::nth_month
                         ? canbao::first_of_month_after(since, term.waits.length.count)
                         : canbao::first_day_after(term.waits.length, since, counting);
    }
    return said;
}

std::string growth(const words& in, const explanation& steps, const waiting& waits) {
    constexpr wording grown{"The waiting period is {0}: fixed {1}, {2} more for each of {3} years "
                            "without cover",
                            "等待期为 {0}：固定 {1}，断保每年加 {2}（{3} 年）"};
    constexpr wording beyond{"The waiting period is {0}: fixed {1}, {2} more for each year without "
                             "cover beyond the first (of {3})",
                             "等待期为 {0}：固定 {1}，断保首年之后每年加 {2}（共断保 {3} 年）"};
    constexpr wording counted{", of which {0} count", "，计 {0} 年"};
    constexpr wording repaid{
        ", {0} less for each of {1} years paid back, never below the fixed part",
        "，补缴每年减 {0}（{1} 年），不少于固定部分"};
    constexpr wording at_least{", and at least {0} from {1} years without cover on",
                               "，断保满 {1} 年的不少于 {0}"};
    const canbao::waiting_growth& by = waits.growth;
    std::string text =
        in.say(by.beyond == 0 ? grown : beyond, in.length(steps.taken_opening()->offer.waits),
               in.length(waits.length), by.per_lapsed_year, steps.person.lapsed_years);
    if (steps.person.lapsed_years > by.most_lapsed_years) {
        text += in.say(counted, by.most_lapsed_years);
    }
    if (by.per_repaid_year > 0) {
        text += in.say(repaid, by.per_repaid_year, steps.person.repaid_years);
    }
    if (by.at_least > 0) {
        text += in.say(at_least, in.length({waits.length.unit, by.at_least}), by.from_lapsed_years);
    }
    return text + in.say({".", "。"});
}

/// From what a waiting period runs, as a phrase in a sentence.
std::string begin_of_wait(const words& in, const explanation& steps, const said_wait& said) {
    switch (said.waits.since) {
    case waiting_start::enrolment:
    case waiting_start::payment:
    case waiting_start::registration:
        return said.by_registration
                   ? in.say({"the registration on {0}", "登记（{0}）"},
                            iso(steps.person.enrolled_on(true, canbao::last_date.days)))
                   : in.say({"the payment on {0}", "缴费（{0}）"}, iso(steps.person.paid_on));
    case waiting_start::event:
        return in.say({"the event on {0}", "事件（{0}）"}, iso(steps.person.event_on));
    case waiting_start::cover_begins:
        return in.say(
            {"the beginning of the benefit period, {0} included", "待遇期间首日（{0}，当日计入）"},
            iso(said.cover_begins));
    case waiting_start::fixed_day:
        return in.say({"{0}, that day included", "{0}（当日计入）"}, iso(said.waits.day));
    }
    return {};
}

/// From what the first day is counted, and which it would be without a benefit period.
std::string counted(const words& in, const explanation& steps, const said_wait& said) {
    constexpr wording whole{"There is no waiting period: cover is for the whole benefit period, "
                            "whenever paid.",
                            "没有等待期：无论何日缴费，均覆盖整个待遇期间。"};
    constexpr wording event{"Cover counts from the day of the event, {0}.",
                            "待遇自事件之日 {0} 起计。"};
    constexpr wording registration{"Cover counts from the day of registration, {0}.",
                                   "待遇自登记之日 {0} 起计。"};
    constexpr wording payment{"Cover counts from the day of payment, {0}.",
                              "待遇自缴费之日 {0} 起计。"};
    constexpr wording same{"Cover counts from the first day of the month of {1}: {0}.",
                           "待遇自{1}当月 1 日起计：{0}。"};
    constexpr wording next{"Cover counts from the first day of the month after {1}: {0}.",
                           "待遇自{1}次月 1 日起计：{0}。"};
    constexpr wording nth{"Cover counts from the first day of month {2} after that of {1}: {0}.",
                          "待遇自{1}当月之后第 {2} 个月 1 日起计：{0}。"};
    constexpr wording after{"Cover counts from the day after {2} since {1}: {0}.",
                            "待遇自{1}满 {2}的次日起计：{0}。"};
    constexpr wording day_after{"Cover counts from the day after {1}: {0}.",
                                "待遇自{1}次日起计：{0}。"};
    const waiting& waits = said.waits;
    const std::string since = begin_of_wait(in, steps, said);
    const std::string first = iso(said.first);
    switch (waits.kind) {
    case waiting_kind::none: return in.say(whole);
    case waiting_kind::on_the_day:
        return in.say(waits.since == waiting_start::event ? event
                      : said.by_registration              ? registration
                                                          : payment,
                      first);
    case waiting_kind::nth_month: {
        const int count = waits.length.count;
        return in.say(count == 0 ? same : count == 1 ? next : nth, first, since, count);
    }
    case waiting_kind::full_period: {
        const canbao::period length =
            waits.growth.grows() ? steps.taken_opening()->offer.waits : waits.length;
        std::string text = length.count == 0 ? in.say(day_after, first, since)
                                             : in.say(after, first, since, in.length(length));
        if (waits.growth.grows()) {
            text = growth(in, steps, waits) + in.say({" ", ""}) + text;
        }
        return text;
    }
    }
    return {};
}

} // namespace

void tell_days(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"6  The days covered", "6  待遇期"};
    constexpr wording none{"None.", "无。"};
    constexpr wording period{"The benefit period of the route is {0}.", "该途径的待遇期间为 {0}。"};
    constexpr wording bounded{"That is before the benefit period, so cover begins with it.",
                              "早于待遇期间首日，故自待遇期间首日起。"};
    constexpr wording born{
        "Nobody is covered before being born, so cover begins with the birth, {0}.",
        "出生之前不享受待遇，故自出生之日 {0} 起。"};
    constexpr wording by_itself{"Of the periods of this route {0}.", "该途径期间的{0}。"};
    constexpr wording covered{"Covered {0}, both days included: {1}.",
                              "待遇期 {0}（含首尾两日），共 {1}。"};
    onto.heading(in.say(head));
    if (steps.result.status != canbao::status::insured) {
        onto.paragraph(in.say(none));
        return;
    }
    const canbao::opening& opening = *steps.taken_opening()->opening;
    const said_wait said = wait_of(steps, opening);
    onto.paragraph(in.say(period, in.range(said.cover_begins, date{opening.cover_to})));
    std::string how = counted(in, steps, said);
    if (said.waits.kind != waiting_kind::none && said.first < said.cover_begins) {
        how += in.say({" ", ""}) + in.say(bounded);
    }
    if (std::max(said.first, said.cover_begins) < steps.result.benefit_from) {
        how += in.say({" ", ""}) + in.say(born, iso(steps.result.benefit_from));
    }
    if (said.waits.kind == waiting_kind::full_period && said.counts_itself) {
        how +=
            in.say({" ", ""}) + in.say(by_itself, counting_in_words(opening.counting, in.tongue()));
    }
    onto.paragraph(how);
    const canbao::assessment& result = steps.result;
    onto.paragraph(in.say(covered, in.range(result.benefit_from, result.benefit_to),
                          in.days(result.benefit_to.days - result.benefit_from.days + 1)));
}

} // namespace program::explaining
