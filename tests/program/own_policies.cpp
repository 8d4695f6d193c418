// SPDX-License-Identifier: Apache-2.0

// The program built with a policy of somebody's own beside the published ones.

#include "own_program.hpp"
#include "scratch.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

TEST_CASE("a policy of one's own is listed after the published ones, and unknown without it") {
    const scratch place;
    const ended own = run_own(place, {"policies"});
    CHECK(own.status == 0);
    CHECK(has(own.out, "riverside-2026"));
    CHECK(own.out.find("jiangan-2023") < own.out.find("riverside-2026"));
    CHECK_FALSE(has(place.run({"policies"}).out, "riverside"));
    CHECK(place.run({"show", "riverside-2026"}).status == 2);
}

TEST_CASE("rows of an own policy and of a published one are assessed in one roster") {
    const scratch place;
    const ended result = run_own(place, {"assess", "-", "--ledger", "ledger.csv"},
                                 "id,policy,categories,paid_on\n"
                                 "a,riverside-2026,,2025-10-01\n"
                                 "b,hunan-2023,,2022-10-01\n"
                                 "c,riverside-2026,ferryman,2025-10-01\n"
                                 "d,hunan-2023,ferryman,2022-10-01\n"
                                 "e,riverside-2026,ferryman,2026-01-01\n");
    CHECK(result.status == 3);
    CHECK(has(result.out, "\na,riverside-2026,insured,,concentrated,400.00,0.00,700.00,,,"
                          "2026-01-01,2026-12-31,2.1;3.1,\n"));
    CHECK(has(result.out, "\nb,hunan-2023,insured,,concentrated,350.00,0.00,640.00,"));
    CHECK(has(result.out, "\nc,riverside-2026,insured,,concentrated,200.00,200.00,700.00,ferryman,"
                          "district_finance,2026-01-01,2026-12-31,2.1;2.3;3.1,\n"));
    CHECK(has(result.out, "\ne,riverside-2026,refused,not_open,"));
    CHECK(has(result.err, "5,d,categories,unknown_code\n"));
    CHECK(has(
        place.read("ledger.csv"),
        "riverside-2026,insured,,concentrated,ferryman,district_finance,1,200.00,200.00,700.00\n"));
}

TEST_CASE("every command takes an own policy") {
    const scratch place;
    CHECK(has(run_own(place, {"--lang", "zh", "show", "riverside-2026"}).out, "船工"));
    const ended explained = run_own(place, {"--lang", "en", "explain", "riverside-2026",
                                            "paid_on=2025-10-01", "categories=ferryman"});
    CHECK(explained.status == 0);
    CHECK(has(explained.out, "200.00"));
    CHECK(run_own(place, {"compare", "hunan-2024", "riverside-2026"}).status == 0);
    CHECK(
        run_own(place, {"generate", "--policy", "riverside-2026", "--rows", "2000", "-o", "r.csv"})
            .status == 0);
    const ended compared =
        run_own(place, {"compare", "hunan-2024", "riverside-2026", "r.csv", "--shift-years"});
    CHECK(has(compared.err, "rows read"));
    CHECK(run_own(place, {"assess", "r.csv", "-o", "out.csv"}).status == 0);
    CHECK(has(place.read("out.csv"), ",ferryman,district_finance,"));
}

TEST_CASE("a policy without a document and without readings says so") {
    const scratch place;
    const ended english =
        run_own(place, {"--lang", "en", "explain", "riverside-2026", "paid_on=2025-10-01"});
    CHECK(has(english.out, "riverside-2026, no document named, insured year 2026"));
    CHECK_FALSE(has(english.out, "Readings relied on"));
    const ended chinese =
        run_own(place, {"--lang", "zh", "explain", "riverside-2026", "paid_on=2025-10-01"});
    CHECK(has(chinese.out, "未注明文件"));
    CHECK(has(run_own(place, {"--lang", "en", "compare", "hunan-2024", "riverside-2026"}).out,
              "no document named"));
}

TEST_CASE("what states no section has no brackets for one") {
    const scratch place;
    for (const char* lang : {"en", "zh"}) {
        for (const bool is_page : {false, true}) {
            std::vector<std::string> arguments{
                "--lang",           lang, "explain", "lakeside-2026", "paid_on=2025-10-01",
                "categories=orphan"};
            if (is_page) {
                arguments.insert(arguments.end(), {"--html", "-"});
            }
            const ended told = run_own(place, arguments);
            CHECK(told.status == 0);
            for (const char* empty : {"()", "（）", "(; ", "（；", " ; ", " ；"}) {
                CAPTURE(empty);
                CHECK_FALSE(has(told.out, empty));
            }
        }
    }
    const ended none = run_own(
        place, {"--lang", "en", "explain", "lakeside-2026", "paid_on=2025-10-01", "tier=2"});
    CHECK(has(none.out, "concentrated: open, taken"));
    CHECK(has(none.out, "resident, tier 2"));
    CHECK_FALSE(has(none.out, "The column cites has"));
}

TEST_CASE("explain names what decided between equal subsidies") {
    const scratch place;
    const auto told = [&place](const std::string& categories, const char* lang, bool is_page) {
        std::vector<std::string> arguments{"--lang",
                                           lang,
                                           "explain",
                                           "hillside-2026",
                                           "paid_on=2025-10-01",
                                           "categories=" + categories};
        if (is_page) {
            arguments.insert(arguments.end(), {"--html", "-"});
        }
        return without_blanks(run_own(place, arguments).out);
    };
    const auto tells = [&told](const std::string& categories, const char* lang,
                               std::initializer_list<const char*> sentences) {
        for (const bool is_page : {false, true}) {
            const std::string all = told(categories, lang, is_page);
            for (const char* sentence : sentences) {
                CAPTURE(sentence);
                CHECK(has(all, without_blanks(sentence)));
            }
        }
    };
    tells("orphan|monitored", "en",
          {"200.00 yuan for monitored, paid by district_finance (3.2): as high as that for orphan, "
           "over which it takes precedence (3.2), given",
           "precedence among equal subsidies"});
    tells("orphan|monitored", "zh",
          {"与孤儿（orphan）的资助同额，规定优先于后者（3.2），按此资助", "同额资助的优先"});
    tells("orphan|stably_lifted", "en",
          {"200.00 yuan for orphan, paid by medical_assistance (3.1): as high as another and first "
           "in the order of categories (3.4; T-ORDER), given",
           "equal subsidies", "the category listed first gives (for: equal subsidies)"});
    tells("orphan|stably_lifted", "zh", {"按类别顺序居先（3.4；T-ORDER），按此资助"});
    tells("orphan|monitored|stably_lifted", "en",
          {"as high as that for orphan, over which it takes precedence (3.2), and as that for "
           "stably_lifted, before which it stands in the order of categories (3.4; T-ORDER), given",
           "precedence among equal subsidies", "(for: equal subsidies)"});
    CHECK_FALSE(has(told("orphan|monitored", "en", false), "T-ORDER"));
    CHECK_FALSE(has(told("orphan|stably_lifted", "en", false), "precedence"));
    CHECK_FALSE(has(told("monitored", "en", false), "precedence"));
}
