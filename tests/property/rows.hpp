// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw.hpp"
#include "random_person.hpp"
#include "subject.hpp"

#include "../support/unwritten.hpp"

#include <algorithm>

namespace property {

using tests::blot;
using tests::unwritten;

/// Most rosters have no day of payment far from the insured year, and then take no detours.
inline void bring_near(person& one, const canbao::policy_content& policy) {
    const canbao::date begin = policy.year_begin();
    const bool is_near = begin - 5'000 <= one.paid_on && one.paid_on <= begin + 5'000;
    one.paid_on = is_near ? one.paid_on : begin + one.tier - 120;
}

/// In most rosters nobody asks for a route: those that have wishes are assessed row by row.
inline void settle_wishes(canbao::application_table& roster) {
    if (happens(85)) {
        std::fill(roster.wish.begin(), roster.wish.end(), std::uint8_t{0});
    }
}

/// In half of them nobody registered before paying: the others are assessed row by row by policies
/// that go by it.
inline void settle_registrations(canbao::application_table& roster) {
    if (happens(50)) {
        std::fill(roster.registered_on.begin(), roster.registered_on.end(), canbao::date::absent);
    }
}

/// Whether anybody asks for a route.
inline bool has_wishes(const canbao::application_columns& in) {
    return std::any_of(in.wish.begin(), in.wish.end(), [](std::uint8_t one) { return one != 0; });
}

/// A roster of raw rows, long enough now and then for whole blocks of a vectorised loop and a rest.
inline canbao::application_table raw_roster_for(const subject& policy) {
    auto rows = *raw_rows_for(policy.content);
    if (happens(75)) {
        std::for_each(rows.begin(), rows.end(),
                      [&](person& one) { bring_near(one, policy.content); });
    }
    canbao::application_table roster;
    if (!rows.empty()) {
        const int size = happens(80) ? static_cast<int>(rows.size()) : between(0, 3'000);
        for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
            roster.add(rows[i % rows.size()]);
        }
    }
    settle_wishes(roster);
    settle_registrations(roster);
    return roster;
}

/// Whether a roster has each column without which nobody is assessed by a policy that reads it.
inline bool has_what_is_read(const canbao::rule_table& rules,
                             const canbao::application_columns& in) {
    return (!in.lapsed_years.empty() || !reads_lapsed_years(rules)) &&
           (!in.repaid_years.empty() || !reads_repaid_years(rules)) &&
           (!in.prepaid_years.empty() || !reads_prepaid_years(rules)) &&
           (!in.born_on.empty() || !reads_birth(rules)) &&
           (!in.registered_on.empty() || !reads_registration(rules));
}

/// Calls back with each column of applications that may be left out.
inline void for_each_optional_column(canbao::application_columns& in, auto with) {
    canbao::for_each_column(
        [&](auto& column) {
            if (static_cast<const void*>(&column) != &in.paid_on) {
                with(column);
            }
        },
        in);
}

} // namespace property
