// SPDX-License-Identifier: Apache-2.0
#include "compare_applicants.hpp"

#include "registry.hpp"

#include <utility>

namespace program {

twice_reader::twice_reader(const roster_format& format, const canbao::policy_entry& first,
                           const canbao::policy_entry& second, bool shift_years)
    : format_{format},
      first_{&first},
      second_{&second},
      has_same_words_{first.content->own_words == second.content->own_words} {
    if (shift_years) {
        months_ = 12 * (second.content->insured_year - first.content->insured_year);
    }
}

std::variant<twice_applicant, reject> twice_reader::read(const csv::rows& rows,
                                                         const csv::row& row) {
    auto fields = format_.texts(rows, row);
    if (const auto* wrong = std::get_if<reject>(&fields)) {
        return *wrong;
    }
    auto& texts = std::get<row_texts>(fields);
    std::string_view& policy = texts.texts[static_cast<std::size_t>(column::policy)];
    twice_applicant person;
    if (const auto* named = find_policy(policy); named != nullptr) {
        person.policy = static_cast<std::uint8_t>(number_of(*named) + 1);
    }
    policy = {};
    // Codes are words of a policy: a policy's own ones need to be read by it.
    for (const auto& [reader, into] :
         {std::pair{&first_, &person.first}, std::pair{&second_, &person.second}}) {
        if (into == &person.second && has_same_words_) {
            *into = person.first;
            continue;
        }
        const auto read = reader->read(texts);
        if (const auto* field = std::get_if<wrong_field>(&read)) {
            return rejected(row, texts, *field);
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
