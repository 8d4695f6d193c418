// SPDX-License-Identifier: Apache-2.0
#include "assess_roster.hpp"

#include "csv_blocks.hpp"
#include "input_file.hpp"
#include "progress.hpp"
#include "reading_notes.hpp"
#include "roster_format.hpp"
#include "roster_outputs.hpp"
#include "roster_run.hpp"
#include "summary.hpp"

#include <cstdio>
#include <string>

#include <unistd.h>

namespace program {

namespace {

/// Statuses of the program.
constexpr int all_assessed = 0;
constexpr int some_rejected = 3;

bool is_progress_wanted(const assess_options& options) {
    const bool fills_terminal = options.output == "-" && ::isatty(STDOUT_FILENO) == 1;
    return !options.is_quiet && !fills_terminal;
}

} // namespace

int assess_roster(const assess_options& options) {
    input_file file{options.roster};
    text_source text{file, options.encoding};
    csv::block_reader roster{text};
    const roster_format format{roster, file.name(), options.policy == nullptr,
                               options.reading.columns};
    roster_outputs outputs{options, file};
    progress shown{is_progress_wanted(options), size_of(file)};
    roster_run run{options, roster, format, outputs, shown};
    run.finish([&text] { return text.bytes_read(); });
    outputs.publish(run.sums());

    if (!options.is_quiet) {
        const std::string said =
            summarise(run, outputs.rejects()) + notes_on_header(format) +
            notes_on_rows(run.uses(), options.reading, options.policy != nullptr);
        std::fputs(said.c_str(), stderr);
    }
    return outputs.rejects().total() == 0 ? all_assessed : some_rejected;
}

} // namespace program
