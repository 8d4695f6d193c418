// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace circumstances;
using categories::orphan;
using funds::medical_assistance;

struct limited
    : notice_with<subsidy<in_full, to<orphan>, paid_by<medical_assistance>, section<"2.1">>,
                  route<routes::hardship_objective, open_in_insured_year, to<orphan>,
                        waiting_period<from_payment>, section<"2.2">>,
                  recognised_by<"2025-12-31">, recognised_by<"2026-02-28", given<area_extension>>,
                  claim_at_household<window<"2025-09-01", "2025-12-31">, section<"2.3">>,
                  claim_at_household<window<"2026-01-01", "2026-02-28">, given<area_extension>,
                                     section<"2.4">>> {};

// Claims upon events: of those whose event was lately, and of children in the insured year.
struct upon_events
    : notice_with<
          subsidy<in_full, to<orphan>, paid_by<medical_assistance>, section<"2.1">>,
          subsidy<amounts<0_yuan, 90_yuan>, to<categories::monitored>,
                  paid_by<funds::district_finance>, section<"2.2">>,
          fee<600_yuan, tier<2>, section<"1.4">>,
          claim_at_household<window<"2025-09-01", "2026-06-30">, upon<events::release>,
                             unless_any<migrant_worker>, section<"2.3">>,
          claim_at_household<within<90_days, events::birth>, event_in_insured_year, to<orphan>,
                             at_most<numbers::lapsed_years, 2>, section<"2.4">>> {};

constexpr assessment claimed_upon(event_code event, date event_on, date paid_on,
                                  application person = {.categories = orphan{}}) {
    person.event = event;
    person.event_on = event_on;
    person.paid_on = paid_on;
    person.circumstances.bits |= circumstance_set{insured_elsewhere{}}.bits;
    return assess<upon_events>(person);
}

constexpr auto later(date recognised, circumstance_set facts = {}) {
    return assess<limited>({.categories = orphan{},
                            .recognised_on = recognised,
                            .paid_on = 2026y / 6 / 1,
                            .circumstances = facts});
}

constexpr auto elsewhere(date paid, category_set held, circumstance_set facts = {}) {
    return assess<limited>({.categories = held,
                            .paid_on = paid,
                            .circumstances = facts | circumstance_set{insured_elsewhere{}}});
}

} // namespace

TEST_CASE("who is recognised after the day gets no aid, but keeps the route") {
    BOTH(later(2025y / 12 / 31).due == 0_yuan);
    BOTH(later(2026y / 1 / 1).due == 400_yuan);
    BOTH(later(2026y / 1 / 1).route_code() == "hardship_objective");
    BOTH(later({}).due == 0_yuan);
}

TEST_CASE("of several days that hold, the latest counts") {
    BOTH(later(2026y / 2 / 28, area_extension{}).due == 0_yuan);
    BOTH(later(2026y / 3 / 1, area_extension{}).due == 400_yuan);
    BOTH(later(2026y / 2 / 28, migrant_worker{}).due == 400_yuan);
}

TEST_CASE("who is insured elsewhere may claim the subsidy alone") {
    constexpr auto claimed = elsewhere(in_window, orphan{});
    BOTH(claimed.status == status::subsidy_only && claimed.route_code() == "claim_at_household");
    BOTH(claimed.due == 0_yuan && claimed.fiscal == 0_yuan && claimed.subsidy == 400_yuan);
    BOTH(!claimed.benefit_from.has_value() && !claimed.benefit_to.has_value());
    BOTH(claimed.fund == fund_code{medical_assistance{}});
}

TEST_CASE("and is refused without aid, or outside the window of claims") {
    BOTH(elsewhere(in_window, {}).reason == refusal::insured_elsewhere);
    BOTH(elsewhere(2026y / 1 / 1, orphan{}).reason == refusal::insured_elsewhere);
    BOTH(elsewhere(2026y / 1 / 1, orphan{}, area_extension{}).status == status::subsidy_only);
    BOTH(elsewhere(2026y / 3 / 1, orphan{}, area_extension{}).reason == refusal::insured_elsewhere);
    BOTH(elsewhere(in_window, orphan{}, employee_insured{}).reason == refusal::employee_insured);
}

TEST_CASE("a claim cites the sections that decided it") {
    BOTH(elsewhere(in_window, orphan{}).cites().size() == 2);
    BOTH(elsewhere(in_window, orphan{}).cites()[1] == "2.3");
    BOTH(elsewhere(2026y / 1 / 1, orphan{}, area_extension{}).cites()[1] == "2.4");
}

