// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_RESULTS_HPP
#define CANBAO_SQL_RESULTS_HPP

#include <canbao/content/names.hpp>
#include <canbao/sql/choosing.hpp>
#include <canbao/sql/problems.hpp>
#include <canbao/sql/subject.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// The columns of a query's result, from the number of the best opening.
namespace canbao::inline v0_1::detail::sql {

/// What is chosen by a number, where several numbers choose the same; one thing for all others.
class by_number {
public:
    explicit by_number(std::string number) : number_{(std::move)(number)} {}

    void add(std::int64_t number, const std::string& value) {
        values_[value].push_back(std::to_string(number));
    }
    [[nodiscard]] std::string otherwise(const spelling& say, const std::string& value) const {
        choice all;
        texts in_order; // by number, as long as none is left out
        for (const auto& [one, numbers] : values_) {
            for (const std::string& each : numbers) {
                const auto place = static_cast<std::size_t>(std::stoll(each));
                in_order.resize((std::max)(in_order.size(), place + 1));
                in_order[place] = one;
            }
            if (one != value) {
                all.when(number_ + (numbers.size() == 1 ? " = " + numbers.front()
                                                        : " IN (" + joined(numbers, ", ") + ")"),
                         one);
            }
        }
        const bool has_all =
            std::find(in_order.begin(), in_order.end(), std::string{}) == in_order.end();
        // DuckDB asks every row for every arm.
        if (say.is(sql_dialect::duckdb) && values_.size() > 2 && has_all) {
            const std::string chosen = "([" + joined(in_order, ", ") + "])[" + number_ + " + 1]";
            return value == "NULL" ? chosen : "COALESCE(" + chosen + ", " + value + ")";
        }
        return all.otherwise(value);
    }
    /// A text, or none.
    [[nodiscard]] std::string text(const spelling& say) const {
        const std::string chosen = otherwise(say, "NULL");
        return chosen == "NULL" ? "CAST(NULL AS " + say.text_type() + ")" : chosen;
    }

private:
    std::string number_;
    std::map<std::string, texts> values_;
};

inline std::string text_or_null(std::string_view text) {
    return text.empty() ? "NULL" : literal(text);
}

/// The digits of the best number, each in its column; NULL where nothing is chosen.
inline step digits_step(const subject& of, const digits& places) {
    step all{"canbao_digits"};
    const auto add = [&](const std::string& digits, const std::string& as) {
        choice one;
        one.when("best < " + std::to_string(digits::refusals), digits);
        all.add(one.otherwise("NULL"), as);
    };
    const auto above = [&](std::int64_t unit) { return "(" + of.say.quotient("best", unit) + ")"; };
    add("best % " + std::to_string(places.day_unit()), "verdict");
    add(above(places.rank_unit()) + " % " + std::to_string(std::int64_t{1} << digits::of_rank),
        "place");
    add("(best % " + std::to_string(places.rank_unit()) + ")" +
            (places.has_years ? of.say.quotient("", 2) : ""),
        "outcome");
    add(plus(above(places.day_unit()) + " % " + std::to_string(std::int64_t{1} << places.of_day),
             places.first_day),
        "covered_from");
    add(above(places.due_unit()), "due_fen");
    return all;
}

/// Categories whose aid is left to other rules, as notes.
inline std::string notes_text(const subject& of, const std::string& counting) {
    struct note {
        label word;
        std::uint64_t some_slots = 0;
    };
    std::vector<note> notes;
    for (std::uint8_t slot = 0; slot < 64; ++slot) {
        const std::uint64_t mask = std::uint64_t{1} << slot;
        if ((of.rules.delegated & mask) != 0) {
            const label word =
                name_of(of.content, category_code{static_cast<std::uint8_t>(slot + 1)});
            if (notes.empty() || notes.back().word != word) {
                notes.push_back({word});
            }
            notes.back().some_slots |= mask;
        }
    }
    if (notes.empty()) {
        return "CAST(NULL AS " + of.say.text_type() + ")";
    }
    texts parts;
    for (const note& one : notes) {
        parts.push_back("CASE WHEN " + of.categories.any(counting, one.some_slots) +
                        " THEN ';delegated:" + std::string{one.word.code} + "' ELSE '' END");
    }
    choice all;
    all.when("place IS NOT NULL AND " + of.categories.any(counting, of.rules.delegated),
             "SUBSTR(" + of.say.concatenated(parts) + ", 2)");
    return all.otherwise("NULL");
}

/// The sections that decided, as `sections_behind` names them.
inline std::string cites_text(const subject& of, const choosing& from) {
    const digits& places = from.places();
    by_number cites{"verdict"};
    for (std::size_t rank = 0; rank < from.by_rank().size(); ++rank) {
        const candidate_opening& one = from.by_rank()[rank];
        for (std::size_t number = 0; number < from.known().all().size(); ++number) {
            const outcome& what = from.known().all()[number];
            if (what.is_claim != one.is_claim || (!one.is_claim && what.charge != one.by->charge)) {
                continue;
            }
            for (int years = 0; years <= (one.charges_years ? 1 : 0); ++years) {
                assessment result{.status = one.is_claim ? status::subsidy_only : status::insured};
                result.route = one.by->route;
                result.fee_line = what.line;
                result.subsidy_category = what.category;
                result.extra_years = static_cast<std::uint8_t>(years);
                std::string text;
                for (const std::string_view section :
                     sections_behind(of.content, of.rules, result)) {
                    text.append(text.empty() ? "" : ";").append(section);
                }
                cites.add(static_cast<std::int64_t>(rank) * places.rank_unit() +
                              places.number(number) + years,
                          text_or_null(text));
            }
        }
    }
    return cites.text(of.say);
}

/// All columns of the result.
inline std::vector<std::pair<std::string, std::string>> result_columns(const subject& of,
                                                                       const choosing& from) {
    step all{""};
    const auto& say = of.say;
    std::size_t first_claim = 0;
    by_number routes{"place"};
    by_number last_days{"place"};
    for (std::size_t rank = 0; rank < from.by_rank().size(); ++rank) {
        const candidate_opening& one = from.by_rank()[rank];
        const auto number = static_cast<std::int64_t>(rank);
        routes.add(number, text_or_null(name_of_route(of.content, one.by->route).code));
        if (!one.is_claim) {
            last_days.add(number, say.day(date{one.by->cover_to}));
            first_claim = rank + 1;
        }
    }
    by_number subsidies{"outcome"};
    by_number fiscal{"outcome"};
    by_number categories{"outcome"};
    by_number funds{"outcome"};
    for (std::size_t place = 0; place < from.known().all().size(); ++place) {
        const outcome& one = from.known().all()[place];
        const auto number = static_cast<std::int64_t>(place);
        subsidies.add(number, std::to_string(one.subsidy));
        fiscal.add(number, std::to_string(one.fiscal));
        categories.add(number, text_or_null(one.category.has_value()
                                                ? name_of(of.content, one.category).code
                                                : std::string_view{}));
        funds.add(number, text_or_null(one.fund.has_value() ? name_of(of.content, one.fund).code
                                                            : std::string_view{}));
    }
    const std::string is_claim = "place >= " + std::to_string(first_claim);
    choice status;
    status.when("is_wrong = 1", "NULL");
    status.when("place IS NULL", "'refused'");
    status.when(is_claim, "'subsidy_only'");
    choice reason{"best"};
    reason.when(number_of(refused_as::no_coverage_left), "'no_coverage_left'");
    reason.when(number_of(refused_as::not_open), "'not_open'");
    reason.when(number_of(refused_as::elsewhere), "'insured_elsewhere'");
    reason.when(number_of(refused_as::employee), "'employee_insured'");
    reason.when(number_of(refused_as::tier), "'tier_not_offered'");
    const auto money = [&](const std::string& fen) {
        choice one;
        one.when("is_wrong = 1", "NULL");
        return one.otherwise(say.yuan(fen));
    };
    const auto day = [&](const std::string& what) {
        choice one;
        one.when("place < " + std::to_string(first_claim), what);
        return one.otherwise("NULL");
    };
    all.add("id", "id");
    all.add(literal(of.content.id), "policy");
    all.add(status.otherwise("'insured'"), "status");
    all.add(reason.otherwise("NULL"), "reason");
    all.add(routes.text(say), "route");
    all.add(money("COALESCE(due_fen, 0)"), "due");
    all.add(money(subsidies.otherwise(say, "0")), "subsidy");
    all.add(money(fiscal.otherwise(say, "0")), "fiscal");
    all.add(categories.text(say), "subsidy_category");
    all.add(funds.text(say), "fund");
    all.add(day(say.day_of("covered_from")), "benefit_from");
    all.add(last_days.otherwise(say, "NULL"), "benefit_to");
    all.add(cites_text(of, from), "cites");
    all.add(notes_text(of, from.who().counting), "notes");
    all.add(problem_text(of), "problem");
    return all.added;
}

} // namespace canbao::detail::sql

#endif
