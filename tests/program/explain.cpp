// SPDX-License-Identifier: Apache-2.0
#include "explain/html.hpp"
#include "explain/sections.hpp"
#include "explain/steps.hpp"
#include "explain/text.hpp"
#include "scratch.hpp"
#include "shared/characters.hpp"
#include "table.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

using namespace tests;

namespace {

using strings = std::vector<std::string>;

/// Blanks and line ends alike as one blank, so that sentences are found wherever they break.
std::string flat(const std::string& text) {
    std::string joined;
    for (const char character : text) {
        const bool is_blank = character == ' ' || character == '\n';
        if (!is_blank) {
            joined += character;
        } else if (!joined.empty() && joined.back() != ' ') {
            joined += ' ';
        }
    }
    return joined;
}

ended explain(strings application, const std::string& lang = "en") {
    const scratch place;
    strings arguments{"--lang", lang, "explain"};
    arguments.insert(arguments.end(), application.begin(), application.end());
    return place.run(std::move(arguments));
}

/// The English explanation as one line.
std::string told(strings application) {
    const ended result = explain(std::move(application));
    CHECK(result.status == 0);
    CHECK(result.err.empty());
    return flat(result.out);
}

/// The last section, by its names.
record result_of(const std::string& text) {
    const strings lines = lines_of(text);
    record found;
    std::size_t line = lines.size();
    while (line > 0 && !lines[line - 1].empty()) {
        --line;
    }
    CHECK(lines.at(line).starts_with("8  "));
    for (++line; line < lines.size(); ++line) {
        const std::size_t begin = lines[line].find_first_not_of(' ');
        const std::size_t end = lines[line].find(' ', begin);
        const std::size_t value = lines[line].find_first_not_of(' ', end);
        found[lines[line].substr(begin, end - begin)] =
            value == std::string::npos ? "" : lines[line].substr(value);
    }
    return found;
}

/// Sets COLUMNS while it lives.
class columns_said {
public:
    explicit columns_said(const char* columns) { ::setenv("COLUMNS", columns, 1); }
    ~columns_said() { ::unsetenv("COLUMNS"); }
    columns_said(const columns_said&) = delete;
    columns_said& operator=(const columns_said&) = delete;
};

/// The codes of all readings that stand in a text, sorted.
std::set<std::string> readings_in(const std::string& text) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    std::set<std::string> codes;
    for (std::size_t place = 0; (place = text.find("A-", place)) != std::string::npos;) {
        const std::size_t end = std::min(text.find_first_not_of(letters, place), text.size());
        codes.insert(text.substr(place, end - place));
        place = end;
    }
    return codes;
}

strings arguments_of(const record& application) {
    strings arguments{application.at("policy")};
    for (const auto& [key, value] : application) {
        if (key != "policy" && key != "why") {
            arguments.push_back(key + "=" + value);
        }
    }
    return arguments;
}

} // namespace

TEST_CASE("explanations of the hand-derived cases end with their assessments") {
    const table given = parse_table(read_file(project_file("tests/data/applications.csv")));
    const table wanted = parse_table(read_file(project_file("tests/data/assessments.csv")));
    REQUIRE(given.rows.size() == 152);
    REQUIRE(wanted.rows.size() == 152);
    for (std::size_t row = 0; row < wanted.rows.size(); ++row) {
        for (const char* lang : {"en", "zh"}) {
            CAPTURE(wanted.rows[row].at("id"));
            CAPTURE(lang);
            const ended result = explain(arguments_of(given.rows[row]), lang);
            CHECK(result.status == 0);
            CHECK(result.err.empty());
            const record got = result_of(result.out);
            for (const std::string& column : wanted.columns) {
                if (column != "id" && column != "policy") {
                    CAPTURE(column);
                    CHECK(got.at(column) == wanted.rows[row].at(column));
                }
            }
            // The sum ends with the due and the fund that are in the result.
            if (got.at("status") == "insured") {
                CHECK(has(flat(result.out),
                          std::string{lang == std::string{"en"} ? "due " : "本人应缴 "} +
                              got.at("due")));
            }
            if (!got.at("fund").empty()) {
                const std::string sums = result.out.substr(result.out.find("\n5  "));
                CHECK(has(sums.substr(0, sums.find("\n6  ")), got.at("fund")));
            }
        }
    }
}

