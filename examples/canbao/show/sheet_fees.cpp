// SPDX-License-Identifier: Apache-2.0

// What a policy charges whom, as its sheet has it.

#include "shared/fees.hpp"
#include "show/conditions.hpp"
#include "show/headings.hpp"
#include "show/sheet_words.hpp"

#include <algorithm>
#include <utility>

namespace program::show {

namespace {

using canbao::fen;
using canbao::word_kind;

class fee_maker : sheet_words {
public:
    fee_maker(sheet& to, std::vector<const canbao::fee_line*>& lines, const sheet_words& words)
        : sheet_words{words},
          sheet_{to},
          lines_{lines} {}

    void make() {
        add_fees();
        add_fiscal_standards();
        add_surcharges();
        add_years(content_.repaid_years,
                  {"{}\u00A0{}: this year's contribution for each year that shortens a waiting "
                   "period",
                   "{}\u00A0{}：每缩短待遇等待期的一年，按当年个人缴费标准缴一份"});
        add_years(content_.prepaid_years,
                  {"{}\u00A0{}: this year's contribution for each further year that is paid for "
                   "now",
                   "{}\u00A0{}：每预缴一个以后年度，按当年个人缴费标准缴一份"});
        add_refund();
        add_groups();
    }

private:
    [[nodiscard]] std::string anybody_of(std::uint64_t people) const {
        return named(word_kind::category, people, joined_by::or_);
    }

    /// Whose a line of the table is; "all others" behind those of some.
    [[nodiscard]] std::string whose(const canbao::fee_line& line, bool is_first) const {
        std::string text;
        for (const std::uint64_t people : {line.people[0], line.people[1]}) {
            if (people != 0) {
                text += (text.empty() ? "" : say({", ", "，"})) + anybody_of(people);
            }
        }
        return text.empty() && !is_first ? say({"all others", "其他人员"}) : text;
    }

    /// A row for each fee and the fiscal standards that go with it; a column of aid for each fee.
    void add_fees() {
        const canbao::fee_line* before = nullptr;
        for (const canbao::fee_line& line : rules_.fee_lines) {
            const bool differs_by_surcharges = before != nullptr &&
                                               before->provision == line.provision &&
                                               before->fiscal_provision == line.fiscal_provision;
            const bool is_of_another_fee = before == nullptr || before->provision != line.provision;
            before = &line;
            if (differs_by_surcharges) {
                continue;
            }
            const canbao::fee_term& fee = fee_of(content_, line);
            const bool is_first = &line == &rules_.line(rules_.line_number(fee.plan, fee.tier));
            const fen fiscal{line.fiscal + line.owed_fiscal};
            sheet_.fees.push_back({plan(fee.plan), fee.tier, whose(line, is_first),
                                   yuan(fee.amount), yuan(fiscal), yuan(fee.amount + fiscal),
                                   where(fee.provision)});
            if (is_of_another_fee) {
                lines_.push_back(&line);
                const bool is_only = std::none_of(content_.fees.begin(), content_.fees.end(),
                                                  [&fee](const canbao::fee_term& other) {
                                                      return other.plan == fee.plan &&
                                                             other.tier == fee.tier &&
                                                             other.people != 0;
                                                  });
                sheet_.aided_fees.push_back({plan(fee.plan), fee.tier,
                                             fee.people != 0 ? anybody_of(fee.people)
                                             : is_only       ? std::string{}
                                                       : say({"all others", "其他人员"})});
            }
        }
        if (content_.lowest_fee) {
            sheet_.about_fees.push_back({say({"whoever is named by several fees pays the lowest",
                                              "同时符合多项缴费标准的，按最低一项缴费"}),
                                         {}});
        }
        if (std::any_of(sheet_.fees.begin(), sheet_.fees.end(),
                        [](const fee_shown& one) { return !one.people.empty(); })) {
            sheet_.about_fees.push_back(
                {say({"of a plan and tier the first row holds that is for the person",
                      "同一参保类别和档次，以首个符合的一行为准"}),
                 {}});
        }
    }

    void add_fiscal_standards() {
        const std::string by = payers(content_.fiscal_payers);
        const source stands = where(content_.fiscal_provision);
        if (!by.empty() || stands != source{}) {
            sheet_.about_fees.push_back({say({"fiscal standard:", "财政补助标准："}) +
                                             (by.empty() ? "" : say({" ", ""}) + by),
                                         stands});
        }
        for (const canbao::fiscal_term& one : content_.fiscal_standards) {
            const std::string payer =
                one.is_owed ? say({"the person", "本人"})
                : one.payers == 0
                    ? called(name_of(content_, canbao::fund_code{canbao::funds::treasury{}}),
                             tongue_)
                    : payers(one.payers);
            sheet_.about_fees.push_back(
                {say({"fiscal standard of {}: {}, paid by {}", "{}的财政补助标准：{} 元，由{}负担"},
                     anybody_of(one.people), yuan(one.amount), payer),
                 where(one.provision)});
        }
    }

    void add_refund() {
        const canbao::refund_term& refund = content_.refunds;
        if (!refund.is_stated) {
            return;
        }
        const std::string text =
            refund.events == 0
                ? say({"paid back until cover begins", "待遇生效前可退费"})
                : say({"paid back until cover begins, upon {}", "待遇生效前，因{}可退费"},
                      list(called(words_in(content_, canbao::word_kind::event, refund.events),
                                  tongue_),
                           joined_by::or_, tongue_));
        sheet_.about_fees.push_back({text, where(refund.provision)});
    }

    void add_years(const auto& terms, const wording& what) {
        for (const canbao::yearly_term& one : terms) {
            sheet_.about_fees.push_back(
                {say(what, one.name.code, one.name.name), where(one.provision)});
        }
    }

    void add_surcharges() {
        for (const canbao::surcharge_term& one : content_.surcharges) {
            std::string whom;
            const auto limit = [&](std::string text) {
                whom += say({", ", "，"}) + std::move(text);
            };
            if (one.people != 0) {
                limit(say({"for {}", "限{}"}, anybody_of(one.people)));
            }
            for (std::uint8_t slot = 0; slot < canbao::rule_table::max_plans; ++slot) {
                if (~one.plans != 0 && ((one.plans >> slot) & 1U) != 0) {
                    limit(say({"{} plan", "{}"}, called(plan(slot), tongue_)));
                }
            }
            if (one.tier != 0) {
                limit(say({"tier {}", "{}档"}, one.tier));
            }
            if (one.payers != 0) {
                limit(say({"paid by {}", "由{}负担"}, payers(one.payers)));
            }
            sheet_.about_fees.push_back(
                {say({"surcharge {}\u00A0{}: {}{}", "附加收费 {}\u00A0{}：{} 元{}"}, one.name.code,
                     one.name.name, yuan(one.amount), whom),
                 where(one.provision)});
        }
    }

    void add_groups() {
        bool have_ages = false;
        for (const canbao::people_term& one : content_.people) {
            if (one.place == 0) {
                sheet_.groups.push_back({one.word, {}});
            }
            sheet_.groups.back().alternatives.push_back(people_in_words(content_, one, tongue_));
            have_ages = have_ages || one.asks_age;
        }
        if (have_ages) {
            sheet_.ages = {say(heading::ages, iso(content_.age_on)), where(content_.age_provision)};
        }
    }

    sheet& sheet_;
    std::vector<const canbao::fee_line*>& lines_;
};

} // namespace

void add_fees(sheet& to, std::vector<const canbao::fee_line*>& aided_lines,
              const sheet_words& words) {
    fee_maker{to, aided_lines, words}.make();
}

} // namespace program::show
