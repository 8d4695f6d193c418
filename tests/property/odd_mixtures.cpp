// SPDX-License-Identifier: Apache-2.0
//
// Policies of many openings, in several words and groups: one with all that decides between two
// openings, and some that are drawn while compiling, so that no one had a mechanism in mind.
#include "odd_subjects.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace property {

using namespace canbao;
using namespace canbao::categories;
using namespace canbao::funds;

namespace {

template <int Number>
struct of_number : route_name<"of_number", "路"> {};
template <int Number>
struct fact : own_circumstance<Number, "fact", "情形"> {};
struct third_plan : own_plan<0, "third", "三"> {};

// On each plan one of each charge; whose is the cheapest depends on the aid.
template <int First, class Plan, calendar_date Opens, calendar_date Ends>
struct of_each_charge
    : chapter<route<of_number<First>, window<Opens, "2026-12-31">, on_plan<Plan>,
                    waiting_period<next_month>>,
              route<of_number<First + 1>, window<Opens, "2026-12-31">, on_plan<Plan>,
                    given<fact<First>>, charges<full_funding>, waiting_period<from_payment>>,
              route<of_number<First + 2>, window<Opens, "2026-06-30">, on_plan<Plan>,
                    given<fact<First + 1>, fact<First>>, charges<nothing>,
                    waiting_period<after<30_days>>, covers<"2026-01-01", Ends>>,
              route<of_number<First + 3>, open_in_insured_year, on_plan<Plan>,
                    unless_all<fact<First + 1>, fact<First + 2>>, waiting_period<after<31_days>>,
                    covers<"2026-01-01", Ends>>,
              route<of_number<First + 4>, within<60_days, events::birth>, on_plan<Plan>,
                    to<orphan, monitored>, waiting_period<from_event>>,
              route<of_number<First + 5>, open_in_insured_year, later_than<60_days, events::birth>,
                    on_plan<Plan>, waiting_period<after<1_months>>>> {};

struct many_openings
    : unchecked<policy_id<"many-openings">, insured_year<2026>, counting<civil_code>, fee<400_yuan>,
                fee<500_yuan, tier<2>>, fee<300_yuan, on_plan<plans::student>>,
                fee<450_yuan, tier<2>, on_plan<plans::student>>, fee<400_yuan, on_plan<third_plan>>,
                fiscal_standard<100_yuan>,
                subsidy<amounts<200_yuan>, to<orphan>, on_plan<plans::resident, third_plan>,
                        paid_by<medical_assistance>>,
                subsidy<amounts<100_yuan>, to<monitored>, on_plan<plans::resident>,
                        paid_by<district_finance>>,
                subsidy<amounts<150_yuan, 50_yuan>, to<destitute>, on_plan<plans::student>,
                        paid_by<medical_assistance>>,
                recognised_by<"2026-03-31">,
                of_each_charge<0, plans::resident, "2025-09-01", "2026-11-30">,
                of_each_charge<6, plans::student, "2025-10-01", "2027-06-30">,
                of_each_charge<12, third_plan, "2025-11-01", "2026-12-31">,
                claim_at_household<window<"2025-09-01", "2026-06-30">>> {};

/// Numbers drawn while compiling.
class dice {
public:
    constexpr explicit dice(std::uint32_t seed) noexcept : state_{seed * 2'654'435'761U + 1} {}

    constexpr int between(int least, int most) noexcept {
        state_ = state_ * 1'664'525U + 1'013'904'223U;
        return least +
               static_cast<int>((state_ >> 8U) % static_cast<std::uint32_t>(most - least + 1));
    }
    constexpr bool happens(int percent) noexcept { return between(1, 100) <= percent; }
    constexpr std::uint32_t bits(int most, int slots) noexcept {
        std::uint32_t some = 0;
        for (int more = between(0, most); more > 0; --more) {
            some |= std::uint32_t{1} << between(0, slots - 1);
        }
        return some;
    }
    template <class Item, std::size_t Count>
    constexpr Item one_of(const std::array<Item, Count>& items) noexcept {
        return items[static_cast<std::size_t>(between(0, static_cast<int>(Count) - 1))];
    }

private:
    std::uint32_t state_;
};

// Few enough different ones of what a word has few places for.
constexpr std::array<period, 4> limits{period{period_unit::days, 30}, period{period_unit::days, 90},
                                       period{period_unit::months, 3},
                                       period{period_unit::months, 1}};
constexpr std::array<number_range, 3> ranges{number_range{0, 2}, number_range{1, 255},
                                             number_range{2, 3}};
// Where circumstances that end an assessment are none.
constexpr int facts = 9;

constexpr opening_term some_opening(dice& draw, date begin) noexcept {
    opening_term opening;
    conditions& asks = opening.asks;
    opening.windows = 1;
    opening.window_from = begin + draw.between(-4, 6) * 30;
    opening.window_to = opening.window_from + draw.between(0, 8) * 45;
    if (draw.happens(40)) {
        asks.events = draw.bits(2, 9) | 1U << draw.between(0, 3);
        asks.paid = static_cast<timeliness>(draw.between(0, 2));
        asks.limit = asks.paid == timeliness::any ? period{} : draw.one_of(limits);
        opening.since_events = 1;
        opening.event_in_year = draw.happens(30);
        opening.missed_in_year = asks.paid == timeliness::later && draw.happens(50);
        opening.windows = asks.paid == timeliness::within && draw.happens(50) ? 0 : 1;
        if (opening.windows == 0) {
            opening.window_from = opening.window_to = date{};
        }
    }
    asks.circumstances_all = draw.happens(40) ? draw.bits(2, facts) : 0;
    asks.circumstances_none = draw.happens(20) ? draw.bits(2, facts) : 0;
    asks.circumstances_not_all = draw.happens(20) ? draw.bits(3, facts) : 0;
    asks.categories_any = draw.happens(20) ? draw.bits(5, 32) : 0;
    asks.lapsed_years = draw.happens(20) ? draw.one_of(ranges) : number_range{};
    asks.repaid_years = draw.happens(20) ? draw.one_of(ranges) : number_range{};
    waiting& waits = opening.waits;
    waits.kind = static_cast<waiting_kind>(draw.between(0, 3));
    if (waits.kind != waiting_kind::none) {
        waits.since = static_cast<waiting_start>(draw.between(0, 2));
        if (waits.since == waiting_start::event && asks.events == 0) {
            waits.since = waiting_start::payment;
        }
    }
    if (waits.kind == waiting_kind::nth_month) {
        waits.length = {period_unit::months, static_cast<std::int16_t>(draw.between(1, 12))};
    } else if (waits.kind == waiting_kind::full_period) {
        waits.length = {static_cast<period_unit>(draw.between(0, 1)),
                        static_cast<std::int16_t>(draw.between(0, 12))};
    }
    if (draw.happens(40)) {
        opening.cover_from = begin + draw.between(-3, 2) * 31;
        opening.cover_to = begin + draw.between(10, 14) * 31;
        opening.covers = 1;
    }
    return opening;
}

constexpr policy_content drawn_content(std::uint32_t seed, std::string_view id,
                                       int routes) noexcept {
    dice draw{seed};
    policy_content content;
    content.id = id;
    content.insured_year = static_cast<std::int16_t>(draw.between(2020, 2045));
    content.fiscal_standard = {draw.between(0, 7) * 10'000};
    content.counting = {static_cast<opening_day>(draw.between(0, 1)),
                        static_cast<month_end>(draw.between(1, 2))};
    content.keep({});
    const int plans = draw.between(1, 4);
    const int tiers = draw.between(1, 3);
    for (int plan = 0; plan < plans; ++plan) {
        for (int tier = 1; tier <= tiers; ++tier) {
            if ((plan + tier == 1 || draw.happens(80))) {
                content.fees.push_back({{draw.between(1, 6) * 10'000},
                                        static_cast<std::uint8_t>(plan),
                                        static_cast<std::uint8_t>(tier)});
            }
        }
    }
    for (int i = 0; i < 9; ++i) {
        subsidy_term subsidy;
        subsidy.basis = aid_basis::amounts;
        for (int tier = draw.between(1, 3); tier > 0; --tier) {
            subsidy.amounts.push_back({draw.between(0, 6) * 10'000});
        }
        subsidy.categories = draw.bits(5, 32) | 1U << draw.between(0, 31);
        for (const subsidy_term& other : content.subsidies) {
            subsidy.categories &= draw.happens(50) ? ~other.categories : ~0U;
        }
        subsidy.plans = draw.happens(60) ? ~0U : 1U << draw.between(0, 3);
        subsidy.fund = static_cast<std::uint8_t>(draw.between(1, 6));
        subsidy.capped = true;
        content.subsidies.push_back(subsidy);
    }
    // Two amounts for one category are none that a policy may have.
    for (subsidy_term& subsidy : content.subsidies) {
        for (subsidy_term& other : content.subsidies) {
            if (&other != &subsidy) {
                other.categories &= ~subsidy.categories;
            }
        }
    }
    content.delegations.push_back({.categories = draw.bits(6, 32), .names_categories = true});
    const date begin = content.year_begin();
    for (int i = 0; i < routes; ++i) {
        content.routes.push_back(
            {.name = {"drawn", "抽"},
             .plan = content
                         .fees[static_cast<std::size_t>(
                             draw.between(0, static_cast<int>(content.fees.size()) - 1))]
                         .plan,
             .charge = static_cast<charge_basis>(std::max(0, draw.between(-2, 2)))});
        for (int more = draw.happens(20) ? 2 : 1; more > 0; --more) {
            opening_term opening = some_opening(draw, begin);
            opening.route = static_cast<std::uint8_t>(i + 1);
            content.openings.push_back(opening);
        }
    }
    for (int more = draw.between(0, 3); more > 0; --more) {
        content.recognitions.push_back({begin + draw.between(-100, 200), draw.bits(2, facts), 0});
    }
    for (int more = draw.between(0, 3); more > 0; --more) {
        claim_term claim{some_opening(draw, begin), 0};
        content.claims.push_back(claim);
    }
    return content;
}

template <std::uint32_t Seed, text Id, int Routes>
struct drawn_policy {
    static constexpr policy_content content = drawn_content(Seed, Id.view(), Routes);
    static constexpr rule_table rules = canbao::detail::lower(content);
};

template <class Policy>
typed_subject of_several_words() {
    constexpr const auto& plan = canbao::detail::recipe_of<Policy>;
    static_assert(plan.parts.size() > 1 && plan.groups.size() > 2);
    return fitting<Policy>();
}

} // namespace

std::vector<typed_subject> odd_mixtures() {
    return {of_several_words<many_openings>(),         fitting<drawn_policy<1, "drawn-1", 5>>(),
            fitting<drawn_policy<2, "drawn-2", 8>>(),  fitting<drawn_policy<3, "drawn-3", 12>>(),
            fitting<drawn_policy<4, "drawn-4", 16>>(), fitting<drawn_policy<5, "drawn-5", 16>>(),
            fitting<drawn_policy<6, "drawn-6", 20>>(), fitting<drawn_policy<8, "drawn-8", 20>>()};
}

} // namespace property
