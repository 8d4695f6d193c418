// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster_format.hpp"

#include <canbao/engine/assessment.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace program {

/// What became of one row; its line of output ends at `text_end` in the slice's text.
struct outcome {
    std::uint64_t line = 0;
    std::variant<applicant, reject> row;
    canbao::assessment result;
    std::size_t text_end = 0;
};

/// Consecutive rows that one thread handled.
struct slice {
    std::vector<outcome> outcomes;
    std::string text;
};

/// Assesses batches of rows on several threads. The results don't depend on their number.
class batch_assessor {
public:
    batch_assessor(const roster_format& format, unsigned threads);

    /// Slices in the order of the rows; they stand until the next call.
    [[nodiscard]] std::span<const slice> assess(const csv::rows& rows);

private:
    void assess_slice(const csv::rows& rows, std::size_t number);

    const roster_format& format_;
    std::vector<slice> slices_;
};

} // namespace program
