// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

#include <concepts>

// A policy with chapters is the policy of their components.
namespace {

using namespace tests;
using namespace categories;
using funds::medical_assistance;

struct a_window : reading<"A-WINDOW", "The window opens in September."> {};
struct another : reading<"A-OTHER", "The window opens in October."> {};

struct flood_victim : own_category<0, "flood_victim", "受灾群众"> {};

template <class Amount>
using to_orphans = subsidy<Amount, to<orphan>, paid_by<medical_assistance>, section<"2.1">>;
using to_flood_victims = subsidy<amounts<90_yuan>, to<flood_victim>, paid_by<medical_assistance>>;
using in_autumn = route<routes::concentrated, window<"2025-09-01", "2025-12-31">, section<"3">,
                        read_as<a_window>>;
using at_birth =
    route<routes::newborn, within<90_days, events::birth>, waiting_period<from_the_start>>;
using in_summer = route<routes::summer, window<"2026-06-01", "2026-08-31">>;

struct fees : chapter<fee<400_yuan, section<"1">>, fiscal_standard<700_yuan>> {};
template <class Amount>
struct aid : chapter<to_orphans<Amount>, to_flood_victims> {};
struct special_routes : chapter<at_birth, in_summer> {};
struct enrolment : chapter<in_autumn, special_routes> {};

template <class Amount>
struct flat : policy<insured_year<2026>, fee<400_yuan, section<"1">>, fiscal_standard<700_yuan>,
                     to_orphans<Amount>, to_flood_victims, in_autumn, at_birth, in_summer> {};
template <class Amount>
struct grouped : policy<insured_year<2026>, fees, aid<Amount>, enrolment> {};

using sound_flat = flat<in_full>;
using sound = grouped<in_full>;

constexpr bool same(const provision& a, const provision& b) {
    return a.sections == b.sections && a.readings == b.readings;
}

/// The same components in the same order: what a policy says, but for what `rules` show.
constexpr bool same_content(const policy_content& a, const policy_content& b) {
    bool all = a.provisions.size() == b.provisions.size() && a.routes.size() == b.routes.size() &&
               a.own_words == b.own_words && a.insured_year == b.insured_year;
    for (std::size_t i = 0; all && i < a.provisions.size(); ++i) {
        all = same(a.provisions[i], b.provisions[i]);
    }
    for (std::size_t i = 0; all && i < a.routes.size(); ++i) {
        all =
            a.routes[i].name == b.routes[i].name && a.routes[i].provision == b.routes[i].provision;
    }
    return all;
}

template <class One, class Other>
constexpr bool same_policy() {
    return One::rules == Other::rules && same_content(One::content, Other::content);
}

// Without the base, whose build error is the point of tests/invalid: the components alone.
template <class... Components>
using listed = boost::hana::experimental::types<Components...>;

} // namespace

TEST_CASE("chapters, and chapters in chapters, say what their components say") {
    BOTH(same_policy<sound, sound_flat>());
    BOTH(sound::content.routes[1].name.code == "newborn");
    BOTH(same_policy<
         policy<chapter<>, insured_year<2026>, chapter<chapter<fees>>, aid<in_full>, enrolment>,
         sound_flat>());
}

TEST_CASE("chapters break the rules that their components break, and name the same") {
    using broken_flat = listed<insured_year<2026>, fiscal_standard<700_yuan>, fee<80_yuan>,
                               to_orphans<amounts<90_yuan>>, to_flood_victims, at_birth, at_birth>;
    using broken = listed<insured_year<2026>, chapter<fiscal_standard<700_yuan>, fee<80_yuan>>,
                          aid<amounts<90_yuan>>, chapter<chapter<at_birth>, at_birth>>;
    BOTH(detail::violations_of<broken_flat> == detail::violations_of<broken>);
    // two amounts above the fee, of which the first is the error, and two routes of one name
    BOTH(detail::violations_of<broken>.size() == 3);
    BOTH(std::same_as<detail::figure_verdict<0, broken_flat>::rule,
                      detail::figure_verdict<0, broken>::rule>);
    BOTH(std::same_as<detail::figure_verdict<1, broken_flat>::rule,
                      detail::figure_verdict<1, broken>::rule>);
    BOTH(detail::figure_verdict<1, broken>::broken.rule ==
         canbao::detail::rule_id::route_names_differ);
    BOTH(std::same_as<detail::figure_verdict<2, broken>::rule, rule::none>);
}

