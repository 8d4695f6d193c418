// SPDX-License-Identifier: Apache-2.0

// Which days are covered, and how the first was found.

#include "explain/sections.hpp"

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::date;
using canbao::waiting;
using canbao::waiting_kind;

std::string growth(const words& in, const explanation& steps, const waiting& waits) {
    constexpr wording grown{
        "The waiting period is {0}: fixed {1}, {2} more for each of {3} years without cover, {4} "
        "less for each of {5} years paid back, never below the fixed part",
        "等待期为 {0}：固定 {1}，断保每年加 {2}（{3} 年），补缴每年减 {4}（{5} "
        "年），不少于固定部分"};
    constexpr wording at_least{", and at least {0} from {1} years without cover on",
                               "，断保满 {1} 年的不少于 {0}"};
    const canbao::waiting_growth& by = waits.growth;
    std::string text =
        in.say(grown, in.length(steps.taken_opening()->offer.waits), in.length(waits.length),
               by.per_lapsed_year, steps.person.lapsed_years, by.per_repaid_year,
               steps.person.repaid_years);
    if (by.at_least > 0) {
        text += in.say(at_least, in.length({waits.length.unit, by.at_least}), by.from_lapsed_years);
    }
    return text + in.say({".", "。"});
}

/// From what the first day is counted, and which it would be without a benefit period.
std::string counted(const words& in, const explanation& steps, const canbao::opening& opening) {
    constexpr wording whole{"There is no waiting period: cover is for the whole benefit period, "
                            "whenever paid.",
                            "没有等待期：无论何日缴费，均覆盖整个待遇期间。"};
    constexpr wording event{"Cover counts from the day of the event, {0}.",
                            "待遇自事件之日 {0} 起计。"};
    constexpr wording payment{"Cover counts from the day of payment, {0}.",
                              "待遇自缴费之日 {0} 起计。"};
    constexpr wording next{"Cover counts from the first day of the month after the payment on "
                           "{1}: {0}.",
                           "待遇自缴费（{1}）次月 1 日起计：{0}。"};
    constexpr wording nth{"Cover counts from the first day of month {2} after that of the payment "
                          "on {1}: {0}.",
                          "待遇自缴费（{1}）当月之后第 {2} 个月 1 日起计：{0}。"};
    constexpr wording after{"Cover counts from the day after {2} since the payment on {1}: {0}.",
                            "待遇自缴费（{1}）满 {2}的次日起计：{0}。"};
    constexpr wording day_after{"Cover counts from the day after the payment on {1}: {0}.",
                                "待遇自缴费（{1}）次日起计：{0}。"};
    const canbao::offer& offer = steps.taken_opening()->offer;
    const std::string first = iso(offer.counted_from);
    const std::string paid = iso(steps.person.paid_on);
    switch (opening.waits.kind) {
    case waiting_kind::none: return in.say(whole);
    case waiting_kind::from_event: return in.say(event, first);
    case waiting_kind::from_payment: return in.say(payment, first);
    case waiting_kind::nth_month:
        return in.say(opening.waits.length.count == 1 ? next : nth, first, paid,
                      opening.waits.length.count);
    case waiting_kind::full_period: {
        std::string text = offer.waits.count == 0
                               ? in.say(day_after, first, paid)
                               : in.say(after, first, paid, in.length(offer.waits));
        if (opening.waits.growth != canbao::waiting_growth{}) {
            text = growth(in, steps, opening.waits) + in.say({" ", ""}) + text;
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
    constexpr wording covered{"Covered {0}, both days included: {1}.",
                              "待遇期 {0}（含首尾两日），共 {1}。"};
    onto.heading(in.say(head));
    if (steps.result.status != canbao::status::insured) {
        onto.paragraph(in.say(none));
        return;
    }
    const canbao::opening& opening = *steps.taken_opening()->opening;
    onto.paragraph(in.say(period, in.range(date{opening.cover_from}, date{opening.cover_to})));
    std::string how = counted(in, steps, opening);
    const date counted_from = steps.taken_opening()->offer.counted_from;
    if (opening.waits.kind != waiting_kind::none && counted_from < date{opening.cover_from}) {
        how += in.say({" ", ""}) + in.say(bounded);
    }
    if (std::max(counted_from, date{opening.cover_from}) < steps.result.benefit_from) {
        how += in.say({" ", ""}) + in.say(born, iso(steps.result.benefit_from));
    }
    onto.paragraph(how);
    const canbao::assessment& result = steps.result;
    onto.paragraph(in.say(covered, in.range(result.benefit_from, result.benefit_to),
                          in.days(result.benefit_to.days - result.benefit_from.days + 1)));
}

} // namespace program::explaining
