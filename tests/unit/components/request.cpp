// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <cstdint>

namespace {

using namespace tests;
using namespace categories;
using namespace events;

struct from_application : route_name<"from_application", "按申请月参保"> {};
struct others : route_name<"others", "其他"> {};

struct with_a_choice
    : notice_with<subsidy<in_full, to<orphan>, paid_by<funds::medical_assistance>>,
                  claim_at_household<window<"2026-01-01", "2026-12-31">>,
                  route<routes::newborn, within<6_months, birth>, waiting_period<from_event>>,
                  route<from_application, within<6_months, birth>, on_request,
                        waiting_period<next_month>>> {};

struct with_a_cheaper_one : notice_with<route<routes::newborn, within<6_months, birth>,
                                              charges<full_funding>, waiting_period<from_event>>,
                                        route<from_application, within<6_months, birth>, on_request,
                                              waiting_period<next_month>>> {};

template <class Route>
constexpr std::uint8_t number = number_of<with_a_choice, Route>;

constexpr application newborn(std::uint8_t wish) {
    return {.paid_on = 2026y / 5 / 20, .event = birth{}, .event_on = 2026y / 4 / 2, .wish = wish};
}
constexpr bool takes(std::uint8_t wish, std::uint8_t route, date from) {
    const assessment one = assess<with_a_choice>(newborn(wish));
    return one.route == route && one.benefit_from == from;
}

template <class Policy, class Route>
concept has_number = requires {
    number_of<Policy, Route>;
};

} // namespace

TEST_CASE("a route on request is taken only by who asks for it") {
    BOTH(takes(0, number<routes::newborn>, 2026y / 4 / 2));
    BOTH(takes(number<from_application>, number<from_application>, 2026y / 6 / 1));
    BOTH(takes(number<routes::newborn>, number<routes::newborn>, 2026y / 4 / 2));
}

TEST_CASE("a route on request is not taken because it is cheaper") {
    BOTH(assess<with_a_cheaper_one>(newborn(0)).due == 1100_yuan);
    BOTH(assess<with_a_cheaper_one>(newborn(number<from_application>)).due == 400_yuan);
}

TEST_CASE("who asks for a route takes no other, and opens nothing by it") {
    BOTH(assess<with_a_choice>(newborn(number<routes::concentrated>)).reason == refusal::not_open);
    BOTH(assess<with_a_choice>(newborn(99)).reason == refusal::not_open);
    constexpr application late{.paid_on = 2026y / 12 / 20,
                               .event = birth{},
                               .event_on = 2026y / 4 / 2,
                               .wish = number<from_application>};
    BOTH(assess<with_a_choice>(late).reason == refusal::not_open);
    constexpr application nothing_left{.paid_on = 2026y / 12 / 20,
                                       .event = birth{},
                                       .event_on = 2026y / 8 / 2,
                                       .wish = number<from_application>};
    BOTH(assess<with_a_choice>(nothing_left).reason == refusal::no_coverage_left);
}

TEST_CASE("a claim is of no route: whoever makes one asks for none") {
    constexpr application claims{.categories = orphan{},
                                 .paid_on = 2026y / 5 / 20,
                                 .circumstances = circumstances::insured_elsewhere{},
                                 .wish = number<routes::newborn>};
    BOTH(assess<with_a_choice>(claims).status == status::subsidy_only);
}

TEST_CASE("what a route offers is open only to who may take it") {
    constexpr const rule_table& rules = with_a_choice::rules;
    BOTH(!offer_of(rules, rules.openings[2], newborn(0)).is_open);
    BOTH(offer_of(rules, rules.openings[2], newborn(number<from_application>)).is_open);
    BOTH(!offer_of(rules, rules.openings[1], newborn(number<from_application>)).is_open);
    BOTH(offer_of(rules, rules.openings[1], newborn(0)).is_open);
}

TEST_CASE("only a route that the policy has has a number in it") {
    BOTH(number<routes::concentrated> == 1 && number<from_application> == 3);
    BOTH(has_number<with_a_choice, routes::newborn>);
    BOTH(!has_number<with_a_choice, others>);
}
