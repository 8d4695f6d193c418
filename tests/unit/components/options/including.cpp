// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"

namespace {

using namespace tests;
using namespace categories;
using namespace funds;
using namespace surcharges;
using detail::rule_id;

struct pupils : people<"pupils", "学生", given<circumstances::pupil>> {};
struct elderly : people<"elderly", "老年人", aged_from<60>> {};
struct oldest : people<"oldest", "高龄老年人", aged_from<80>> {};
struct women : people<"women", "女性", given<circumstances::female>> {};

// A fee of 400 yuan and 800 of tier 2, pupils' 300; long-term care of 10 yuan, pupils' 6, and a
// supplement of 40 on tier 2.
struct of_both
    : notice_with<fee<800_yuan, tier<2>>, fee<300_yuan, to<pupils>>,
                  surcharge<long_term_care, 6_yuan, to<pupils>, tier<1>>,
                  surcharge<long_term_care, 10_yuan, tier<2>>,
                  surcharge<supplement, 40_yuan, tier<2>>,
                  surcharge<arrears, 20_yuan, tier<2>, paid_by<city_finance>>,
                  subsidy<in_full, including<long_term_care>, to<orphan>,
                          paid_by<part<medical_assistance, 295_yuan>, rest<county_finance>>>,
                  subsidy<percent<50>, including<long_term_care, supplement>, to<monitored>,
                          tier<2>, paid_by<district_finance>>,
                  subsidy<leaving<80_yuan>, including<supplement>, to<destitute>, tier<2>,
                          paid_by<treasury>>,
                  subsidy<amounts<900_yuan>, including<supplement, long_term_care>, capped_at_fee,
                          to<needy_student>, tier<2>, paid_by<treasury>>,
                  subsidy<percent<100, of_tier<1>>, including<long_term_care>, to<entitled_group>,
                          tier<2>, paid_by<treasury>>,
                  claim_at_household<window<"2025-09-01", "2025-12-31">>> {};

constexpr assessment with(category_set held, std::uint8_t tier = 2,
                          circumstance_set circumstances = {}) {
    return assess<of_both>(
        {.categories = held, .tier = tier, .paid_on = in_window, .circumstances = circumstances});
}
constexpr bool pays(const charge& one, std::size_t place, fund_code fund, fen amount) {
    return place < one.payments.size() && one.payments[place] == payment{fund, amount};
}

constexpr detail::violations found_after(auto change) {
    policy_content content = of_both::content;
    change(content);
    return detail::validate(content);
}
constexpr bool only(const detail::violations& found, rule_id rule) {
    return found.size() == 1 && found[0].rule == rule;
}

} // namespace

TEST_CASE("aid of a surcharge is of it and the fee as one sum") {
    BOTH(with({}).due == 850_yuan);
    BOTH(with(orphan{}).subsidy == 810_yuan && with(orphan{}).due == 40_yuan);
    BOTH(with(monitored{}).subsidy == 425_yuan && with(monitored{}).due == 425_yuan);
    // All but 80 yuan of 800 and 40; the 10 for long-term care stay beside.
    BOTH(with(destitute{}).subsidy == 760_yuan && with(destitute{}).due == 90_yuan);
    BOTH(with(needy_student{}).subsidy == 850_yuan && with(needy_student{}).due == 0_yuan);
    // 400 yuan of tier 1, and the charge of tier 2.
    BOTH(with(entitled_group{}).subsidy == 410_yuan && with(entitled_group{}).due == 440_yuan);
}

TEST_CASE("aid is of the surcharge that the person has, if of any") {
    constexpr circumstance_set pupil{circumstances::pupil{}};
    BOTH(with(orphan{}, 1).subsidy == 400_yuan && with(orphan{}, 1).due == 0_yuan);
    BOTH(with({}, 1, pupil).due == 306_yuan);
    BOTH(with(orphan{}, 1, pupil).subsidy == 306_yuan && with(orphan{}, 1, pupil).due == 0_yuan);
}

