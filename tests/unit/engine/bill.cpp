// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace funds;

struct women : people<"women", "女性", given<circumstances::female>> {};

struct fire_fund : own_fund<3, "fire_fund", "消防基金"> {};

// A fee of 400 yuan, and 800 of tier 2; the standard of 700 yuan in three parts.
struct divided
    : policy<insured_year<2026>, fee<400_yuan>, fee<800_yuan, tier<2>>, counting<civil_code>,
             fiscal_standard<700_yuan,
                             paid_by<part<central_finance, 420_yuan>,
                                     share<provincial_finance, percent<20>>, rest<county_finance>>>,
             subsidy<in_full, to<orphan>,
                     paid_by<part<medical_assistance, 150_yuan>, rest<county_finance>>>,
             subsidy<percent<50>, to<monitored>,
                     paid_by<share<city_finance, fraction<1, 4>>, rest<fire_fund>>>,
             subsidy<amounts<500_yuan>, capped_at_fee, to<destitute>,
                     paid_by<part<medical_assistance, 300_yuan>, part<town_finance, 200_yuan>>>,
             subsidy<amounts<100_yuan>, to<mental_disorder>, paid_by<medical_assistance>,
                     refunded_later>,
             subsidy<amounts<90_yuan>, to<stably_lifted>, paid_by<health_commission>>,
             claim_at_household<window<"2025-09-01", "2026-06-30">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::late_full, window<"2026-01-01", "2026-06-30">, charges<full_funding>>,
             route<routes::newborn_waived, within<90_days, events::birth>, charges<nothing>,
                   waiting_period<from_event>>> {};

constexpr date late = 2026y / 2 / 1;

constexpr bill of(category_set held, date paid_on = in_window, std::uint8_t tier = 1) {
    return bill_of<divided>(
        assess<divided>({.categories = held, .tier = tier, .paid_on = paid_on}));
}
constexpr bill of_waived = bill_of<divided>(
    assess<divided>({.paid_on = late, .event = events::birth{}, .event_on = late}));

constexpr charge_kind kind(const bill& all, std::size_t place) {
    return all.charges[place].what;
}
constexpr bool pays(const charge& one, std::size_t place, fund_code fund, fen amount) {
    return place < one.payments.size() && one.payments[place] == payment{fund, amount};
}

} // namespace

TEST_CASE("who has no aid pays the contribution, and the payers of the fiscal standard that") {
    constexpr bill all = of({});
    BOTH(all.charges.size() == 2 && all.refund == 0_yuan);
    BOTH(kind(all, 0) == charge_kind::contribution && all.charges[0].amount == 400_yuan);
    BOTH(all.charges[0].payments.size() == 1 && pays(all.charges[0], 0, {}, 400_yuan));
    BOTH(kind(all, 1) == charge_kind::fiscal_standard && all.charges[1].amount == 700_yuan);
    // 420, then a fifth of 700, then 700 - 420 - 140
    BOTH(pays(all.charges[1], 0, central_finance{}, 420_yuan));
    BOTH(pays(all.charges[1], 1, provincial_finance{}, 140_yuan));
    BOTH(pays(all.charges[1], 2, county_finance{}, 140_yuan));
    BOTH(all.due() == 400_yuan && all.collected() == 400_yuan);
}

TEST_CASE("several pay one subsidy: a part, and what it leaves; a share, and what it leaves") {
    // 150 of 400, the county 250 beside its 140 of the standard
    BOTH(of(orphan{}).paid_by(medical_assistance{}) == 150_yuan);
    BOTH(of(orphan{}).paid_by(county_finance{}) == 390_yuan);
    BOTH(of(orphan{}).due() == 0_yuan && of(orphan{}).charges[0].payments.size() == 2);
    // Of 800: 150 and 650.
    BOTH(of(orphan{}, in_window, 2).paid_by(county_finance{}) == 790_yuan);
    // Half of 400 is 200: a quarter of that is 50, the rest 150; the person pays the other half.
    BOTH(pays(of(monitored{}).charges[0], 0, city_finance{}, 50_yuan));
    BOTH(pays(of(monitored{}).charges[0], 1, fire_fund{}, 150_yuan));
    BOTH(pays(of(monitored{}).charges[0], 2, {}, 200_yuan));
}

TEST_CASE("payers fill what is left of aid that is capped at the fee in their order") {
    // 500 of 800: 300 and 200. 500 capped at 400: 300 and 100.
    BOTH(of(destitute{}, in_window, 2).paid_by(town_finance{}) == 200_yuan);
    BOTH(of(destitute{}).paid_by(medical_assistance{}) == 300_yuan);
    BOTH(of(destitute{}).paid_by(town_finance{}) == 100_yuan);
}

TEST_CASE("the first payer is the fund of an assessment") {
    constexpr auto fund = [](category_set held) {
        return assess<divided>({.categories = held, .paid_on = in_window}).fund;
    };
    BOTH(fund(orphan{}) == fund_code{medical_assistance{}});
    BOTH(fund(monitored{}) == fund_code{city_finance{}});
}

TEST_CASE("aid that is refunded later is collected first") {
    constexpr bill all = of(mental_disorder{});
    BOTH(all.due() == 300_yuan && all.refund == 100_yuan && all.collected() == 400_yuan);
    BOTH(all.paid_by(medical_assistance{}) == 100_yuan);
    BOTH(of(orphan{}).refund == 0_yuan && of(orphan{}).collected() == 0_yuan);
    BOTH(of(stably_lifted{}).refund == 0_yuan && of(stably_lifted{}).collected() == 310_yuan);
}

