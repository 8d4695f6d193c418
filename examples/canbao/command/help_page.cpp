// SPDX-License-Identifier: Apache-2.0
#include "command/help_page.hpp"

#include "shared/language.hpp"
#include "shared/layout.hpp"
#include "shared/terminal.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <unistd.h>

namespace program {

namespace {

constexpr std::size_t greatest_width = 100; ///< longer lines of prose are hard to read
constexpr std::size_t names_width = 24;

constexpr wording usage{"Usage: ", "用法："};
constexpr wording any_options{"[OPTIONS]", "[选项]"};
constexpr wording any_command{"[COMMAND]", "[命令]"};
constexpr wording arguments_head{"Arguments:", "参数："};
constexpr wording options_head{"Options:", "选项："};
constexpr wording commands_head{"Commands:", "命令："};
constexpr wording required{" REQUIRED", "（必填）"};

class page {
public:
    page() : width_{std::min(terminal_width(), greatest_width)} {}

    void paragraph(std::string_view text) { text_ += flowing(text, width_); }
    void heading(const wording& what) { text_.append("\n").append(bold(say(what))) += '\n'; }
    /// A name, and beside it, or below where it is too long, what it is.
    void entry(const std::string& name, const std::string& description) {
        std::string line = padded("  " + name, names_width);
        if (!line.ends_with(' ')) {
            text_.append(line) += '\n';
            line.assign(names_width, ' ');
        }
        for (const std::string& part : wrap(description, width_ - names_width)) {
            line += part;
            text_.append(line.erase(line.find_last_not_of(' ') + 1)) += '\n';
            line.assign(names_width, ' ');
        }
    }
    /// A heading and what stands on the same line.
    void usage_line(const std::string& line) { text_ += bold(say(usage)) + line + '\n'; }
    void blank_line() { text_ += '\n'; }

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

private:
    [[nodiscard]] std::string bold(std::string_view text) const {
        return paint(style::heading, text, has_colours_);
    }

    std::size_t width_;
    bool has_colours_ = wants_colour(STDOUT_FILENO);
    std::string text_;
};

std::string usage_of(const CLI::App& app, std::string name) {
    name.append(" ").append(say(any_options));
    for (const CLI::Option* one : arguments_of(app)) {
        std::string argument = one->get_name(true);
        argument += one->get_items_expected_max() > 1 ? " …" : "";
        name.append(" ").append(one->get_required() ? argument : "[" + argument + "]");
    }
    return app.get_subcommands({}).empty() ? name : name.append(" ").append(say(any_command));
}

void add_options(page& onto, const wording& heading,
                 const std::vector<const CLI::Option*>& options) {
    if (options.empty()) {
        return;
    }
    onto.heading(heading);
    for (const CLI::Option* one : options) {
        std::string name = one->get_name(one->get_positional(), !one->get_positional());
        const std::string type = one->get_type_name();
        if (one->get_type_size() != 0 && !type.empty()) {
            name.append(" ").append(type);
        }
        onto.entry(name + (one->get_required() ? say(required) : ""), one->get_description());
    }
}

bool is_ascii(char one) {
    return static_cast<unsigned char>(one) < 0x80;
}

} // namespace

std::vector<const CLI::Option*> arguments_of(const CLI::App& app) {
    return app.get_options([](const CLI::Option* one) { return one->get_positional(); });
}

std::vector<const CLI::Option*> options_of(const CLI::App& app) {
    auto options = app.get_options([](const CLI::Option* one) { return one->nonpositional(); });
    if (const CLI::App* program = app.get_parent(); program != nullptr) {
        for (const CLI::Option* one : program->get_options()) {
            if (one != program->get_help_ptr() && one != program->get_version_ptr()) {
                options.push_back(one);
            }
        }
    }
    return options;
}

std::string flowing(std::string_view text, std::size_t width) {
    std::string flowed;
    std::string paragraph;
    const auto end_paragraph = [&] {
        for (const std::string& line :
             paragraph.empty() ? std::vector<std::string>{} : wrap(paragraph, width)) {
            flowed.append(line) += '\n';
        }
        paragraph.clear();
    };
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(line.size() + 1, text.size()));
        if (line.empty() || line.starts_with(' ')) {
            end_paragraph();
            flowed.append(line) += '\n';
        } else {
            const bool has_blank = !paragraph.empty() && is_ascii(paragraph.back()) &&
                                   is_ascii(line.front()); // Chinese has none between lines
            paragraph.append(has_blank ? " " : "").append(line);
        }
    }
    end_paragraph();
    return flowed;
}

std::string help_page::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode) const {
    page onto;
    onto.paragraph(app->get_description());
    onto.blank_line();
    onto.usage_line(usage_of(*app, std::move(name)));
    add_options(onto, arguments_head, arguments_of(*app));
    add_options(onto, options_head, options_of(*app));
    if (const auto commands = app->get_subcommands({}); !commands.empty()) {
        onto.heading(commands_head);
        for (const CLI::App* command : commands) {
            onto.entry(command->get_name(), command->get_description());
        }
    }
    if (const std::string footer = app->get_footer(); !footer.empty()) {
        onto.blank_line();
        onto.paragraph(footer);
    }
    return onto.text();
}

} // namespace program
