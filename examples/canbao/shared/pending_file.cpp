// SPDX-License-Identifier: Apache-2.0
#include "shared/pending_file.hpp"

#include "shared/failure.hpp"
#include "shared/interruption.hpp"

#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace program {

namespace {

constexpr mode_t for_the_owner = 0600; // less what the umask takes

constexpr std::size_t at_a_time = std::size_t{8} * 1024 * 1024;

/// Where the system shows an open file; one without a name gets its name from there.
std::string shown_at(int descriptor) {
    return fmt::format("/proc/self/fd/{}", descriptor);
}

void take_over_permissions(int descriptor, const struct stat& from) {
    mode_t permissions = from.st_mode & 07777;
    if (::fchown(descriptor, from.st_uid, from.st_gid) != 0 && // for root only
        ::fchown(descriptor, static_cast<uid_t>(-1), from.st_gid) != 0) {
        permissions &= ~static_cast<mode_t>(S_IRWXG); // they were not meant for our group
    }
    // Where the file system knows no permissions, the file does not get any.
    static_cast<void>(::fchmod(descriptor, permissions));
}

} // namespace

std::filesystem::path place_of(std::filesystem::path path) {
    constexpr int most_links = 40; // the system's own limit: a loop is its to refuse
    std::error_code ignored;
    for (int links = 0; links < most_links && is_symlink(path, ignored); ++links) {
        path = path.parent_path() / read_symlink(path, ignored);
    }
    return path;
}

pending_file::pending_file(const std::string& path)
    : name_{path},
      target_{place_of(path)},
      folder_{target_.has_parent_path() ? target_.parent_path() : "."} {
    struct stat before {};
    const bool exists = ::stat(target_.c_str(), &before) == 0;
    if (exists ? ::access(target_.c_str(), W_OK) != 0 : errno != ENOENT) {
        throw system_failure("write", name_);
    }
    if (!target_.has_filename()) {
        throw system_failure("write", name_, ENOENT);
    }
    open();
    if (exists) {
        take_over_permissions(descriptor_, before);
    }
}

void pending_file::open() {
    descriptor_ = ::open(folder_.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, for_the_owner);
    if (descriptor_ >= 0 && ::access(shown_at(descriptor_).c_str(), F_OK) == 0) {
        return;
    }
    // Some file systems know no files without a name, and without /proc they would never get one.
    if (descriptor_ >= 0) {
        ::close(descriptor_);
    }
    std::string temporary = (folder_ / ".canbao.XXXXXX").string();
    descriptor_ = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor_ < 0) {
        throw system_failure("write", name_);
    }
    temporary_ = std::move(temporary);
}

pending_file::~pending_file() {
    ::close(descriptor_);
    if (!temporary_.empty()) {
        ::unlink(temporary_.c_str());
    }
}

void pending_file::wrote(std::size_t bytes) noexcept {
    size_ += bytes;
#ifdef SYNC_FILE_RANGE_WRITE // of Linux
    if (size_ - on_its_way_ >= at_a_time) {
        static_cast<void>(::sync_file_range(descriptor_, static_cast<off_t>(on_its_way_),
                                            static_cast<off_t>(size_ - on_its_way_),
                                            SYNC_FILE_RANGE_WRITE));
        on_its_way_ = size_;
    }
#endif
}

void pending_file::sync() {
    while (::fsync(descriptor_) != 0) {
        if (errno != EINTR) {
            throw system_failure("write", name_);
        }
        throw_if_interrupted();
    }
}

void pending_file::publish() {
    if (temporary_.empty()) {
        if (link(target_)) {
            sync_folder();
            return;
        }
        link_to_temporary(); // there is a file already, which only a rename replaces
    }
    if (std::rename(temporary_.c_str(), target_.c_str()) != 0) {
        throw system_failure("write", name_);
    }
    temporary_.clear();
    sync_folder();
}

bool pending_file::link(const std::filesystem::path& name) const {
    return ::linkat(AT_FDCWD, shown_at(descriptor_).c_str(), AT_FDCWD, name.c_str(),
                    AT_SYMLINK_FOLLOW) == 0;
}

void pending_file::link_to_temporary() {
    std::string temporary;
    for (int number = 0; temporary.empty(); ++number) {
        temporary = (folder_ / fmt::format(".canbao.{}.{}", ::getpid(), number)).string();
        if (!link(temporary)) {
            if (errno != EEXIST) {
                throw system_failure("write", name_);
            }
            temporary.clear(); // one that a killed run of that number has left
        }
    }
    temporary_ = std::move(temporary);
}

/// So that the name, too, outlives a power cut. The file stands in its place by now, and so it is
/// no failure where the file system can't do that.
void pending_file::sync_folder() const {
    const int folder = ::open(folder_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        static_cast<void>(::fsync(folder));
        ::close(folder);
    }
}

} // namespace program