TEST_CASE("lines are as wide as COLUMNS says, whatever the language, up to 200") {
    const table given = parse_table(read_file(project_file("tests/data/applications.csv")));
    const auto widest = [&](const char* lang, const char* columns) {
        const columns_said said{columns};
        std::size_t width = 0;
        for (std::size_t row = 0; row < given.rows.size(); row += 7) {
            for (const std::string& line :
                 lines_of(explain(arguments_of(given.rows[row]), lang).out)) {
                width = std::max(width, program::display_width(line));
                CHECK_FALSE(line.ends_with(' '));
            }
        }
        return width;
    };
    for (const char* lang : {"en", "zh"}) {
        CHECK(widest(lang, "80") <= 80);
        CHECK(widest(lang, "80") >= 78);
        CHECK(widest(lang, "60") <= 60);
        CHECK(widest(lang, "120") <= 120);
        CHECK(widest(lang, "120") > 100);
        CHECK(widest(lang, "1000") <= 200);
    }
}

TEST_CASE("each reason for refusal is explained") {
    const std::string tier = told({"hunan-2023", "paid_on=2022-10-01", "tier=2"});
    CHECK(has(tier, "✗ Tier not offered? the policy has no tier 2: refused (tier_not_offered)"));
    CHECK(has(tier, "- Routes of enrolment: not reached"));
    CHECK(has(tier, "No route was looked at"));

    const std::string employee = told(
        {"hunan-2023", "paid_on=2022-10-01", "circumstances=employee_insured|insured_elsewhere"});
    CHECK(has(employee, "✗ Insured as an employee? stated: refused (employee_insured)"));
    CHECK(has(employee, "- Insured elsewhere? not reached"));

    const std::string elsewhere =
        told({"fuling-2023", "paid_on=2022-10-01", "circumstances=insured_elsewhere"});
    CHECK(has(elsewhere, "refused (insured_elsewhere)"));
    CHECK(has(elsewhere, "The policy has no aid for those insured elsewhere."));

    const std::string no_aid =
        told({"hunan-2023", "paid_on=2022-10-01", "circumstances=insured_elsewhere"});
    CHECK(has(no_aid, "There is no aid to be claimed"));

    const std::string late = told({"hunan-2023", "paid_on=2023-03-01", "categories=orphan",
                                   "circumstances=insured_elsewhere|area_extension"});
    CHECK(has(late, "claim_at_household (2.4, 2.5): closed ✗ paid 2023-03-01, 1 day too late"));

    const std::string closed = told({"hunan-2023", "paid_on=2023-01-01"});
    CHECK(has(closed, "Refused (not_open): no route is open on this day for this person."));
    CHECK(has(closed, "none is open: refused (not_open)"));

    const std::string no_day = told({"jiangan-2023", "paid_on=2023-06-01"});
    CHECK(has(no_day, "covers no day: cover would begin on 2024-01-01, later than the last "
                      "covered day, 2023-12-31"));
    CHECK(has(no_day, "refused (no_coverage_left)"));
    CHECK(has(no_day, "Refused: nothing is due"));
}

