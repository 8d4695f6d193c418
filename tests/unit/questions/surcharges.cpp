// SPDX-License-Identifier: Apache-2.0
#include <canbao/questions.hpp>

#include "support/both.hpp"
#include "support/notice.hpp"

// Surcharges are asked of as they stand in bills: by name, amount and payers, whoever pays them.
namespace {

using namespace tests;
using surcharges::arrears;
using surcharges::long_term_care;
using surcharges::supplement;
using village_fund = funds::city_finance;

struct women : people<"women", "妇女", given<circumstances::female>> {};

struct plain : notice_with<> {};
struct by_ten : notice_with<surcharge<long_term_care, 10_yuan>> {};
struct by_twenty : notice_with<surcharge<long_term_care, 20_yuan>> {};
struct by_another_name : notice_with<surcharge<supplement, 10_yuan>> {};
struct paid_for_all : notice_with<surcharge<long_term_care, 10_yuan, paid_by<village_fund>>> {};
struct paid_by_another
    : notice_with<surcharge<long_term_care, 10_yuan, paid_by<funds::district_finance>>> {};
struct paid_for_women : notice_with<surcharge<arrears, 10_yuan, to<women>, paid_by<village_fund>>> {
};
struct paid_more_for_women
    : notice_with<surcharge<arrears, 11_yuan, to<women>, paid_by<village_fund>>> {};
struct of_two : notice_with<surcharge<supplement, 5_yuan>, surcharge<long_term_care, 10_yuan>> {};
struct the_other_way
    : notice_with<surcharge<long_term_care, 10_yuan>, surcharge<supplement, 5_yuan>> {};
struct aided : notice_with<surcharge<long_term_care, 10_yuan>,
                           subsidy<in_full, to<categories::orphan>, paid_by<village_fund>>> {};
struct aided_with_it : notice_with<surcharge<long_term_care, 10_yuan>,
                                   subsidy<in_full, including<long_term_care>,
                                           to<categories::orphan>, paid_by<village_fund>>> {};

// 405 yuan of 400, and 5 of the one charge or the other.
template <class Included>
struct aided_beyond : notice_with<surcharge<long_term_care, 10_yuan>,
                                  surcharge<supplement, 10_yuan>, equal_aid<by_vocabulary>,
                                  subsidy<amounts<405_yuan>, including<long_term_care>,
                                          to<categories::destitute>, paid_by<village_fund>>,
                                  subsidy<amounts<405_yuan>, including<Included>,
                                          to<categories::orphan>, paid_by<village_fund>>> {};
using of_care_alone = aided_beyond<long_term_care>;
using of_care_or_supplement = aided_beyond<supplement>;

struct years_ahead
    : notice_with<surcharge_each<surcharges::prepaid_years, numbers::prepaid_years>> {};

template <class One, class Other>
constexpr std::size_t cells = differences<One, Other>.cells;

} // namespace

TEST_CASE("two policies differ where their surcharges do, whoever pays them") {
    BOTH(cells<by_ten, by_ten> == 0);
    BOTH(cells<plain, by_ten> > 0);
    BOTH(cells<by_ten, by_twenty> > 0);
    BOTH(cells<plain, paid_for_all> > 0);
    BOTH(cells<paid_for_all, paid_by_another> > 0);
    BOTH(cells<by_ten, by_another_name> > 0);
    BOTH(cells<paid_for_women, paid_more_for_women> > 0);
    BOTH(differences<paid_for_women, paid_more_for_women>.first[0].example.circumstances ==
         circumstance_set{circumstances::female{}});
}

TEST_CASE("two policies differ where one charges years ahead") {
    BOTH(cells<years_ahead, years_ahead> == 0);
    BOTH(cells<notice_with<>, years_ahead> > 0);
    BOTH(differences<notice_with<>, years_ahead>.first[0].example.prepaid_years > 0);
}

TEST_CASE("the order in which surcharges are listed is no difference") {
    BOTH(cells<of_two, the_other_way> == 0);
}

TEST_CASE("two policies differ where the aid of one is of a surcharge too") {
    BOTH(cells<aided, aided_with_it> > 0);
    BOTH(differences<aided, aided_with_it>.first[0].example.categories ==
         category_set{categories::orphan{}});
}

TEST_CASE("two policies differ where aid of one amount is of other surcharges") {
    BOTH(cells<of_care_alone, of_care_or_supplement> > 0);
    BOTH(differences<of_care_alone, of_care_or_supplement>.first[0].example.categories ==
         category_set{categories::orphan{}});
}

TEST_CASE("a surcharge changes something, whoever pays it") {
    BOTH(idle_components<of_two>.empty());
    BOTH(idle_components<paid_for_all>.empty());
    BOTH(idle_components<paid_for_women>.empty());
}
