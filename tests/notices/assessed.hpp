// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/canbao.hpp>
#include <canbao/rosters.hpp>
#include <canbao/rosters/tables.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <type_traits>

namespace notices {

/// Keeps a case that was met while the tests ran, for the program (program.py).
void keep(const canbao::policy_content& content, const canbao::application& person,
          const canbao::assessment& result);

/// Checks that a roster of one person many times, so that several are assessed at a time, gives the
/// same.
template <class Policy>
void check_columns(const canbao::application& person, const canbao::assessment& expected) {
    canbao::application_table roster;
    for (int row = 0; row < 33; ++row) {
        roster.add(person);
    }
    canbao::assessment_table results(roster.size());
    CHECK(canbao::assess<Policy>(roster.view(), results.view()));
    for (std::size_t row = 0; row < roster.size(); ++row) {
        CHECK(results[row] == expected);
    }
}

/// The same person with a day of birth that changes nothing, where the policy's rosters have to say
/// one.
template <class Policy>
canbao::application with_birth(canbao::application person, const canbao::assessment& result) {
    using namespace std::chrono_literals;
    const bool is_said =
        person.born_on.has_value() || person.event == canbao::event_code{canbao::events::birth{}};
    if (canbao::reads_birth(Policy::rules) && !is_said) {
        for (const canbao::date day : {canbao::date{1985y / 6 / 15}, canbao::date{2015y / 6 / 15},
                                       canbao::date{1940y / 6 / 15}}) {
            person.born_on = day;
            if (canbao::assess(Policy::rules, person) == result) {
                break;
            }
        }
        CHECK(canbao::assess(Policy::rules, person) == result);
    }
    return person;
}

/// Assesses one application, as canbao::assess does, and in the running test in columns besides.
template <class Policy>
constexpr canbao::assessment_under<Policy> assessed(const canbao::application& person) {
    const auto one = canbao::assess<Policy>(person);
    if (!std::is_constant_evaluated()) {
        check_columns<Policy>(person, one);
        const bool is_birth = person.event == canbao::event_code{canbao::events::birth{}};
        if (!is_birth || !person.born_on.has_value() || person.born_on == person.event_on) {
            keep(Policy::content, with_birth<Policy>(person, one), one);
        } // else files reject it: nobody is born on two days
    }
    return one;
}

} // namespace notices
