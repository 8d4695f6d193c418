// SPDX-License-Identifier: Apache-2.0
#include "traced.hpp"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include <fcntl.h>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {

constexpr int of_system_calls = SIGTRAP | 0x80; // with PTRACE_O_TRACESYSGOOD

[[noreturn]] void become_traced(const std::string& directory,
                                const std::vector<std::string>& arguments) {
    std::vector<char*> texts{const_cast<char*>("canbao")};
    for (const std::string& argument : arguments) {
        texts.push_back(const_cast<char*>(argument.c_str()));
    }
    texts.push_back(nullptr);
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        ::dup2(nowhere, stream);
    }
    ::setenv("ASAN_OPTIONS", "detect_leaks=0", 1); // which needs to trace, too
    if (::chdir(directory.c_str()) == 0 && ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0) {
        std::raise(SIGSTOP);
        ::execv(CANBAO_PROGRAM, texts.data());
    }
    std::_Exit(127);
}

void* as_data(unsigned long number) {
    return reinterpret_cast<void*>(number); // NOLINT: as ptrace has it
}

/// What a thread of the program is about to do.
struct call {
    bool is_entered = false;
    bool opens_to_write = false;
    std::string_view letter{}; ///< for traced::files
};

call call_of(pid_t thread) {
    __ptrace_syscall_info about{};
    if (::ptrace(PTRACE_GET_SYSCALL_INFO, thread, as_data(sizeof about), &about) < 0) {
        throw std::runtime_error{"no system calls to be seen"};
    }
    if (about.op != PTRACE_SYSCALL_INFO_ENTRY) {
        return {};
    }
    const auto number = about.entry.nr;
    return {.is_entered = true,
            .opens_to_write = number == SYS_openat && (about.entry.args[2] & O_ACCMODE) != O_RDONLY,
            .letter = number == SYS_fsync    ? "s"
                      : number == SYS_linkat ? "l"
                                             : ""};
}

/// Follows the program from stop to stop.
traced follow(pid_t program, int number) {
    traced result;
    bool has_begun = false;
    for (int count = 0;;) {
        int state = 0;
        const pid_t thread = ::waitpid(-1, &state, __WALL);
        if (thread < 0) {
            throw std::runtime_error{"the program was lost"};
        }
        if (!WIFSTOPPED(state)) {
            if (thread == program) {
                return result;
            }
            continue; // a thread has ended
        }
        if (WSTOPSIG(state) == of_system_calls) {
            const call next = call_of(thread);
            has_begun = has_begun || next.opens_to_write;
            if (has_begun && next.is_entered && count++ == number) {
                result.was_killed = true;
                return result;
            }
            result.files += next.letter;
        }
        ::ptrace(PTRACE_SYSCALL, thread, nullptr, nullptr);
    }
}

} // namespace

traced kill_at_call(const std::string& directory, const std::vector<std::string>& arguments,
                    int number) {
    const pid_t program = ::fork();
    if (program == 0) {
        become_traced(directory, arguments);
    }
    int state = 0;
    ::waitpid(program, &state, 0);
    if (!WIFSTOPPED(state) ||
        ::ptrace(PTRACE_SETOPTIONS, program, nullptr,
                 as_data(PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL)) != 0) {
        throw std::runtime_error{"a program can't be traced here"};
    }
    ::ptrace(PTRACE_SYSCALL, program, nullptr, nullptr);
    traced result = follow(program, number);
    if (result.was_killed) {
        ::kill(program, SIGKILL);
        while (::waitpid(-1, &state, __WALL) > 0) { // all of its threads
        }
    }
    return result;
}

} // namespace tests
