// SPDX-License-Identifier: Apache-2.0
#include "c/canbao.h"

#include "c/guard.hpp"
#include "compare/compare.hpp"
#include "explain/arguments.hpp"
#include "explain/html.hpp"
#include "explain/sections.hpp"
#include "explain/text.hpp"
#include "roster/figures.hpp"
#include "roster/policies.hpp"
#include "roster/read_columns.hpp"
#include "shared/figures.hpp"
#include "shared/terminal.hpp"
#include "show/sheet.hpp"
#include "sql/query.hpp"

#include <canbao/content/names.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace binding {

namespace {

/// As many columns as the program would use; 0: the usual ones.
constexpr std::size_t width_of(std::size_t asked) noexcept {
    return asked == 0 ? program::usual_line
                      : std::clamp(asked, program::narrowest_line, program::widest_line);
}

program::language language_named(const char* name) {
    const std::string_view text = text_of(name, "language");
    if (text != "en" && text != "zh") {
        throw problem_with{CANBAO_BAD_ARGUMENT,
                           fmt::format("language is 'en' or 'zh', and not '{}'", text)};
    }
    return text == "en" ? program::language::english : program::language::chinese;
}

bool is_html(const char* format) {
    const std::string_view text = text_of(format, "format");
    if (text != "text" && text != "html") {
        throw problem_with{CANBAO_BAD_ARGUMENT,
                           fmt::format("format is 'text' or 'html', and not '{}'", text)};
    }
    return text == "html";
}

const canbao::policy_entry& entry_of(const canbao_policy* policy) {
    return *thing_of(policy, "policy").entry;
}

/// A JSON text.
std::string quoted(std::string_view text) {
    std::string json = "\"";
    for (const char one : text) {
        const auto code = static_cast<unsigned char>(one);
        if (code < 0x20) {
            json += fmt::format("\\u{:04x}", code);
        } else {
            json.append(one == '"' || one == '\\' ? "\\" : "") += one;
        }
    }
    return json += '"';
}

/// An object of JSON, or a list of some.
class json_object {
public:
    json_object& add(std::string_view key, const std::string& value) {
        text_.append(text_.empty() ? "" : ", ").append(quoted(key)).append(": ").append(value);
        return *this;
    }
    [[nodiscard]] std::string text() const { return "{" + text_ + "}"; }

private:
    std::string text_;
};

std::string list_of(const std::vector<std::string>& items) {
    return fmt::format("[{}]", fmt::join(items, ", "));
}

std::string day_or_null(canbao::date day) {
    return day.has_value() ? quoted(program::iso(day)) : "null";
}

std::string word_json(const canbao::label& word) {
    return json_object{}.add("code", quoted(word.code)).add("name", quoted(word.name)).text();
}

/// The words of a kind that a policy knows; a slot's label from `label_at`.
std::string words_json(const auto& label_at, std::uint8_t slots) {
    std::vector<std::string> words;
    for (std::uint8_t slot = 0; slot < slots; ++slot) {
        const canbao::label one = label_at(static_cast<std::uint8_t>(slot + 1));
        if (!one.code.empty()) {
            words.push_back(word_json(one));
        }
    }
    return list_of(words);
}

std::string describe(const canbao::policy_entry& policy) {
    const canbao::policy_content& content = *policy.content;
    std::vector<std::string> fees;
    for (const canbao::fee_term& one : content.fees) {
        const canbao::plan_code plan{static_cast<std::uint8_t>(one.plan + 1)};
        canbao::fen fiscal = content.fiscal_standard;
        for (const canbao::fiscal_term& some : content.fiscal_standards) {
            fiscal = some.people == one.people ? some.amount : fiscal;
        }
        std::vector<std::string> people;
        for (const canbao::label& word :
             canbao::names_of(content, canbao::category_set{one.people})) {
            people.push_back(quoted(word.code));
        }
        fees.push_back(json_object{}
                           .add("plan", quoted(canbao::name_of(content, plan).code))
                           .add("tier", std::to_string(one.tier))
                           .add("people", list_of(people))
                           .add("fee", quoted(program::yuan(one.amount)))
                           .add("fiscal_standard", quoted(program::yuan(fiscal)))
                           .text());
    }
    std::vector<std::string> routes;
    for (const canbao::route_term& one : content.routes) {
        routes.push_back(word_json(one.name));
    }
    std::vector<std::string> reads;
    for (const program::read_column& one : program::read_columns) {
        if (one.is_read(*policy.rules)) {
            reads.push_back(quoted(program::name(one.which)));
        }
    }
    json_object figures;
    for (const figure& one : figures_of(content)) {
        figures.add(one.key, quoted(one.value));
    }
    const auto category = [&](std::uint8_t value) {
        return canbao::name_of(content, canbao::category_code{value});
    };
    const auto event = [&](std::uint8_t value) {
        return canbao::name_of(content, canbao::event_code{value});
    };
    const auto circumstance = [&](std::uint8_t value) {
        return canbao::name_of(content, canbao::circumstance_code{value});
    };
    return json_object{}
        .add("id", quoted(content.id))
        .add("insured_year", std::to_string(content.insured_year))
        .add("document", quoted(content.notice.document))
        .add("issued", day_or_null(content.notice.issued))
        .add("in_force_from", day_or_null(content.notice.in_force_from))
        .add("in_force_to", day_or_null(content.notice.in_force_to))
        .add("fees", list_of(fees))
        .add("categories", words_json(category, canbao::rule_table::first_group))
        .add("events", words_json(event, 32))
        .add("circumstances", words_json(circumstance, 64))
        .add("routes", list_of(routes))
        .add("reads", list_of(reads))
        .add("amendable", figures.text())
        .text();
}

std::string explained(const canbao::policy_entry& policy, std::size_t fields,
                      const char* const* keys, const char* const* values, program::language tongue,
                      bool as_html, std::size_t width) {
    using namespace program::explaining;
    std::vector<std::string> arguments;
    for (std::size_t place = 0; place < fields; ++place) {
        const std::string_view key = text_of(keys[place], "a key");
        if (key.find('=') != std::string_view::npos) {
            throw problem_with{CANBAO_BAD_ARGUMENT, "a key has no '='"};
        }
        arguments.push_back(fmt::format("{}={}", key, text_of(values[place], "a value")));
    }
    const program::applicant person = read_application(policy, arguments, tongue);
    const explanation steps = explain(policy, person.application);
    confirm(steps);
    const words in{*policy.content, tongue};
    if (as_html) {
        html_page onto{title_of(in), tongue};
        program::explaining::tell(onto, in, person, steps);
        return onto.finish();
    }
    text_page onto{width, false};
    program::explaining::tell(onto, in, person, steps);
    return onto.text();
}

} // namespace

} // namespace binding

