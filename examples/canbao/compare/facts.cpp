// SPDX-License-Identifier: Apache-2.0
#include "compare/facts.hpp"

#include "compare/opening.hpp"
#include "compare/words.hpp"
#include "shared/figures.hpp"
#include "shared/payer_words.hpp"

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
        return {{fees()}, aid(),         {left_to_others()}, {recognition()}, {aid_without_cover()},
                routes(), {extensions()}};
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

    [[nodiscard]] topics aid() const {
        topics all;
        for (const canbao::fee_term& fee : policy_.fees) {
            const canbao::fee_line& line = rules_.line(rules_.line_number(fee.plan, fee.tier));
            topic one{.key = "aid " + key_of(fee), .title = in({"Aid", "资助"}) + which(fee)};
            for (std::uint8_t slot = 0; slot < 32; ++slot) { // in the order of the vocabulary
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
            all.facts.push_back({.key = "by " + words_.keys(term.circumstances_all),
                                 .title = given.empty() ? in({"everybody", "所有人"}) : given,
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
                                 .value = words_.charge(route.charge)});
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
        return fmt::format(fmt::runtime(in({", {} plan, tier {}", "，{}，{} 档"})),
                           words_.word(plan), fee.tier);
    }
    [[nodiscard]] std::string key_of(const canbao::fee_term& fee) const {
        const canbao::label plan =
            canbao::name_of(policy_, canbao::plan_code{static_cast<std::uint8_t>(fee.plan + 1)});
        return fmt::format("{} {}", plan.code, fee.tier);
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
