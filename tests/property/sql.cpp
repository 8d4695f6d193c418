// SPDX-License-Identifier: Apache-2.0
// Policies as queries of SQLite: a person's assessment is what the engine says.
#include "subject.hpp"
#include "typed_subject.hpp"

#include <canbao/content/names.hpp>
#include <canbao/engine/reads.hpp>
#include <canbao/sql.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

using namespace canbao;
using namespace property;

namespace {

using row = std::vector<std::string>; // of NULL as of an empty text

/// A database in memory.
class database {
public:
    database() {
        sqlite3* opened = nullptr;
        check(sqlite3_open(":memory:", &opened));
        base_.reset(opened);
    }
    std::vector<row> run(const std::string& sql, const row& parameters = {}) {
        sqlite3_stmt* prepared = nullptr;
        check(sqlite3_prepare_v2(base_.get(), sql.c_str(), -1, &prepared, nullptr));
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement{
            prepared, sqlite3_finalize};
        for (std::size_t place = 0; place < parameters.size(); ++place) {
            if (!parameters[place].empty()) {
                check(sqlite3_bind_text(prepared, static_cast<int>(place) + 1,
                                        parameters[place].c_str(), -1, SQLITE_TRANSIENT));
            }
        }
        std::vector<row> rows;
        int state = sqlite3_step(prepared);
        for (; state == SQLITE_ROW; state = sqlite3_step(prepared)) {
            row& one = rows.emplace_back();
            for (int place = 0; place < sqlite3_column_count(prepared); ++place) {
                const unsigned char* const text = sqlite3_column_text(prepared, place);
                one.emplace_back(text == nullptr ? "" : reinterpret_cast<const char*>(text));
            }
        }
        check(state == SQLITE_DONE ? SQLITE_OK : state);
        return rows;
    }

private:
    void check(int state) {
        if (state != SQLITE_OK) {
            throw std::runtime_error{sqlite3_errmsg(base_.get())};
        }
    }
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> base_{nullptr, sqlite3_close};
};

std::string text_of(date day) {
    if (!day.has_value()) {
        return "";
    }
    const auto iso = format_date(day);
    return {iso.data(), iso.size()};
}
std::string text_of(fen amount) {
    char text[32];
    std::snprintf(text, sizeof text, "%lld.%02lld", static_cast<long long>(amount.count / 100),
                  static_cast<long long>(amount.count % 100));
    return text;
}
std::string text_of(std::string_view code) {
    return std::string{code};
}
template <class Words>
std::string joined(const Words& words, std::string_view between) {
    std::string all;
    for (const auto& word : words) {
        all.append(all.empty() ? "" : between).append(word);
    }
    return all;
}

template <class Code>
std::string codes_of(const policy_content& policy, std::uint64_t set) {
    std::vector<std::string_view> codes;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        if (((set >> slot) & 1U) != 0) {
            codes.push_back(name_of(policy, Code{static_cast<std::uint8_t>(slot + 1)}).code);
        }
    }
    return joined(codes, "|");
}

/// What a row of a roster has of a person, as a query names its columns.
std::string field_of(const policy_content& policy, const person& one, const std::string& column) {
    const auto number = [](int value) { return std::to_string(value); };
    if (column == "categories") {
        return codes_of<category_code>(policy, one.categories.bits);
    }
    if (column == "circumstances") {
        return codes_of<circumstance_code>(policy, one.circumstances.bits);
    }
    if (column == "wish") {
        return text_of(name_of_route(policy, one.wish).code);
    }
    return column == "recognised_on"   ? text_of(one.recognised_on)
           : column == "tier"          ? number(one.tier)
           : column == "paid_on"       ? text_of(one.paid_on)
           : column == "event"         ? text_of(name_of(policy, one.event).code)
           : column == "event_on"      ? text_of(one.event_on)
           : column == "lapsed_years"  ? number(one.lapsed_years)
           : column == "repaid_years"  ? number(one.repaid_years)
           : column == "prepaid_years" ? number(one.prepaid_years)
           : column == "born_on"       ? text_of(one.born_on)
           : column == "registered_on" ? text_of(one.registered_on)
                                       : "a"; // id
}

/// What a query is to say of a person, but for its first and its last column.
row expected_of(const subject& policy, const assessment& result) {
    const policy_content& content = policy.content;
    std::vector<std::string> notes;
    for (const label& word : names_of(content, result.delegated)) {
        notes.push_back("delegated:" + std::string{word.code});
    }
    return {text_of(content.id),
            text_of(code(result.status)),
            text_of(code(result.reason)),
            text_of(name_of_route(content, result.route).code),
            text_of(result.due),
            text_of(result.subsidy),
            text_of(result.fiscal),
            text_of(name_of(content, result.subsidy_category).code),
            text_of(name_of(content, result.fund).code),
            text_of(result.benefit_from),
            text_of(result.benefit_to),
            joined(sections_behind(content, policy.rules, result), ";"),
            joined(notes, ";")};
}

