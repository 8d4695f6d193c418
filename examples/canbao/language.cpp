// SPDX-License-Identifier: Apache-2.0
#include "language.hpp"

#include <cstdlib>

#include <unistd.h>

namespace program {

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

language settings::tongue() const {
    if (lang.empty()) {
        return language_of_locale();
    }
    return lang == "zh" ? language::chinese : language::english;
}

bool wants_colour(int descriptor) {
    const char* unwanted = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return (unwanted == nullptr || *unwanted == '\0') && ::isatty(descriptor) == 1 &&
           (terminal == nullptr || std::string_view{terminal} != "dumb");
}

} // namespace program
