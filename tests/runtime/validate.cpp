// SPDX-License-Identifier: Apache-2.0
#include "../support/both.hpp"
#include "../support/notice.hpp"

#include <canbao/policies/registry.hpp>

// Rules as data: what `validate` finds in content that no policy could be made of. That each rule
// is a build error too is shown by tests/invalid.
namespace {

using namespace tests;
using namespace categories;
using funds::medical_assistance;

struct sound : notice_with<subsidy<percent<50>, to<monitored>, paid_by<medical_assistance>>,
                           delegated<to<hardship_veteran>>,
                           route<routes::newborn, within<months<3>, events::birth>>> {};

/// What is found after a change to sound content.
template <class Change>
constexpr violations found_after(Change change) {
    policy_content content = sound::content;
    change(content);
    return validate(content);
}

constexpr bool only(const violations& found, rule_id rule, std::int64_t x = 0, std::int64_t y = 0) {
    return found.size() == 1 && found[0].rule == rule && found[0].x == x && found[0].y == y;
}

} // namespace

TEST_CASE("sound policies break no rule") {
    BOTH(validate(sound::content).empty());
    for (const policy_entry& entry : published_policies) {
        CHECK(validate(*entry.content).empty());
    }
}

TEST_CASE("what must stand once") {
    BOTH(only(found_after([](auto& c) { c.counts.insured_years = 2; }),
              rule_id::has_one_insured_year, 2));
    BOTH(only(found_after([](auto& c) { c.counts.fiscal_standards = 0; }),
              rule_id::has_one_fiscal_standard, 0));
    BOTH(only(found_after([](auto& c) { c.counts.notices = 2; }), rule_id::states_once, 2));
    BOTH(only(found_after([](auto& c) { c.counts.ids = 3; }), rule_id::states_once, 3));
}

TEST_CASE("fees") {
    BOTH(only(found_after([](auto& c) { c.fees.push_back({.amount = 450_yuan}); }),
              rule_id::one_fee_per_plan_and_tier, 40'000, 45'000));
    BOTH(only(found_after([](auto& c) { c.fees[0].amount = 10'000'001_yuan; }),
              rule_id::amount_in_range, 1'000'000'100));
    BOTH(found_after([](auto& c) { c.fees.count = 0; })[0].rule == rule_id::has_a_fee);
    BOTH(only(found_after([](auto& c) { c.routes[1].plan = 1; }), rule_id::fee_is_used, 1));
}

TEST_CASE("subsidies") {
    constexpr auto of_400_and_1 = [](fen amount) {
        return found_after([amount](auto& c) {
            c.subsidies[0].basis = aid_basis::amounts;
            c.subsidies[0].amounts.push_back(amount);
        });
    };
    BOTH(of_400_and_1(400_yuan).empty());
    BOTH(only(of_400_and_1(400.01_yuan), rule_id::subsidy_within_fee, 40'001, 40'000));
    BOTH(of_400_and_1(400.01_yuan)[0].at.number == monitored::slot);
    BOTH(only(found_after([](auto& c) { c.fees[0].amount = 400.01_yuan; }), rule_id::share_is_exact,
              5'000, 40'001));
    BOTH(found_after([](auto& c) {
             c.fees[0].amount = 400.01_yuan;
             c.subsidies[0].how = rounding::half_up;
         }).empty());
    BOTH(only(found_after([](auto& c) { c.subsidies.push_back(c.subsidies[0]); }),
              rule_id::one_amount_per_category, 20'000, 20'000));
    BOTH(only(found_after([](auto& c) { c.subsidies[0].tier = 2; }), rule_id::subsidy_reaches_a_fee,
              2));
    BOTH(only(found_after([](auto& c) { c.subsidies[0].names_fund = false; }),
              rule_id::subsidy_is_complete, 1, 0));
    BOTH(only(found_after([](auto& c) { c.delegations[0].categories = 1U << monitored::slot; }),
              rule_id::aided_or_delegated));
}

TEST_CASE("routes") {
    BOTH(only(found_after([](auto& c) { c.routes[1].name = c.routes[0].name; }),
              rule_id::route_names_differ, 1, 2));
    BOTH(only(found_after([](auto& c) { c.openings[0].window_to = c.openings[0].window_from - 1; }),
              rule_id::window_opens_before_it_closes, 20'250'901, 20'250'831));
    BOTH(found_after([](auto& c) { c.openings[0].window_to = c.openings[0].window_from; }).empty());
    BOTH(only(found_after([](auto& c) { c.openings[0].windows = 0; }), rule_id::has_a_window));
    BOTH(
        only(found_after([](auto& c) { c.openings[0].windows = 2; }), rule_id::one_of_each_option));
    BOTH(only(found_after([](auto& c) { c.openings[0].event_in_year = true; }),
              rule_id::event_is_named));
    BOTH(only(found_after([](auto& c) {
                  c.openings[0].cover_from = 2026y / 5 / 1;
                  c.openings[0].cover_to = 2026y / 4 / 30;
              }),
              rule_id::benefit_period_has_a_day, 20'260'501, 20'260'430));
}

TEST_CASE("figures that only a program could get wrong") {
    constexpr auto out_of_range = [](auto change, std::int64_t figure) {
        return only(found_after(change), rule_id::figure_in_range, figure);
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

TEST_CASE("months need a counting rule, days do not") {
    BOTH(only(found_after([](auto& c) { c.counting = {}; }), rule_id::months_have_a_rule, 3));
    BOTH(found_after([](auto& c) {
             c.counting = {};
             c.openings[1].asks.limit = {period_unit::days, 90};
         }).empty());
}

TEST_CASE("months of a claim need a counting rule too") {
    BOTH(only(found_after([](auto& c) {
                  c.counting = {};
                  c.openings[1].asks.limit = {period_unit::days, 90};
                  c.claims.push_back({.opening = c.openings[1]});
                  c.claims[0].opening.asks.limit = {period_unit::months, 2};
              }),
              rule_id::months_have_a_rule, 2));
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
              rule_id::words_have_slots_of_their_own, 23));
    BOTH(only(with_words(flood, {word_kind::category, 24, {"flood", "火灾"}}),
              rule_id::words_have_slots_of_their_own, 24));
    BOTH(only(with_words(flood, {word_kind::category, 3, {"fire", "火灾"}}),
              rule_id::words_have_slots_of_their_own, 3));
}

TEST_CASE("more components than a rule table holds") {
    BOTH(found_after([](auto& c) {
             for (int i = 0; i < 40; ++i) {
                 c.routes.push_back({.name = {"r", ""}});
             }
         })[0]
             .rule == rule_id::within_capacity);
}

TEST_CASE("one mistake in two alternatives is reported once") {
    BOTH(only(found_after([](auto& c) {
                  c.openings.push_back(c.openings[0]);
                  c.openings[0].windows = 2;
                  c.openings[2].windows = 2;
              }),
              rule_id::one_of_each_option));
}