TEST_CASE("a claim upon an event is open where its own conditions hold") {
    constexpr event_code birth{events::birth{}};
    constexpr event_code release{events::release{}};
    constexpr date born = 2026y / 1 / 1;
    BOTH(claimed_upon(release, 2020y / 1 / 1, in_window).route == first_claim_route);
    BOTH(claimed_upon(release, in_window, in_window).route == first_claim_route);
    BOTH(claimed_upon(release, in_window + 1, in_window).reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(release, {}, in_window).reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(release, in_window, in_window,
                      {.categories = orphan{}, .circumstances = migrant_worker{}})
             .reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(birth, born, born).route == first_claim_route + 1);
    BOTH(claimed_upon(birth, born, born + 90).route == first_claim_route + 1);
    BOTH(claimed_upon(birth, born, born + 91).reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(birth, born - 1, born).reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(birth, born, born, {.categories = orphan{}, .lapsed_years = 3}).reason ==
         refusal::insured_elsewhere);
    BOTH(claimed_upon(birth, born, born, {.categories = orphan{}, .lapsed_years = 2}).route ==
         first_claim_route + 1);
}

TEST_CASE("who claims and has no event, no aid on the tier, or another's category is refused") {
    constexpr event_code release{events::release{}};
    constexpr event_code birth{events::birth{}};
    constexpr application aided_above{.categories = categories::monitored{}, .tier = 2};
    BOTH(elsewhere(in_window, orphan{}).status == status::subsidy_only);
    BOTH(claimed_upon({}, {}, in_window).reason == refusal::insured_elsewhere);
    BOTH(claimed_upon(release, in_window, in_window, {.categories = categories::monitored{}})
             .reason == refusal::insured_elsewhere);
    constexpr assessment above = claimed_upon(release, in_window, in_window, aided_above);
    BOTH(above.status == status::subsidy_only && above.subsidy == 90_yuan);
    BOTH(above.fee_line == upon_events::rules.line_number(0, 2));
    BOTH(claimed_upon(birth, 2026y / 1 / 1, 2026y / 1 / 1, aided_above).reason ==
         refusal::insured_elsewhere);
    BOTH(claimed_upon(release, in_window, in_window, {.categories = orphan{}, .tier = 3}).reason ==
         refusal::tier_not_offered);
}

TEST_CASE("a claim cites its aid and itself, and not the fee") {
    constexpr event_code birth{events::birth{}};
    constexpr assessment_under<upon_events> claimed =
        assess<upon_events>({.categories = orphan{},
                             .paid_on = 2026y / 2 / 1,
                             .event = birth,
                             .event_on = 2026y / 1 / 2,
                             .circumstances = insured_elsewhere{}});
    BOTH(claimed.cites().size() == 2);
    BOTH(claimed.cites()[0] == "2.1" && claimed.cites()[1] == "2.4");
}

namespace {

struct aged_poor
    : people<"aged_poor", "低保边缘老人", to<categories::subsistence_margin>, aged_from<60>> {};

// Orphans have until June, poor old people until March, all others until the end of the window.
struct limited_by_category
    : notice_with<
          age_on<"2026-01-01">, subsidy<in_full, to<orphan>, paid_by<medical_assistance>>,
          subsidy<amounts<300_yuan>, to<categories::monitored>, paid_by<medical_assistance>>,
          subsidy<amounts<200_yuan>, to<aged_poor>, paid_by<medical_assistance>>,
          recognised_by<"2025-12-31">, recognised_by<"2026-06-30", to<orphan>>,
          recognised_by<"2026-03-31", to<aged_poor, categories::subsistence_margin>>,
          route<routes::late, open_in_insured_year, waiting_period<next_month>>> {};

constexpr fen owed(category_set some, date recognised, date born_on = {}) {
    return assess<limited_by_category>({.categories = some,
                                        .recognised_on = recognised,
                                        .paid_on = 2026y / 9 / 1,
                                        .born_on = born_on})
        .due;
}

} // namespace

TEST_CASE("a day of recognition may be of some categories, and the latest that holds counts") {
    using categories::monitored;
    BOTH(owed(orphan{}, 2025y / 12 / 31) == 0_yuan);
    BOTH(owed(orphan{}, 2026y / 6 / 30) == 0_yuan);
    BOTH(owed(orphan{}, 2026y / 7 / 1) == 400_yuan);
    BOTH(owed(monitored{}, 2025y / 12 / 31) == 100_yuan);
    BOTH(owed(monitored{}, 2026y / 1 / 1) == 400_yuan);
    BOTH(owed({orphan{}, monitored{}}, 2026y / 6 / 30) == 0_yuan);
    BOTH(owed({orphan{}, monitored{}}, 2026y / 7 / 1) == 400_yuan);
}

TEST_CASE("groups that ask for a category may have a day of their own, with that category") {
    constexpr category_set margin = categories::subsistence_margin{};
    constexpr date old = 1950y / 5 / 1;
    BOTH(owed(margin, 2026y / 3 / 31, old) == 200_yuan);
    BOTH(owed(margin, 2026y / 4 / 1, old) == 400_yuan);
    BOTH(owed(margin, 2026y / 3 / 31) == 400_yuan);
}
