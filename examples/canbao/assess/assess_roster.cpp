// SPDX-License-Identifier: Apache-2.0
#include "assess/assess_roster.hpp"

#include "assess/outputs.hpp"
#include "assess/run.hpp"
#include "assess/summary.hpp"
#include "roster/rosters.hpp"
#include "shared/progress.hpp"
#include "shared/reading_notes.hpp"
#include "shared/spreadsheet_files.hpp"

#include <cstdio>
#include <string>

namespace program {

namespace {

/// Statuses of the program.
constexpr int all_assessed = 0;
constexpr int some_rejected = 3;

} // namespace

int assess_roster(const assess_options& options) {
    rosters from{options};
    roster_outputs outputs{options, from.header()};
    progress shown{options.is_quiet, options.output, from.size()};
    roster_run run{options, from, outputs, shown};
    run.finish();
    outputs.publish(run.sums());

    std::string said;
    if (!options.is_quiet) {
        said = summarise(options, run, outputs.rejects()) + from.notes() +
               notes_on_rows(run.uses(), options.reading, options.policy != nullptr);
    }
    said += warn_of_long_files(options.reader, outputs.files());
    std::fputs(said.c_str(), stderr);
    return outputs.rejects().total() == 0 ? all_assessed : some_rejected;
}

} // namespace program
