// SPDX-License-Identifier: Apache-2.0
#include "compare/applicants.hpp"

#include "shared/registry.hpp"

#include <array>
#include <cstddef>

namespace program {

twice_reader::twice_reader(const roster_format& format, const canbao::policy_entry& first,
                           const canbao::policy_entry& second, bool shift_years, day_reading days)
    : format_{format},
      first_{&first, days},
      second_{&second, days},
      has_same_words_{first.content->own_words == second.content->own_words &&
                      first.content->people == second.content->people} {
    if (shift_years) {
        months_ = 12 * (second.content->insured_year - first.content->insured_year);
    }
}

/// Codes are words of a policy: a policy's own ones need to be read by it. The problems of both
/// readings, if there are any.
wrong_row twice_reader::read_twice(const row_texts& texts, twice_applicant& into) {
    wrong_row wrong;
    std::array<problem, column_names.size()> problems{};
    const auto read_by = [&](applicant_reader& reader, canbao::application& asks) {
        const auto read = reader.read(texts);
        if (const auto* one = std::get_if<applicant>(&read)) {
            into.id = one->id;
            asks = one->application;
            return;
        }
        const auto& not_one = std::get<wrong_row>(read);
        wrong.id = not_one.id;
        for (const wrong_field& field : not_one.problems) {
            problems[static_cast<std::size_t>(field.where)] = field.what;
        }
    };
    read_by(first_, into.first);
    if (has_same_words_) {
        into.second = into.first;
    } else {
        read_by(second_, into.second);
    }
    for (std::size_t place = 0; place < problems.size(); ++place) {
        if (problems[place] != problem::none) {
            wrong.problems.push_back({static_cast<column>(place), problems[place]});
        }
    }
    return wrong;
}

std::variant<twice_applicant, twice_wrong> twice_reader::read(const csv::rows& rows,
                                                              const csv::row& row) {
    auto fields = format_.texts(rows, row);
    if (const auto* wrong = std::get_if<reject>(&fields)) {
        return twice_wrong{.problems = {*wrong}};
    }
    auto& texts = std::get<row_texts>(fields);
    std::string_view& policy = texts.texts[static_cast<std::size_t>(column::policy)];
    twice_applicant person;
    if (const auto* named = find_policy(policy); named != nullptr) {
        person.policy = static_cast<std::uint8_t>(number_of(*named) + 1);
    }
    policy = {};
    const wrong_row wrong = read_twice(texts, person);
    if (!wrong.problems.empty()) {
        twice_wrong problems{.id = wrong.id, .policy = person.policy, .problems = {}};
        append_rejects(problems.problems, row.line, wrong);
        return problems;
    }
    shift(person.second);
    return person;
}

/// A day out of the range of dates opens nothing, like one that was never in it.
void twice_reader::shift(canbao::application& person) const {
    if (months_ == 0) {
        return;
    }
    for (canbao::date* day : {&person.recognised_on, &person.paid_on, &person.event_on,
                              &person.born_on, &person.registered_on}) {
        if (day->has_value()) {
            *day = canbao::add_months(*day, months_, canbao::month_end::last_day);
        }
    }
}

} // namespace program
