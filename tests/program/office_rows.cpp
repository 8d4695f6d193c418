// SPDX-License-Identifier: Apache-2.0

// What stands in the rows of an office's roster, and around them.

#include "office.hpp"
#include "roster/read_words.hpp"
#include "scratch.hpp"
#include "shared/written_day.hpp"
#include "table.hpp"

#include <canbao/vocabulary/categories.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// The rejects of a run, without their header.
std::string rejects_of(const std::string& roster, std::vector<std::string> more = {}) {
    const scratch place;
    more.insert(more.begin(), {"assess", "-", "-o", "out.csv", "--rejects", "rejects.csv"});
    static_cast<void>(place.run(std::move(more), roster));
    const std::string rejects = place.read("rejects.csv");
    return rejects.substr(rejects.find('\n') + 1);
}

const std::string header = "id,policy,paid_on\n";
const std::string row = "a,hunan-2024,2023-10-05\n";

std::string iso(program::written_day day) {
    const auto text = canbao::format_date(day.day);
    return {text.begin(), text.end()};
}

} // namespace

TEST_CASE("days as offices write them") {
    const std::string roster = header + "a,hunan-2024,2023/10/5\n"
                                        "b,hunan-2024,45204\n"
                                        "c,hunan-2024,2023-10-5\n"
                                        "d,hunan-2024,2023年10月5日\n"
                                        "e,hunan-2024,20231005\n"
                                        "f,hunan-2024,2023-10-05 00:00:00\n"
                                        "g,hunan-2024,2023-10-05T00:00:00\n"
                                        "h,hunan-2024,10/5/2023\n"
                                        "i,hunan-2024,2023.10.05\n";
    const ended plain = assess(roster);
    CHECK(plain.status == 3);
    CHECK(parse_table(plain.out).rows.size() == 7);
    CHECK(rejects_of(roster) == "3,b,paid_on,bad_date\n9,h,paid_on,bad_date\n");
    CHECK(has(plain.err, "paid_on: 1 × day and month in an order that is not said (99/99/9999); "
                         "--dates day-first or --dates month-first says which comes first\n"));
    CHECK(has(plain.err, "paid_on: 1 × a number alone (99999), as spreadsheets count days; "
                         "--dates serial-1900"));
    CHECK(has(plain.err, "--dates serial-1900"));
    const ended told = assess(roster, {"--dates", "month-first,serial-1900"});
    CHECK(told.status == 0);
    CHECK(parse_table(told.out).rows.size() == 9);
    const scratch place;
    CHECK(place.run({"compare", "hunan-2023", "hunan-2024", "-"}, roster).status == 3);
    CHECK(place
              .run({"compare", "hunan-2023", "hunan-2024", "-", "--dates", "serial-1900", "--dates",
                    "month-first"},
                   roster)
              .status == 0);
    CHECK(has(complaint_about(roster, {"--dates", "month-first", "--dates", "day-first"}),
              "--dates takes day-first or month-first"));
}

TEST_CASE("unambiguous days are read, whoever wrote them") {
    for (const char* text :
         {"2023-10-05", "2023-10-5", "2023/10/05", "2023/10/5", "2023.10.5", "2023.10.05",
          "20231005", "20231005.0", "2023年10月5日", "2023年10月05日", "2023年10月5号",
          "2023-10-05 00:00", "2023/10/5 0:00", "2023/10/5 0:00:00", "2023-10-05 00:00:00.000",
          "2023-10-05T00:00:00", "2023年10月5日 00:00:00", "20231005 00:00:00"}) {
        CAPTURE(text);
        const auto day = program::read_day(text, {});
        CHECK(day.seen == program::seen_form::a_day);
        CHECK(iso(day) == "2023-10-05");
        CHECK_FALSE(day.is_by_option);
    }
}

