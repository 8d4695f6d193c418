// SPDX-License-Identifier: Apache-2.0

// --names zh: files with Chinese headers and words.

#include "mixed_roster.hpp"
#include "scratch.hpp"
#include "shared/file_words.hpp"
#include "shared/registry.hpp"
#include "table.hpp"

#include <canbao/content/names.hpp>

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

const std::string roster = "id,policy,categories,paid_on,tier\n"
                           "a,hunan-2023,orphan,2022-10-01,\n"
                           "b,hunan-2023,hardship_veteran,2022-10-01,\n"
                           "4.31E+17,hunan-2023,hardship_veteran,2022-10-01,\n"
                           "c,hunan-2023,,2020-10-01,\n"
                           "d,hunan-2023,nobody,2022-02-30,x\n";

bool has_letters(std::string_view text) {
    return text.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string_view::npos;
}

} // namespace

TEST_CASE("--names zh writes headers and words in Chinese, and ids and amounts as they are") {
    const scratch place;
    const ended result = place.run({"assess", "-", "-o", "out.csv", "--ledger", "ledger.csv",
                                    "--names", "zh", "--keep", "tier"},
                                   roster);
    CHECK(result.status == 3);
    const std::string text = place.read("out.csv");
    CHECK(text.starts_with("人员编号,政策,状态,原因,参保途径,个人应缴,资助,财政补助,资助类别,"
                           "资助资金,待遇开始,待遇结束,条款,备注,tier\n"));
    const table out = parse_table(text);
    REQUIRE(out.rows.size() == 4);
    CHECK(out.rows[0].at("人员编号") == "a");
    CHECK(out.rows[0].at("政策") == "hunan-2023");
    CHECK(out.rows[0].at("状态") == "已参保");
    CHECK(out.rows[0].at("参保途径") == "集中参保");
    CHECK(out.rows[0].at("资助类别") == "孤儿");
    CHECK(out.rows[0].at("资助资金") == "医疗救助资金");
    CHECK(out.rows[0].at("个人应缴") == "0.00");
    CHECK(out.rows[1].at("备注") == "另有规定：困难退役军人");
    CHECK(out.rows[2].at("备注") == "编号为科学记数;另有规定：困难退役军人");
    CHECK(out.rows[3].at("状态") == "未参保");
    CHECK(out.rows[3].at("原因") == "无可用途径");
    CHECK(place.read("out.rejects.csv") == "行号,人员编号,列,问题\n"
                                           "6,d,人员类别,代码不明\n"
                                           "6,d,档次,数字有误\n"
                                           "6,d,缴费日期,日期有误\n");
    CHECK(place.read("ledger.csv")
              .starts_with(
                  "政策,状态,原因,参保途径,资助类别,资助资金,人数,个人应缴,资助,财政补助\n"));
}

TEST_CASE("--names codes is what is written without it; other names are no names") {
    const scratch place;
    const std::string plain = place.run({"assess", "-", "--quiet"}, roster).out;
    CHECK(place.run({"assess", "-", "--quiet", "--names", "codes"}, roster).out == plain);
    CHECK(place.run({"assess", "-", "--quiet", "--names", "ZH"}, roster).out != plain);
    CHECK(place.run({"assess", "-", "--names", "fr"}, roster).status == 2);
    // The language of people is another matter.
    CHECK(place.run({"assess", "-", "--quiet", "--lang", "zh"}, roster).out == plain);
}

TEST_CASE("Chinese files say what the others say, word for word") {
    const scratch place;
    place.write("roster.csv", mixed_roster(3000));
    REQUIRE(place.run({"assess", "roster.csv", "-o", "en.csv", "--ledger", "en.ledger"}).status !=
            2);
    REQUIRE(
        place
            .run({"assess", "roster.csv", "-o", "zh.csv", "--ledger", "zh.ledger", "--names", "zh"})
            .status != 2);
    for (const char* kind : {".csv", ".rejects.csv", ".ledger"}) {
        const table english = parse_table(place.read(std::string{"en"} + kind));
        const table chinese = parse_table(place.read(std::string{"zh"} + kind));
        REQUIRE(english.rows.size() == chinese.rows.size());
        REQUIRE(english.columns.size() == chinese.columns.size());
        std::map<std::string, std::map<std::string, std::string>> words; // by column
        for (std::size_t row = 0; row < english.rows.size(); ++row) {
            for (std::size_t column = 0; column < english.columns.size(); ++column) {
                const std::string& title = english.columns[column];
                const std::string& code = english.rows[row].at(title);
                const std::string& name = chinese.rows[row].at(chinese.columns[column]);
                CHECK(code.empty() == name.empty());
                CHECK(words[title].try_emplace(code, name).first->second == name);
            }
        }
        for (const char* title :
             {"status", "reason", "route", "subsidy_category", "fund", "column", "problem"}) {
            std::set<std::string> names;
            for (const auto& [code, name] : words[title]) {
                CHECK(!has_letters(name));
                CHECK(names.insert(name).second); // no two words have one name
            }
        }
    }
}

TEST_CASE("of a policy no two words of a kind have the same Chinese name") {
    for (const canbao::policy_entry& policy : program::registry()) {
        std::set<std::string_view> routes;
        for (const auto& route : policy.content->routes) {
            CHECK(routes.insert(route.name.name).second);
        }
        std::set<std::string_view> categories;
        std::set<std::string_view> funds;
        for (std::uint8_t value = 1; value <= 32; ++value) {
            const auto category = canbao::name_of(*policy.content, canbao::category_code{value});
            const auto fund = canbao::name_of(*policy.content, canbao::fund_code{value});
            CHECK((category.name.empty() || categories.insert(category.name).second));
            CHECK((fund.name.empty() || funds.insert(fund.name).second));
        }
    }
}
