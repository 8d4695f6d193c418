// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace program {

/// Where a file of that path stands or will stand: links are followed, also one to nowhere yet.
std::filesystem::path place_of(std::filesystem::path path);

/// A regular file that is written before it has its name. What never gets it disappears, even when
/// the program is killed, except where the file system knows no files without a name: there a kill
/// leaves .canbao.XXXXXX behind.
class pending_file {
public:
    /// An existing file of that path is not touched before `publish`; its permissions are taken
    /// over. A new file is for its owner alone. Throws a failure where there can be no such file.
    explicit pending_file(const std::string& path);
    ~pending_file();
    pending_file(const pending_file&) = delete;
    pending_file& operator=(const pending_file&) = delete;

    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }
    /// Tells of so many bytes more: the disk begins to write them, so that `sync` has less to wait
    /// for. Of an error there it is `sync` that knows.
    void wrote(std::size_t bytes) noexcept;
    /// Brings what was written to the disk.
    void sync();
    /// Gives the file its name, in one step.
    void publish();

private:
    void open();
    [[nodiscard]] bool link(const std::filesystem::path& name) const;
    void link_to_temporary();
    void sync_folder() const;

    std::string name_; ///< for messages
    std::filesystem::path target_;
    std::filesystem::path folder_;
    std::string temporary_; ///< empty without one
    int descriptor_ = -1;
    std::size_t size_ = 0;
    std::size_t on_its_way_ = 0; ///< of these
};

} // namespace program
