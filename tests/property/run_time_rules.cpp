// SPDX-License-Identifier: Apache-2.0
//
// A rule table that remembers what it found gives what it gives without, whoever comes when.
#include "rows.hpp"

#include <canbao/rosters/run_time_rules.hpp>

using namespace canbao;
using namespace property;

namespace {

/// People who are alike but for their days.
canbao::application_table alike_for(const subject& policy) {
    const canbao::application_table drawn = raw_roster_for(policy);
    const date begin = policy.content.year_begin();
    canbao::application_table roster;
    const bool has_events = happens(30);
    for (std::size_t row = 0; row < drawn.size(); ++row) {
        application one = canbao::detail::row_of(drawn.view(), row);
        one.paid_on = happens(90) ? begin + between(-400, 400) : one.paid_on;
        one.recognised_on = happens(20) ? one.paid_on + between(-1, 1) : one.recognised_on;
        if (!has_events) {
            one.event = {};
            one.event_on = {};
        }
        roster.add(one);
    }
    return roster;
}

} // namespace

TEST_CASE("what was found for some is right for all who are alike") {
    check_for_every_policy([](const subject& policy) {
        run_time_rules remembering{policy.rules};
        for (int turn = 0; turn < 3; ++turn) {
            const canbao::application_table roster = alike_for(policy);
            application_columns in = roster.view();
            const std::uint32_t left_out = happens(60) ? 0 : *rc::gen::arbitrary<std::uint32_t>();
            int place = 0;
            for_each_optional_column(in, [&](auto& column) {
                if (((left_out >> place++) & 1U) != 0) {
                    column = {};
                }
            });
            canbao::assessment_table expected = unwritten(roster.size());
            canbao::assessment_table results = unwritten(roster.size());
            const bool is_done = canbao::assess(policy.rules, in, expected.view());
            RC_ASSERT(remembering.assess(in, results.view()) == is_done);
            RC_ASSERT(results == expected);
        }
    });
}
