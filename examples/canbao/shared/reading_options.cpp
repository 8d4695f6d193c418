// SPDX-License-Identifier: Apache-2.0
#include "shared/reading_options.hpp"

#include "shared/failure.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include <CLI/CLI.hpp>

namespace program {

namespace {

constexpr wording no_form{"--dates takes day-first or month-first, serial-1900 or serial-1904, or "
                          "one of each joined by a comma; not '{}'",
                          "--dates 应为 day-first 或 month-first、serial-1900 或 serial-1904，"
                          "或各取其一以逗号连接；不能是“{}”"};

} // namespace

void add_dates(day_reading& to, std::string_view text) {
    const auto set = [text](auto& which, auto value) {
        if (std::exchange(which, value) != decltype(value){}) {
            throw failure{say(no_form, shown_name(text))};
        }
    };
    for (std::string_view rest = text;;) {
        const std::string_view one = rest.substr(0, rest.find(','));
        if (one == "day-first") {
            set(to.order, day_order::day_first);
        } else if (one == "month-first") {
            set(to.order, day_order::month_first);
        } else if (one == "serial-1900") {
            set(to.count, day_count::from_1900);
        } else if (one == "serial-1904") {
            set(to.count, day_count::from_1904);
        } else {
            throw failure{say(no_form, shown_name(text))};
        }
        if (one.size() == rest.size()) {
            return;
        }
        rest.remove_prefix(one.size() + 1);
    }
}

void add_reading(CLI::App& command, reading_options& into) {
    static const std::map<std::string, encoding> names{
        {"utf-8", encoding::utf8},
        {"utf8", encoding::utf8},
        {"gb18030", encoding::gb18030},
        {"gbk", encoding::gb18030},
        {"gb2312", encoding::gb18030},
        {"cp936", encoding::gb18030}}; // one encodes what the rest do
    command
        .add_option(
            "--encoding", into.encoding,
            say({"How the roster's characters are written; by default utf-8. gbk, gb2312 "
                 "and cp936 are read as gb18030, which contains them",
                 "名册的字符编码，默认 utf-8；gbk、gb2312、cp936 按包含它们的 gb18030 读取"}))
        ->type_name("utf-8|gb18030|gbk|gb2312|cp936")
        ->transform(CLI::CheckedTransformer(names, CLI::ignore_case).description(""));
    command
        .add_option_function<std::vector<std::string>>(
            "--columns",
            [&into](const std::vector<std::string>& all) {
                for (const std::string& text : all) {
                    add_claims(into.columns, text);
                }
            },
            say({"Which column is which: paid_on=缴费时间,id=户编号. tier= says that there is "
                 "none, "
                 "level= that a column of the roster is none of ours",
                 "名册中的列对应哪一列：paid_on=缴费时间,id=户编号；tier= 表示名册没有该列，"
                 "level= 表示名册的该列不是本程序的列"}))
        ->type_name(say({"OURS=THEIRS,…", "列名=名册列名,…"}))
        ->expected(1)
        ->take_all();
    command
        .add_option_function<std::vector<std::string>>(
            "--dates",
            [&into](const std::vector<std::string>& all) {
                for (const std::string& text : all) {
                    add_dates(into.days, text);
                }
            },
            say({"How days are written that have several readings: day-first or month-first for "
                 "5/10/2023, serial-1900 or serial-1904 for 45204",
                 "有歧义的日期如何读取：5/10/2023 用 day-first 或 month-first，45204 用 "
                 "serial-1900 或 serial-1904"}))
        ->type_name(say({"FORM", "写法"}))
        ->expected(1)
        ->take_all();
}

} // namespace program
