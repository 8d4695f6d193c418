// SPDX-License-Identifier: Apache-2.0
#pragma once

// The program built with the policies of tests/program/own.

#include "scratch.hpp"

#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace tests {

inline ended run_own(const scratch& place, std::vector<std::string> arguments,
                     const std::string& input = {}) {
    launch how = place.here(std::move(arguments));
    how.program = CANBAO_OWN_PROGRAM;
    return place.run(how, input);
}

/// Where lines end, and what stands in columns, is not of interest.
inline std::string without_blanks(std::string text) {
    constexpr std::string_view no_break = "\u00A0";
    for (std::size_t at = text.find(no_break); at != std::string::npos; at = text.find(no_break)) {
        text.erase(at, no_break.size());
    }
    std::erase_if(text, [](char one) { return one == ' ' || one == '\n'; });
    return text;
}

/// What it says on wide lines, without blanks, where it ends as it should.
inline std::string said(std::vector<std::string> arguments, int status = 0) {
    const scratch place;
    launch how = place.here(std::move(arguments));
    how.program = CANBAO_OWN_PROGRAM;
    how.prepare = [] { ::setenv("COLUMNS", "250", 1); };
    const ended result = place.run(how);
    CAPTURE(result.err);
    CHECK(result.status == status);
    return without_blanks(result.out);
}

/// Whether a text without blanks has sentences, wherever their lines end.
inline void tells(const std::string& text, const std::vector<const char*>& sentences) {
    for (const char* sentence : sentences) {
        CAPTURE(std::string{sentence});
        CHECK(has(text, without_blanks(sentence)));
    }
}

} // namespace tests
