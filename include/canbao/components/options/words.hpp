// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_WORDS_HPP
#define CANBAO_COMPONENTS_OPTIONS_WORDS_HPP

#include <canbao/components/options/checked.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>

#include <bit>
#include <cstdint>

// What components do with the words of the vocabulary and those of the program's own.
namespace canbao::inline v0_1::detail {

template <class Kind>
struct vocabulary_of;
template <>
struct vocabulary_of<category_kind> {
    using words = categories::all;
    static constexpr word_kind kind = word_kind::category;
    template <class Tag>
    using rule = rule::known_category<Tag>;
};
template <>
struct vocabulary_of<event_kind> {
    using words = events::all;
    static constexpr word_kind kind = word_kind::event;
    template <class Tag>
    using rule = rule::known_event<Tag>;
};
template <>
struct vocabulary_of<circumstance_kind> {
    using words = circumstances::all;
    static constexpr word_kind kind = word_kind::circumstance;
    template <class Tag>
    using rule = rule::known_circumstance<Tag>;
};
template <>
struct vocabulary_of<fund_kind> {
    using words = funds::all;
    static constexpr word_kind kind = word_kind::fund;
    template <class Tag>
    using rule = rule::known_fund<Tag>;
};
template <>
struct vocabulary_of<plan_kind> {
    using words = plans::all;
    static constexpr word_kind kind = word_kind::plan;
    template <class Tag>
    using rule = rule::known_plan<Tag>;
};

/// The rule that a tag is a word of that kind.
template <class Kind, class Tag>
using word_check = checked<word_of<Tag, Kind>, typename vocabulary_of<Kind>::template rule<Tag>>;

template <class Kind, class Tag>
constexpr std::uint64_t bit_of() noexcept {
    if constexpr (word_of<Tag, Kind>) {
        return std::uint64_t{1} << Tag::slot;
    } else {
        return 0;
    }
}

/// The mask of some words of a kind.
template <class Kind, class... Tags>
constexpr std::uint64_t bits_of() noexcept {
    return (std::uint64_t{0} | ... | bit_of<Kind, Tags>());
}

/// The slot of the first of some words of a kind; 64 where there is none.
template <class Kind, class... Tags>
constexpr std::uint8_t first_slot() noexcept {
    return static_cast<std::uint8_t>(std::countr_zero(bits_of<Kind, Tags...>()));
}

/// The code of the first of some words of a kind; 0 where there is none.
template <class Kind, class... Tags>
constexpr std::uint8_t first_code() noexcept {
    return static_cast<std::uint8_t>((first_slot<Kind, Tags...>() + 1) % 65);
}

/// Records a tag of the program's own, so that the policy can name it and report two that share a
/// slot.
template <class Kind, class Tag>
constexpr void record_own_word(policy_content& content) noexcept {
    if constexpr (word_of<Tag, Kind>) {
        using standard = typename vocabulary_of<Kind>::words;
        constexpr label word{Tag::code, Tag::name};
        if constexpr (Tag::slot >= standard::size) {
            content.record({vocabulary_of<Kind>::kind, Tag::slot, word});
        } else if constexpr (standard::labels[Tag::slot] != word) {
            content.record({vocabulary_of<Kind>::kind, Tag::slot, word});
        }
    }
}

template <class Kind, class... Tags>
constexpr void record_own_words(policy_content& content) noexcept {
    (record_own_word<Kind, Tags>(content), ...);
}

} // namespace canbao::detail

#endif
