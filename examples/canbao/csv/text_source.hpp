// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/byte_source.hpp"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace program {

/// How the characters of a roster are written.
enum class encoding : std::uint8_t { utf8, gb18030 };

/// The text of a file as UTF-8, whatever its encoding. Throws a failure with the line of the file
/// where the bytes are no text in that encoding: a wrong one must not turn into other words.
class text_source : public csv::byte_source {
public:
    text_source(csv::byte_source& file, encoding of);

    std::size_t read(char* into, std::size_t room) override;
    [[nodiscard]] const std::string& name() const noexcept override { return file_.name(); }
    /// Of the file so far; may be asked by another thread.
    [[nodiscard]] std::uint64_t bytes_read() const noexcept {
        return bytes_read_.load(std::memory_order_relaxed);
    }

private:
    struct close_converter {
        void operator()(void* converter) const noexcept;
    };

    void fetch();
    [[nodiscard]] std::size_t take_utf8(std::string_view bytes);
    [[nodiscard]] std::size_t take_gb18030(std::string_view bytes);
    void look_for_utf8(std::string_view fresh);
    [[noreturn]] void refuse_utf8() const;
    [[noreturn]] void complain(std::string_view good) const;

    csv::byte_source& file_;
    encoding encoding_;
    std::unique_ptr<void, close_converter> converter_; ///< none for UTF-8
    std::vector<char> bytes_;                          ///< of the file, as fetched last
    std::string waiting_;                              ///< the beginning of a character
    std::vector<char> decoded_;
    std::string_view text_{}; ///< not read yet
    std::atomic<std::uint64_t> bytes_read_ = 0;
    std::uint64_t lines_ = 0;      ///< that end in what was fetched
    std::string undecided_;        ///< the beginning of a character, if it is UTF-8
    std::size_t seen_as_utf8_ = 0; ///< characters of three or four bytes
    bool may_be_utf8_ = true;
    bool is_begun_ = false;
    bool at_end_ = false;
};

} // namespace program
