// SPDX-License-Identifier: Apache-2.0
#include "duckdb/assess.hpp"

#include "explain/arguments.hpp"
#include "explain/sections.hpp"
#include "explain/text.hpp"
#include "roster/columns.hpp"
#include "shared/failure.hpp"
#include "shared/figures.hpp"

#include <canbao/content/names.hpp>

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace binding::duck {

namespace {

using program::column;

constexpr std::size_t width = 80;

/// A set of words as rosters write it.
std::string codes_in(const canbao::policy_content& policy, column which, std::uint64_t mask) {
    std::string text;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        if ((mask >> slot & 1U) != 0) {
            const auto value = static_cast<std::uint8_t>(slot + 1);
            const canbao::label word =
                which == column::categories
                    ? canbao::name_of(policy, canbao::category_code{value})
                    : canbao::name_of(policy, canbao::circumstance_code{value});
            text.append(text.empty() ? "" : "|").append(word.code);
        }
    }
    return text;
}

std::string code_of(const canbao::policy_content& policy, column which, std::uint8_t number) {
    if (number == 0) {
        return {};
    }
    return std::string{which == column::event
                           ? canbao::name_of(policy, canbao::event_code{number}).code
                           : canbao::name_of_route(policy, number).code};
}

/// A text cell, an element of a list, or a word of an ENUM.
std::string text_at(const column_view& from, std::int64_t row) {
    return from.has_value(row) ? std::string{from.text_at(row).value_or("")} : std::string{};
}

/// Of a cell that is no text, what is as wrong in a roster; empty where nothing is.
std::string wrongly_written(const canbao::policy_content& policy, program::problem what) {
    switch (what) {
    case program::problem::bad_date:
    case program::problem::bad_number:
    case program::problem::unknown_code: return "?"; // neither a day, nor a number, nor a code
    case program::problem::group_stated: return std::string{policy.people[0].word.code};
    default: return {}; // of columns that go together
    }
}

/// What stands in a cell, as rosters write it: texts as they are, all else as it was read.
std::string written(const roster_columns& columns, const canbao::application& read,
                    problem_set problems, const canbao::policy_content& policy, column which,
                    std::size_t at) {
    const auto row = static_cast<std::int64_t>(at);
    const column_view& from = columns.views[static_cast<std::size_t>(which)];
    if (!from.has_value(row)) {
        return {};
    }
    if (from.is_dictionary) {
        return text_at(*from.inner, *integer_at(from, row));
    }
    if (is_text(from.what)) {
        return text_at(from, row);
    }
    if (is_list(from.what)) {
        std::string text;
        const auto [begin, end] = from.list_at(row);
        for (std::int64_t place = begin; place < end; ++place) {
            text.append(place == begin ? "" : "|").append(text_at(*from.inner, place));
        }
        return text;
    }
    std::string wrong = wrongly_written(policy, problem_of(problems, which));
    if (!wrong.empty()) {
        return wrong;
    }
    switch (which) {
    case column::categories: return codes_in(policy, which, read.categories.bits);
    case column::circumstances: return codes_in(policy, which, read.circumstances.bits);
    case column::recognised_on: return program::iso(read.recognised_on);
    case column::paid_on: return program::iso(read.paid_on);
    case column::event_on: return program::iso(read.event_on);
    case column::born_on: return program::iso(read.born_on);
    case column::registered_on: return program::iso(read.registered_on);
    case column::event: return code_of(policy, which, read.event.value);
    case column::wish: return code_of(policy, which, read.wish);
    case column::tier: return std::to_string(read.tier);
    case column::lapsed_years: return std::to_string(read.lapsed_years);
    case column::repaid_years: return std::to_string(read.repaid_years);
    case column::prepaid_years: return std::to_string(read.prepaid_years);
    default: return {};
    }
}

program::language language_named(std::string_view name) {
    if (name != "en" && name != "zh") {
        throw query_error{fmt::format("the language is 'en' or 'zh', and not '{}'", name)};
    }
    return name == "en" ? program::language::english : program::language::chinese;
}

std::string explained(const canbao::policy_entry& policy, const std::vector<std::string>& fields,
                      program::language tongue) {
    using namespace program::explaining;
    const program::applicant person = read_application(policy, fields, tongue);
    const explanation steps = explain(policy, person.application);
    confirm(steps);
    text_page onto{width, false};
    tell(onto, program::explaining::words{*policy.content, tongue}, person, steps);
    return onto.text();
}

} // namespace

explaining::explaining(std::shared_ptr<const call> of, const std::shared_ptr<const words>& /*all*/)
    : rows_{std::move(of)} {}

void explaining::operator()(duckdb_data_chunk chunk, duckdb_vector result) {
    const roster_reader& from = rows_.read(chunk);
    const bool names_language = duckdb_data_chunk_get_column_count(chunk) > 2;
    for (std::size_t row = 0; row < from.problems().size(); ++row) {
        auto tongue = program::language::english;
        if (names_language) {
            const duckdb_vector names = duckdb_data_chunk_get_vector(chunk, 2);
            tongue = language_named(has_value(names, row) ? text_in(names, row) : "en");
        }
        const canbao::policy_entry* const policy = from.policy_of(row);
        if (policy == nullptr) {
            put_text(result, row, text_of(from.problems()[row]));
            continue;
        }
        const canbao::application read = canbao::detail::row_of(from.applications(), row);
        std::vector<std::string> fields;
        for (std::size_t number = 0; number < program::column_names.size(); ++number) {
            const auto which = static_cast<column>(number);
            if (!rows_.columns().has[number] || which == column::policy || which == column::id) {
                continue;
            }
            const std::string text =
                written(rows_.columns(), read, from.problems()[row], *policy->content, which, row);
            if (!text.empty()) {
                fields.push_back(fmt::format("{}={}", program::name(which), text));
            }
        }
        try {
            put_text(result, row, explained(*policy, fields, tongue));
        } catch (const program::failure& one) {
            put_text(result, row, one.what()); // of a row that is not assessed
        }
    }
}

} // namespace binding::duck
