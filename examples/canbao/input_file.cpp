// SPDX-License-Identifier: Apache-2.0
#include "input_file.hpp"

#include "failure.hpp"
#include "interruption.hpp"

#include <fcntl.h>
#include <unistd.h>

namespace program {

input_file::input_file(const std::string& path)
    : name_{path == "-" ? "standard input" : path},
      descriptor_{path == "-" ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC)} {
    if (descriptor_ < 0) {
        throw system_failure("read", name_);
    }
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
