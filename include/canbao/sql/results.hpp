// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_RESULTS_HPP
#define CANBAO_SQL_RESULTS_HPP

#include <canbao/content/names.hpp>
#include <canbao/sql/choosing.hpp>
#include <canbao/sql/problems.hpp>
#include <canbao/sql/steps.hpp>
#include <canbao/sql/subject.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// The columns of a query's result, from the number of the best opening.
namespace canbao::inline v0_1::detail::sql {

/// A text of a table beside the query, or none.
inline std::string text_or_none(const spelling& say, std::string_view text) {
    return text.empty() ? say.no_text() : literal(text);
}

/// What rows say of which nothing is chosen: places from here on, by why they are refused.
inline constexpr std::size_t first_refusal = std::size_t{1} << digits::of_rank;

/// What the place of a row's opening says; or a refusal's.
inline written_table places_of(const subject& of, const choosing& from) {
    const spelling& say = of.say;
    written_table places{"canbao_places",
                         {"place_number", "status", "reason", "route", "benefit_to"}};
    std::size_t number = 0;
    for (const candidate_opening& one : from.by_rank()) {
        places.add({std::to_string(number++), one.is_claim ? "'subsidy_only'" : "'insured'",
                    say.no_text(), text_or_none(say, name_of_route(of.content, one.by->route).code),
                    one.is_claim ? say.no_day() : say.day(date{one.by->cover_to})});
    }
    number = first_refusal; // in the order of `refused_as`
    for (const std::string_view why : {"no_coverage_left", "not_open", "insured_elsewhere",
                                       "employee_insured", "tier_not_offered"}) {
        places.add(
            {std::to_string(number++), "'refused'", literal(why), say.no_text(), say.no_day()});
    }
    return places;
}

/// Whether what is due is figured from the number: further years are in no outcome, and of the
/// amounts of all outcomes CASE has an arm each.
inline bool figures_due(const subject& of, const choosing& from) {
    return from.places().has_years || of.rules.charges_prepaid_years || !of.say.joins_well();
}

/// What an outcome says, and what there is for a refusal.
inline written_table outcomes_of(const subject& of, const choosing& from) {
    const spelling& say = of.say;
    texts headings{"outcome_number", "subsidy", "fiscal", "subsidy_category", "fund"};
    const bool has_due = !figures_due(of, from);
    if (has_due) {
        headings.emplace_back("due");
    }
    written_table all{"canbao_outcomes", headings};
    std::vector<outcome> known = from.known().all();
    known.emplace_back(); // a refusal's
    for (std::size_t place = 0; place < known.size(); ++place) {
        const outcome& one = known[place];
        const auto code_of = [&](auto code) {
            return text_or_none(say, code.has_value() ? name_of(of.content, code).code
                                                      : std::string_view{});
        };
        texts values{std::to_string(place), say.yuan(one.subsidy), say.yuan(one.fiscal),
                     code_of(one.category), code_of(one.fund)};
        if (has_due) {
            values.push_back(say.yuan(one.due));
        }
        all.add(values);
    }
    return all;
}

/// The sections that decided, as `sections_behind` names them, by the digits of the opening and the
/// outcome, and where years are paid ahead for, by whether any are.
inline written_table cites_of(const subject& of, const choosing& from) {
    const digits& places = from.places();
    const bool pays_ahead = of.rules.charges_prepaid_years;
    written_table cites{"canbao_cites", {"verdict_number", "cites"}};
    for (std::size_t rank = 0; rank < from.by_rank().size(); ++rank) {
        const candidate_opening& one = from.by_rank()[rank];
        for (std::size_t number = 0; number < from.known().all().size(); ++number) {
            const outcome& what = from.known().all()[number];
            if (what.is_claim != one.is_claim || (!one.is_claim && what.charge != one.by->charge)) {
                continue;
            }
            const auto add = [&](int years, int ahead) {
                assessment result{.status = one.is_claim ? status::subsidy_only : status::insured};
                result.route = one.by->route;
                result.fee_line = what.line;
                result.subsidy_category = what.category;
                result.extra_years = static_cast<std::uint8_t>(years);
                result.prepaid_years =
                    static_cast<std::uint8_t>(is_free(one.by->charge) ? 0 : ahead);
                std::string text;
                for (const std::string_view section :
                     sections_behind(of.content, of.rules, result)) {
                    text.append(text.empty() ? "" : ";").append(section);
                }
                const std::int64_t verdict = static_cast<std::int64_t>(rank) * places.rank_unit() +
                                             places.number(number) + years;
                if (!text.empty()) {
                    cites.add({std::to_string(pays_ahead ? 2 * verdict + ahead : verdict),
                               literal(text)});
                }
            };
            for (int years = 0; years <= (one.charges_years ? 1 : 0); ++years) {
                for (int ahead = 0; ahead <= (pays_ahead ? 1 : 0); ++ahead) {
                    add(years, ahead);
                }
            }
        }
    }
    return cites;
}

/// The digits of the best number, each in its column, or what stands for a refusal there; NULL
/// where nothing is chosen.
inline step digits_step(const subject& of, const choosing& from) {
    const digits& places = from.places();
    const std::string refusals = std::to_string(digits::refusals);
    step all{"canbao_digits"};
    const auto add = [&](const std::string& refused, const std::string& digits,
                         const std::string& as) {
        choice one;
        one.when("best >= " + refusals, refused);
        all.add(one.otherwise(digits), as);
    };
    const auto above = [&](std::int64_t unit) { return "(" + of.say.quotient("best", unit) + ")"; };
    add("best - " + refusals + " + " + std::to_string(first_refusal),
        above(places.rank_unit()) + " % " + std::to_string(first_refusal), "place");
    add(std::to_string(from.known().all().size()),
        "(best % " + std::to_string(places.rank_unit()) + ")" +
            (places.has_years ? of.say.quotient("", 2) : ""),
        "outcome");
    const std::string verdict = "best % " + std::to_string(places.day_unit());
    add("NULL",
        of.rules.charges_prepaid_years
            ? "(" + verdict + ") * 2 + CASE WHEN prepaid > 0 THEN 1 ELSE 0 END"
            : verdict,
        "verdict");
    add("NULL",
        plus(above(places.day_unit()) + " % " + std::to_string(std::int64_t{1} << places.of_day),
             places.first_day),
        "covered_from");
    if (figures_due(of, from)) {
        add("0", above(places.due_unit()), "due_fen");
    }
    return all;
}

/// What the digits say, looked up: to choose it by CASE takes a database several times as long.
inline step results_step(const subject& of, const choosing& from) {
    step all{"canbao_results"};
    all.look_up(places_of(of, from), "place", of.say);
    all.look_up(outcomes_of(of, from), "outcome", of.say);
    const written_table cites = cites_of(of, from);
    if (cites.empty()) {
        all.add(of.say.no_text(), "cites");
    } else {
        all.look_up(cites, "verdict", of.say);
    }
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
        return of.say.no_text();
    }
    texts parts;
    for (const note& one : notes) {
        parts.push_back("CASE WHEN " + of.categories.any(counting, one.some_slots) +
                        " THEN ';delegated:" + std::string{one.word.code} + "' ELSE '' END");
    }
    choice all;
    all.when("place < " + std::to_string(first_refusal) + " AND " +
                 of.categories.any(counting, of.rules.delegated),
             "SUBSTR(" + of.say.concatenated(parts) + ", 2)");
    return all.otherwise("NULL");
}

/// All columns of the result.
inline std::vector<std::pair<std::string, std::string>> result_columns(const subject& of,
                                                                       const choosing& from) {
    const auto& say = of.say;
    step all{""};
    choice first_day;
    first_day.when("benefit_to IS NOT NULL", say.day_of("covered_from"));
    all.add("id", "id");
    all.add(literal(of.content.id), "policy");
    for (const char* const column : {"status", "reason", "route"}) {
        all.add(column, column);
    }
    choice due;
    due.when("is_wrong = 1", "NULL");
    all.add(figures_due(of, from) ? due.otherwise(say.yuan("due_fen")) : "due", "due");
    for (const char* const column : {"subsidy", "fiscal", "subsidy_category", "fund"}) {
        all.add(column, column);
    }
    all.add(first_day.otherwise("NULL"), "benefit_from");
    all.add("benefit_to", "benefit_to");
    all.add("cites", "cites");
    all.add(notes_text(of, from.who().counting), "notes");
    all.add(problem_text(of), "problem");
    return all.added;
}

} // namespace canbao::detail::sql

#endif
