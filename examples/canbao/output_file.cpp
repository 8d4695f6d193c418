// SPDX-License-Identifier: Apache-2.0
#include "output_file.hpp"

#include "failure.hpp"
#include "interruption.hpp"

#include <cstdio>
#include <filesystem>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace program {

namespace {

constexpr std::size_t buffer_size = 256 * 1024;

mode_t permissions_of_new_files() {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
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
        name_ = "standard output";
        descriptor_ = STDOUT_FILENO;
    } else if (is_direct(path)) {
        descriptor_ = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor_ < 0) {
            throw system_failure("write", name_);
        }
    } else {
        open_temporary(path);
    }
}

void output_file::open_temporary(const std::string& path) {
    mode_t permissions = permissions_of_new_files();
    target_ = path;
    struct stat about {};
    if (::stat(path.c_str(), &about) == 0) {
        if (::access(path.c_str(), W_OK) != 0) {
            throw system_failure("write", name_);
        }
        permissions = about.st_mode & 07777;
        target_ = std::filesystem::canonical(path).string(); // a link stays a link
    }
    temporary_ = (std::filesystem::path{target_}.parent_path() / ".canbao.XXXXXX").string();
    descriptor_ = ::mkostemp(temporary_.data(), O_CLOEXEC);
    if (descriptor_ < 0) {
        temporary_.clear();
        throw system_failure("write", name_);
    }
    // Where the file system knows no permissions, the file does not get any.
    static_cast<void>(::fchmod(descriptor_, permissions));
}

output_file::~output_file() {
    close();
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
    }
}

void output_file::close() {
    if (descriptor_ > STDERR_FILENO) {
        ::close(descriptor_);
    }
    descriptor_ = -1;
}

void output_file::write(std::string_view text) {
    buffer_ += text;
    if (buffer_.size() >= buffer_size) {
        flush();
    }
}

void output_file::flush() {
    std::string_view rest = buffer_;
    while (!rest.empty()) {
        const ssize_t count = ::write(descriptor_, rest.data(), rest.size());
        if (count >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno == EINTR) {
            throw_if_interrupted();
        } else {
            throw system_failure("write", name_);
        }
    }
    buffer_.clear();
}

void output_file::finish() {
    flush();
    if (!temporary_.empty() && ::fsync(descriptor_) != 0) {
        throw system_failure("write", name_);
    }
    close();
}

void output_file::publish() {
    if (temporary_.empty()) {
        return;
    }
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
        throw system_failure("write", name_);
    }
    temporary_.clear();
}

} // namespace program
