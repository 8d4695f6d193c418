// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_ROWS_HPP
#define CANBAO_SQL_ROWS_HPP

#include <canbao/sql/subject.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The rows of a table made numbers.
namespace canbao::inline v0_1::detail::sql {

/// The columns that a query reads, in the order of a roster's.
inline std::vector<std::string_view> columns_read(const subject& of) {
    std::vector<std::string_view> all{"id"};
    const auto add = [&all](bool is_read, std::string_view name) {
        if (is_read) {
            all.push_back(name);
        }
    };
    add(of.reads_categories, "categories");
    add(of.reads_categories, "recognised_on");
    for (const std::string_view always :
         {"tier", "paid_on", "event", "event_on", "circumstances"}) {
        add(true, always);
    }
    add(reads_lapsed_years(of.rules), "lapsed_years");
    add(reads_repaid_years(of.rules), "repaid_years");
    add(of.has_births(), "born_on");
    add(reads_prepaid_years(of.rules), "prepaid_years");
    add(of.has_wishes, "wish");
    add(of.has_registration(), "registered_on");
    return all;
}

/// A day of the table, and what months need of it.
inline void add_day(step& rows, const spelling& say, const std::string& column,
                    const std::string& prefix, bool with_months) {
    const std::string given = say.given(column);
    choice day;
    day.when(given + " IS NULL", number(no_day));
    day.when(say.is_in_range(column), say.day_number(column));
    rows.add(day.otherwise(number(bad_day)), prefix + "_day");
    if (with_months) {
        choice month;
        month.when(say.is_in_range(column),
                   say.part("YEAR", column) + " * 12 + " + say.part("MONTH", column) + " - 1");
        rows.add(month.otherwise("0"), prefix + "_month");
        choice of_month;
        of_month.when(say.is_in_range(column), say.part("DAY", column));
        rows.add(of_month.otherwise("1"), prefix + "_of_month");
    }
}

/// A small number of the table, or -1 where it is none.
inline std::string small_number(const spelling& say, const std::string& column, int least, int most,
                                const std::string& none) {
    const std::string range = " BETWEEN " + std::to_string(least) + " AND " + std::to_string(most);
    choice one;
    one.when(say.given(column) + " IS NULL", none);
    if (say.is(sql_dialect::sqlite)) {
        const std::string value = "CAST(" + column + " AS INTEGER)";
        one.when(value + range + " AND CAST(" + value + " AS TEXT) = CAST(" + column + " AS TEXT)",
                 value);
    } else {
        // Without a sign MySQL would have none below 0 in what is figured from it.
        one.when(column + range, say.is(sql_dialect::mysql) ? say.wide(column) : column);
    }
    return one.otherwise("-1");
}

/// Texts and days as they stand in the table.
inline step rows_of(const subject& of, bool with_months) {
    const spelling& say = of.say;
    step rows{"canbao_rows"};
    rows.add("id", "id");
    const auto add_text = [&](const std::string& column, const std::string& as) {
        rows.add("NULLIF(" + say.bytes_of(column) + ", '')", as);
    };
    const auto listed = [&](const std::string& column) {
        return say.concatenated({"'|'", say.bytes_of(column), "'|'"});
    };
    if (of.reads_categories) {
        add_text("categories", "categories_text");
        rows.add(listed("categories"), "categories_list");
        add_day(rows, say, "recognised_on", "recognised", false);
    }
    rows.add(small_number(say, "tier", 1, 9, "1"), "tier_number");
    add_day(rows, say, "paid_on", "paid", with_months);
    add_text("event", "event_text");
    add_day(rows, say, "event_on", "dated", with_months);
    add_text("circumstances", "facts_text");
    rows.add(listed("circumstances"), "facts_list");
    if (reads_lapsed_years(of.rules)) {
        rows.add(small_number(say, "lapsed_years", 0, 99, "0"), "lapsed");
    }
    if (reads_repaid_years(of.rules)) {
        rows.add(small_number(say, "repaid_years", 0, 99, "0"), "repaid");
    }
    if (of.has_births()) {
        add_day(rows, say, "born_on", "born", with_months);
    }
    if (reads_prepaid_years(of.rules)) {
        rows.add(small_number(say, "prepaid_years", 0, 99, "0"), "prepaid");
    }
    if (of.has_wishes) {
        add_text("wish", "wish_text");
    }
    if (of.has_registration()) {
        add_day(rows, say, "registered_on", "registered", with_months);
    }
    return rows;
}

/// The sets of words that a row states.
struct stated_sets {
    stated_set categories;
    stated_set facts;
};
inline stated_sets stated_by(const subject& of) {
    return {{of.say, "categories", words_of<categories::all>(of.content, word_kind::category),
             of.categories},
            {of.say, "facts", words_of<circumstances::all>(of.content, word_kind::circumstance),
             of.facts}};
}

/// Sets that are looked up.
inline step known_step(const subject& of) {
    const stated_sets stated = stated_by(of);
    step known{"canbao_known"};
    if (of.reads_categories) {
        stated.categories.look_up(known);
    }
    stated.facts.look_up(known);
    return known;
}

/// What codes are found in sets.
inline step sets_step(const subject& of) {
    const stated_sets stated = stated_by(of);
    step sets{"canbao_sets"};
    if (of.reads_categories) {
        sets.add(stated.categories.sum(), "categories_sum");
    }
    sets.add(stated.facts.sum(), "facts_sum");
    return sets;
}

/// Codes made numbers.
inline step words_step(const subject& of) {
    const stated_sets stated = stated_by(of);
    step words{"canbao_words"};
    const auto none_beside = [&](const std::string& day) {
        choice one;
        one.when(day + " = " + number(no_day), "0");
        return one.otherwise(number(missing_beside));
    };
    if (of.reads_categories) {
        known_words groups;
        for (const people_term& one : of.content.people) {
            if (groups.empty() || groups.back().code != one.word.code) {
                groups.push_back({one.word.code});
            }
        }
        words.add(stated.categories.mask(groups, none_beside("recognised_day")), "stated");
    }
    words.add(number_of("event_text", words_of<events::all>(of.content, word_kind::event),
                        none_beside("dated_day")),
              "event_number");
    words.add(stated.facts.mask({}, "0"), "facts");
    if (of.has_wishes) {
        choice wish;
        wish.when("wish_text IS NULL", "0");
        for (std::size_t place = 0; place < of.content.routes.size(); ++place) {
            wish.when("wish_text = " + literal(of.content.routes[place].name.code),
                      std::to_string(place + 1));
        }
        words.add(wish.otherwise("-1"), "wish_number");
    }
    return words;
}

} // namespace canbao::detail::sql

#endif