TEST_CASE("chapters break the rules about types that their components break") {
    using unknown = rule::known_category<events::birth>;
    using unknown_day = rule::day_is_in_the_calendar<20'260'230>;
    using to_events = subsidy<in_full, to<events::birth>, paid_by<medical_assistance>>;
    using no_day = route<routes::summer, window<"2026-02-30", "2026-03-31">>;
    BOTH(std::same_as<detail::verdict<0, to_events, no_day>::rule, unknown>);
    BOTH(std::same_as<detail::verdict<1, to_events, no_day>::rule, unknown_day>);
    BOTH(std::same_as<detail::verdict<0, chapter<chapter<to_events>, no_day>>::rule, unknown>);
    BOTH(std::same_as<detail::verdict<1, chapter<chapter<to_events>, no_day>>::rule, unknown_day>);
    BOTH(std::same_as<detail::verdict<2, chapter<chapter<to_events>, no_day>>::rule, rule::none>);
    BOTH(std::same_as<detail::verdict<0, chapter<open_in_insured_year>>::rule,
                      rule::is_a_component<open_in_insured_year>>);
}

TEST_CASE("an amendment finds the components within chapters") {
    BOTH(same_policy<amend<sound, replacing<to_orphans<percent<50>>>>, flat<percent<50>>>());
    BOTH(same_policy<amend<sound, removing<at_birth>>, amend<sound_flat, removing<at_birth>>>());
    BOTH(same_policy<amend<sound, replacing_reading<a_window, another>>,
                     amend<sound_flat, replacing_reading<a_window, another>>>());
    BOTH(same_policy<amend<sound, adding<chapter<delegated<to<monitored>>>>>,
                     amend<sound_flat, adding<delegated<to<monitored>>>>>());
}

TEST_CASE("an amendment removes and replaces what the chapters that it names hold") {
    BOTH(same_policy<amend<sound, removing<chapter<at_birth, chapter<in_autumn>>>>,
                     amend<sound_flat, removing<at_birth, in_autumn>>>());
    using otherwise = chapter<chapter<to_orphans<percent<50>>>, fee<500_yuan>>;
    BOTH(same_policy<amend<sound, replacing<otherwise>>,
                     amend<sound_flat, replacing<to_orphans<percent<50>>, fee<500_yuan>>>>());
}

TEST_CASE("chapters that an amendment leaves alone keep their names") {
    BOTH(std::same_as<
         amend<sound, removing<in_summer>>::components,
         listed<insured_year<2026>, fees, aid<in_full>, chapter<in_autumn, chapter<at_birth>>>>);
    BOTH(std::same_as<
         amend<sound, adding<counting<civil_code>>>::components,
         listed<insured_year<2026>, fees, aid<in_full>, enrolment, counting<civil_code>>>);
}

TEST_CASE("components may have names of their own") {
    struct autumn : in_autumn {};
    struct orphans : to_orphans<in_full> {};
    using named =
        policy<insured_year<2026>, fees, orphans, to_flood_victims, autumn, at_birth, in_summer>;
    BOTH(same_policy<named, sound_flat>());
    BOTH(same_policy<amend<named, removing<in_autumn>, replacing<to_orphans<percent<50>>>>,
                     amend<flat<percent<50>>, removing<in_autumn>>>());
    BOTH(same_policy<amend<named, replacing_reading<a_window, another>>,
                     amend<sound_flat, replacing_reading<a_window, another>>>());
    using twice = listed<insured_year<2026>, fees, autumn, autumn>;
    BOTH(std::same_as<detail::figure_verdict<0, twice>::rule,
                      rule::route_names_differ<routes::concentrated, 1, 2>>);
}

TEST_CASE("what stands once is counted within chapters") {
    using canbao::detail::component_kind;
    using canbao::detail::times_among;
    struct days : chapter<counting<civil_code>, in_autumn> {};
    constexpr auto times = times_among<days, chapter<counting<civil_code>, fees>, policy_id<"x">>;
    BOTH(times(component_kind::counting) == 2);
    BOTH(times(component_kind::fiscal_standard) == 1);
    BOTH(times(component_kind::policy_id) == 1);
    BOTH(times(component_kind::insured_year) == 0);
}
