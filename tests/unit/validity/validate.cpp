// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

#include <canbao/policies/registry.hpp>

// Rules as data: what `validate` finds in content that no policy could be made of. That each rule
// is a build error too is shown by tests/invalid.
namespace {

using namespace tests;
using namespace categories;
using canbao::detail::component_kind;
using funds::medical_assistance;

/// What is found where that stands so often, and all else once.
template <component_kind What, int Times>
constexpr canbao::detail::violations where() {
    return canbao::detail::check_what_stands_once(
        [](component_kind one) noexcept { return one == What ? Times : 1; });
}

} // namespace

TEST_CASE("sound policies break no rule") {
    BOTH(canbao::detail::validate(sound::content).empty());
    for (const policy_entry& entry : published_policies) {
        CHECK(canbao::detail::validate(*entry.content).empty());
    }
}

TEST_CASE("what must stand once") {
    BOTH(where<component_kind::none, 1>().empty());
    BOTH(only(where<component_kind::insured_year, 2>(),
              canbao::detail::rule_id::has_one_insured_year, 2));
    BOTH(only(where<component_kind::insured_year, 0>(),
              canbao::detail::rule_id::has_one_insured_year, 0));
    BOTH(only(where<component_kind::fiscal_standard, 0>(),
              canbao::detail::rule_id::has_one_fiscal_standard, 0));
    BOTH(only(where<component_kind::notice, 2>(), canbao::detail::rule_id::states_once, 2));
    BOTH(only(where<component_kind::policy_id, 3>(), canbao::detail::rule_id::states_once, 3));
    BOTH(only(where<component_kind::equal_aid, 2>(), canbao::detail::rule_id::states_once, 2));
    BOTH(where<component_kind::policy_id, 0>().empty());
    BOTH(where<component_kind::counting, 2>()[0].at ==
         canbao::detail::offender{component_kind::counting});
    BOTH(where<component_kind::insured_year, 2>()[0].example == application{});
}

