// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster/reject.hpp"
#include "shared/language.hpp"

#include <canbao/engine/assessment.hpp>
#include <canbao/units/text.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

// What the files that a run writes call things: by their codes, or by their Chinese names.
namespace program {

enum class naming : std::uint8_t { codes, chinese };

/// What notes say: that an id looks like a number in scientific form, and before a category that
/// what it gets is said elsewhere.
inline constexpr wording scientific_id_note{"scientific_id", "编号为科学记数"};
inline constexpr wording delegated_note{"delegated:", "另有规定："};

/// The title of a column: its code, and its Chinese name.
std::string_view word(const wording& title, naming how) noexcept;
/// A category, fund or route; its code where it has no name.
std::string_view word(const canbao::label& of, naming how) noexcept;
std::string_view word(canbao::status what, naming how) noexcept;
std::string_view word(canbao::refusal why, naming how) noexcept;
std::string_view word(problem what, naming how) noexcept;
/// A column of a roster, or a name that is none of ours.
std::string_view column_word(std::string_view column, naming how) noexcept;

/// Titles as the beginning of a header row, with commas between them.
std::string column_titles(std::span<const wording> columns, naming how);

/// A code, in Chinese with its name behind it: for people, in the language that is spoken.
std::string named(const auto& what) {
    std::string text{word(what, naming::codes)};
    return spoken() == language::english ? text
                                         : text.append(" ").append(word(what, naming::chinese));
}

/// In which language a file explains what is wrong.
inline language language_of(naming how) noexcept {
    return how == naming::chinese ? language::chinese : spoken();
}

} // namespace program
