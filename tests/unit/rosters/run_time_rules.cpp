// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <canbao/policies/hunan_2023.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/run_time_rules.hpp>

#ifndef CANBAO_TESTS_STATIC_ONLY

namespace {

using namespace tests;
using policies::hunan_2023;

using aid = subsidy<in_full, to<categories::orphan>, paid_by<funds::medical_assistance>>;

// Where the area extends recognition, that is all that the circumstance decides.
struct recognised_later
    : notice_with<aid, recognised_by<"2025-10-31">,
                  recognised_by<"2025-11-30", given<circumstances::area_extension>>> {};
// Aid may be claimed when no route is open.
struct claimed_later : notice_with<aid, claim_at_household<window<"2026-01-01", "2026-02-28">>> {};

/// People of so many kinds, each on several days.
application_table some_people(std::uint32_t kinds, int days) {
    application_table roster;
    for (int day = 0; day < days; ++day) {
        for (std::uint32_t kind = 0; kind < kinds; ++kind) {
            roster.add({.categories = category_set{kind & 0x3FFU, 0},
                        .recognised_on = 2022y / 1 / 3,
                        .tier = static_cast<std::uint8_t>(1 + kind / 4'096),
                        .paid_on = date{2022y / 8 / 25} + day * 7,
                        .circumstances = circumstance_set{kind >> 7U, 0},
                        .wish = static_cast<std::uint8_t>(kind / 1'024 % 3)});
        }
    }
    return roster;
}

assessment_table one_by_one(const rule_table& rules, const application_table& roster) {
    assessment_table results{roster.size()};
    REQUIRE(assess(rules, roster.view(), results.view()));
    return results;
}

} // namespace

TEST_CASE("a rule table of run time gives what it gives row by row, however many kinds there are") {
    const rule_table rules = hunan_2023::rules;
    for (const std::uint32_t kinds : {1U, 7U, 600U, 9'000U}) {
        CAPTURE(kinds);
        const application_table roster = some_people(kinds, kinds == 9'000U ? 3 : 70);
        run_time_rules remembering{rules};
        for (int turn = 0; turn < 2; ++turn) { // found, and remembered
            assessment_table results{roster.size()};
            REQUIRE(remembering.assess(roster.view(), results.view()));
            CHECK(results == one_by_one(rules, roster));
        }
    }
}

TEST_CASE("who has an event is looked at by itself") {
    const rule_table rules = hunan_2023::rules;
    application_table roster;
    for (int day = 0; day < 300; ++day) {
        roster.add({.paid_on = date{2023y / 3 / 1} + day,
                    .event = day % 3 == 0 ? event_code{} : event_code{events::birth{}},
                    .event_on = day % 3 == 0 ? date{} : date{2023y / 2 / 1} + day / 2});
    }
    assessment_table results{roster.size()};
    run_time_rules remembering{rules};
    REQUIRE(remembering.assess(roster.view(), results.view()));
    CHECK(results == one_by_one(rules, roster));
}

TEST_CASE("days without an opening are all alike, a rule table without any included") {
    rule_table rules = hunan_2023::rules;
    application_table roster;
    for (const date day : {date{}, first_date, date{2022y / 8 / 31}, date{2022y / 9 / 1},
                           date{2023y / 12 / 31}, date{2024y / 1 / 1}, last_date}) {
        roster.add({.paid_on = day});
    }
    for (int turn = 0; turn < 2; ++turn) {
        assessment_table results{roster.size()};
        run_time_rules remembering{rules};
        REQUIRE(remembering.assess(roster.view(), results.view()));
        CHECK(results == one_by_one(rules, roster));
        rules.openings = {};
        rules.claims = {};
    }
}

TEST_CASE("what decides for recognition alone, or for claims alone, decides here") {
    const application orphan{.categories = categories::orphan{},
                             .recognised_on = 2025y / 11 / 15,
                             .paid_on = 2025y / 12 / 15};
    application extended = orphan;
    extended.circumstances = circumstances::area_extension{};
    application elsewhere = orphan;
    elsewhere.circumstances = circumstances::insured_elsewhere{};
    elsewhere.paid_on = 2026y / 1 / 15;
    application too_late = elsewhere;
    too_late.paid_on = 2026y / 5 / 1;
    application_table roster;
    for (const application& one : {orphan, extended, orphan, elsewhere, too_late, elsewhere}) {
        roster.add(one);
    }
    const rule_table first = recognised_later::rules;
    const rule_table second = claimed_later::rules;
    for (const rule_table* const rules : {&first, &second}) {
        assessment_table results{roster.size()};
        run_time_rules remembering{*rules};
        REQUIRE(remembering.assess(roster.view(), results.view()));
        CHECK(results == one_by_one(*rules, roster));
    }
    CHECK(assess(first, orphan).subsidy != assess(first, extended).subsidy);
    CHECK(assess(second, elsewhere).status == status::subsidy_only);
    CHECK(assess(second, too_late).status == status::refused);
}

TEST_CASE("columns that do not fit are refused, and nothing is written") {
    const rule_table rules = hunan_2023::rules;
    run_time_rules remembering{rules};
    const std::array<std::int32_t, 2> paid_on{19'266, 19'266};
    std::array<std::int32_t, 1> due{-7};
    CHECK(!remembering.assess({.paid_on = paid_on}, {.due = due}));
    CHECK(due[0] == -7);
    CHECK(remembering.assess({}, {}));
}

#endif
