// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_WORDS_READ_HPP
#define CANBAO_ENGINE_WORDS_READ_HPP

#include <canbao/engine/rule_table.hpp>

#include <cstdint>

// Which circumstances and categories a rule table asks for.
namespace canbao::inline v0_1::detail {

/// The words that decide anything, as masks.
struct words_read {
    std::uint64_t circumstances = 0; ///< beside insurance elsewhere and as an employee
    std::uint64_t categories = 0;    ///< and groups
};
constexpr words_read words_read_by(const rule_table& rules) noexcept {
    words_read words{.categories = rules.delegated};
    const auto look_at = [&](const conditions& asks) {
        words.circumstances |=
            asks.circumstances_all | asks.circumstances_not_all | asks.circumstances_none;
        words.categories |= asks.categories_any;
    };
    for (const opening& one : rules.openings) {
        look_at(one.asks);
    }
    for (const opening& one : rules.claims) {
        look_at(one.asks);
    }
    for (const people_rule& one : rules.people) {
        look_at(one.asks);
        words.categories |= one.categories_all;
    }
    for (const fee_line& line : rules.fee_lines) {
        words.categories |= line.aided;
        for (const std::uint64_t some : line.people) {
            words.categories |= some;
        }
    }
    for (const recognition_rule& one : rules.recognition) {
        words.circumstances |= one.circumstances_all;
    }
    return words;
}

} // namespace canbao::detail

#endif
