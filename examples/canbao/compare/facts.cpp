// SPDX-License-Identifier: Apache-2.0
#include "compare/facts.hpp"

#include "compare/opening.hpp"
#include "compare/words.hpp"
#include "shared/fees.hpp"
#include "shared/figures.hpp"
#include "shared/payer_words.hpp"
#include "show/conditions.hpp"
#include "show/words.hpp"

#include <canbao/content/names.hpp>

#include <utility>

#include <fmt/format.h>

namespace program {

namespace {

class teller {
public:
    teller(const canbao::policy_entry& policy, bool many_fees, language tongue)
        : policy_{*policy.content},
          rules_{*policy.rules},
          words_{*policy.content, tongue},
          many_fees_{many_fees} {}

    [[nodiscard]] std::vector<topics> all() const {
        return {{fees()},           {groups()},      aid(),
                {left_to_others()}, {recognition()}, {aid_without_cover()},
                routes(),           {extensions()}};
    }

private:
    [[nodiscard]] std::string in(const wording& both) const { return words_.in(both); }

    [[nodiscard]] topic fees() const {
        topic all{.key = "fees", .title = in({"Fees and fiscal standard", "缴费与财政补助标准"})};
        for (const canbao::fee_term& fee : policy_.fees) {
            all.facts.push_back({.key = "fee " + key_of(fee),
                                 .title = in({"fee", "个人缴费"}) + which(fee),
                                 .value = yuan(fee.amount),
                                 .sections = words_.sections(fee.provision),
                                 .amount = fee.amount});
        }
        all.facts.push_back({.key = "fiscal",
                             .title = in({"fiscal standard", "财政补助"}),
                             .value = yuan(policy_.fiscal_standard),
                             .sections = words_.sections(policy_.fiscal_provision),
                             .amount = policy_.fiscal_standard});
        all.facts.push_back({.key = "fiscal payers",
                             .title = in({"fiscal standard", "财政补助"}),
                             .value = payers(policy_.fiscal_payers, canbao::funds::treasury{}),
                             .is_remark = true});
        for (const canbao::fiscal_term& one : policy_.fiscal_standards) {
            const std::string key = "fiscal " + words_.people_keys(one.people);
            const std::string title =
                in({"fiscal standard, ", "财政补助，"}) + words_.people(one.people);
            all.facts.push_back({.key = key,
                                 .title = title,
                                 .value = yuan(one.amount),
                                 .sections = words_.sections(one.provision),
                                 .amount = one.amount});
            all.facts.push_back({.key = key + " payers",
                                 .title = title,
                                 .value = one.is_owed
                                              ? in({"the person", "本人"})
                                              : payers(one.payers, canbao::funds::treasury{}),
                                 .is_remark = true});
        }
        for (const canbao::surcharge_term& one : policy_.surcharges) {
            add_surcharge(all, one);
        }
        for (const canbao::yearly_term& one : policy_.repaid_years) {
            all.facts.push_back({.key = "each year repaid",
                                 .title = in({"each year paid back", "每补缴一年"}),
                                 .value = words_.word(one.name),
                                 .sections = words_.sections(one.provision)});
        }
        for (const canbao::yearly_term& one : policy_.prepaid_years) {
            all.facts.push_back({.key = "each year prepaid",
                                 .title = in({"each further year paid for", "每预缴一年"}),
                                 .value = words_.word(one.name),
                                 .sections = words_.sections(one.provision)});
        }
        if (policy_.refunds.is_stated) {
            std::string upon;
            for (const canbao::label& one :
                 words_.words_in(canbao::word_kind::event, policy_.refunds.events)) {
                upon += (upon.empty() ? "" : ", ") + words_.word(one);
            }
            all.facts.push_back({.key = "paid back",
                                 .title = in({"paid back until cover begins", "待遇生效前退费"}),
                                 .value = upon.empty() ? in({"to whoever asks", "凡申请者"}) : upon,
                                 .sections = words_.sections(policy_.refunds.provision)});
        }
        if (policy_.period_from.has_value()) {
            all.facts.push_back({.key = "insured period",
                                 .title = in({"insured year", "参保年度起止"}),
                                 .value = show::stretch(policy_.period_from, policy_.period_to),
                                 .sections = words_.sections(policy_.period_provision)});
        }
        if (policy_.lapses_since != 0) {
            all.facts.push_back({.key = "lapses since",
                                 .title = in({"years without cover since", "断保年数自"}),
                                 .value = std::to_string(policy_.lapses_since),
                                 .sections = words_.sections(policy_.lapses_provision)});
        }
        if (policy_.lowest_fee) {
            all.facts.push_back(
                words_.holds("lowest fee", in({"of several fees the lowest", "多项标准从低"})));
        }
        all.facts.push_back({.key = "counting",
                             .title = in({"periods in days", "期间（日）"}),
                             .value = policy_.counting.first == canbao::opening_day::excluded
                                          ? in({"from the next day", "次日起算"})
                                          : in({"from the day", "当日起算"})});
        all.facts.push_back({.key = "month end",
                             .title = in({"periods in months", "期间（月）"}),
                             .value = policy_.counting.end == canbao::month_end::next_month
                                          ? in({"carried over", "顺延至次月"})
                                          : in({"to the month's end", "止于月末"})});
        return all;
    }

