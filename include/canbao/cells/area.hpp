// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_AREA_HPP
#define CANBAO_CELLS_AREA_HPP

#include <canbao/engine/rule_table.hpp>

#include <cstddef>
#include <cstdint>

// Which applications a walk looks at: days, people, events, tiers.
namespace canbao::inline v0_1::detail {

/// The part of the space of applications that a walk goes through; as it is here, all of it.
struct walk_area {
    date paid_from = first_date;              ///< first day of payment …
    date paid_to = last_date;                 ///< … and last
    std::uint32_t events = ~std::uint32_t{0}; ///< one of these …
    bool no_event = true;                     ///< … or none
    bool unborn = true;                       ///< those who are born after the payment, too
    bool of_both_sexes = true;                ///< those who are said to be women and men, too
    bool each_year_charged = true; ///< those whose years paid back cost more than decides, too
    std::uint8_t tier = 0;         ///< 0: every tier
    bool insured_here = true;      ///< those who may take routes …
    bool insured_elsewhere = true; ///< … and those who may claim aid alone
    std::uint64_t circumstances_all = 0;  ///< with each of these
    std::uint64_t circumstances_none = 0; ///< and none of these
    /// Unless all, only those who have one of these categories, or are of one of these groups.
    std::uint64_t categories_any = ~std::uint64_t{0};
    /// Unless none, only cells on whose days this opening of a table can be taken.
    const opening* by = nullptr;
};

/// What a walk tells apart.
struct walk_detail {
    /// How many assessments of one application are compared; 0: whoever walks sets categories.
    std::size_t compared = 1;
    /// No more categories at a time than these.
    std::size_t most_categories = 64;
    /// Aid is told apart even where it does not decide between routes.
    bool aid = false;
    /// With aid: so are notes of aid that is left to other rules.
    bool notes = false;
    /// Cells that differ from an earlier one in their days alone are left out.
    bool each_kind_once = true;
};

/// The days of a cell, all ends inclusive: of payment, and of the event for a payment on
/// `paid_from` (with the payment, either end of the event's days stays or moves along).
struct cell_days {
    date paid_from{};  ///< first day of payment …
    date paid_to{};    ///< … and last
    date event_from{}; ///< first day of the event …
    date event_to{};   ///< … and last; both absent without one
};

} // namespace canbao::detail

#endif