TEST_CASE("each kind of condition says what it compared") {
    const auto says = [](strings application, std::string_view sentence) {
        const std::string text = told(std::move(application));
        CAPTURE(sentence);
        CHECK(has(text, sentence));
    };
    // The window.
    says({"hunan-2023", "paid_on=2023-01-03"},
         "concentrated (2.5): closed ✗ paid 2023-01-03, 3 days too late: payment is taken "
         "2022-09-01 - 2022-12-31");
    says({"hunan-2023", "paid_on=2022-08-31"},
         "concentrated (2.5): closed ✗ paid 2022-08-31, 1 day too early");
    says({"hunan-2023", "paid_on=2022-12-31"},
         "✗ paid 2022-12-31, 1 day too early: payment is taken from 2023-01-01 on");
    says({"hunan-2023", "paid_on=2022-12-31"},
         "✓ paid 2022-12-31, in the window 2022-09-01 - 2022-12-31");
    // The event, and its day.
    says({"hunan-2023", "paid_on=2023-02-01"}, "✗ needs the event birth; none is stated");
    says({"hunan-2023", "paid_on=2023-02-01", "event=release", "event_on=2023-01-10"},
         "✗ needs the event birth; stated is release");
    says({"hunan-2023", "paid_on=2023-02-01", "event=moved_in", "event_on=2022-12-31"},
         "✗ the event on 2022-12-31 lies outside 2023-01-01 - 2023-12-31");
    says({"hunan-2023", "paid_on=2024-02-01", "event=birth", "event_on=2024-01-01"},
         "✗ the event on 2024-01-01 is after 2023-12-31");
    says({"hunan-2023", "paid_on=2023-02-01", "event=birth", "event_on=2023-02-02"},
         "✗ the event on 2023-02-02 is later than the payment on 2023-02-01");
    // Periods since the event, with their last day.
    says({"hunan-2023", "paid_on=2023-05-03", "event=birth", "event_on=2023-02-01"},
         "✗ paid 2023-05-03, 1 day too late: 90 days after the event on 2023-02-01 ended on "
         "2023-05-02");
    says({"hunan-2023", "paid_on=2023-05-02", "event=birth", "event_on=2023-02-01"},
         "✓ paid 2023-05-02, within 90 days of the event on 2023-02-01: until 2023-05-02");
    says({"hunan-2023", "paid_on=2023-05-02", "event=birth", "event_on=2023-02-01"},
         "✗ paid 2023-05-02, still within 90 days of the event on 2023-02-01: open only after "
         "2023-05-02");
    says({"hunan-2023", "paid_on=2023-05-03", "event=birth", "event_on=2023-02-01"},
         "✓ paid 2023-05-03, later than 90 days after the event on 2023-02-01: the last of them "
         "was 2023-05-02");
    says({"hunan-2023", "paid_on=2023-05-03", "event=birth", "event_on=2022-10-02"},
         "✗ 90 days after the event on 2022-10-02 ended on 2022-12-31, already before 2023-01-01");
    says({"hunan-2023", "paid_on=2023-05-03", "event=birth", "event_on=2022-10-03"},
         "✓ 90 days after the event on 2022-10-03 ended on 2023-01-01, not before 2023-01-01");
    says({"huaibei-2024", "paid_on=2024-05-01", "event=release", "event_on=2024-01-31"},
         "1 day too late: 3 months after the event on 2024-01-31 ended on 2024-04-30");
    // Circumstances and categories.
    says({"hunan-2023", "paid_on=2023-02-01"}, "✗ needs area_extension, which is not stated");
    says({"hunan-2023", "paid_on=2023-02-01", "circumstances=area_extension"},
         "✓ area_extension: stated");
    says({"jiangan-2023", "paid_on=2023-02-01", "circumstances=local_household|insured_last_year"},
         "✗ not open where all of these are stated, as here: local_household and "
         "insured_last_year");
    says({"jiangan-2023", "paid_on=2023-02-01", "circumstances=local_household"},
         "✓ not together stated, as it must be: local_household and insured_last_year");
    says({"jiangan-2023", "paid_on=2023-02-01", "circumstances=local_household"},
         "✗ needs insured_last_year, which is not stated");
    says({"fuling-2023", "paid_on=2023-08-01"},
         "✗ needs one of the categories stably_lifted; none is stated");
    says({"fuling-2023", "paid_on=2023-08-01", "categories=stably_lifted",
          "recognised_on=2023-08-02"},
         "✗ needs a category that counts; stably_lifted was recognised on 2023-08-02, after the "
         "payment on 2023-08-01");
}

TEST_CASE("categories count or not, and of several the highest aid is given") {
    const std::string uncounted =
        told({"hunan-2023", "paid_on=2022-10-01", "categories=orphan", "recognised_on=2022-10-02"});
    CHECK(has(uncounted, "✗ orphan: does not count, recognised after the payment"));
    CHECK(has(uncounted, "due 350.00"));

    const std::string late = told({"hunan-2023", "paid_on=2023-02-01", "categories=orphan",
                                   "recognised_on=2023-01-01", "circumstances=objective_miss"});
    CHECK(has(late, "Aid goes to those recognised by 2022-12-31 (2.4; A-HN23-RECOG)."));
    CHECK(has(late, "Only with area_extension, which is not stated, would it be 2023-02-28"));
    CHECK(has(late, "✗ orphan: counts, but gives no aid, recognised after the last day for it"));
    CHECK(has(late, "✓ for this category, which counts: orphan"));
    CHECK(has(late, "Recognised on 2023-01-01, too late for aid: it counts for the aid of the next "
                    "year. For routes the categories count all the same."));
    CHECK_FALSE(has(late, "Recognised in time for aid."));

    const std::string extended = told({"hunan-2023", "paid_on=2023-02-01", "categories=orphan",
                                       "recognised_on=2023-01-01", "circumstances=area_extension"});
    CHECK(has(extended, "With area_extension, which is stated, aid goes to those recognised by "
                        "2023-02-28"));
    CHECK(has(extended, "✓ orphan: counts and gives aid"));
    CHECK(has(extended, "Recognised in time for aid."));
    CHECK_FALSE(has(extended, "too late for aid"));

    const std::string several =
        told({"hunan-2023", "paid_on=2022-10-01",
              "categories=monitored|destitute|orphan|needy_student|hardship_veteran"});
    CHECK(has(several, "✗ needy_student: counts, but the policy names no aid for it"));
    CHECK(has(several, "✗ hardship_veteran: counts, but its aid is left by the notice to other "
                       "rules (2.4)"));
    CHECK(has(several, "> 350.00 yuan for destitute, paid by medical_assistance (2.4): as high "
                       "as another and first in the order of categories, given"));
    CHECK(has(several, "- 175.00 yuan for monitored, paid by medical_assistance (2.4): not added"));
    CHECK(has(several, "Note: the aid for hardship_veteran is left"));

    const std::string capped =
        told({"fuling-2023", "paid_on=2022-10-01", "tier=2",
              "categories=demobilised_veteran|monitored", "circumstances=school_year_student"});
    CHECK(has(capped, "; 725.00 granted, capped at the fee: the highest, given"));
    CHECK(has(capped, "less subsidy -695.00 2.3.4; demobilised_veteran, district_finance"));
}