using namespace binding;

extern "C" {

char* canbao_describe(const canbao_policy* policy, canbao_error* error) {
    return guarded<char*>(error, nullptr, [&] { return copy_of(describe(entry_of(policy))); });
}

char* canbao_show(const canbao_policy* policy, const char* language, const char* format,
                  size_t width, canbao_error* error) {
    return guarded<char*>(error, nullptr, [&] {
        const canbao::policy_entry& entry = entry_of(policy);
        const auto shown =
            program::show::sheet_of({*entry.content, *entry.rules}, language_named(language));
        return copy_of(is_html(format) ? program::show::page_of(shown)
                                       : program::show::text_of(shown, width_of(width), false));
    });
}

char* canbao_explain(const canbao_policy* policy, size_t fields, const char* const* keys,
                     const char* const* values, const char* language, const char* format,
                     size_t width, canbao_error* error) {
    return guarded<char*>(error, nullptr, [&] {
        if (fields != 0) {
            thing_of(keys, "keys");
            thing_of(values, "values");
        }
        return copy_of(explained(entry_of(policy), fields, keys, values, language_named(language),
                                 is_html(format), width_of(width)));
    });
}

char* canbao_compare(const canbao_policy* first, const canbao_policy* second, const char* language,
                     canbao_error* error) {
    return guarded<char*>(error, nullptr, [&] {
        return copy_of(program::differences_in_words(entry_of(first), entry_of(second),
                                                     language_named(language), program::usual_line,
                                                     false));
    });
}

char* canbao_sql(const canbao_policy* policy, const char* dialect, const char* table,
                 int32_t wishes, canbao_error* error) {
    return guarded<char*>(error, nullptr, [&] {
        return copy_of(program::query_of(entry_of(policy), text_of(dialect, "dialect"),
                                         text_of(table, "table"), wishes != 0));
    });
}

} // extern "C"
