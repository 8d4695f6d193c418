// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/figures.hpp"
#include "shared/language.hpp"

#include <canbao/content/names.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/engine/conditions.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace program::explaining {

/// Names and values of one policy as a person reads them: the code in English, the Chinese name and
/// the code in Chinese.
class words {
public:
    words(const canbao::policy_content& policy, language tongue) noexcept
        : policy_{policy},
          tongue_{tongue} {}

    template <class... Values>
    [[nodiscard]] std::string say(const wording& sentence, const Values&... values) const {
        return program::say(tongue_, sentence, values...);
    }

    [[nodiscard]] std::string name(const canbao::label& word) const;
    [[nodiscard]] std::string category(std::uint8_t slot) const;
    [[nodiscard]] std::string event(canbao::event_code which) const;
    [[nodiscard]] std::string fund(std::uint8_t code) const;
    /// Who pays a subsidy.
    [[nodiscard]] std::string payers(const canbao::aid_rule& aid) const;
    [[nodiscard]] std::string plan(std::uint8_t slot) const;
    [[nodiscard]] std::string route(std::uint8_t number) const;

    /// Several words: "a, b and c", "a, b or c".
    [[nodiscard]] std::string all(canbao::word_kind kind, std::uint64_t set) const;
    [[nodiscard]] std::string any(canbao::word_kind kind, std::uint64_t set) const;
    [[nodiscard]] std::string list(const std::vector<std::string>& items) const;

    [[nodiscard]] std::string range(canbao::date from, canbao::date to) const;
    [[nodiscard]] std::string days(std::int64_t count) const;
    [[nodiscard]] std::string length(canbao::period length) const;

    /// The sections of a provision: "2.4, 2.5".
    [[nodiscard]] std::string sections(std::uint8_t provision) const;

    [[nodiscard]] const canbao::policy_content& policy() const noexcept { return policy_; }
    [[nodiscard]] language tongue() const noexcept { return tongue_; }

private:
    [[nodiscard]] std::vector<std::string> names(canbao::word_kind kind, std::uint64_t set) const;

    const canbao::policy_content& policy_;
    language tongue_;
};

} // namespace program::explaining
