// SPDX-License-Identifier: Apache-2.0
#include "draw.hpp"
#include "random_policy.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace property {

using namespace canbao;

namespace {

constexpr std::array<std::string_view, 10> names{"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"};
constexpr int events = 10;

void set_window(const policy_content& content, opening_term& opening) {
    const int kind = between(0, 9);
    opening.pay_in_year = kind < 4;
    if (kind > 2) {
        const date one = some_day(content);
        const date other = some_day(content);
        opening.windows = 1;
        opening.window_from = kind == 8 ? date{} : std::min(one, other);
        opening.window_to = kind == 9 ? date{} : std::max(one, other);
    }
}

void set_event(const policy_content& content, opening_term& opening) {
    if (!happens(50)) {
        return;
    }
    opening.asks.events =
        static_cast<std::uint32_t>(some_bits(3, events)) | (1U << between(0, events - 1));
    opening.since_events = 1;
    // No kernel takes what is paid ahead.
    opening.asks.paid =
        happens(8) ? timeliness::ahead
                   : one_of<timeliness>({timeliness::any, timeliness::within, timeliness::later});
    if (opening.asks.paid != timeliness::any) {
        opening.asks.limit =
            happens(40) ? period{period_unit::days, static_cast<std::int16_t>(between(0, 120))}
                        : period{period_unit::months, static_cast<std::int16_t>(between(0, 12))};
    }
    opening.event_in_year = happens(25);
    if (happens(25)) {
        const date one = some_day(content);
        const date other = some_day(content);
        opening.event_spans = 1;
        opening.event_from = std::min(one, other);
        opening.event_to = std::max(one, other);
    }
    opening.missed_in_year = opening.asks.paid == timeliness::later && happens(50);
    const bool is_limited =
        opening.asks.paid == timeliness::within || opening.asks.paid == timeliness::ahead;
    if (is_limited && opening.windows == 1 && happens(60)) {
        opening.windows = 0; // the event alone decides
        opening.window_from = opening.window_to = {};
    }
}

void set_conditions(const policy_content& content, word_slots slots, opening_term& opening) {
    opening.asks.circumstances_all = happens(25) ? some_facts(2, slots) : 0;
    opening.asks.circumstances_not_all = happens(15) ? some_facts(3, slots) : 0;
    opening.asks.circumstances_none = happens(15) ? some_facts(2, slots) : 0;
    opening.asks.categories_any = happens(25) ? some_people(content, slots) : 0;
    opening.asks.lapsed_years = some_range();
    opening.asks.repaid_years = some_range();
}

void set_wait(const policy_content& content, opening_term& opening) {
    opening.waitings = 1;
    waiting& waits = opening.waits;
    // Full periods more than others: how days are counted matters to them, and they may grow.
    waits.kind = happens(10) ? waiting_kind::full_period : static_cast<waiting_kind>(between(0, 3));
    if (waits.kind != waiting_kind::none) {
        waits.since = happens(60) ? waiting_start::payment
                                  : static_cast<waiting_start>(
                                        between(0, waits.kind == waiting_kind::on_the_day ? 1 : 3));
        if (waits.since == waiting_start::event && opening.asks.events == 0) {
            waits.since = waiting_start::payment;
        }
    }
    if (is_ahead(opening.asks) && happens(90)) { // which cover begins with, or after
        waits.since = waiting_start::event;
        waits.kind = waits.kind == waiting_kind::none ? waiting_kind::on_the_day : waits.kind;
    }
    if (waits.since == waiting_start::fixed_day) {
        waits.day = some_day(content);
    }
    if (waits.kind == waiting_kind::nth_month) {
        waits.length = {period_unit::months, static_cast<std::int16_t>(between(0, 8))};
    }
    if (waits.kind == waiting_kind::full_period) {
        waits.length = happens(50)
                           ? period{period_unit::days, static_cast<std::int16_t>(between(0, 120))}
                           : period{period_unit::months, static_cast<std::int16_t>(between(0, 9))};
        if (happens(50)) {
            waits.growth = {
                static_cast<std::uint8_t>(between(0, 3)), static_cast<std::uint8_t>(between(0, 3)),
                static_cast<std::uint8_t>(between(0, 8)), static_cast<std::uint8_t>(between(0, 5)),
                static_cast<std::uint8_t>(between(0, 1))};
        }
    }
}

// A rule of its own, which may be the policy's: those who assess need not care.
void set_counting(opening_term& opening) {
    if (happens(25)) {
        opening.counts_itself = true;
        opening.counting = {one_of<opening_day>({opening_day::excluded, opening_day::counted}),
                            one_of<month_end>({month_end::last_day, month_end::next_month})};
    }
}

void set_cover(const policy_content& content, opening_term& opening) {
    if (happens(25)) {
        const date one = some_day(content);
        const date other = some_day(content);
        opening.covers = 1;
        opening.cover_from = std::min(one, other);
        opening.cover_to = std::max(one, other);
    }
}

opening_term some_opening(const policy_content& content, word_slots slots) {
    opening_term opening;
    set_window(content, opening);
    set_event(content, opening);
    set_conditions(content, slots, opening);
    set_wait(content, opening);
    set_cover(content, opening);
    set_counting(opening);
    return opening;
}

} // namespace

void add_routes(policy_content& content, word_slots slots) {
    const int routes = between(1, 10);
    for (int i = 0; i < routes; ++i) {
        const auto name = names[static_cast<std::size_t>(i)];
        content.routes.push_back({});
        route_term& added = content.routes[content.routes.size() - 1];
        added.name = {name, name};
        added.plan = content.fees[place_in(content.fees)].plan;
        added.charge = one_of<charge_basis>({charge_basis::individual, charge_basis::individual,
                                             charge_basis::full, charge_basis::waived});
        added.provision = content.keep({});
        added.without_fiscal = added.charge == charge_basis::waived && happens(40);
        for (int more = happens(20) ? 2 : 1; more > 0; --more) {
            opening_term opening = some_opening(content, slots);
            opening.route = static_cast<std::uint8_t>(i + 1);
            content.openings.push_back(opening);
        }
    }
}

void add_limits(policy_content& content, word_slots slots) {
    for (int more = between(0, 3); more > 0; --more) {
        content.recognitions.push_back({some_day(content), some_facts(2, slots),
                                        happens(25) ? some_people(content, slots) : 0,
                                        content.keep({})});
    }
    for (int more = between(0, 2); more > 0; --more) {
        content.claims.push_back({some_opening(content, slots), content.keep({})});
    }
}

} // namespace property
