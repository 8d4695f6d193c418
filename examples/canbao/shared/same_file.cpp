// SPDX-License-Identifier: Apache-2.0
#include "shared/same_file.hpp"

#include "shared/failure.hpp"
#include "shared/pending_file.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <system_error>

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

/// The same of what is read.
bool find_input_status(const std::string& path, struct stat& about) {
    return (path == "-" ? ::fstat(STDIN_FILENO, &about) : ::stat(path.c_str(), &about)) == 0;
}

bool is_same_file(const std::string& input, const std::string& output) {
    struct stat of_input {};
    struct stat of_output {};
    return find_input_status(input, of_input) && find_status(output, of_output) &&
           is_same_regular_file(of_input, of_output);
}

bool is_same_input(const std::string& a, const std::string& b) {
    struct stat of_a {};
    struct stat of_b {};
    return (a == "-" && b == "-") || (find_input_status(a, of_a) && find_input_status(b, of_b) &&
                                      is_same_regular_file(of_a, of_b));
}

std::filesystem::path full_path(const std::string& path) {
    std::error_code error;
    std::filesystem::path full =
        std::filesystem::weakly_canonical(std::filesystem::absolute(place_of(path), error), error);
    return error ? std::filesystem::path{path} : full; // opening it says what is wrong
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

/// A result, in the language spoken.
std::string_view named(std::string_view result) {
    constexpr std::array<wording, 5> results{{{"output", "结果"},
                                              {"rejects file", "拒收文件"},
                                              {"rejected rows", "拒收的原行"},
                                              {"ledger", "台账"},
                                              {"report", "报告"}}};
    const auto* const found =
        std::find_if(results.begin(), results.end(),
                     [result](const wording& known) { return known.english == result; });
    return found == results.end() ? result : found->in(spoken());
}

} // namespace

void refuse_overwriting(std::span<const std::string> rosters,
                        std::span<const destination> outputs) {
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        for (const std::string& roster : rosters) {
            if (is_same_file(roster, outputs[i].path)) {
                throw failure{say({"the {} would overwrite the roster: {}", "{}会覆盖名册：{}"},
                                  named(outputs[i].what), outputs[i].path)};
            }
        }
        for (std::size_t j = 0; j < i; ++j) {
            if (is_same_output(outputs[i].path, outputs[j].path)) {
                throw failure{say({"the {} and the {} can't both go to {}", "{}与{}不能都写到 {}"},
                                  named(outputs[j].what), named(outputs[i].what), outputs[i].path)};
            }
        }
    }
}

void refuse_twice(std::span<const std::string> rosters) {
    for (std::size_t i = 0; i < rosters.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (is_same_input(rosters[i], rosters[j])) {
                throw failure{
                    say({"the roster is given twice: {}", "名册给出了两次：{}"}, rosters[i])};
            }
        }
    }
}

} // namespace program
