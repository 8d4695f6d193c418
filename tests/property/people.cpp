// SPDX-License-Identifier: Apache-2.0
//
// Groups of people: who is of one, and that nothing else is made of a day of birth.
#include "draw.hpp"
#include "reading.hpp"
#include "subject.hpp"
#include "typed_subject.hpp"

#include "../support/unwritten.hpp"

#include <canbao/engine/offer.hpp>

#include <string_view>

using namespace canbao;
using namespace property;

namespace {

/// The same person but for the birth: that of another, none, or a day later.
person born_otherwise(const policy_content& policy, const person& one) {
    person other = one;
    other.born_on = some_person(policy).born_on;
    if (one.born_on.has_value() && happens(40)) {
        other.born_on = one.born_on + one_of<int>({1, -1, 366});
    }
    return other;
}

} // namespace

TEST_CASE("who counts as what is what the components say") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            RC_ASSERT(counting_categories(policy.rules, one).bits ==
                      counting_categories(policy.content, one));
            RC_ASSERT(aided_categories(policy.rules, one).bits ==
                      aided_categories(policy.content, one));
        }
    });
}

TEST_CASE("a day of birth changes nothing but through groups") {
    int alike = 0;
    int different = 0;
    check_for_every_policy([&](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            const person other = born_otherwise(policy.content, one);
            const bool is_same =
                counting_categories(policy.content, one) ==
                    counting_categories(policy.content, other) &&
                aided_categories(policy.content, one) == aided_categories(policy.content, other);
            RC_ASSERT(!is_same || policy.assess(one) == policy.assess(other));
            ++(is_same ? alike : different);
        }
    });
    CHECK(alike > 0);
    CHECK(different > alike / 50);
}

TEST_CASE("what is stated in the places of groups is ignored") {
    check_for_every_policy([](const subject& policy) {
        for (const person& one : *people_for(policy.content)) {
            person plain = one;
            plain.categories.bits &= 0x0000'ffff'ffff'ffff;
            person more = plain;
            more.categories.bits |= std::uint64_t{*rc::gen::arbitrary<std::uint16_t>()} << 48U;
            RC_ASSERT(policy.assess(plain) == policy.assess(more));
            RC_ASSERT(policy.assess(one) == policy.assess(plain));
        }
    });
}

TEST_CASE("the published policies ask nothing of what later columns hold") {
    constexpr std::size_t published = 5;
    for (std::size_t number = 0; number < published; ++number) {
        const typed_subject& policy = typed_subjects()[number];
        REQUIRE(!reads_birth(policy.rules));
        CHECK(rc::check(std::string{policy.content.id}, [&] {
            canbao::application_table roster;
            for (const person& one : *raw_rows_for(policy.content)) {
                roster.add(one);
            }
            application_columns without = roster.view();
            without.more_categories = {};
            without.more_circumstances = {};
            without.born_on = {};
            canbao::assessment_table expected = tests::unwritten(roster.size());
            canbao::assessment_table results = tests::unwritten(roster.size());
            RC_ASSERT(policy.assess(without, expected.view()));
            RC_ASSERT(policy.assess(roster.view(), results.view()));
            RC_ASSERT(results == expected);
            for (std::size_t row = 0; row < roster.size(); ++row) {
                RC_ASSERT(expected.more_delegated[row] == 0);
            }
        }));
    }
}

TEST_CASE("a roster without days of birth is refused where groups ask for them") {
    int refused = 0;
    check_for_every_policy([&](const subject& policy) {
        canbao::application_table roster;
        for (const person& one : *people_for(policy.content)) {
            roster.add(one);
        }
        application_columns in = roster.view();
        in.born_on = {};
        canbao::assessment_table results = tests::unwritten(roster.size());
        bool asks = false;
        for (const people_term& who : policy.content.people) {
            asks = asks || who.asks_age || who.born_from.has_value() || who.born_until.has_value();
        }
        RC_ASSERT(reads_birth(policy.rules) == asks);
        const bool is_refused = asks && roster.size() > 0;
        RC_ASSERT(policy.assess(in, results.view()) == !is_refused);
        RC_ASSERT(!is_refused || results == tests::unwritten(roster.size()));
        refused += is_refused ? 1 : 0;
    });
    CHECK(refused > 0);
}
