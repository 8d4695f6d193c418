// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Characters of UTF-8 texts, as a terminal has them.
namespace program {

/// How many columns of a terminal a text takes: wide characters (Chinese) take two, marks that are
/// set upon others none.
///
/// Characters whose width terminals do not agree on (East Asian Ambiguous in Unicode Standard
/// Annex 11, such as the en dash) count as one: nothing that has to line up may hold any.
std::size_t display_width(std::string_view text);

/// The first character of a text that is not empty; a single byte where it begins no character.
std::string_view first_character(std::string_view text);

/// Foreign text that a terminal takes for nothing but text: what is a control character, turns the
/// direction of the text around it, or is no UTF-8 becomes a question mark.
std::string printable(std::string_view text);

/// En dashes as hyphens, for terminals do not agree on the width of the former.
std::string with_hyphens(std::string text);

/// No-break spaces as blanks: once lines are broken they have done their work, and whoever looks
/// for a text types a blank.
std::string with_plain_blanks(std::string text);

} // namespace program
