// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace funds;

struct young : people<"young", "青年", aged_under<30>> {};

template <class... Options>
struct with_late
    : notice_with<
          age_on<"2026-01-01">,
          subsidy<in_full, to<orphan, destitute>, paid_by<medical_assistance>>,
          subsidy<amounts<100_yuan>, to<young>, paid_by<county_finance>>,
          route<routes::late, open_in_insured_year, waiting_period<next_month>, Options...>> {};
struct with_all : with_late<> {};
struct for_orphans : with_late<aid_only<orphan>> {};
struct for_the_young : with_late<aid_only<young>> {};
struct for_nobody : with_late<without_aid> {};

template <class Policy>
constexpr assessment late(category_set some, date born_on = {}) {
    return assess<Policy>({.categories = some, .paid_on = 2026y / 5 / 1, .born_on = born_on});
}
template <class Policy>
constexpr assessment in_the_window(category_set some) {
    return assess<Policy>({.categories = some, .paid_on = 2025y / 10 / 1});
}

constexpr date young_birthday = 2000y / 6 / 1;

} // namespace

TEST_CASE("only the aid of those counts on a route whom it names") {
    BOTH(late<with_all>(orphan{}).due == 0_yuan);
    BOTH(late<for_orphans>(orphan{}).due == 0_yuan);
    BOTH(late<for_orphans>(orphan{}).subsidy_category == category_code{orphan{}});
    BOTH(late<for_orphans>(destitute{}).due == 400_yuan);
    BOTH(late<for_orphans>(destitute{}).subsidy == 0_yuan);
    BOTH(!late<for_orphans>(destitute{}).fund.has_value());
    BOTH(late<for_orphans>({orphan{}, destitute{}}).due == 0_yuan);
    BOTH(late<for_nobody>({orphan{}, destitute{}}).due == 400_yuan);
}

TEST_CASE("groups may be named as categories are") {
    BOTH(late<with_all>({}, young_birthday).due == 300_yuan);
    BOTH(late<for_the_young>({}, young_birthday).due == 300_yuan);
    BOTH(late<for_the_young>(orphan{}, young_birthday).due == 300_yuan);
    BOTH(late<for_the_young>(orphan{}).due == 400_yuan);
    BOTH(late<for_orphans>({}, young_birthday).due == 400_yuan);
}

TEST_CASE("other routes give all aid") {
    BOTH(in_the_window<for_orphans>(destitute{}).due == 0_yuan);
    BOTH(in_the_window<for_nobody>(destitute{}).due == 0_yuan);
}

TEST_CASE("the bill, and what a route offers, have that aid and no other") {
    BOTH(bill_of<for_orphans>(late<for_orphans>(destitute{})).paid_by(medical_assistance{}) ==
         0_yuan);
    BOTH(bill_of<for_orphans>(late<for_orphans>(orphan{})).paid_by(medical_assistance{}) ==
         400_yuan);
    constexpr application destitute_person{.categories = destitute{}, .paid_on = 2026y / 5 / 1};
    constexpr const rule_table& rules = for_orphans::rules;
    BOTH(offer_of(rules, rules.openings[0], destitute_person).aid.amount == 40'000);
    BOTH(offer_of(rules, rules.openings[1], destitute_person).aid.amount == 0);
    BOTH(offer_of(rules, rules.openings[1], destitute_person).due == 400_yuan);
}