TEST_CASE("a bill takes aid off the contribution first, and then off the surcharges as listed") {
    constexpr bill all = bill_of<of_both>(with(orphan{}));
    BOTH(all.charges.size() == 5 && all.due() == 40_yuan);
    BOTH(all.charges[0].amount == 800_yuan && all.charges[0].payments.size() == 2);
    BOTH(pays(all.charges[0], 0, medical_assistance{}, 295_yuan));
    BOTH(pays(all.charges[0], 1, county_finance{}, 505_yuan));
    BOTH(all.charges[1].amount == 10_yuan && all.charges[1].payments.size() == 1);
    BOTH(pays(all.charges[1], 0, county_finance{}, 10_yuan));
    BOTH(pays(all.charges[2], 0, {}, 40_yuan));
    BOTH(pays(all.charges[3], 0, city_finance{}, 20_yuan));
    // Half of 850 is less than the fee, and lowers that alone.
    constexpr bill half = bill_of<of_both>(with(monitored{}));
    BOTH(pays(half.charges[0], 0, district_finance{}, 425_yuan));
    BOTH(pays(half.charges[0], 1, {}, 375_yuan));
    BOTH(pays(half.charges[1], 0, {}, 10_yuan) && pays(half.charges[2], 0, {}, 40_yuan));
    constexpr bill pupils_own = bill_of<of_both>(with(orphan{}, 1, circumstances::pupil{}));
    BOTH(pays(pupils_own.charges[0], 0, medical_assistance{}, 295_yuan));
    BOTH(pays(pupils_own.charges[0], 1, county_finance{}, 5_yuan));
    BOTH(pays(pupils_own.charges[1], 0, county_finance{}, 6_yuan));
}

TEST_CASE("of two the higher is given, once each is capped at what it is of") {
    struct either_way
        : notice_with<surcharge<long_term_care, 10_yuan>,
                      subsidy<amounts<500_yuan>, capped_at_fee, to<orphan>, paid_by<treasury>>,
                      subsidy<in_full, including<long_term_care>, to<destitute>,
                              paid_by<medical_assistance>>> {};
    constexpr assessment both = assess<either_way>(
        {.categories = category_set{orphan{}, destitute{}}, .paid_on = in_window});
    BOTH(both.subsidy == 410_yuan && both.due == 0_yuan);
    BOTH(both.subsidy_category == category_code{destitute{}});
}

TEST_CASE("of equal aid of other surcharges it is said which is given") {
    struct beyond : notice_with<surcharge<long_term_care, 10_yuan>, surcharge<supplement, 10_yuan>,
                                subsidy<amounts<405_yuan>, including<long_term_care>, to<destitute>,
                                        paid_by<treasury>>,
                                subsidy<amounts<405_yuan>, including<long_term_care>, to<orphan>,
                                        paid_by<treasury>>> {};
    BOTH(detail::validate(beyond::content).empty());
    constexpr auto found = [] {
        policy_content content = beyond::content;
        content.subsidies[1].surcharges[0] = supplement::code;
        return detail::validate(content);
    }();
    BOTH(only(found, rule_id::aid_ties_are_decided));
}

TEST_CASE("aid that is of a surcharge too is given rather than more that is cut off at the fee") {
    struct by_age
        : notice_with<age_on<this_year<1, 1>>, surcharge<long_term_care, 10_yuan>,
                      subsidy<in_full, including<long_term_care>, to<oldest>, paid_by<treasury>>,
                      subsidy<amounts<500_yuan>, capped_at_fee, to<elderly>, paid_by<treasury>>> {};
    BOTH(detail::validate(by_age::content).empty());
    constexpr assessment given = assess<by_age>({.paid_on = in_window, .born_on = 1940y / 1 / 1});
    BOTH(given.subsidy == 410_yuan && given.due == 0_yuan);
    // Of the fee alone it never is, for whoever is so old gets the other.
    constexpr auto found = [] {
        policy_content content = by_age::content;
        content.subsidies[0].surcharges = {};
        return detail::validate(content);
    }();
    BOTH(only(found, rule_id::subsidy_is_given) && found[0].x < found[0].y);
}

