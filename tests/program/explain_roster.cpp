// SPDX-License-Identifier: Apache-2.0

// A row of a roster explained, and explanations as pages.

#include "scratch.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

constexpr const char* roster = "id,policy,categories,paid_on,event,event_on,tier\n"
                               "1,hunan-2023,orphan,2022-10-01,,,\n"
                               "2,hunan-2023,orphn,2022-13-01,birth,,x\n"
                               "3,hunan-2023,,2022-10-01,,,\n"
                               "3,hunan-2024,,2023-10-01,,,\n"
                               "4,,monitored,2022-11-01,,,\n"
                               "1,hunan-2023,,2022-12-01,,,\n"
                               "1,hunan-2023,,2022-12-xx,,,\n"
                               "\"5,hunan-2023\n"
                               "\"a,b\",fuling-2023,,2022-10-01,,,\n";

ended explain(const scratch& place, std::vector<std::string> arguments, const char* lang = "en") {
    arguments.insert(arguments.begin(), {"--lang", lang, "explain"});
    return place.run(std::move(arguments));
}

} // namespace

TEST_CASE("a row of a roster is explained as its values are") {
    const scratch place;
    place.write("roster.csv", roster);
    for (const char* lang : {"en", "zh"}) {
        const ended by_id =
            explain(place, {"roster.csv", "--id", "a,b"}, lang); // a quoted id is an id
        CHECK(by_id.status == 0);
        CHECK(by_id.err.empty());
        CHECK(by_id.out ==
              explain(place, {"fuling-2023", "id=a,b", "paid_on=2022-10-01"}, lang).out);

        const ended by_policy =
            explain(place, {"roster.csv", "--policy", "hunan-2023", "--id", "4"}, lang);
        CHECK(by_policy.status == 0);
        CHECK(by_policy.err.empty());
        CHECK(by_policy.out ==
              explain(place, {"hunan-2023", "id=4", "paid_on=2022-11-01", "categories=monitored"},
                      lang)
                  .out);
    }
    CHECK(place.run({"explain", "-", "--id", "a,b"}, roster).status == 0);
}

TEST_CASE("an explained row has the assessment that assess writes") {
    const scratch place;
    place.write("roster.csv", roster);
    CHECK(place.run({"assess", "roster.csv", "-o", "out.csv", "--policy", "hunan-2023", "--quiet"})
              .status == 3);
    const std::string assessed = place.read("out.csv");
    const std::string text = explain(place, {"roster.csv", "--id", "1"}).out;
    CHECK(has(assessed, "\n1,hunan-2023,insured,,concentrated,0.00,350.00,640.00,orphan,"));
    CHECK(has(text, "subsidy_category  orphan\n"));
    CHECK(has(text, "due               0.00\n"));
}

TEST_CASE("other rows with the id are said to be rejected") {
    const scratch place;
    place.write("roster.csv", roster);
    const ended first = explain(place, {"roster.csv", "--id", "1"});
    CHECK(first.status == 0);
    CHECK(has(first.out, "orphan: counts and gives aid"));
    CHECK(has(first.err, "canbao: line 7, which has this id, is rejected: duplicate_id"));
    CHECK(has(first.err, "canbao: line 8, which has this id, is rejected: column 'paid_on': "
                         "bad_date"));
    CHECK(has(first.err, "; duplicate_id"));
    CHECK(has(explain(place, {"roster.csv", "--id", "1"}, "zh").err, "第 7 行也是该编号，被拒收"));
}

TEST_CASE("a rejected row is said to be, with all its problems and none of its values") {
    const scratch place;
    place.write("roster.csv", roster);
    for (const char* lang : {"en", "zh"}) {
        const ended wrong = explain(place, {"roster.csv", "--id", "2"}, lang);
        CAPTURE(wrong.err);
        CHECK(wrong.status == 3);
        CHECK(wrong.out.empty());
        for (const char* part : {"unknown_code", "bad_date", "bad_number", "missing", "categories",
                                 "paid_on", "tier", "event_on"}) {
            CAPTURE(part);
            CHECK(has(wrong.err, part));
        }
        CHECK_FALSE(has(wrong.err, "orphn"));
        CHECK_FALSE(has(wrong.err, "2022-13-01"));
    }
    const ended nameless = explain(place, {"roster.csv", "--id", "4"});
    CHECK(nameless.status == 3);
    CHECK(has(nameless.err, "column 'policy': missing"));
    const ended page = explain(place, {"roster.csv", "--id", "2", "--html", "page.html"});
    CHECK(page.status == 3);
    CHECK_FALSE(place.has("page.html"));
}