/// The same policy, in which each word of its own and each route has another code, and so has each
/// word that random policies have without one.
policy_content with_codes(policy_content policy) {
    static const std::vector<std::string> codes = [] {
        std::vector<std::string> all;
        for (int number = 0; number < 256; ++number) {
            all.push_back("own_" + std::to_string(number));
        }
        return all;
    }();
    std::size_t used = 0;
    const auto next = [&used] {
        const std::string_view code = codes.at(used++);
        return label{code, code};
    };
    const auto add_from = [&](word_kind kind, std::size_t slot) {
        for (; slot < 32; ++slot) {
            policy.own_words.push_back({kind, static_cast<std::uint8_t>(slot), next()});
        }
    };
    for (own_word& one : policy.own_words) {
        one.word = next();
    }
    for (route_term& one : policy.routes) {
        one.name = next();
    }
    if (policy.own_words.empty()) {
        add_from(word_kind::category, categories::all::size);
        add_from(word_kind::circumstance, circumstances::all::size);
    }
    return policy;
}

/// The words of a set that have a code.
template <class Code>
std::uint64_t with_code(const policy_content& policy, std::uint64_t set) {
    std::uint64_t named = 0;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        const bool has_code =
            !name_of(policy, Code{static_cast<std::uint8_t>(slot + 1)}).code.empty();
        named |= has_code ? set & (std::uint64_t{1} << slot) : 0;
    }
    return named;
}

/// Whether a roster can have somebody: others are problems of rows, not of policies.
bool is_writable(const subject& policy, const person& one) {
    const bool is_birth = one.event == event_code{events::birth{}};
    const bool has_birth = reads_birth(policy.rules);
    const bool has_day =
        one.event_on.has_value() || (has_birth && is_birth && one.born_on.has_value());
    const bool is_born = one.born_on.has_value() || (is_birth && one.event_on.has_value());
    const auto is_day = [](date day) {
        return !day.has_value() || (first_date <= day && day <= last_date);
    };
    return is_day(one.paid_on) && is_day(one.event_on) && is_day(one.recognised_on) &&
           is_day(one.born_on) && is_day(one.registered_on) && one.paid_on.has_value() &&
           one.event.has_value() == has_day &&
           (!one.recognised_on.has_value() || !one.categories.empty()) &&
           (!has_birth ||
            (is_born && !has_two_birthdays(one) && (is_birth || one.born_on <= one.paid_on))) &&
           !name_of(policy.content, one.event).code.empty() == one.event.has_value() &&
           one.registered_on <= one.paid_on && one.tier >= 1 && one.tier <= 9 &&
           std::max({one.lapsed_years, one.repaid_years, one.prepaid_years}) <= 99;
}

/// Somebody as a roster has them.
person as_written(const policy_content& policy, person one) {
    constexpr std::uint64_t stated = (std::uint64_t{1} << rule_table::first_group) - 1;
    one.categories.bits = with_code<category_code>(policy, one.categories.bits & stated);
    one.circumstances.bits = with_code<circumstance_code>(policy, one.circumstances.bits);
    one.recognised_on = one.categories.empty() ? date{} : one.recognised_on;
    one.wish = one.wish <= policy.routes.size() ? one.wish : std::uint8_t{0};
    return one;
}

/// Compares some people; how many there were.
std::size_t compare_people(const subject& policy) {
    const sql_query query =
        sql_of(policy.content, policy.rules,
               {.dialect = sql_dialect::sqlite, .table = "roster", .with_wishes = true});
    RC_ASSERT(query.has_value());
    const std::string first_line = query.text.substr(0, query.text.find('\n'));
    std::vector<std::string> columns;
    for (std::size_t at = first_line.find("columns ") + 8; at < first_line.size();) {
        const std::size_t end = std::min(first_line.find(", ", at), first_line.size());
        columns.push_back(first_line.substr(at, end - at));
        at = end + 2;
    }
    database base;
    base.run("CREATE TABLE roster (" + joined(columns, ", ") + ")");
    const row marks(columns.size(), "?");
    std::vector<row> expected;
    for (const person& drawn : *people_for(policy.content)) {
        const person one = as_written(policy.content, drawn);
        if (is_writable(policy, one)) {
            row fields;
            for (const std::string& column : columns) {
                fields.push_back(field_of(policy.content, one, column));
            }
            base.run("INSERT INTO roster VALUES (" + joined(marks, ", ") + ")", fields);
            row said = expected_of(policy, policy.assess(one));
            said.insert(said.begin(), fields.front()); // the id
            said.emplace_back();                       // no problem
            expected.push_back(said);
        }
    }
    RC_ASSERT(base.run(query.text) == expected);
    return expected.size();
}

} // namespace

TEST_CASE("a query says of people what the engine says") {
    std::size_t compared = 0;
    const auto compare = [&compared](const subject& policy) {
        const policy_content content = with_codes(policy.content);
        compared += compare_people({content, policy.rules, policy.one, policy.columns});
    };
    CHECK(rc::check("random policies", [&] {
        const random_policy policy = *any_policy();
        compare(subject_of(policy));
    }));
    for (const typed_subject& one : typed_subjects()) {
        CHECK(rc::check(std::string{one.content.id}, [&] {
            if (*rc::gen::inRange(0, 10) == 0) { // each makes a table, and fewer are enough
                compare(one);
            }
        }));
    }
    CHECK(compared > 1'000);
}
