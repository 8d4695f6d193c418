// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "draw.hpp"
#include "random_person.hpp"
#include "roster.hpp"
#include "subject.hpp"

#include <algorithm>

namespace property {

/// Most rosters have no day of payment far from the insured year, and then take no detours.
inline void bring_near(person& one, const canbao::policy_content& policy) {
    const canbao::date begin = policy.year_begin();
    const bool is_near = begin - 5'000 <= one.paid_on && one.paid_on <= begin + 5'000;
    one.paid_on = is_near ? one.paid_on : begin + one.tier - 120;
}

/// A roster of raw rows, long enough now and then for whole blocks of a vectorised loop and a rest.
inline reference::roster raw_roster_for(const subject& policy) {
    auto rows = *raw_rows_for(policy.content);
    if (happens(75)) {
        std::for_each(rows.begin(), rows.end(),
                      [&](person& one) { bring_near(one, policy.content); });
    }
    reference::roster roster;
    if (!rows.empty()) {
        const int size = happens(80) ? static_cast<int>(rows.size()) : between(0, 3'000);
        for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
            roster.add(rows[i % rows.size()]);
        }
    }
    return roster;
}

/// Calls back with each column of results and its place in the columns to write to.
inline void for_each_column(reference::results& results, canbao::assessment_columns& out,
                            auto with) {
    with(results.status, out.status);
    with(results.reason, out.reason);
    with(results.route, out.route);
    with(results.fee_line, out.fee_line);
    with(results.subsidy_category, out.subsidy_category);
    with(results.fund, out.fund);
    with(results.due, out.due);
    with(results.subsidy, out.subsidy);
    with(results.fiscal, out.fiscal);
    with(results.benefit_from, out.benefit_from);
    with(results.benefit_to, out.benefit_to);
    with(results.delegated, out.delegated);
}

/// Calls back with each column of applications that may be left out.
inline void for_each_optional_column(canbao::application_columns& in, auto with) {
    with(in.categories);
    with(in.recognised_on);
    with(in.tier);
    with(in.event);
    with(in.event_on);
    with(in.circumstances);
    with(in.lapsed_years);
    with(in.repaid_years);
}

/// Fills a column with what no assessment holds, so that one left unwritten shows.
template <class Value>
void blot(std::vector<Value>& column) {
    column.assign(column.size(), static_cast<Value>(0xa5a5a5a5));
}

inline reference::results unwritten(std::size_t rows) {
    reference::results results(rows);
    canbao::assessment_columns ignored;
    for_each_column(results, ignored, [](auto& column, auto&) { blot(column); });
    return results;
}

} // namespace property
