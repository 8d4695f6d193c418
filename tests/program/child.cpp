// SPDX-License-Identifier: Apache-2.0
#include "child.hpp"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {

struct pipe_ends {
    int read = -1;
    int write = -1;
};

pipe_ends make_pipe() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error{"no pipe"};
    }
    return {ends[0], ends[1]};
}

/// A terminal: what is written to one end can be read at the other.
pipe_ends make_terminal() {
    const int ours = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    std::array<char, 64> name{};
    if (ours < 0 || ::grantpt(ours) != 0 || ::unlockpt(ours) != 0 ||
        ::ptsname_r(ours, name.data(), name.size()) != 0) {
        throw std::runtime_error{"no terminal"};
    }
    return {ours, ::open(name.data(), O_RDWR | O_NOCTTY | O_CLOEXEC)};
}

std::vector<char*> arguments_of(const launch& how) {
    std::vector<char*> arguments{const_cast<char*>("canbao")};
    for (const std::string& argument : how.arguments) {
        arguments.push_back(const_cast<char*>(argument.c_str()));
    }
    arguments.push_back(nullptr);
    return arguments;
}

/// In the child: never returns.
void become_program(const launch& how, char* const* arguments, int input, int output, int error) {
    if (::chdir(how.directory.c_str()) != 0) {
        std::_Exit(126);
    }
    if (!how.input_from.empty()) {
        input = ::open(how.input_from.c_str(), O_RDONLY);
    }
    if (!how.output_to.empty()) {
        output = ::open(how.output_to.c_str(),
                        O_WRONLY | O_CREAT | (how.append_output ? O_APPEND : 0), 0666);
    }
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(error, STDERR_FILENO);
    if (how.close_output) {
        ::close(STDOUT_FILENO);
    }
    std::signal(SIGPIPE, SIG_DFL);
    if (how.prepare) {
        how.prepare();
    }
    ::execv(how.program.c_str(), arguments);
    std::_Exit(127);
}

void collect(int from, std::string& into) {
    std::array<char, 65536> some{};
    for (;;) {
        const ssize_t count = ::read(from, some.data(), some.size());
        if (count > 0) {
            into.append(some.data(), static_cast<std::size_t>(count));
        } else if (count == 0 || errno != EINTR) { // a terminal ends with an error
            return;
        }
    }
}

void close_once(int& descriptor) {
    if (descriptor >= 0) {
        ::close(descriptor);
        descriptor = -1;
    }
}

} // namespace

child::child(const launch& how) {
    const pipe_ends input = make_pipe();
    const pipe_ends output = make_pipe();
    const pipe_ends error = how.error_is_terminal ? make_terminal() : make_pipe();
    const std::vector<char*> arguments = arguments_of(how);
    std::signal(SIGPIPE, SIG_IGN); // a program that no longer reads is a result, not our end
    process_ = ::fork();
    if (process_ == 0) {
        become_program(how, arguments.data(), input.read, output.write, error.write);
    }
    ::close(input.read);
    ::close(output.write);
    ::close(error.write);
    input_ = input.write;
    output_ = output.read;
    error_ = error.read;
    collectors_.emplace_back(collect, error_, std::ref(err_));
}

child::~child() {
    if (process_ > 0) { // a failed test left it running
        send(SIGKILL);
        static_cast<void>(wait());
    }
    close_input();
}

bool child::feed(const std::string& text) const {
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t count = ::write(input_, rest.data(), rest.size());
        if (count < 0) {
            return false;
        }
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

void child::close_input() {
    close_once(input_);
}

void child::close_output() {
    close_once(output_);
}

void child::send(int signal) const {
    ::kill(process_, signal);
}

bool child::has_ended() const {
    siginfo_t about{};
    return ::waitid(P_PID, static_cast<id_t>(process_), &about, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           about.si_pid == process_;
}

long child::memory() const {
    std::ifstream status{"/proc/" + std::to_string(process_) + "/status"};
    for (std::string word; status >> word;) {
        long amount = 0;
        if (word == "VmHWM:" && status >> amount) {
            return amount;
        }
    }
    return -1;
}

ended child::wait() {
    if (output_ >= 0) {
        collect(output_, out_);
        close_output();
    }
    for (std::thread& collector : collectors_) {
        collector.join();
    }
    collectors_.clear();
    close_once(error_);
    int state = 0;
    ::waitpid(process_, &state, 0);
    process_ = -1;
    return {.status = WIFEXITED(state) ? WEXITSTATUS(state) : -1,
            .signal = WIFSIGNALED(state) ? WTERMSIG(state) : 0,
            .out = std::move(out_),
            .err = std::move(err_)};
}

ended run(const launch& how, const std::string& input) {
    child program{how};
    // From a thread of its own, or both sides could wait for the other to read.
    std::thread feeder{[&] {
        program.feed(input);
        program.close_input();
    }};
    ended result = program.wait();
    feeder.join();
    return result;
}

} // namespace tests
