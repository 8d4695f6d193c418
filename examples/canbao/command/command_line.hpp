// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

// The commands as the parser knows them, for whatever is made of them: completions, a manual page.
namespace program {

/// What an argument, or the value of an option, is.
enum class value_kind : std::uint8_t {
    other, ///< such as a number
    choice,
    file,
    policy,
    key_and_value ///< of explain
};

struct command_option {
    std::vector<std::string> names; ///< with their dashes, short ones first
    std::string value;              ///< as help shows it, such as FILE; empty where it takes none
    std::string description;
    value_kind kind = value_kind::other;
    std::vector<std::string> choices{};

    [[nodiscard]] bool takes_value() const { return !value.empty(); }
};

struct command_argument {
    std::string name; ///< as help shows it, such as ROSTER.csv
    std::string description;
    value_kind kind = value_kind::other;
    std::vector<std::string> choices{};
    bool is_required = false;
    bool is_repeated = false;
};

struct command {
    std::string name;
    std::string description;
    std::string footer; ///< paragraphs as help has them
    std::vector<command_argument> arguments{};
    std::vector<command_option> options{}; ///< those of the program that may stand here, too
};

struct command_line {
    command program; ///< its options may stand before a command
    std::vector<command> commands;
};

/// Of the program; in the language in which it was set up.
command_line describe(const CLI::App& app);

} // namespace program
