// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace program {

/// The finaliser of splitmix64: different numbers give different numbers, in no visible order.
constexpr std::uint64_t mixed(std::uint64_t number) noexcept {
    number = (number ^ (number >> 30U)) * 0xBF58476D1CE4E5B9U;
    number = (number ^ (number >> 27U)) * 0x94D049BB133111EBU;
    return number ^ (number >> 31U);
}

/// The random numbers of one row, by splitmix64: they depend on the seed and the row's number
/// alone, so that a roster may be cut or made longer without its rows changing. The standard
/// library's distributions differ from one library to the next; these are the same everywhere.
class row_random {
public:
    constexpr row_random(std::uint64_t seed, std::uint64_t row) noexcept
        : state_{(mixed(seed + step) + row * words_per_row) * step} {}

    /// Of so many cases alike, one: 0 … bound − 1.
    constexpr std::uint32_t below(std::uint32_t bound) noexcept {
        return static_cast<std::uint32_t>(std::uint64_t{next()} * bound >> 32U);
    }
    /// True for so many in ten thousand.
    constexpr bool happens(std::uint32_t in_10000) noexcept { return below(10'000) < in_10000; }

private:
    static constexpr std::uint64_t step = 0x9E3779B97F4A7C15U;
    static constexpr std::uint64_t words_per_row = 32; // two draws each, more than a row needs

    constexpr std::uint32_t next() noexcept {
        has_half_ = !has_half_;
        word_ = has_half_ ? mixed(state_ += step) : word_ >> 32U;
        return static_cast<std::uint32_t>(word_);
    }

    std::uint64_t state_;
    std::uint64_t word_ = 0;
    bool has_half_ = false;
};

} // namespace program
