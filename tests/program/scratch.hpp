// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "child.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A directory of a test's own, in which it runs the program.
class scratch {
public:
    scratch();
    ~scratch();
    scratch(const scratch&) = delete;
    scratch& operator=(const scratch&) = delete;

    [[nodiscard]] std::string path(const std::string& name) const;
    void write(const std::string& name, const std::string& text) const;
    /// A file's bytes; "(no file)" where there is none.
    [[nodiscard]] std::string read(const std::string& name) const;
    [[nodiscard]] bool has(const std::string& name) const;
    /// The names of all files, hidden ones too, sorted and joined by blanks.
    [[nodiscard]] std::string names() const;

    [[nodiscard]] ended run(std::vector<std::string> arguments,
                            const std::string& input = {}) const;
    [[nodiscard]] ended run(launch how, const std::string& input = {}) const;
    /// For a child that the test guides itself.
    [[nodiscard]] launch here(std::vector<std::string> arguments) const;

private:
    std::filesystem::path directory_;
};

/// A file of the project, such as "tests/data/applications.csv".
std::string project_file(const std::string& name);
std::string read_file(const std::string& path);

/// Whether a text has that part.
inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}
std::vector<std::string> lines_of(const std::string& text);

} // namespace tests
