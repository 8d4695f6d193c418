// SPDX-License-Identifier: Apache-2.0

// A whole explanation; and the result, in a sentence and as the row that `assess` writes.

#include "assess/assessment_row.hpp"
#include "csv/text.hpp"
#include "explain/sections.hpp"
#include "shared/policy_choice.hpp"

namespace program::explaining {

namespace {

using canbao::refusal;

wording reason(refusal why) {
    switch (why) {
    case refusal::none: break;
    case refusal::insured_elsewhere:
        return {"the person is insured elsewhere", "已在异地参加居民医保"};
    case refusal::employee_insured:
        return {"the person is insured as an employee", "已参加职工医保"};
    case refusal::tier_not_offered: return {"the policy has no such tier", "政策没有所申请的档次"};
    case refusal::not_open:
        return {"no route is open on this day for this person", "此时没有可供其参保的途径"};
    case refusal::no_coverage_left:
        return {"the payment would buy no day of cover", "缴费买不到任何一天的待遇"};
    }
    return {};
}

} // namespace

std::string verdict(const words& in, const explanation& steps) {
    constexpr wording insured{"Insured by the route {0}: {1} yuan due, covered {2}.",
                              "参保：途径为{0}，应缴 {1} 元，待遇期 {2}。"};
    constexpr wording claimed{"Insured elsewhere; the aid of {0} yuan is paid, nothing is due.",
                              "在异地参保；给予资助 {0} 元，本人不缴费。"};
    constexpr wording refused{"Refused ({0}): {1}.", "不予参保（{0}）：{1}。"};
    const canbao::assessment& result = steps.result;
    switch (result.status) {
    case canbao::status::insured:
        return in.say(insured, in.route(result.route), yuan(result.due),
                      in.range(result.benefit_from, result.benefit_to));
    case canbao::status::subsidy_only: return in.say(claimed, yuan(result.subsidy));
    case canbao::status::refused: break;
    }
    return in.say(refused, code(result.reason), in.say(reason(result.reason)));
}

void tell_result(page& onto, const words& in, const applicant& person, const explanation& steps) {
    constexpr wording head{"8  Result, as canbao assess writes it",
                           "8  结果（与 canbao assess 的输出一致）"};
    const canbao::policy_content& policy = steps.content();
    const canbao::assessment& result = steps.result;
    const auto text = [](std::string_view code) { return std::string{code}; };
    const canbao::policy_entry entry{&policy, &steps.rules()};
    onto.heading(in.say(head));
    onto.values(
        {{"status", text(code(result.status))},
         {"reason", text(code(result.reason))},
         {"route", text(canbao::name_of_route(policy, result.route).code)},
         {"due", yuan(result.due)},
         {"subsidy", yuan(result.subsidy)},
         {"fiscal", yuan(result.fiscal)},
         {"subsidy_category", text(canbao::name_of(policy, result.subsidy_category).code)},
         {"fund", text(canbao::name_of(policy, result.fund).code)},
         {"benefit_from", iso(result.benefit_from)},
         {"benefit_to", iso(result.benefit_to)},
         {"cites", cites_of(entry, result)},
         {"notes", notes_of(entry, result, naming::codes, csv::is_scientific_number(person.id))}});
}

std::string title_of(const words& in) {
    constexpr wording title{"Explanation under {0}, {1}, insured year {2}",
                            "{0} 审核说明：{1}，{2} 参保年度"};
    return in.say(title, in.policy().id, document_of(in.policy(), in.tongue()),
                  in.policy().insured_year);
}

void tell(page& onto, const words& in, const applicant& person, const explanation& steps) {
    onto.title(title_of(in));
    onto.verdict(verdict(in, steps));
    tell_application(onto, in, person);
    tell_aid(onto, in, steps);
    tell_order(onto, in, steps);
    tell_routes(onto, in, steps);
    tell_charge(onto, in, steps);
    tell_days(onto, in, steps);
    tell_sources(onto, in, steps);
    tell_result(onto, in, person, steps);
}

} // namespace program::explaining