TEST_CASE("the choice, the sum and the days can be followed") {
    const std::string late =
        told({"hunan-2023", "paid_on=2023-06-01", "event=birth", "event_on=2023-02-01",
              "categories=monitored", "recognised_on=2022-05-01"});
    CHECK(has(late, "fee 350.00 2.3; resident, tier 1 less subsidy -175.00 2.4; monitored, "
                    "medical_assistance fiscal standard 640.00 2.2 ------- due 815.00"));
    CHECK(has(late, "due 815.00 subsidy 175.00 paid by the treasury 0.00 ------- funding standard "
                    "990.00 = fee 350.00 + fiscal standard 640.00 (2.2)"));
    CHECK(has(late, "first day of the month after the payment on 2023-06-01: 2023-07-01."));
    CHECK(has(late, "Covered 2023-07-01 - 2023-12-31, both days included: 184 days."));
    CHECK(has(late, "[A-HN-LATE]"));
    CHECK(has(late, "late_full, alternative 2 is taken: nothing else is open."));

    CHECK(has(told({"hunan-2023", "paid_on=2022-10-01"}),
              "Covered 2023-01-01 - 2023-12-31, both days included: 365 days."));
    CHECK(has(told({"hunan-2023", "paid_on=2023-12-31", "event=release", "event_on=2023-12-30"}),
              "both days included: 1 day."));

    const std::string waived = told({"jiangan-2023", "paid_on=2023-03-01", "event=birth",
                                     "event_on=2023-01-05", "categories=orphan",
                                     "circumstances=parent_insured|local_household|"
                                     "insured_last_year"});
    CHECK(has(waived, "less waiver -350.00 waiver"));
    CHECK(has(waived, "- newborn: as favourable, but newborn_waived takes precedence over it"));
    CHECK(has(waived, "- late_continuing: as much is due, but cover begins later, 2023-04-01 "
                      "against 2023-01-05"));

    const std::string student =
        told({"fuling-2023", "paid_on=2022-10-01", "circumstances=school_year_student|graduating"});
    CHECK(has(student, "school_year, alternative 2 is taken, the most favourable"));
    CHECK(has(student, "- concentrated: more is due, 350.00 against 320.00 yuan"));
    CHECK(has(student, "but ends earlier, 2023-08-31 against 2023-12-31"));

    CHECK(has(told({"fuling-2023", "paid_on=2023-03-15"}),
              "from the day after 90 days since the payment on 2023-03-15: 2023-06-14."));
    CHECK(has(told({"jiangan-2023", "paid_on=2023-02-15"}),
              "from the first day of month 7 after that of the payment on 2023-02-15: "
              "2023-09-01."));
    CHECK(has(told({"hunan-2023", "paid_on=2023-01-10", "event=birth", "event_on=2022-12-20"}),
              "from the day of the event, 2022-12-20. That is before the benefit period"));
}

TEST_CASE("a reading is told once, with what relies on it") {
    const std::string text = explain({"fuling-2023", "paid_on=2022-10-01"}).out;
    const std::string sources = flat(text.substr(text.find("\n7  ")));
    CHECK(has(sources, "涪陵区人民政府办公室通知（2022-11-02）, for the insured year 2023"));
    CHECK(has(sources, "fee 2.1 fiscal standard 2.4.3 route 2.1"));
    CHECK(has(sources, "(for: fiscal standard)"));
    CHECK(has(sources, "opens on 1 September. (for: route)"));
    CHECK_FALSE(has(sources, "[A-DAYS]")); // nothing was counted
    const std::size_t first = sources.find("[A-FL-OPEN]");
    REQUIRE(first != std::string::npos);
    CHECK(sources.find("[A-FL-OPEN]", first + 1) == std::string::npos);
    CHECK_FALSE(has(sources, "[A-FL-VET]")); // nobody asked for that aid
    const std::string chinese = explain({"fuling-2023", "paid_on=2023-04-01"}, "zh").out;
    CHECK(has(chinese, "2.4.2 即 二（四）2"));
}

