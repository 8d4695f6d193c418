// SPDX-License-Identifier: Apache-2.0

// What the columns of an office's roster are called.

#include "office.hpp"
#include "scratch.hpp"
#include "table.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// A roster in which one column has another name, and what stands in it.
std::string with_column(const std::string& name, const std::string& value) {
    return "id,policy,paid_on," + name + "\na,fuling-2023,2022-11-11," + value + "\n";
}

} // namespace

TEST_CASE("a column that is nearly one of ours is an error that says what it is taken for") {
    const std::vector<std::pair<std::string, std::string>> near{
        {"category", "categories"},
        {"Categories", "categories"},
        {"categories ", "categories"},
        {" categories", "categories"},
        {"categorys", "categories"},
        {"catagories", "categories"},
        {"ｃａｔｅｇｏｒｉｅｓ", "categories"},
        {"categories\u00A0", "categories"},
        {"Tier", "tier"},
        {"tiers", "tier"},
        {"Event", "event"},
        {"events", "event"},
        {"event on", "event_on"},
        {"event-on", "event_on"},
        {"eventOn", "event_on"},
        {"event_date", "event_on"},
        {"recognized_on", "recognised_on"},
        {"Recognised On", "recognised_on"},
        {"circumstance", "circumstances"},
        {"lapsed_year", "lapsed_years"},
        {"repaid years", "repaid_years"},
        {"人员 类别", "categories"},
        {"人员类型", "categories"},
        {"人员类别（代码）", "categories"},
        {"认定时间", "recognised_on"},
        {"断缴年限", "lapsed_years"}};
    for (const auto& one : near) {
        const std::string& name = one.first;
        const std::string& ours = one.second;
        CAPTURE(name);
        const std::string said = complaint_about(with_column(name, "x"));
        CHECK(has(said, "is nearly '" + ours + "'"));
        CHECK(has(said, "--columns '" + ours + "="));
        CHECK(has(said, "='\n"));
    }
    CHECK(complaint_about(with_column("category", "orphan"), {"--lang", "zh"}) ==
          "canbao: 标准输入：表头的“category”列与“categories”相近；若即此列，请改名或用 --columns "
          "'categories=category'，若不是，请用 --columns 'category='\n");
    const std::string both = complaint_about("id,policy,paid_on,Tier,category\n");
    CHECK(has(both, "'Tier' is nearly 'tier'"));
    CHECK(has(both, "'category' is nearly 'categories'"));
    CHECK(has(complaint_about("ID,policy,paid_on\n"), "'ID' is nearly 'id'"));
    CHECK(has(complaint_about("id,policy,缴费时间\n"), "'缴费时间' is nearly 'paid_on'"));
}

TEST_CASE("a column that is far from ours is listed and not used") {
    const ended result = assess("id,policy,paid_on,姓名,phone,,性别,户籍类别,缴费金额\n"
                                "a,hunan-2024,2023-10-05,x,y,,z,,\n");
    CHECK(result.status == 0);
    CHECK(has(result.err, "columns that are none of ours: 姓名, phone, 性别, 户籍类别, 缴费金额, "
                          "1 without a name\n"));
    CHECK(has(assess("id,policy,paid_on,name\n", {"--lang", "zh"}).err, "未使用的列：name\n"));
    CHECK_FALSE(has(assess("id,policy,paid_on\n").err, "none of ours"));
    std::string many = "id,policy,paid_on";
    for (int column = 0; column < 40; ++column) {
        many += ",remark " + std::to_string(column);
    }
    CHECK(has(assess(many + "\n").err, "remark 29, and 10 more\n"));
}

TEST_CASE("headers in capitals are ours, where no name is written in small letters") {
    for (const char* header : {"ID,Policy,Paid_On", "ID,POLICY,PAID_ON", "Id,Policy,paid_On"}) {
        CAPTURE(header);
        const ended result = assess(std::string{header} + ",NAME\na,hunan-2024,2023-10-05,x\n");
        CHECK(result.status == 0);
        CHECK(has(result.out, "\na,hunan-2024,insured,"));
        CHECK(has(result.err, "none of ours: NAME\n"));
    }
    CHECK(has(assess("ID,政策,缴费日期,CATEGORIES\na,hunan-2024,2023-10-05,orphan\n").out,
              "\na,hunan-2024,insured,,concentrated,0.00,380.00,"));
}

TEST_CASE("Chinese headers are ours") {
    const ended result = assess(
        "人员编号,政策,人员类别,认定日期,档次,缴费日期,事件,事件日期,情形,断缴年数,补缴年数\n"
        "a,fuling-2023,,,2,2022-11-11,,,,,\n"
        "b,hunan-2024,孤儿,2023-01-01,,2023-10-05,,,,,\n"
        "c,hunan-2024,,,,2024-03-05,出生,2024-02-01,,,\n");
    CHECK(result.status == 0);
    CHECK(has(result.out, "\na,fuling-2023,insured,,concentrated,725.00,"));
    CHECK(has(result.out, "\nb,hunan-2024,insured,,concentrated,0.00,380.00,"));
    CHECK(has(result.out, "\nc,hunan-2024,insured,,newborn,"));
    CHECK_FALSE(has(result.err, "none of ours"));
    for (const char* header : {"编号,适用政策,交费日期", "个人编号,政策编号,缴费日期"}) {
        CHECK(assess(std::string{header} + "\na,hunan-2024,2023-10-05\n").status == 0);
    }
    const ended rejected =
        assess("人员编号,政策,缴费日期\na,hunan-2024,never\n", {"-o", "/dev/null"});
    CHECK(has(rejected.err, "2,a,paid_on,bad_date\n"));
}

