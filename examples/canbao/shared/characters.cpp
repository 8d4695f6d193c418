// SPDX-License-Identifier: Apache-2.0
#include "shared/characters.hpp"

#include <utf8proc.h>

namespace program {

namespace {

struct decoded {
    std::size_t size = 1;
    utf8proc_int32_t character = -1; ///< none: the byte is no UTF-8
};

/// The character with which a text begins that is not empty.
decoded decode(std::string_view text) {
    decoded first;
    const auto* const bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data()); // NOLINT
    const utf8proc_ssize_t size =
        utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size()), &first.character);
    first.size = size > 0 ? static_cast<std::size_t>(size) : 1;
    return first;
}

bool is_shown(utf8proc_int32_t character) {
    if (character < 0) {
        return false;
    }
    switch (utf8proc_category(character)) {
    case UTF8PROC_CATEGORY_CC: // controls
    case UTF8PROC_CATEGORY_CF: // what turns the direction, among others that are not seen
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP: return false;
    default: return true;
    }
}

void replace_all(std::string& text, std::string_view what, char by) {
    for (std::size_t place = 0; (place = text.find(what, place)) != std::string::npos;) {
        text.replace(place, what.size(), 1, by);
    }
}

} // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const decoded next = decode(text);
        // A byte that is no UTF-8 is shown as some sign.
        width += next.character < 0 ? std::size_t{1}
                                    : static_cast<std::size_t>(utf8proc_charwidth(next.character));
        text.remove_prefix(next.size);
    }
    return width;
}

std::string_view first_character(std::string_view text) {
    return text.substr(0, decode(text).size);
}

std::string printable(std::string_view text) {
    std::string shown;
    while (!text.empty()) {
        const decoded next = decode(text);
        const bool is_good = is_shown(next.character);
        shown.append(is_good ? text.substr(0, next.size) : "?");
        text.remove_prefix(is_good ? next.size : 1);
    }
    return shown;
}

std::string with_hyphens(std::string text) {
    replace_all(text, "–", '-');
    return text;
}

std::string with_plain_blanks(std::string text) {
    replace_all(text, "\u00A0", ' ');
    return text;
}

} // namespace program
