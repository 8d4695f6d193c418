// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/rule_table.hpp>

#include <cstdint>
#include <vector>

namespace sweep {

using category_sets = std::vector<std::uint64_t>;

/// Smallest sets of categories, one for each combination of: the aid on each fee line, which
/// conditions of openings on categories hold, and which delegated ones are there.
///
/// They suffice wherever dates vary. An assessment takes nothing else from the categories: of the
/// counting ones the line's first that is aided, whether an opening's set is touched, and what is
/// delegated; and whether they count depends on the dates alone. Should the table itself forget a
/// category, `single_and_paired` still shows it.
category_sets category_classes(const canbao::rule_table& rules);

/// One for each combination of amounts of aid and conditions, whoever gives the aid, with and
/// without delegation: where neither names nor dates matter.
category_sets category_shapes(const canbao::rule_table& rules);

/// None, each category, each two categories (but where the policy asks for births), and the
/// classes: whatever the table says of them.
category_sets single_and_paired(const canbao::rule_table& rules);

} // namespace sweep
