// SPDX-License-Identifier: Apache-2.0
#include "compare/compare.hpp"

#include "assess/duplicates.hpp"
#include "compare/applicants.hpp"
#include "compare/report.hpp"
#include "compare/text.hpp"
#include "compare/totals.hpp"
#include "csv/blocks.hpp"
#include "csv/input_file.hpp"
#include "csv/text.hpp"
#include "csv/text_source.hpp"
#include "roster/format.hpp"
#include "roster/rejects_file.hpp"
#include "shared/figures.hpp"
#include "shared/interruption.hpp"
#include "shared/output_file.hpp"
#include "shared/progress.hpp"
#include "shared/reading_notes.hpp"
#include "shared/same_file.hpp"
#include "shared/spreadsheet_files.hpp"

#include <canbao/engine/assess.hpp>

#include <cstdint>
#include <cstdio>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

namespace program {

namespace {

constexpr int all_compared = 0;
constexpr int some_rejected = 3;

constexpr std::string_view header_of_rows =
    "id,first_due,second_due,difference,first_status,second_status\n";

/// The rows of the run, and what they add up to.
class comparison {
public:
    explicit comparison(const compare_options& options)
        : options_{options},
          ids_{folder_for_ids(options.output)} {
        if (!options.output.empty()) {
            rows_.emplace(options.output);
            rows_->write(csv::byte_order_mark_for(options.reader));
            rows_->write(header_of_rows);
        }
    }

    void add(const csv::row& row, const twice_applicant& person) {
        if (!ids_.add(ids_.hash_of(person.policy, person.id), person.policy, person.id)) {
            rejects_.add(duplicate_reject(row.line, person.id, false));
            return;
        }
        const compared_person both{.categories = person.first.categories,
                                   .first = canbao::assess(*options_.first->rules, person.first),
                                   .second =
                                       canbao::assess(*options_.second->rules, person.second)};
        totals_.add(both);
        if (rows_) {
            write_row(person.id, both);
        }
    }
    void add(const csv::row& row, const twice_wrong& wrong) {
        for (const reject& one : wrong.problems) {
            rejects_.add(one);
        }
        if (!wrong.id.empty() &&
            ids_.has(ids_.hash_of(wrong.policy, wrong.id), wrong.policy, wrong.id)) {
            rejects_.add(duplicate_reject(row.line, wrong.id, true));
        }
    }
    void flush_rejects() { rejects_.flush(); }

    void publish() {
        if (rows_) {
            rows_->finish(); // complete, but without a name as long as the report may fail
        }
        output_file report = options_.output == "-"
                                 ? output_file{STDERR_FILENO, say(standard_error)}
                                 : output_file{"-"};
        report.write(report_comparison(options_, totals_, rejects_.total()));
        report.finish();
        rejects_.finish();
        if (rows_) {
            rows_->publish();
        }
    }

    [[nodiscard]] const rejects_file& rejects() const { return rejects_; }

private:
    void write_row(std::string_view id, const compared_person& both) {
        line_.clear();
        csv::append_field(line_, id, options_.reader);
        line_ += ',';
        csv::append_yuan(line_, both.first.due);
        line_ += ',';
        csv::append_yuan(line_, both.second.due);
        line_.append(",").append(yuan(both.difference()));
        line_.append(",").append(code(both.first.status));
        line_.append(",").append(code(both.second.status)) += '\n';
        rows_->write(line_);
    }

    const compare_options& options_;
    comparison_totals totals_{*options_.first->rules, *options_.second->rules};
    rejects_file rejects_{{}};
    duplicate_check ids_;
    std::optional<output_file> rows_;
    std::string line_;
};

/// That --shift-years has nothing to do.
std::string note_on_years(const compare_options& options) {
    constexpr wording same_year{"--shift-years had no effect: both policies are of {}",
                                "--shift-years 未起作用：两个政策同为 {} 年度"};
    const int year = options.first->content->insured_year;
    return options.shift_years && options.second->content->insured_year == year
               ? say(options.tongue, same_year, year) + '\n'
               : "";
}

/// Neither the rows nor the report may overwrite the roster, nor go to one file.
void check_places(const compare_options& options) {
    std::vector<destination> places;
    if (options.output != "-") {
        places.push_back({"report", "-"});
    }
    if (!options.output.empty()) {
        places.push_back({"output", options.output});
    }
    refuse_overwriting({&options.roster, 1}, places);
}

} // namespace

int compare_roster(const compare_options& options) {
    input_file file{options.roster};
    text_source text{file, options.reading.encoding};
    csv::block_reader roster{text};
    const roster_format format{roster, file.name(), false, options.reading.columns};
    for (const canbao::policy_entry* policy : {options.first, options.second}) {
        format.require_columns_of(policy);
    }
    twice_reader applicants{format, *options.first, *options.second, options.shift_years,
                            options.reading.days};
    check_places(options);
    comparison all{options};
    progress shown{options.is_quiet, options.output, size_of(file)};

    std::uint64_t rows_read = 0;
    csv::block block;
    csv::rows rows;
    while (roster.read_block(block)) {
        throw_if_interrupted();
        rows.clear();
        roster.read_rows(block, rows);
        rows.take_text_out_of_formulas();
        for (std::size_t place = 0; place < rows.size(); ++place) {
            const csv::row& row = rows[place];
            std::visit([&](const auto& read) { all.add(row, read); }, applicants.read(rows, row));
        }
        rows_read += rows.size();
        if (all.rejects().are_shown()) {
            shown.clear();
            all.flush_rejects();
        }
        shown.show(rows_read, text.bytes_read());
    }
    shown.clear();
    all.publish();
    std::string said;
    if (!options.is_quiet) {
        said = summarise_rows(rows_read, all.rejects()) + notes_on_header(format) +
               notes_on_rows(applicants.uses(), options.reading, false) + note_on_years(options);
    }
    const written_file rows_written{options.output, rows_read - all.rejects().total()};
    said += warn_of_long_files(options.reader, {&rows_written, 1});
    std::fputs(said.c_str(), stderr);
    return all.rejects().total() == 0 ? all_compared : some_rejected;
}

} // namespace program
