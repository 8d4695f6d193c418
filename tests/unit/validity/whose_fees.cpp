// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/charged.hpp"

namespace {

using namespace tests;
using namespace of_groups;

struct returning
    : people<"returning", "断保人员", at_least<numbers::lapsed_years, 3>, unless_any<pupil>> {};
struct steady : people<"steady", "连续参保人员", at_most<numbers::lapsed_years, 2>> {};
struct orphan_pupils : people<"orphan_pupils", "孤儿学生", to<orphan>, given<pupil>> {};
struct aided_pupils : people<"aided_pupils", "受资助学生", to<orphan, monitored>, given<pupil>> {};

struct elderly_women : people<"elderly_women", "老年女性", given<female>, aged_from<60>> {};
using ages = age_on<this_year<1, 1>>;

/// That the engine finds whoever shows a violation to be of both, and insures that person.
constexpr bool shows_both(const policy_content& content, const detail::violation& found) {
    const rule_table rules = detail::lower(content);
    const std::uint64_t who = counting_categories(rules, found.example).bits;
    return ((who >> found.at.number) & 1U) != 0 && ((who >> found.other.number) & 1U) != 0 &&
           assess(rules, found.example).status == status::insured;
}
template <class Policy = charged>
constexpr bool shows_both_after(auto change) {
    policy_content content = Policy::content;
    change(content);
    const detail::violations found = detail::validate(content);
    return found.size() == 1 && found[0].rule == rule_id::one_fee_per_person &&
           shows_both(content, found[0]);
}

constexpr auto aged_under_56 = [](policy_content& c) { c.people[0].ages.most = 55; };
constexpr auto aged_under_55 = [](policy_content& c) { c.people[0].ages.most = 54; };

} // namespace

TEST_CASE("groups that exclude one another have a fee each") {
    BOTH(detail::validate(charged::content).empty());
    BOTH(charged::content.people.size() == 4);
}

TEST_CASE("two groups of which somebody is have no two fees") {
    BOTH(found_after(aged_under_55).empty());
    constexpr auto found = found_after(aged_under_56);
    BOTH(only(found, rule_id::one_fee_per_person, 30'000, 35'000) && names(found, 0, 1));
    BOTH(found[0].tier == 1 && found[0].example.paid_on == 2025y / 9 / 1);
    // Whoever is 55 on 1 January 2026, and a woman.
    BOTH(found[0].z == 19'710'101 && found[0].example.born_on == 1971y / 1 / 1);
    BOTH(found[0].example.circumstances == circumstance_set{female{}});
    BOTH(shows_both_after(aged_under_56));
    constexpr auto found_of_men = found_after([](policy_content& c) {
        c.people[0].ages.most = 60;
        c.people[1].ages = {200, 100};
    });
    BOTH(found_of_men[0].rule == rule_id::group_is_somebody);
    constexpr auto of_men = [](policy_content& c) {
        c.people[0].ages.most = 60;
        c.people[0].asks.circumstances_none = circumstance_set{female{}}.bits;
    };
    BOTH(only(found_after(of_men), rule_id::one_fee_per_person, 30'000, 35'000));
    BOTH(names(found_after(of_men), 0, 2) && shows_both_after(of_men));
}

TEST_CASE("a category and a group may be of one person") {
    struct of_both
        : notice_with<fee<300_yuan, to<orphan>>, fee<310_yuan, to<pupils>>, lowest_fee_applies> {};
    constexpr auto is_said = [](policy_content& c) { c.lowest_fee = false; };
    constexpr auto found = found_after<of_both>(is_said);
    BOTH(only(found, rule_id::one_fee_per_person, 30'000, 31'000));
    BOTH(found[0].at.number == orphan::slot && found[0].other == detail::at_group(0));
    BOTH(found[0].z == 0 && found[0].example.categories == category_set{orphan{}});
    BOTH(shows_both_after<of_both>(is_said));
    struct of_aided : notice_with<fee<300_yuan, to<orphan, destitute>>,
                                  fee<310_yuan, to<aided_pupils>>, lowest_fee_applies> {};
    BOTH(shows_both_after<of_aided>(is_said));
}

