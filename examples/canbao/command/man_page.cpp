// SPDX-License-Identifier: Apache-2.0
#include "command/man_page.hpp"

#include "shared/characters.hpp"
#include "shared/language.hpp"

#include <algorithm>
#include <cstddef>

namespace program {

namespace {

constexpr wording name_head{"NAME", "名称"};
constexpr wording synopsis_head{"SYNOPSIS", "概要"};
constexpr wording description_head{"DESCRIPTION", "描述"};
constexpr wording options_head{"OPTIONS", "选项"};
constexpr wording commands_head{"COMMANDS", "命令"};
constexpr wording any_command{"COMMAND", "命令"};
constexpr wording any_options{"OPTIONS", "选项"};

constexpr wording short_name{"social-insurance contributions by published notices",
                             "按已公布的文件审核社会保险参保缴费"};
constexpr wording one_may{"These may stand after a command, too, but for \\-\\-version.",
                          "除 \\-\\-version 外，也可写在命令之后。"};

/// Text that troff takes for text: backslashes are doubled, hyphens are those that one types, and
/// no line is a request.
std::string escaped(std::string_view text) {
    std::string all;
    for (const char one : text) {
        const bool begins = all.empty() || all.back() == '\n';
        if (begins && (one == '.' || one == '\'')) {
            all += "\\&";
        }
        switch (one) {
        case '\\': all += "\\e"; break;
        case '-': all += "\\-"; break;
        case '\'': all += "\\(aq"; break;
        case '`': all += "\\(ga"; break;
        case '^': all += "\\(ha"; break;
        case '~': all += "\\(ti"; break;
        default: all += one;
        }
    }
    return all;
}

bool is_wide(std::string_view character) {
    return display_width(character) == 2;
}

/// Between two Chinese characters a line may end, unless the mark behind or before it belongs to
/// the other one.
bool may_end_between(std::string_view one, std::string_view next) {
    constexpr std::string_view opening = "（《「【";
    constexpr std::string_view closing = "，。、；：？！）》」】";
    return is_wide(one) && is_wide(next) && opening.find(one) == std::string_view::npos &&
           closing.find(next) == std::string_view::npos;
}

/// Text of which troff makes lines; it breaks Chinese only where it is told that it may.
std::string filled(std::string_view text) {
    const std::string plain = escaped(text);
    std::string all;
    std::string_view last;
    for (std::string_view rest = plain; !rest.empty(); rest.remove_prefix(last.size())) {
        const std::string_view next = first_character(rest);
        all.append(!last.empty() && may_end_between(last, next) ? "\\:" : "").append(next);
        last = next;
    }
    return all;
}

std::string_view last_character(std::string_view text) {
    std::size_t begin = text.size() - 1;
    while (begin != 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) {
        --begin;
    }
    return text.substr(begin);
}

std::string bold(std::string_view text) {
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text) {
    return "\\fI" + escaped(text) + "\\fR";
}

class page {
public:
    explicit page(std::string_view version) {
        text_ = ".\\\" SPDX-License-Identifier: Apache-2.0\n"
                ".TH CANBAO 1 \"\" \"canbao " +
                escaped(version) + "\"\n.ad l\n"; // lines of Chinese have no blanks to stretch
    }

    void section(const wording& head) { text_ += ".SH " + say(head) + "\n"; }
    void subsection(std::string_view head) { text_ += ".SS " + std::string{head} + "\n"; }
    void line(std::string_view roff) { text_.append(roff) += '\n'; }

    /// Paragraphs as help has them: lines that begin with a blank stay as they are.
    void paragraphs(std::string_view text) {
        bool is_literal = false;
        bool begins = true;
        std::string_view before; // the line that this one goes on with
        while (!text.empty()) {
            const std::string_view one = text.substr(0, text.find('\n'));
            text.remove_prefix(std::min(one.size() + 1, text.size()));
            const bool is_set = one.starts_with(' ');
            if (is_literal && !is_set) {
                text_ += ".fi\n";
            }
            if (one.empty()) {
                begins = true;
            } else if (begins) {
                text_ += is_headed() ? "" : ".PP\n";
                begins = false;
            }
            if (is_set && !is_literal) {
                text_ += ".nf\n";
            }
            is_literal = is_set;
            if (is_set) {
                text_.append(escaped(one)) += '\n';
            } else if (!one.empty()) {
                go_on_from(before, one);
                text_.append(filled(one)) += '\n';
            }
            before = is_set ? std::string_view{} : one;
        }
        text_ += is_literal ? ".fi\n" : "";
    }

    /// A name, and what it is.
    void entry(const std::string& roff, std::string_view description) {
        text_.append(".TP\n").append(roff).append("\n").append(filled(description)) += '\n';
    }

    [[nodiscard]] std::string text() && { return std::move(text_); }

private:
    /// Chinese has no blank where a line ends, and troff would set one.
    void go_on_from(std::string_view before, std::string_view line) {
        if (before.empty()) {
            return;
        }
        const std::string_view last = last_character(before);
        const std::string_view first = first_character(line);
        if (is_wide(last) && is_wide(first)) {
            text_.pop_back();
            text_ += may_end_between(last, first) ? "\\:" : "";
        }
    }

    /// Whether a heading is the last line: what follows it is a paragraph anyway.
    [[nodiscard]] bool is_headed() const {
        const std::string_view last =
            std::string_view{text_}.substr(text_.rfind('\n', text_.size() - 2) + 1);
        return last.starts_with(".SH") || last.starts_with(".SS");
    }

    std::string text_;
};

void add_options(page& onto, const command& one) {
    for (const command_argument& argument : one.arguments) {
        onto.entry(italic(argument.name), argument.description);
    }
    for (const command_option& option : one.options) {
        std::string names;
        for (const std::string& name : option.names) {
            names.append(names.empty() ? "" : ", ").append(bold(name));
        }
        onto.entry(option.takes_value() ? names + " " + italic(option.value) : names,
                   option.description);
    }
}

std::string usage_of(const command& one) {
    std::string usage = bold("canbao " + one.name) + " [" + italic(say(any_options)) + "]";
    for (const command_argument& argument : one.arguments) {
        const std::string name = italic(argument.name) + (argument.is_repeated ? " …" : "");
        usage += argument.is_required ? " " + name : " [" + name + "]";
    }
    return usage;
}

} // namespace

std::string man_page(const command_line& line, std::string_view version) {
    page onto{version};
    onto.section(name_head);
    onto.line("canbao \\- " + say(short_name));
    onto.section(synopsis_head);
    for (const command& one : line.commands) {
        onto.line(usage_of(one));
        onto.line(".br");
    }
    onto.line(bold("canbao") + " [" + italic(say(any_command)) + "] " + bold("--help") + " | " +
              bold("--version"));
    onto.section(description_head);
    onto.paragraphs(line.program.description);
    onto.paragraphs(line.program.footer);
    onto.section(options_head);
    onto.line(say(one_may));
    add_options(onto, line.program);
    onto.section(commands_head);
    for (const command& one : line.commands) {
        onto.subsection(usage_of(one));
        onto.paragraphs(one.description);
        add_options(onto, one);
        onto.paragraphs(one.footer);
    }
    return std::move(onto).text();
}

} // namespace program