TEST_CASE("fees") {
    BOTH(only(found_after([](auto& c) { c.fees.push_back({.amount = 450_yuan}); }),
              canbao::detail::rule_id::one_fee_per_plan_and_tier, 40'000, 45'000));
    BOTH(only(found_after([](auto& c) { c.fees[0].amount = 10'000'001_yuan; }),
              canbao::detail::rule_id::amount_in_range, 1'000'000'100));
    BOTH(found_after([](auto& c) { c.fees.count = 0; })[0].rule ==
         canbao::detail::rule_id::has_a_fee);
    BOTH(only(found_after([](auto& c) { c.routes[1].plan = 1; }),
              canbao::detail::rule_id::fee_is_used));
}

TEST_CASE("subsidies") {
    constexpr auto of_400_and_1 = [](fen amount) {
        return found_after([amount](auto& c) {
            c.subsidies[0].basis = aid_basis::amounts;
            c.subsidies[0].amounts.push_back(amount);
        });
    };
    BOTH(of_400_and_1(400_yuan).empty());
    BOTH(only(of_400_and_1(400.01_yuan), canbao::detail::rule_id::subsidy_within_fee, 40'001,
              40'000));
    BOTH(of_400_and_1(400.01_yuan)[0].at.number == monitored::slot);
    BOTH(only(found_after([](auto& c) { c.fees[0].amount = 400.01_yuan; }),
              canbao::detail::rule_id::share_is_exact, 5'000, 40'001));
    BOTH(found_after([](auto& c) {
             c.fees[0].amount = 400.01_yuan;
             c.subsidies[0].how = rounding::half_up;
         }).empty());
    BOTH(only(found_after([](auto& c) { c.subsidies.push_back(c.subsidies[0]); }),
              canbao::detail::rule_id::one_amount_per_category, 20'000, 20'000));
    BOTH(only(found_after([](auto& c) { c.subsidies[0].tier = 2; }),
              canbao::detail::rule_id::subsidy_reaches_a_fee));
    BOTH(only(found_after([](auto& c) { c.subsidies[0].names_fund = false; }),
              canbao::detail::rule_id::subsidy_is_complete, 1, 0));
    BOTH(only(found_after([](auto& c) { c.delegations[0].categories = 1U << monitored::slot; }),
              canbao::detail::rule_id::aided_or_delegated, 20'000));
}

TEST_CASE("routes") {
    BOTH(only(found_after([](auto& c) { c.routes[1].name = c.routes[0].name; }),
              canbao::detail::rule_id::route_names_differ, 1, 2));
    BOTH(only(found_after([](auto& c) { c.openings[0].window_to = c.openings[0].window_from - 1; }),
              canbao::detail::rule_id::window_opens_before_it_closes, 20'250'901, 20'250'831));
    BOTH(found_after([](auto& c) { c.openings[0].window_to = c.openings[0].window_from; }).empty());
    BOTH(only(found_after([](auto& c) { c.openings[0].windows = 0; }),
              canbao::detail::rule_id::has_a_window));
    BOTH(only(found_after([](auto& c) { c.openings[0].windows = 2; }),
              canbao::detail::rule_id::one_of_each_option));
    BOTH(only(found_after([](auto& c) { c.openings[0].event_in_year = true; }),
              canbao::detail::rule_id::event_is_named));
    BOTH(only(found_after([](auto& c) {
                  c.openings[0].cover_from = 2026y / 5 / 1;
                  c.openings[0].cover_to = 2026y / 4 / 30;
              }),
              canbao::detail::rule_id::benefit_period_has_a_day, 20'260'501, 20'260'430));
}

TEST_CASE("figures that only a program could get wrong") {
    constexpr auto out_of_range = [](auto change, std::int64_t figure) {
        return only(found_after(change), canbao::detail::rule_id::figure_in_range, figure);
    };
    BOTH(out_of_range([](auto& c) { c.fees[0].tier = 0; }, 0));
    BOTH(out_of_range([](auto& c) { c.fees[0].tier = 10; }, 10));
    BOTH(out_of_range([](auto& c) { c.fees[0].plan = 4; }, 4));
    BOTH(out_of_range([](auto& c) { c.routes[1].plan = 4; }, 4));
    BOTH(out_of_range([](auto& c) { c.openings[0].route = 0; }, 0));
    BOTH(out_of_range([](auto& c) { c.openings[0].route = 3; }, 3));
    BOTH(out_of_range([](auto& c) { c.subsidies[0].share = {-1}; }, -1));
    BOTH(out_of_range([](auto& c) { c.subsidies[0].share = {10'001}; }, 10'001));
    BOTH(out_of_range([](auto& c) { c.subsidies[0].basis = aid_basis::amounts; }, 0));
    BOTH(out_of_range([](auto& c) { c.openings[0].window_to = last_date + 1; },
                      (last_date + 1).days));
    BOTH(out_of_range(
        [](auto& c) {
            c.claims.push_back({.opening = c.openings[0]});
            c.claims[0].opening.cover_from = first_date - 1;
        },
        (first_date - 1).days));
}

TEST_CASE("a notice is issued while it is in force, or before") {
    constexpr auto in_force_to = [](date last, date issued) {
        return found_after([=](auto& c) {
            c.notice.in_force_to = last;
            c.notice.issued = issued;
            c.openings[0].window_to = 2026y / 6 / 30;
        });
    };
    BOTH(in_force_to(2026y / 6 / 30, 2026y / 6 / 30).empty());
    BOTH(in_force_to({}, 2026y / 6 / 30).empty());
    BOTH(only(in_force_to(2026y / 6 / 30, 2026y / 7 / 1),
              canbao::detail::rule_id::notice_is_issued_in_its_time, 20'260'701, 20'260'630));
}

TEST_CASE("months need a counting rule, days do not") {
    BOTH(only(found_after([](auto& c) { c.counting = {}; }),
              canbao::detail::rule_id::months_have_a_rule, 3));
    BOTH(found_after([](auto& c) {
             c.counting = {};
             c.openings[1].asks.limit = {period_unit::days, 90};
         }).empty());
}

TEST_CASE("months that a wait grows by need a counting rule, and none hides a limit in months") {
    constexpr auto waiting_for = [](waiting waits, period limit) {
        return found_after([=](auto& c) {
            c.counting = {};
            c.openings[1].waits = waits;
            c.openings[1].asks.limit = limit;
        });
    };
    constexpr period days{period_unit::days, 90};
    constexpr auto needs = [=](waiting waits, period limit, std::int64_t months) {
        return only(waiting_for(waits, limit), canbao::detail::rule_id::months_have_a_rule, months);
    };
    BOTH(needs(growing<0, 2, 1>::waits, days, 2));
    BOTH(needs(growing<0, 0, 0, 6, 4>::waits, days, 6));
    BOTH(needs(growing<3, 1, 1, 6, 4>::waits, days, 3));
    BOTH(needs(growing<0, 0, 0>::waits, {period_unit::months, 3}, 3));
    BOTH(waiting_for(growing<0, 0, 0>::waits, days).empty());
    BOTH(waiting_for(next_month::waits, days).empty());
}

TEST_CASE("months of a claim need a counting rule too") {
    BOTH(only(found_after([](auto& c) {
                  c.counting = {};
                  c.openings[1].asks.limit = {period_unit::days, 90};
                  c.claims.push_back({.opening = c.openings[1]});
                  c.claims[0].opening.asks.limit = {period_unit::months, 2};
              }),
              canbao::detail::rule_id::months_have_a_rule, 2));
}

TEST_CASE("own words have slots of their own") {
    constexpr auto with_words = [](own_word one, own_word other) {
        return found_after([&](auto& c) {
            c.own_words.push_back(one);
            c.own_words.push_back(other);
        });
    };
    constexpr own_word flood{word_kind::category, 23, {"flood", "受灾"}};
    BOTH(with_words(flood, {word_kind::category, 24, {"fire", "火灾"}}).empty());
    BOTH(with_words(flood, {word_kind::event, 23, {"fire", "火灾"}}).empty());
    BOTH(only(with_words(flood, {word_kind::category, 23, {"fire", "火灾"}}),
              canbao::detail::rule_id::words_have_slots_of_their_own, 23));
    BOTH(only(with_words(flood, {word_kind::category, 24, {"flood", "火灾"}}),
              canbao::detail::rule_id::words_have_slots_of_their_own, 24));
    BOTH(only(with_words(flood, {word_kind::category, 3, {"fire", "火灾"}}),
              canbao::detail::rule_id::words_have_slots_of_their_own, 3));
}

TEST_CASE("own words have codes and names of their own") {
    constexpr auto with_word = [](own_word one) {
        return found_after([&](auto& c) { c.own_words.push_back(one); });
    };
    BOTH(with_word({word_kind::category, 23, {"flood", "受灾"}}).empty());
    BOTH(with_word({word_kind::category, 23, {"birth", "出生"}}).empty()); // an event's
    BOTH(only(with_word({word_kind::category, 23, {"monitored", "受灾"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(only(with_word({word_kind::category, 23, {"flood", "孤儿"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(only(with_word({word_kind::event, 20, {"birth", "受灾"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(only(with_word({word_kind::circumstance, 20, {"graduating", "受灾"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(only(with_word({word_kind::fund, 20, {"waiver", "减免"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(only(with_word({word_kind::plan, 3, {"student", "学子"}}),
              canbao::detail::rule_id::words_have_codes_of_their_own));
    BOTH(with_word({word_kind::fund, 20, {"waiver", "减免"}})[0].other ==
         canbao::detail::offender{canbao::detail::component_kind::fund, funds::waiver::slot});
}

TEST_CASE("cover that an event opens says from when it is") {
    constexpr auto opened_by = [](std::uint32_t some, std::uint8_t waitings, bool names_period) {
        return found_after([=](auto& c) {
            c.openings[1].asks.events = some;
            c.openings[1].waits = {};
            c.openings[1].waitings = waitings;
            if (names_period) {
                c.openings[1].cover_from = 2026y / 1 / 1;
                c.openings[1].cover_to = 2026y / 12 / 31;
                c.openings[1].covers = 1;
            }
        });
    };
    constexpr auto slot = [](auto event) { return std::uint32_t{1} << decltype(event)::slot; };
    constexpr std::uint32_t birth = slot(events::birth{});
    constexpr std::uint32_t lapse = slot(events::employee_lapse{});
    BOTH(only(opened_by(birth, 0, false), canbao::detail::rule_id::cover_says_from_when));
    BOTH(only(opened_by(lapse, 0, false), canbao::detail::rule_id::cover_says_from_when));
    BOTH(only(opened_by(birth | lapse, 0, false), canbao::detail::rule_id::cover_says_from_when));
    BOTH(opened_by(birth, 1, false).empty());
    BOTH(opened_by(lapse, 1, false).empty());
    BOTH(opened_by(lapse, 0, true).empty());
}

TEST_CASE("tiers may begin with a higher one, and have no gap") {
    constexpr auto with_tiers = [](auto... tiers) {
        return found_after([=](auto& c) {
            c.fees.count = 0;
            (c.fees.push_back({.amount = 400_yuan, .tier = static_cast<std::uint8_t>(tiers)}), ...);
        });
    };
    BOTH(with_tiers(1).empty() && with_tiers(2).empty() && with_tiers(9).empty());
    BOTH(with_tiers(2, 3).empty() && with_tiers(1, 2, 3).empty() && with_tiers(4, 2, 3).empty());
    BOTH(only(with_tiers(1, 3), canbao::detail::rule_id::tiers_have_no_gap, 2));
    BOTH(only(with_tiers(2, 4), canbao::detail::rule_id::tiers_have_no_gap, 3));
    BOTH(only(with_tiers(1, 2, 3, 9), canbao::detail::rule_id::tiers_have_no_gap, 4));
}

TEST_CASE("a window may be open some days before its notice is in force") {
    constexpr auto in_force_from = [](date day) {
        return found_after([=](auto& c) {
            c.notice.in_force_from = day;
            c.notice.in_force_to = 2026y / 12 / 31;
        });
    };
    BOTH(in_force_from(2025y / 9 / 1).empty());
    BOTH(in_force_from(2025y / 9 / 5).empty());
    BOTH(in_force_from(2025y / 10 / 1).empty());
    BOTH(in_force_from(2025y / 12 / 2).empty()); // 92 days
    BOTH(only(in_force_from(2025y / 12 / 3), canbao::detail::rule_id::window_follows_its_notice,
              20'250'901, 20'251'203));
    BOTH(only(in_force_from(2026y / 9 / 1), canbao::detail::rule_id::window_follows_its_notice,
              20'250'901, 20'260'901));
    // nor does it close before
    BOTH(only(found_after([](auto& c) {
                  c.openings[0].window_to = 2025y / 9 / 30;
                  c.notice.in_force_from = 2025y / 10 / 8;
              }),
              canbao::detail::rule_id::window_follows_its_notice, 20'250'930, 20'251'008));
}

TEST_CASE("who is covered from an event may pay when the year is over") {
    constexpr auto until = [](date day, auto change) {
        return found_after([=](auto& c) {
            opening_term& newborn = c.openings[1];
            newborn.window_from = 2026y / 1 / 1;
            newborn.window_to = day;
            newborn.windows = 1;
            newborn.waits = from_event::waits;
            newborn.asks.limit = {period_unit::days, 90};
            change(newborn);
        });
    };
    constexpr auto as_it_is = [](auto&) {};
    BOTH(until(2027y / 2 / 28, as_it_is).empty());
    BOTH(until(2027y / 3 / 31, as_it_is).empty()); // 90 days from 31 December
    BOTH(only(until(2027y / 4 / 1, as_it_is), canbao::detail::rule_id::window_closes_in_time,
              20'270'401, 20'270'331));
    // a birth begins cover even where that is not said
    BOTH(until(2027y / 2 / 28, [](auto& newborn) { newborn.waits = {}; }).empty());
    BOTH(until(2027y / 2 / 28, [](auto& newborn) { newborn.asks.events = 4; }).empty());
    BOTH(
        until(2027y / 12 / 31, [](auto& newborn) { newborn.asks.paid = timeliness::any; }).empty());
    BOTH(only(until(2028y / 1 / 1, [](auto& newborn) { newborn.asks.paid = timeliness::any; }),
              canbao::detail::rule_id::window_closes_in_time, 20'280'101, 20'271'231));
    BOTH(only(until(2027y / 2 / 28, [](auto& newborn) { newborn.waits = from_payment::waits; }),
              canbao::detail::rule_id::window_closes_in_time, 20'270'228, 20'261'231));
}

TEST_CASE("a violation names the components that contradict each other") {
    constexpr auto names = [](auto change, canbao::detail::offender at,
                              canbao::detail::offender other, int tier = 0) {
        const canbao::detail::violations found = found_after(change);
        return found.size() == 1 && found[0].at == at && found[0].other == other &&
               found[0].tier == tier;
    };
    using enum canbao::detail::component_kind;
    constexpr canbao::detail::offender to_monitored{category, monitored::slot};
    constexpr canbao::detail::offender resident{plan, plans::resident::slot};
    constexpr canbao::detail::offender student{plan, plans::student::slot};
    constexpr canbao::detail::offender assistance{fund, medical_assistance::slot};
    constexpr canbao::detail::offender concentrated{canbao::detail::component_kind::route, 0};
    constexpr canbao::detail::offender newborn{canbao::detail::component_kind::route, 1};

    BOTH(names([](auto& c) { c.fees.push_back({.amount = 450_yuan}); }, resident, {}, 1));
    BOTH(names([](auto& c) { c.fees[0].amount = 10'000'001_yuan; }, resident, {}));
    BOTH(names([](auto& c) { c.routes[1].plan = 1; }, newborn, student));
    BOTH(names([](auto& c) { c.fees[0].amount = 400.01_yuan; }, to_monitored, resident, 1));
    BOTH(names([](auto& c) { c.subsidies.push_back(c.subsidies[0]); }, to_monitored, resident, 1));
    BOTH(names([](auto& c) { c.subsidies[0].tier = 2; }, to_monitored, {}, 2));
    BOTH(names([](auto& c) { c.subsidies[0].plans = 2; }, to_monitored, student));
    BOTH(names([](auto& c) { c.subsidies[0].names_fund = false; }, to_monitored, {}));
    BOTH(names(
        [](auto& c) {
            c.subsidies[0].names_categories = false;
            c.subsidies[0].categories = 0;
        },
        assistance, {}));
    BOTH(names([](auto& c) { c.delegations[0].names_categories = false; }, {}, {}));
    BOTH(names([](auto& c) { c.delegations[0].categories = 1U << monitored::slot; }, to_monitored,
               assistance, 1));
    BOTH(names([](auto& c) { c.routes[1].name = c.routes[0].name; }, newborn, concentrated));
    BOTH(names([](auto& c) { c.counting = {}; }, newborn, {}));
    BOTH(names([](auto& c) { c.claims.push_back({}); }, {claim}, {}));
}

TEST_CASE("a violation of slots names both words") {
    constexpr auto names = [](own_word one, own_word two, canbao::detail::offender at,
                              canbao::detail::offender other) {
        const canbao::detail::violations found = found_after([&](auto& c) {
            c.own_words.push_back(one);
            c.own_words.push_back(two);
        });
        return found.size() == 1 && found[0].at == at && found[0].other == other;
    };
    constexpr canbao::detail::offender first{canbao::detail::component_kind::own_word, 0};
    constexpr canbao::detail::offender second{canbao::detail::component_kind::own_word, 1};
    constexpr canbao::detail::offender third_fund{canbao::detail::component_kind::fund, 2};
    constexpr own_word flood{word_kind::category, 23, {"flood", "受灾"}};
    BOTH(names(flood, {word_kind::category, 23, {"fire", "火灾"}}, second, first));
    BOTH(names(flood, {word_kind::fund, 2, {"fire", "火灾"}}, second, third_fund));
    BOTH(names(flood, {word_kind::plan, 9, {"rich", "富"}}, second, {}));
}

TEST_CASE("an application shows the mistake, where one does") {
    constexpr auto example = [](auto change) { return found_after(change)[0].example; };
    constexpr auto of_450 = [](auto& c) {
        c.subsidies[0].basis = aid_basis::amounts;
        c.subsidies[0].amounts.push_back(450_yuan);
    };
    constexpr application monitored_in_window{.categories = monitored{}, .paid_on = 2025y / 9 / 1};
    BOTH(example(of_450) == monitored_in_window);
    BOTH(example([](auto& c) { c.subsidies.push_back(c.subsidies[0]); }) == monitored_in_window);
    BOTH(example([](auto& c) { c.fees[0].amount = 400.01_yuan; }) == monitored_in_window);
    BOTH(example([](auto& c) { c.delegations[0].categories = 1U << monitored::slot; }) ==
         monitored_in_window);
    BOTH(example([](auto& c) { c.fees.push_back({.amount = 450_yuan}); }) ==
         application{.paid_on = 2025y / 9 / 1});
    // A route that asks for more: the example has it.
    BOTH(example([](auto& c) {
             c.subsidies[0].basis = aid_basis::amounts;
             c.subsidies[0].amounts.push_back(450_yuan);
             c.openings[0].asks.circumstances_all = 1U << circumstances::area_extension::slot;
             c.openings[0].asks.lapsed_years.least = 2;
         }) == application{.categories = monitored{},
                           .paid_on = 2025y / 9 / 1,
                           .circumstances = circumstances::area_extension{},
                           .lapsed_years = 2});
    // The other route, where the first is not for this category.
    BOTH(example([](auto& c) {
             c.subsidies[0].basis = aid_basis::amounts;
             c.subsidies[0].amounts.push_back(450_yuan);
             c.openings[0].asks.categories_any = 1U << orphan::slot;
         }) == application{.categories = monitored{},
                           .paid_on = 2026y / 1 / 1,
                           .event = events::birth{},
                           .event_on = 2026y / 1 / 1});
    BOTH(example([](auto& c) { c.openings[0].window_to = c.openings[0].window_from - 1; }) ==
         application{.paid_on = 2025y / 9 / 1});
    BOTH(example([](auto& c) {
             c.openings[0].cover_from = 2026y / 5 / 1;
             c.openings[0].cover_to = 2026y / 4 / 30;
         }) == application{.paid_on = 2025y / 9 / 1});
    BOTH(example([](auto& c) { c.routes[0].plan = 1; }) == application{.paid_on = 2025y / 9 / 1});
}

TEST_CASE("no application shows what is missing or stands twice") {
    constexpr auto none = [](auto change) {
        return found_after(change)[0].example == application{};
    };
    BOTH(none([](auto& c) { c.fees.count = 0; }));
    BOTH(none([](auto& c) { c.openings[0].windows = 0; }));
    BOTH(none([](auto& c) { c.routes[1].name = c.routes[0].name; }));
    BOTH(none([](auto& c) { c.counting = {}; }));
    BOTH(none([](auto& c) { c.subsidies[0].tier = 2; }));
    // Nor is there one where no route leads to the fee.
    BOTH(none([](auto& c) {
        c.fees.push_back({.amount = 450_yuan, .plan = 2, .tier = 2});
        c.fees.push_back({.amount = 460_yuan, .plan = 2, .tier = 2});
    }));
}

TEST_CASE("the examples are insured, or refused for the reason that is the mistake") {
    constexpr auto shown = [](auto change) {
        policy_content content = sound::content;
        change(content);
        return assess(canbao::detail::lower(content), canbao::detail::validate(content)[0].example);
    };
    constexpr auto of_450 = [](auto& c) {
        c.subsidies[0].basis = aid_basis::amounts;
        c.subsidies[0].amounts.push_back(450_yuan);
    };
    BOTH(shown(of_450).due == 0_yuan && shown(of_450).subsidy_category == monitored{});
    BOTH(shown([](auto& c) {
             c.delegations[0].categories = 1U << monitored::slot;
         }).delegated.contains(monitored{}));
    BOTH(shown([](auto& c) { c.openings[0].window_to = c.openings[0].window_from - 1; }).reason ==
         refusal::not_open);
    BOTH(shown([](auto& c) {
             c.openings[0].cover_from = 2026y / 5 / 1;
             c.openings[0].cover_to = 2026y / 4 / 30;
         }).reason == refusal::no_coverage_left);
    BOTH(shown([](auto& c) { c.routes[0].plan = 1; }).reason == refusal::not_open);
}

TEST_CASE("more components than a rule table holds") {
    BOTH(found_after([](auto& c) {
             for (int i = 0; i < 40; ++i) {
                 c.routes.push_back({.name = {"r", ""}});
             }
         })[0]
             .rule == canbao::detail::rule_id::within_capacity);
}

TEST_CASE("one mistake in two alternatives is reported once") {
    BOTH(only(found_after([](auto& c) {
                  c.openings.push_back(c.openings[0]);
                  c.openings[0].windows = 2;
                  c.openings[2].windows = 2;
              }),
              canbao::detail::rule_id::one_of_each_option));
}

TEST_CASE("a route can open for somebody, and cover a day") {
    // payable in June, for births of the insured year
    constexpr auto in_june = [](auto change) {
        return found_after([&](auto& c) {
            opening_term& late = c.openings[0];
            late.window_from = 2026y / 6 / 1;
            late.window_to = 2026y / 6 / 30;
            change(late);
        });
    };
    BOTH(in_june([](auto&) {}).empty());
    // 30 days after 1 June is the last day of a benefit period that ends on 2 July
    constexpr auto waits = [=](int wait, date last) {
        return in_june([=](auto& late) {
            late.waits = after<30_days>::waits;
            late.waits.length.count = static_cast<std::int16_t>(wait);
            late.cover_to = last;
        });
    };
    BOTH(waits(30, 2026y / 7 / 2).empty());
    BOTH(only(waits(31, 2026y / 7 / 2), canbao::detail::rule_id::route_covers_a_day, 20'260'703,
              20'260'702));
    // births of the year, paid later than so many days: 1 January and 180 days is 30 June
    constexpr auto later = [=](int limit) {
        return in_june([=](auto& late) {
            late.asks.events = 1;
            late.waitings = 1;
            late.asks.paid = timeliness::later;
            late.asks.limit = {period_unit::days, static_cast<std::int16_t>(limit)};
            late.event_in_year = true;
        });
    };
    BOTH(later(179).empty());
    BOTH(only(later(180), canbao::detail::rule_id::conditions_can_hold));
    BOTH(only(in_june([](auto& late) {
                  late.asks.circumstances_all = 1;
                  late.asks.circumstances_none = 1;
              }),
              canbao::detail::rule_id::conditions_can_hold));
    BOTH(only(in_june([](auto& late) {
                  late.asks.lapsed_years = {5, 4};
              }),
              canbao::detail::rule_id::conditions_can_hold));
    BOTH(only(in_june([](auto& late) {
                  late.asks.circumstances_all =
                      circumstance_set{circumstances::employee_insured{}}.bits;
              }),
              canbao::detail::rule_id::conditions_can_hold));
}

TEST_CASE("every route is taken by somebody") {
    // a route of June beside one of the whole insured year, which charges as much
    constexpr auto beside = [](auto change) {
        return found_after([&](auto& c) {
            c.openings[1].asks = {};
            c.openings[1].since_events = 0;
            c.openings[1].waits = next_month::waits;
            c.openings[1].window_from = 2026y / 6 / 1;
            c.openings[1].window_to = 2026y / 6 / 30;
            c.openings[1].windows = 1;
            c.openings[0].window_from = 2026y / 1 / 1;
            c.openings[0].window_to = 2026y / 12 / 31;
            c.openings[0].waits = next_month::waits;
            change(c);
        });
    };
    constexpr canbao::detail::violations never = beside([](auto&) {});
    BOTH(only(never, canbao::detail::rule_id::route_can_be_taken, 40'000, 40'000));
    BOTH(never[0].at == detail::at_route(1) && never[0].other == detail::at_route(0));
    BOTH(never[0].example.paid_on == date{2026y / 6 / 1});
    // the other charges more, begins a day later, ends earlier, is not for all, or pauses in June
    BOTH(beside([](auto& c) { c.routes[0].charge = charge_basis::full; }).empty());
    BOTH(beside([](auto& c) { c.openings[0].cover_from = 2026y / 7 / 2; }).empty());
    BOTH(beside([](auto& c) {
             c.openings[0].cover_to = 2026y / 12 / 30;
             c.openings[0].window_to = 2026y / 12 / 30;
         }).empty());
    BOTH(beside([](auto& c) { c.openings[0].asks.circumstances_none = 4; }).empty());
    BOTH(beside([](auto& c) { c.openings[0].asks.categories_any = 1; }).empty());
    BOTH(beside([](auto& c) { c.openings[0].asks.lapsed_years = {1, 255}; }).empty());
    BOTH(beside([](auto& c) { c.openings[0].window_to = 2026y / 6 / 29; }).empty());
    // two that together leave it nothing
    BOTH(beside([](auto& c) {
             c.openings[0].window_to = 2026y / 6 / 15;
             opening_term rest = c.openings[0];
             rest.window_from = 2026y / 6 / 16;
             rest.window_to = 2026y / 6 / 30;
             c.openings.push_back(c.openings[1]);
             c.openings[1] = rest;
         })[0]
             .rule == canbao::detail::rule_id::route_can_be_taken);
}

TEST_CASE("the order of listing alone decides nothing") {
    // in the concentrated window, for some people, a route that is waived: who is aided in full
    // owes nothing on either, but another fund pays
    constexpr auto waived_too = [](auto change) {
        return found_after([&](auto& c) {
            c.subsidies[0].share = {10'000};
            c.openings[1] = c.openings[0];
            c.openings[1].route = 2;
            c.openings[1].asks.circumstances_all = 1;
            c.routes[1].charge = charge_basis::waived;
            change(c);
        });
    };
    constexpr canbao::detail::violations undecided = waived_too([](auto&) {});
    BOTH(only(undecided, canbao::detail::rule_id::ties_are_decided, 0, 20'260'101));
    BOTH(undecided[0].at == detail::at_route(0) && undecided[0].other == detail::at_route(1));
    BOTH(undecided[0].example.categories == category_set{monitored{}});
    BOTH(undecided[0].example.circumstances.bits == 1);
    BOTH(waived_too([](auto& c) { c.routes[0].before.push_back(c.routes[1].name.code); }).empty());
    // aid in part, cover that begins or ends on another day, another window, other people
    BOTH(waived_too([](auto& c) { c.subsidies[0].share = {9'900}; }).empty());
    BOTH(waived_too([](auto& c) { c.openings[1].cover_from = 2025y / 12 / 31; }).empty());
    BOTH(waived_too([](auto& c) { c.openings[1].cover_to = 2027y / 1 / 1; }).empty());
    BOTH(waived_too([](auto& c) {
             c.openings[1].window_from = 2026y / 1 / 1;
             c.openings[1].window_to = 2026y / 1 / 31;
         }).empty());
    BOTH(waived_too([](auto& c) { c.openings[0].asks.circumstances_none = 1; }).empty());
    // a third route that is better for those very people
    BOTH(waived_too([](auto& c) {
             c.openings.push_back(c.openings[0]);
             c.openings[2].route = 3;
             c.openings[2].asks.circumstances_all = 1;
             c.openings[2].cover_from = 2025y / 10 / 1;
             c.routes.push_back(c.routes[0]);
             c.routes[2].name = {"third", "其三"};
             c.routes[2].charge = charge_basis::waived;
         })[0]
             .rule == canbao::detail::rule_id::route_can_be_taken);
}

TEST_CASE("a route takes precedence over routes listed after it") {
    constexpr auto over = [](std::size_t route, std::string_view other) {
        return found_after([&](auto& c) { c.routes[route].before.push_back(other); });
    };
    BOTH(only(over(0, "newborn"), canbao::detail::rule_id::precedence_decides_something));
    BOTH(over(0, "newborn")[0].at == detail::at_route(0));
    BOTH(over(0, "newborn")[0].other == detail::at_route(1));
    BOTH(only(over(1, "concentrated"), canbao::detail::rule_id::precedence_follows_listing, 2, 1));
    BOTH(only(over(1, "newborn"), canbao::detail::rule_id::precedence_follows_listing, 2, 2));
    BOTH(only(over(0, "spring"), canbao::detail::rule_id::precedence_follows_listing, 1, 0));
}

namespace {

/// What is found of two claims, and of them alone.
constexpr bool claims_differ(const opening_term& one, const opening_term& other) {
    policy_content content = sound::content;
    content.claims.push_back({.opening = one});
    content.claims.push_back({.opening = other});
    canbao::detail::violations found;
    detail::check_claims(content, found);
    return found.empty();
}

constexpr opening_term claimable(date from, date to) {
    opening_term opening;
    opening.windows = 1;
    opening.window_from = from;
    opening.window_to = to;
    return opening;
}

/// One of two claims asks for more and may be made longer: neither does all that the other does.
/// Where it may not be made longer, it does nothing. In either order.
template <class More>
constexpr bool is_a_condition(const opening_term& plain, More ask_more) {
    opening_term more = plain;
    ask_more(more);
    opening_term longer = more;
    longer.window_to = plain.window_to + 1;
    opening_term earlier = more;
    earlier.window_from = plain.window_from - 1;
    return claims_differ(longer, plain) && claims_differ(plain, longer) &&
           claims_differ(earlier, plain) && claims_differ(plain, earlier) &&
           !claims_differ(more, plain) && !claims_differ(plain, more);
}

constexpr opening_term in_autumn = claimable(2025y / 9 / 1, 2025y / 12 / 31);
constexpr opening_term upon_birth = [] {
    opening_term opening = in_autumn;
    opening.asks.events = event_set{events::birth{}, events::release{}}.bits;
    return opening;
}();
template <timeliness Paid>
constexpr opening_term about_90_days = [] {
    opening_term opening = upon_birth;
    opening.asks.paid = Paid;
    opening.asks.limit = {period_unit::days, 90};
    return opening;
}();

} // namespace

TEST_CASE("claims differ in each of their conditions") {
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.events = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.circumstances_all = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.circumstances_none = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.circumstances_not_all = 3; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.categories_any = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.lapsed_years.least = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.lapsed_years.most = 254; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.repaid_years.least = 1; }));
    BOTH(is_a_condition(in_autumn, [](auto& c) { c.asks.repaid_years.most = 254; }));
    BOTH(is_a_condition(upon_birth,
                        [](auto& c) { c.asks.events = event_set{events::birth{}}.bits; }));
    BOTH(is_a_condition(upon_birth, [](auto& c) { c.event_in_year = true; }));
    constexpr opening_term within = about_90_days<timeliness::within>;
    constexpr opening_term later = about_90_days<timeliness::later>;
    BOTH(is_a_condition(within, [](auto& c) { c.asks.limit.count = 89; }));
    BOTH(is_a_condition(within, [](auto& c) { c.event_in_year = true; }));
    BOTH(is_a_condition(later, [](auto& c) { c.missed_in_year = true; }));
}

TEST_CASE("claims that overlap in what they ask for differ") {
    constexpr auto with = [](auto ask) {
        opening_term opening = in_autumn;
        ask(opening);
        return opening;
    };
    constexpr auto of_categories = [](std::uint32_t bits) {
        opening_term opening = in_autumn;
        opening.asks.categories_any = bits;
        return opening;
    };
    BOTH(claims_differ(of_categories(1), of_categories(2)));
    BOTH(claims_differ(of_categories(3), of_categories(6)));
    BOTH(!claims_differ(of_categories(2), of_categories(3)));
    BOTH(!claims_differ(of_categories(3), of_categories(3)));
    BOTH(claims_differ(with([](auto& c) { c.asks.circumstances_all = 1; }),
                       with([](auto& c) { c.asks.circumstances_all = 2; })));
    BOTH(claims_differ(with([](auto& c) { c.asks.circumstances_not_all = 3; }),
                       with([](auto& c) { c.asks.circumstances_not_all = 6; })));
    BOTH(claims_differ(with([](auto& c) {
                           c.asks.lapsed_years = {0, 3};
                       }),
                       with([](auto& c) {
                           c.asks.lapsed_years = {1, 4};
                       })));
    BOTH(claims_differ(with([](auto& c) {
                           c.asks.repaid_years = {0, 3};
                       }),
                       with([](auto& c) {
                           c.asks.repaid_years = {1, 4};
                       })));
    constexpr auto lasting = [](timeliness paid, period limit) {
        opening_term opening = upon_birth;
        opening.asks.paid = paid;
        opening.asks.limit = limit;
        return opening;
    };
    using enum period_unit;
    constexpr period three_months{months, 3};
    // of periods in other units nothing is said, nor of one that is over beside one that runs
    BOTH(claims_differ(lasting(timeliness::within, {days, 90}),
                       lasting(timeliness::within, three_months)));
    BOTH(claims_differ(lasting(timeliness::within, {days, 90}),
                       lasting(timeliness::later, {days, 90})));
    BOTH(claims_differ(lasting(timeliness::later, {days, 90}),
                       lasting(timeliness::later, {days, 91})));
    BOTH(!claims_differ(lasting(timeliness::within, {months, 2}),
                        lasting(timeliness::within, three_months)));
    BOTH(!claims_differ(lasting(timeliness::later, three_months),
                        lasting(timeliness::later, three_months)));
}

TEST_CASE("own words begin behind the last published slot, and end with the last of a mask") {
    constexpr auto in_slot = [](word_kind kind, std::size_t slot) {
        return found_after([&](auto& c) {
            c.own_words.push_back({kind, static_cast<std::uint8_t>(slot), {"flood", "受灾"}});
        });
    };
    constexpr auto is_published = [=](word_kind kind, std::size_t words) {
        const canbao::detail::violations last = in_slot(kind, words - 1);
        const canbao::detail::violations first = in_slot(kind, 0);
        const auto slot = static_cast<std::int64_t>(words - 1);
        return only(last, canbao::detail::rule_id::words_have_slots_of_their_own, slot) &&
               last[0].other.number == words - 1 &&
               only(first, canbao::detail::rule_id::words_have_slots_of_their_own, 0) &&
               in_slot(kind, words).empty();
    };
    BOTH(is_published(word_kind::category, categories::all::size));
    BOTH(is_published(word_kind::event, events::all::size));
    BOTH(is_published(word_kind::circumstance, circumstances::all::size));
    BOTH(is_published(word_kind::fund, funds::all::size));
    BOTH(is_published(word_kind::plan, plans::all::size));
    BOTH(in_slot(word_kind::plan, rule_table::max_plans - 1).empty());
    BOTH(only(in_slot(word_kind::plan, rule_table::max_plans),
              canbao::detail::rule_id::words_have_slots_of_their_own, rule_table::max_plans));
    BOTH(in_slot(word_kind::category, 31).empty());
}

namespace {

// With aid as cheap as the concentrated route, from the day on which that has ended.
struct on_another_plan
    : notice_with<fee<500_yuan, on_plan<plans::student>>,
                  subsidy<amounts<100_yuan>, to<monitored>, on_plan<plans::student>,
                          paid_by<medical_assistance>>,
                  route<routes::school_year, window<"2026-01-01", "2026-01-31">,
                        on_plan<plans::student>, waiting_period<from_the_start>>> {};

constexpr canbao::detail::violations of_windows(date from, date to) {
    policy_content content = on_another_plan::content;
    content.openings[1].window_from = from;
    content.openings[1].window_to = to;
    return canbao::detail::validate(content);
}

constexpr bool ties_on(const canbao::detail::violations& found, date day) {
    return found.size() == 1 && found[0].rule == canbao::detail::rule_id::ties_are_decided &&
           found[0].example.paid_on == day;
}

} // namespace

TEST_CASE("routes tie on the one day that their windows share, and on none that they do not") {
    BOTH(canbao::detail::validate(on_another_plan::content).empty());
    BOTH(ties_on(of_windows(2025y / 12 / 31, 2026y / 1 / 31), 2025y / 12 / 31));
    BOTH(ties_on(of_windows(2025y / 8 / 1, 2025y / 9 / 1), 2025y / 9 / 1));
    BOTH(of_windows(2025y / 8 / 1, 2025y / 8 / 31).empty());
}

namespace {

/// A policy of three openings whose last one waits for so long instead.
template <class Policy>
constexpr canbao::detail::violations where_the_last_waits(period length) {
    policy_content content = Policy::content;
    content.openings[2].waits.length = length;
    return canbao::detail::validate(content);
}

} // namespace

TEST_CASE("routes tie where their waiting periods may end on one day") {
    // Who is aided in full owes nothing by either, paid by another fund. The next month begins one
    // to 31 days after a payment.
    struct waited_for
        : notice_with<subsidy<in_full, to<orphan>, paid_by<medical_assistance>>,
                      route<routes::late, open_in_insured_year, waiting_period<next_month>>,
                      route<routes::newborn_waived, open_in_insured_year,
                            given<circumstances::parent_insured>, charges<nothing>,
                            waiting_period<after<32_days>>>> {};
    BOTH(where_the_last_waits<waited_for>(32_days).empty());
    constexpr auto found = where_the_last_waits<waited_for>(20_days);
    BOTH(found.size() == 1);
    BOTH(found[0].rule == canbao::detail::rule_id::ties_are_decided);
}

TEST_CASE("routes tie where a period since an event may end with one since the payment") {
    // Only who moved in thirty days before the payment is covered from one day by both.
    struct since_either
        : notice_with<subsidy<in_full, to<orphan>, paid_by<medical_assistance>>,
                      route<routes::late, open_in_insured_year, waiting_period<after<30_days>>>,
                      route<routes::newborn_waived, within<90_days, events::moved_in>,
                            event_in_insured_year, charges<nothing>,
                            waiting_period<after<200_days>, since_event>>> {};
    BOTH(where_the_last_waits<since_either>(200_days).empty());
    constexpr auto found = where_the_last_waits<since_either>(60_days);
    BOTH(found.size() == 1);
    BOTH(found[0].rule == canbao::detail::rule_id::ties_are_decided);
    BOTH(found[0].example.event_on + 30 == found[0].example.paid_on);
}

TEST_CASE("a route that newborns alone take is one that can be taken, whatever it asks for") {
    // From the first of May on both cover from birth, and the later one longer.
    struct later_and_longer
        : notice_with<route<routes::late, window<"2026-03-01", "2026-06-30">,
                            covers<"2026-04-01", "2026-11-30">>,
                      route<routes::extended, window<"2026-03-01", "2026-06-30">,
                            covers<"2026-05-01", "2026-12-31">>> {};
    BOTH(canbao::detail::validate(later_and_longer::content).empty());
    constexpr auto by = [](date born) {
        return assess<later_and_longer>(
                   {.paid_on = 2026y / 6 / 1, .event = events::birth{}, .event_on = born})
            .route;
    };
    BOTH(by(2026y / 4 / 30) == number_of<later_and_longer, routes::late>);
    BOTH(by(2026y / 5 / 1) == number_of<later_and_longer, routes::extended>);
}

TEST_CASE("a claim that nobody may make is found, and one of those insured elsewhere is none") {
    constexpr auto of_those_with = [](circumstance_set facts) {
        return found_after([facts](auto& c) {
            opening_term claim = in_autumn;
            claim.asks.circumstances_all = facts.bits;
            c.claims.push_back({.opening = in_autumn});
            c.claims[0].opening.asks.events = event_set{events::birth{}}.bits;
            c.claims.push_back({.opening = claim});
        });
    };
    const auto at_claim = [](const canbao::detail::violations& found) {
        return found.size() == 1 && found[0].rule == canbao::detail::rule_id::conditions_can_hold &&
               found[0].at.kind == canbao::detail::component_kind::claim;
    };
    BOTH(at_claim(of_those_with(circumstances::employee_insured{})));
    BOTH(of_those_with(circumstances::insured_elsewhere{}).empty());
    BOTH(of_those_with({circumstances::insured_elsewhere{}, circumstances::migrant_worker{}})
             .empty());
}

TEST_CASE("amounts, units, shares and tiers reach to the last that there is") {
    constexpr auto breaks = [](const canbao::detail::violations& found,
                               canbao::detail::rule_id rule) {
        for (const canbao::detail::violation& one : found) {
            if (one.rule == rule) {
                return true;
            }
        }
        return false;
    };
    constexpr auto of_amount = [](fen amount) {
        return found_after([amount](auto& c) { c.fees[0].amount = amount; });
    };
    BOTH(of_amount(10'000'000_yuan).empty() && of_amount(0.02_yuan).empty());
    BOTH(only(of_amount(10'000'000_yuan + 1_fen), canbao::detail::rule_id::amount_in_range,
              1'000'000'001));
    constexpr auto of_fiscal = [](fen amount) {
        return found_after([amount](auto& c) { c.fiscal_standard = amount; });
    };
    BOTH(of_fiscal(10'000'000_yuan).empty() && of_fiscal(0_yuan).empty());
    BOTH(only(of_fiscal(10'000'000_yuan + 1_fen), canbao::detail::rule_id::amount_in_range,
              1'000'000'001));
    BOTH(only(of_fiscal(fen{-1}), canbao::detail::rule_id::amount_in_range, -1));
    // what is paid with a fee is 20 million at most
    constexpr auto with_surcharge = [](fen amount) {
        return found_after([=](auto& c) {
            c.fees[0].amount = 10'000'000_yuan;
            c.fiscal_standard = 9'999'999_yuan;
            c.surcharges.push_back({.name = {"s", "s"}, .amount = amount});
            c.surcharges.push_back({.name = {"t", "t"}, .amount = 0.50_yuan});
        });
    };
    BOTH(with_surcharge(0.50_yuan).empty());
    BOTH(only(with_surcharge(0.51_yuan), canbao::detail::rule_id::amount_in_range, 2'000'000'001));
    BOTH(only(with_surcharge(10'000'000_yuan), canbao::detail::rule_id::amount_in_range,
              2'999'999'950));
    BOTH(only(with_surcharge(10'000'001_yuan), canbao::detail::rule_id::amount_in_range,
              1'000'000'100));
    BOTH(only(found_after([](auto& c) {
                  c.fees[0].amount = 10'000'000_yuan;
                  c.fiscal_standards.push_back({.amount = 10'000'000_yuan, .people = 1});
                  c.surcharges.push_back({.name = {"s", "s"}, .amount = 1_fen});
              }),
              canbao::detail::rule_id::amount_in_range, 2'000'000'001));
    constexpr auto of_unit = [](fen unit) {
        return found_after([unit](auto& c) { c.subsidies[0].unit = unit; });
    };
    BOTH(of_unit(1_fen).empty() && of_unit(100_yuan).empty());
    BOTH(only(of_unit(0_fen), canbao::detail::rule_id::figure_in_range, 0));
    BOTH(only(of_unit(100_yuan + 1_fen), canbao::detail::rule_id::figure_in_range, 10'001));
    constexpr auto of_share = [](std::int32_t parts, std::int32_t whole) {
        return found_after([=](auto& c) {
            c.subsidies[0].share = {parts, whole};
            c.subsidies[0].how = rounding::half_up;
        });
    };
    BOTH(of_share(1, 1).empty() && of_share(1'000'000, 1'000'000).empty());
    BOTH(only(of_share(1, 0), canbao::detail::rule_id::figure_in_range, 0));
    BOTH(only(of_share(1, 1'000'001), canbao::detail::rule_id::figure_in_range, 1'000'001));
    BOTH(only(of_share(3, 2), canbao::detail::rule_id::figure_in_range, 3));
    constexpr auto of_tier = [](std::uint8_t tier) {
        return found_after([tier](auto& c) { c.fees[0].tier = tier; });
    };
    BOTH(of_tier(9).empty() && breaks(of_tier(10), canbao::detail::rule_id::figure_in_range));
}
