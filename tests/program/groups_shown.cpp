// SPDX-License-Identifier: Apache-2.0

// Groups, charges by group and surcharges where a policy is shown, explained and compared, and its
// words listed.

#include "own_program.hpp"
#include "scratch.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

/// What a page says.
std::string without_tags(const std::string& page) {
    if (!page.starts_with("<!DOCTYPE")) {
        return page;
    }
    std::string text;
    bool is_tag = false;
    for (const char one : page) {
        is_tag = is_tag || one == '<';
        text.append(is_tag ? 0 : 1, one);
        is_tag = is_tag && one != '>';
    }
    return text;
}

std::string shown(std::vector<std::string> arguments) {
    return without_tags(said(std::move(arguments)));
}

std::string explained(const char* language, std::vector<std::string> keys,
                      const std::string& policy = "terraces-2026") {
    keys.insert(keys.begin(), {"--lang", language, "explain", policy});
    return shown(std::move(keys));
}

} // namespace

TEST_CASE("a policy is shown with its groups, and what they pay") {
    tells(shown({"--lang", "en", "show", "terraces-2026"}),
          {"elderly given female; 50 or older 城乡老年人 or given male; 60 or older",
           "student_or_child given pupil 学生儿童 or under 16",
           "born_since_2025 born 2025-01-01 or later",
           "without_permit without local_household or residence_permit",
           "counting as severely_disabled and subsistence_allowance",
           "ages are full years on 2026-01-01 1.1",
           "resident 普通居民 1 elderly 460.00 4380.00 4840.00 1.2",
           "1 student_or_child, without_permit 435.00 2355.00 2790.00 1.3",
           "1 all others 795.00 2355.00 3150.00 1.4",
           "2 elderly 895.00 4380.00 5275.00 1.6",
           "whoever is named by several fees pays the lowest",
           "of a plan and tier the first row holds that is for the person",
           "fiscal standard of elderly: 4380.00, paid by treasury 2.2",
           "fiscal standard of without_permit: 2355.00, paid by the person 2.3",
           "surcharge long_term_care 长期护理保险: 10.00 3.1",
           "surcharge supplement 补充医疗保险: 60.00, for buyer, tier 1 3.2",
           "surcharge arrears 补缴以往年度: 20.00, for elderly, tier 1, paid by village_fund "
           "村集体 3.3",
           ", 100 % of the fee of tier 1",
           "nothing, and the treasury pays nothing",
           "fee less aid, plus surcharges, plus the fiscal standard",
           "left to other rules (delegated) 4.4 doubly_aided"});
    for (const bool is_page : {false, true}) {
        std::vector<std::string> arguments{"--lang", "zh", "show", "terraces-2026"};
        if (is_page) {
            arguments.insert(arguments.end(), {"--html", "-"});
        }
        tells(shown(arguments),
              {"符合：女性；50 周岁及以上", "未满 16 周岁", "年龄按 2026-01-01 的周岁计算",
               "2025-01-01 及以后出生", "同时符合多项缴费标准的，按最低一项缴费",
               "无本地户籍和居住证的财政补助标准：2355.00 元，由本人负担",
               "附加收费 supplement 补充医疗保险：60.00 元，限补充医疗自愿者，1档",
               "免缴，财政也不补助", "1 档个人缴费的 100 %"});
    }
    tells(shown({"--lang", "en", "policies"}),
          {"460.00 resident, tier 1, elderly 4380.00",
           "435.00 resident, tier 1, student_or_child 2355.00"});
}

