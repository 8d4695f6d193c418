// SPDX-License-Identifier: Apache-2.0
//
// Where it is known of openings that aid never falls, it falls for nobody.
#include "draw.hpp"
#include "subject.hpp"

#include <canbao/questions.hpp>

using namespace canbao;
using namespace property;

TEST_CASE("aid falls nowhere where it is known not to") {
    check_for_every_policy([](const subject& policy) {
        using namespace canbao::detail;
        const auto tables = tables_of(policy.rules);
        const slices all = slices_of(tables);
        if (all.empty()) {
            return;
        }
        constexpr walk_detail tells{.compared = 2, .aid = true};
        const walk_area& area = all[static_cast<std::size_t>(between(0, all.count - 1))];
        const cells_found cells = find_cells(tables, area, {});
        for (int some = 0; some < 4 && !cells.empty(); ++some) {
            const cell_found& cell = cells[static_cast<std::size_t>(between(0, cells.count - 1))];
            if (!aid_never_falls_where(policy.rules, open_in(tables, area, cell), cell.person)) {
                continue;
            }
            walk_cell(tables, area, tells, cell, [&](const application& person, const cell_days&) {
                RC_ASSERT(aid_never_falls_for(policy.rules, person));
                return true;
            });
        }
    });
}
