// SPDX-License-Identifier: Apache-2.0

// Who misspells a word is told which one is meant.

#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// What is said in both languages about arguments that are wrong.
void complains(std::vector<std::string> arguments, const std::string& english,
               const std::string& chinese) {
    const scratch place;
    place.write("roster.csv", "id,policy,paid_on\na,hunan-2023,2022-10-01\n");
    for (const auto& [tongue, about] : {std::pair{"en", english}, std::pair{"zh", chinese}}) {
        std::vector<std::string> all{"--lang", tongue};
        all.insert(all.end(), arguments.begin(), arguments.end());
        const ended result = place.run(all);
        CAPTURE(result.err);
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        CHECK(has(result.err, about));
    }
}

void says_nothing(std::vector<std::string> arguments) {
    const scratch place;
    const ended result = place.run(std::move(arguments));
    CAPTURE(result.err);
    CHECK(result.status == 2);
    CHECK_FALSE(has(result.err, "did you mean"));
}

} // namespace

TEST_CASE("an option that is nearly one of the command's, or of the program's") {
    complains({"assess", "roster.csv", "--rejcts", "r.csv"},
              "there is no option '--rejcts' (did you mean --rejects?); canbao assess --help",
              "没有选项“--rejcts”（是不是想写 --rejects？）；");
    complains({"assess", "roster.csv", "--legder=l.csv"},
              "'--legder=l.csv' (did you mean --ledger?)", "（是不是想写 --ledger？）");
    complains({"compare", "hunan-2023", "hunan-2024", "--shift_years"},
              "(did you mean --shift-years?)", "（是不是想写 --shift-years？）");
    complains({"generate", "--policy", "hunan-2023", "--Seeds", "7"}, "(did you mean --seed?)",
              "（是不是想写 --seed？）");
    complains({"policies", "--lnag", "zh"}, "(did you mean --lang?)", "（是不是想写 --lang？）");
    complains({"show", "hunan-2023", "--htm", "page.html"}, "(did you mean --html?)",
              "（是不是想写 --html？）");
    says_nothing({"assess", "roster.csv", "--frobnicate"});
    says_nothing({"assess", "roster.csv", "-x"});
}

TEST_CASE("a command that is nearly one") {
    complains({"asses"}, "there is no command 'asses' (did you mean assess?)",
              "没有命令“asses”（是不是想写 assess？）");
    complains({"policy"}, "(did you mean policies?)", "（是不是想写 policies？）");
    complains({"explian", "hunan-2023"}, "(did you mean explain?)", "（是不是想写 explain？）");
    complains({"word"}, "(did you mean words?)", "（是不是想写 words？）");
    complains({"Compare"}, "(did you mean compare?)", "（是不是想写 compare？）");
    says_nothing({"frobnicate"});
}

TEST_CASE("a policy that is nearly one, wherever one is named") {
    complains({"show", "hunan2023"}, "there is no policy 'hunan2023' (did you mean hunan-2023?)",
              "没有政策“hunan2023”（是不是想写 hunan-2023？）");
    complains({"assess", "roster.csv", "--policy", "hunan-2025"},
              "(did you mean hunan-2023 or hunan-2024?)",
              "（是不是想写 hunan-2023 或 hunan-2024？）");
    complains({"compare", "hunan-2023", "jiangan_2023"}, "(did you mean jiangan-2023?)",
              "（是不是想写 jiangan-2023？）");
    complains({"generate", "--policy", "FULING-2023"}, "(did you mean fuling-2023?)",
              "（是不是想写 fuling-2023？）");
    complains({"words", "--policy", "huabei-2024"}, "(did you mean huaibei-2024?)",
              "（是不是想写 huaibei-2024？）");
    complains({"explain", "hauibei-2024", "paid_on=2024-01-01"}, "(did you mean huaibei-2024?)",
              "（是不是想写 huaibei-2024？）");
    says_nothing({"show", "beijing"});
}

TEST_CASE("a key of explain that is nearly a column") {
    complains({"explain", "hunan-2023", "paid=2022-10-01"}, "there is no key 'paid'",
              "没有键 'paid'");
    complains({"explain", "hunan-2023", "payed_on=2022-10-01"},
              "there is no key 'payed_on' (did you mean paid_on?)",
              "没有键 'payed_on'（是不是想写 paid_on？）");
    complains({"explain", "hunan-2023", "Category=orphan"}, "(did you mean categories?)",
              "（是不是想写 categories？）");
    complains({"explain", "hunan-2023", "recognized_on=2022-10-01"},
              "(did you mean recognised_on?)", "（是不是想写 recognised_on？）");
    complains({"explain", "hunan-2023", "event-on=2022-10-01"}, "(did you mean event_on?)",
              "（是不是想写 event_on？）");
    complains({"explain", "hunan-2023", "--paid-on=2022-10-01"},
              "explain has no option '--paid-on' (did you mean paid_on?)",
              "explain 没有选项“--paid-on”（是不是想写 paid_on？）");
    complains({"explain", "hunan-2023", "--langs", "zh"}, "(did you mean --lang?)",
              "（是不是想写 --lang？）");
    says_nothing({"explain", "hunan-2023", "shoe_size=43"});
}

TEST_CASE("a code that is nearly one, without a word of what was written") {
    complains({"explain", "hunan-2023", "paid_on=2022-10-01", "categories=orphna"},
              "the key 'categories': unknown_code (did you mean orphan?) (any of these",
              "键 'categories'：unknown_code（是不是想写 orphan？）");
    complains(
        {"explain", "hunan-2023", "paid_on=2022-10-01", "categories=orphan|monitred|Destitute"},
        "(did you mean monitored, destitute?)", "（是不是想写 monitored、destitute？）");
    complains({"explain", "hunan-2023", "paid_on=2022-10-01", "event=brith", "event_on=2022-09-30"},
              "(did you mean birth?)", "（是不是想写 birth？）");
    complains({"explain", "jiangan-2023", "paid_on=2023-03-01", "circumstances=local_houshold"},
              "(did you mean local_household?)", "（是不是想写 local_household？）");
    const scratch place;
    const ended far =
        place.run({"explain", "hunan-2023", "paid_on=2022-10-01", "categories=Zhang"});
    CHECK(far.status == 2);
    CHECK_FALSE(has(far.err, "did you mean"));
    CHECK_FALSE(has(far.err, "Zhang"));
}

TEST_CASE("words of one's own policy are meant, too") {
    const scratch place;
    launch how =
        place.here({"explain", "riverside-2026", "paid_on=2025-10-01", "categories=feryman"});
    how.program = CANBAO_OWN_PROGRAM;
    CHECK(has(place.run(how, "").err, "(did you mean ferryman?)"));
    how.arguments = {"show", "riverside-2025"};
    CHECK(has(place.run(how, "").err, "(did you mean riverside-2026?)"));
}
