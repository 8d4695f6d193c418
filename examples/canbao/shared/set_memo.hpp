// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace program {

/// Sets of codes by the text that they were read from. A roster repeats few of them, and to look
/// one up takes less than to read it code by code.
class set_memo {
public:
    /// The bits of a set; nullptr where its text was not kept.
    [[nodiscard]] const std::uint64_t* find(const void* policy,
                                            std::string_view text) const noexcept {
        const entry& here = entries_[place_of(policy, text)];
        return here.policy == policy && here.size == text.size() &&
                       std::memcmp(here.text.data(), text.data(), text.size()) == 0
                   ? &here.bits
                   : nullptr;
    }

    void keep(const void* policy, std::string_view text, std::uint64_t bits) noexcept {
        if (text.size() <= longest) {
            entry& here = entries_[place_of(policy, text)];
            here = {.policy = policy, .bits = bits, .size = text.size()};
            text.copy(here.text.data(), text.size());
        }
    }

private:
    static constexpr std::size_t longest = 104;

    struct entry {
        const void* policy = nullptr;
        std::uint64_t bits = 0;
        std::size_t size = 0;
        std::array<char, longest> text{};
    };

    [[nodiscard]] static std::size_t place_of(const void* policy, std::string_view text) noexcept {
        std::uint64_t mixed = reinterpret_cast<std::uintptr_t>(policy) ^ text.size();
        for (std::string_view rest = text; !rest.empty();) {
            std::uint64_t eight = 0;
            const std::size_t taken = rest.size() < sizeof eight ? rest.size() : sizeof eight;
            std::memcpy(&eight, rest.data(), taken);
            mixed = (mixed ^ eight) * 0x9E3779B97F4A7C15U;
            mixed ^= mixed >> 29;
            rest.remove_prefix(taken);
        }
        return static_cast<std::size_t>(mixed % entries);
    }

    static constexpr std::size_t entries = 512;

    std::array<entry, entries> entries_{};
};

} // namespace program
