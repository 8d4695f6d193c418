// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace program {

/// Where a log of ids has its file: TMPDIR if that is set, otherwise beside the output, where there
/// has to be room for more than ids; /var/tmp for an output that is a pipe or a device.
std::string folder_for_ids(const std::string& output);

/// Ids under policies in the order of a roster: the last ones in memory, the others in a file that
/// has no name, which nobody else can read and which is gone when the program ends, however it
/// does.
class id_log {
public:
    /// The file is made in `folder`, once it is needed.
    explicit id_log(std::string folder) : folder_{std::move(folder)} {}
    ~id_log();
    id_log(const id_log&) = delete;
    id_log& operator=(const id_log&) = delete;

    /// Where the id stands from now on. Throws a failure where it can't be written.
    std::uint64_t add(std::uint8_t policy, std::string_view id);
    /// True where this id under this policy stands at that place.
    [[nodiscard]] bool holds(std::uint64_t place, std::uint8_t policy, std::string_view id) const;

private:
    void open();
    void spill();

    std::string folder_;
    std::string recent_;
    std::uint64_t spilled_ = 0; ///< bytes in the file
    int file_ = -1;
};

} // namespace program
