// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/violations.hpp"

namespace {

using namespace tests;
using detail::rule_id;

constexpr std::uint32_t birth = event_set{events::birth{}}.lower();
constexpr std::uint32_t moved_in = event_set{events::moved_in{}}.lower();

// Its windows leave a day between them; its third route is upon moving in.
struct plain
    : policy<insured_year<2026>, counting<civil_code>, fee<480_yuan>, fiscal_standard<700_yuan>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::late, window<"2026-01-02", "2026-12-31">, waiting_period<next_month>>,
             route<routes::transfer, within<90_days, events::moved_in>, given<circumstances::pupil>,
                   event_between<"2026-01-01", "2026-12-31">, waiting_period<from_event>>> {};

constexpr auto found_in(auto change) {
    policy_content content = plain::content;
    change(content);
    detail::violations found;
    detail::check_registration(content, found);
    return found;
}
/// Where the late route goes by registration, and something else is so, too.
constexpr auto with_late(auto change) {
    return found_in([=](policy_content& c) {
        c.routes[1].by_registration = true;
        c.routes[2].by_registration = true;
        change(c);
    });
}
constexpr bool mixes(const auto& found) {
    return only(found, rule_id::routes_go_by_one_day);
}

} // namespace

TEST_CASE("what counts from a day counts from that of its route") {
    constexpr auto late = [](bool by_registration, waiting_start since) {
        return with_late([=](policy_content& c) {
            c.routes[1].by_registration = by_registration;
            c.routes[2].by_registration = by_registration;
            c.openings[1].waits.since = since;
        });
    };
    BOTH(late(true, waiting_start::registration).empty());
    BOTH(late(true, waiting_start::enrolment).empty());
    BOTH(late(false, waiting_start::payment).empty());
    BOTH(late(false, waiting_start::enrolment).empty());
    BOTH(only(late(true, waiting_start::payment), rule_id::counts_from_the_routes_day));
    BOTH(only(late(false, waiting_start::registration), rule_id::counts_from_the_routes_day));

    constexpr auto by_months = [](bool by_registration, charged_months which) {
        return with_late([=](policy_content& c) {
            c.routes[1].by_registration = by_registration;
            c.routes[2].by_registration = by_registration;
            c.routes[1].months.which = which;
        });
    };
    BOTH(by_months(true, charged_months::since_registration).empty());
    BOTH(by_months(false, charged_months::since_payment).empty());
    BOTH(only(by_months(true, charged_months::since_payment), rule_id::counts_from_the_routes_day));
    BOTH(only(by_months(false, charged_months::since_registration),
              rule_id::counts_from_the_routes_day));
}

TEST_CASE("nobody finds a route by registration open and one by payment") {
    BOTH(with_late([](policy_content&) {}).empty());
    // Whoever pays by a window's last day has not registered after it …
    BOTH(mixes(with_late([](policy_content& c) { c.openings[1].window_from = 2025y / 12 / 31; })));
    BOTH(with_late([](policy_content& c) { c.openings[1].window_from = 2026y / 1 / 1; }).empty());
    // … but whoever registered by it may pay after it.
    BOTH(mixes(found_in([](policy_content& c) {
        c.routes[0].by_registration = true;
        c.openings[2].asks.circumstances_none = circumstance_set{circumstances::pupil{}}.bits;
        c.openings[2].asks.circumstances_all = 0;
    })));
    constexpr auto upon_moving_alone = [](bool late) {
        return found_in([=](policy_content& c) { c.routes[late ? 1 : 2].by_registration = true; });
    };
    BOTH(mixes(upon_moving_alone(true)) && mixes(upon_moving_alone(false)));
}

namespace {

// The route upon moving in alone goes by registration, and something else is so, too.
constexpr auto upon_moving_in(auto change) {
    return found_in([=](policy_content& c) {
        c.routes[2].by_registration = true;
        change(c);
        for (std::size_t other = 0; other < 2; ++other) {
            if (c.openings[other].asks.events == 0) {
                c.openings[other].asks.circumstances_none = c.openings[2].asks.circumstances_all;
            }
        }
    });
}

} // namespace

TEST_CASE("routes are kept apart by wishes, events, circumstances, years or periods") {
    BOTH(upon_moving_in([](policy_content&) {}).empty());
    BOTH(upon_moving_in([](policy_content& c) {
             c.openings[2].asks.circumstances_all = 0;
             c.routes[2].on_request = true;
         }).empty());
    constexpr auto by_years = [](std::uint8_t most) {
        return upon_moving_in([most](policy_content& c) {
            c.openings[2].asks.circumstances_all = 0;
            c.openings[2].asks.lapsed_years.least = 2;
            c.openings[0].asks.lapsed_years.most = c.openings[1].asks.lapsed_years.most = most;
        });
    };
    BOTH(by_years(1).empty() && mixes(by_years(2)));

    // Beside another route upon an event.
    constexpr auto beside = [](std::uint32_t events, timeliness other, timeliness own) {
        return upon_moving_in([=](policy_content& c) {
            c.openings[1].asks = c.openings[2].asks;
            c.openings[1].asks.events = events;
            c.openings[1].asks.paid = other;
            c.openings[2].asks.paid = own;
            c.openings[1].waits = c.openings[2].waits;
        });
    };
    BOTH(beside(birth, timeliness::within, timeliness::within).empty());
    BOTH(mixes(beside(moved_in, timeliness::within, timeliness::within)));
    // Whoever registers too late pays too late; who registers in time may pay too late.
    BOTH(beside(moved_in, timeliness::within, timeliness::later).empty());
    BOTH(mixes(beside(moved_in, timeliness::later, timeliness::within)));
    BOTH(mixes(beside(moved_in, timeliness::ahead, timeliness::within)));
    BOTH(mixes(beside(moved_in, timeliness::within, timeliness::ahead)));
    BOTH(beside(moved_in, timeliness::ahead, timeliness::later).empty());
}

TEST_CASE("a last day of payment is of registrations, and follows the first of them") {
    constexpr auto until = [](bool by_registration, date last) {
        return with_late([=](policy_content& c) {
            c.routes[1].by_registration = by_registration;
            c.routes[2].by_registration = by_registration;
            c.openings[1].paid_until = last;
        });
    };
    BOTH(until(true, 2026y / 12 / 31).empty() && until(true, 2026y / 1 / 2).empty());
    BOTH(only(until(true, 2026y / 1 / 1), rule_id::last_payment_follows_registration));
    BOTH(only(until(false, 2026y / 12 / 31), rule_id::last_payment_follows_registration));
    BOTH(only(with_late([](policy_content& c) {
                  c.claims.push_back({});
                  c.claims[0].opening.paid_until = 2026y / 12 / 31;
              }),
              rule_id::last_payment_follows_registration));
}

TEST_CASE("whoever may pay until a day finds nothing open by payment after it") {
    // Registered in autumn for the late route, or paid in spring upon moving in.
    constexpr auto paid_until_spring = [](date last) {
        return found_in([last](policy_content& c) {
            c.routes[1].by_registration = true;
            c.openings[1].window_from = 2026y / 1 / 1;
            c.openings[1].paid_until = last;
            c.openings[2].windows = 1;
            c.openings[2].window_from = 2026y / 5 / 1;
        });
    };
    BOTH(paid_until_spring(2026y / 4 / 30).empty());
    BOTH(mixes(paid_until_spring(2026y / 5 / 1)));
}