TEST_CASE("cited is what decided, and all of it") {
    const auto cites = [](const strings& application, std::string_view sections,
                          std::string_view readings) {
        const ended result = explain(application);
        CAPTURE(application);
        CHECK(result_of(result.out).at("cites") == sections);
        std::string found;
        for (const std::string& code : readings_in(result.out)) {
            found.append(found.empty() ? "" : " ").append(code);
        }
        CHECK(found == readings);
    };
    // Routes closed for other reasons have no say, and days are counted where they are.
    cites({"hunan-2023", "paid_on=2022-10-01"}, "2.3;2.5", "");
    cites({"fuling-2023", "paid_on=2022-10-01"}, "2.1", "A-FL-FISCAL A-FL-OPEN");
    cites({"fuling-2023", "paid_on=2023-04-01"}, "2.1;2.4.2", "A-DAYS A-FL-FISCAL");
    cites({"huaibei-2024", "paid_on=2023-10-01"}, "2;4;6.2", "");
    cites({"huaibei-2024", "paid_on=2024-02-01", "circumstances=migrant_worker"}, "2;4",
          "A-HB-MIGRANT");
    cites({"jiangan-2023", "paid_on=2023-03-01", "event=birth", "event_on=2023-02-01"}, "2.4;2.3.3",
          "A-DAYS A-JA-FISCAL A-JA-NEWBORN");
    // Full funding has the section of the fiscal standard.
    cites({"hunan-2023", "paid_on=2023-06-01", "event=birth", "event_on=2023-02-01",
           "categories=monitored"},
          "2.3;2.4;2.2;2.5", "A-DAYS A-HN-LATE");
    cites({"hunan-2024", "paid_on=2024-03-01", "event=moved_in", "event_on=2024-02-01"},
          "2.3;2.2;2.5", "A-DAYS A-HN-LATE A-HN24-FISCAL");
    cites({"fuling-2023", "paid_on=2023-08-01", "categories=stably_lifted"}, "2.1;2.3.3;2.4.3",
          "A-FL-FISCAL A-FL-LIFTED");
    cites({"fuling-2023", "paid_on=2023-07-15"}, "2.1;2.4.3", "A-DAYS A-FL-FISCAL");
    // Where the fee is waived nobody's aid is used.
    cites({"jiangan-2023", "paid_on=2023-03-01", "event=birth", "event_on=2023-01-05",
           "categories=orphan", "circumstances=parent_insured"},
          "2.4;2.3.3", "A-DAYS A-JA-FISCAL");
    cites({"jiangan-2023", "paid_on=2022-10-01", "categories=orphan"}, "2.4;2.2",
          "A-JA-FISCAL A-JA-RATE");
    // Aid on the plan and tier that apply.
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=destitute"}, "2.1;2.3.1",
          "A-FL-FISCAL A-FL-OPEN");
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=destitute",
           "circumstances=school_year_student"},
          "2.2;2.3.1", "A-FL-FISCAL A-FL-OPEN A-FL-PLAN");
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=demobilised_veteran"}, "2.1;2.3.4",
          "A-FL-FISCAL A-FL-FUND A-FL-OPEN A-FL-VET");
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=demobilised_veteran", "tier=2"},
          "2.1;2.3.4", "A-FL-FISCAL A-FL-FUND A-FL-OPEN");
    // Which of equal subsidies is given, where there are such.
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=destitute|family_planning_special"},
          "2.1;2.3.1", "A-FL-FISCAL A-FL-OPEN A-TIE");
    cites({"fuling-2023", "paid_on=2022-10-01", "categories=destitute|orphan"}, "2.1;2.3.1",
          "A-FL-FISCAL A-FL-OPEN");
    // The day of recognition where it is stated and aid depends on it.
    const strings orphan{"hunan-2023", "paid_on=2023-02-01", "categories=orphan",
                         "circumstances=objective_miss"};
    cites(orphan, "2.3;2.4;2.5", "");
    strings late = orphan;
    late.emplace_back("recognised_on=2023-01-01");
    cites(late, "2.3;2.5", "A-HN23-RECOG");
    cites({"hunan-2023", "paid_on=2022-10-01", "categories=needy_student",
           "recognised_on=2022-09-15"},
          "2.3;2.5", "");
    // Claims.
    cites({"hunan-2023", "paid_on=2022-10-01", "categories=orphan",
           "circumstances=insured_elsewhere"},
          "2.4", "");
    // Refusals: by a day alone, by an event's day alone, for other reasons, before all routes.
    cites({"fuling-2023", "paid_on=2022-08-31"}, "", "A-FL-OPEN");
    cites({"hunan-2023", "paid_on=2023-02-01", "event=moved_in", "event_on=2022-12-31"}, "",
          "A-HN-LATE");
    cites({"hunan-2023", "paid_on=2023-02-01"}, "", "");
    cites({"hunan-2023", "paid_on=2023-02-01", "tier=2"}, "", "");
    cites({"fuling-2023", "paid_on=2022-10-01", "circumstances=employee_insured"}, "", "");
    cites({"jiangan-2023", "paid_on=2023-06-01"}, "", "A-DAYS");

    const auto sources = [](const strings& application) {
        const std::string text = explain(application).out;
        return flat(text.substr(text.find("\n7  ")));
    };
    CHECK(has(sources({"fuling-2023", "paid_on=2023-07-15"}),
              "fee 2.1 fiscal standard, due 2.4.3 route 2.4.3"));
    CHECK(has(sources(late), "fee 2.3 fiscal standard 2.2 recognition for aid 2.4 route 2.5"));
    CHECK(has(sources({"hunan-2023", "paid_on=2022-10-01", "categories=hardship_veteran"}),
              "fee 2.3 fiscal standard 2.2 delegated aid 2.4 route 2.5"));
    CHECK(has(sources({"hunan-2023", "paid_on=2022-10-01", "categories=orphan",
                       "circumstances=insured_elsewhere"}),
              "fee 2.3 subsidy 2.4 route 2.4"));
    CHECK(has(sources({"hunan-2023", "paid_on=2023-02-01", "tier=2"}),
              "No section of the notice was looked into"));
}

