// SPDX-License-Identifier: Apache-2.0
//
// Where it is known of openings that aid never falls, it falls for nobody.
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/questions.hpp>

#include <algorithm>
#include <optional>

using namespace canbao;
using namespace property;

namespace {

/// Six weeks of some slice of a policy, about when an opening begins or ends.
std::optional<detail::walk_area> some_weeks(const rule_table& rules) {
    const detail::slices all = detail::slices_of(detail::tables_of(rules));
    if (all.empty() || rules.openings.empty()) {
        return std::nullopt;
    }
    const auto one_of = [](const auto& list) {
        return list[static_cast<std::size_t>(between(0, list.count - 1))];
    };
    detail::walk_area area = one_of(all);
    const opening about = one_of(rules.openings);
    const date day{between(0, 1) == 0 ? about.pay_from : about.pay_to};
    area.paid_from = (std::clamp)(day, first_date + 21, last_date - 21) - 21;
    area.paid_to = area.paid_from + 42;
    return area;
}

/// What a question is asked by, of a policy of run time.
struct question {
    const rule_table& rules;
    [[nodiscard]] auto tables() const { return detail::tables_of(rules); }
    [[nodiscard]] bool holds_where(const detail::table_openings& open,
                                   const application& person) const {
        return detail::aid_never_falls_where(rules, open, person);
    }
};

} // namespace

TEST_CASE("aid falls nowhere where it is known not to, and by no category that decides nothing") {
    check_for_every_policy([](const subject& policy) {
        using namespace canbao::detail;
        constexpr walk_detail tells{.compared = 2, .aid = true};
        const auto tables = tables_of(policy.rules);
        const auto area = some_weeks(policy.rules);
        if (!area) {
            return;
        }
        const std::uint64_t deciding = deciding_beside_aid(policy.rules);
        const cells_found cells = find_cells(tables, *area, {});
        for (int some = 0; some < 12 && !cells.empty(); ++some) {
            const cell_found& cell = cells[static_cast<std::size_t>(between(0, cells.count - 1))];
            const bool is_known =
                aid_never_falls_where(policy.rules, open_in(tables, *area, cell), cell.person);
            // Of a group of many alternatives there are thousands of kinds of people.
            const int every = between(1, 9);
            int met = 0;
            const auto asked = [&](const application& person, const cell_days&) {
                if (++met % every == 0) {
                    const bool holds = aid_never_falls_for(policy.rules, ~std::uint64_t{0}, person);
                    RC_ASSERT(holds || !is_known);
                    RC_ASSERT(holds == aid_never_falls_for(policy.rules, deciding, person));
                }
                return met < 200 * every;
            };
            walk_cell(tables, *area, tells, cell, asked);
        }
    });
}

TEST_CASE("what is known of a slice is so in each of its cells") {
    check_for_every_policy([](const subject& policy) {
        using namespace canbao::detail;
        const auto tables = tables_of(policy.rules);
        const auto area = some_weeks(policy.rules);
        if (!area || !holds_in_all(question{policy.rules}, *area)) {
            return;
        }
        for (const cell_found& cell : find_cells(tables, *area, {})) {
            RC_ASSERT(
                aid_never_falls_where(policy.rules, open_in(tables, *area, cell), cell.person));
        }
    });
}
