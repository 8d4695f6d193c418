// SPDX-License-Identifier: Apache-2.0
#include "assess_roster.hpp"

#include "batch.hpp"
#include "csv_reader.hpp"
#include "failure.hpp"
#include "input_file.hpp"
#include "interruption.hpp"
#include "progress.hpp"
#include "roster_format.hpp"
#include "roster_outputs.hpp"
#include "summary.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <vector>

#include <unistd.h>

namespace program {

namespace {

/// A thread's share of a batch: enough to outweigh the thread, little enough for its caches.
constexpr std::size_t text_per_thread = std::size_t{256} * 1024;
constexpr std::size_t rows_per_thread = 4096;

/// Statuses of the program.
constexpr int all_assessed = 0;
constexpr int some_rejected = 3;

roster_format read_format(csv::reader& reader, const input_file& roster,
                          const assess_options& options) {
    const std::vector<std::string> header = reader.read_header();
    if (header.empty()) {
        throw failure{roster.name() + ": the file is empty; it needs a header row"};
    }
    try {
        return {header, options.policy};
    } catch (const failure& what) {
        throw failure{roster.name() + ": " + what.what()};
    }
}

bool is_progress_wanted(const assess_options& options) {
    const bool fills_terminal = options.output == "-" && ::isatty(STDOUT_FILENO) == 1;
    return !options.is_quiet && !fills_terminal;
}

} // namespace

int assess_roster(const assess_options& options) {
    input_file roster{options.roster};
    csv::reader reader{roster};
    const roster_format format = read_format(reader, roster, options);
    roster_outputs outputs{options, roster};
    batch_assessor assessor{format, options.threads};
    progress shown{is_progress_wanted(options)};

    std::uint64_t rows_read = 0;
    csv::rows batch;
    for (bool at_end = false; !at_end;) {
        throw_if_interrupted();
        batch.clear();
        while (!at_end && batch.size() < options.threads * rows_per_thread &&
               batch.text_size() < options.threads * text_per_thread) {
            at_end = !reader.read_row(batch);
        }
        rows_read += batch.size();
        for (const slice& part : assessor.assess(batch)) {
            outputs.add(part);
        }
        if (outputs.rejects().are_shown()) {
            shown.clear();
            outputs.flush_rejects();
        }
        shown.show(rows_read);
    }
    shown.clear();
    outputs.publish();

    if (!options.is_quiet) {
        std::fputs(summarise(rows_read, outputs.assessed(), outputs.rejects()).c_str(), stderr);
    }
    return outputs.rejects().total() == 0 ? all_assessed : some_rejected;
}

} // namespace program
