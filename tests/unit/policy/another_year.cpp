// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/violations.hpp"

// Days of another year than the insured one. Each rule is broken by a day more than it allows.
namespace {

using namespace tests;

/// What is found after a change to the first route's opening; the insured year is 2026.
template <class Change>
constexpr canbao::detail::violations in_its_window(Change change) {
    return found_after([&](auto& content) { change(content.openings[0]); });
}

template <class Change>
constexpr canbao::detail::violations in_notice(Change change) {
    return found_after([&](auto& content) { change(content.notice); });
}

template <class Change>
constexpr canbao::detail::violations with_extension(Change change) {
    return found_after([&](auto& content) {
        content.extensions.push_back({2025y / 8 / 31, 2025y / 12 / 31});
        change(content.extensions[0]);
    });
}

constexpr canbao::detail::violations recognised_until(date day) {
    return found_after([day](auto& content) { content.recognitions.push_back({day}); });
}

} // namespace

TEST_CASE("a window opens no earlier than in the year before") {
    BOTH(in_its_window([](auto& w) { w.window_from = 2025y / 1 / 1; }).empty());
    BOTH(only(in_its_window([](auto& w) { w.window_from = 2024y / 12 / 31; }),
              canbao::detail::rule_id::window_opens_for_the_year, 20'241'231, 20'250'101));
}

TEST_CASE("a window closes no later than on the last covered day") {
    BOTH(in_its_window([](auto& w) { w.window_to = 2026y / 12 / 31; }).empty());
    BOTH(only(in_its_window([](auto& w) { w.window_to = 2027y / 1 / 1; }),
              canbao::detail::rule_id::window_closes_in_time, 20'270'101, 20'261'231));
    BOTH(only(in_its_window([](auto& w) {
                  w.cover_from = 2025y / 9 / 1;
                  w.cover_to = 2026y / 8 / 31;
                  w.window_to = 2026y / 9 / 1;
              }),
              canbao::detail::rule_id::window_closes_in_time, 20'260'901, 20'260'831));
    // a window without an end
    constexpr auto open_from = [](date day) {
        return in_its_window([day](auto& w) {
            w.window_from = day;
            w.window_to = {};
        });
    };
    BOTH(open_from(2026y / 12 / 31).empty());
    BOTH(only(open_from(2027y / 1 / 1), canbao::detail::rule_id::window_closes_in_time, 20'270'101,
              20'261'231));
}

TEST_CASE("the windows of claims are of the year too") {
    constexpr auto claimed_until = [](date day) {
        return found_after([day](auto& c) {
            c.claims.push_back({.opening = c.openings[0]});
            c.claims[0].opening.window_to = day;
        });
    };
    BOTH(claimed_until(2026y / 12 / 31).empty());
    constexpr canbao::detail::violations late = claimed_until(2027y / 1 / 1);
    BOTH(only(late, canbao::detail::rule_id::window_closes_in_time, 20'270'101, 20'261'231));
    BOTH(late[0].at.kind == canbao::detail::component_kind::claim);
}

TEST_CASE("a window is of its notice's time") {
    BOTH(in_notice([](auto& n) { n.in_force_from = 2025y / 9 / 1; }).empty());
    BOTH(in_notice([](auto& n) { n.in_force_from = 2025y / 12 / 2; }).empty());
    BOTH(only(in_notice([](auto& n) { n.in_force_from = 2025y / 12 / 3; }),
              canbao::detail::rule_id::window_follows_its_notice, 20'250'901, 20'251'203));
    BOTH(in_notice([](auto& n) { n.issued = 2025y / 12 / 31; }).empty());
    BOTH(only(in_notice([](auto& n) { n.issued = 2026y / 1 / 1; }),
              canbao::detail::rule_id::window_follows_its_notice, 20'251'231, 20'260'101));
    constexpr auto in_force_until = [](date day) {
        return found_after([day](auto& c) {
            c.notice.in_force_to = day;
            c.openings[0].window_to = 2026y / 6 / 30;
        });
    };
    BOTH(in_force_until(2026y / 6 / 30).empty());
    BOTH(only(in_force_until(2026y / 6 / 29), canbao::detail::rule_id::window_follows_its_notice,
              20'260'630, 20'260'629));
}

