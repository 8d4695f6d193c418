// SPDX-License-Identifier: Apache-2.0
#include "same_file.hpp"

#include "failure.hpp"

#include <filesystem>
#include <system_error>

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

namespace program {

namespace {

/// Of pipes and devices several outputs may share one; not of regular files.
bool is_same_regular_file(const struct stat& a, const struct stat& b) {
    return S_ISREG(a.st_mode) && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

bool find_status(const std::string& path, struct stat& about) {
    return (path == "-" ? ::fstat(STDOUT_FILENO, &about) : ::stat(path.c_str(), &about)) == 0;
}

std::filesystem::path full_path(const std::string& path) {
    std::error_code ignored; // what can't be resolved is named when it can't be opened
    return std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored), ignored);
}

bool is_same_output(const std::string& a, const std::string& b) {
    struct stat of_a {};
    struct stat of_b {};
    const bool a_exists = find_status(a, of_a);
    const bool b_exists = find_status(b, of_b);
    if (a_exists && b_exists) {
        return (a == "-" && b == "-") || is_same_regular_file(of_a, of_b);
    }
    return !a_exists && !b_exists && full_path(a) == full_path(b);
}

} // namespace

void refuse_overwriting(const input_file& roster, std::span<const destination> outputs) {
    struct stat input {};
    const bool is_known = ::fstat(roster.descriptor(), &input) == 0;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        struct stat about {};
        if (is_known && find_status(outputs[i].path, about) && is_same_regular_file(input, about)) {
            throw failure{fmt::format("the {} would overwrite the roster: {}", outputs[i].what,
                                      outputs[i].path)};
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (is_same_output(outputs[i].path, outputs[j].path)) {
                throw failure{fmt::format("the {} and the {} can't both go to {}", outputs[j].what,
                                          outputs[i].what, outputs[i].path)};
            }
        }
    }
}

} // namespace program
