// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_WORDS_HPP
#define CANBAO_VALIDITY_WORDS_HPP

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/violation.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>

#include <cstddef>
#include <cstdint>

// Words of the program's own: their slots, codes and names.
namespace canbao::inline v0_1::detail {

/// Asks something of the published words of a kind.
constexpr auto of_published(word_kind kind, const auto& ask) noexcept {
    switch (kind) {
    case word_kind::category: return ask(categories::all::labels);
    case word_kind::event: return ask(events::all::labels);
    case word_kind::circumstance: return ask(circumstances::all::labels);
    case word_kind::fund: return ask(funds::all::labels);
    case word_kind::plan: break;
    }
    return ask(plans::all::labels);
}

constexpr std::size_t published_words(word_kind kind) noexcept {
    return of_published(kind, [](const auto& words) { return words.size(); });
}

/// The slot of the published word that has the code or the name of a word of the program's own;
/// how many there are where none has.
constexpr std::uint8_t published_slot_like(const own_word& own) noexcept {
    return of_published(own.kind, [&own](const auto& words) {
        std::uint8_t slot = 0;
        for (const label& one : words) {
            if (one.code == own.word.code || one.name == own.word.name) {
                break;
            }
            ++slot;
        }
        return slot;
    });
}

constexpr void check_own_words(const policy_content& content, violations& found) noexcept {
    for (std::size_t i = 0; i < content.own_words.size(); ++i) {
        const own_word& own = content.own_words[i];
        const auto report_beside = [&](offender other) {
            report(found, {.rule = rule_id::words_have_slots_of_their_own,
                           .at = at_own_word(i),
                           .other = other,
                           .x = own.slot});
        };
        if (own.slot < published_words(own.kind)) {
            report_beside({kind_of(own.kind), own.slot});
            continue;
        }
        if (own.kind == word_kind::plan && own.slot >= rule_table::max_plans) {
            report_beside({});
            continue;
        }
        if (const std::uint8_t slot = published_slot_like(own); slot < published_words(own.kind)) {
            report(found, {.rule = rule_id::words_have_codes_of_their_own,
                           .at = at_own_word(i),
                           .other = {kind_of(own.kind), slot}});
            continue;
        }
        for (std::size_t j = 0; j < i; ++j) {
            const own_word& other = content.own_words[j];
            if (own.kind == other.kind &&
                (own.slot == other.slot || own.word.code == other.word.code)) {
                report_beside(at_own_word(j));
                break;
            }
        }
    }
}

} // namespace canbao::detail

#endif
