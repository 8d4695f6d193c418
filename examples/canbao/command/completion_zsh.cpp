// SPDX-License-Identifier: Apache-2.0
#include "command/completion.hpp"

#include <fmt/format.h>

namespace program {

namespace {

/// A text within a specification of _arguments: brackets and colons mean something there.
std::string escaped(std::string_view text) {
    std::string all;
    for (const char one : text) {
        if (std::string_view{"[]:\\"}.find(one) != std::string_view::npos) {
            all += '\\';
        }
        all += one;
    }
    return all;
}

std::string action_of(const completed& all, value_kind kind,
                      const std::vector<std::string>& choices) {
    switch (kind) {
    case value_kind::file: return "_files";
    case value_kind::policy: return "(" + joined(all.policies) + ")";
    case value_kind::choice: return "(" + joined(choices) + ")";
    case value_kind::key_and_value: return "_canbao_keys";
    case value_kind::other: break;
    }
    return " ";
}

/// Each spelling of an option excludes the others.
std::string option_lines(const completed& all, const command& one, std::string_view indent) {
    std::string lines;
    for (const command_option& option : one.options) {
        const std::string value =
            option.takes_value()
                ? ":" + escaped(option.value) + ":" + action_of(all, option.kind, option.choices)
                : "";
        for (const std::string& name : option.names) {
            lines += fmt::format(" \\\n{}{}", indent,
                                 in_quotes(fmt::format("({}){}[{}]{}", joined(option.names), name,
                                                       escaped(option.description), value)));
        }
    }
    return lines;
}

std::string argument_lines(const completed& all, const command& one, std::string_view indent) {
    std::string lines;
    for (const command_argument& argument : one.arguments) {
        lines +=
            fmt::format(" \\\n{}{}", indent,
                        in_quotes(fmt::format("{}:{}:{}",
                                              argument.is_repeated   ? "*"
                                              : argument.is_required ? ""
                                                                     : ":",
                                              escaped(argument.name),
                                              action_of(all, argument.kind, argument.choices))));
    }
    return lines;
}

std::string keys(const completed& all) {
    std::vector<std::string_view> names;
    std::string cases;
    for (const completed_key& one : all.keys) {
        names.push_back(one.key);
        if (!one.values.empty()) {
            cases += fmt::format("    {}) {}compadd -- {} ;;\n", one.key,
                                 one.joins_values ? "compset -P '*\\|'; " : "", joined(one.values));
        }
    }
    return fmt::format(R"zsh(
# A key, or a code after its key; of several codes the last one.
_canbao_keys() {{
  local key=${{${{PREFIX%%=*}}#[\"\']}}
  if compset -P 1 '*='; then
    case $key in
{}    esac
  else
    compadd -S = -- {}
  fi
}}
)zsh",
                       cases, joined(names));
}

} // namespace

std::string zsh_completion(const completed& all) {
    std::string commands;
    std::string cases;
    for (const command& one : all.line.commands) {
        commands += "    " + in_quotes(one.name + ":" + escaped(one.description)) + "\n";
        cases += fmt::format("  {})\n    _arguments -s{}{}\n    ;;\n", one.name,
                             option_lines(all, one, "      "), argument_lines(all, one, "      "));
    }
    return fmt::format(R"zsh(#compdef canbao
# Completion of canbao for zsh; made by: canbao completion zsh
{}
_canbao() {{
  local curcontext=$curcontext state line
  local -A opt_args
  local -a commands
  commands=(
{}  )
  _arguments -C{} \
    '1: :->command' \
    '*:: :->argument'
  case $state in
  command) _describe command commands ;;
  argument) _canbao_arguments ;;
  esac
}}

_canbao_arguments() {{
  case $words[1] in
{}  esac
}}

if [[ $funcstack[1] == _canbao ]]; then
  _canbao "$@"
else
  compdef _canbao canbao
fi
)zsh",
                       keys(all), commands, option_lines(all, all.line.program, "    "), cases);
}

} // namespace program
