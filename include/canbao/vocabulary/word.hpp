// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VOCABULARY_WORD_HPP
#define CANBAO_VOCABULARY_WORD_HPP

#include <canbao/base/kept.hpp>
#include <canbao/units/text.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>

// Words of the vocabulary: tag types with a code, a name and a slot.
namespace canbao::inline v0_1::detail {

/// A word of the vocabulary: a tag type with a code (as files write it), a Chinese name, and the
/// slot that is its bit in a set and its place in the order of the vocabulary.
///
/// Words are declared by deriving from one of `category`, `event`, `circumstance`, `fund` or
/// `plan`; a linking program adds its own with `own_category` and its like:
///
///     struct flood_victim : canbao::own_category<0, "flood_victim", "受灾群众"> {};
///
/// Slots are part of a program's data: masks in columns are made of them.
template <class Kind, std::uint8_t Slot, text Code, text Name>
struct word {
    static_assert(Slot < Kind::places, "the set has fewer places: choose a lower slot");
    using kind = Kind;                                    ///< category_kind and its like
    static constexpr std::uint8_t slot = Slot;            ///< its bit in a set
    static constexpr std::string_view code = Code.view(); ///< such as "orphan"
    static constexpr std::string_view name = Name.view(); ///< such as "孤儿"
};

/// A tag type that is a word of that kind.
template <class Tag, class Kind>
concept word_of = std::same_as<typename Tag::kind, Kind>;

} // namespace canbao::detail

namespace canbao::inline v0_1 {

/// One word as a number, for columns: its slot plus one; 0 is none. Made from a tag.
///
///     constexpr canbao::event_code code = canbao::events::birth{};
template <class Kind>
struct code_of {
    std::uint8_t value = 0; ///< for columns

    constexpr code_of() = default;
    /// From a column's value.
    constexpr explicit code_of(std::uint8_t column_value) noexcept : value{column_value} {}
    // Implicit, so that a tag can stand where a code is asked for.
    /// From a word.
    template <detail::word_of<Kind> Tag>
    constexpr code_of(Tag) noexcept : value{Tag::slot + 1} {}

    /// Whether it is a word at all.
    [[nodiscard]] constexpr bool has_value() const noexcept { return value != 0; }
    /// The slot of the word; only of a code that has a value.
    [[nodiscard]] constexpr std::uint8_t slot() const noexcept {
        return static_cast<std::uint8_t>(value - 1);
    }

    friend constexpr bool operator==(code_of, code_of) = default;
};

/// A set of words as a bit mask: bit `slot` of each. Made from tags. Columns hold it in two halves.
///
///     constexpr canbao::category_set both{categories::orphan{}, categories::monitored{}};
template <class Kind>
struct set_of {
    std::uint64_t bits = 0; ///< bit `slot` of each word

    constexpr set_of() = default;
    /// From a mask, or a column's value of slots 0 to 31.
    constexpr explicit set_of(std::uint64_t mask) noexcept : bits{mask} {}
    /// From two columns' values, that of slots 0 to 31 and that of 32 to 63.
    constexpr set_of(std::uint32_t lower, std::uint32_t upper) noexcept
        : bits{lower | std::uint64_t{upper} << 32U} {}
    // Implicit, so that a tag can stand where a set is asked for.
    /// From words.
    template <detail::word_of<Kind>... Tags>
        requires(sizeof...(Tags) > 0)
    constexpr set_of(Tags...) noexcept : bits{((std::uint64_t{1} << Tags::slot) | ...)} {}

    /// Slots 0 to 31, for a column.
    [[nodiscard]] constexpr std::uint32_t lower() const noexcept {
        return static_cast<std::uint32_t>(bits);
    }
    /// Slots 32 to 63, for a column.
    [[nodiscard]] constexpr std::uint32_t upper() const noexcept {
        return static_cast<std::uint32_t>(bits >> 32U);
    }
    /// Whether no word is in it.
    [[nodiscard]] constexpr bool empty() const noexcept { return bits == 0; }
    /// Whether the word with that slot is in it.
    [[nodiscard]] constexpr bool contains(std::uint8_t slot) const noexcept {
        return slot < 64 && ((bits >> slot) & 1U) != 0;
    }
    /// Whether the word is in it.
    template <detail::word_of<Kind> Tag>
    [[nodiscard]] constexpr bool contains(Tag) const noexcept {
        return contains(Tag::slot);
    }

    friend constexpr bool operator==(set_of, set_of) = default;
    /// The words of either.
    friend constexpr set_of operator|(set_of a, set_of b) noexcept {
        return set_of{a.bits | b.bits};
    }
    /// The words of both.
    friend constexpr set_of operator&(set_of a, set_of b) noexcept {
        return set_of{a.bits & b.bits};
    }
};

} // namespace canbao

namespace canbao::inline v0_1::detail {

/// Words in the order of their slots, so that programs can list them and look them up.
template <class... Tags>
struct word_list {
    /// How many words.
    static constexpr std::size_t size = sizeof...(Tags);
    /// Their codes and names by slot.
    CANBAO_DETAIL_KEPT static constexpr std::array<label, size> labels{
        label{Tags::code, Tags::name}...};

    /// The slot of the word with that code; -1 where there is none.
    static constexpr int find(std::string_view code) noexcept {
        for (std::size_t slot = 0; slot < size; ++slot) {
            if (labels[slot].code == code) {
                return static_cast<int>(slot);
            }
        }
        return -1;
    }
};

} // namespace canbao::detail

#endif
