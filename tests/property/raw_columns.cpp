// SPDX-License-Identifier: Apache-2.0
#include "rows.hpp"

using namespace canbao;
using namespace property;

namespace {

application row_of(const canbao::application_table& roster, std::size_t row) {
    return {.categories = category_set{roster.categories[row], roster.more_categories[row]},
            .recognised_on = date{roster.recognised_on[row]},
            .tier = roster.tier[row],
            .paid_on = date{roster.paid_on[row]},
            .event = event_code{roster.event[row]},
            .event_on = date{roster.event_on[row]},
            .circumstances =
                circumstance_set{roster.circumstances[row], roster.more_circumstances[row]},
            .lapsed_years = roster.lapsed_years[row],
            .repaid_years = roster.repaid_years[row],
            .born_on = date{roster.born_on[row]},
            .wish = roster.wish[row],
            .prepaid_years = roster.prepaid_years[row],
            .registered_on = date{roster.registered_on[row]}};
}

} // namespace

TEST_CASE("columns give what one application gives, whatever the columns hold") {
    check_for_every_policy([](const subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        canbao::assessment_table results = unwritten(roster.size());
        RC_ASSERT(policy.assess(roster.view(), results.view()));
        for (std::size_t row = 0; row < roster.size(); ++row) {
            const assessment expected = policy.assess(row_of(roster, row));
            RC_ASSERT(results[row] == expected);
        }
    });
}

TEST_CASE("a column left out stands for its default") {
    check_for_every_policy([](const subject& policy) {
        const canbao::application_table roster = raw_roster_for(policy);
        application_columns in = roster.view();
        const std::uint32_t left_out = *rc::gen::arbitrary<std::uint32_t>();
        int place = 0;
        for_each_optional_column(in, [&](auto& column) {
            if (((left_out >> place++) & 1U) != 0) {
                column = {};
            }
        });
        const auto reset = [&](bool out, auto& column, auto otherwise) {
            if (out) {
                column.assign(column.size(), otherwise);
            }
        };
        canbao::application_table with_defaults = roster;
        reset(in.categories.empty(), with_defaults.categories, 0U);
        reset(in.recognised_on.empty(), with_defaults.recognised_on, date::absent);
        reset(in.tier.empty(), with_defaults.tier, std::uint8_t{1});
        reset(in.event.empty(), with_defaults.event, std::uint8_t{0});
        reset(in.event_on.empty(), with_defaults.event_on, date::absent);
        reset(in.circumstances.empty(), with_defaults.circumstances, 0U);
        reset(in.lapsed_years.empty(), with_defaults.lapsed_years, std::uint8_t{0});
        reset(in.repaid_years.empty(), with_defaults.repaid_years, std::uint8_t{0});
        reset(in.more_categories.empty(), with_defaults.more_categories, 0U);
        reset(in.more_circumstances.empty(), with_defaults.more_circumstances, 0U);
        reset(in.born_on.empty(), with_defaults.born_on, date::absent);
        reset(in.wish.empty(), with_defaults.wish, std::uint8_t{0});
        reset(in.prepaid_years.empty(), with_defaults.prepaid_years, std::uint8_t{0});
        reset(in.registered_on.empty(), with_defaults.registered_on, date::absent);

        canbao::assessment_table expected = unwritten(roster.size());
        canbao::assessment_table results = unwritten(roster.size());
        RC_ASSERT(policy.assess(with_defaults.view(), expected.view()));
        // Nobody is assessed as of no group, or as if never lapsed, for want of a column.
        const bool is_told = roster.size() == 0 || has_what_is_read(policy.rules, in);
        RC_ASSERT(policy.assess(in, results.view()) == is_told);
        RC_ASSERT(results == (is_told ? expected : unwritten(roster.size())));
    });
}
