// SPDX-License-Identifier: Apache-2.0

// What is due, as a sum that can be followed.

#include "explain/sections.hpp"

#include <canbao/engine/bill.hpp>

#include <utility>

namespace program::explaining {

namespace {

using canbao::charge_basis;
using canbao::fee_line;

wording basis(charge_basis charge) {
    switch (charge) {
    case charge_basis::individual:
        return {"The person pays the fee less the subsidy; the treasury pays the fiscal standard.",
                "个人缴费扣除资助后由本人缴纳，财政补助由财政负担。"};
    case charge_basis::full:
        return {"Full funding: the person pays the fee less the subsidy, and the fiscal standard "
                "too; the treasury pays nothing.",
                "全额缴费：本人缴纳个人缴费（扣除资助）及财政补助部分，财政不再负担。"};
    case charge_basis::waived:
        return {"Waived: the person pays nothing; the fee is borne as a waiver and no category's "
                "subsidy is used. The treasury pays the fiscal standard.",
                "免缴：本人不缴费，个人缴费按免缴处理，不使用身份资助；财政补助由财政负担。"};
    case charge_basis::exempt:
        return {
            "Nothing is charged: the person pays nothing, and neither aid nor a fiscal standard "
            "is paid.",
            "不收费：本人不缴费，也没有资助和财政补助。"};
    }
    return {};
}

void add(std::vector<page::amount>& sum, std::string name, std::int64_t fen,
         std::string note = {}) {
    sum.push_back({std::move(name), yuan(canbao::fen{fen}), std::move(note)});
}

constexpr wording fee_name{"fee", "个人缴费"};
constexpr wording of_a_year{"; {0} of 12 months of {1}", "；{1} 的 12 个月中计 {0} 个月"};
constexpr wording subsidy_name{"less subsidy", "减：资助"};
constexpr wording waiver_name{"less waiver", "减：免缴"};
constexpr wording fiscal_name{"fiscal standard", "加：财政补助标准"};
constexpr wording plus{"{}", "加：{}"};
constexpr wording plus_years{"{0}, years: {1}", "加：{0}（{1} 年）"};
constexpr wording due_name{"due", "本人应缴"};
constexpr wording plus_subsidy{"subsidy", "资助"};
constexpr wording plus_fiscal{"paid by the treasury", "财政负担"};
constexpr wording plus_standard{"fiscal standard", "财政补助"};
constexpr wording funding{"funding standard", "筹资标准"};

/// A note behind the sections of its component, if it states any.
std::string behind_sections(const words& in, std::uint8_t provision, const std::string& note) {
    const std::string sections = in.sections(provision);
    return sections.empty() ? note : in.say({"{0}; {1}", "{0}；{1}"}, sections, note);
}

std::string subsidy_source(const explanation& steps, const words& in) {
    if (!steps.result.subsidy_category.has_value()) {
        return in.fund(steps.result.fund.value);
    }
    const canbao::aid_rule& aid = steps.taken_opening()->offer.aid;
    return behind_sections(
        in, aid.provision,
        in.say({"{0}, {1}", "{0}，{1}"}, in.category(aid.category), in.payers(aid)));
}

std::string name_of_surcharge(const words& in, const canbao::charge& one) {
    return one.what == canbao::charge_kind::repaid_years ? in.name(in.policy().repaid_years[0].name)
           : one.what == canbao::charge_kind::prepaid_years
               ? in.name(in.policy().prepaid_years[0].name)
               : in.name(in.policy().surcharges[one.surcharge - std::size_t{1}].name);
}

canbao::fen paid_by_person(const canbao::charge& one) {
    canbao::fen sum{};
    for (const canbao::payment& some : one.payments) {
        sum += some.fund.has_value() ? canbao::fen{} : some.amount;
    }
    return sum;
}

/// What is charged of the fee: all of it, or its months.
canbao::fen contribution(const canbao::assessment& result, const explanation& steps) {
    const canbao::bill bill = canbao::bill_of(steps.rules(), result);
    for (const canbao::charge& one : bill.charges) {
        if (one.what == canbao::charge_kind::contribution) {
            return one.amount;
        }
    }
    return canbao::fen{0};
}

void tell_due(page& onto, const words& in, const explanation& steps) {
    const canbao::assessment& result = steps.result;
    const fee_line& line = *steps.line();
    const canbao::opening& opening = *steps.taken_opening()->opening;
    std::vector<page::amount> sum;
    std::string of =
        in.say({"{0}, tier {1}", "{0}，第 {1} 档"}, in.plan(opening.plan), steps.person.tier);
    if (result.months != 12) {
        of += in.say(of_a_year, result.months, yuan(canbao::fen{line.fee}));
    }
    add(sum, in.say(fee_name), contribution(result, steps).count,
        behind_sections(in, line.provision, of));
    if (result.subsidy > canbao::fen{0}) {
        add(sum, in.say(opening.charge == charge_basis::waived ? waiver_name : subsidy_name),
            -result.subsidy.count, subsidy_source(steps, in));
    }
    for (const canbao::charge& one : canbao::bill_of(steps.rules(), result).charges) {
        std::int64_t owed = paid_by_person(one).count;
        if (one.what == canbao::charge_kind::surcharge) {
            const canbao::surcharge_rule& rule = steps.rules().surcharges[one.surcharge - 1U];
            owed = rule.payers == 0 ? one.amount.count : owed; // aid to it is subtracted already
            if (owed > 0) {
                add(sum, in.say(plus, name_of_surcharge(in, one)), owed,
                    in.sections(rule.provision));
            }
        }
        if (one.what == canbao::charge_kind::repaid_years) {
            add(sum, in.say(plus_years, name_of_surcharge(in, one), result.extra_years), owed,
                in.sections(steps.rules().repaid_provision));
        }
        if (one.what == canbao::charge_kind::prepaid_years) {
            add(sum, in.say(plus_years, name_of_surcharge(in, one), result.prepaid_years), owed,
                in.sections(steps.rules().prepaid_provision));
        }
        if (one.what == canbao::charge_kind::fiscal_standard && owed > 0) {
            add(sum, in.say(fiscal_name), owed, in.sections(line.fiscal_provision));
        }
    }
    onto.sum(sum, {in.say(due_name), yuan(result.due), ""});
}

/// What each fund pays of a charge; all of it in one line where one does.
void add_payments(std::vector<page::amount>& sum, const words& in, const canbao::charge& one,
                  const std::string& name) {
    for (const canbao::payment& some : one.payments) {
        if (some.fund.has_value()) {
            add(sum, name, some.amount.count, in.fund(some.fund.value));
        }
    }
}

/// Nothing is lost and nothing is paid twice.
void tell_funding(page& onto, const words& in, const explanation& steps) {
    constexpr wording made_of{"fee {0}{3} + fiscal standard {1}{2}",
                              "个人缴费 {0}{3} + 财政补助标准 {1}{2}"};
    constexpr wording in_all{"in all", "合计"};
    constexpr wording refunded{"The person pays {0} yuan now, and gets {1} of them back later.",
                               "现须先缴 {0} 元，其中 {1} 元事后退还本人。"};
    const canbao::assessment& result = steps.result;
    std::vector<page::amount> sum;
    add(sum, in.say(due_name), result.due.count);
    const canbao::bill bill = canbao::bill_of(steps.rules(), result);
    if (steps.rules().payers.empty()) {
        add(sum, in.say(plus_subsidy), result.subsidy.count);
        add(sum, in.say(plus_fiscal), result.fiscal.count);
    } else {
        for (const canbao::charge& one : bill.charges) {
            add_payments(sum, in, one,
                         one.what == canbao::charge_kind::surcharge ? name_of_surcharge(in, one)
                         : one.what == canbao::charge_kind::contribution ? in.say(plus_subsidy)
                                                                         : in.say(plus_standard));
        }
    }
    const fee_line& line = *steps.line();
    const canbao::fen fee = contribution(result, steps);
    canbao::fen all = fee + canbao::fen{line.fiscal};
    std::string surcharges;
    canbao::fen standard{line.fiscal};
    for (const canbao::charge& one : bill.charges) {
        if (one.what == canbao::charge_kind::surcharge ||
            one.what == canbao::charge_kind::repaid_years ||
            one.what == canbao::charge_kind::prepaid_years) {
            surcharges +=
                in.say({" + {0} {1}", " + {0} {1}"}, name_of_surcharge(in, one), yuan(one.amount));
            all += one.amount;
        } else if (one.what == canbao::charge_kind::fiscal_standard) {
            all += one.amount - standard;
            standard = one.amount;
        }
    }
    onto.sum(sum,
             {in.say(surcharges.empty() ? funding : in_all), yuan(all),
              "= " + in.say(made_of, yuan(fee), yuan(standard),
                            source_in_brackets(in, steps, line.fiscal_provision), surcharges)});
    if (bill.refund > canbao::fen{0}) {
        onto.paragraph(in.say(refunded, yuan(bill.collected()), yuan(bill.refund)));
    }
}

} // namespace

void tell_charge(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"5  What is due, in yuan", "5  应缴金额（元）"};
    constexpr wording nothing{"Refused: nothing is due, and nobody pays anything.",
                              "不予参保：本人不缴费，也没有资助和财政补助。"};
    constexpr wording claimed{
        "Insured elsewhere: nothing is due here and the treasury pays nothing; the subsidy alone "
        "is paid, {0} yuan for {1}, by {2}{3}.",
        "在异地参保：在此不缴费，财政不补助；仅给予资助 {0} 元（{1}），由{2}负担{3}。"};
    onto.heading(in.say(head));
    switch (steps.result.status) {
    case canbao::status::refused: onto.paragraph(in.say(nothing)); return;
    case canbao::status::subsidy_only: {
        const canbao::aid_rule& aid = steps.taken_opening()->offer.aid;
        onto.paragraph(in.say(claimed, yuan(canbao::fen{aid.amount}), in.category(aid.category),
                              in.payers(aid), source_in_brackets(in, steps, aid.provision)));
        return;
    }
    case canbao::status::insured: break;
    }
    const charge_basis charge = steps.taken_opening()->opening->charge;
    constexpr wording owed{
        "The person pays the fee less the subsidy, and the fiscal standard too, "
        "which nobody pays for people of this group.",
        "个人缴费扣除资助后由本人缴纳；该群体没有财政补助，财政补助标准也由本人缴纳。"};
    const bool is_owed = charge == charge_basis::individual && steps.line()->owed_fiscal > 0;
    onto.paragraph(in.say(is_owed ? owed : basis(charge)));
    if (charge == charge_basis::exempt) {
        return;
    }
    tell_due(onto, in, steps);
    tell_funding(onto, in, steps);
}

} // namespace program::explaining
