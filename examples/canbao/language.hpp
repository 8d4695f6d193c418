// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace program {

/// The language of what a person reads. Codes, column names and files are the same in both.
enum class language { english, chinese };

/// A text in both languages.
struct wording {
    std::string_view english;
    std::string_view chinese;

    [[nodiscard]] constexpr std::string_view in(language which) const noexcept {
        return which == language::english ? english : chinese;
    }
};

/// The language of the locale (LC_ALL, LC_MESSAGES, LANG, the first that is set): Chinese where it
/// begins with zh, English otherwise.
language language_of_locale();

/// What is said to every command, known once the arguments are parsed.
struct settings {
    std::string lang; ///< "en", "zh", or empty: by the locale

    [[nodiscard]] language tongue() const;
};

/// True where colours are wanted on a descriptor: it is a terminal, not a dumb one, and NO_COLOR is
/// not set (https://no-color.org).
bool wants_colour(int descriptor);

} // namespace program
