// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;

// Further years for this year's contribution; newborns pay nothing.
struct paid_ahead
    : notice_with<subsidy<in_full, to<orphan>, paid_by<funds::medical_assistance>>,
                  surcharge_each<surcharges::prepaid_years, numbers::prepaid_years, section<"3">>,
                  route<routes::newborn, within<90_days, events::birth>, charges<nothing>,
                        waiting_period<from_event>>,
                  route<routes::late_full, open_in_insured_year, charges<full_funding>,
                        waiting_period<next_month>>> {};
struct repaid_too
    : notice_with<surcharge_each<surcharges::prepaid_years, numbers::prepaid_years, section<"4">>,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years, section<"5">>,
                  route<routes::late, open_in_insured_year, section<"6">,
                        waiting_period<after<3_months>, each_further_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>> {};
struct not_paid_ahead : notice_with<> {};

constexpr application ahead(std::uint8_t years, category_set some = {}) {
    return {.categories = some, .paid_on = 2025y / 10 / 1, .prepaid_years = years};
}

} // namespace

TEST_CASE("each further year costs this year's contribution, which no aid lowers") {
    BOTH(assess<paid_ahead>(ahead(0)).due == 400_yuan);
    BOTH(assess<paid_ahead>(ahead(3)).due == 1600_yuan);
    BOTH(assess<paid_ahead>(ahead(3)).prepaid_years == 3);
    BOTH(assess<paid_ahead>(ahead(3)).fiscal == 700_yuan);
    BOTH(assess<paid_ahead>(ahead(2, orphan{})).due == 800_yuan);
    BOTH(assess<paid_ahead>(ahead(2, orphan{})).subsidy == 400_yuan);
    constexpr application late{.paid_on = 2026y / 5 / 1, .prepaid_years = 1};
    BOTH(assess<paid_ahead>(late).due == 1500_yuan); // 400 + 700 + 400
}

TEST_CASE("where nothing is charged, or years have no price, none is paid for") {
    constexpr application newborn{.paid_on = 2026y / 5 / 1,
                                  .event = events::birth{},
                                  .event_on = 2026y / 4 / 2,
                                  .prepaid_years = 4};
    BOTH(assess<paid_ahead>(newborn).due == 0_yuan);
    BOTH(assess<paid_ahead>(newborn).prepaid_years == 0);
    BOTH(assess<not_paid_ahead>(ahead(4)) == assess<not_paid_ahead>(ahead(0)));
}

TEST_CASE("the bill has further years under their name, paid by the person") {
    constexpr bill all = bill_of<paid_ahead>(assess<paid_ahead>(ahead(2, orphan{})));
    BOTH(all.charges.size() == 3); // contribution, years, fiscal standard
    BOTH(all.charges[1].what == charge_kind::prepaid_years);
    BOTH(all.charges[1].amount == 800_yuan);
    BOTH(all.due() == 800_yuan);
    BOTH(all.paid_by(funds::medical_assistance{}) == 400_yuan);
    BOTH(code(charge_kind::prepaid_years) == "prepaid_years");
}

TEST_CASE("years paid back and further ones are charged side by side") {
    constexpr application both{
        .paid_on = 2026y / 2 / 1, .lapsed_years = 3, .repaid_years = 2, .prepaid_years = 1};
    constexpr auto one = assess<repaid_too>(both);
    BOTH(one.due == 1600_yuan && one.extra_years == 2 && one.prepaid_years == 1);
    constexpr bill all = bill_of<repaid_too>(one);
    BOTH(all.charges[1].what == charge_kind::repaid_years);
    BOTH(all.charges[1].amount == 800_yuan);
    BOTH(all.charges[2].what == charge_kind::prepaid_years);
    BOTH(all.charges[2].amount == 400_yuan);
}

TEST_CASE("what years cost is cited where any are charged") {
    const auto cites = [](std::uint8_t repaid, std::uint8_t ahead) {
        return assess<repaid_too>({.paid_on = 2026y / 2 / 1,
                                   .lapsed_years = 3,
                                   .repaid_years = repaid,
                                   .prepaid_years = ahead})
            .cites();
    };
    BOTH(cites(0, 0).size() == 2 && cites(0, 0)[1] == "6");
    BOTH(cites(2, 0).size() == 3 && cites(2, 0)[1] == "5");
    BOTH(cites(0, 1).size() == 3 && cites(0, 1)[1] == "4");
    BOTH(cites(1, 1).size() == 4 && cites(1, 1)[1] == "5" && cites(1, 1)[2] == "4");
    constexpr application newborn{.paid_on = 2026y / 5 / 1,
                                  .event = events::birth{},
                                  .event_on = 2026y / 4 / 2,
                                  .prepaid_years = 4};
    BOTH(assess<paid_ahead>(newborn).cites().size() == 1);
}

TEST_CASE("what a route offers has the further years that due has") {
    constexpr const rule_table& rules = paid_ahead::rules;
    constexpr offer window = offer_of(rules, rules.openings[0], ahead(3));
    BOTH(window.prepaid_years == 3 && window.due == 1600_yuan);
    BOTH(offer_of(rules, rules.openings[1], ahead(3)).prepaid_years == 0);
}
