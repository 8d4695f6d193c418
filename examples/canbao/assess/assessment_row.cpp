// SPDX-License-Identifier: Apache-2.0
#include "assess/assessment_row.hpp"

#include "assess/bill_text.hpp"
#include "csv/text.hpp"

#include <canbao/content/names.hpp>

#include <utility>

namespace program {

namespace {

constexpr std::size_t results = 4096;

std::size_t place_of(const canbao::assessment& result) {
    return static_cast<std::size_t>(hash_of(result) % results);
}

std::string text_before(const canbao::policy_entry& policy, const canbao::assessment& result,
                        naming how) {
    const canbao::policy_content& content = *policy.content;
    std::string text;
    text.append(",").append(content.id);
    text.append(",").append(word(result.status, how));
    text.append(",").append(word(result.reason, how));
    csv::append_field(text += ',', word(canbao::name_of_route(content, result.route), how));
    for (const canbao::fen amount : {result.due, result.subsidy, result.fiscal}) {
        text += ',';
        csv::append_yuan(text, amount);
    }
    csv::append_field(text += ',', word(canbao::name_of(content, result.subsidy_category), how));
    csv::append_field(text += ',', word(canbao::name_of(content, result.fund), how));
    text += ',';
    return text;
}

std::string text_after(const canbao::policy_entry& policy, const canbao::assessment& result) {
    std::string text = ",";
    csv::append_date(text, result.benefit_to);
    return text.append(",").append(cites_of(policy, result)).append(",");
}

} // namespace

std::uint64_t hash_of(const canbao::assessment& result) noexcept {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = static_cast<std::uint64_t>(result.status);
    for (const std::uint64_t part :
         {std::uint64_t{result.route} << 24 | std::uint64_t{result.fee_line} << 16 |
              std::uint64_t{result.subsidy_category.value} << 8 | result.fund.value,
          static_cast<std::uint64_t>(result.reason) << 61 ^ result.delegated.bits,
          static_cast<std::uint64_t>(result.due.count) << 32 ^
              static_cast<std::uint64_t>(result.subsidy.count)}) {
        mixed = (mixed ^ part) * odd;
        mixed ^= mixed >> 32;
    }
    return mixed;
}

std::string cites_of(const canbao::policy_entry& policy, const canbao::assessment& result) {
    std::string text;
    for (const std::string_view section :
         canbao::sections_behind(*policy.content, *policy.rules, result)) {
        text.append(text.empty() ? "" : ";").append(section);
    }
    return text;
}

std::string notes_of(const canbao::policy_entry& policy, const canbao::assessment& result,
                     naming how, bool has_scientific_id) {
    std::string text{has_scientific_id ? word(scientific_id_note, how) : ""};
    for (const canbao::label& category : canbao::names_of(*policy.content, result.delegated)) {
        text.append(text.empty() ? "" : ";")
            .append(word(delegated_note, how))
            .append(word(category, how));
    }
    return text;
}

std::vector<wording> output_columns(bool with_bills) {
    std::vector<wording> columns{assessment_columns.begin(), assessment_columns.end()};
    if (with_bills) {
        columns.push_back(bill_column);
    }
    return columns;
}

assessment_writer::assessment_writer(naming words, bool with_bills)
    : words_{words},
      with_bills_{with_bills},
      results_(results) {}

assessment_writer::known& assessment_writer::find(const canbao::policy_entry& policy,
                                                  const canbao::assessment& result) {
    known& here = results_[place_of(result)];
    here.result.benefit_from = result.benefit_from;
    if (here.policy != &policy || here.result != result) {
        if (here.persons != 0) {
            sums_.add(*here.policy, here.result, here.persons);
        }
        here = {.policy = &policy,
                .result = result,
                .before = text_before(policy, result, words_),
                .after = text_after(policy, result)};
        here.size_before_notes = here.after.size();
        csv::append_field(here.after, notes_of(policy, result, words_));
        if (with_bills_) {
            csv::append_field(here.bill += ',', bill_text(policy, result, words_));
        }
        here.after.append(here.bill) += '\n';
    }
    return here;
}

void assessment_writer::append(std::string& text, std::string_view id,
                               const canbao::policy_entry& policy, const canbao::assessment& result,
                               bool has_scientific_id) {
    known& same = find(policy, result);
    ++same.persons;
    text.append(id).append(same.before);
    csv::append_date(text, result.benefit_from);
    if (!has_scientific_id) {
        text += same.after;
        return;
    }
    text.append(same.after, 0, same.size_before_notes);
    csv::append_field(text, notes_of(policy, result, words_, true));
    text.append(same.bill) += '\n';
}

void assessment_writer::add_to(ledger& sums) {
    for (known& each : results_) {
        if (each.persons != 0) {
            sums_.add(*each.policy, each.result, std::exchange(each.persons, 0));
        }
    }
    sums.add(std::exchange(sums_, {}));
}

} // namespace program
