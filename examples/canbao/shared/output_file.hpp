// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/pending_file.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace program {

/// A file that appears whole or not at all: it is written beside its place and gets its name at the
/// end. Standard output ("-"), pipes and devices are written directly.
class output_file {
public:
    explicit output_file(const std::string& path);
    /// Standard output or standard error, written directly.
    output_file(int descriptor, std::string name);
    /// What was not published disappears.
    ~output_file();
    output_file(const output_file&) = delete;
    output_file& operator=(const output_file&) = delete;

    void write(std::string_view text);
    void flush();
    /// Brings everything to the disk; the file is complete but has no name yet.
    void finish();
    /// Gives a finished file its name.
    void publish();

    /// True for "-" and for what exists and is no regular file.
    [[nodiscard]] static bool is_direct(const std::string& path);

private:
    void write_out(std::string_view text);
    void close();

    std::string name_;
    std::optional<pending_file> pending_; ///< none where written directly
    std::string buffer_;
    int descriptor_ = -1;
};

/// Writes a text to a file, or to standard output ("-").
void write_file(const std::string& path, std::string_view text);

} // namespace program
