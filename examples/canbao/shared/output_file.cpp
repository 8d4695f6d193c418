// SPDX-License-Identifier: Apache-2.0
#include "shared/output_file.hpp"

#include "shared/failure.hpp"
#include "shared/interruption.hpp"

#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace program {

namespace {

constexpr std::size_t buffer_size = std::size_t{256} * 1024;

/// A pipe waits here for its reader.
int open_direct(const std::string& path) {
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_NOCTTY | O_CLOEXEC);
        if (descriptor >= 0) {
            return descriptor;
        }
        if (errno != EINTR) {
            throw system_failure("write", path);
        }
        throw_if_interrupted();
    }
}

} // namespace

bool output_file::is_direct(const std::string& path) {
    struct stat about {};
    return path == "-" || (::stat(path.c_str(), &about) == 0 && !S_ISREG(about.st_mode));
}

output_file::output_file(int descriptor, std::string name)
    : name_{std::move(name)},
      descriptor_{descriptor} {}

output_file::output_file(const std::string& path) : name_{path} {
    if (path == "-") {
        name_ = say({"standard output", "标准输出"});
        descriptor_ = STDOUT_FILENO;
    } else if (is_direct(path)) {
        descriptor_ = open_direct(path);
    } else {
        descriptor_ = pending_.emplace(path).descriptor();
    }
}

output_file::~output_file() {
    close();
}

/// Of a pending file this is not the time: it gets its name from its descriptor.
void output_file::close() {
    if (!pending_ && descriptor_ > STDERR_FILENO) {
        ::close(descriptor_);
    }
    descriptor_ = -1;
}

void output_file::write(std::string_view text) {
    if (buffer_.size() + text.size() < buffer_size) {
        buffer_ += text;
        return;
    }
    flush();
    if (text.size() < buffer_size) {
        buffer_ = text;
    } else {
        write_out(text); // no use in copying it
    }
}

void output_file::flush() {
    write_out(buffer_);
    buffer_.clear();
}

void output_file::write_out(std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor_, text.data(), text.size());
        if (count >= 0) {
            text.remove_prefix(static_cast<std::size_t>(count));
            if (pending_) {
                pending_->wrote(static_cast<std::size_t>(count));
            }
        } else if (errno != EINTR) {
            throw system_failure("write", name_);
        }
        if (!text.empty()) {
            throw_if_interrupted(); // what ends a write that waits, before or after some bytes
        }
    }
}

void output_file::finish() {
    flush();
    if (pending_) {
        pending_->sync();
        throw_if_interrupted(); // it may have taken a while
    }
    close();
}

void output_file::publish() {
    if (pending_) {
        pending_->publish();
    }
}

void write_file(const std::string& path, std::string_view text) {
    output_file out{path};
    out.write(text);
    out.finish();
    out.publish();
}

} // namespace program
