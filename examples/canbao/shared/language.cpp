// SPDX-License-Identifier: Apache-2.0
#include "shared/language.hpp"

#include <cstdlib>

namespace program {

namespace {

language the_spoken_one = language::english;

} // namespace

language spoken() noexcept {
    return the_spoken_one;
}

void speak(language which) noexcept {
    the_spoken_one = which;
}

language language_of_locale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            return std::string_view{value}.starts_with("zh") ? language::chinese
                                                             : language::english;
        }
    }
    return language::english;
}

language language_of(int count, const char* const* arguments) {
    constexpr std::string_view option = "--lang";
    language found = language_of_locale();
    for (int place = 1; place < count; ++place) {
        std::string_view text{arguments[place]};
        if (!text.starts_with(option)) {
            continue;
        }
        text.remove_prefix(option.size());
        if (text.empty() && place + 1 < count) {
            text = arguments[place + 1];
        } else if (text.starts_with('=')) {
            text.remove_prefix(1);
        }
        found = text == "zh" ? language::chinese : text == "en" ? language::english : found;
    }
    return found;
}

} // namespace program