TEST_CASE("whoever claims aid from elsewhere gets all of it") {
    constexpr assessment claimed =
        assess<of_both>({.categories = orphan{},
                         .tier = 2,
                         .paid_on = in_window,
                         .circumstances = circumstances::insured_elsewhere{}});
    BOTH(claimed.status == status::subsidy_only && claimed.subsidy == 810_yuan);
    constexpr bill all = bill_of<of_both>(claimed);
    BOTH(all.charges.size() == 1 && all.charges[0].amount == 810_yuan);
    BOTH(pays(all.charges[0], 0, medical_assistance{}, 295_yuan));
    BOTH(pays(all.charges[0], 1, county_finance{}, 515_yuan));
}

TEST_CASE("a surcharge that aid is of is paid by those whom the aid reaches") {
    BOTH(found_after([](auto&) {}).empty());
    // Nobody's: the policy lacks it; a fund pays it; it is of another tier.
    BOTH(only(found_after([](policy_content& c) { c.subsidies[1].surcharges[1] = "accident"; }),
              rule_id::aided_surcharge_is_charged));
    BOTH(only(found_after([](policy_content& c) { c.subsidies[1].surcharges[1] = arrears::code; }),
              rule_id::aided_surcharge_is_charged));
    BOTH(only(found_after([](policy_content& c) { c.subsidies[2].tier = 1; }),
              rule_id::aided_surcharge_is_charged));
}

TEST_CASE("of those who pay a fee all pay the surcharge that aid is of") {
    struct of_some
        : notice_with<surcharge<long_term_care, 10_yuan, to<women>>, fee<300_yuan, to<pupils>>,
                      fee<350_yuan, to<women>>, lowest_fee_applies,
                      subsidy<in_full, to<orphan>, paid_by<treasury>>> {};
    constexpr auto found = [] {
        policy_content content = of_some::content;
        content.subsidies[0].surcharges.push_back(long_term_care::code);
        return detail::validate(content);
    }();
    // An amount that is more than the fee alone is not what is wrong.
    constexpr auto of_an_amount = [] {
        policy_content content = of_some::content;
        content.subsidies[0].basis = aid_basis::amounts;
        content.subsidies[0].amounts.push_back(310_yuan);
        content.subsidies[0].surcharges.push_back(long_term_care::code);
        return detail::validate(content);
    }();
    BOTH(only(of_an_amount, rule_id::aided_surcharge_is_of_all));
    // A woman at school pays the pupils' fee.
    BOTH(only(found, rule_id::aided_surcharge_is_of_all));
    BOTH(found[0].other == detail::at_surcharge(0) && found[0].tier == 1);
}

TEST_CASE("a surcharge of more people than a fee is one of all who pay that") {
    struct of_two
        : notice_with<fee<300_yuan, to<orphan>>, fee<800_yuan, to<orphan>, tier<2>>,
                      fee<900_yuan, tier<2>>,
                      surcharge<long_term_care, 10_yuan, to<orphan, destitute>>,
                      subsidy<in_full, including<long_term_care>, to<orphan>, paid_by<treasury>>> {
    };
    BOTH(detail::validate(of_two::content).empty());
    constexpr auto of = [](category_set held, std::uint8_t tier) {
        return assess<of_two>({.categories = held, .tier = tier, .paid_on = in_window});
    };
    BOTH(of(orphan{}, 1).subsidy == 310_yuan && of(orphan{}, 1).due == 0_yuan);
    BOTH(of(orphan{}, 2).subsidy == 810_yuan && of(orphan{}, 2).due == 0_yuan);
    BOTH(of(destitute{}, 1).due == 410_yuan && of(destitute{}, 2).due == 910_yuan);
    BOTH(of({}, 1).due == 400_yuan && of({}, 2).due == 900_yuan);
    // An orphan's fee has one line, none without the surcharge.
    BOTH(of_two::rules.fee_lines.size() == 6);
    // Where fewer are charged than pay the fee, aid is of what only some of them owe.
    constexpr auto found = [] {
        policy_content content = of_two::content;
        content.fees[1].people |= category_set{monitored{}}.bits;
        content.subsidies[0].categories |= category_set{monitored{}}.bits;
        return detail::validate(content);
    }();
    BOTH(only(found, rule_id::aided_surcharge_is_of_all));
}
