// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_SUPPORT_CASES_HPP
#define CANBAO_TESTS_SUPPORT_CASES_HPP

#include <canbao/policies/registry.hpp>
#include <canbao/policy/assess_under.hpp>

#include <array>
#include <cstddef>
#include <string_view>

// The hand-derived cases, read from their CSV text while compiling.
namespace tests {

using namespace canbao;

/// Fields of one row; quoted fields hold no quotes and no line breaks in these files.
using fields = std::array<std::string_view, 13>;

constexpr fields split(std::string_view line) {
    fields all{};
    std::size_t count = 0;
    while (true) {
        const bool quoted = line.starts_with('"');
        const std::size_t from = quoted ? 1 : 0;
        const std::size_t end = line.find(quoted ? '"' : ',', from);
        all[count++] = line.substr(from, (end == line.npos ? line.size() : end) - from);
        const std::size_t comma = quoted ? line.find(',', end) : end;
        if (comma == line.npos || count == all.size()) {
            return all;
        }
        line.remove_prefix(comma + 1);
    }
}

/// The rows after the header.
template <std::size_t Rows>
constexpr std::array<std::string_view, Rows> rows_of(std::string_view text) {
    std::array<std::string_view, Rows> rows{};
    text.remove_prefix(text.find('\n') + 1);
    for (std::string_view& row : rows) {
        row = text.substr(0, text.find('\n'));
        text.remove_prefix(row.size() + 1);
    }
    return rows;
}

constexpr std::size_t lines_in(std::string_view text) {
    std::size_t lines = 0;
    for (const char character : text) {
        lines += character == '\n' ? 1 : 0;
    }
    return lines;
}

template <class Find>
constexpr std::uint32_t mask_of(std::string_view codes, Find find) {
    std::uint32_t mask = 0;
    while (!codes.empty()) {
        const std::string_view code = codes.substr(0, codes.find('|'));
        mask |= std::uint32_t{1} << find(code);
        codes.remove_prefix(code.size() == codes.size() ? code.size() : code.size() + 1);
    }
    return mask;
}

/// A row of applications.csv:
/// id,policy,categories,recognised_on,tier,paid_on,event,event_on,circumstances,why
constexpr application application_in(const policy_content& policy, const fields& row) {
    return {.categories = category_set{mask_of(
                row[2], [&](auto code) { return find_category(policy, code); })},
            .recognised_on = parse_date(row[3]),
            .tier = row[4].empty() ? std::uint8_t{1} : static_cast<std::uint8_t>(row[4][0] - '0'),
            .paid_on = parse_date(row[5]),
            .event = row[6].empty()
                         ? event_code{}
                         : event_code{static_cast<std::uint8_t>(find_event(policy, row[6]) + 1)},
            .event_on = parse_date(row[7]),
            .circumstances = circumstance_set{
                mask_of(row[8], [&](auto code) { return find_circumstance(policy, code); })}};
}

constexpr fen amount_in(std::string_view text) {
    fen amount;
    for (const char character : text) {
        if (character != '.') {
            amount = amount * 10 + fen{character - '0'};
        }
    }
    return amount;
}

/// A row of assessments.csv: id,policy,status,reason,route,due,subsidy,fiscal,subsidy_category,
/// fund,benefit_from,benefit_to,notes
constexpr bool agrees(const policy_content& policy, const assessment& result, const fields& row) {
    std::string_view notes = row[12];
    for (const label& category : names_of(policy, result.delegated)) {
        if (!notes.starts_with("delegated:") || !notes.substr(10).starts_with(category.code)) {
            return false;
        }
        notes.remove_prefix(10 + category.code.size());
        notes.remove_prefix(notes.starts_with(';') ? 1 : 0);
    }
    return notes.empty() && code(result.status) == row[2] && code(result.reason) == row[3] &&
           name_of_route(policy, result.route).code == row[4] && result.due == amount_in(row[5]) &&
           result.subsidy == amount_in(row[6]) && result.fiscal == amount_in(row[7]) &&
           name_of(policy, result.subsidy_category).code == row[8] &&
           name_of(policy, result.fund).code == row[9] &&
           result.benefit_from == parse_date(row[10]) && result.benefit_to == parse_date(row[11]);
}

/// True where the assessment of an application is the hand-derived one.
constexpr bool case_holds(std::string_view application_row, std::string_view assessment_row) {
    const fields given = split(application_row);
    const fields expected = split(assessment_row);
    const policy_entry* policy = find_policy(given[1]);
    return given[0] == expected[0] && given[1] == expected[1] && policy != nullptr &&
           agrees(*policy->content, assess(*policy->rules, application_in(*policy->content, given)),
                  expected);
}

} // namespace tests

#endif
