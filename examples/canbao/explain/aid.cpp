// SPDX-License-Identifier: Apache-2.0

// Which categories count, which of them give aid, and which gives the most.

#include "explain/groups.hpp"
#include "explain/sections.hpp"
#include "shared/aid_words.hpp"

#include <algorithm>

namespace program::explaining {

namespace {

using canbao::aid_rule;
using canbao::date;
using canbao::fee_line;
using canbao::fee_term;

/// Recognised by the payment, or not: then nothing of it counts.
void tell_recognition(page& onto, const words& in, const explanation& steps) {
    constexpr wording long_ago{
        "No day of recognition is stated: recognised long ago, so the categories count.",
        "未填认定日期，视为早已认定：身份有效。"};
    constexpr wording in_time{"Recognised on {0}, by the payment on {1}: the categories count.",
                              "{0} 认定，不晚于缴费日 {1}：身份有效。"};
    constexpr wording late{
        "Recognised on {0}, later than the payment on {1}: no category counts, neither for aid nor "
        "for a route. A later change of identity changes nothing.",
        "{0} 认定，晚于缴费日 "
        "{1}：身份均不计入，既不享受资助，也不开放相应途径；事后身份变化不补不退。"};
    const date recognised = steps.person.recognised_on;
    onto.paragraph(!recognised.has_value()
                       ? in.say(long_ago)
                       : in.say(steps.stated(steps.counting) != 0 ? in_time : late, iso(recognised),
                                iso(steps.person.paid_on)));
}

/// Whether a limit for aid is of any category that the person states.
bool is_of_stated(const explanation& steps, const canbao::recognition_term& limit) {
    return limit.categories == 0 || (limit.categories & steps.person.categories.bits) != 0;
}

/// Whether a limit for aid is for this person.
bool is_limit_for(const explanation& steps, const canbao::recognition_term& limit) {
    return (limit.circumstances_all & ~steps.person.circumstances.bits) == 0;
}

/// The limits that decided: the one that admitted, or all that did not; and, of those for other
/// people, which would have.
void tell_limits(page& onto, const words& in, const explanation& steps) {
    constexpr wording everybody{"Aid goes to those recognised by {0}{1}.",
                                "资助须在 {0} 前（含当日）认定{1}。"};
    constexpr wording stated{"With {2}, which is stated, aid goes to those recognised by {0}{1}.",
                             "有下列情形的，资助须在 {0} 前（含当日）认定{1}：{2}；申请已填。"};
    constexpr wording not_stated{"Only with {2}, which is not stated, would it be {0}{1}.",
                                 "有下列情形的才可放宽至 {0}{1}：{2}；申请未填。"};
    constexpr wording of_these{", where they are {0}", "（仅限{0}）"};
    constexpr wording in_time{"Recognised in time for aid.", "在资助认定期限内。"};
    constexpr wording late{
        "Recognised on {0}, too late for aid: it counts for the aid of the next year. For routes "
        "the categories count all the same.",
        "{0} 认定，已过资助认定期限：下一年度起享受资助；对参保途径仍然有效。"};
    if (!is_recognition_asked(steps)) {
        return;
    }
    const bool is_in_time = steps.stated(steps.aided) != 0;
    for (const canbao::recognition_term& limit : steps.content().recognitions) {
        if (!is_of_stated(steps, limit)) {
            continue;
        }
        const std::string whose =
            limit.categories == 0
                ? std::string{}
                : in.say(of_these, in.all(canbao::word_kind::category, limit.categories));
        const bool admits = steps.person.recognised_on <= limit.last_day;
        const bool is_for_all = limit.circumstances_all == 0;
        if (is_limit_for(steps, limit) ? admits == is_in_time : admits && !is_in_time) {
            onto.paragraph(
                in.say(is_for_all                   ? everybody
                       : is_limit_for(steps, limit) ? stated
                                                    : not_stated,
                       iso(limit.last_day), whose + source_in_brackets(in, steps, limit.provision),
                       in.all(canbao::word_kind::circumstance, limit.circumstances_all)));
        }
        if (is_in_time && admits && is_limit_for(steps, limit)) {
            break;
        }
    }
    onto.paragraph(is_in_time ? in.say(in_time) : in.say(late, iso(steps.person.recognised_on)));
}

/// What became of one category that is stated.
void tell_category(page& onto, const words& in, const explanation& steps, std::uint8_t slot) {
    constexpr wording uncounted{"{0}: does not count, recognised after the payment",
                                "{0}：不计入，认定晚于缴费"};
    constexpr wording delegated{
        "{0}: counts, but its aid is left by the notice to other rules{1}; assessed as no aid",
        "{0}：有效，但文件将其资助交由其他规定{1}；本次按无资助计算"};
    constexpr wording unknown{"{0}: counts, but the policy names no aid for it",
                              "{0}：有效，但本政策未规定对其资助"};
    constexpr wording late{"{0}: counts, but gives no aid, recognised after the last day for it",
                           "{0}：有效，但认定已过资助期限，不予资助"};
    constexpr wording aided{"{0}: counts and gives aid", "{0}：有效，可享受资助"};
    const auto bit = std::uint64_t{1} << slot;
    const std::string name = in.category(slot);
    if ((steps.counting & bit) == 0) {
        onto.item(mark::no, in.say(uncounted, name));
        return;
    }
    if ((steps.rules().delegated & bit) != 0) {
        for (const canbao::delegation_term& term : steps.content().delegations) {
            if ((term.categories & bit) != 0) {
                onto.item(mark::no,
                          in.say(delegated, name, source_in_brackets(in, steps, term.provision)));
                return;
            }
        }
    }
    if (!is_aided_somewhere(steps, slot)) {
        onto.item(mark::no, in.say(unknown, name));
    } else if ((steps.aided & bit) == 0) {
        onto.item(mark::no, in.say(late, name));
    } else {
        onto.item(mark::yes, in.say(aided, name));
    }
}

/// Of what the notice does not state as yuan or percent, how it comes about: "1/3 of the fee".
std::string computed(const words& in, const canbao::subsidy_term& subsidy) {
    std::string text;
    if (is_computed(subsidy)) {
        for (const std::string& one : amount_in_words(in.policy(), subsidy, in.tongue())) {
            text += in.say({", ", "，"}) + one;
        }
    }
    return text;
}

/// Why the first of the aid that applies is given.
std::string why_given(const words& in, const explanation& steps, const fee_term& fee,
                      const std::vector<aid_rule>& applying) {
    constexpr wording highest{": the highest, given", "：最高，按此资助"};
    constexpr wording only{": the only one, given", "：唯一一项，按此资助"};
    constexpr wording listed{": as high as another and first in the order of categories{0}, given",
                             "：与另一项同额，按类别顺序居先{0}，按此资助"};
    constexpr wording preceding{
        ": as high as that for {0}, over which it takes precedence{1}, given",
        "：与{0}的资助同额，规定优先于后者{1}，按此资助"};
    constexpr wording both{
        ": as high as that for {0}, over which it takes precedence{1}, and as "
        "that for {2}, before which it stands in the order of categories{3}, "
        "given",
        "：与{0}的资助同额，规定优先于后者{1}；与{2}的资助同额，按类别顺序居先{3}，"
        "按此资助"};
    if (applying.size() == 1) {
        return in.say(only);
    }
    if (granted(steps, fee, applying[1]) != granted(steps, fee, applying[0])) {
        return in.say(highest);
    }
    const equal_aid_of equal = equal_aid_on(steps, fee);
    const canbao::equal_aid_term& order = steps.content().equal_aid;
    const std::string of_order = equal.listed != 0 && order.by_vocabulary
                                     ? source_in_brackets(in, steps, order.provision)
                                     : std::string{};
    const std::string own = source_in_brackets(in, steps, applying[0].provision);
    if (equal.preceded == 0) {
        return in.say(listed, of_order);
    }
    return equal.listed == 0
               ? in.say(preceding, in.all(canbao::word_kind::category, equal.preceded), own)
               : in.say(both, in.all(canbao::word_kind::category, equal.preceded), own,
                        in.all(canbao::word_kind::category, equal.listed), of_order);
}

/// Whether aid is for another alternative of a group that has the same already.
bool is_told(const explanation& steps, const std::vector<aid_rule>& told, const aid_rule& aid) {
    const auto name = [&steps](const aid_rule& one) {
        return canbao::name_of(steps.content(),
                               canbao::category_code{static_cast<std::uint8_t>(one.category + 1)});
    };
    return std::any_of(told.begin(), told.end(), [&](const aid_rule& one) {
        return one.provision == aid.provision && name(one) == name(aid);
    });
}

/// The aid on one fee, the most favourable first, as the engine looks for it.
void tell_line(page& onto, const words& in, const explanation& steps, const fee_term& fee,
               const fee_line& line) {
    constexpr wording on_fee{"Aid on the fee of {0} yuan, {1}, tier {2}{3}:",
                             "{1}第 {2} 档个人缴费 {0} 元{3}的资助："};
    constexpr wording one{"{0} yuan for {1}, paid by {2}{3}", "{0} 元：{1}，由{2}负担{3}"};
    constexpr wording capped{"; {0} granted, capped at the fee", "；规定为 {0} 元，以缴费额为限"};
    constexpr wording elsewhere{": would be given on this fee, which does not apply",
                                "：若适用该缴费标准则按此资助"};
    constexpr wording lower{": not added to it", "：不重复资助"};
    constexpr wording of_months{": {1} of what is charged for {0} months, given",
                                "：按 {0} 个月计 {1} 元，按此资助"};
    constexpr wording not_here{": not given on the route taken, {0}",
                               "：所采用的途径（{0}）不予此项资助"};
    constexpr wording none{"none of the categories gives aid here", "所填身份在此均无资助"};
    onto.paragraph(in.say(on_fee, yuan(canbao::fen{line.fee}), in.plan(fee.plan), fee.tier,
                          source_in_brackets(in, steps, line.provision)));
    const bool applies = steps.line() == &line;
    const canbao::opening* const taken = applies ? steps.taken_opening()->opening : nullptr;
    const std::uint64_t counts = taken == nullptr ? ~std::uint64_t{0} : taken->aided;
    std::vector<aid_rule> applying;
    std::vector<aid_rule> left_out;
    for (const aid_rule& aid : line.aid) {
        const std::uint64_t word = std::uint64_t{1} << aid.category;
        if ((steps.aided & word) != 0 && !is_told(steps, applying, aid)) {
            ((counts & word) != 0 ? applying : left_out).push_back(aid);
        }
    }
    if (applying.empty() && left_out.empty()) {
        onto.item(mark::no, in.say(none), 2);
    }
    const canbao::aid_rule given = applies ? steps.taken_opening()->offer.aid : aid_rule{};
    const bool by_months = applies && steps.result.months != 12;
    for (const aid_rule& aid : applying) {
        std::string text = in.say(one, yuan(canbao::fen{aid.amount}), in.category(aid.category),
                                  in.payers(aid), source_in_brackets(in, steps, aid.provision)) +
                           computed(in, subsidy_of(steps, aid));
        const canbao::fen whole = granted(steps, fee, aid);
        if (whole > canbao::fen{aid.amount}) {
            text += in.say(capped, yuan(canbao::fen{whole.count}));
        }
        const bool is_first = aid == applying.front();
        const bool is_given =
            by_months ? given.amount > 0 && aid.category == given.category : applies && is_first;
        text += is_given && by_months
                    ? in.say(of_months, steps.result.months, yuan(canbao::fen{given.amount}))
                : is_given             ? why_given(in, steps, fee, applying)
                : is_first && !applies ? in.say(elsewhere)
                                       : in.say(lower);
        onto.item(is_given ? mark::taken : mark::none, text, 2);
    }
    for (const aid_rule& aid : left_out) {
        onto.item(mark::no,
                  in.say(one, yuan(canbao::fen{aid.amount}), in.category(aid.category),
                         in.payers(aid), source_in_brackets(in, steps, aid.provision)) +
                      in.say(not_here, in.route(taken->route)),
                  2);
    }
}

/// Whether something open is on that plan.
bool is_of_interest(const explanation& steps, std::uint8_t plan) {
    for (const auto* openings : {&steps.openings, &steps.claims}) {
        for (const examined& now : *openings) {
            if (now.offer.is_open && now.opening->plan == plan) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void tell_aid(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"2  Categories and aid", "2  身份与资助"};
    constexpr wording nobody{"No category is stated: no aid, and no route that asks for one.",
                             "未填身份类别：无资助，也不适用限定身份的途径。"};
    constexpr wording nobody_yet{"No category is stated.", "未填身份类别。"};
    constexpr wording refused{"No aid is given, for the application is refused.",
                              "不予参保，故不予资助。"};
    constexpr wording waived{"No category's aid is used, for the route taken waives the fee.",
                             "所采用的途径免缴，不使用身份资助。"};
    const bool has_groups = !steps.content().people.empty();
    onto.heading(in.say(head));
    if (steps.person.categories.empty()) {
        onto.paragraph(in.say(has_groups ? nobody_yet : nobody));
    } else {
        tell_recognition(onto, in, steps);
        tell_limits(onto, in, steps);
    }
    for (std::uint8_t slot = 0; slot < canbao::category_kind::places; ++slot) {
        if (steps.person.categories.contains(slot)) {
            tell_category(onto, in, steps, slot);
        }
    }
    tell_groups(onto, in, steps);
    if (steps.aided == 0) {
        return;
    }
    if (!is_aid_used(steps)) {
        onto.paragraph(in.say(steps.taken ? waived : refused));
        return;
    }
    for (const fee_term& fee : steps.content().fees) {
        const std::uint8_t line =
            steps.rules().line_number(fee.plan, steps.person.tier, steps.counting);
        const bool is_for_person = fee.tier == steps.person.tier && line != 0 &&
                                   steps.rules().line(line).provision == fee.provision;
        if (is_for_person && is_of_interest(steps, fee.plan)) {
            tell_line(onto, in, steps, fee, steps.rules().line(line));
        }
    }
}

} // namespace program::explaining
