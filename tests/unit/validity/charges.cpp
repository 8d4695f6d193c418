// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/violations.hpp"

namespace {

using namespace tests;
using detail::rule_id;

constexpr std::uint64_t orphan = category_set{categories::orphan{}}.bits;
constexpr std::uint64_t monitored = category_set{categories::monitored{}}.bits;
constexpr std::uint64_t destitute = category_set{categories::destitute{}}.bits;

// 40 yuan a month; nothing yet of what its second route may say.
struct plain
    : policy<
          insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
          subsidy<percent<50>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          subsidy<amounts<100_yuan>, to<categories::monitored>, paid_by<funds::medical_assistance>>,
          route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
          route<routes::late, open_in_insured_year, waiting_period<next_month>>> {};

constexpr auto found_in(auto change) {
    policy_content content = plain::content;
    change(content);
    return detail::validate_content(content);
}
constexpr auto by_months(auto change) {
    return found_in([=](policy_content& c) {
        c.routes[1].months = {.which = charged_months::since_payment};
        change(c);
    });
}

} // namespace

TEST_CASE("a route that limits aid leaves some to it and takes some away") {
    constexpr auto only_of = [](std::uint64_t some) {
        return found_in([some](policy_content& c) {
            c.routes[1].limits_aid = true;
            c.routes[1].aided = some;
        });
    };
    BOTH(only_of(orphan).empty() && only_of(monitored).empty() && only_of(0).empty());
    BOTH(only(only_of(orphan | monitored), rule_id::limit_of_aid_takes_some));
    BOTH(only(only_of(destitute), rule_id::aid_kept_has_a_subsidy));
    BOTH(only(only_of(orphan | destitute), rule_id::aid_kept_has_a_subsidy));
    constexpr auto without_any = found_in([](policy_content& c) {
        c.subsidies = {};
        c.routes[1].limits_aid = true;
    });
    BOTH(only(without_any, rule_id::limit_of_aid_takes_some));
}

TEST_CASE("a route may leave aid that is for one tier alone") {
    struct of_a_tier
        : notice_with<
              fee<500_yuan, tier<2>>,
              subsidy<percent<50>, tier<2>, to<categories::orphan>,
                      paid_by<funds::medical_assistance>>,
              subsidy<in_full, to<categories::destitute>, paid_by<funds::medical_assistance>>,
              route<routes::late, open_in_insured_year, aid_only<categories::orphan>,
                    waiting_period<next_month>>> {};
    BOTH(detail::validate_content(of_a_tier::content).empty());
    constexpr application late{
        .categories = categories::orphan{}, .tier = 2, .paid_on = 2026y / 5 / 1};
    BOTH(assess<of_a_tier>(late).subsidy == 250_yuan);
}

TEST_CASE("a route that charges nothing says nothing of its charge") {
    constexpr auto waived = [](auto change) {
        return found_in([=](policy_content& c) {
            c.routes[1].charge = charge_basis::waived;
            change(c.routes[1]);
        });
    };
    BOTH(waived([](route_term&) {}).empty());
    BOTH(
        only(waived([](route_term& r) { r.limits_aid = true; }), rule_id::free_route_has_no_terms));
    BOTH(only(waived([](route_term& r) { r.months.count = 6; }), rule_id::free_route_has_no_terms));
}

TEST_CASE("somebody enrols who asks for no route") {
    constexpr auto on_request = [](bool first, bool second) {
        return found_in([=](policy_content& c) {
            c.routes[0].on_request = first;
            c.routes[1].on_request = second;
        });
    };
    BOTH(on_request(false, true).empty() && on_request(true, false).empty());
    BOTH(only(on_request(true, true), rule_id::some_route_needs_no_request));
}

