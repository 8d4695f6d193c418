// SPDX-License-Identifier: Apache-2.0
#include "assess/id_log.hpp"

#include "shared/failure.hpp"
#include "shared/output_file.hpp"

#include <array>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <unistd.h>

namespace program {

namespace {

constexpr std::size_t most_in_memory = std::size_t{16} * 1024 * 1024;
constexpr std::size_t header_size = 4;

/// What stands before an id: its policy and its size, so that no other id's record is the same.
std::array<char, header_size> header_of(std::uint8_t policy, std::string_view id) {
    const auto byte = [&id](int number) { return static_cast<char>(id.size() >> (8 * number)); };
    return {static_cast<char>(policy), byte(0), byte(1), byte(2)};
}

} // namespace

std::string folder_for_ids(const std::string& output) {
    if (const char* asked = std::getenv("TMPDIR"); asked != nullptr && *asked != '\0') {
        return asked;
    }
    if (output.empty() || output_file::is_direct(output)) {
        return "/var/tmp";
    }
    const std::string parent = std::filesystem::path{output}.parent_path().string();
    return parent.empty() ? "." : parent;
}

id_log::~id_log() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

std::uint64_t id_log::add(std::uint8_t policy, std::string_view id) {
    if (recent_.size() + header_size + id.size() > most_in_memory) {
        spill();
    }
    const std::uint64_t place = spilled_ + recent_.size();
    const auto header = header_of(policy, id);
    recent_.append(header.data(), header.size()).append(id);
    return place;
}

bool id_log::holds(std::uint64_t place, std::uint8_t policy, std::string_view id) const {
    const auto header = header_of(policy, id);
    std::string in_file;
    std::string_view record;
    const std::size_t size = header.size() + id.size();
    if (place >= spilled_) {
        record = std::string_view{recent_}.substr(place - spilled_, size);
    } else {
        in_file.resize(size);
        std::size_t done = 0;
        while (done < size) {
            const ssize_t count = ::pread(file_, in_file.data() + done, size - done,
                                          static_cast<off_t>(place + done));
            if (count < 0) {
                throw system_failure("read", folder_);
            }
            if (count == 0) {
                return false; // the last record is a shorter one
            }
            done += static_cast<std::size_t>(count);
        }
        record = in_file;
    }
    return record.starts_with(std::string_view{header.data(), header.size()}) &&
           record.substr(header.size()) == id;
}

void id_log::open() {
    file_ = ::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (file_ >= 0) {
        return;
    }
    // Some file systems know no files without a name.
    std::string name = folder_ + "/.canbao.XXXXXX";
    file_ = ::mkostemp(name.data(), O_CLOEXEC);
    if (file_ < 0) {
        throw system_failure("write", folder_);
    }
    ::unlink(name.c_str());
}

void id_log::spill() {
    if (file_ < 0) {
        open();
    }
    std::string_view rest = recent_;
    while (!rest.empty()) {
        const ssize_t count =
            ::pwrite(file_, rest.data(), rest.size(), static_cast<off_t>(spilled_));
        if (count < 0) {
            throw system_failure("write", folder_);
        }
        spilled_ += static_cast<std::uint64_t>(count);
        rest.remove_prefix(static_cast<std::size_t>(count));
    }
    recent_.clear();
}

} // namespace program
