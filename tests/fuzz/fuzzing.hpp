// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "csv/byte_source.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

// What the fuzz targets share.
namespace fuzz {

/// Ends the run where something does not hold; libFuzzer keeps the input.
inline void check(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "does not hold: %s\n", what);
        std::abort();
    }
}

/// An input: bytes that choose how it is read, then the text.
class input {
public:
    input(const std::uint8_t* bytes, std::size_t size)
        : rest_{reinterpret_cast<const char*>(bytes), size} {}

    /// The next byte; 0 at the end.
    std::uint8_t choose() {
        if (rest_.empty()) {
            return 0;
        }
        const auto byte = static_cast<std::uint8_t>(rest_.front());
        rest_.remove_prefix(1);
        return byte;
    }
    [[nodiscard]] std::string_view text() const { return rest_; }

private:
    std::string_view rest_;
};

/// A text that comes in pieces of at most a given size.
class pieces : public csv::byte_source {
public:
    pieces(std::string_view text, std::size_t most) : rest_{text}, most_{most} {}

    std::size_t read(char* into, std::size_t room) override {
        const std::size_t count = rest_.copy(into, std::min(most_, room));
        rest_.remove_prefix(count);
        return count;
    }
    [[nodiscard]] const std::string& name() const noexcept override { return name_; }

private:
    std::string_view rest_;
    std::size_t most_;
    std::string name_ = "text";
};

} // namespace fuzz
