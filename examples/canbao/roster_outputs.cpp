// SPDX-License-Identifier: Apache-2.0
#include "roster_outputs.hpp"

#include "assessment_row.hpp"
#include "csv_text.hpp"
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
    : rejects_{checked_places(options, roster), options.reader},
      assessments_{options.output},
      reader_{options.reader} {
    if (!options.ledger.empty()) {
        ledger_file_.emplace(options.ledger);
    }
    assessments_.write(csv::byte_order_mark_for(options.reader));
    assessments_.write(assessment_header);
}

void roster_outputs::add(const roster_block& rows) {
    assessments_.write(rows.assessments());
    for (const reject& row : rows.rejects()) {
        rejects_.add(row);
    }
}

void roster_outputs::publish(const ledger& sums) {
    if (ledger_file_) {
        ledger_file_->write(csv::byte_order_mark_for(reader_));
        ledger_file_->write(sums.to_csv());
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
