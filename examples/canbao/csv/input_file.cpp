// SPDX-License-Identifier: Apache-2.0
#include "csv/input_file.hpp"

#include "shared/failure.hpp"
#include "shared/interruption.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace program {

namespace {

/// A pipe waits here for its writer.
int open_to_read(const std::string& path) {
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDONLY | O_NOCTTY | O_CLOEXEC);
        if (descriptor >= 0) {
            return descriptor;
        }
        if (errno != EINTR) {
            throw system_failure("read", path);
        }
        throw_if_interrupted();
    }
}

} // namespace

input_file::input_file(const std::string& path)
    : name_{path == "-" ? say({"standard input", "标准输入"}) : path},
      descriptor_{path == "-" ? STDIN_FILENO : open_to_read(path)} {
    // The disk may read further ahead. A pipe knows no such advice, and needs none.
    static_cast<void>(::posix_fadvise(descriptor_, 0, 0, POSIX_FADV_SEQUENTIAL));
}

input_file::~input_file() {
    if (descriptor_ != STDIN_FILENO) {
        ::close(descriptor_);
    }
}

std::size_t input_file::read(char* into, std::size_t room) {
    for (;;) {
        const ssize_t count = ::read(descriptor_, into, room);
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR) {
            throw system_failure("read", name_);
        }
        throw_if_interrupted();
    }
}

} // namespace program
