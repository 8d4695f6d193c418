// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/rule_table.hpp>
#include <canbao/units/date.hpp>

namespace program::show {

/// The payments that an opening takes, and the cover that they buy, by the engine's own steps.
struct opening_days {
    canbao::date pay_from; ///< absent: no first day
    canbao::date pay_to;   ///< absent: no last day
    /// The last payment that still buys a day; absent where none does.
    canbao::date last_useful;
    /// Cover begins on one of these days, as payment, event and years without cover have it; it
    /// may begin no later than the last covered day.
    canbao::date earliest_start;
    canbao::date latest_start;
    canbao::date cover_to;
    /// The benefit period, not the waiting period, holds the earliest start back.
    bool is_held_back = false;
};

opening_days days_of(const canbao::rule_table& rules, const canbao::opening& opening);

} // namespace program::show
