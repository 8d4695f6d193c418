// SPDX-License-Identifier: Apache-2.0
#include "compare_applicants.hpp"

#include "failure.hpp"
#include "roster_row.hpp"

#include <utility>

#include <fmt/format.h>

namespace program {

twice_reader::twice_reader(std::vector<std::string> header, const canbao::policy_entry& first,
                           const canbao::policy_entry& second, bool shift_years)
    : header_{std::move(header)},
      places_{header_},
      first_{first},
      second_{second},
      has_same_words_{first.content->own_words == second.content->own_words} {
    for (const column needed : {column::id, column::paid_on}) {
        if (!places_.has(needed)) {
            throw failure{fmt::format("the header lacks the column '{}'", name(needed))};
        }
    }
    if (shift_years) {
        months_ = 12 * (second.content->insured_year - first.content->insured_year);
    }
}

std::variant<twice_applicant, reject> twice_reader::read(const csv::rows& rows,
                                                         const csv::row& row) const {
    row_texts texts = places_.texts(rows, row);
    reject wrong{.line = row.line, .id = texts[column::id]};
    switch (row.problem) {
    case csv::fault::bad_row: wrong.what = problem::bad_row; return wrong;
    case csv::fault::too_long:
        wrong.what = problem::too_long;
        wrong.column = header_[row.fields];
        return wrong;
    case csv::fault::none: break;
    }
    texts.texts[static_cast<std::size_t>(column::policy)] = {};
    twice_applicant person;
    // Codes are words of a policy: a policy's own ones need to be read by it.
    for (const auto& [policy, into] :
         {std::pair{&first_, &person.first}, std::pair{&second_, &person.second}}) {
        if (into == &person.second && has_same_words_) {
            *into = person.first;
            continue;
        }
        const auto read = read_applicant(texts, policy);
        if (const auto* field = std::get_if<wrong_field>(&read)) {
            wrong.what = field->what;
            wrong.column = name(field->where);
            return wrong;
        }
        const auto& one = std::get<applicant>(read);
        person.id = one.id;
        *into = one.application;
    }
    shift(person.second);
    return person;
}

/// A day out of the range of dates opens nothing, like one that was never in it.
void twice_reader::shift(canbao::application& person) const {
    if (months_ == 0) {
        return;
    }
    for (canbao::date* day : {&person.recognised_on, &person.paid_on, &person.event_on}) {
        if (day->has_value()) {
            *day = canbao::add_months(*day, months_, canbao::month_end::last_day);
        }
    }
}

} // namespace program
