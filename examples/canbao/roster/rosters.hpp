// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "assess/assess_roster.hpp"
#include "assess/block.hpp"
#include "csv/blocks.hpp"
#include "csv/input_file.hpp"
#include "csv/text_source.hpp"
#include "roster/format.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace program {

/// A roster whose header is read. Throws where it is none.
struct open_roster {
    open_roster(const assess_options& options, std::size_t number);

    input_file file;
    text_source text;
    csv::block_reader rows;
    roster_format format;
    std::size_t number; ///< among those of the run, from 0
};

/// The rosters of a run, read one after the other as if they were one. Only the one that is read is
/// open, but for a thread that is not done with the end of the last one.
class rosters {
public:
    /// Opens the first one. The headers of all files are read before anything is assessed, so that
    /// a wrong one ends the run at once; those of pipes are when their turn comes.
    explicit rosters(const assess_options& options);

    /// The next rows; false at the end of the last roster. For one thread at a time.
    [[nodiscard]] bool read_block(roster_block& into);

    /// Of all rosters so far; may be asked by another thread.
    [[nodiscard]] std::uint64_t bytes_read() const noexcept { return bytes_read_; }
    /// Of all rosters; 0 where one is a pipe.
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

    /// What people should know of how the headers were read.
    [[nodiscard]] const std::string& notes() const noexcept { return notes_; }
    /// The header of the first one.
    [[nodiscard]] const std::vector<std::string>& header() const noexcept { return header_; }

private:
    void check(const std::string& path, std::size_t number);
    [[nodiscard]] std::shared_ptr<open_roster> open(std::size_t number) const;
    void add_notes();

    const assess_options& options_;
    std::shared_ptr<open_roster> now_;
    std::vector<std::string> header_;
    std::string notes_;
    std::uint64_t bytes_before_ = 0; ///< of the rosters before this one
    std::atomic<std::uint64_t> bytes_read_ = 0;
    std::uint64_t size_ = 0;
};

} // namespace program
