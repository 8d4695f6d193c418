// SPDX-License-Identifier: Apache-2.0
#include "generate/roster.hpp"

#include "generate/row.hpp"
#include "shared/interruption.hpp"
#include "shared/output_file.hpp"
#include "shared/progress.hpp"

#include <algorithm>

#include <unistd.h>

namespace program {

namespace {

constexpr std::uint64_t rows_at_a_time = 2048;

bool is_progress_wanted(const generate_options& options) {
    const bool fills_terminal = options.output == "-" && ::isatty(STDOUT_FILENO) == 1;
    return !options.is_quiet && !fills_terminal;
}

} // namespace

void generate_roster(const generate_options& options) {
    output_file out{options.output};
    const row_generator rows{*options.policy, options.seed};
    progress shown{is_progress_wanted(options), options.rows};
    std::string text = generated_header();
    for (std::uint64_t row = 0; row < options.rows;) {
        throw_if_interrupted();
        const std::uint64_t end = std::min(options.rows, row + rows_at_a_time);
        for (; row < end; ++row) {
            rows.append(text, row);
        }
        out.write(text);
        text.clear();
        shown.show(row, row);
    }
    out.write(text); // the header, where there are no rows
    shown.clear();
    out.finish();
    out.publish();
}

} // namespace program