TEST_CASE("who pays the full funding pays the fiscal standard, and nobody else does") {
    constexpr bill all = of(orphan{}, late);
    BOTH(all.due() == 700_yuan && all.charges.size() == 2);
    BOTH(all.charges[1].payments.size() == 1 && pays(all.charges[1], 0, {}, 700_yuan));
    BOTH(all.paid_by(county_finance{}) == 250_yuan);
}

TEST_CASE("a waived contribution is borne as a waiver") {
    BOTH(of_waived.due() == 0_yuan && of_waived.paid_by(waiver{}) == 400_yuan);
    BOTH(of_waived.paid_by(central_finance{}) == 420_yuan);
}

TEST_CASE("who is insured elsewhere is billed the subsidy alone, and who is refused nothing") {
    constexpr bill claimed =
        bill_of<divided>(assess<divided>({.categories = orphan{},
                                          .paid_on = in_window,
                                          .circumstances = circumstances::insured_elsewhere{}}));
    BOTH(claimed.charges.size() == 1 && claimed.charges[0].amount == 400_yuan);
    BOTH(claimed.due() == 0_yuan && claimed.paid_by(medical_assistance{}) == 150_yuan);
    BOTH(claimed.paid_by(county_finance{}) == 250_yuan);
    // Half of 400, not all of it.
    constexpr bill half =
        bill_of<divided>(assess<divided>({.categories = monitored{},
                                          .paid_on = in_window,
                                          .circumstances = circumstances::insured_elsewhere{}}));
    BOTH(half.charges.size() == 1 && half.charges[0].amount == 200_yuan && half.due() == 0_yuan);
    // Nothing is paid here, and nothing comes back.
    constexpr bill aided_later =
        bill_of<divided>(assess<divided>({.categories = mental_disorder{},
                                          .paid_on = in_window,
                                          .circumstances = circumstances::insured_elsewhere{}}));
    BOTH(aided_later.charges.size() == 1 && aided_later.refund == 0_yuan);
    BOTH(aided_later.collected() == 0_yuan);
    constexpr bill refused = of(orphan{}, 2025y / 8 / 1);
    BOTH(refused.charges.empty() && refused == bill{});
}

TEST_CASE("a fiscal standard without payers is the treasury's; one of nothing is no charge") {
    constexpr auto of_notice = [](const auto& policy) {
        return bill_of(policy.rules, assess(policy.rules, {.paid_on = in_window}));
    };
    BOTH(of_notice(notice_with<>{}).paid_by(treasury{}) == 700_yuan);
    struct by_city : policy<insured_year<2026>, fee<400_yuan>,
                            fiscal_standard<700_yuan, paid_by<city_finance>>,
                            route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
    BOTH(of_notice(by_city{}).paid_by(city_finance{}) == 700_yuan);
    struct without : policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<0_yuan>,
                            route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
    BOTH(of_notice(without{}).charges.size() == 1);
}

TEST_CASE("a fund alone and one that pays the rest are the same bill") {
    struct alone : notice_with<subsidy<in_full, to<orphan>, paid_by<city_finance>>> {};
    struct as_rest : notice_with<subsidy<in_full, to<orphan>, paid_by<rest<city_finance>>>> {};
    constexpr application person{.categories = orphan{}, .paid_on = in_window};
    BOTH(bill_of<alone>(assess<alone>(person)) == bill_of<as_rest>(assess<as_rest>(person)));
}

TEST_CASE("files write what is charged by its code") {
    BOTH(code(charge_kind::contribution) == "contribution");
    BOTH(code(charge_kind::fiscal_standard) == "fiscal_standard");
}

TEST_CASE("surcharges stand in a bill, each with its payers, but for those of others") {
    using namespace surcharges;
    struct surcharged
        : notice_with<surcharge<arrears, 5_yuan, to<women>>, surcharge<long_term_care, 10_yuan>,
                      surcharge<supplement, 433_yuan, paid_by<city_finance>>,
                      route<routes::newborn, within<90_days, events::birth>, charges<nothing>,
                            waiting_period<from_event>>,
                      route<routes::newborn_waived, within<60_days, events::moved_in>,
                            charges<nothing>, without_fiscal, waiting_period<from_event>>> {};
    constexpr bill all = bill_of<surcharged>(assess<surcharged>({.paid_on = in_window}));
    BOTH(all.charges.size() == 4 && all.due() == 410_yuan);
    BOTH(kind(all, 1) == charge_kind::surcharge && all.charges[1].surcharge == 2);
    BOTH(pays(all.charges[1], 0, {}, 10_yuan) && all.charges[2].surcharge == 3);
    BOTH(pays(all.charges[2], 0, city_finance{}, 433_yuan));
    BOTH(code(charge_kind::surcharge) == "surcharge");
    // A route that charges nothing charges none of them, and one without a fiscal part nothing.
    constexpr bill waived = bill_of<surcharged>(
        assess<surcharged>({.paid_on = late, .event = events::birth{}, .event_on = late}));
    BOTH(waived.charges.size() == 2 && kind(waived, 1) == charge_kind::fiscal_standard);
    constexpr bill exempt = bill_of<surcharged>(
        assess<surcharged>({.paid_on = late, .event = events::moved_in{}, .event_on = late}));
    BOTH(exempt.charges.empty());
}

TEST_CASE("a charge of nothing, which a table of run time may have, is in no bill") {
    struct charged : notice_with<surcharge<surcharges::long_term_care, 10_yuan>> {};
    constexpr auto charges_of = [](std::int32_t amount) {
        rule_table rules = charged::rules;
        rules.surcharges[0].amount = amount;
        rules.fee_lines[0].surcharges = amount;
        return bill_of(rules, assess(rules, {.paid_on = in_window})).charges.size();
    };
    BOTH(charges_of(1'000) == 3 && charges_of(0) == 2);
}
