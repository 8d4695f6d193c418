// SPDX-License-Identifier: Apache-2.0
#include <canbao/questions.hpp>

#include "support/both.hpp"
#include "support/notice.hpp"

// Where aid falls although all openings are of one plan and one fee: 400 yuan, of which orphans
// are aided with half, and the destitute with 100.
namespace {

using namespace tests;
using namespace categories;
using funds::medical_assistance;

using part_of_it = subsidy<percent<50>, to<orphan>, paid_by<medical_assistance>>;
using less_of_it = subsidy<amounts<100_yuan>, to<destitute>, paid_by<medical_assistance>>;
template <class... Options>
using for_the_monitored =
    route<routes::aided_after_window, open_in_insured_year, to<monitored>, Options...>;

/// A route that is open to anybody for the whole year's contribution.
template <class... More>
using beside_a_late_route =
    notice_with<part_of_it, less_of_it,
                route<routes::late_full, open_in_insured_year, waiting_period<next_month>>,
                More...>;

// Half a year costs half, and of that a half is less.
struct by_months
    : beside_a_late_route<
          for_the_monitored<prorated<for_period<6_months>>, covers<"2026-07-01", "2026-12-31">>> {};

// Who leaves the full funding pays no more than before, and has no aid.
struct of_no_aid : notice_with<part_of_it, less_of_it,
                               route<routes::late_full, open_in_insured_year, charges<full_funding>,
                                     waiting_period<next_month>>,
                               for_the_monitored<aid_only<destitute>, waiting_period<next_month>>> {
};

// Who leaves a route on which years are paid back has no aid.
struct of_no_years
    : notice_with<part_of_it, less_of_it,
                  surcharge_each<surcharges::repaid_years, numbers::repaid_years>,
                  route<routes::late_full, open_in_insured_year,
                        waiting_period<after<3_months>, each_lapsed_year<1_months>,
                                       each_repaid_year<1_months>>>,
                  for_the_monitored<aid_only<destitute>, waiting_period<next_month>>> {};

// Both cost the same, and who changes for the lower due has the higher aid.
struct with_other_aid
    : notice_with<part_of_it, less_of_it,
                  route<routes::late_full, open_in_insured_year, aid_only<destitute>,
                        waiting_period<next_month>>,
                  for_the_monitored<aid_only<orphan>, waiting_period<next_month>>> {};

template <class Policy>
constexpr bool falls_for_orphans = [] {
    constexpr answer found = aid_never_falls<Policy>;
    return !found && found.counterexample.categories.contains(orphan{}) &&
           found.counterexample.categories.contains(monitored{}) &&
           200_yuan > assess<Policy>(found.counterexample).subsidy;
}();

} // namespace

TEST_CASE("aid falls for who leaves for fewer months") {
    BOTH(falls_for_orphans<by_months>);
}

TEST_CASE("aid falls for who leaves what costs more for a route without it") {
    BOTH(falls_for_orphans<of_no_aid>);
    BOTH(falls_for_orphans<of_no_years>);
}

TEST_CASE("aid does not fall where what is due decides between routes of one fee") {
    BOTH(aid_never_falls<with_other_aid>.holds);
}