TEST_CASE("an id that no row has, or rows of several policies have, is an error that says so") {
    const scratch place;
    place.write("roster.csv", roster);
    const ended nobody = explain(place, {"roster.csv", "--id", "6"});
    CHECK(nobody.status == 2);
    CHECK(nobody.out.empty());
    CHECK(has(nobody.err, "roster.csv: no row has this id, of those that can be read; 1 cannot, "
                          "the first of them at line 9"));
    place.write("whole.csv", "id,policy,paid_on\n1,hunan-2023,2022-10-01\n");
    CHECK(explain(place, {"whole.csv", "--id", "01"}).err ==
          "canbao: whole.csv: no row has this id\n");

    const ended several = explain(place, {"roster.csv", "--id", "3"});
    CHECK(several.status == 2);
    CHECK(several.out.empty());
    CHECK(has(several.err, "hunan-2023 (line 4), hunan-2024 (line 5); say which by --policy"));
    const ended one = explain(place, {"roster.csv", "--id", "3", "--policy", "hunan-2024"});
    CHECK(one.status == 0);
    CHECK(one.out == explain(place, {"hunan-2024", "id=3", "paid_on=2023-10-01"}).out);
    CHECK(explain(place, {"roster.csv", "--id", "3", "--policy", "fuling-2023"}).status == 2);
}

TEST_CASE("no option of explain is without effect in silence") {
    const scratch place;
    place.write("roster.csv", roster);
    const ended named = explain(place, {"roster.csv", "--id", "a,b", "--policy", "hunan-2023"});
    CHECK(named.status == 0);
    CHECK(has(named.out, "fuling-2023"));
    CHECK(has(named.err, "line 10 names its policy, fuling-2023: --policy has no effect"));

    const auto refuses = [&](std::vector<std::string> arguments, std::string_view why) {
        const ended result = explain(place, std::move(arguments));
        CAPTURE(result.err);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(has(result.err, why));
    };
    refuses({"hunan-2023", "paid_on=2022-10-01", "--policy", "hunan-2023"},
            "--policy is for a row");
    refuses({"hunan-2023", "paid_on=2022-10-01", "--encoding", "gb18030"},
            "--encoding is for a row");
    refuses({"roster.csv", "--id", "1", "paid_on=2022-10-01"}, "no key=value");
    refuses({"roster.csv", "--id", ""}, "--id needs a value");
    refuses({"nowhere.csv", "--id", "1"}, "cannot read nowhere.csv");
    refuses({"roster.csv", "--id", "1", "--policy", "hunan-2022"}, "no policy 'hunan-2022'");
}

TEST_CASE("a roster in another encoding is explained, too") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on,name\n\xB0\xA1,hunan-2023,2022-10-01,\xB0\xA2\n");
    const ended read = explain(place, {"roster.csv", "--encoding", "gb18030", "--id", "啊"});
    CHECK(read.status == 0);
    CHECK(has(read.out, "id             啊\n"));
    CHECK(explain(place, {"roster.csv", "--id", "啊"}).status == 2);
}

TEST_CASE("an explanation is a page that says what the text says, and needs nothing beside it") {
    const scratch place;
    place.write("roster.csv", roster);
    for (const char* lang : {"en", "zh"}) {
        const ended made = explain(place, {"roster.csv", "--id", "1", "--html", "page.html"}, lang);
        CHECK(made.status == 0);
        CHECK(made.out.empty());
        const std::string page = place.read("page.html");
        CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\""));
        for (const char* foreign :
             {"http:", "https:", "<script", "<link", "src=", "url(", "@import"}) {
            CAPTURE(foreign);
            CHECK_FALSE(has(page, foreign));
        }
        for (const char* part : {"hunan-2023", "350.00", "2.4", "A-HN23-EXT", "orphan",
                                 R"(<span class="mark yes">✓</span>)"}) {
            CAPTURE(part);
            CHECK(has(page, part) == (part != std::string_view{"A-HN23-EXT"}));
        }
    }
    const ended hostile =
        explain(place, {"hunan-2023", "paid_on=2022-10-01", "id=<script>\"&", "--html", "-"});
    CHECK(hostile.status == 0);
    CHECK_FALSE(has(hostile.out, "<script"));
    CHECK(has(hostile.out, "&lt;script&gt;&quot;&amp;"));

    // A page overwrites no roster, and one that can't be written leaves nothing.
    CHECK(explain(place, {"roster.csv", "--id", "1", "--html", "roster.csv"}).status == 2);
    CHECK(place.read("roster.csv") == roster);
    CHECK(explain(place, {"roster.csv", "--id", "1", "--html", "/dev/full"}).status == 2);
}

TEST_CASE("text that stands as a formula is that text, as for assess") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on\n\"=\"\"007\"\"\",hunan-2023,2022-10-01\n");
    const ended found = explain(place, {"roster.csv", "--id", "007"});
    CHECK(found.status == 0);
    CHECK(found.out == explain(place, {"hunan-2023", "id=007", "paid_on=2022-10-01"}).out);
}

TEST_CASE("an explained id that a spreadsheet has shortened has the note that assess writes") {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on\n4.31E+17,hunan-2023,2022-10-01\n");
    CHECK(has(explain(place, {"roster.csv", "--id", "4.31E+17"}).out, "scientific_id"));
}
