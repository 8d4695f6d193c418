// SPDX-License-Identifier: Apache-2.0
#include "../support/both.hpp"
#include "../support/notice.hpp"

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