TEST_CASE("days that have several readings are read as somebody says, and never guessed") {
    using program::day_count;
    using program::day_order;
    const auto read = [](const char* text, day_order order, day_count count) {
        return iso(program::read_day(text, {.order = order, .count = count}));
    };
    constexpr auto no_count = day_count::unsaid;
    constexpr auto no_order = day_order::unsaid;
    const std::string none(10, ' ');
    CHECK(read("5/10/2023", day_order::day_first, no_count) == "2023-10-05");
    CHECK(read("5/10/2023", day_order::month_first, no_count) == "2023-05-10");
    CHECK(read("05.10.2023", day_order::day_first, no_count) == "2023-10-05");
    CHECK(read("5-10-2023 0:00", day_order::day_first, no_count) == "2023-10-05");
    CHECK(read("25/10/2023", day_order::month_first, no_count) == none);
    CHECK(read("25/10/2023", no_order, no_count) == none);
    CHECK(read("5/10.2023", day_order::day_first, no_count) == none);
    CHECK(read("45204", no_order, day_count::from_1900) == "2023-10-05");
    CHECK(read("45204.0", no_order, day_count::from_1900) == "2023-10-05");
    CHECK(read("43742", no_order, day_count::from_1904) == "2023-10-05");
    CHECK(read("1", no_order, day_count::from_1900) == "1900-01-01");
    CHECK(read("59", no_order, day_count::from_1900) == "1900-02-28");
    CHECK(read("60", no_order, day_count::from_1900) == none);
    CHECK(read("61", no_order, day_count::from_1900) == "1900-03-01");
    CHECK(read("0", no_order, day_count::from_1904) == "1904-01-01");
    CHECK(read("45204", day_order::day_first, no_count) == none);
    CHECK(read("45204.5", no_order, day_count::from_1900) == none);
    CHECK(read("20231005", no_order, day_count::from_1900) == "2023-10-05");
}

TEST_CASE("what is no day is told by its form") {
    using program::seen_form;
    const std::vector<std::pair<std::string, seen_form>> forms{
        {"2023-02-30", seen_form::no_such_day},
        {"2023/13/1", seen_form::no_such_day},
        {"20230230", seen_form::no_such_day},
        {"1899-12-31", seen_form::out_of_range},
        {"2200/1/1", seen_form::out_of_range},
        {"10/5/2023", seen_form::unsaid_order},
        {"5.10.2023", seen_form::unsaid_order},
        {"45204", seen_form::unsaid_count},
        {"10/5/23", seen_form::two_digit_year},
        {"23年10月5日", seen_form::two_digit_year},
        {"2023-10", seen_form::month_alone},
        {"2023年10月", seen_form::month_alone},
        {"2023-10-05 14:30:00", seen_form::time_of_day},
        {"2023-10-05T00:00:00Z", seen_form::time_of_day},
        {"2023-10-05T00:00:00+08:00", seen_form::time_of_day},
        {" 2023-10-05", seen_form::blanks_around},
        {"2023-10-05 ", seen_form::blanks_around},
        {"########", seen_form::too_narrow},
        {"never", seen_form::something_else},
        {"-2023-10-05", seen_form::something_else},
        {"2023-10/05", seen_form::something_else},
        {"2023-10-055", seen_form::something_else},
        {"２０２３-10-05", seen_form::something_else},
        {"2023–10–05", seen_form::something_else},
        {"2023-10-05x", seen_form::something_else},
        {"", seen_form::something_else}};
    for (const auto& one : forms) {
        const auto& text = one.first;
        const auto form = one.second;
        CAPTURE(text);
        const auto day = program::read_day(text, {});
        CHECK(day.seen == form);
        CHECK_FALSE(program::seen(day.seen, program::language::english).empty());
        CHECK_FALSE(program::seen(day.seen, program::language::chinese).empty());
    }
    const ended result = assess(header + "a,hunan-2024,10/5/23\nb,hunan-2024,10/6/23\n");
    CHECK(has(result.err, "paid_on: 2 × a year of two digits\n"));
    CHECK_FALSE(has(result.err, "10/5/23")); // what stands there is nobody's business
    CHECK(has(assess(header + "a,hunan-2024,45204\n", {"--lang", "zh"}).err,
              "paid_on：1 处为只有一个数（99999），像电子表格的日期序号；可用"));
}

