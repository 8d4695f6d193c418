// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv_text.hpp"
#include "output_file.hpp"
#include "reject.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace program {

/// Where rejected rows go.
struct rejects_place {
    std::string path;    ///< empty: standard error
    bool always = false; ///< written even where nothing is rejected

    /// As asked with --rejects; otherwise beside the output, or standard error where the output
    /// has no place of its own.
    [[nodiscard]] static rejects_place of(const std::string& asked, const std::string& output);
};

/// Writes rejected rows, a line for each of their problems, and counts both.
class rejects_file {
public:
    explicit rejects_file(rejects_place place, csv::reader_of reader = csv::reader_of::data);

    void add(const reject& row);
    void flush();
    void finish();
    /// Gives the file its name, or removes the one of an earlier run where nothing was rejected.
    void publish();

    /// Rows, however many problems each has.
    [[nodiscard]] std::uint64_t total() const noexcept { return rows_; }
    /// Problems of one kind.
    [[nodiscard]] std::uint64_t count(problem what) const;
    /// Empty for standard error.
    [[nodiscard]] const std::string& path() const noexcept { return place_.path; }
    /// True where people see rejected rows on standard error.
    [[nodiscard]] bool are_shown() const noexcept { return path().empty() && file_.has_value(); }

private:
    void open();

    rejects_place place_;
    csv::reader_of reader_;
    std::optional<output_file> file_;
    std::array<std::uint64_t, problem_codes.size()> counts_{};
    std::uint64_t rows_ = 0;
    std::string line_;
};

} // namespace program
