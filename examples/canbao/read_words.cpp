// SPDX-License-Identifier: Apache-2.0
#include "read_words.hpp"

#include "registry.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <array>
#include <cstddef>

namespace program {

namespace {

using canbao::policy_content;
using canbao::word_kind;

int slot_by_code(const policy_content& policy, word_kind kind, std::string_view code) noexcept {
    switch (kind) {
    case word_kind::category: return canbao::find_category(policy, code);
    case word_kind::event: return canbao::find_event(policy, code);
    default: return canbao::find_circumstance(policy, code);
    }
}

template <class Words>
int slot_in(std::string_view name) noexcept {
    for (std::size_t slot = 0; slot < Words::size; ++slot) {
        if (Words::labels[slot].name == name) {
            return static_cast<int>(slot);
        }
    }
    return -1;
}

/// As with codes, the policy's own words come first.
int slot_by_name(const policy_content& policy, word_kind kind, std::string_view name) noexcept {
    for (const canbao::own_word& own : policy.own_words) {
        if (own.kind == kind && !name.empty() && own.word.name == name) {
            return own.slot;
        }
    }
    switch (kind) {
    case word_kind::category: return slot_in<canbao::categories::all>(name);
    case word_kind::event: return slot_in<canbao::events::all>(name);
    default: return slot_in<canbao::circumstances::all>(name);
    }
}

int slot_under(const policy_content& policy, word_kind kind, std::string_view text) noexcept {
    const int slot = slot_by_code(policy, kind, text);
    return slot < 0 ? slot_by_name(policy, kind, text) : slot;
}

struct joint {
    std::size_t place = std::string_view::npos;
    std::size_t size = 0;
};

joint find_joint(std::string_view text) noexcept {
    constexpr std::array<std::string_view, 6> joints{"|", "、", ";", "；", ",", "，"};
    joint first;
    for (const std::string_view one : joints) {
        if (const std::size_t place = text.find(one); place < first.place) {
            first = {.place = place, .size = one.size()};
        }
    }
    return first;
}

std::string_view without_blanks_before(std::string_view text) noexcept {
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

std::string_view without_blanks_behind(std::string_view text) noexcept {
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

} // namespace

int slot_of_word(const policy_content* policy, word_kind kind, std::string_view text) noexcept {
    if (policy != nullptr) {
        return slot_under(*policy, kind, text);
    }
    int slot = -1;
    for (const canbao::policy_entry& one : registry()) {
        slot = slot < 0 ? slot_under(*one.content, kind, text) : slot;
    }
    return slot;
}

std::optional<std::uint32_t> read_words(const policy_content* policy, word_kind kind,
                                        std::string_view text) noexcept {
    std::uint32_t bits = 0;
    for (std::string_view rest = text;;) {
        const joint end = find_joint(rest);
        const bool is_last = end.place == std::string_view::npos;
        const std::string_view word =
            is_last ? rest : without_blanks_behind(rest.substr(0, end.place));
        const int slot = slot_of_word(policy, kind, word);
        if (slot < 0) {
            return {};
        }
        bits |= std::uint32_t{1} << slot;
        if (is_last) {
            return bits;
        }
        rest = without_blanks_before(rest.substr(end.place + end.size));
    }
}

} // namespace program