TEST_CASE("what is expected of days is said once, whatever the columns") {
    const std::string text = "id,policy,paid_on,categories,recognised_on\n"
                             "a,hunan-2024,5/10/2023,orphan,5/9/2023\n";
    const auto count = [](const std::string& all, const std::string& part) {
        std::size_t found = 0;
        for (std::size_t at = 0; (at = all.find(part, at)) != std::string::npos; ++at) {
            ++found;
        }
        return found;
    };
    const scratch place;
    for (const std::string& said :
         {assess(text).err,
          place.run({"compare", "hunan-2023", "hunan-2024", "-", "--lang", "en"}, text).err}) {
        CAPTURE(said);
        CHECK(count(said, "a day of the calendar from") == 1);
        CHECK(count(said, "--dates day-first or") == 1);
        CHECK(has(said, "\n  paid_on        bad_date 1  as for recognised_on\n"));
        CHECK(has(said, "\npaid_on: 1 × day and month in an order that is not said"));
    }
    CHECK(has(assess(text, {"--lang", "zh"}).err, "bad_date 1  同 recognised_on 认定日期\n"));
}

TEST_CASE("compare says of rejected rows what assess says") {
    const scratch place;
    const std::string text = header + row + "b,hunan-2024,\nc,hunan-2024,never\n";
    const auto told = [](const std::string& said) {
        const std::size_t expected = said.find("应为：\n");
        CHECK(expected != std::string::npos);
        return said.substr(std::min(expected, said.size()));
    };
    const ended compared =
        place.run({"compare", "hunan-2023", "hunan-2024", "-", "--lang", "zh"}, text);
    CHECK(told(compared.err) == told(assess(text, {"--lang", "zh"}).err));
    CHECK(has(compared.err, "\n  missing 缺失       1\n"));
}

TEST_CASE("a tier may be called by its word") {
    const auto tier_of = [](const std::string& written) {
        const ended result =
            assess("id,policy,paid_on,tier\na,fuling-2023,2022-10-01," + written + "\n");
        return result.status == 0 ? parse_table(result.out).rows.at(0).at("due") : "rejected";
    };
    const std::string first = tier_of("1");
    const std::string second = tier_of("2");
    CHECK(first != second);
    for (const char* written : {"一档", "第一档", "1档", "第1档"}) {
        CHECK(tier_of(written) == first);
    }
    for (const char* written : {"二档", "第二档", "2档", "第2档"}) {
        CHECK(tier_of(written) == second);
    }
    for (const auto& one : std::vector<std::pair<std::string, int>>{{"三档", 3},
                                                                    {"九档", 9},
                                                                    {"9档", 9},
                                                                    {"", 0},
                                                                    {"档", 0},
                                                                    {"第档", 0},
                                                                    {"十档", 0},
                                                                    {"0档", 0},
                                                                    {"10档", 0},
                                                                    {"一", 0},
                                                                    {"第一", 0},
                                                                    {"一档 ", 0},
                                                                    {"一二档", 0}}) {
        CAPTURE(one.first);
        CHECK(program::tier_in_words(one.first) == one.second);
    }
    CHECK(tier_of("三档") == "0.00"); // refused: there is none
    CHECK(tier_of("十档") == "rejected");
}

TEST_CASE("short forms of categories are read where they mean one, and no others") {
    const auto category_of = [](const std::string& written) {
        return program::slot_of_word(nullptr, canbao::word_kind::category, written);
    };
    using namespace canbao::categories;
    for (const auto& one :
         std::vector<std::pair<std::string, int>>{{"特困", destitute::slot},
                                                  {"五保户", destitute::slot},
                                                  {"孤儿", orphan::slot},
                                                  {"事实孤儿", unsupported_child::slot},
                                                  {"重残", severely_disabled::slot},
                                                  {"低保", subsistence_allowance::slot},
                                                  {"低保对象", subsistence_allowance::slot},
                                                  {"低保边缘", subsistence_margin::slot},
                                                  {"监测对象", monitored::slot},
                                                  {"脱贫不稳定户", monitored::slot},
                                                  {"返贫致贫户", returned_to_poverty::slot},
                                                  {"稳定脱贫", stably_lifted::slot},
                                                  {"重点优抚", entitled_group::slot},
                                                  {"特困优抚", entitled_hardship::slot},
                                                  {"困难大学生", needy_student::slot}}) {
        CAPTURE(one.first);
        CHECK(category_of(one.first) == one.second);
    }
    for (const char* written : {"脱贫户", "脱贫人口", "建档立卡", "优抚对象", "残疾人", "计生特扶",
                                "困难", "低收入", "低", "低保 ", ""}) {
        CAPTURE(written);
        CHECK(category_of(written) < 0);
    }
    const std::string of = "id,policy,paid_on,categories\n";
    const ended read = assess(of + "a,hunan-2024,2023-10-05,低保、孤儿\n"
                                   "b,hunan-2024,2023-10-05,orphan|subsistence_allowance\n");
    CHECK(read.status == 0);
    const auto rows = parse_table(read.out).rows;
    CHECK(rows.at(0).at("subsidy_category") == "orphan");
    CHECK(rows.at(0).at("subsidy") == rows.at(1).at("subsidy"));
    CHECK(rejects_of(of + "a,hunan-2024,2023-10-05,低保、脱贫户\n") ==
          "2,a,categories,unknown_code\n");
}

