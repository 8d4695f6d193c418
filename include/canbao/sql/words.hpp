// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_WORDS_HPP
#define CANBAO_SQL_WORDS_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/sql/spelling.hpp>
#include <canbao/sql/steps.hpp>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// The words of a policy as numbers of a query: sets of them are masks with bits of their own, for
// not all engines have numbers of 64 bits without a sign.
namespace canbao::inline v0_1::detail::sql {

/// A word that rows may have.
struct known_word {
    std::string_view code;
    std::uint8_t slot = 0;
};
using known_words = std::vector<known_word>;

/// The published words of a kind, and the policy's own.
template <class Words>
known_words words_of(const policy_content& content, word_kind kind) {
    known_words all;
    for (const own_word& own : content.own_words) {
        if (own.kind == kind) {
            all.push_back({own.word.code, own.slot});
        }
    }
    for (std::size_t slot = 0; slot < Words::size; ++slot) {
        all.push_back({Words::labels[slot].code, static_cast<std::uint8_t>(slot)});
    }
    return all;
}

/// Which bits of a query's masks the words have that a policy asks for.
class word_bits {
public:
    /// So many fit a mask of every engine.
    static constexpr int most = 62;

    word_bits() = default;
    explicit word_bits(std::uint64_t some_slots) : slots_{some_slots} {}

    [[nodiscard]] bool empty() const noexcept { return slots_ == 0; }
    [[nodiscard]] bool fit() const noexcept { return size() <= most; }
    /// The mask of slots; of those that nobody asks for there is nothing in it.
    [[nodiscard]] std::uint64_t of(std::uint64_t some_slots) const noexcept {
        std::uint64_t mask = 0;
        std::uint64_t next = 1;
        for (unsigned slot = 0; slot < 64; ++slot) {
            if (((slots_ >> slot) & 1U) != 0) {
                mask |= ((some_slots >> slot) & 1U) != 0 ? next : 0;
                next <<= 1U;
            }
        }
        return mask;
    }
    /// The same as a number.
    [[nodiscard]] std::string text(std::uint64_t some_slots) const {
        return std::to_string(of(some_slots));
    }
    /// Whether a mask has any of some slots.
    [[nodiscard]] std::string any(const std::string& mask, std::uint64_t some_slots) const {
        return "(" + mask + " & " + text(some_slots) + ") <> 0";
    }
    /// Whether it has none of them.
    [[nodiscard]] std::string none(const std::string& mask, std::uint64_t some_slots) const {
        return "(" + mask + " & " + text(some_slots) + ") = 0";
    }
    /// Whether it has all of them.
    [[nodiscard]] std::string all(const std::string& mask, std::uint64_t some_slots) const {
        return "(" + mask + " & " + text(some_slots) + ") = " + text(some_slots);
    }

private:
    [[nodiscard]] int size() const noexcept {
        int count = 0;
        for (std::uint64_t rest = slots_; rest != 0; rest &= rest - 1) {
            ++count;
        }
        return count;
    }

    std::uint64_t slots_ = 0;
};

/// What a set has instead of bits where it is wrong.
inline constexpr int unknown_code = -1;
inline constexpr int group_stated = -2;
inline constexpr int missing_beside = -3; ///< none, where the day is given that belongs to it

/// A set of codes as it stands in a table, joined by bars, and how it becomes a mask: the codes
/// that are found in it have their bits, and above these how long they are with a bar each. Where
/// that is as long as the text, no other code is in it, and none twice.
class stated_set {
public:
    /// So many bits, and lengths below 2¹⁴.
    static constexpr int most_bits = 48;
    static constexpr std::size_t longest = std::size_t{1} << 14U;

    stated_set(const spelling& say, std::string name, known_words words, const word_bits& bits)
        : say_{say},
          name_{(std::move)(name)},
          words_{(std::move)(words)},
          bits_{bits} {
        for (const known_word& one : words_) {
            asked_ |= bits_.of(std::uint64_t{1} << one.slot);
            length_ += say_.length_of(one.code) + 1;
        }
    }

