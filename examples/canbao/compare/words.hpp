// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "compare/facts.hpp"
#include "shared/language.hpp"

#include <canbao/content/policy_content.hpp>
#include <canbao/units/date.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace program {

/// What a policy talks about, for people of one language.
class policy_words {
public:
    policy_words(const canbao::policy_content& policy, language tongue)
        : policy_{policy},
          tongue_{tongue} {}

    [[nodiscard]] language tongue() const { return tongue_; }
    [[nodiscard]] std::string in(const wording& both) const {
        return std::string{both.in(tongue_)};
    }

    /// The code of a word, in Chinese its name.
    [[nodiscard]] std::string word(const canbao::label& word) const;
    /// The code of a word, and in Chinese its name too.
    [[nodiscard]] std::string code_and_name(const canbao::label& word) const;

    /// A fact that is true where it stands.
    [[nodiscard]] fact holds(std::string key, std::string title) const;

    /// The day itself, or the first or last one of the insured year, whichever that is, so that
    /// policies of two years are alike in it.
    [[nodiscard]] std::string day(canbao::date day) const;
    [[nodiscard]] canbao::date year_begin() const { return policy_.year_begin(); }
    [[nodiscard]] canbao::counting_rule counting() const { return policy_.counting; }
    [[nodiscard]] std::string length(canbao::period length) const;
    [[nodiscard]] std::string charge(canbao::charge_basis basis) const;
    [[nodiscard]] std::string months_charged(canbao::proration charged) const;

    /// Circumstances one after the other: their words, or their codes.
    [[nodiscard]] std::string circumstances(std::uint64_t mask) const;
    [[nodiscard]] std::string keys(std::uint64_t circumstances) const;

    /// Categories and groups, any of them: their words, or their codes.
    [[nodiscard]] std::string people(std::uint64_t mask) const;
    [[nodiscard]] std::string people_keys(std::uint64_t mask) const;

    /// Of one kind, in the order of the vocabulary.
    [[nodiscard]] std::vector<canbao::label> words_in(canbao::word_kind kind,
                                                      std::uint64_t mask) const;

    [[nodiscard]] std::string sections(std::uint8_t provision) const;

private:
    const canbao::policy_content& policy_;
    language tongue_;
};

} // namespace program