TEST_CASE("a group of a category pays what the category pays, and no share of another fee") {
    struct of_both
        : notice_with<fee<300_yuan, to<orphan>>,
                      subsidy<fraction<1, 3>, to<orphan_pupils>, paid_by<district_finance>>> {};
    BOTH(detail::validate(of_both::content).empty());
    BOTH(only(found_after<of_both>(
                  [](policy_content& c) { c.fees[1].people = category_set{destitute{}}.bits; }),
              rule_id::share_is_exact, 1, 40'000));
}

TEST_CASE("who shows equal aid is of whom both are, and may take the route") {
    struct of_both
        : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
                 subsidy<amounts<250_yuan>, to<monitored>, paid_by<district_finance>>,
                 subsidy<amounts<200_yuan>, to<orphan>, paid_by<treasury>>,
                 route<routes::late, window<"2025-07-01", "2025-08-31">, to<destitute>>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>> {};
    constexpr auto found =
        found_after<of_both>([](policy_content& c) { c.subsidies[0].amounts[0] = 200_yuan; });
    BOTH(only(found, rule_id::aid_ties_are_decided, 20'000));
    BOTH(found[0].example.categories == category_set{orphan{}, monitored{}});
    BOTH(found[0].example.paid_on == 2025y / 9 / 1);
}

TEST_CASE("years without cover, sexes and circumstances tell groups apart") {
    struct told_apart : notice_with<fee<300_yuan, to<steady>>, fee<310_yuan, to<returning>>> {};
    BOTH(detail::validate(told_apart::content).empty());
    constexpr auto of_three_years = [](policy_content& c) {
        c.people[0].asks.lapsed_years.most = 3;
    };
    BOTH(shows_both_after<told_apart>(of_three_years));
    BOTH(found_after<told_apart>(of_three_years)[0].example.lapsed_years == 3);
    BOTH(found_after<told_apart>([](policy_content& c) {
             c.people[0].asks.lapsed_years.most = 3;
             c.people[0].asks.repaid_years.most = 1;
             c.people[1].asks.repaid_years.least = 2;
         }).empty());
    BOTH(found_after<told_apart>([](policy_content& c) {
             c.people[0].asks = {};
             c.people[0].asks.circumstances_all = circumstance_set{pupil{}}.bits;
         }).empty());
    constexpr auto not_both = [](policy_content& c) {
        c.people[0].asks = {};
        c.people[0].asks.circumstances_not_all = circumstance_set{female{}, graduating{}}.bits;
        c.people[1].asks.circumstances_all = circumstance_set{female{}}.bits;
    };
    BOTH(shows_both_after<told_apart>(not_both));
    BOTH(found_after<told_apart>([](policy_content& c) {
             c.people[0].asks = {};
             c.people[0].asks.circumstances_not_all = circumstance_set{female{}, graduating{}}.bits;
             c.people[1].asks.circumstances_all = circumstance_set{female{}, graduating{}}.bits;
         }).empty());
    BOTH(found_after<told_apart>([](policy_content& c) {
             c.people[0].asks = {};
             c.people[0].asks.circumstances_all = circumstance_set{female{}, graduating{}}.bits;
             c.people[1].asks.circumstances_not_all = circumstance_set{female{}, graduating{}}.bits;
         }).empty());
    BOTH(found_after<told_apart>([](policy_content& c) {
             c.people[0].asks.circumstances_all = circumstance_set{female{}}.bits;
             c.people[1].asks.circumstances_all = circumstance_set{male{}}.bits;
             c.people[1].asks.lapsed_years = {};
         }).empty());
}

TEST_CASE("who shows two fees pays on a way that is open to such a person") {
    struct later
        : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fee<300_yuan, to<pupils>>,
                 fee<310_yuan, to<steady>>, lowest_fee_applies, fiscal_standard<700_yuan>,
                 route<routes::newborn_waived, within<90_days, birth>, charges<nothing>,
                       waiting_period<from_event>>,
                 route<routes::new_student, window<"2025-08-01", "2025-12-31">,
                       given<university_student>, waiting_period<from_the_start>>,
                 route<routes::migrant, window<"2025-08-15", "2025-12-31">, unless_any<pupil>>,
                 route<routes::late_interrupted, window<"2025-09-01", "2025-12-31">,
                       at_least<numbers::lapsed_years, 3>>,
                 route<routes::concentrated, window<"2025-11-01", "2025-12-31">>> {};
    constexpr auto is_said = [](policy_content& c) { c.lowest_fee = false; };
    BOTH(shows_both_after<later>(is_said));
    BOTH(found_after<later>(is_said)[0].example.paid_on == 2025y / 11 / 1);
}

TEST_CASE("equal fees, of which the lowest applies, go with equal fiscal standards") {
    constexpr auto with_equal_fees = [](auto change) {
        return found_after([=](policy_content& c) {
            c.lowest_fee = true;
            aged_under_56(c);
            c.fees[1].amount = 350_yuan;
            c.fees[4].people = c.fees[2].people; // the lower one of tier 2 decides
            c.fees.push_back({.amount = 440_yuan, .tier = 2, .people = c.fees[1].people});
            change(c);
        });
    };
    constexpr auto found = with_equal_fees([](policy_content&) {});
    BOTH(only(found, rule_id::one_fee_per_person, 80'000, 90'000) && found[0].tier == 0);
    constexpr auto equal = [](policy_content& c) { c.fiscal_standards[1].amount = 800_yuan; };
    BOTH(with_equal_fees(equal).empty());
    BOTH(only(with_equal_fees([=](policy_content& c) {
                  equal(c);
                  c.fiscal_standards[1].is_owed = true;
              }),
              rule_id::one_fee_per_person, 80'000, 80'000));
    // The elderly's is that of all, and so is that of pupils, unless pupils are not.
    constexpr auto without_elderly = [](policy_content& c) {
        c.fiscal_standards[0].amount = 700_yuan;
        c.fiscal_standards.count = 1;
    };
    BOTH(with_equal_fees(without_elderly).empty());
    BOTH(only(with_equal_fees([=](policy_content& c) {
                  without_elderly(c);
                  c.fiscal_standards.push_back(
                      {.amount = 600_yuan, .people = c.surcharges[1].people});
              }),
              rule_id::one_fee_per_person, 70'000, 70'000));
}

TEST_CASE("the lowest fee applies where it decides something") {
    constexpr auto is_said = [](policy_content& c) { c.lowest_fee = true; };
    BOTH(only(found_after(is_said), rule_id::lowest_fee_decides_something));
    BOTH(found_after([&](policy_content& c) {
             is_said(c);
             aged_under_56(c);
         }).empty());
    BOTH(only(found_after([&](policy_content& c) {
                  is_said(c);
                  aged_under_56(c);
                  c.fees[1].amount = 350_yuan;
                  c.fiscal_standards[1].amount = 800_yuan;
              }),
              rule_id::lowest_fee_decides_something));
    // On two tiers they are not two for one person.
    BOTH(only(found_after([&](policy_content& c) {
                  is_said(c);
                  aged_under_56(c);
                  c.fees[1].tier = 3;
                  c.fees.count = 3;
                  c.surcharges.count = 1;
              }),
              rule_id::lowest_fee_decides_something));
}

TEST_CASE("nobody has two fiscal standards, where each goes with a fee of its people or not") {
    // Those of minors and elderly meet; on tier 1 each goes with a fee, on tier 2 the one of
    // minors.
    constexpr auto of_lowest = [](policy_content& c) {
        aged_under_56(c);
        c.lowest_fee = true;
    };
    BOTH(found_after(of_lowest).empty());
    constexpr auto on_second_tier = [=](policy_content& c) {
        of_lowest(c);
        c.fees.count = 4;
    };
    constexpr auto found = found_after(on_second_tier);
    BOTH(only(found, rule_id::one_fee_per_person, 80'000, 90'000) && names(found, 0, 1));
    BOTH(found[0].tier == 0 && found[0].z == 19'710'101 && found[0].example.tier == 2);
    BOTH(shows_both_after(on_second_tier));
    BOTH(only(found_after([](policy_content& c) {
                  c.fiscal_standards[1].people = c.fiscal_standards[0].people;
              }),
              rule_id::one_fee_per_person, 80'000, 90'000));
}

TEST_CASE("a fiscal standard of some goes with a fee") {
    // Fees that have standards of their own go with no other one, so that two others do not meet.
    constexpr auto of_two_more = [](policy_content& c) {
        c.fees[0] = c.fees[2];
        c.fees.count = 2;
        c.surcharges.count = 0;
        c.fiscal_standards.push_back(c.fiscal_standards[0]);
        c.fiscal_standards[2].people = category_set{orphan{}}.bits;
        c.fiscal_standards.push_back(c.fiscal_standards[0]);
        c.fiscal_standards[3].people = category_set{monitored{}}.bits;
    };
    constexpr auto found = found_after(of_two_more);
    BOTH(found.size() == 2 && found[0].rule == rule_id::standard_goes_with_a_fee);
    BOTH(found[0].at.number == orphan::slot && found[1].at.number == monitored::slot);
    BOTH(found_after([](policy_content& c) {
             const std::uint64_t of_elderly = c.fees[2].people;
             c.fees[0] = c.fees[1];
             c.fees[1] = c.fees[4];
             c.fees[2] = c.fees[3];
             c.fees[4].people = of_elderly;
             c.fees[3] = c.fees[4];
             c.fees.count = 4;
             c.surcharges.count = 0;
             c.fiscal_standards.push_back(c.fiscal_standards[0]);
             c.fiscal_standards[2].people = category_set{orphan{}}.bits;
         }).empty());
    constexpr auto of_others = [](policy_content& c) {
        c.fees[0] = c.fees[1];
        c.fees.count = 1;
        c.fiscal_standards[0] = c.fiscal_standards[1];
        c.fiscal_standards.count = 1;
        c.surcharges.count = 0;
    };
    BOTH(only(found_after(of_others), rule_id::standard_goes_with_a_fee));
    BOTH(found_after([=](policy_content& c) {
             of_others(c);
             c.people[0].ages.most = 60;
         }).empty());
}

TEST_CASE("of two plans each may have its own surcharge, and its own people") {
    struct of_two_plans
        : notice_with<fee<200_yuan, on_plan<plans::student>, to<pupils>>,
                      surcharge<surcharges::supplement, 20_yuan, on_plan<plans::student>>,
                      surcharge<surcharges::supplement, 30_yuan, on_plan<plans::resident>>,
                      route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                            on_plan<plans::student>, waiting_period<from_the_start>>> {};
    BOTH(detail::validate(of_two_plans::content).empty());
    constexpr auto for_others = found_after<of_two_plans>([](policy_content& c) {
        c.openings[1].asks.circumstances_none = circumstance_set{pupil{}}.bits;
    });
    BOTH(only(for_others, rule_id::route_is_for_who_has_a_fee));
    BOTH(for_others[0].other == detail::at_plan(plans::student::slot));
}

TEST_CASE("a surcharge is a sum as fees are") {
    constexpr auto of_amount = [](std::size_t place, fen amount) {
        return found_after([=](policy_content& c) { c.surcharges[place].amount = amount; });
    };
    BOTH(only(of_amount(0, fen{-1}), rule_id::amount_in_range, -1));
    BOTH(only(of_amount(1, 10'000'001_yuan), rule_id::amount_in_range, 1'000'000'100));
}

TEST_CASE("nobody is charged one surcharge twice") {
    constexpr auto of_one_name = [](auto change) {
        return found_after([=](policy_content& c) {
            c.surcharges[1].name = c.surcharges[0].name;
            change(c);
        });
    };
    constexpr auto found = of_one_name([](auto&) {});
    BOTH(only(found, rule_id::surcharge_stands_once, 1'000, 2'000));
    BOTH(found[0].at == detail::at_surcharge(1) && found[0].other == detail::at_group(3));
    BOTH(of_one_name([](auto& c) { c.surcharges[0].tier = 1; }).empty());
    BOTH(of_one_name([](auto& c) { c.surcharges[1].people = c.fees[1].people; }).empty());
    BOTH(only(of_one_name([](auto& c) { c.surcharges[1].people = 0; }),
              rule_id::surcharge_stands_once, 1'000, 2'000));
    BOTH(of_one_name([](auto& c) { c.surcharges[1].people = 0; })[0].other == detail::at_group(1));
    constexpr auto of_all = of_one_name([](auto& c) {
        c.surcharges[0].people = 0;
        c.surcharges[1].people = 0;
    });
    BOTH(of_all[0].other == detail::offender{});
}

TEST_CASE("a surcharge goes with a fee") {
    constexpr auto idle = [](auto change) {
        return found_after([=](policy_content& c) { change(c.surcharges[0]); });
    };
    constexpr auto of_tier = idle([](auto& one) { one.tier = 3; });
    BOTH(only(of_tier, rule_id::surcharge_goes_with_a_fee) && of_tier[0].tier == 3);
    BOTH(of_tier[0].at == detail::at_surcharge(0) && of_tier[0].other == detail::at_group(1));
    BOTH(only(idle([](auto& one) { one.plans = 2; }), rule_id::surcharge_goes_with_a_fee));
    constexpr auto of_minors_alone = found_after([](policy_content& c) {
        const fee_term of_minors = c.fees[1];
        c.fees.count = 1;
        c.fees[0] = of_minors;
        c.surcharges.count = 1;
        c.fiscal_standards.count = 0;
    });
    BOTH(only(of_minors_alone, rule_id::surcharge_goes_with_a_fee));
    BOTH(idle([](auto& one) { one.tier = 2; }).empty());
}

TEST_CASE("a surcharge is something") {
    constexpr auto found = found_after([](policy_content& c) { c.surcharges[1].amount = 0_fen; });
    BOTH(only(found, rule_id::surcharge_is_something) && found[0].at == detail::at_surcharge(1));
}

TEST_CASE("somebody who may claim aid has aid") {
    using claim = claim_at_household<window<"2025-09-01", "2025-12-31">, to<returning>>;
    struct claimed
        : notice_with<ages, claim, subsidy<in_full, to<returning, minors>, paid_by<treasury>>> {};
    BOTH(detail::validate(claimed::content).empty());
    constexpr auto aided = [](std::uint64_t whom) {
        return found_after<claimed>([=](policy_content& c) { c.subsidies[0].categories = whom; });
    };
    constexpr std::uint64_t groups = claimed::content.subsidies[0].categories;
    constexpr std::uint64_t claiming = claimed::content.claims[0].opening.asks.categories_any;
    BOTH(aided(claiming).empty() && aided(groups & ~claiming).empty()); // minors may return, too
    constexpr auto found = found_after<claimed>([=](policy_content& c) {
        c.subsidies[0].categories = groups & ~claiming;
        c.people[1].asks.lapsed_years = {0, 2};
    });
    BOTH(only(found, rule_id::there_is_aid) && found[0].at.kind == detail::component_kind::claim);
}

TEST_CASE("a route is open to somebody who has a fee") {
    struct of_some
        : policy<insured_year<2026>, counting<civil_code>, fee<300_yuan, to<pupils>>,
                 fee<310_yuan, to<returning>>, fiscal_standard<700_yuan>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                 route<routes::late_full, open_in_insured_year, waiting_period<next_month>>> {};
    constexpr auto open_to = [](auto change) {
        return found_after<of_some>([=](policy_content& c) { change(c, c.openings[1].asks); });
    };
    constexpr auto is_wrong = [](const detail::violations& found) {
        return only(found, rule_id::route_is_for_who_has_a_fee) &&
               found[0].at == detail::at_route(1);
    };
    BOTH(open_to([](auto&, conditions&) {}).empty());
    constexpr auto facts = [](auto... words) { return circumstance_set{words...}.bits; };
    BOTH(is_wrong(open_to([=](auto&, conditions& asks) {
        asks.circumstances_none = facts(pupil{});
        asks.lapsed_years.most = 2;
    })));
    BOTH(open_to([=](auto&, conditions& asks) {
             asks.circumstances_none = facts(pupil{});
         }).empty());
    BOTH(is_wrong(open_to([=](auto&, conditions& asks) {
        asks.circumstances_all = facts(university_student{});
        asks.lapsed_years.most = 2;
    })));
    BOTH(is_wrong(open_to([](policy_content& c, conditions& asks) {
        c.fees.count = 1; // of pupils
        asks.categories_any = std::uint64_t{1} << (rule_table::first_group + 1);
    })));
    BOTH(open_to([](policy_content& c, conditions& asks) {
             c.fees.count = 1;
             asks.categories_any = category_set{orphan{}}.bits;
         }).empty());
    BOTH(open_to([](policy_content& c, conditions& asks) {
             c.fees.count = 1;
             asks.categories_any = std::uint64_t{3} << rule_table::first_group;
         }).empty());
    BOTH(open_to([](policy_content& c, conditions& asks) {
             c.fees[0] = c.fees[1];
             c.fees.count = 1;
             asks.categories_any = std::uint64_t{3} << rule_table::first_group;
         }).empty());
    BOTH(open_to([=](policy_content& c, conditions& asks) {
             c.fees[1].people = 0;
             asks.circumstances_all = facts(university_student{});
         }).empty());
}

TEST_CASE("a share of another tier's fee names one that is there") {
    struct shared : notice_with<fee<500_yuan, tier<2>>,
                                subsidy<percent<50, of_tier<1>>, to<orphan>, paid_by<treasury>>> {};
    BOTH(detail::validate(shared::content).empty());
    constexpr auto of_tier = [](std::uint8_t tier) {
        return found_after<shared>([=](auto& c) { c.subsidies[0].share_of_tier = tier; });
    };
    BOTH(of_tier(2).empty());
    constexpr auto found = of_tier(3);
    BOTH(only(found, rule_id::share_names_a_fee, 3, 40'000));
    BOTH(found[0].at.number == orphan::slot && found[0].other == detail::at_plan(0));
}

TEST_CASE("a subsidy is given to somebody") {
    struct aided
        : notice_with<subsidy<amounts<100_yuan>, to<elderly>, paid_by<treasury>>, ages,
                      fee<500_yuan, to<pupils>>, equal_aid<by_vocabulary>,
                      subsidy<amounts<120_yuan>, to<elderly_women, orphan>, paid_by<treasury>>> {};
    BOTH(detail::validate(aided::content).empty());
    constexpr auto of = [](fen amount, bool with_orphans = false) {
        return found_after<aided>([=](policy_content& c) {
            c.subsidies[1].amounts[0] = amount;
            c.subsidies[1].categories &=
                with_orphans ? ~std::uint64_t{0} : ~category_set{orphan{}}.bits;
        });
    };
    constexpr auto found = of(99.99_yuan);
    BOTH(only(found, rule_id::subsidy_is_given, 9'999, 10'000));
    BOTH(found[0].at == detail::at_group(3) && found[0].other == detail::at_group(0));
    BOTH(of(100_yuan).empty() && of(99.99_yuan, true).empty());
    // Of pupils, whose fee is another, the share of it is more.
    BOTH(found_after<aided>([](policy_content& c) {
             c.subsidies[1].basis = aid_basis::share;
             c.subsidies[1].share = {2'200};
             c.subsidies[1].categories &= ~category_set{orphan{}}.bits;
         }).empty());
    // Whoever is a pupil and an orphan is an orphan.
    struct of_orphans : notice_with<subsidy<in_full, to<orphan>, paid_by<treasury>>,
                                    subsidy<percent<50>, to<aided_pupils>, paid_by<treasury>>> {};
    BOTH(detail::validate(of_orphans::content).empty());
    BOTH(only(found_after<of_orphans>([](policy_content& c) {
                  c.people[0].asks.categories_any = category_set{orphan{}}.bits;
              }),
              rule_id::subsidy_is_given, 20'000, 40'000));
}

TEST_CASE("a last day of recognition limits the aid of those who are recognised") {
    struct aided : notice_with<recognised_by<"2025-11-30">,
                               subsidy<in_full, to<aided_pupils>, paid_by<treasury>>> {};
    BOTH(detail::validate(aided::content).empty());
    constexpr auto found =
        found_after<aided>([](policy_content& c) { c.people[0].asks.categories_any = 0; });
    BOTH(only(found, rule_id::there_is_aid));
    BOTH(found[0].at.kind == detail::component_kind::recognition);
    BOTH(found_after<aided>([](policy_content& c) {
             c.people[0].asks.categories_any = 0;
             c.subsidies[0].categories |= category_set{orphan{}}.bits;
         }).empty());
}

TEST_CASE("the treasury pays for whoever is charged") {
    struct waived : notice_with<route<routes::newborn, within<90_days, birth>, charges<nothing>,
                                      without_fiscal, waiting_period<from_event>>> {};
    BOTH(detail::validate(waived::content).empty());
    constexpr auto of = [](charge_basis charge) {
        return found_after<waived>([=](auto& c) { c.routes[1].charge = charge; });
    };
    BOTH(only(of(charge_basis::individual), rule_id::fiscal_is_waived_with_fee));
    BOTH(only(of(charge_basis::full), rule_id::fiscal_is_waived_with_fee));
    BOTH(of(charge_basis::full)[0].at == detail::at_route(1));
}

TEST_CASE("routes of two plans tie for whoever may have the fees of both") {
    struct of_two_plans
        : policy<insured_year<2026>, counting<civil_code>, fee<300_yuan, to<returning>>,
                 fee<400_yuan, on_plan<plans::student>, to<pupils>>, fiscal_standard<700_yuan>,
                 subsidy<amounts<100_yuan>, on_plan<plans::student>, to<pupils>, paid_by<treasury>>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                 route<routes::school_year, window<"2025-09-01", "2025-12-31">,
                       on_plan<plans::student>>> {};
    BOTH(detail::validate(of_two_plans::content).empty()); // nobody is of both groups
    constexpr auto found = found_after<of_two_plans>(
        [](policy_content& c) { c.people[0].asks.circumstances_none = 0; });
    BOTH(only(found, rule_id::ties_are_decided, 30'000, 20'260'101));
    BOTH(found[0].example.lapsed_years == 3 && found[0].example.circumstances.contains(pupil{}));
}

TEST_CASE("who shows a route that nobody takes has a fee") {
    struct of_some
        : policy<insured_year<2026>, counting<civil_code>, fee<300_yuan, tier<2>, to<pupils>>,
                 fee<400_yuan, to<returning>>, fiscal_standard<700_yuan>,
                 route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
                 route<routes::migrant, window<"2025-09-01", "2026-01-31">>> {};
    constexpr auto found =
        found_after<of_some>([](policy_content& c) { c.openings[1].window_to = 2025y / 12 / 31; });
    BOTH(only(found, rule_id::route_can_be_taken, 40'000, 40'000));
    BOTH(found[0].other == detail::at_route(0) && found[0].example.lapsed_years == 3);
    BOTH(assess(of_some::rules, found[0].example).status == status::insured);
}