    [[nodiscard]] bool fits() const noexcept {
        return std::bit_width(asked_) <= most_bits && length_ < longest;
    }
    /// Looks up a text that is one code, or two: mostly there are no more.
    void look_up(step& known) const {
        written_table words{"canbao_" + name_, {name_ + "_code", name_ + "_mask"}};
        texts seen;
        for (const known_word& word : words_) {
            if (std::find(seen.begin(), seen.end(), word.code) == seen.end()) {
                seen.emplace_back(word.code);
                words.add({literal(word.code), bits_.text(std::uint64_t{1} << word.slot)});
            }
        }
        if (!say_.joins_well()) {
            known.look_up(words, text(), say_);
            return;
        }
        known.beside.push_back(words.beside());
        known.beside.push_back(pairs_of(words));
        known.join(known.beside.back().name, words.headings(), text());
    }
    /// Bits and length of what is found of others.
    [[nodiscard]] std::string sum() const {
        choice one;
        texts found;
        one.when(text() + " IS NULL OR " + name_ + "_mask IS NOT NULL", "0");
        for (const known_word& word : words_) {
            const std::string value =
                std::to_string(static_cast<std::int64_t>(bits_.of(std::uint64_t{1} << word.slot)) +
                               static_cast<std::int64_t>(say_.length_of(word.code) + 1) * unit());
            found.push_back(
                "CASE WHEN " +
                say_.contains(name_ + "_list", literal("|" + std::string{word.code} + "|")) +
                " THEN " + value + " ELSE 0 END");
        }
        return one.otherwise(joined(found, "\n        + "));
    }
    /// The mask, or what is wrong; `none` where there is no text.
    [[nodiscard]] std::string mask(const known_words& groups, const std::string& none) const {
        const std::string bits = "(" + name_ + "_sum & " + std::to_string(unit() - 1) + ")";
        const std::string value = say_.is(sql_dialect::mysql) ? say_.wide(bits) : bits;
        choice one;
        one.when(text() + " IS NULL", none);
        one.when(name_ + "_mask IS NOT NULL", name_ + "_mask");
        one.when(name_ + "_sum - " + bits + " = (LENGTH(" + text() + ") + 1) * " +
                     std::to_string(unit()),
                 value);
        one.when(has_only(words_), value);
        if (!groups.empty()) {
            known_words both = words_;
            both.insert(both.end(), groups.begin(), groups.end());
            one.when(has_only(both), number(group_stated));
        }
        return one.otherwise(number(unknown_code));
    }

private:
    [[nodiscard]] std::string text() const { return name_ + "_text"; }
    [[nodiscard]] std::int64_t unit() const noexcept {
        return std::int64_t{1} << std::bit_width(asked_);
    }
    /// Words, and all that are joined of two.
    [[nodiscard]] side_table pairs_of(const written_table& words) const {
        const std::string code = name_ + "_code";
        const std::string mask = name_ + "_mask";
        return {words.name() + "_known", code + ", " + mask,
                "  SELECT " + code + ", " + mask + " FROM " + words.name() +
                    "\n  UNION ALL SELECT " +
                    say_.concatenated({"one." + code, "'|'", "other." + code}) + ", one." + mask +
                    " | other." + mask + "\n  FROM " + words.name() + " AS one CROSS JOIN " +
                    words.name() + " AS other"};
    }
    /// Whether these codes are in the text, however often, and no other: without each it is as much
    /// shorter as that takes of it. Each stands between two bars of its own. (To take one after the
    /// other away, within one another, is too deep for SQLite.)
    [[nodiscard]] std::string has_only(const known_words& words) const {
        const std::string list = "REPLACE(" + name_ + "_list, '|', '||')";
        texts rests;
        for (const known_word& one : words) {
            rests.push_back("LENGTH(REPLACE(" + list + ", '|" + std::string{one.code} + "|', ''))");
        }
        return joined(rests, "\n        + ") + "\n        = " + std::to_string(words.size() - 1) +
               " * LENGTH(" + list + ") + 2";
    }

    const spelling& say_;
    std::string name_;
    known_words words_;
    const word_bits& bits_;
    std::uint64_t asked_ = 0;
    std::size_t length_ = 0;
};

/// The number of one code, from 1: its slot and one; 0 for none.
inline std::string number_of(const std::string& text, const known_words& words,
                             const std::string& none) {
    choice one;
    one.when(text + " IS NULL", none);
    for (const known_word& word : words) {
        one.when(text + " = " + literal(word.code), std::to_string(word.slot + 1));
    }
    return one.otherwise(number(unknown_code));
}

} // namespace canbao::detail::sql

#endif
