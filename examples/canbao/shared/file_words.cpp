// SPDX-License-Identifier: Apache-2.0
#include "shared/file_words.hpp"

#include "roster/columns.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace program {

namespace {

constexpr std::array<std::string_view, problem_codes.size()> chinese_problems{"",
                                                                              "缺失",
                                                                              "日期有误",
                                                                              "代码不明",
                                                                              "数字有误",
                                                                              "政策不明",
                                                                              "行格式有误",
                                                                              "编号重复",
                                                                              "字段过长",
                                                                              "群体不应填报",
                                                                              "与出生事件日期不符",
                                                                              "出生晚于缴费",
                                                                              "登记晚于缴费"};
static_assert(!chinese_problems.back().empty());

constexpr std::array<std::string_view, column_names.size()> chinese_columns{
    "人员编号", "政策",     "人员类别", "认定日期", "档次",
    "缴费日期", "事件",     "事件日期", "情形",     "断缴年数",
    "补缴年数", "出生日期", "选择途径", "预缴年数", "参保登记日期"};
static_assert(!chinese_columns.back().empty()); // fewer than columns would be filled up in silence

std::string_view chinese(canbao::status what) noexcept {
    switch (what) {
    case canbao::status::refused: return "未参保";
    case canbao::status::insured: return "已参保";
    case canbao::status::subsidy_only: return "仅资助";
    }
    return {};
}

std::string_view chinese(canbao::refusal why) noexcept {
    switch (why) {
    case canbao::refusal::none: return "";
    case canbao::refusal::insured_elsewhere: return "已在异地参保";
    case canbao::refusal::employee_insured: return "已参加职工医保";
    case canbao::refusal::tier_not_offered: return "政策无此档次";
    case canbao::refusal::not_open: return "无可用途径";
    case canbao::refusal::no_coverage_left: return "已无待遇期";
    }
    return {};
}

} // namespace

std::string_view word(const wording& title, naming how) noexcept {
    return how == naming::codes ? title.english : title.chinese;
}

std::string_view word(const canbao::label& of, naming how) noexcept {
    return how == naming::codes || of.name.empty() ? of.code : of.name;
}

std::string_view word(canbao::status what, naming how) noexcept {
    return how == naming::codes ? code(what) : chinese(what);
}

std::string_view word(canbao::refusal why, naming how) noexcept {
    return how == naming::codes ? code(why) : chinese(why);
}

std::string_view word(problem what, naming how) noexcept {
    return how == naming::codes ? code(what) : chinese_problems[static_cast<std::size_t>(what)];
}

std::string_view column_word(std::string_view column, naming how) noexcept {
    const auto* const known = std::find(column_names.begin(), column_names.end(), column);
    return how == naming::codes || known == column_names.end()
               ? column
               : chinese_columns[static_cast<std::size_t>(known - column_names.begin())];
}

std::string column_titles(std::span<const wording> columns, naming how) {
    std::string text;
    for (const wording& column : columns) {
        text.append(text.empty() ? "" : ",").append(word(column, how));
    }
    return text;
}

} // namespace program
