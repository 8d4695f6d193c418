// SPDX-License-Identifier: Apache-2.0
#include "assessment_row.hpp"

#include "csv_text.hpp"

#include <canbao/engine/names.hpp>

#include <utility>

namespace program {

namespace {

constexpr std::size_t results = 4096;

std::size_t place_of(const canbao::assessment& result) {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = static_cast<std::uint64_t>(result.status);
    for (const std::uint64_t part :
         {std::uint64_t{result.route} << 24 | std::uint64_t{result.fee_line} << 16 |
              std::uint64_t{result.subsidy_category.value} << 8 | result.fund.value,
          static_cast<std::uint64_t>(result.reason) << 32 | result.delegated.bits,
          static_cast<std::uint64_t>(result.due.count) << 32 ^
              static_cast<std::uint64_t>(result.subsidy.count)}) {
        mixed = (mixed ^ part) * odd;
        mixed ^= mixed >> 32;
    }
    return static_cast<std::size_t>(mixed % results);
}

std::string text_before(const canbao::policy_entry& policy, const canbao::assessment& result) {
    const canbao::policy_content& content = *policy.content;
    std::string text;
    text.append(",").append(content.id);
    text.append(",").append(code(result.status));
    text.append(",").append(code(result.reason));
    text.append(",").append(canbao::name_of_route(content, result.route).code);
    for (const canbao::fen amount : {result.due, result.subsidy, result.fiscal}) {
        text += ',';
        csv::append_yuan(text, amount);
    }
    text.append(",").append(canbao::name_of(content, result.subsidy_category).code);
    text.append(",").append(canbao::name_of(content, result.fund).code);
    text += ',';
    return text;
}

std::string text_after(const canbao::policy_entry& policy, const canbao::assessment& result) {
    std::string text = ",";
    csv::append_date(text, result.benefit_to);
    std::string_view separator = ",";
    const auto sections = canbao::sections_behind(*policy.content, *policy.rules, result);
    for (const std::string_view section : sections) {
        text.append(std::exchange(separator, ";")).append(section);
    }
    text.append(sections.empty() ? "," : "");
    separator = ",";
    for (const canbao::label& category : canbao::names_of(*policy.content, result.delegated)) {
        text.append(std::exchange(separator, ";")).append("delegated:").append(category.code);
    }
    text.append(result.delegated.empty() ? "," : "");
    return text += '\n';
}

} // namespace

assessment_writer::assessment_writer() : results_(results) {}

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
                .before = text_before(policy, result),
                .after = text_after(policy, result)};
    }
    return here;
}

void assessment_writer::append(std::string& text, std::string_view id,
                               const canbao::policy_entry& policy, const canbao::assessment& result,
                               std::string_view note) {
    known& same = find(policy, result);
    ++same.persons;
    text.append(id).append(same.before);
    csv::append_date(text, result.benefit_from);
    if (note.empty()) {
        text += same.after;
        return;
    }
    const std::string_view others{same.after};
    const std::size_t notes = others.rfind(',') + 1; // no note has a comma
    text.append(others.substr(0, notes)).append(note);
    text.append(result.delegated.empty() ? "" : ";").append(others.substr(notes));
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
