// SPDX-License-Identifier: Apache-2.0
//
// Amendments find components that are of groups, whose bits are others in each policy.
#include "support/both.hpp"
#include "support/notice.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace {

using namespace tests;
using namespace categories;
using namespace circumstances;
using namespace funds;

struct pupils : people<"pupils", "中小学生", given<pupil>> {};
struct undergraduates : people<"undergraduates", "大学生", given<university_student>> {};
struct newcomers : people<"newcomers", "首次参保", given<first_enrolment>, unless_any<pupil>> {};
// Of two years before the insured one, whichever that is.
struct toddlers
    : people<"toddlers", "幼儿", born<year_before_last<1, 1>, year_before_last<12, 31>>> {};

struct before : policy<insured_year<2026>, fee<400_yuan>, fee<300_yuan, to<pupils>>,
                       fee<310_yuan, to<undergraduates, orphan>>, lowest_fee_applies,
                       fiscal_standard<700_yuan>, fiscal_standard<710_yuan, to<pupils>>,
                       fiscal_standard<720_yuan, to<newcomers>>,
                       surcharge<surcharges::long_term_care, 10_yuan>,
                       surcharge<surcharges::supplement, 20_yuan, to<newcomers>>,
                       surcharge<surcharges::supplement, 30_yuan, to<pupils>>,
                       subsidy<amounts<100_yuan>, takes_precedence_over<undergraduates>,
                               to<newcomers>, paid_by<treasury>>,
                       subsidy<amounts<100_yuan>, to<undergraduates>, paid_by<county_finance>>,
                       delegated<to<toddlers, pupils>>,
                       route<routes::late_full, open_in_insured_year, to<newcomers, pupils>,
                             waiting_period<next_month>>> {};

constexpr std::uint64_t people_of(const policy_content& content, std::string_view code) {
    for (std::size_t place = 0; place < content.people.size(); ++place) {
        if (content.people[place].word.code == code) {
            return std::uint64_t{1} << (rule_table::first_group + place);
        }
    }
    return 0;
}

} // namespace

TEST_CASE("a fee, a standard and a surcharge are found by their groups, in any order") {
    struct after
        : amend<before, replacing<fee<320_yuan, to<orphan, undergraduates>>>,
                replacing<fiscal_standard<730_yuan, to<newcomers>>, fiscal_standard<705_yuan>>,
                replacing<surcharge<surcharges::supplement, 25_yuan, to<newcomers>>>,
                removing<surcharge<surcharges::supplement, 0_yuan, to<pupils>>>,
                removing<fiscal_standard<0_yuan, to<pupils>>>> {};
    constexpr const policy_content& content = after::content;
    BOTH(content.fees.size() == 3 && content.fees[1].amount == 300_yuan);
    BOTH(content.fees[2].amount == 320_yuan);
    BOTH(content.fees[2].people ==
         (people_of(content, "undergraduates") | category_set{orphan{}}.bits));
    BOTH(content.fiscal_standard == 705_yuan && content.fiscal_standards.size() == 1);
    BOTH(content.fiscal_standards[0].amount == 730_yuan);
    BOTH(content.surcharges.size() == 2 && content.surcharges[0].amount == 10_yuan);
    BOTH(content.surcharges[1].amount == 25_yuan);
    BOTH(content.surcharges[1].people == people_of(content, "newcomers"));
}

TEST_CASE("a subsidy is found by whom it is for, whatever it takes precedence over") {
    struct without_order
        : amend<before, replacing<subsidy<amounts<120_yuan>, to<newcomers>, paid_by<treasury>>>> {};
    BOTH(without_order::content.subsidies[0].amounts[0] == 120_yuan);
    BOTH(without_order::content.subsidies[0].before_categories == 0);
    BOTH(without_order::content.subsidies[1] == before::content.subsidies[1]);
    struct ordered_otherwise
        : amend<before,
                replacing<subsidy<amounts<100_yuan>, to<newcomers>, paid_by<treasury>>,
                          subsidy<amounts<100_yuan>, to<undergraduates>, paid_by<county_finance>,
                                  takes_precedence_over<newcomers>>>> {};
    BOTH(ordered_otherwise::content.subsidies[1].before_categories ==
         people_of(ordered_otherwise::content, "newcomers"));
}

TEST_CASE("a route is found by its name, whomever it is for") {
    struct for_others
        : amend<before,
                replacing<route<routes::late_full, open_in_insured_year, to<undergraduates>>>> {};
    BOTH(for_others::content.openings[0].asks.categories_any ==
         people_of(for_others::content, "undergraduates"));
    struct by_another
        : amend<before, removing<route<routes::late_full>, delegated<to<pupils, toddlers>>>,
                adding<route<routes::concentrated, window<"2025-09-01", "2025-12-31">>>> {};
    BOTH(by_another::content.routes.size() == 1 && by_another::content.delegations.empty());
}

TEST_CASE("days of birth relative to the insured year move with it") {
    struct next_year : amend<before, replacing<insured_year<2027>>> {};
    constexpr auto of = [](const policy_content& content) {
        const int slot = std::countr_zero(people_of(content, "toddlers"));
        return content.people[static_cast<std::size_t>(slot - rule_table::first_group)];
    };
    BOTH(of(before::content).born_from == date{2024y / 1 / 1});
    BOTH(of(next_year::content).born_from == date{2025y / 1 / 1});
    BOTH(of(next_year::content).born_until == date{2025y / 12 / 31});
}
