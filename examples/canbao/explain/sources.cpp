// SPDX-License-Identifier: Apache-2.0

// Where it is written: sections of the document, and the readings relied on.

#include "explain/sections.hpp"
#include "shared/policy_choice.hpp"
#include "shared/readings.hpp"

#include <algorithm>
#include <array>

namespace program::explaining {

namespace {

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

/// What a component decided, in words.
std::string name_of(const words& in, const decider& one) {
    constexpr wording fee{"fee", "个人缴费"};
    constexpr wording subsidy{"subsidy", "资助"};
    constexpr wording precedence{"precedence among equal subsidies", "同额资助的优先"};
    constexpr wording tie{"equal subsidies", "同额资助的取舍"};
    constexpr wording fiscal_due{"fiscal standard, due", "财政补助标准（由本人缴纳）"};
    constexpr wording fiscal_paid{"fiscal standard", "财政补助标准"};
    constexpr wording surcharge{"surcharge", "附加收费"};
    constexpr wording recognition{"recognition for aid", "资助认定期限"};
    constexpr wording delegation{"delegated aid", "交由其他规定的资助"};
    constexpr wording route{"route", "参保途径"};
    constexpr wording closed{"route {}, closed", "途径未开放：{}"};
    constexpr wording useless{"route {}, without cover", "途径无待遇期：{}"};
    constexpr wording counting{"counting days and months", "期间的计算"};
    constexpr wording whole{"the whole policy", "整个政策"};
    switch (one.what) {
    case part::fee: return in.say(fee);
    case part::subsidy: return in.say(subsidy);
    case part::precedence: return in.say(precedence);
    case part::tie: return in.say(tie);
    case part::fiscal_due: return in.say(fiscal_due);
    case part::fiscal_paid: return in.say(fiscal_paid);
    case part::surcharge: return in.say(surcharge);
    case part::recognition: return in.say(recognition);
    case part::delegation: return in.say(delegation);
    case part::route: return in.say(route);
    case part::closed: return in.say(closed, in.route(one.route));
    case part::useless: return in.say(useless, in.route(one.route));
    case part::counting: return in.say(counting);
    case part::whole: return in.say(whole);
    }
    return {};
}

/// A reading with what relies on it.
struct reliant_reading {
    canbao::label reading;
    std::vector<std::string> by;
};

/// Every reading that bears on what decided, each once.
std::vector<reliant_reading> readings(const words& in, const explanation& steps) {
    std::vector<reliant_reading> found;
    for (const decider& one : steps.decided) {
        const std::string by = name_of(in, one);
        for (const canbao::label& reading : one.readings) {
            auto place = std::find_if(found.begin(), found.end(), [&](const auto& other) {
                return other.reading.code == reading.code;
            });
            if (place == found.end()) {
                place = found.insert(found.end(), {reading, {}});
            }
            if (std::find(place->by.begin(), place->by.end(), by) == place->by.end()) {
                place->by.push_back(by);
            }
        }
    }
    return found;
}

void tell_document(page& onto, const words& in, const explanation& steps) {
    constexpr wording by{"{0}, for the insured year {1}", "{0}（{1} 参保年度）"};
    constexpr wording days{", {0}", "，{0}"};
    constexpr wording force{", in force {0}", "，有效期 {0}"};
    constexpr wording issue{", issued {0}", "，{0} 印发"};
    constexpr wording refused{
        "A refused application has no fee, subsidy and route. Why each route is closed, and where "
        "it stands in the notice, is said in section 4.",
        "不予参保的申请没有缴费、资助和途径。各途径未开放的原因及其条款见第 4 部分。"};
    constexpr wording column{
        "The column cites has those of fee, subsidy, surcharges, a fiscal standard that is due, "
        "and "
        "route.",
        "cites 列为个人缴费、资助、附加收费、由本人缴纳的财政补助标准及途径的条款。"};
    constexpr wording before{"No section of the notice was looked into: it was decided before.",
                             "未涉及文件条款：此前已有结论。"};
    const canbao::notice_term& notice = steps.content().notice;
    std::string document =
        in.say(by, document_of(steps.content(), in.tongue()), steps.content().insured_year);
    if (steps.content().period_from.has_value()) {
        document += in.say(days, in.range(steps.content().period_from, steps.content().period_to));
    }
    if (notice.issued.has_value()) {
        document += in.say(issue, iso(notice.issued));
    }
    if (notice.in_force_from.has_value()) {
        document += in.say(force, in.range(notice.in_force_from, notice.in_force_to));
    }
    onto.paragraph(document);
    if (!steps.taken) {
        onto.paragraph(in.say(steps.decided.empty() ? before : refused));
        return;
    }
    std::vector<page::row> rows;
    for (const decider& one : steps.decided) {
        if (one.is_of_component() && !steps.content().provisions[one.provision].sections.empty()) {
            rows.emplace_back(name_of(in, one), section_list(in, one.provision));
        }
    }
    if (!rows.empty()) {
        onto.values(rows);
        onto.paragraph(in.say(column));
    }
}

void tell_notes(page& onto, const words& in, const explanation& steps) {
    constexpr wording note{"Note: the aid for {0} is left by the notice to other rules; ask there "
                           "before the person pays.",
                           "注意：文件将{0}的资助交由其他规定，缴费前请向有关部门核实。"};
    if (!steps.result.delegated.empty()) {
        onto.paragraph(
            in.say(note, in.all(canbao::word_kind::category, steps.result.delegated.bits)));
    }
}

} // namespace

std::string source(const words& in, const explanation& steps, std::uint8_t provision) {
    std::string text = in.sections(provision);
    for (const canbao::label& reading : steps.content().provisions[provision].readings) {
        const bool is_relied_on =
            std::any_of(steps.decided.begin(), steps.decided.end(), [&](const decider& one) {
                return one.is_of_component() && one.provision == provision &&
                       std::find(one.readings.begin(), one.readings.end(), reading) !=
                           one.readings.end();
            });
        if (is_relied_on) {
            text.append(text.empty() ? "" : in.say({"; ", "；"})).append(reading.code);
        }
    }
    return text;
}

std::string source_in_brackets(const words& in, const explanation& steps, std::uint8_t provision) {
    const std::string text = source(in, steps, provision);
    return text.empty() ? text : in.say({" ({})", "（{}）"}, text);
}

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