TEST_CASE("a column of ours may not stand twice, by whatever names") {
    CHECK(complaint_about("id,policy,paid_on,缴费日期\n") ==
          "canbao: standard input: the header has the column 'paid_on' twice ('paid_on' and "
          "'缴费日期'); --columns paid_on=paid_on says which one it is\n");
    CHECK(has(complaint_about("编号,人员编号,policy,paid_on\n"), "has the column 'id' twice"));
    CHECK(has(complaint_about("缴费日期,人员编号,policy,缴费日期\n"), "'paid_on' twice\n"));
    CHECK(assess("编号,人员编号,policy,paid_on\n", {"--columns", "id=人员编号"}).status == 0);
}

TEST_CASE("--columns says which column is which") {
    const std::string roster = "户编号,policy,缴费时间,level\na,fuling-2023,2022-11-11,2\n";
    const ended result =
        assess(roster, {"--columns", "id=户编号,paid_on=缴费时间", "--columns", "tier=level"});
    CHECK(result.status == 0);
    CHECK(has(result.out, "\na,fuling-2023,insured,,concentrated,725.00,"));
    CHECK(has(assess(with_column("category", "orphan"), {"--columns", "categories=category"}).out,
              ",orphan,"));
    const ended other = assess(with_column("category", "orphan"), {"--columns", "category="});
    CHECK(other.status == 0);
    CHECK(has(other.err, "none of ours: category\n"));
    const ended none = assess(with_column("Tier", "2"), {"--columns", "tier="});
    CHECK(has(none.out, "\na,fuling-2023,insured,,concentrated,350.00,"));
    CHECK(has(none.err, "none of ours: Tier\n"));
    CHECK(has(assess("id,policy,event_on,paid_on\na,hunan-2024,2023-10-05,x\n",
                     {"--columns", "paid_on=event_on"})
                  .out,
              "\na,hunan-2024,insured,"));
    CHECK(has(assess(with_column("tier ", "2"), {"--columns", "档次=tier"}).out, ",725.00,"));
    CHECK(has(assess("id,policy,paid_on,\"a,b\"\na,fuling-2023,2022-11-11,2\n",
                     {"--columns", "\"tier=a,b\""})
                  .out,
              ",725.00,"));
    const scratch place;
    CHECK(place
              .run({"compare", "hunan-2023", "fuling-2023", "-", "--columns",
                    "id=户编号,paid_on=缴费时间,tier=level"},
                   roster)
              .status == 0);
}

TEST_CASE("--columns that makes no sense, or is about nothing, is an error") {
    const std::string roster = "id,policy,paid_on,name\n";
    const auto complains = [&](const std::string& columns, const std::string& about) {
        CAPTURE(columns);
        CHECK(has(complaint_about(roster, {"--columns", columns}), about));
    };
    complains("paid_on", "--columns takes OURS=THEIRS");
    complains("=name", "--columns takes OURS=THEIRS");
    complains("", "--columns");
    complains("level=name", "there is no column 'level' of ours");
    complains("category=name", "(did you mean categories?)");
    complains("tier=name,tier=id", "--columns says twice what 'tier' is");
    complains("tier=name,id=name", "names the column 'name' of the roster twice");
    complains("tier=nowhere", "--columns 'tier=nowhere' is about no column of the header");
    complains("tier=", "--columns 'tier=' is about no column of the header");
    complains("nowhere=", "--columns 'nowhere=' is about no column of the header");
}

TEST_CASE("explain takes the names of columns that rosters may have, and no others") {
    const scratch place;
    const auto explain = [&](std::vector<std::string> keys) {
        keys.insert(keys.begin(), {"--lang", "en", "explain", "hunan-2024"});
        return place.run(std::move(keys));
    };
    const ended plain = explain({"paid_on=2023-10-05", "categories=orphan"});
    CHECK(plain.status == 0);
    CHECK(explain({"缴费日期=2023年10月5日", "人员类别=孤儿"}).out == plain.out);
    CHECK(explain({"PAID_ON=2023/10/5", "CATEGORIES=orphan"}).out == plain.out);
    const std::vector<std::pair<std::string, std::string>> near{{"category", "categories"},
                                                                {"Categories", "categories"},
                                                                {"recognized_on", "recognised_on"},
                                                                {"人员类型", "categories"}};
    for (const auto& one : near) {
        const std::string& key = one.first;
        const std::string& ours = one.second;
        CAPTURE(key);
        const ended result = explain({"paid_on=2023-10-05", key + "=orphan"});
        CHECK(result.status == 2);
        CHECK(has(result.err, "there is no key '" + key + "' (did you mean " + ours + "?)"));
    }
    CHECK(has(explain({"paid_on=2023-10-05", "缴费日期=2023-10-05"}).err,
              "the key 'paid_on' is given twice"));
    const ended both = explain({"paid_on=10/5/2023", "tier=x", "event_on=2023-10-05"});
    CHECK(both.status == 2);
    CHECK(has(both.err, "the key 'tier': bad_number"));
    CHECK(has(both.err, "the key 'paid_on': bad_date (seen: day and month in an order that is not "
                        "said (99/99/9999)"));
    CHECK(has(both.err, "the key 'event': missing (a day of an event needs the event)"));
}
