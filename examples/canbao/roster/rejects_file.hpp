// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/text.hpp"
#include "roster/columns.hpp"
#include "roster/reject.hpp"
#include "shared/file_words.hpp"
#include "shared/output_file.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace program {

/// Where rejected rows go.
struct rejects_place {
    std::string path;    ///< empty: standard error
    bool always = false; ///< written even where nothing is rejected

    /// As asked with --rejects; otherwise beside the output, or standard error where the output
    /// has no place of its own.
    [[nodiscard]] static rejects_place of(const std::string& asked, const std::string& output);
};

/// How rejected rows are written.
struct rejects_form {
    csv::reader_of reader = csv::reader_of::data;
    naming words = naming::codes;
    bool explains = false;     ///< says what was expected
    bool names_roster = false; ///< there are several
};

/// How often each problem was met in each column.
class problem_counts {
public:
    /// The columns of a roster, then all others, then none: the shape of the row.
    static constexpr std::size_t columns = column_names.size() + 2;

    void add(std::string_view column, problem what);
    [[nodiscard]] std::uint64_t of(problem what) const;
    [[nodiscard]] std::uint64_t of(std::size_t column, problem what) const {
        return counts_[column][static_cast<std::size_t>(what)];
    }

private:
    std::array<std::array<std::uint64_t, problem_codes.size()>, columns> counts_{};
};

/// Writes rejected rows, a line for each of their problems, and counts both.
class rejects_file {
public:
    explicit rejects_file(rejects_place place, rejects_form form = {});

    /// `roster` is named where there are several.
    void add(const reject& row, std::string_view roster = {});
    void flush();
    void finish();
    /// Gives the file its name, or removes the one of an earlier run where nothing was rejected.
    void publish();

    /// Rows, however many problems each has.
    [[nodiscard]] std::uint64_t total() const noexcept { return rows_; }
    /// Lines that are written.
    [[nodiscard]] std::uint64_t lines() const noexcept { return lines_; }
    [[nodiscard]] const problem_counts& problems() const noexcept { return problems_; }
    /// Problems of one kind.
    [[nodiscard]] std::uint64_t count(problem what) const { return problems_.of(what); }
    /// Empty for standard error.
    [[nodiscard]] const std::string& path() const noexcept { return place_.path; }
    /// True where people see rejected rows on standard error.
    [[nodiscard]] bool are_shown() const noexcept { return path().empty() && file_.has_value(); }

private:
    void open();

    rejects_place place_;
    rejects_form form_;
    std::optional<output_file> file_;
    problem_counts problems_;
    std::uint64_t rows_ = 0;
    std::uint64_t lines_ = 0;
    std::string line_;
};

} // namespace program
