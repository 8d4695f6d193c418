// SPDX-License-Identifier: Apache-2.0
#include "command/completion.hpp"

#include <fmt/format.h>

namespace program {

namespace {

constexpr std::string_view beginning =
    R"fish(# Completion of canbao for fish; made by: canbao completion fish

# How many arguments stand after the command, options and their values left out.
function __canbao_place
    set -l tokens (commandline -opc)
    set -l place -1
    set -l awaits 0
    for token in $tokens[2..]
        if test $awaits = 1
            set awaits 0
        else if contains -- $token $__canbao_options_with_value
            set awaits 1
        else if not string match -q -- '-?*' $token
            set place (math $place + 1)
        end
    end
    echo $place
end

function __canbao_needs_command
    test (__canbao_place) = -1
end

# The command is the first, and so many arguments stand after it; `any`: however many.
function __canbao_at
    set -l place (__canbao_place)
    test $place -ge 0; or return 1
    __canbao_command_is $argv[1]; or return 1
    test $argv[2] = any -o $argv[2] = $place
end

function __canbao_command_is
    set -l awaits 0
    for token in (commandline -opc)[2..]
        if test $awaits = 1
            set awaits 0
        else if contains -- $token $__canbao_options_with_value
            set awaits 1
        else if not string match -q -- '-?*' $token
            test $token = $argv[1]
            return
        end
    end
    return 1
end

# Codes after a key; of several the last one.
function __canbao_codes
    set -l token (commandline -ct | string replace -ra '["\']' '')
    set -l key (string split -m 1 = -- $token)[1]
    set -l before (string replace -r '[^=|]*$' '' -- $token)
    for list in $__canbao_codes
        set -l words (string split ' ' -- $list)
        if test $words[1] = $key
            string match -q '*|*' -- $before; and not contains -- $key $__canbao_joining; and return
            printf '%s\n' $before$words[2..]
        end
    end
end

function __canbao_keys
    set -l token (commandline -ct)
    if string match -q '*=*' -- $token
        __canbao_codes
    else
        printf '%s\n' $__canbao_keys=
    end
end

complete -c canbao -f
)fish";

std::string values_of(const completed& all, value_kind kind,
                      const std::vector<std::string>& choices) {
    switch (kind) {
    case value_kind::file: return " -F";
    case value_kind::policy: return " -f -a " + in_quotes(joined(all.policies));
    case value_kind::choice: return " -f -a " + in_quotes(joined(choices));
    case value_kind::key_and_value: return " -f -a '(__canbao_keys)'";
    case value_kind::other: break;
    }
    return " -f";
}

std::string option_line(const completed& all, const std::string& when,
                        const command_option& option) {
    std::string line = "complete -c canbao -n " + in_quotes(when);
    for (const std::string& name : option.names) {
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    }
    if (option.takes_value()) {
        line += " -r" + values_of(all, option.kind, option.choices);
    }
    return line + " -d " + in_quotes(option.description) + "\n";
}

} // namespace

std::string fish_completion(const completed& all) {
    std::vector<std::string> with_value;
    std::string lines;
    const auto add_options = [&](const command& one, const std::string& when) {
        for (const command_option& option : one.options) {
            lines += option_line(all, when, option);
            if (option.takes_value()) {
                with_value.insert(with_value.end(), option.names.begin(), option.names.end());
            }
        }
    };
    add_options(all.line.program, "__canbao_needs_command");
    for (const command& one : all.line.commands) {
        lines += fmt::format("\ncomplete -c canbao -n __canbao_needs_command -a {} -d {}\n",
                             one.name, in_quotes(one.description));
        for (std::size_t place = 0; place < one.arguments.size(); ++place) {
            const command_argument& argument = one.arguments[place];
            const std::string where = argument.is_repeated ? "any" : std::to_string(place);
            if (argument.is_repeated && place > 0) { // the ones before it come first
                lines += fmt::format("complete -c canbao -n '__canbao_at {} any; and not "
                                     "__canbao_at {} {}'{}\n",
                                     one.name, one.name, place - 1,
                                     values_of(all, argument.kind, argument.choices));
                continue;
            }
            lines += fmt::format("complete -c canbao -n '__canbao_at {} {}'{}\n", one.name, where,
                                 values_of(all, argument.kind, argument.choices));
        }
        add_options(one, fmt::format("__canbao_command_is {}", one.name));
    }
    std::string lists = "set -g __canbao_options_with_value " + joined(with_value) + "\n";
    std::vector<std::string_view> keys;
    std::vector<std::string_view> joining;
    std::string codes;
    for (const completed_key& one : all.keys) {
        keys.push_back(one.key);
        if (!one.values.empty()) {
            codes += " " + in_quotes(std::string{one.key} + " " + joined(one.values));
        }
        if (one.joins_values) {
            joining.push_back(one.key);
        }
    }
    lists += "set -g __canbao_keys " + joined(keys) + "\nset -g __canbao_codes" + codes +
             "\nset -g __canbao_joining " + joined(joining) + "\n";
    return std::string{beginning} + lists + "\n" + lines;
}

} // namespace program