TEST_CASE("a notice is of the insured year") {
    BOTH(only(in_notice([](auto& n) {
                  n.in_force_from = 2025y / 9 / 1;
                  n.in_force_to = 2025y / 8 / 31;
              }),
              canbao::detail::rule_id::notice_is_of_the_year, 20'250'831, 20'250'901));
    BOTH(only(in_notice([](auto& n) { n.in_force_to = 2025y / 12 / 31; }),
              canbao::detail::rule_id::notice_is_of_the_year, 20'251'231, 20'260'101));
    BOTH(in_notice([](auto& n) { n.in_force_to = 2026y / 1 / 1; }).empty());
    BOTH(only(in_notice([](auto& n) { n.in_force_from = 2027y / 1 / 1; }),
              canbao::detail::rule_id::notice_is_of_the_year, 20'270'101, 20'261'231));
    BOTH(only(in_notice([](auto& n) { n.issued = 2027y / 1 / 1; }),
              canbao::detail::rule_id::notice_is_of_the_year, 20'270'101, 20'261'231));
}

TEST_CASE("a benefit period is of the insured year and of one beside it") {
    constexpr auto covering = [](date first, date last) {
        return in_its_window([=](auto& w) {
            w.cover_from = first;
            w.cover_to = last;
        });
    };
    constexpr auto is_wrong = [=](date first, date last) {
        return only(covering(first, last), canbao::detail::rule_id::benefit_period_is_of_the_year,
                    yyyymmdd(first), yyyymmdd(last));
    };
    BOTH(covering(2025y / 1 / 1, 2026y / 12 / 31).empty());
    BOTH(covering(2026y / 1 / 1, 2027y / 12 / 31).empty());
    BOTH(covering(2025y / 1 / 1, 2026y / 1 / 1).empty());
    BOTH(covering(2026y / 12 / 31, 2027y / 12 / 31).empty());
    BOTH(is_wrong(2025y / 12 / 31, 2027y / 1 / 1));
    BOTH(is_wrong(2024y / 12 / 31, 2026y / 12 / 31));
    BOTH(is_wrong(2026y / 1 / 1, 2028y / 1 / 1));
    BOTH(is_wrong(2025y / 9 / 1, 2025y / 12 / 31));
    BOTH(is_wrong(2027y / 1 / 1, 2027y / 8 / 31));
}

TEST_CASE("a wait runs from a day, and a registration is paid by one, of these years") {
    constexpr auto since = [](date day, waiting_start start = waiting_start::fixed_day) {
        return in_its_window([=](auto& w) {
            w.waits = {waiting_kind::full_period, {period_unit::days, 30}, {}, start, day};
        });
    };
    constexpr auto paid_until = [](date day) {
        return found_after([day](auto& c) {
            for (route_term& route : c.routes) {
                route.by_registration = true;
            }
            c.openings[0].paid_until = day;
        });
    };
    constexpr auto is_wrong = [](const canbao::detail::violations& found, std::int64_t day,
                                 std::int64_t limit) {
        return only(found, canbao::detail::rule_id::fixed_day_is_of_the_year, day, limit);
    };
    BOTH(since(2025y / 1 / 1).empty());
    BOTH(is_wrong(since(2024y / 12 / 31), 20'241'231, 20'250'101));
    BOTH(since(2024y / 12 / 31, waiting_start::payment).empty());
    BOTH(is_wrong(since(2028y / 1 / 1), 20'280'101, 20'271'231));
    // since then nobody is covered in the year, which is another rule
    BOTH(only(since(2027y / 12 / 31), canbao::detail::rule_id::route_covers_a_day, 20'280'130,
              20'261'231));
    BOTH(paid_until(2027y / 12 / 31).empty());
    BOTH(is_wrong(paid_until(2028y / 1 / 1), 20'280'101, 20'271'231));
}

