// SPDX-License-Identifier: Apache-2.0

// Where it is written: sections of the document, and the readings relied on.

#include "explain_sections.hpp"
#include "policy_choice.hpp"
#include "readings.hpp"

#include <algorithm>
#include <array>

namespace program::explaining {

namespace {

/// A provision that the explanation relied on, and for what.
struct reliance {
    std::string on;
    std::uint8_t provision = 0;
};

constexpr std::array<std::string_view, 10> digits{"",   "一", "二", "三", "四",
                                                  "五", "六", "七", "八", "九"};

/// 2.3.1 as documents number it: 二（三）1.
std::string numbered(std::string_view section) {
    constexpr std::size_t levels = 3;
    std::array<unsigned, levels> numbers{};
    std::size_t level = 0;
    for (const char character : section) {
        if (character == '.') {
            ++level;
        } else {
            numbers[level] = numbers[level] * 10 + static_cast<unsigned>(character - '0');
        }
    }
    const auto chinese = [](unsigned number) {
        std::string text;
        if (number >= 10) {
            text.append(number >= 20 ? digits[number / 10 % 10] : "").append("十");
        }
        return text.append(digits[number % 10]);
    };
    std::string text = chinese(numbers[0]);
    if (numbers[1] != 0) {
        text.append("（").append(chinese(numbers[1])).append("）");
    }
    return numbers[2] == 0 ? text : text.append(std::to_string(numbers[2]));
}

std::string section_list(const words& in, std::uint8_t provision) {
    std::vector<std::string> sections;
    for (const std::string_view one : in.policy().provisions[provision].sections) {
        sections.push_back(in.tongue() == language::english
                               ? std::string{one}
                               : fmt::format("{} 即 {}", one, numbered(one)));
    }
    return in.list(sections);
}

/// The provisions of fee, subsidy and route, in that order: those that the assessment cites.
std::vector<reliance> decisive(const words& in, const explanation& steps) {
    constexpr wording fee{"fee", "个人缴费"};
    constexpr wording subsidy{"subsidy", "资助"};
    constexpr wording route{"route", "参保途径"};
    std::vector<reliance> found;
    if (!steps.taken) {
        return found;
    }
    const canbao::fee_line& line = *steps.line();
    if (steps.result.status == canbao::status::insured) {
        found.push_back({in.say(fee), line.provision});
    }
    if (steps.result.subsidy_category.has_value()) {
        found.push_back({in.say(subsidy), canbao::detail::subsidy_of(line, steps.aided).provision});
    }
    found.push_back({in.say(route),
                     steps.decided_at == step::elsewhere
                         ? steps.content().claims[*steps.taken].provision
                         : steps.content().routes[steps.result.route - std::size_t{1}].provision});
    return found;
}

/// Whatever else was looked at on the way.
std::vector<reliance> considered(const words& in, const explanation& steps) {
    constexpr wording fiscal{"fiscal standard", "财政补助标准"};
    constexpr wording limit{"recognition for aid", "资助认定期限"};
    constexpr wording aid{"aid for {}", "对{}的资助"};
    constexpr wording other_route{"route {}", "途径：{}"};
    constexpr wording delegated{"delegated aid", "交由其他规定的资助"};
    std::vector<reliance> found;
    const canbao::policy_content& policy = steps.content();
    if (steps.result.status == canbao::status::insured) {
        found.push_back({in.say(fiscal), policy.fiscal_provision});
    }
    if (steps.counting != 0) {
        for (const canbao::recognition_term& term : policy.recognitions) {
            found.push_back({in.say(limit), term.provision});
        }
        for (const canbao::fee_line& line : steps.rules().lines) {
            for (const canbao::aid_rule& rule : line.aid) {
                if (((steps.counting >> rule.category) & 1U) != 0) {
                    found.push_back({in.say(aid, in.category(rule.category)), rule.provision});
                }
            }
        }
        for (const canbao::delegation_term& term : policy.delegations) {
            if ((term.categories & steps.counting) != 0) {
                found.push_back({in.say(delegated), term.provision});
            }
        }
    }
    if (!steps.openings.empty()) {
        for (const canbao::route_term& route : policy.routes) {
            found.push_back({in.say(other_route, in.name(route.name)), route.provision});
        }
    }
    return found;
}

/// A reading with what relies on it.
struct reliant_reading {
    canbao::label reading;
    std::vector<std::string> by;
};

/// Every reading relied on, each once: of the whole policy, of what decided, of what else was
/// looked at.
std::vector<reliant_reading> readings(const words& in, const explanation& steps) {
    constexpr wording whole{"the whole policy", "整个政策"};
    std::vector<reliant_reading> found;
    const auto rely = [&found](const canbao::label& reading, const std::string& by) {
        auto place = std::find_if(found.begin(), found.end(), [&](const reliant_reading& other) {
            return other.reading.code == reading.code;
        });
        if (place == found.end()) {
            place = found.insert(found.end(), {reading, {}});
        }
        if (std::find(place->by.begin(), place->by.end(), by) == place->by.end()) {
            place->by.push_back(by);
        }
    };
    for (const canbao::label& reading : steps.content().readings) {
        rely(reading, in.say(whole));
    }
    const std::vector<reliance> decided = decisive(in, steps);
    std::vector<reliance> others = considered(in, steps);
    std::erase_if(others, [&decided](const reliance& other) {
        return std::any_of(decided.begin(), decided.end(), [&other](const reliance& one) {
            return one.provision == other.provision;
        });
    });
    for (const auto& some : {decided, others}) {
        for (const reliance& one : some) {
            for (const canbao::label& reading :
                 steps.content().provisions[one.provision].readings) {
                rely(reading, one.on);
            }
        }
    }
    return found;
}

void tell_document(page& onto, const words& in, const explanation& steps) {
    constexpr wording by{"{0}, for the insured year {1}", "{0}（{1} 参保年度）"};
    constexpr wording force{", in force {0}", "，有效期 {0}"};
    constexpr wording issue{", issued {0}", "，{0} 印发"};
    constexpr wording none{
        "A refused application has no section that decided fee, subsidy and "
        "route; those of the routes stand in section 4.",
        "不予参保的申请没有据以确定缴费、资助和途径的条款；各途径的条款见第 4 部分。"};
    const canbao::notice_term& notice = steps.content().notice;
    std::string document =
        in.say(by, document_of(steps.content(), in.tongue()), steps.content().insured_year);
    if (notice.issued.has_value()) {
        document += in.say(issue, iso(notice.issued));
    }
    if (notice.in_force_from.has_value()) {
        document += in.say(force, in.range(notice.in_force_from, notice.in_force_to));
    }
    onto.paragraph(document);
    if (!steps.taken) {
        onto.paragraph(in.say(none));
        return;
    }
    std::vector<page::row> rows;
    for (const reliance& one : decisive(in, steps)) {
        rows.emplace_back(one.on, section_list(in, one.provision));
    }
    onto.values(rows);
}

void tell_notes(page& onto, const words& in, const explanation& steps) {
    constexpr wording note{"Note: the aid for {0} is left by the notice to other rules; ask there "
                           "before the person pays.",
                           "注意：文件将{0}的资助交由其他规定，缴费前请向有关部门核实。"};
    if (!steps.result.delegated.empty()) {
        onto.paragraph(in.say(note, in.all_categories(steps.result.delegated.bits)));
    }
}

} // namespace

void tell_sources(page& onto, const words& in, const explanation& steps) {
    constexpr wording head{"7  Sources", "7  依据"};
    constexpr wording relied{"Readings relied on, where the notice is silent or can be read in two "
                             "ways:",
                             "文件未明确或可作两种理解之处，采用的解读："};
    constexpr wording one_reading{"[{0}] {1} (for: {2})", "[{0}] {1}（用于：{2}）"};
    onto.heading(in.say(head));
    tell_document(onto, in, steps);
    const std::vector<reliant_reading> all = readings(in, steps);
    if (!all.empty()) {
        onto.paragraph(in.say(relied));
    }
    for (const reliant_reading& one : all) {
        onto.item(mark::none,
                  in.say(one_reading, one.reading.code, reading_in(one.reading, in.tongue()),
                         in.list(one.by)),
                  2);
    }
    tell_notes(onto, in, steps);
}

} // namespace program::explaining
