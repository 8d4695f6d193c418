// SPDX-License-Identifier: Apache-2.0
//
// A rule table that remembers what it found gives what it gives without, whoever comes when.
#include "rows.hpp"

#include <canbao/rosters/run_time_rules.hpp>

using namespace canbao;
using namespace property;

namespace {

/// The same person but for one thing.
application unlike_in_one(application one, const subject& policy) {
    const rule_table& rules = policy.rules;
    const auto some_bit = [] {
        return std::uint64_t{1} << static_cast<unsigned>(happens(70) ? between(0, 20)
                                                                     : between(0, 63));
    };
    const auto number = [](std::uint8_t& field) {
        field = static_cast<std::uint8_t>((std::max)(0, field + between(-1, 1)));
    };
    switch (between(0, 9)) {
    case 0: one.categories.bits ^= some_bit(); break;
    case 1: one.circumstances.bits ^= some_bit(); break;
    case 2: number(one.tier); break;
    case 3: number(one.lapsed_years); break;
    case 4: number(one.repaid_years); break;
    case 5: number(one.prepaid_years); break;
    case 6: one.wish = static_cast<std::uint8_t>(between(0, 3)); break;
    case 7: one.recognised_on = one.paid_on + between(-1, 1); break;
    case 8:
        if (!rules.recognition.empty()) {
            const auto place = static_cast<std::size_t>(between(0, rules.recognition.count - 1));
            one.recognised_on = date{rules.recognition[place].last_day} + between(0, 1);
        }
        break;
    default:
        if (!rules.people.empty()) {
            const auto place = static_cast<std::size_t>(between(0, rules.people.count - 1));
            const people_rule& rule = rules.people[place];
            if (rule.asks_for_birth()) {
                one.born_on = date{happens(50) ? rule.born_from : rule.born_to} + between(-1, 1);
            }
        }
        break;
    }
    return one;
}

/// Few people, and many who are unlike them in one thing or two and pay on nearly the same days.
canbao::application_table alike_for(const subject& policy) {
    const canbao::application_table drawn = raw_roster_for(policy);
    const date begin = policy.content.year_begin();
    const bool has_events = happens(30);
    canbao::application_table roster;
    for (std::size_t row = 0; row < (std::min<std::size_t>)(drawn.size(), 8); ++row) {
        application one = canbao::detail::row_of(drawn.view(), row);
        if (!has_events) {
            one.event = {};
            one.event_on = {};
        }
        const date middle = begin + between(-300, 300);
        for (int other = 0; other < 50; ++other) {
            one.paid_on = happens(95) ? middle + between(0, 1) : one.paid_on;
            roster.add(one);
            roster.add(unlike_in_one(one, policy));
            one = happens(20) ? unlike_in_one(one, policy) : one;
        }
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
