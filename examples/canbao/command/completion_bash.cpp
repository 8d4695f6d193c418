// SPDX-License-Identifier: Apache-2.0
#include "command/completion.hpp"

#include <fmt/format.h>

namespace program {

namespace {

/// What comes before the cases that differ from program to program. Bash splits arguments at their
/// equals signs, and replaces what stands after them; not within quotes, nor where somebody has
/// told it not to: then what it replaces begins with the key.
constexpr std::string_view beginning =
    R"bash(# Completion of canbao for bash; made by: canbao completion bash
_canbao() {
    local all=() word command= awaits= place=0 current value kind index lead=
    for ((index = 1; index <= COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        if [[ ${#all[@]} -gt 0 && ($word == =* || ${all[-1]} == *=) &&
            $COMP_LINE == *"${all[-1]}$word"* ]]; then
            all[-1]+=$word
        else
            all+=("$word")
        fi
    done
    current=${all[-1]}
    for word in "${all[@]:0:${#all[@]}-1}"; do
        if [[ $awaits ]]; then
            awaits=
        elif [[ $word == -?* ]]; then
            awaits=$(_canbao_kind "$command" "$word")
        elif [[ ! $command ]]; then
            command=$word
        else
            place=$((place + 1))
        fi
    done
    value=${current#[\"\']}
    [[ ${COMP_WORDS[COMP_CWORD]} != ?*=* ]] || lead=${value%%=*}=
    if [[ $awaits ]]; then
        kind=$awaits
    elif [[ $current == --*=* ]]; then
        kind=$(_canbao_kind "$command" "${current%%=*}")
        value=${current#*=}
    elif [[ $current == -* ]]; then
        kind="words $(_canbao_options "$command")"
    elif [[ ! $command ]]; then
        kind="words $(_canbao_commands)"
    else
        kind=$(_canbao_argument "$command" "$place")
    fi
    local IFS=$'\n'
    case $kind in
    file)
        compopt -o filenames 2>/dev/null
        COMPREPLY=($(compgen -P "$lead" -f -- "$value"))
        ;;
    words\ *) COMPREPLY=($(IFS=' ' && compgen -P "$lead" -W "${kind#words }" -- "$value")) ;;
    keys) _canbao_keys "$value" ;;
    *) COMPREPLY=() ;;
    esac
    return 0 # it is no failure that nothing is offered
}

# A key, or a code after its key; of several codes the last one.
_canbao_keys() {
    local value=${1#*=} codes before=
    if [[ $1 != *=* ]]; then
        compopt -o nospace 2>/dev/null
        COMPREPLY=($(IFS=' ' && compgen -S = -W "$(_canbao_key_names)" -- "$1"))
        return
    fi
    value=${value#[\"\']}
    codes=$(_canbao_codes "${1%%=*}")
    if [[ $value == *'|'* ]]; then
        before=${value%|*}'|'
        [[ $codes == *'|'* ]] || codes=
    fi
    COMPREPLY=($(IFS=' ' && compgen -P "$lead$before" -W "${codes//'|'/ }" -- "${value##*|}"))
}
)bash";

constexpr std::string_view ending = "\ncomplete -F _canbao canbao\n";

std::string kind_of(const completed& all, value_kind kind,
                    const std::vector<std::string>& choices) {
    switch (kind) {
    case value_kind::file: return "file";
    case value_kind::policy: return "words " + joined(all.policies);
    case value_kind::choice: return "words " + joined(choices);
    case value_kind::key_and_value: return "keys";
    case value_kind::other: break;
    }
    return "other";
}

/// A function that prints something for some of its arguments.
class function {
public:
    function(std::string_view name, std::string_view arguments)
        : text_{fmt::format("\n{}() {{\n    case \"{}\" in\n", name, arguments)} {}

    void add(const std::string& pattern, const std::string& what) {
        text_ += fmt::format("    {}) echo {} ;;\n", pattern, in_quotes(what));
    }
    [[nodiscard]] std::string text() && { return std::move(text_ += "    esac\n}\n"); }

private:
    std::string text_;
};

std::string option_kinds(const completed& all) {
    function kinds{"_canbao_kind", "$1 $2"};
    const auto add = [&](const std::string& name, const command& one) {
        for (const command_option& option : one.options) {
            if (option.takes_value()) {
                std::string pattern;
                for (const std::string& spelled : option.names) {
                    pattern.append(pattern.empty() ? "" : "|")
                        .append(in_quotes(name + " " + spelled));
                }
                kinds.add(pattern, kind_of(all, option.kind, option.choices));
            }
        }
    };
    add("", all.line.program);
    for (const command& one : all.line.commands) {
        add(one.name, one);
    }
    return std::move(kinds).text();
}

std::string options(const completed& all) {
    function names{"_canbao_options", "$1"};
    const auto add = [&](const command& one, const std::string& name) {
        std::vector<std::string> spelled;
        for (const command_option& option : one.options) {
            spelled.insert(spelled.end(), option.names.begin(), option.names.end());
        }
        names.add(in_quotes(name), joined(spelled));
    };
    add(all.line.program, "");
    for (const command& one : all.line.commands) {
        add(one, one.name);
    }
    return std::move(names).text();
}

std::string arguments(const completed& all) {
    function kinds{"_canbao_argument", "$1 $2"};
    for (const command& one : all.line.commands) {
        for (std::size_t place = 0; place < one.arguments.size(); ++place) {
            const command_argument& argument = one.arguments[place];
            kinds.add(argument.is_repeated ? in_quotes(one.name) + "\\ *"
                                           : in_quotes(fmt::format("{} {}", one.name, place)),
                      kind_of(all, argument.kind, argument.choices));
        }
    }
    return std::move(kinds).text();
}

} // namespace

std::string bash_completion(const completed& all) {
    std::vector<std::string_view> commands;
    for (const command& one : all.line.commands) {
        commands.emplace_back(one.name);
    }
    function names{"_canbao_commands", ""};
    names.add("*", joined(commands));
    std::vector<std::string_view> keys;
    function codes{"_canbao_codes", "$1"};
    for (const completed_key& one : all.keys) {
        keys.push_back(one.key);
        if (!one.values.empty()) {
            codes.add(std::string{one.key}, joined(one.values, one.joins_values ? "|" : " "));
        }
    }
    function key_names{"_canbao_key_names", ""};
    key_names.add("*", joined(keys));
    return std::string{beginning} + std::move(names).text() + options(all) + option_kinds(all) +
           arguments(all) + std::move(key_names).text() + std::move(codes).text() +
           std::string{ending};
}

} // namespace program