TEST_CASE("months of a fee are whole fen, as many as may be charged") {
    constexpr auto fee_of = [](fen amount) {
        return by_months([amount](policy_content& c) {
            c.fees[0].amount = amount;
            c.subsidies = {};
        });
    };
    BOTH(fee_of(480_yuan).empty() && fee_of(12_fen).empty());
    BOTH(only(fee_of(400_yuan), rule_id::months_are_whole_fen, 40'000, 1));
    BOTH(only(fee_of(6_fen), rule_id::months_are_whole_fen, 6, 1));
    // Paid from July to September, three to six months are charged, of which four are no whole fen.
    constexpr auto in_summer = [](fen amount, date last) {
        return by_months([=](policy_content& c) {
            c.fees[0].amount = amount;
            c.subsidies = {};
            c.openings[1].pay_in_year = false;
            c.openings[1].windows = 1;
            c.openings[1].window_from = 2026y / 7 / 1;
            c.openings[1].window_to = last;
        });
    };
    BOTH(only(in_summer(40'002_fen, 2026y / 9 / 30), rule_id::months_are_whole_fen, 40'002, 5));
    BOTH(in_summer(40'002_fen, 2026y / 7 / 31).empty()); // six, a half
    // A fixed number is all that is asked for.
    constexpr auto half = found_in([](policy_content& c) {
        c.fees[0].amount = 40'002_fen;
        c.subsidies = {};
        c.routes[1].months.count = 6;
    });
    BOTH(half.empty());
}

TEST_CASE("months of aid are whole fen, too, and what each payer pays of them") {
    constexpr auto share = [](rate of_fee) {
        return by_months([of_fee](policy_content& c) { c.subsidies[0].share = of_fee; });
    };
    BOTH(share({5'000}).empty());
    BOTH(only(share({1, 48'000}), rule_id::months_are_whole_fen, 1, 1)); // a fen of a year
    constexpr auto payers = [](std::int32_t fixed) {
        return by_months([=](policy_content& c) {
            payer_list two;
            two.push_back({.fund = 1, .basis = payer_basis::share, .share = {1, 3}});
            two.push_back({.fund = 2, .basis = payer_basis::rest});
            c.subsidies[1].payers = c.keep_payers(two);
            c.subsidies[1].amounts[0] = {fixed};
        });
    };
    BOTH(payers(300).empty());
    // All of a month's 40 yuan, of which a third is no whole fen.
    BOTH(only(payers(30'000), rule_id::months_are_whole_fen, 30'000, 1));
}

TEST_CASE("aid of months is a plain share, amount or rest") {
    constexpr auto with = [](auto change) {
        return by_months([=](policy_content& c) { change(c.subsidies[0]); });
    };
    BOTH(with([](subsidy_term&) {}).empty());
    BOTH(with([](subsidy_term& s) {
             s.basis = aid_basis::remainder;
             s.remains = 80_yuan;
         }).empty());
    BOTH(only(with([](subsidy_term& s) {
                  s.has_floor = true;
                  s.floor = 250_yuan;
              }),
              rule_id::aid_by_months_is_plain));
    BOTH(only(with([](subsidy_term& s) {
                  s.has_ceiling = true;
                  s.ceiling = 200_yuan;
              }),
              rule_id::aid_by_months_is_plain));
    BOTH(only(with([](subsidy_term& s) { s.how = rounding::half_up; }),
              rule_id::aid_by_months_is_plain));
    BOTH(only(with([](subsidy_term& s) { s.share_of_tier = 1; }), rule_id::aid_by_months_is_plain));
    // Where it does not count, it may be as it likes.
    BOTH(by_months([](policy_content& c) {
             c.subsidies[0].how = rounding::half_up;
             c.routes[1].limits_aid = true;
             c.routes[1].aided = monitored;
         }).empty());
}

TEST_CASE("months from an event are of a route that names one") {
    constexpr auto from_an_event = [](std::uint32_t events) {
        return found_in([events](policy_content& c) {
            c.routes[1].months = {.which = charged_months::since_event};
            c.openings[1].asks.events = events;
        });
    };
    BOTH(from_an_event(event_set{events::moved_in{}}.lower()).empty());
    BOTH(only(from_an_event(0), rule_id::event_is_named));
}

TEST_CASE("a day of recognition for some is of those who are aided, and later than others'") {
    constexpr auto limited = [](recognition_term general, recognition_term particular) {
        return found_in([=](policy_content& c) {
            c.recognitions.push_back(general);
            c.recognitions.push_back(particular);
        });
    };
    constexpr recognition_term everybody{.last_day = 2025y / 12 / 31};
    constexpr auto of = [](std::uint64_t some, date last) {
        recognition_term one{.last_day = last};
        one.categories = some;
        return one;
    };
    BOTH(limited(everybody, of(orphan, 2026y / 6 / 30)).empty());
    BOTH(limited(of(monitored, 2025y / 12 / 31), of(orphan, 2025y / 12 / 31)).empty());
    BOTH(only(limited(everybody, of(orphan, 2025y / 12 / 31)), rule_id::recognition_limits_aid,
              20'251'231, 20'251'231));
    BOTH(only(limited(everybody, of(orphan, 2025y / 11 / 30)), rule_id::recognition_limits_aid,
              20'251'130, 20'251'231));
    BOTH(only(limited(of(orphan | monitored, 2025y / 12 / 31), of(orphan, 2025y / 11 / 30)),
              rule_id::recognition_limits_aid, 20'251'130, 20'251'231));
    BOTH(only(limited(everybody, of(destitute, 2026y / 6 / 30)), rule_id::there_is_aid));
}
