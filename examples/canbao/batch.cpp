// SPDX-License-Identifier: Apache-2.0
#include "batch.hpp"

#include "assessment_row.hpp"

#include <canbao/engine/assess_under.hpp>

#include <future>

namespace program {

batch_assessor::batch_assessor(const roster_format& format, unsigned threads)
    : format_{format},
      slices_(threads) {}

std::span<const slice> batch_assessor::assess(const csv::rows& rows) {
    // Futures, not bare threads: they carry exceptions over.
    std::vector<std::future<void>> others;
    for (std::size_t number = 1; number < slices_.size(); ++number) {
        others.push_back(
            std::async(std::launch::async, [this, &rows, number] { assess_slice(rows, number); }));
    }
    assess_slice(rows, 0);
    for (std::future<void>& other : others) {
        other.get();
    }
    return slices_;
}

void batch_assessor::assess_slice(const csv::rows& rows, std::size_t number) {
    slice& mine = slices_[number];
    mine.outcomes.clear();
    mine.text.clear();
    const std::size_t first = rows.size() * number / slices_.size();
    const std::size_t last = rows.size() * (number + 1) / slices_.size();
    for (std::size_t place = first; place < last; ++place) {
        outcome& now = mine.outcomes.emplace_back();
        now.line = rows[place].line;
        now.row = format_.read(rows, rows[place]);
        if (const auto* person = std::get_if<applicant>(&now.row)) {
            now.result = canbao::assess(*person->policy->rules, person->application);
            append_assessment(mine.text, *person, now.result);
        }
        now.text_end = mine.text.size();
    }
}

} // namespace program
