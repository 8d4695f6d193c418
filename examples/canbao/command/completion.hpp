// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command/command_line.hpp"

#include <canbao/policies/registry.hpp>

#include <span>
#include <string>
#include <string_view>
#include <vector>

// What makes a shell complete the program's commands, options, policies, keys and codes.
namespace program {

/// A key of `explain`, and what may stand after its equals sign.
struct completed_key {
    std::string_view key;
    std::vector<std::string_view> values; ///< none where they can't be listed, such as days
    bool joins_values = false;            ///< by vertical bars
};

struct completed {
    command_line line;
    std::vector<std::string_view> policies;
    std::vector<completed_key> keys;
};

completed what_to_complete(const CLI::App& app, std::span<const canbao::policy_entry> policies);

std::string bash_completion(const completed& all);
std::string fish_completion(const completed& all);
std::string zsh_completion(const completed& all);

/// Texts with blanks, or something else, between them.
std::string joined(const std::vector<std::string_view>& texts, std::string_view between = " ");
std::string joined(const std::vector<std::string>& texts, std::string_view between = " ");

/// A text in single quotes, as all three shells read it.
std::string in_quotes(std::string_view text);

} // namespace program
