// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/payer_words.hpp"
#include "show/sheet.hpp"
#include "show/words.hpp"

#include <canbao/content/names.hpp>

#include <cstdint>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace program::show {

/// How a sheet says what its policy has.
class sheet_words {
public:
    sheet_words(const policy_view& policy, language tongue)
        : content_{policy.content},
          rules_{policy.rules},
          tongue_{tongue} {}

    template <class... Values>
    [[nodiscard]] std::string say(const wording& pattern, const Values&... values) const {
        return fmt::format(fmt::runtime(pattern.in(tongue_)), values...);
    }

    [[nodiscard]] source where(std::uint8_t provision) const {
        source found;
        if (provision < content_.provisions.size()) {
            const canbao::provision& stands = content_.provisions[provision];
            found.sections.assign(stands.sections.begin(), stands.sections.end());
            for (const canbao::label& one : stands.readings) {
                found.readings.emplace_back(one.code);
            }
        }
        return found;
    }

    [[nodiscard]] std::string named(canbao::word_kind kind, std::uint64_t mask,
                                    joined_by how) const {
        return list(called(words_in(content_, kind, mask), tongue_), how, tongue_);
    }
    [[nodiscard]] canbao::label plan(std::uint8_t slot) const {
        return name_of(content_, canbao::plan_code{static_cast<std::uint8_t>(slot + 1)});
    }

    /// What each of several pays; empty where there is no list.
    [[nodiscard]] std::string payers(std::uint8_t list) const {
        return list == 0
                   ? std::string{}
                   : payers_in_words(content_, list, {}, tongue_, [](const canbao::label& of) {
                         return std::string{of.code}.append("\u00A0").append(of.name);
                     });
    }

protected:
    const canbao::policy_content& content_;
    const canbao::rule_table& rules_;
    language tongue_;
};

/// Adds groups, fees and what is charged with them to a sheet; and the lines of the fees on which
/// aid is given, in their order.
void add_fees(sheet& to, std::vector<const canbao::fee_line*>& aided_lines,
              const sheet_words& words);

} // namespace program::show
