// SPDX-License-Identifier: Apache-2.0
#include "assess/outputs.hpp"

#include "assess/assessment_row.hpp"
#include "csv/text.hpp"
#include "shared/language.hpp"
#include "shared/same_file.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace program {

namespace {

/// Where rejects go, once it is sure that no two files of the run are the same.
rejects_place checked_places(const assess_options& options) {
    rejects_place rejects = rejects_place::of(options.rejects, options.output);
    std::vector<destination> places{{"output", options.output}};
    if (!rejects.path.empty()) {
        places.push_back({"rejects file", rejects.path});
    }
    if (!options.rejected_rows.empty()) {
        places.push_back({"rejected rows", options.rejected_rows});
    }
    if (!options.ledger.empty()) {
        places.push_back({"ledger", options.ledger});
    }
    refuse_overwriting(options.rosters, places);
    return rejects;
}

} // namespace

roster_outputs::roster_outputs(const assess_options& options,
                               const std::vector<std::string>& header)
    : options_{options},
      rejects_{checked_places(options),
               {.reader = options.reader,
                .words = options.words,
                .explains = options.explain_rejects,
                .names_roster = options.rosters.size() > 1}},
      assessments_{options.output} {
    if (!options.rejected_rows.empty()) {
        rejected_rows_.emplace(options.rejected_rows);
    }
    if (!options.ledger.empty()) {
        ledger_file_.emplace(options.ledger);
    }
    write_headers(header);
}

void roster_outputs::write_headers(const std::vector<std::string>& header) {
    std::string text = column_titles(output_columns(options_.with_bills), options_.words);
    for (const kept_column& kept : options_.keep) {
        csv::append_field(text += ',', kept.title, options_.reader);
    }
    assessments_.write(csv::byte_order_mark_for(options_.reader));
    assessments_.write(text += '\n');
    if (rejected_rows_) {
        text.clear();
        std::string_view separator; // the first may have no name
        for (const std::string& name : header) {
            text += std::exchange(separator, ",");
            csv::append_field(text, name, options_.reader);
        }
        rejected_rows_->write(csv::byte_order_mark_for(options_.reader));
        rejected_rows_->write(text += '\n');
    }
}

void roster_outputs::add(const roster_block& rows) {
    assessments_.write(rows.assessments());
    for (const reject& row : rows.rejects()) {
        rejects_.add(row, options_.rosters[rows.roster()]);
    }
    if (rejected_rows_) {
        rejected_rows_->write(rows.rejected_rows());
    }
}

void roster_outputs::publish(const ledger& sums) {
    assessed_ = sums.total().persons;
    if (ledger_file_) {
        const std::string text = sums.to_csv(options_.by, options_.words);
        ledger_rows_ = static_cast<std::uint64_t>(std::count(text.begin(), text.end(), '\n')) - 1;
        ledger_file_->write(csv::byte_order_mark_for(options_.reader));
        ledger_file_->write(text);
    }
    rejects_.finish();
    for (std::optional<output_file>* file : {&rejected_rows_, &ledger_file_}) {
        if (*file) {
            (*file)->finish();
        }
    }
    assessments_.finish();
    // All is written; from here on only names change. The output comes last: once it stands
    // there, so do the others.
    for (std::optional<output_file>* file : {&rejected_rows_, &ledger_file_}) {
        if (*file) {
            (*file)->publish();
        }
    }
    rejects_.publish();
    assessments_.publish();
}

std::vector<written_file> roster_outputs::files() const {
    std::vector<written_file> all{
        {options_.output, assessed_},
        {rejects_.path().empty() ? say({"the rejects file", "拒收文件"}) : rejects_.path(),
         rejects_.lines()}};
    if (rejected_rows_) {
        all.push_back({options_.rejected_rows, rejects_.total()});
    }
    if (ledger_file_) {
        all.push_back({options_.ledger, ledger_rows_});
    }
    return all;
}

} // namespace program
