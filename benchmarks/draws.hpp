// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_DRAWS_HPP
#define CANBAO_BENCHMARKS_DRAWS_HPP

#include <array>
#include <cstddef>
#include <cstdint>

namespace benchmarks {

/// Random numbers of one person, from the seed and the person's number alone: any shard of a
/// population is the same persons, whoever generates it. One word of splitmix64 gives four draws,
/// each to one part in 65,536; a person has 32 draws.
class draws {
public:
    constexpr draws(std::uint64_t seed, std::uint64_t person) noexcept
        : state_{(seed << 48U) + person * 8} {}

    /// Of so many cases alike, one: 0 … bound − 1.
    constexpr std::uint32_t below(std::uint32_t bound) noexcept { return next() * bound >> 16U; }
    /// True for so many in ten thousand.
    constexpr bool happens(std::uint32_t in_10000) noexcept {
        return next() < in_10000 * 65'536 / 10'000;
    }

private:
    constexpr std::uint32_t next() noexcept {
        word_ = taken_++ % 4 == 0 ? mixed(++state_) : word_ >> 16U;
        return static_cast<std::uint32_t>(word_ & 0xFFFFU);
    }
    static constexpr std::uint64_t mixed(std::uint64_t number) noexcept {
        std::uint64_t word = number * 0x9E3779B97F4A7C15U;
        word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
        word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
        return word ^ (word >> 31U);
    }

    std::uint64_t state_;
    std::uint64_t word_ = 0;
    std::uint32_t taken_ = 0;
};

/// Each number as often as its weight says, so that one draw picks by weight.
template <std::size_t Sum, std::size_t Numbers>
constexpr std::array<std::uint8_t, Sum>
spread(const std::array<std::uint8_t, Numbers>& weights) noexcept {
    std::array<std::uint8_t, Sum> numbers{};
    std::size_t place = 0;
    for (std::size_t number = 0; number < Numbers; ++number) {
        for (std::uint8_t one = 0; one < weights[number]; ++one) {
            numbers[place++] = static_cast<std::uint8_t>(number);
        }
    }
    return numbers;
}

} // namespace benchmarks

#endif
