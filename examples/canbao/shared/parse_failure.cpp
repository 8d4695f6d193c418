// SPDX-License-Identifier: Apache-2.0
#include "shared/parse_failure.hpp"

#include "command/help_page.hpp"
#include "shared/did_you_mean.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace program {

namespace {

constexpr wording no_option{"there is no option '{}'{}", "没有选项“{}”{}"};
constexpr wording no_command{"there is no command '{}'{}", "没有命令“{}”{}"};
constexpr wording not_expected{"not expected: '{}'", "多余的参数：“{}”"};
constexpr wording is_required{"{} is required", "缺少必填项：{}"};
constexpr wording no_value{"{} needs a value", "{} 需要一个值"};
constexpr wording is_none_of{"{} is {}, not '{}'", "{} 应为 {}，而不是“{}”"};
constexpr wording needs_other{"{} needs {}", "{} 须与 {} 同用"};
constexpr wording too_often{"{} may be given only once", "{} 只能给出一次"};
constexpr wording takes_no_value{"{} takes no value", "{} 不带值"};
constexpr wording wrong{"wrong arguments ({})", "参数有误（{}）"};
constexpr wording see_help{"; {} --help says more", "；详见 {} --help"};

/// The command that was called; the program itself where none was.
const CLI::App& called(const CLI::App& app) {
    const std::vector<CLI::App*> commands = app.get_subcommands();
    return commands.empty() ? app : *commands.front();
}

std::string nearest_command(const CLI::App& app, std::string_view written) {
    std::vector<std::string_view> known;
    for (const CLI::App* one : app.get_subcommands({})) {
        known.emplace_back(one->get_name());
    }
    return did_you_mean(written, known);
}

std::string unexpected(const CLI::App& app) {
    const std::vector<std::string> left = app.remaining(true);
    const std::string first = left.empty() ? "" : left.front();
    return first.starts_with('-') ? say(no_option, first, nearest_option(called(app), first))
           : &called(app) == &app ? say(no_command, first, nearest_command(app, first))
                                  : say(not_expected, first);
}

std::string missing(const CLI::App& app) {
    for (const CLI::Option* one : called(app).get_options()) {
        if (one->get_required() && one->count() == 0) {
            return say(is_required, one->get_name());
        }
    }
    return {};
}

/// The option that an error is about: the only thing that all of CLI11's texts tell.
const CLI::Option* option_of(const CLI::App& app, std::string_view error) {
    const std::string text = " " + std::string{error} + " ";
    for (const CLI::App* some : {&called(app), &app}) {
        for (const CLI::Option* one : some->get_options()) {
            const std::string name = " " + one->get_name();
            if (text.find(name + ":") != text.npos || text.find(name + " ") != text.npos) {
                return one;
            }
        }
    }
    return nullptr;
}

std::string wrong_option(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::Option* option = option_of(app, error.what());
    if (option == nullptr) {
        return {};
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr) { // of one of some words
        return say(is_none_of, option->get_name(), option->get_type_name(),
                   option->results().back());
    }
    return say(option->get_expected_min() == 0 ? takes_no_value
               : option->count() > 1           ? too_often
                                               : no_value,
               option->get_name());
}

/// One option without another that it is of.
std::string without_other(const CLI::App& app) {
    for (const CLI::Option* one : called(app).get_options()) {
        for (const CLI::Option* other : one->get_needs()) {
            if (one->count() != 0 && other->count() == 0) {
                return say(needs_other, one->get_name(), other->get_name());
            }
        }
    }
    return {};
}

} // namespace

void require_values(int count, const char* const* arguments) {
    for (int number = 1; number < count; ++number) {
        const std::string_view one = arguments[number];
        if (one == "--") {
            return;
        }
        if (one.starts_with("--") && one.find('=') == one.size() - 1) {
            throw failure{say(no_value, one.substr(0, one.size() - 1))};
        }
    }
}

void require_values(const CLI::App& app) {
    for (const CLI::App* some : {&called(app), &app}) {
        for (const CLI::Option* one : some->get_options()) {
            for (const std::string& value : one->results()) {
                if (value.empty()) {
                    throw failure{say(no_value, one->get_name())};
                }
            }
        }
    }
}

std::string nearest_option(const CLI::App& command, std::string_view written) {
    std::vector<std::string> names;
    for (const CLI::Option* one : options_of(command)) {
        for (const std::string& name : one->get_lnames()) {
            names.push_back("--" + name);
        }
    }
    constexpr std::size_t shortest = 3; // of one letter any other may have been meant
    return written.size() < shortest
               ? std::string{}
               : did_you_mean(written.substr(0, written.find('=')),
                              std::vector<std::string_view>{names.begin(), names.end()});
}

failure parse_failure(const CLI::App& app, const CLI::ParseError& error) {
    std::string text;
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr) {
        text = unexpected(app);
    } else if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        text = missing(app);
    } else if (dynamic_cast<const CLI::RequiresError*>(&error) != nullptr) {
        text = without_other(app);
    } else {
        text = wrong_option(app, error);
    }
    const CLI::App& command = called(app);
    const std::string name =
        &command == &app ? app.get_name() : app.get_name() + " " + command.get_name();
    return failure{(text.empty() ? say(wrong, error.what()) : text) + say(see_help, name)};
}

} // namespace program