    /// Whom it is for is part of the key: one name may stand for several people.
    void add_surcharge(topic& to, const canbao::surcharge_term& one) const {
        std::string which;
        if (one.people != 0) {
            which += in({", ", "，"}) + words_.people(one.people);
        }
        if (one.tier != 0) {
            which += say(words_.tongue(), {", tier {}", "，{} 档"}, one.tier);
        }
        const std::string key = fmt::format("surcharge {} {} {} {}", one.name.code,
                                            words_.people_keys(one.people), one.plans, one.tier);
        const std::string title = in({"surcharge ", "附加收费："}) + words_.word(one.name) + which;
        to.facts.push_back({.key = key,
                            .title = title,
                            .value = yuan(one.amount),
                            .sections = words_.sections(one.provision),
                            .amount = one.amount});
        to.facts.push_back(
            {.key = key + " payers",
             .title = title,
             .value = one.payers == 0 ? in({"the person", "本人"}) : payers(one.payers, {}),
             .is_remark = true});
    }

    /// Who is of a group, one alternative after the other.
    [[nodiscard]] topic groups() const {
        topic all{.key = "groups", .title = in({"Groups", "群体"})};
        bool have_ages = false;
        for (const canbao::people_term& one : policy_.people) {
            std::string who = show::people_in_words(policy_, one, words_.tongue());
            have_ages = have_ages || one.asks_age;
            if (one.place == 0) {
                all.facts.push_back({.key = "group " + std::string{one.word.code},
                                     .title = words_.word(one.word),
                                     .value = std::move(who)});
            } else {
                all.facts.back().value += in({", or ", "，或"}) + who;
            }
        }
        if (have_ages) {
            all.facts.push_back({.key = "ages",
                                 .title = in({"ages on", "年龄计算日"}),
                                 .value = words_.day(policy_.age_on)});
        }
        return all;
    }

    [[nodiscard]] topics aid() const {
        topics all;
        for (const canbao::fee_term& fee : policy_.fees) {
            const canbao::fee_line& line = line_of(rules_, fee);
            topic one{.key = "aid " + key_of(fee), .title = in({"Aid", "资助"}) + which(fee)};
            for (std::uint8_t slot = 0; slot < 64; ++slot) { // in the order of the vocabulary
                if (is_further_alternative(slot)) {
                    continue;
                }
                for (const canbao::aid_rule& rule : line.aid) {
                    if (rule.category == slot) {
                        add_aid(one, rule);
                        break;
                    }
                }
            }
            all.push_back(std::move(one));
        }
        return all;
    }
    /// A group is told once.
    [[nodiscard]] bool is_further_alternative(std::uint8_t slot) const {
        const std::size_t place = slot - std::size_t{canbao::rule_table::first_group};
        return place < policy_.people.size() && policy_.people[place].place != 0;
    }
    [[nodiscard]] std::string payers(std::uint8_t list, canbao::fund_code alone) const {
        return payers_in_words(policy_, list, alone, words_.tongue(),
                               [this](const canbao::label& of) { return words_.word(of); });
    }
    void add_aid(topic& to, const canbao::aid_rule& rule) const {
        const canbao::label category = canbao::name_of(
            policy_, canbao::category_code{static_cast<std::uint8_t>(rule.category + 1)});
        const canbao::fen amount{rule.amount};
        to.facts.push_back({.key = std::string{category.code},
                            .title = words_.word(category),
                            .value = yuan(amount),
                            .sections = words_.sections(rule.provision),
                            .amount = amount});
        to.facts.push_back({.key = fmt::format("{} fund", category.code),
                            .title = words_.word(category),
                            .value = payers(rule.payers, canbao::fund_code{rule.fund}),
                            .is_remark = true});
        for (std::size_t place = 0; place < policy_.surcharges.size(); ++place) {
            if (((rule.surcharges >> place) & 1U) != 0) {
                const canbao::label& name = policy_.surcharges[place].name;
                to.facts.push_back(
                    {.key = fmt::format("{} of {}", category.code, name.code),
                     .title = words_.word(category),
                     .value = say(words_.tongue(), {"{} included", "含{}"}, words_.word(name)),
                     .is_remark = true});
            }
        }
    }

    [[nodiscard]] topic left_to_others() const {
        topic all{.key = "delegated",
                  .title = in({"Aid left to other rules", "另行规定资助的人员"})};
        for (const canbao::delegation_term& term : policy_.delegations) {
            for (const canbao::label& category :
                 canbao::names_of(policy_, canbao::category_set{term.categories})) {
                all.facts.push_back(
                    words_.holds(std::string{category.code}, words_.word(category)));
                all.facts.back().sections = words_.sections(term.provision);
            }
        }
        return all;
    }

