// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/engine/application.hpp>
#include <canbao/engine/rule_table.hpp>

#include <cstdint>
#include <vector>

namespace program::explaining {

/// What an opening can ask of an application, one by one.
enum class condition : std::uint8_t {
    window,           ///< paid on one of its days, or registered
    last_payment,     ///< paid by a day, whenever registered
    event,            ///< one of its events has happened
    event_days,       ///< on one of its days
    event_by_payment, ///< and no later than the payment
    ahead,            ///< or after it, soon enough
    within,           ///< paid within a period since the event
    later,            ///< paid later than that
    missed,           ///< a period that ended no earlier than some day
    holding,          ///< circumstances that hold
    not_holding,      ///< circumstances that do not
    not_together,     ///< circumstances that do not all hold
    category,         ///< a category that counts
    lapsed_years,
    repaid_years,
    wish, ///< it is of the route that the person asks for, or needs no asking
    tier  ///< its plan has the tier, and a fee of it for the person
};

struct finding {
    condition about{};
    bool holds = false;
};

/// What an opening asks and whether it holds, in the order of `condition`. Of the event's days only
/// where there is the event; of a period since the event only where that is no later than the
/// payment. That an event is by the payment, that the plan has a fee, or that no other route is
/// asked for, is found only where it is not so.
///
/// The rules are the engine's: it is asked about each condition by an opening that has no other.
/// The tier must be one that some plan has.
std::vector<finding> findings_on(const canbao::rule_table& rules, const canbao::opening& opening,
                                 const canbao::application& person);

/// True where all hold, which is where the engine finds the opening open.
bool all_hold(const std::vector<finding>& findings);

} // namespace program::explaining
