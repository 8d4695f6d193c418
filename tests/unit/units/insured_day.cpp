// SPDX-License-Identifier: Apache-2.0
#include "support/both.hpp"
#include "support/notice.hpp"
#include "support/violations.hpp"

// Days relative to the insured year, wherever a date stands, and what an amendment to another year
// makes of them.
namespace {

using namespace tests;
using namespace categories;

struct of_fixed_days
    : policy<insured_year<2026>, counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
             notice<"No. 1", in_force<"2025-08-20", "2026-12-31">, issued<"2025-08-15">>,
             subsidy<in_full, to<orphan>, paid_by<funds::medical_assistance>>,
             recognised_by<"2025-12-31">,
             recognised_by<"2026-02-28", given<circumstances::area_extension>>,
             claim_at_household<window<"2025-09-01", "2025-12-31">>,
             route<routes::concentrated, window<"2025-09-01", "2025-12-31">>,
             route<routes::new_student, window_until<"2025-10-31">,
                   given<circumstances::new_student>, covers<"2025-09-01", "2026-12-31">>,
             route<routes::school_year, window_from<"2026-02-01">,
                   given<circumstances::objective_miss>, covers<"2026-09-01", "2027-08-31">>,
             route<routes::late_full, charges<full_funding>,
                   either<when<window<"2026-01-01", "2026-02-28">>,
                          when<window<"2026-06-01", "2026-06-30">, waiting_period<next_month>>>>,
             extends_cover<"2025-08-31", "2025-12-31">> {};

// The same in chapters and with days that move. The insured year comes last.
struct enrolment
    : chapter<
          route<routes::concentrated, window<last_year<9, 1>, last_year<12, 31>>>,
          route<routes::new_student, window_until<last_year<10, 31>>,
                given<circumstances::new_student>, covers<last_year<9, 1>, this_year<12, 31>>>,
          route<routes::school_year, window_from<this_year<2, 1>>,
                given<circumstances::objective_miss>, covers<this_year<9, 1>, next_year<8, 31>>>,
          route<
              routes::late_full, charges<full_funding>,
              either<when<window<this_year<1, 1>, this_year<2, 28>>>,
                     when<window<this_year<6, 1>, this_year<6, 30>>, waiting_period<next_month>>>>,
          extends_cover<last_year<8, 31>, last_year<12, 31>>> {};

struct of_moving_days
    : policy<
          counting<civil_code>, fee<400_yuan>, fiscal_standard<700_yuan>,
          notice<"No. 1", in_force<last_year<8, 20>, this_year<12, 31>>, issued<last_year<8, 15>>>,
          subsidy<in_full, to<orphan>, paid_by<funds::medical_assistance>>,
          recognised_by<last_year<12, 31>>,
          recognised_by<this_year<2, 28>, given<circumstances::area_extension>>,
          claim_at_household<window<last_year<9, 1>, last_year<12, 31>>>, enrolment,
          insured_year<2026>> {};

struct a_year_later : amend<of_moving_days, replacing<insured_year<2027>>> {};
struct and_back
    : amend<a_year_later, replacing<fee<500_yuan>>, replacing<fee<400_yuan>, insured_year<2026>>> {
};

/// Every day of the content, in one order.
template <class Policy>
constexpr bounded<date, 64> days_of() {
    bounded<date, 64> days;
    detail::each_day(Policy::content,
                     [&days](date day, canbao::detail::offender) { days.push_back(day); });
    return days;
}

constexpr bool are_a_year_later(const bounded<date, 64>& days, const bounded<date, 64>& than) {
    for (std::size_t i = 0; i < than.size(); ++i) {
        if (than[i].has_value() != days[i].has_value() ||
            (than[i].has_value() && days[i] != add_months(than[i], 12, month_end::last_day))) {
            return false;
        }
    }
    return days.size() == than.size();
}

// The days of the old year are said to be meant, or are said anew.
struct meant : amend<policy<insured_year<2026>, fee<400_yuan>, fiscal_standard<700_yuan>,
                            route<routes::concentrated, window<"2026-02-01", "2026-08-31">>>,
                     replacing<insured_year<2027>,
                               route<routes::concentrated, window<"2026-02-01", "2026-08-31">>>> {};
struct said_anew
    : amend<of_fixed_days, removing<extends_cover<"2025-08-31", "2025-12-31">>,
            removing<recognised_by<"2026-02-28", given<circumstances::area_extension>>>,
            removing<route<routes::new_student>, route<routes::school_year>>,
            replacing<insured_year<2027>, notice<"No. 2">, recognised_by<"2026-12-31">,
                      claim_at_household<window<"2026-09-01", "2026-12-31">>,
                      route<routes::concentrated, window<"2026-09-01", "2026-12-31">>>,
            removing<route<routes::late_full>>> {};

// A 29 February of a leap year.
struct leap
    : amend<of_moving_days,
            replacing<insured_year<2028>,
                      recognised_by<this_year<2, 29>, given<circumstances::area_extension>>>> {};

} // namespace

TEST_CASE("days relative to the insured year are days of it") {
    BOTH(of_moving_days::rules == of_fixed_days::rules);
    BOTH(days_of<of_moving_days>() == days_of<of_fixed_days>());
    BOTH(canbao::detail::validate(of_moving_days::content).empty());
}

TEST_CASE("an amendment to another year takes them along, and back") {
    BOTH(are_a_year_later(days_of<a_year_later>(), days_of<of_moving_days>()));
    BOTH(and_back::rules == of_moving_days::rules);
    BOTH(assess<a_year_later>({.paid_on = 2026y / 2 / 1}).status == status::refused);
    BOTH(assess<a_year_later>({.paid_on = 2027y / 2 / 1}).route_code() == "late_full");
    BOTH(assess<a_year_later>({.paid_on = 2026y / 9 / 1}).route_code() == "concentrated");
    BOTH(assess<a_year_later>({.categories = orphan{},
                               .paid_on = 2026y / 9 / 1,
                               .circumstances = circumstances::insured_elsewhere{}})
             .status == status::subsidy_only);
}

TEST_CASE("fixed days stay where the amendment names them") {
    BOTH(meant::content.openings[0].window_from == date{2026y / 2 / 1});
    BOTH(said_anew::content.insured_year == 2027);
    BOTH(said_anew::content.openings[0].window_from == date{2026y / 9 / 1});
}

TEST_CASE("29 February is a day of a leap year") {
    BOTH(leap::content.recognitions[1].last_day == date{2028y / 2 / 29});
    BOTH(detail::in_insured_year(this_year<2, 29>.day(), 2028) == date{2028y / 2 / 29});
    BOTH(detail::is_no_date(detail::in_insured_year(this_year<2, 29>.day(), 2026)));
    BOTH(detail::in_insured_year(last_year<12, 31>.day(), 1901) == date{1900y / 12 / 31});
    BOTH(detail::in_insured_year(next_year<12, 31>.day(), 2198) == date{2199y / 12 / 31});
    BOTH(detail::in_insured_year(date{}, 2026) == date{});
    BOTH(detail::in_insured_year(first_date, 2026) == first_date);
}

TEST_CASE("what no year has is absent") {
    BOTH(!last_year<9, 31>.day().has_value());
    BOTH(!last_year<13, 1>.day().has_value());
    BOTH(!last_year<0, 1>.day().has_value());
    BOTH(!last_year<1, 0>.day().has_value());
    BOTH(!this_year<-1, 10>.day().has_value());
    BOTH(!next_year<1, 101>.day().has_value());
    BOTH(!next_year<101, 1>.day().has_value());
}