TEST_CASE("every short form is documented, and none is a name of another category") {
    const std::vector<std::string_view> known =
        program::known_words(canbao::policy_content{}, canbao::word_kind::category);
    const std::size_t published = 2 * canbao::categories::all::size;
    REQUIRE(known.size() > published);
    CHECK(std::set<std::string_view>{known.begin(), known.end()}.size() == known.size());
    for (const char* page : {"office.md", "office.zh.md"}) {
        std::ifstream file{std::string{CANBAO_SOURCE_DIR "/docs/how-to/"} + page};
        const std::string text{std::istreambuf_iterator<char>{file}, {}};
        for (std::size_t place = published; place < known.size(); ++place) {
            CAPTURE(known[place]);
            CHECK(has(text, known[place]));
        }
    }
}

TEST_CASE("of a category that is not known explain says which may be meant") {
    const scratch place;
    const auto told = [&place](const std::string& categories) {
        return place
            .run({"explain", "hunan-2024", "paid_on=2023-10-05", "categories=" + categories})
            .err;
    };
    CHECK(has(told("低保、脱贫户"), "(did you mean 稳定脱贫人口, 防止返贫监测对象?)"));
    CHECK(has(told("残疾人"), "(did you mean 重度残疾人, 丧失劳动能力的残疾人?)"));
    CHECK(has(told("低保边缘护"), "低保边缘户?)"));
    CHECK_FALSE(has(told("困难"), "did you mean"));
}

TEST_CASE("--dates that makes no sense, or has no effect, is told") {
    for (const char* wrong : {"", "iso", "day-first,month-first", "day-first,",
                              "serial-1900,serial-1904", "day-first,day-first"}) {
        CAPTURE(wrong);
        CHECK(has(complaint_about(header + row, {"--dates", wrong}), "--dates"));
    }
    CHECK(has(assess(header + row, {"--dates", "day-first"}).err,
              "--dates had no effect: no day needed it\n"));
    CHECK_FALSE(has(assess(header + "a,hunan-2024,5/10/2023\n", {"--dates", "day-first"}).err,
                    "no effect"));
}

TEST_CASE("--policy that has no effect is told") {
    CHECK(has(assess(header + row, {"--policy", "hunan-2023"}).err,
              "--policy had no effect: every row names its own policy\n"));
    CHECK(has(assess(header + row, {"--policy", "hunan-2023", "--lang", "zh"}).err,
              "--policy 未起作用：每一行都写明了政策\n"));
    CHECK_FALSE(
        has(assess(header + row + "b,,2023-10-05\n", {"--policy", "hunan-2023"}).err, "no effect"));
    CHECK_FALSE(
        has(assess("id,paid_on\nb,2023-10-05\n", {"--policy", "hunan-2024"}).err, "no effect"));
    CHECK_FALSE(has(assess(header, {"--policy", "hunan-2024"}).err, "no effect"));
}