    [[nodiscard]] topic recognition() const {
        topic all{.key = "recognition",
                  .title = in({"Aid goes to whoever is recognised by", "享受资助须在此日前认定"})};
        for (const canbao::recognition_term& term : policy_.recognitions) {
            const std::string given = words_.circumstances(term.circumstances_all);
            std::string whom = given.empty() ? in({"everybody", "所有人"}) : given;
            std::string codes;
            for (const canbao::label& one :
                 words_.words_in(canbao::word_kind::category, term.categories)) {
                whom += " " + words_.word(one);
                codes += fmt::format(" {}", one.code);
            }
            all.facts.push_back({.key = "by " + words_.keys(term.circumstances_all) + codes,
                                 .title = whom,
                                 .value = words_.day(term.last_day),
                                 .sections = words_.sections(term.provision)});
        }
        return all;
    }

    [[nodiscard]] topic aid_without_cover() const {
        topic all{.key = "claims",
                  .title = in({"Aid to those insured elsewhere", "异地参保人员的资助"})};
        std::size_t number = 0;
        for (const canbao::opening& opening : rules_.claims) {
            all.sections = words_.sections(policy_.claims[number].provision);
            add_opening(all.facts, words_, opening, ++number, purpose::claim);
        }
        return all;
    }

    /// What a route says of its charge beside the basis.
    void add_terms(topic& to, const canbao::route_term& route) const {
        if (!route.months.is_whole_year()) {
            to.facts.push_back({.key = "months",
                                .title = in({"months charged", "按月计费"}),
                                .value = words_.months_charged(route.months)});
        }
        if (route.limits_aid && route.aided == 0) {
            to.facts.push_back(words_.holds("without aid", in({"without aid", "不予资助"})));
        }
        for (const canbao::label& one :
             words_.words_in(canbao::word_kind::category, route.limits_aid ? route.aided : 0)) {
            to.facts.push_back(words_.holds(fmt::format("aid only {}", one.code),
                                            in({"aid only of ", "仅资助 "}) + words_.word(one)));
        }
        if (route.by_registration) {
            to.facts.push_back(words_.holds("by registration",
                                            in({"by the day of registration", "按参保登记日期"})));
        }
        if (route.on_request) {
            to.facts.push_back(words_.holds("on request", in({"on request", "由申请人选择"})));
        }
    }

    [[nodiscard]] topics routes() const {
        topics all;
        std::uint8_t number = 0;
        for (const canbao::route_term& route : policy_.routes) {
            ++number;
            topic one{.key = "route " + std::string{route.name.code},
                      .title = in({"Route ", "途径 "}) + words_.code_and_name(route.name),
                      .sections = words_.sections(route.provision)};
            one.facts.push_back(
                {.key = "plan",
                 .title = in({"plan", "参保类别"}),
                 .value = words_.word(canbao::name_of(
                     policy_, canbao::plan_code{static_cast<std::uint8_t>(route.plan + 1)}))});
            one.facts.push_back({.key = "charge",
                                 .title = in({"charges", "缴费方式"}),
                                 .value = words_.charge(show::basis_of(route))});
            add_terms(one, route);
            for (const std::string_view other : route.before) {
                one.facts.push_back(words_.holds("before " + std::string{other},
                                                 in({"before ", "优先于 "}) + std::string{other}));
            }
            std::size_t count = 0;
            for (const canbao::opening& opening : rules_.openings) {
                if (opening.route == number) {
                    add_opening(one.facts, words_, opening, ++count, purpose::enrolment);
                }
            }
            all.push_back(std::move(one));
        }
        return all;
    }

    [[nodiscard]] topic extensions() const {
        topic all{.key = "extensions",
                  .title = in({"Cover bought earlier is extended", "原有待遇的顺延"})};
        for (const canbao::extension_term& term : policy_.extensions) {
            const std::string old_day = iso(term.old_last_day);
            all.facts.push_back({.key = old_day,
                                 .title = in({"from ", "原止于 "}) + old_day,
                                 .value = iso(term.new_last_day),
                                 .sections = words_.sections(term.provision)});
        }
        return all;
    }

    /// Plan and tier, as far as there is more than one of them.
    [[nodiscard]] std::string which(const canbao::fee_term& fee) const {
        if (!many_fees_) {
            return {};
        }
        const canbao::label plan =
            canbao::name_of(policy_, canbao::plan_code{static_cast<std::uint8_t>(fee.plan + 1)});
        std::string text = fmt::format(fmt::runtime(in({", {} plan, tier {}", "，{}，{} 档"})),
                                       words_.word(plan), fee.tier);
        return fee.people == 0 ? text : text + in({", ", "，"}) + words_.people(fee.people);
    }
    [[nodiscard]] std::string key_of(const canbao::fee_term& fee) const {
        const canbao::label plan =
            canbao::name_of(policy_, canbao::plan_code{static_cast<std::uint8_t>(fee.plan + 1)});
        const std::string key = fmt::format("{} {}", plan.code, fee.tier);
        return fee.people == 0 ? key : key + " " + words_.people_keys(fee.people);
    }

    const canbao::policy_content& policy_;
    const canbao::rule_table& rules_;
    policy_words words_;
    bool many_fees_;
};

} // namespace

std::vector<topics> facts_of(const canbao::policy_entry& policy, bool many_fees, language tongue) {
    return teller{policy, many_fees, tongue}.all();
}

} // namespace program
