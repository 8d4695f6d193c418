// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

// The language of what a person reads. Codes, column names and files are the same in both.
namespace program {

enum class language { english, chinese };

/// A text in both languages.
struct wording {
    std::string_view english;
    std::string_view chinese;

    [[nodiscard]] constexpr std::string_view in(language which) const noexcept {
        return which == language::english ? english : chinese;
    }
};

inline constexpr wording standard_error{"standard error", "标准错误"};

/// The language that the program speaks; English until `speak` is called.
///
/// It is global, for what goes wrong is said where it goes wrong, deep in readers and writers of
/// files that have nothing else to do with languages, and one process speaks one language. `main`
/// sets it once, before anything is said and before there are threads.
language spoken() noexcept;
void speak(language which) noexcept;

/// A sentence in one language, with its values in their places: {}, or {0}, {1}, … where their
/// order differs between languages.
template <class... Values>
std::string say(language tongue, const wording& sentence, const Values&... values) {
    return fmt::format(fmt::runtime(sentence.in(tongue)), values...);
}

/// A sentence in the language that the program speaks.
template <class... Values>
std::string say(const wording& sentence, const Values&... values) {
    return say(spoken(), sentence, values...);
}

/// The language of the locale (LC_ALL, LC_MESSAGES, LANG, the first that is set): Chinese where it
/// begins with zh, English otherwise.
language language_of_locale();

/// The language that arguments ask for by --lang (the last one), else that of the locale. Help is
/// described before arguments are parsed, and so they are looked through for this beforehand;
/// whether what follows --lang is a language is left to the parser.
language language_of(int count, const char* const* arguments);

} // namespace program
