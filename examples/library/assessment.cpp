// SPDX-License-Identifier: Apache-2.0
// How an assessment is decided: the code of docs/assessment.md.
#include <canbao/canbao.hpp>

#include <cstdio>

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;
using namespace std::chrono_literals;

struct lakeside_2026
    : policy<policy_id<"lakeside-2026">, insured_year<2026>, counting<civil_code>, fee<400_yuan>,
             fiscal_standard<700_yuan>,
             subsidy<in_full, to<destitute>, paid_by<medical_assistance>>,
             subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
             claim_at_household<window<last_year<9, 1>, last_year<12, 31>>>,
             route<routes::newborn, within<90_days, birth>, charges<nothing>,
                   waiting_period<from_event>, takes_precedence_over<routes::concentrated>>,
             route<routes::concentrated, window<last_year<9, 1>, this_year<2, 28>>>,
             route<routes::late_full, window<this_year<3, 1>, this_year<12, 31>>,
                   charges<full_funding>, waiting_period<after<3_months>>>> {};

constexpr auto ask(const application& person) {
    return assess<lakeside_2026>(person);
}

constexpr date october = 2025y / 10 / 1;

// The refusals, in the order in which they are asked for.
static_assert(ask({.tier = 2, .paid_on = october}).reason == refusal::tier_not_offered);
static_assert(ask({.paid_on = october, .circumstances = employee_insured{}}).reason ==
              refusal::employee_insured);
static_assert(ask({.paid_on = october, .circumstances = insured_elsewhere{}}).reason ==
              refusal::insured_elsewhere);
static_assert(ask({.paid_on = 2025y / 8 / 31}).reason == refusal::not_open);
static_assert(ask({.paid_on = 2026y / 11 / 1}).reason == refusal::no_coverage_left);

// Insured elsewhere, and aided at home: the aid alone.
constexpr auto at_home =
    ask({.categories = monitored{}, .paid_on = october, .circumstances = insured_elsewhere{}});
static_assert(at_home.status == status::subsidy_only && at_home.subsidy == 200_yuan);
static_assert(at_home.due == 0_yuan && !at_home.benefit_from.has_value());

// Of several routes the most favourable: on 20 February a newborn may take two.
constexpr application newborn{
    .paid_on = 2026y / 2 / 20, .event = birth{}, .event_on = 2026y / 1 / 10};
static_assert(ask(newborn).route_code() == "newborn" && ask(newborn).due == 0_yuan);
static_assert(ask(newborn).benefit_from == 2026y / 1 / 10);
// On a route that charges nothing no category's aid is used: the fee is waived.
static_assert(ask(newborn).fund == fund_code{waiver{}} && ask(newborn).subsidy == 400_yuan);

// Of several categories the highest aid, once.
static_assert(ask({.categories = {monitored{}, destitute{}}, .paid_on = october}).due == 0_yuan);
// Recognised after the payment: not yet.
static_assert(ask({.categories = destitute{}, .recognised_on = october + 1, .paid_on = october})
                  .due == 400_yuan);

// Everybody pays the fee less the aid; with full funding the fiscal standard too.
static_assert(ask({.categories = monitored{}, .paid_on = 2026y / 5 / 6}).due == 900_yuan);
static_assert(ask({.paid_on = 2026y / 5 / 6}).benefit_from == 2026y / 8 / 7);

int main() {
    for (const date paid_on : {october, date{2026y / 5 / 6}, date{2026y / 11 / 1}}) {
        const auto one = ask({.categories = monitored{}, .paid_on = paid_on});
        const auto paid = format_date(paid_on);
        if (one.status != status::insured) {
            std::printf("%.10s: %s\n", paid.data(), code(one.reason).data());
            continue;
        }
        const auto from = format_date(one.benefit_from);
        std::printf("%.10s: %s, %lld yuan, from %.10s\n", paid.data(), one.route_code().data(),
                    static_cast<long long>(one.due.count / 100), from.data());
    }
}