TEST_CASE("options of compare that have no effect are errors or told") {
    const scratch place;
    for (const std::vector<std::string>& option : {std::vector<std::string>{"--encoding", "gbk"},
                                                   {"--columns", "id=x"},
                                                   {"--dates", "day-first"},
                                                   {"--quiet"},
                                                   {"--shift-years"},
                                                   {"-o", "x.csv"}}) {
        std::vector<std::string> arguments{"compare", "hunan-2023", "hunan-2024"};
        arguments.insert(arguments.end(), option.begin(), option.end());
        const ended result = place.run(arguments);
        CHECK(result.status == 2);
        CHECK(has(result.err, option[0] == "-o" ? "--output" : option[0]));
        CHECK(has(result.err, "is about a roster, and none is given"));
    }
    const std::vector<std::string> several{"compare", "hunan-2023", "hunan-2024",       "--quiet",
                                           "--dates", "day-first",  "--for-spreadsheet"};
    CHECK(
        has(place.run(several).err,
            "canbao: --dates, --for-spreadsheet, --quiet are about a roster, and none is given\n"));
    CHECK(has(
        place.run({"compare", "hunan-2023", "fuling-2023", "-", "--shift-years"}, header + row).err,
        "--shift-years had no effect: both policies are of 2023\n"));
}

TEST_CASE("words may be Chinese names, and joined as people join them") {
    const std::string columns = "id,policy,paid_on,categories\n";
    const std::vector<std::string> sets{"orphan|monitored",       "孤儿|防止返贫监测对象",
                                        "孤儿、防止返贫监测对象", "孤儿；防止返贫监测对象",
                                        "orphan;monitored",       "orphan; monitored",
                                        "孤儿、monitored",        "\"orphan,monitored\"",
                                        "孤儿，防止返贫监测对象", "孤儿、孤儿；monitored"};
    const std::string expected = assess(columns + "a,hunan-2024,2023-10-05,orphan|monitored\n").out;
    for (const std::string& set : sets) {
        CAPTURE(set);
        CHECK(assess(columns + "a,hunan-2024,2023-10-05," + set + "\n").out == expected);
    }
    for (const char* wrong : {"孤儿、", "、孤儿", "孤儿、、monitored", "出生", "孤儿 ", " 孤儿",
                              "孤儿/monitored", "孤儿; "}) {
        CAPTURE(wrong);
        CHECK(rejects_of(columns + "a,hunan-2024,2023-10-05," + wrong + "\n") ==
              "2,a,categories,unknown_code\n");
    }
    const std::string births = "id,policy,paid_on,event,event_on\n";
    CHECK(assess(births + "a,hunan-2024,2024-03-05,出生,2024-02-01\n").out ==
          assess(births + "a,hunan-2024,2024-03-05,birth,2024-02-01\n").out);
    CHECK(assess("id,policy,paid_on,情形\na,hunan-2024,2023-10-01,新入学大中专学生\n").out ==
          assess("id,policy,paid_on,情形\na,hunan-2024,2023-10-01,new_student\n").out);
}

TEST_CASE("titles, blank lines and sep= before the header are no rows") {
    const std::string expected = assess(header + row).out;
    const std::vector<std::string> before{"缴费名册,,\n",
                                          "缴费名册\n",
                                          "sep=,\n",
                                          "\"sep=,\"\n",
                                          "\n\n",
                                          ",,\n\n",
                                          "\r\n\r\n",
                                          "缴费名册,,\n\n制表单位：某街道,,填表日期：2023-10-05\n",
                                          "sep=,\n缴费名册,,\n",
                                          "\"缴费\n名册\",,\n"};
    for (const std::string& lines : before) {
        CAPTURE(lines);
        const ended result = assess(lines + header + row);
        CHECK(result.status == 0);
        CHECK(result.out == expected);
        CHECK(assess("\xEF\xBB\xBF" + lines + header + row).out == expected);
    }
    CHECK(has(assess("缴费名册,,\n" + header + row).err,
              "lines before the header that were taken for a title: 1\n"));
    CHECK_FALSE(has(assess("\nsep=,\n" + header + row).err, "title"));
    CHECK(rejects_of("缴费\n\n" + header + row + "b,x,2023-10-05\n") ==
          "5,b,policy,unknown_policy\n"); // lines are those of the file
    const ended chinese = assess("缴费名册,,\n人员编号,政策,缴费日期\n" + row);
    CHECK(chinese.out == expected);
}