TEST_CASE("an explanation says of which groups somebody is, why and why not") {
    const std::vector<std::string> woman{"paid_on=2025-10-01", "born_on=1976-01-01",
                                         "circumstances=local_household|female"};
    const std::string text = explained("en", woman);
    tells(text, {"born_on 1976-01-01", "✓ elderly: one of it", "alternative 1 ✓ female: stated",
                 "born 1976-01-01, 50 years old on 2026-01-01; asked for: 50 or older",
                 "✗ student_or_child: none of it", "✗ needs pupil, which is not stated",
                 "✗ born 1976-01-01, 50 years old on 2026-01-01; asked for: under 16",
                 "✗ born 1976-01-01; asked for: born 2025-01-01 or later",
                 "✗ needs severely_disabled and subsistence_allowance, too, which does not count",
                 "fee 460.00 1.2; resident, tier 1", "long_term_care 10.00 3.1", "due 470.00",
                 "arrears 20.00 village_fund",
                 "in all 4870.00 = fee 460.00 + long_term_care 10.00 + arrears 20.00 + fiscal "
                 "standard 4380.00 (2.2)",
                 "surcharge 3.3"});
    CHECK_FALSE(has(text, without_blanks("needs male, which is not stated")));
    std::vector<std::string> page = woman;
    page.insert(page.end(), {"--html", "-"});
    tells(explained("zh", page), {"城乡老年人（elderly）：属于",
                                  "1976-01-01 出生，2026-01-01 时 50 周岁；要求：50 周岁及以上",
                                  "学生儿童（student_or_child）：不属于", "加：长期护理保险"});
    tells(explained("zh", woman), {"合计4870.00", "群体，由出生日期、情形和人员类别判定"});

    tells(explained("en", {"paid_on=2025-10-01", "born_on=1976-01-02",
                           "circumstances=local_household|female"}),
          {"✗ elderly: none of it - alternative 1 ✗ born 1976-01-02, 49 years old",
           "- alternative 2 ✗ needs male, which is not stated", "due 805.00"});
}

TEST_CASE("an explanation says who pays the fiscal standard, and that nobody pays anything") {
    tells(explained("en", {"paid_on=2025-10-01", "born_on=1980-01-01"}),
          {"✓ without_permit: one of it",
           "✓ not stated, as it must be: local_household or "
           "residence_permit",
           "which nobody pays for people of this group", "fiscal standard 2355.00 2.3",
           "due 3160.00", "fiscal standard, due 2.3"});
    const std::string exempt =
        explained("en", {"paid_on=2026-02-10", "event=birth", "born_on=2026-01-20",
                         "circumstances=local_household|parent_insured"});
    tells(exempt, {"event_on 2026-01-20", "with_guardian (5.4): open, taken",
                   "Nothing is charged: the person pays nothing, and neither aid nor a fiscal "
                   "standard is paid.",
                   "born 2026-01-20, after 2026-01-01; asked for: under 16"});
    CHECK_FALSE(has(exempt, "fundingstandard"));
    tells(explained("zh", {"paid_on=2026-02-10", "event=birth", "event_on=2026-01-20",
                           "circumstances=local_household|parent_insured"}),
          {"不收费：本人不缴费，也没有资助和财政补助。", "2026-01-20 出生，晚于 2026-01-01"});
}

TEST_CASE("an explanation tells aid by group, and of another tier") {
    tells(explained("en", {"paid_on=2026-02-10", "event=birth", "born_on=2026-01-20",
                           "circumstances=local_household", "categories=subsistence_allowance"}),
          {"✓ born_since_2025: one of it; gives aid",
           "435.00 yuan for subsistence_allowance, paid by medical_assistance (4.2)",
           "as high as that for born_since_2025, over which it takes precedence (4.2), given"});
    tells(explained("en", {"paid_on=2025-10-01", "born_on=1980-01-01", "tier=2",
                           "circumstances=local_household",
                           "categories=subsistence_allowance|severely_disabled"}),
          {"795.00 yuan for subsistence_allowance, paid by medical_assistance (4.2), 100 % of the "
           "fee of tier 1: the only one, given",
           "✓ doubly_aided: one of it; its aid is left by the notice to other rules (4.4)",
           "the aid for doubly_aided is left by the notice to other rules", "due 210.00"});
}

TEST_CASE("aid of a surcharge is shown, explained and billed with it") {
    tells(shown({"--lang", "en", "show", "terraces-2026"}),
          {"all but 5.00 yuan of the fee, long_term_care included",
           "orphan 孤儿 440.00 5.00 465.00 5.00 800.00 5.00 900.00 5.00 1000.00 5.00"});
    tells(shown({"--lang", "zh", "show", "terraces-2026"}), {"含长期护理保险"});
    const std::vector<std::string> orphan{"paid_on=2025-10-01", "born_on=2015-01-01",
                                          "circumstances=local_household|pupil",
                                          "categories=orphan"};
    tells(explained("en", orphan),
          {"440.00 yuan for orphan, paid by medical_assistance (4.5), all but 5.00 yuan of the "
           "fee, long_term_care included",
           "fee 435.00 1.3; resident, tier 1 less subsidy -440.00 4.5; orphan, "
           "medical_assistance long_term_care 10.00 3.1",
           "The column cites has those of fee, subsidy, surcharges"});
    tells(explained("zh", orphan), {"含长期护理保险"});
    const scratch place;
    place.write("roster.csv", "id,paid_on,born_on,circumstances,categories\n"
                              "a,2025-10-01,2015-01-01,local_household|pupil,orphan\n");
    CHECK(run_own(place, {"assess", "roster.csv", "--policy", "terraces-2026", "--bill", "-o",
                          "out.csv", "--quiet"})
              .status == 0);
    CHECK(has(place.read("out.csv"), "contribution:medical_assistance=435.00;"
                                     "long_term_care:medical_assistance=5.00;"
                                     "long_term_care:person=5.00;"));
}

