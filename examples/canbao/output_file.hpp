// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace program {

/// A file that appears whole or not at all: it is written under a temporary name beside its place
/// and renamed at the end. Standard output ("-"), pipes and devices are written directly.
class output_file {
public:
    explicit output_file(const std::string& path);
    /// Standard output or standard error, written directly.
    output_file(int descriptor, std::string name);
    /// Removes what was not published.
    ~output_file();
    output_file(const output_file&) = delete;
    output_file& operator=(const output_file&) = delete;

    void write(std::string_view text);
    void flush();
    /// Brings everything to the disk; the file is complete but still under its temporary name.
    void finish();
    /// Gives a finished file its name.
    void publish();

    /// True for "-" and for what exists and is no regular file.
    [[nodiscard]] static bool is_direct(const std::string& path);

private:
    void open_temporary(const std::string& path);
    void close();

    std::string name_;
    std::string target_;    ///< empty where written directly
    std::string temporary_; ///< empty once published
    std::string buffer_;
    int descriptor_ = -1;
};

} // namespace program
