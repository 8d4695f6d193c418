// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/assess_roster.hpp"
#include "assess/duplicates.hpp"
#include "assess/ledger.hpp"
#include "assess/outputs.hpp"
#include "roster/rosters.hpp"
#include "shared/progress.hpp"
#include "shared/turns.hpp"

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace program {

/// One pass over the rosters by several threads. Each takes the next block, reads and assesses it,
/// and writes it: all that depends on the order of the roster (reading the file, finding
/// duplicates, writing) they do in turns, everything else at once. So the results do not depend on
/// how many they are, and there is one block in memory for each.
class roster_run {
public:
    roster_run(const assess_options& options, rosters& from, roster_outputs& outputs,
               progress& shown);

    /// Returns when all rows are in the outputs; throws what went wrong, or `interrupted`.
    void finish();

    [[nodiscard]] std::uint64_t rows_read() const noexcept { return rows_read_; }
    [[nodiscard]] const ledger& sums() const noexcept { return sums_; }
    /// What became of what was said of the rosters.
    [[nodiscard]] const reading_uses& uses() const noexcept { return uses_; }
    /// How many ids look like numbers in scientific form, and the line of the first one in its
    /// roster.
    [[nodiscard]] std::uint64_t scientific_ids() const noexcept { return scientific_ids_; }
    [[nodiscard]] std::uint64_t first_scientific_id() const noexcept {
        return first_scientific_id_;
    }
    [[nodiscard]] std::size_t roster_of_first_scientific_id() const noexcept {
        return roster_of_first_scientific_id_;
    }

private:
    void start();
    [[nodiscard]] bool wait_a_moment();
    void end();
    void work() noexcept;
    void take_blocks(roster_block& block);
    [[nodiscard]] bool take_block(roster_block& block, std::uint64_t& ticket);
    void add(const roster_block& block);
    void fail(std::exception_ptr reason);

    const assess_options& options_;
    rosters& rosters_;
    roster_outputs& outputs_;
    progress& shown_;
    duplicate_check ids_;

    std::mutex reading_;
    std::uint64_t tickets_ = 0; ///< one for each block, in the order of the roster
    turns finding_duplicates_;
    turns writing_;

    std::mutex mutex_; ///< of what follows
    std::condition_variable changed_;
    unsigned working_ = 0;
    std::exception_ptr failure_;
    ledger sums_;
    reading_uses uses_;

    std::atomic<bool> is_over_ = false; ///< ended early
    std::atomic<std::uint64_t> rows_read_ = 0;
    std::uint64_t scientific_ids_ = 0;
    std::uint64_t first_scientific_id_ = 0;
    std::size_t roster_of_first_scientific_id_ = 0;
    std::vector<std::thread> threads_;
};

} // namespace program
