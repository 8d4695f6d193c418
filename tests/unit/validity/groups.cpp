// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/charged.hpp"

namespace {

using namespace tests;
using namespace of_groups;

} // namespace

TEST_CASE("a day of ages is named where one is asked for, and only there") {
    constexpr auto without_day = found_after([](policy_content& c) { c.age_on = {}; });
    BOTH(only(without_day, rule_id::ages_have_a_day));
    BOTH(without_day[0].at == detail::at_group(0));
    constexpr auto of_no_age = [](policy_content& c) {
        c.people[0] = {.word = c.people[0].word, .born_from = 2008y / 1 / 2};
        c.people[1].asks_age = false;
        c.people[2].asks_age = false;
        c.people[1].born_until = 1971y / 1 / 1;
        c.people[2].born_until = 1966y / 1 / 1;
    };
    BOTH(only(found_after(of_no_age), rule_id::age_day_is_asked_for, 20'260'101));
    BOTH(found_after([=](policy_content& c) {
             of_no_age(c);
             c.age_on = {};
         }).empty());
}

TEST_CASE("ages are counted in the insured year, or in the year before") {
    constexpr auto on = [](date day) {
        return found_after([day](policy_content& c) { c.age_on = day; });
    };
    BOTH(on(2025y / 1 / 1).empty() && on(2026y / 12 / 31).empty());
    BOTH(only(on(2024y / 12 / 31), rule_id::age_day_is_of_the_year, 20'241'231, 20'250'101));
    BOTH(only(on(2027y / 1 / 1), rule_id::age_day_is_of_the_year, 20'270'101, 20'261'231));
}

TEST_CASE("somebody is not of a group") {
    constexpr auto found = found_after([](policy_content& c) { c.people[3].asks = {}; });
    BOTH(found[0].rule == rule_id::group_leaves_somebody_out && found[0].at == detail::at_group(3));
    // Whoever has a day of birth, which not everybody has.
    BOTH(found_after([](policy_content& c) {
             c.people[3].asks = {};
             c.people[3].born_from = first_date;
         }).empty());
}

TEST_CASE("somebody is of each alternative of a group") {
    constexpr auto nobody = [](auto change, std::int64_t alternative) {
        const auto found = found_after(change);
        return only(found, rule_id::group_is_somebody, alternative);
    };
    BOTH(nobody([](policy_content& c) { c.people[0].ages = {18, 17}; }, 1));
    BOTH(found_after([](policy_content& c) { c.people[0].ages = {17, 17}; }).empty());
    BOTH(nobody(
        [](policy_content& c) {
            c.people[2].asks.circumstances_none = circumstance_set{male{}}.bits;
        },
        2));
    BOTH(nobody(
        [](policy_content& c) {
            c.people[2].asks.circumstances_all = circumstance_set{male{}, female{}}.bits;
        },
        2));
    BOTH(nobody(
        [](policy_content& c) {
            c.people[2].asks.circumstances_not_all = circumstance_set{male{}}.bits;
        },
        2));
    BOTH(nobody([](policy_content& c) { c.people[2].asks.lapsed_years = {3, 2}; }, 2));
    // Nobody was born before 1900, nor is insured who is born after the year.
    BOTH(nobody([](policy_content& c) { c.people[0].born_from = 2027y / 1 / 1; }, 1));
    BOTH(found_after([](policy_content& c) { c.people[0].born_from = 2026y / 12 / 31; }).empty());
    BOTH(nobody([](policy_content& c) { c.people[2].ages.least = 127; }, 2));
    BOTH(found_after([](policy_content& c) { c.people[2].ages.least = 126; }).empty());
    BOTH(nobody([](policy_content& c) { c.people[2].born_from = 1966y / 1 / 2; }, 2));
    BOTH(found_after([](policy_content& c) { c.people[2].born_from = 1966y / 1 / 1; }).empty());
}

