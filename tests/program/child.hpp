// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <thread>
#include <vector>

#include <sys/types.h>

namespace tests {

/// How the program is started. A stream is a pipe of ours unless it names a file.
struct launch {
    std::vector<std::string> arguments;
    std::string program = CANBAO_PROGRAM;
    std::string directory = ".";
    std::string input_from{}; ///< a file as standard input
    std::string output_to{};  ///< a file as standard output
    bool append_output = false;
    bool close_output = false; ///< no standard output at all
    bool error_is_terminal = false;
    std::function<void()> prepare{}; ///< what the child does just before it becomes the program
};

struct ended {
    int status = -1; ///< what the program returned; -1 where a signal ended it
    int signal = 0;
    std::string out;
    std::string err;
};

/// The program as a child process. What it writes is collected while it runs.
class child {
public:
    explicit child(const launch& how);
    ~child();
    child(const child&) = delete;
    child& operator=(const child&) = delete;

    /// Writes to its standard input; false where it no longer reads.
    bool feed(const std::string& text) const;
    void close_input();
    void close_output(); ///< nobody reads what it writes any more
    void send(int signal) const;

    /// Collects what it writes, until its end.
    [[nodiscard]] ended wait();
    [[nodiscard]] bool has_ended() const;
    /// The most memory that it has held so far, in KiB.
    [[nodiscard]] long memory() const;

private:
    pid_t process_ = -1;
    int input_ = -1;
    int output_ = -1;
    int error_ = -1;
    std::string out_;
    std::string err_;
    std::vector<std::thread> collectors_;
};

/// Runs the program to its end, `input` going through a pipe.
ended run(const launch& how, const std::string& input = {});

} // namespace tests
