// SPDX-License-Identifier: Apache-2.0
#include "roster/reject_words.hpp"

#include "roster/columns.hpp"
#include "roster/row.hpp"
#include "shared/figures.hpp"
#include "shared/file_words.hpp"
#include "shared/written_day.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace program {

namespace {

constexpr std::array<wording, problem_codes.size()> problems{
    {{"", ""},
     {"nothing stands here", "未填写"},
     {"this is no day", "不是日期"},
     {"there is an unknown code", "有不明的代码"},
     {"this is no such number", "不是所需的整数"},
     {"there is no such policy", "没有该政策"},
     {"the row has another number of fields than the header, its quotes are not in pairs, or it is "
      "longer than 16 MiB",
      "该行的列数与表头不同，或引号不成对，或长度超过 16 MiB"},
     {"an earlier row has the same id under the same policy", "此前已有同一政策下编号相同的行"},
     {"the field is too long", "字段过长"},
     {"there is the code of a group, which is not stated", "填写了不应填报的群体代码"},
     {"this is not the day of the event birth in event_on", "与事件日期中的出生之日不同"},
     {"the day of birth is later than the payment", "出生日期晚于缴费日期"},
     {"the registration is later than the payment", "登记日期晚于缴费日期"}}};

constexpr wording a_day{}; // said where days are read
constexpr wording codes{"codes or Chinese names, joined by a vertical bar (orphan|monitored), as "
                        "canbao words lists them; some where recognised_on has a day",
                        "canbao words 列出的代码或中文名称，以竖线连接，如 orphan|monitored；"
                        "填写了认定日期时必填"};
constexpr wording years{"a whole number from 0 to 99", "0 至 99 的整数"};

constexpr std::array<wording, column_names.size()> forms{
    {{"an id, which stands once under a policy", "编号，在同一政策下只出现一次"},
     {"the id of a policy, as canbao policies lists them", "canbao policies 列出的政策编号"},
     codes,
     a_day,
     {"a whole number from 1 to 9, or 一档 to 九档", "1 至 9 的整数，或一档至九档"},
     a_day,
     {"one code or Chinese name, such as birth, where there is its day in event_on",
      "一个代码或中文名称，如 birth；填写了事件日期时必填"},
     a_day,
     {"codes or Chinese names, joined by a vertical bar (local_household|graduating), as canbao "
      "words lists them",
      "canbao words 列出的代码或中文名称，以竖线连接，如 local_household|graduating"},
     years,
     years,
     a_day,
     {"the code or the Chinese name of one of the policy's routes, as canbao show names them",
      "canbao show 列出的该政策一种参保途径的代码或中文名称"},
     years,
     a_day}};

constexpr wording of_group{"categories alone; who is of a group is told by born_on, circumstances "
                           "and categories",
                           "只填人员类别；属于何种群体由出生日期、情形和人员类别判定"};
constexpr wording of_birth{"the day in event_on, or nothing there",
                           "与事件日期相同，或将事件日期留空"};
constexpr wording of_newborn{"a day no later than paid_on, or the event birth",
                             "不晚于缴费日期；预缴的新生儿填写出生事件"};
constexpr wording of_registration{"a day no later than paid_on, or nothing: the same day",
                                  "不晚于缴费日期；同日的可留空"};
constexpr wording of_age{"{}; the policy has groups by age or day of birth",
                         "{}；该政策有按年龄或出生日期划分的人群"};

constexpr wording of_row{"as many fields as the header has, quoted where they have commas",
                         "与表头列数相同；含逗号的字段加引号"};
constexpr wording of_field{"at most 64 KiB", "不超过 64 KiB"};

} // namespace

std::string expectation(std::string_view of, problem what, language tongue) {
    const auto* const known = std::find(column_names.begin(), column_names.end(), of);
    switch (what) {
    case problem::group_stated: return std::string{of_group.in(tongue)};
    case problem::birth_differs: return std::string{of_birth.in(tongue)};
    case problem::born_later: return std::string{of_newborn.in(tongue)};
    case problem::registered_later: return std::string{of_registration.in(tongue)};
    default: break;
    }
    const bool is_day = std::any_of(day_columns.begin(), day_columns.end(),
                                    [of](column one) { return of == name(one); });
    if (is_day && what != problem::too_long) {
        const std::string day = expected_day(seen_form::something_else, tongue);
        return of == name(column::born_on) && what == problem::missing ? say(tongue, of_age, day)
                                                                       : day;
    }
    const wording& form = what == problem::too_long ? of_field
                          : known == column_names.end()
                              ? of_row
                              : forms[static_cast<std::size_t>(known - column_names.begin())];
    return std::string{form.in(tongue)};
}

std::string explanation(std::string_view column, problem what, language tongue) {
    constexpr wording sentence{"{}; expected: {}", "{}；应为：{}"};
    return say(tongue, sentence, problems[static_cast<std::size_t>(what)].in(tongue),
               expectation(column, what, tongue));
}

namespace {

std::string title_of(std::size_t column) {
    if (column < column_names.size()) {
        const std::string_view code = column_names[column];
        std::string text{code};
        return spoken() == language::english
                   ? text
                   : text.append(" ").append(column_word(code, naming::chinese));
    }
    return column == column_names.size() ? say({"another column", "其他列"})
                                         : say({"the row", "整行"});
}

} // namespace

void count_rejects(wrapped_table& table, const rejects_file& rejects) {
    table.add({say({"rows rejected", "拒收行数"}), in_thousands(rejects.total())});
    for (std::size_t what = 0; what < problem_codes.size(); ++what) {
        if (const auto number = rejects.count(static_cast<problem>(what)); number != 0) {
            table.add({"  " + named(static_cast<problem>(what)), in_thousands(number)});
        }
    }
}

std::string tell_expected(const rejects_file& rejects) {
    constexpr wording like_another{"as for {}", "同 {}"};
    if (rejects.total() == 0) {
        return {};
    }
    const problem_counts& found = rejects.problems();
    wrapped_table table{{align::left, align::left, align::left}};
    std::array<std::string, problem_counts::columns> expected;
    for (std::size_t column = 0; column < problem_counts::columns; ++column) {
        std::string counts;
        problem last = problem::none;
        for (std::size_t what = 1; what < problem_codes.size(); ++what) {
            const std::uint64_t count = found.of(column, static_cast<problem>(what));
            if (count != 0) {
                last = static_cast<problem>(what);
                counts.append(counts.empty() ? "" : say({", ", "，"}))
                    .append(problem_codes[what])
                    .append(" ")
                    .append(in_thousands(count));
            }
        }
        if (last == problem::none) {
            continue;
        }
        const std::string_view code =
            column < column_names.size() ? column_names[column] : std::string_view{};
        expected[column] = expectation(code, last, spoken());
        const auto before = static_cast<std::size_t>(
            std::find(expected.begin(), expected.end(), expected[column]) - expected.begin());
        table.add({"  " + title_of(column), counts,
                   before == column ? expected[column] : say(like_another, title_of(before))});
    }
    return say({"what was expected:\n", "应为：\n"}) + table.to_text();
}

} // namespace program