TEST_CASE("an alternative is of people of whom no other is") {
    constexpr auto of_first = [](const detail::violations& found, std::int64_t one,
                                 std::int64_t other) {
        return only(found, rule_id::alternative_adds_people, one, other) &&
               found[0].at == detail::at_group(1);
    };
    BOTH(of_first(found_after([](policy_content& c) { c.people[2].asks = c.people[1].asks; }), 2,
                  1));
    BOTH(of_first(found_after([](policy_content& c) { c.people[2].asks = {}; }), 0, 0) == false);
    BOTH(of_first(found_after([](policy_content& c) {
                      c.people[1].ages.least = 60;
                      c.people[2].asks = {};
                  }),
                  1, 2));
    BOTH(of_first(found_after([](policy_content& c) {
                      c.people[2].asks = c.people[1].asks;
                      c.people[2].ages = c.people[1].ages;
                  }),
                  2, 1));
    constexpr auto sees = [=](auto narrower, std::int64_t wrong) {
        const auto found = found_after([=](policy_content& c) {
            c.people[1].asks = {};
            c.people[2].asks = {};
            c.people[1].ages = c.people[2].ages;
            narrower(c.people[1], c.people[2]);
        });
        return wrong == 0 ? found.empty() : of_first(found, wrong, 3 - wrong);
    };
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.categories_all = 1;
            b.categories_all = 2;
        },
        0));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.categories_all = 3;
            b.categories_all = 2;
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.categories_any = 3;
            b.asks.categories_any = 7;
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.categories_any = 3;
            b.asks.categories_any = 6;
        },
        0));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.categories_all = 4;
            b.asks.categories_any = 6;
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.circumstances_not_all = 3;
            b.asks.circumstances_not_all = 7;
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.circumstances_none = 4;
            b.asks.circumstances_not_all = 7;
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.circumstances_not_all = 7;
            b.asks.circumstances_none = 4;
        },
        2));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.circumstances_none = 4;
            b.asks.circumstances_none = 12;
        },
        2));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.lapsed_years = {1, 2};
            b.asks.lapsed_years = {2, 3};
        },
        0));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.asks.repaid_years = {1, 2};
            b.asks.repaid_years = {1, 3};
        },
        1));
    BOTH(sees(
        [](people_term& a, people_term& b) {
            a.ages = {60, 69};
            b.ages = {65, 70};
        },
        0));
}

TEST_CASE("two groups do not say the same of whom they are") {
    struct two : notice_with<age_on<this_year<1, 1>>, fee<300_yuan, to<elderly>>,
                             subsidy<percent<50>, to<pupils>, paid_by<treasury>>> {};
    constexpr auto become_elderly = [](policy_content& c, auto turn) {
        const label word = c.people[2].word;
        c.people.count = 2;
        c.people.push_back(c.people[turn ? 1 : 0]);
        c.people.push_back(c.people[turn ? 0 : 1]);
        c.people[2].word = c.people[3].word = word;
        c.people[2].place = 0;
        c.people[3].place = 1;
    };
    constexpr auto found = found_after<two>([=](policy_content& c) { become_elderly(c, false); });
    BOTH(only(found, rule_id::groups_differ) && names(found, 0, 2));
    BOTH(only(found_after<two>([=](policy_content& c) { become_elderly(c, true); }),
              rule_id::groups_differ));
    // By other words, or of fewer people, they differ.
    BOTH(found_after<two>([=](policy_content& c) {
             become_elderly(c, false);
             c.people[3].asks_age = false;
             c.people[3].ages = {};
             c.people[3].born_until = 1966y / 1 / 1;
         }).empty());
    BOTH(found_after<two>([=](policy_content& c) {
             become_elderly(c, false);
             c.people.count = 3;
         }).empty());
}

TEST_CASE("groups have codes and names of their own") {
    constexpr auto of_word = [](label word) {
        return found_after([word](policy_content& c) { c.people[3].word = word; });
    };
    constexpr auto other = [](const detail::violations& found) {
        return only(found, rule_id::groups_have_codes_of_their_own) &&
                       found[0].at == detail::at_group(3)
                   ? found[0].other
                   : detail::offender{};
    };
    BOTH(of_word({"youth", "青年"}).empty());
    BOTH(other(of_word({"elderly", "青年"})) == detail::at_group(1));
    BOTH(other(of_word({"youth", "未成年人"})) == detail::at_group(0));
    constexpr detail::offender as_orphan{detail::component_kind::category, orphan::slot};
    BOTH(other(of_word({"orphan", "青年"})) == as_orphan);
    BOTH(other(of_word({"youth", orphan::name})) == as_orphan);
    constexpr auto beside_own = [](label word) {
        return found_after([word](policy_content& c) {
            c.own_words.push_back({word_kind::category, 40, word});
        });
    };
    BOTH(beside_own({"flood", "受灾群众"}).empty());
    BOTH(only(beside_own({"pupils", "受灾群众"}), rule_id::groups_have_codes_of_their_own));
    BOTH(only(beside_own({"flood", "中小学生"}), rule_id::groups_have_codes_of_their_own));
    BOTH(beside_own({"flood", "中小学生"})[0].other == detail::at_own_word(0));
    BOTH(found_after([](policy_content& c) {
             c.own_words.push_back({word_kind::circumstance, 40, {"pupils", "中小学生"}});
         }).empty());
}