TEST_CASE("wrong keys and values are errors that name the key and never show the value") {
    const auto complains = [](strings application, const std::string& about) {
        for (const char* lang : {"en", "zh"}) {
            const ended result = explain(application, lang);
            CAPTURE(result.err);
            CHECK(result.status == 2);
            CHECK(result.out.empty());
            CHECK(has(result.err, about));
            CHECK_FALSE(has(result.err, "secret"));
        }
    };
    const std::string day = "paid_on=2022-10-01";
    complains({"hunan-2023"}, "'paid_on'");
    complains({"hunan-2023", "paid_on="}, "missing");
    complains({"hunan-2023", "paid_on=secret"}, "'paid_on'");
    complains({"hunan-2023", "paid_on=2022-02-30"}, "bad_date");
    complains({"hunan-2023", day, "categories=orphan|secret"}, "unknown_code");
    complains({"hunan-2023", day, "categories=orphan|secret"}, "local_hardship");
    complains({"hunan-2023", day, "recognised_on=secret"}, "'recognised_on'");
    complains({"hunan-2023", day, "tier=secret"}, "'tier'");
    complains({"hunan-2023", day, "event=secret"}, "graduate_unemployed");
    complains({"hunan-2023", day, "event=birth"}, "'event_on'");
    complains({"hunan-2023", day, "event=birth", "event_on=secret"}, "bad_date");
    complains({"hunan-2023", day, "circumstances=secret"}, "employee_insured");
    complains({"hunan-2023", day, "lapsed_years=secret"}, "'lapsed_years'");
    complains({"hunan-2023", day, "repaid_years=100"}, "bad_number");
    complains({"hunan-2023", day, "policy=secret"}, "unknown_policy");
    complains({"hunan-2023", day, "policy=hunan-2024"}, "'policy'");
    complains({"hunan-2023", day, "payed_on=secret"}, "'payed_on'");
    complains({"hunan-2023", day, day}, "'paid_on'");
    complains({"hunan-2023", day, "secret"}, "2");
    complains({"hunan-2023", day, "=secret"}, "2");
    complains({"hunan-2023", day, "--id=secret"}, "--id");
    complains({"hunan-2023", day, "id=" + std::string(65'537, 's')}, "too_long");
    complains({"id=secret", day}, "hunan-2024");
    complains({"hunan-2022", day}, "hunan-2022");
}

TEST_CASE("--dates says how the days of keys are read, and is an error where none needs it") {
    const std::string plain = explain({"hunan-2023", "paid_on=2022-10-01"}).out;
    CHECK(explain({"hunan-2023", "paid_on=1/10/2022", "--dates", "day-first"}).out == plain);
    CHECK(explain({"hunan-2023", "paid_on=44835", "--dates", "day-first,serial-1900"}).out ==
          plain);
    const ended idle = explain({"hunan-2023", "paid_on=2022-10-01", "--dates", "day-first"});
    CHECK(idle.status == 2);
    CHECK(idle.out.empty());
    CHECK(idle.err == "canbao: --dates had no effect: no day needed it\n");
    const ended unsaid = explain({"hunan-2023", "paid_on=1/10/2022"});
    CHECK(unsaid.status == 2);
    CHECK(has(unsaid.err, "--dates day-first or --dates month-first says which comes first"));
    const ended rosters =
        explain({"hunan-2023", "paid_on=2022-10-01", "--columns", "id=x", "--encoding", "gbk"});
    CHECK(rosters.status == 2);
    CHECK(has(rosters.err, "canbao: --encoding, --columns are for a row of a roster"));
}

TEST_CASE("what stands for nothing is as if it were not there, and the id is shown safely") {
    const std::string plain = explain({"hunan-2023", "paid_on=2022-10-01"}).out;
    CHECK(explain({"hunan-2023", "paid_on=2022-10-01", "id=", "policy=hunan-2023",
                   "tier=", "categories=", "event=", "circumstances=", "lapsed_years="})
              .out == plain);
    CHECK(has(explain({"hunan-2023", "paid_on=2022-10-01", "id=a\x1b[31m\xc2\x9b\xff号"}).out,
              "a?[31m???号"));
}

TEST_CASE("the language may be named after the command too") {
    const scratch place;
    const ended result = place.run({"explain", "hunan-2023", "--lang", "zh", "paid_on=2022-10-01"});
    CHECK(result.status == 0);
    CHECK(result.out == explain({"hunan-2023", "paid_on=2022-10-01"}, "zh").out);
}

TEST_CASE("colours are for terminals only") {
    CHECK_FALSE(has(explain({"hunan-2023", "paid_on=2022-10-01"}).out, "\x1b"));
    program::explaining::text_page coloured{80, true};
    coloured.heading("head");
    coloured.item(program::explaining::mark::no, "fails");
    CHECK(coloured.text() == "\n\x1b[1mhead\x1b[0m\n   \x1b[31m✗ \x1b[0mfails\n");
}

TEST_CASE("help says what the keys are and gives examples that work") {
    const scratch place;
    const ended help = place.run({"explain", "--help"});
    CHECK(help.status == 0);
    for (const char* word : {"paid_on", "categories", "recognised_on", "tier", "event_on",
                             "circumstances", "lapsed_years", "repaid_years", "Examples:"}) {
        CHECK(has(help.out, word));
    }
}

TEST_CASE("text is broken at blanks and between Chinese characters, and ranges are not") {
    using program::explaining::wrapped;
    CHECK(wrapped("one two three", 8) == strings{"one two", "three"});
    CHECK(wrapped("应缴金额", 5) == strings{"应缴", "金额"});
    CHECK(wrapped("应缴，金（额）", 5) == strings{"应", "缴，", "金", "（额）"});
    CHECK(wrapped("from 2023-01-01 – 2023-12-31 on", 20) ==
          strings{"from", "2023-01-01 – 2023-12-31", "on"});
    CHECK(wrapped("", 5) == strings{""});
}

TEST_CASE("an explanation that does not lead to the assessment is not shown") {
    using program::explaining::confirm;
    const canbao::policy_entry& policy = *canbao::find_policy("hunan-2023");
    const auto steps =
        program::explaining::explain(policy, {.categories = canbao::categories::monitored{},
                                              .paid_on = canbao::parse_date("2022-10-01")});
    CHECK_NOTHROW(confirm(steps));
    const auto disagrees = [&](auto change) {
        auto other = steps;
        change(other);
        CHECK_THROWS_WITH_AS(confirm(other), doctest::Contains("does not agree"),
                             std::runtime_error);
    };
    disagrees([](auto& other) { other.result.due += canbao::fen{1}; });
    disagrees([](auto& other) { other.result.benefit_from = other.result.benefit_from + 1; });
    disagrees([](auto& other) { other.result.subsidy_category = canbao::categories::orphan{}; });
    disagrees([](auto& other) { other.openings[0].findings[0].holds = false; });
    disagrees([](auto& other) { other.openings[0].offer.due += canbao::fen{1}; });
    disagrees([](auto& other) { other.openings[1].offer.is_open = true; });
    disagrees([](auto& other) { other.taken.reset(); });
    disagrees([](auto& other) { other.taken = 1; });
}

TEST_CASE("conditions that no published policy asks for are found one by one too") {
    using namespace canbao;
    using namespace program::explaining;
    rule_table rules = *find_policy("hunan-2023")->rules;
    opening way = rules.openings[0];
    way.asks.circumstances_none = circumstance_set{circumstances::migrant_worker{}}.bits;
    way.asks.lapsed_years = {.least = 1, .most = 3};
    way.asks.repaid_years = {.least = 0, .most = 2};
    way.plan = 1; // a plan without fees
    const application person{.paid_on = parse_date("2022-10-01"),
                             .circumstances = circumstances::migrant_worker{},
                             .lapsed_years = 4,
                             .repaid_years = 3};
    strings failed;
    for (const finding& found : findings_on(rules, way, person)) {
        if (!found.holds) {
            failed.push_back(std::to_string(static_cast<int>(found.about)));
        }
    }
    strings wanted;
    for (const condition about : {condition::not_holding, condition::lapsed_years,
                                  condition::repaid_years, condition::tier}) {
        wanted.push_back(std::to_string(static_cast<int>(about)));
    }
    CHECK(failed == wanted);
}

namespace {

using canbao::policy_content;
using program::explaining::decider;
using program::explaining::explanation;
using program::explaining::part;

/// Whether what is said to have decided had to do with the assessment, as the assessment itself and
/// the policy have it.
bool took_part(const explanation& steps, const decider& one) {
    const policy_content& policy = steps.content();
    const canbao::assessment& result = steps.result;
    const bool is_refused = result.status == canbao::status::refused;
    const auto charge_of = [&] { return policy.routes[result.route - 1U].charge; };
    switch (one.what) {
    case part::fee:
        return !is_refused && one.provision == policy.fees[result.fee_line - 1U].provision;
    case part::subsidy: return result.subsidy_category.has_value();
    case part::precedence:
    case part::tie: return (steps.aided & (steps.aided - 1)) != 0;
    case part::fiscal_due:
        return one.provision == policy.fiscal_provision && result.fiscal.count == 0 &&
               charge_of() == canbao::charge_basis::full;
    case part::fiscal_paid:
        return one.provision == policy.fiscal_provision && result.fiscal == policy.fiscal_standard;
    case part::surcharge:
        return std::any_of(policy.surcharges.begin(), policy.surcharges.end(),
                           [&one](const auto& of) { return of.provision == one.provision; }) &&
               !is_refused && !is_free(charge_of());
    case part::recognition: return steps.person.recognised_on.has_value() && steps.counting != 0;
    case part::delegation: return (steps.counting & steps.rules().delegated) != 0;
    case part::route:
        return !is_refused && one.provision == (result.route >= canbao::first_claim_route
                                                    ? policy.claims[result.route - 128U].provision
                                                    : policy.routes[result.route - 1U].provision);
    case part::closed: return is_refused && result.reason != canbao::refusal::tier_not_offered;
    case part::useless: return result.reason == canbao::refusal::no_coverage_left;
    case part::counting:
    case part::whole: return !steps.openings.empty() || !steps.claims.empty();
    }
    return false;
}

/// What is printed is what decided, all of which took part; and `cites` is of it.
void check_citations(const explanation& steps) {
    std::set<std::string> relied;
    std::vector<std::string_view> sections;
    for (const decider& one : steps.decided) {
        CHECK(took_part(steps, one));
        for (const canbao::label& reading : one.readings) {
            relied.emplace(reading.code);
        }
        const bool is_cited = one.what == part::fee || one.what == part::subsidy ||
                              one.what == part::fiscal_due || one.what == part::route;
        if (is_cited &&
            !(one.what == part::fee && steps.result.status == canbao::status::subsidy_only)) {
            for (const std::string_view section :
                 steps.content().provisions[one.provision].sections) {
                if (std::find(sections.begin(), sections.end(), section) == sections.end()) {
                    sections.push_back(section);
                }
            }
        }
    }
    const canbao::citations cites =
        canbao::sections_behind(steps.content(), steps.rules(), steps.result);
    CHECK(std::equal(sections.begin(), sections.end(), cites.begin(), cites.end()));

    const program::explaining::words in{steps.content(), program::language::english};
    program::explaining::text_page onto{200, false};
    program::explaining::tell(onto, in, {.policy = steps.policy, .application = steps.person},
                              steps);
    CHECK(readings_in(onto.text()) == relied);
}

} // namespace

TEST_CASE("the steps lead to the assessment for all sorts of people") {
    using namespace canbao;
    using namespace program::explaining;
    const std::vector<category_set> categories{
        {}, categories::orphan{}, {categories::monitored{}, categories::stably_lifted{}}};
    std::vector<circumstance_set> circumstances{{}, circumstance_set{0x1FFU}};
    for (std::uint8_t slot = 0; slot < circumstances::all::size; ++slot) {
        circumstances.push_back(circumstance_set{std::uint32_t{1} << slot});
    }
    std::size_t people = 0;
    for (const policy_entry& policy : published_policies) {
        const date year{policy.content->year_begin()};
        for (int pay = -130; pay < 470; pay += 23) {
            application person{.paid_on = year + pay};
            for (std::uint8_t event = 0; event <= events::all::size; ++event) {
                for (const int ago : {-1, 40, 90, 95, 300}) {
                    person.event = event_code{event};
                    person.event_on = event == 0 ? date{} : person.paid_on - ago;
                    // Each in its turn: all together would be millions.
                    person.categories = categories[people % categories.size()];
                    person.circumstances = circumstances[people % circumstances.size()];
                    person.tier = people % 7 == 0 ? 2 : 1;
                    person.recognised_on = people % 5 == 0 ? person.paid_on + (pay % 3) : date{};
                    const explanation steps = program::explaining::explain(policy, person);
                    CHECK_NOTHROW(confirm(steps));
                    if (people % 3 == 0) {
                        check_citations(steps);
                    }
                    ++people;
                }
            }
        }
    }
    CHECK(people == 5 * 27 * 11 * 5);
}
