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
struct of_two : notice_with<surcharge<supplement, 0_yuan>, surcharge<long_term_care, 10_yuan>> {};

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

TEST_CASE("surcharges are the same at another place, and those of nothing are none") {
    BOTH(cells<by_ten, of_two> == 0);
    BOTH(cells<of_two, by_ten> == 0);
}

TEST_CASE("a surcharge of nothing changes nothing, and one that a fund pays does") {
    using canbao::detail::component_kind;
    constexpr canbao::detail::term_places idle = idle_components<of_two>;
    BOTH(idle.size() == 1);
    BOTH(idle[0] == canbao::detail::term_place{component_kind::surcharge, 0});
    BOTH(idle_components<paid_for_all>.empty());
    BOTH(idle_components<paid_for_women>.empty());
}