TEST_CASE("an explanation needs the day of birth that the policy reads") {
    const scratch place;
    const auto complaint = [&place](std::vector<std::string> keys) {
        keys.insert(keys.begin(), {"--lang", "en", "explain", "terraces-2026"});
        const ended result = run_own(place, std::move(keys));
        CHECK(result.status == 2);
        CHECK(result.out.empty());
        return result.err;
    };
    CHECK(complaint({"paid_on=2025-10-01"}) ==
          "canbao: the key 'born_on': missing (terraces-2026 has groups by age or day of "
          "birth)\n");
    CHECK(has(complaint({"paid_on=2025-10-01", "born_on=1980-01-01", "categories=elderly"}),
              "the key 'categories': group_stated (who is of a group is told by born_on, "));
    CHECK(has(complaint({"paid_on=2026-02-10", "event=birth", "event_on=2026-01-20",
                         "born_on=2026-01-21"}),
              "the key 'born_on': birth_differs (another day than that of the event birth"));
    CHECK(has(complaint({"paid_on=2025-10-01", "born_on=2025-10-02"}),
              "the key 'born_on': born_later (later than the payment"));
    CHECK(has(complaint({"paid_on=2025-10-01", "birthday=1980-01-01"}),
              "there is no key 'birthday' (did you mean born_on?)"));
}

TEST_CASE("a comparison tells groups, charges by group and surcharges") {
    tells(shown({"--lang", "en", "compare", "hilltop-2026", "terraces-2026"}),
          {"fee, resident plan, tier 1, elderly - 460.00 1.2",
           "fiscal standard, elderly - 4380.00 2.2",
           "surcharge supplement, buyer, tier 1 - 60.00 3.2",
           "surcharge long_term_care - 10.00 3.1", "of several fees the lowest - yes", "Groups",
           "ages on - year start", "nothing at all"});
    const scratch place;
    place.write("roster.csv", "id,paid_on,born_on,circumstances\n"
                              "a,2025-10-01,1960-01-01,local_household|male\n"
                              "b,2025-10-01,1980-01-01,wants_supplement\n");
    const ended result = run_own(place, {"--lang", "en", "compare", "hilltop-2026", "terraces-2026",
                                         "roster.csv", "-o", "out.csv"});
    CHECK(result.status == 3); // of which the one policy knows no wants_supplement
    CHECK(has(place.read("out.csv"), "a,400.00,470.00,70.00,insured,insured\n"));
    CHECK(has(without_blanks(result.out), "village_fund0.0020.00+20.00"));
}

TEST_CASE("days of birth move with the years of a comparison") {
    const scratch place;
    place.write("roster.csv", "id,paid_on,born_on,circumstances\n"
                              "a,2022-10-01,1963-01-01,local_household|male\n"
                              "b,2022-10-01,1963-01-02,local_household|male\n");
    const auto compared = [&place](std::vector<std::string> more) {
        more.insert(more.begin(), {"compare", "hunan-2023", "terraces-2026", "roster.csv", "-o",
                                   "out.csv", "--quiet"});
        CHECK(run_own(place, std::move(more)).status == 0);
        return place.read("out.csv");
    };
    const std::string moved = compared({"--shift-years"});
    CHECK(has(moved, "a,350.00,470.00,120.00,"));
    CHECK(has(moved, "b,350.00,805.00,455.00,"));
}

TEST_CASE("words of groups and surcharges are listed") {
    const std::string words = shown({"words", "--policy", "terraces-2026", "-o", "-"});
    tells(words, {"group,elderly,城乡老年人,terraces-2026",
                  "surcharge,supplement,补充医疗保险,terraces-2026",
                  "category,terrace_farmer,梯田农户,terraces-2026",
                  "circumstance,wants_supplement,自愿购买补充医疗,terraces-2026",
                  "circumstance,female,女性,terraces-2026", "problem,group_stated,群体不应填报,"});
}
