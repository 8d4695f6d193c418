// SPDX-License-Identifier: Apache-2.0
#include "roster_outputs.hpp"

#include "assessment_row.hpp"
#include "policy_choice.hpp"
#include "same_file.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace program {

namespace {

/// Where rejects go, once it is sure that no two files of the run are the same.
rejects_place checked_places(const assess_options& options, const input_file& roster) {
    rejects_place rejects = rejects_place::of(options.rejects, options.output);
    std::vector<destination> places{{"output", options.output}};
    if (!rejects.path.empty()) {
        places.push_back({"rejects file", rejects.path});
    }
    if (!options.ledger.empty()) {
        places.push_back({"ledger", options.ledger});
    }
    refuse_overwriting(roster, places);
    return rejects;
}

} // namespace

roster_outputs::roster_outputs(const assess_options& options, const input_file& roster)
    : rejects_{checked_places(options, roster)},
      assessments_{options.output} {
    if (!options.ledger.empty()) {
        ledger_file_.emplace(options.ledger);
    }
    assessments_.write(assessment_header);
}

void roster_outputs::add(const slice& rows) {
    std::size_t begin = 0;
    for (const outcome& now : rows.outcomes) {
        const auto* person = std::get_if<applicant>(&now.row);
        if (person == nullptr) {
            rejects_.add(std::get<reject>(now.row));
        } else if (!ids_.add(number_of(*person->policy), person->id)) {
            rejects_.add({.line = now.line,
                          .id = person->id,
                          .column = name(column::id),
                          .what = problem::duplicate_id});
        } else {
            const std::string_view text = rows.text;
            assessments_.write(text.substr(begin, now.text_end - begin));
            sums_.add(*person->policy, now.result);
        }
        begin = now.text_end;
    }
}

void roster_outputs::publish() {
    if (ledger_file_) {
        ledger_file_->write(sums_.to_csv());
        ledger_file_->finish();
    }
    rejects_.finish();
    assessments_.finish();
    // All is written; from here on only names change. The output comes last: once it stands
    // there, so do the others.
    if (ledger_file_) {
        ledger_file_->publish();
    }
    rejects_.publish();
    assessments_.publish();
}

} // namespace program