TEST_CASE("no row of the roster is taken for a title") {
    CHECK(complaint_about(row + header + row) ==
          "canbao: standard input: line 1, before the header in line 2, seems to be a row of the "
          "roster; rows stand behind the header\n");
    CHECK(has(complaint_about("名册,,\nx,,2023/10/5\n" + header + row), "line 2, before the header "
                                                                        "in line 3"));
    CHECK(has(complaint_about("x,hunan-2024,\n" + header + row), "seems to be a row"));
    std::string deep;
    for (int line = 0; line < 25; ++line) {
        deep += "说明\n";
    }
    CHECK(has(complaint_about(deep + header + row), "lacks the column 'id'"));
    CHECK(has(complaint_about("名册,,\nid,policy,Paid\n"), "'Paid' is nearly 'paid_on'"));
}

TEST_CASE("another separator than a comma is named") {
    CHECK(complaint_about("id;policy;paid_on\na;hunan-2024;2023-10-05\n") ==
          "canbao: standard input: fields are separated by semicolons; save it with commas between "
          "them\n");
    CHECK(has(complaint_about("id\tpolicy\tpaid_on\n"), "separated by tabs"));
    CHECK(has(complaint_about("id|policy|paid_on\n"), "separated by vertical bars"));
    CHECK(has(complaint_about("人员编号，政策，缴费日期\n"), "separated by Chinese commas"));
    CHECK(has(complaint_about("sep=;\nid;policy;paid_on\n"), "separated by semicolons"));
    CHECK(has(complaint_about("sep=\t\nid\tpolicy\tpaid_on\n"), "separated by tabs"));
    CHECK(has(complaint_about("缴费名册\nid;policy;paid_on\n"), "separated by semicolons"));
}

TEST_CASE("lines that end in CR alone never give an empty result") {
    const std::string refusal =
        "canbao: standard input: its lines end in CR alone: save it with LF or CRLF\n";
    for (const char* roster :
         {"id,policy,paid_on\ra,hunan-2024,2023-10-05\r", "paid_on,policy,id,note\r2023-10-05,,a,x",
          "id,policy,paid_on\r", "id,policy,paid_on,note\ra,hunan-2024,2023-10-05,\"x\ny\"\r",
          "缴费名册\rid,policy,paid_on\ra,hunan-2024,2023-10-05\r"}) {
        CAPTURE(roster);
        CHECK(complaint_about(roster) == refusal);
    }
    std::string long_one = "id,policy,paid_on\r";
    for (int person = 0; person < 10'000; ++person) {
        long_one += "p,hunan-2024,2023-10-05\r";
    }
    CHECK(complaint_about(long_one) == refusal);
    CHECK(assess("id,\"re\rmark\",policy,paid_on\n").status == 0); // within quotes it is text
}

TEST_CASE("blank lines at the end are no rows") {
    for (const char* blank :
         {"\n", "\n\n\n", ",,\n,,\n", "\r\n\r\n", ",,", "  \n\t\n", ",,\n\n ,,"}) {
        CAPTURE(blank);
        const ended result = assess(header + row + blank);
        CHECK(result.status == 0);
        CHECK(summary_of(result.err).at("rows read") == "1");
        CHECK(summary_of(assess(header + blank).err).at("rows read") == "0");
    }
    CHECK(rejects_of(header + row + "\n,,\n" + "b,hunan-2024,2023-10-05\n\n") ==
          "3,,,bad_row\n4,,id,missing\n4,,policy,missing\n4,,paid_on,missing\n");
    std::string many = header + row; // longer than a block
    for (int line = 0; line < 300'000; ++line) {
        many += ",,\n";
    }
    CHECK(summary_of(assess(many).err).at("rows read") == "1");
    CHECK(summary_of(assess(many + "b,hunan-2024,2023-10-05\n").err).at("rows read") == "300,002");
}

TEST_CASE("encodings by the names that people know") {
    const std::string gb = header + "\xD5\xC5,hunan-2024,2023-10-05\n"; // 张
    for (const char* name : {"gb18030", "gbk", "GBK", "gb2312", "GB2312", "cp936", "CP936"}) {
        CAPTURE(name);
        CHECK(has(assess(gb, {"--encoding", name}).out, "\n张,hunan-2024,insured,"));
    }
    for (const char* name : {"utf8", "UTF8", "utf-8", "UTF-8"}) {
        CHECK(assess(header + row, {"--encoding", name}).status == 0);
    }
    CHECK(assess(header + row, {"--encoding", "latin1"}).status == 2);
}
