// SPDX-License-Identifier: Apache-2.0
#include "full_disk.hpp"

#include <array>
#include <csignal>
#include <cstdlib>
#include <stdexcept>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

namespace {

constexpr const char* place = "/tmp"; // any folder; the file system hides what is in it

bool write_to(const char* path, const std::string& text) {
    const int file = ::open(path, O_WRONLY);
    const bool is_written =
        file >= 0 && ::write(file, text.data(), text.size()) == static_cast<ssize_t>(text.size());
    ::close(file);
    return is_written;
}

/// As root of a name space of its own, whoever we are.
bool mount_small_file_system() {
    const std::string user = "0 " + std::to_string(::geteuid()) + " 1";
    const std::string group = "0 " + std::to_string(::getegid()) + " 1";
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0 &&
           write_to("/proc/self/setgroups", "deny") && write_to("/proc/self/uid_map", user) &&
           write_to("/proc/self/gid_map", group) &&
           ::mount("none", place, "tmpfs", 0, "size=256k") == 0;
}

} // namespace

full_disk::full_disk() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error{"no pipe"};
    }
    holder_ = ::fork();
    if (holder_ == 0) {
        const char is_mounted = mount_small_file_system() ? 'y' : 'n';
        if (::write(ends[1], &is_mounted, 1) == 1) {
            ::close(ends[1]);
            for (;;) {
                ::pause();
            }
        }
        std::_Exit(1);
    }
    ::close(ends[1]);
    char answer = 'n';
    is_mounted_ = ::read(ends[0], &answer, 1) == 1 && answer == 'y';
    ::close(ends[0]);
}

full_disk::~full_disk() {
    ::kill(holder_, SIGKILL);
    ::waitpid(holder_, nullptr, 0);
}

std::string full_disk::path() const {
    return "/proc/" + std::to_string(holder_) + "/root" + place;
}

} // namespace tests
