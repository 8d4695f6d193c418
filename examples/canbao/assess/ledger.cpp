// SPDX-License-Identifier: Apache-2.0
#include "assess/ledger.hpp"

#include "assess/bill_text.hpp"
#include "csv/text.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/bill.hpp>

#include <array>
#include <functional>
#include <initializer_list>
#include <map>
#include <span>
#include <string_view>
#include <tuple>

namespace program {

namespace {

/// A row: the words that it is for, how many persons, and what they or others pay.
void append_row(std::string& text, std::span<const std::string_view> words, std::uint64_t persons,
                std::initializer_list<canbao::fen> amounts) {
    for (const std::string_view word : words) {
        csv::append_field(text, word);
        text += ',';
    }
    csv::append_number(text, persons);
    for (const canbao::fen amount : amounts) {
        csv::append_yuan(text += ',', amount);
    }
    text += '\n';
}

} // namespace

sums& sums::operator+=(const sums& other) {
    persons += other.persons;
    due += other.due;
    subsidy += other.subsidy;
    fiscal += other.fiscal;
    return *this;
}

std::size_t ledger::hash_of_key::operator()(const key& of) const noexcept {
    std::size_t hash = std::hash<const void*>{}(of.policy);
    for (const std::uint8_t part :
         {static_cast<std::uint8_t>(of.status), static_cast<std::uint8_t>(of.reason), of.route,
          of.category.value, of.fund.value}) {
        hash = hash << 8 | part;
    }
    return hash;
}

void ledger::add(const canbao::policy_entry& policy, const canbao::assessment& result,
                 std::uint64_t persons) {
    const auto times = static_cast<std::int64_t>(persons);
    groups_[{.policy = &policy,
             .status = result.status,
             .reason = result.reason,
             .route = result.route,
             .category = result.subsidy_category,
             .fund = result.fund}] += {.persons = persons,
                                       .due = times * result.due,
                                       .subsidy = times * result.subsidy,
                                       .fiscal = times * result.fiscal};
    add_bill(policy, result, times);
}

payments& payments::operator+=(const payments& other) {
    persons += other.persons;
    contribution += other.contribution;
    surcharges += other.surcharges;
    fiscal_standard += other.fiscal_standard;
    refunded_later += other.refunded_later;
    return *this;
}

void ledger::add_bill(const canbao::policy_entry& policy, const canbao::assessment& result,
                      std::int64_t persons) {
    const canbao::bill bill = canbao::bill_of(*policy.rules, result);
    std::map<std::uint8_t, payments> paid;
    for (const canbao::charge& one : bill.charges) {
        for (const canbao::payment& some : one.payments) {
            payments& its = paid[some.fund.value];
            its.persons = static_cast<std::uint64_t>(persons);
            const canbao::fen amount = persons * some.amount;
            if (one.what != canbao::charge_kind::contribution) {
                (one.what == canbao::charge_kind::fiscal_standard ? its.fiscal_standard
                                                                  : its.surcharges) += amount;
                continue;
            }
            its.contribution += amount;
            if (some.fund.has_value() && bill.refund > canbao::fen{}) {
                its.refunded_later += amount;
            }
        }
    }
    for (const auto& [who, its] : paid) {
        payers_[{&policy, who}] += its;
    }
}

void ledger::add(const ledger& other) {
    for (const auto& [of, group] : other.groups_) {
        groups_[of] += group;
    }
    for (const auto& [who, its] : other.payers_) {
        payers_[who] += its;
    }
}

sums ledger::total() const {
    sums all;
    for (const auto& [of, group] : groups_) {
        all += group;
    }
    return all;
}

std::uint64_t ledger::persons(enum canbao::status status) const {
    std::uint64_t count = 0;
    for (const auto& [of, group] : groups_) {
        count += of.status == status ? group.persons : 0;
    }
    return count;
}

std::uint64_t ledger::persons(canbao::refusal why) const {
    std::uint64_t count = 0;
    for (const auto& [of, group] : groups_) {
        count += of.status == canbao::status::refused && of.reason == why ? group.persons : 0;
    }
    return count;
}

std::string ledger::to_csv(ledger_by what, naming words) const {
    return what == ledger_by::payer ? by_payer(words) : by_outcome(words);
}

std::vector<payer_group> ledger::payers(naming words) const {
    // By codes: policies that people compile in may stand in any order. A fund of theirs may have
    // the code of the person, and is a row of its own.
    using row_key = std::tuple<std::string_view, std::string_view, std::uint8_t>;
    std::map<row_key, std::pair<std::string_view, payments>> sorted;
    for (const auto& [who, its] : payers_) {
        const canbao::policy_content& policy = *who.first->content;
        const canbao::fund_code fund{who.second};
        sorted[{policy.id, payer_word(policy, fund, naming::codes), fund.value}] = {
            payer_word(policy, fund, words), its};
    }
    std::vector<payer_group> groups;
    for (const auto& [codes, one] : sorted) {
        groups.push_back({std::get<0>(codes), one.first, one.second});
    }
    return groups;
}

std::string ledger::by_payer(naming words) const {
    constexpr std::array<wording, 7> columns{{{"policy", "政策"},
                                              {"payer", "出资方"},
                                              {"persons", "人数"},
                                              {"contribution", "个人缴费"},
                                              {"surcharges", "附加收费"},
                                              {"fiscal_standard", "财政补助"},
                                              {"refunded_later", "其中事后退还"}}};
    std::string text = column_titles(columns, words) + '\n';
    for (const auto& [policy, payer, its] : payers(words)) {
        append_row(text, std::array{policy, payer}, its.persons,
                   {its.contribution, its.surcharges, its.fiscal_standard, its.refunded_later});
    }
    return text;
}

std::vector<outcome_group> ledger::outcomes(naming words) const {
    // By codes: two claims of a policy differ in number and not in code.
    using six_words = std::array<std::string_view, 6>;
    const auto in = [](const key& of, naming how) {
        const canbao::policy_content& policy = *of.policy->content;
        return six_words{policy.id,
                         word(of.status, how),
                         word(of.reason, how),
                         word(canbao::name_of_route(policy, of.route), how),
                         word(canbao::name_of(policy, of.category), how),
                         word(canbao::name_of(policy, of.fund), how)};
    };
    std::map<six_words, outcome_group> sorted;
    for (const auto& [of, total] : groups_) {
        outcome_group& same = sorted.try_emplace(in(of, naming::codes)).first->second;
        same.words = in(of, words);
        same.total += total;
    }
    std::vector<outcome_group> groups;
    for (const auto& [codes, one] : sorted) {
        groups.push_back(one);
    }
    return groups;
}

std::string ledger::by_outcome(naming words) const {
    constexpr std::array<wording, 10> columns{{{"policy", "政策"},
                                               {"status", "状态"},
                                               {"reason", "原因"},
                                               {"route", "参保途径"},
                                               {"subsidy_category", "资助类别"},
                                               {"fund", "资助资金"},
                                               {"persons", "人数"},
                                               {"due", "个人应缴"},
                                               {"subsidy", "资助"},
                                               {"fiscal", "财政补助"}}};
    std::string text = column_titles(columns, words) + '\n';
    for (const outcome_group& one : outcomes(words)) {
        append_row(text, one.words, one.total.persons,
                   {one.total.due, one.total.subsidy, one.total.fiscal});
    }
    return text;
}

} // namespace program