TEST_CASE("cover is extended to a later day, in these years") {
    BOTH(with_extension([](auto&) {}).empty());
    BOTH(only(with_extension([](auto& e) { e.new_last_day = e.old_last_day; }),
              canbao::detail::rule_id::extension_lengthens_cover, 20'250'831, 20'250'831));
    BOTH(with_extension([](auto& e) { e.new_last_day = e.old_last_day + 1; }).empty());
    BOTH(with_extension([](auto& e) { e.old_last_day = 2025y / 1 / 1; }).empty());
    BOTH(only(with_extension([](auto& e) { e.old_last_day = 2024y / 12 / 31; }),
              canbao::detail::rule_id::extension_is_of_the_year, 20'241'231, 20'251'231));
    BOTH(with_extension([](auto& e) { e.new_last_day = 2027y / 12 / 31; }).empty());
    BOTH(only(with_extension([](auto& e) { e.new_last_day = 2028y / 1 / 1; }),
              canbao::detail::rule_id::extension_is_of_the_year, 20'250'831, 20'280'101));
    BOTH(only(found_after([](auto& c) {
                  c.extensions.push_back({2025y / 8 / 31, 2025y / 12 / 31});
                  c.extensions.push_back({2025y / 8 / 31, 2025y / 11 / 30});
              }),
              canbao::detail::rule_id::states_once, 2));
}

TEST_CASE("the last day of recognition is one for the insured year") {
    BOTH(recognised_until(2025y / 1 / 1).empty());
    BOTH(recognised_until(2026y / 12 / 30).empty());
    BOTH(only(recognised_until(2024y / 12 / 31),
              canbao::detail::rule_id::recognition_is_of_the_year, 20'241'231, 20'250'101));
    BOTH(only(recognised_until(2026y / 12 / 31),
              canbao::detail::rule_id::recognition_is_of_the_year, 20'261'231, 20'261'231));
}

TEST_CASE("an insured year typed wrong breaks one rule, once") {
    for (const int year : {2024, 2025, 2027, 2028}) {
        const canbao::detail::violations found = found_after([year](auto& c) {
            c.insured_year = static_cast<std::int16_t>(year);
            c.recognitions.push_back({2025y / 12 / 31});
            c.extensions.push_back({2025y / 8 / 31, 2025y / 12 / 31});
            c.openings[0].cover_from = 2025y / 9 / 1;
            c.openings[0].cover_to = 2026y / 12 / 31;
        });
        CHECK(found.size() == 1);
    }
}

namespace {

struct of_1901 : policy<insured_year<1901>, fee<400_yuan>, fiscal_standard<700_yuan>,
                        route<routes::concentrated, window<"1900-09-01", "1900-12-31">>> {};
struct of_2198 : policy<insured_year<2198>, fee<400_yuan>, fiscal_standard<700_yuan>,
                        route<routes::concentrated, window<"2197-09-01", "2197-12-31">>> {};

} // namespace

TEST_CASE("insured years are those that have a year on either side of them") {
    BOTH(of_1901::content.insured_year == 1901 && of_2198::content.insured_year == 2198);
    BOTH(assess<of_1901>({.paid_on = 1900y / 9 / 1}).benefit_from == date{1901y / 1 / 1});
    BOTH(assess<of_1901>({.paid_on = 1900y / 8 / 31}).reason == refusal::not_open);
    BOTH(assess<of_2198>({.paid_on = 2197y / 12 / 31}).benefit_to == date{2198y / 12 / 31});
    BOTH(assess<of_2198>({.paid_on = 2198y / 1 / 1}).reason == refusal::not_open);
}
