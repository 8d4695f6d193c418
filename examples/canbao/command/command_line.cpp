// SPDX-License-Identifier: Apache-2.0
#include "command/command_line.hpp"

#include "command/help_page.hpp"

#include <string_view>

namespace program {

namespace {

/// By what help calls the value, in either language.
value_kind kind_of(std::string_view name) {
    for (const std::string_view policy : {"ID", "FIRST", "SECOND", "政策一", "政策二"}) {
        if (name == policy) {
            return value_kind::policy;
        }
    }
    if (name.find('=') != name.npos) {
        return value_kind::key_and_value;
    }
    if (name.find('|') != name.npos) {
        return value_kind::choice;
    }
    const bool is_file =
        name.find("FILE") != name.npos || name.find("文件") != name.npos || name.ends_with(".csv");
    return is_file ? value_kind::file : value_kind::other;
}

std::vector<std::string> choices_in(std::string_view name, value_kind kind) {
    std::vector<std::string> choices;
    while (kind == value_kind::choice) {
        const std::size_t end = name.find('|');
        choices.emplace_back(name.substr(0, end));
        if (end == name.npos) {
            break;
        }
        name.remove_prefix(end + 1);
    }
    return choices;
}

command_option described(const CLI::Option& option) {
    command_option one{.names = {}, .value = {}, .description = option.get_description()};
    for (const std::string& name : option.get_snames()) {
        one.names.push_back("-" + name);
    }
    for (const std::string& name : option.get_lnames()) {
        one.names.push_back("--" + name);
    }
    if (option.get_type_size() != 0) {
        one.value = option.get_type_name();
        one.kind = kind_of(one.value);
    }
    one.choices = choices_in(one.value, one.kind);
    return one;
}

command described(const CLI::App& app) {
    command one{
        .name = app.get_name(), .description = app.get_description(), .footer = app.get_footer()};
    for (const CLI::Option* argument : arguments_of(app)) {
        const std::string name = argument->get_name(true);
        const value_kind kind = kind_of(name);
        one.arguments.push_back({.name = name,
                                 .description = argument->get_description(),
                                 .kind = kind,
                                 .choices = choices_in(name, kind),
                                 .is_required = argument->get_required(),
                                 .is_repeated = argument->get_items_expected_max() > 1});
    }
    for (const CLI::Option* option : options_of(app)) {
        one.options.push_back(described(*option));
    }
    return one;
}

} // namespace

command_line describe(const CLI::App& app) {
    command_line all{.program = described(app), .commands = {}};
    for (const CLI::App* one : app.get_subcommands({})) {
        all.commands.push_back(described(*one));
    }
    return all;
}

} // namespace program
