// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_APPLICATION_HPP
#define CANBAO_ENGINE_APPLICATION_HPP

#include <canbao/units/date.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>

#include <cstdint>

// What is asked of a person who enrols.
namespace canbao::inline v0_1 {

/// One person, on the day on which the amount due is paid (or, where nothing is due, registered).
///
/// Without `paid_on` every route is closed. An event without `event_on` opens nothing (files reject
/// it: an event has a day). A day outside 1900-01-01 … 2199-12-31 opens nothing.
///
///     canbao::application{.categories = {categories::orphan{}}, .paid_on = 2022y / 10 / 1}
struct application {
    category_set categories{}; ///< what the person is recognised as
    date recognised_on{};      ///< day on which the categories were recognised; absent: long ago
    std::uint8_t tier = 1;     ///< the tier applied for, 1 to 9
    date paid_on{};            ///< day of payment, or of registration
    event_code event{};        ///< the dated event that may open a special route
    date event_on{};           ///< its day
    circumstance_set circumstances{}; ///< what else holds of the person or the area
    std::uint8_t lapsed_years = 0;    ///< years without cover
    std::uint8_t repaid_years = 0;    ///< of these, years paid back

    /// The categories that count, for routes as for aid: all, if recognised by the day of payment.
    /// A later recognition changes nothing.
    [[nodiscard]] constexpr category_set counting_categories() const noexcept {
        return recognised_on <= paid_on ? categories : category_set{};
    }

    friend constexpr bool operator==(const application&, const application&) = default;
};

} // namespace canbao

#endif
