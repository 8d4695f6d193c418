// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_APPLICATION_HPP
#define CANBAO_ENGINE_APPLICATION_HPP

#include <canbao/base/inlined.hpp>
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
    date paid_on{};            ///< day of payment, or of registration where nothing is due
    event_code event{};        ///< the dated event that may open a special route
    date event_on{};           ///< its day
    circumstance_set circumstances{}; ///< what else holds of the person or the area
    std::uint8_t lapsed_years = 0;    ///< years without cover
    std::uint8_t repaid_years = 0;    ///< of these, years paid back
    /// Day of birth, where the policy has groups by age or birth; absent: that of the
    /// event, if it is `birth`, and else of no group of these.
    date born_on{};
    /// The route to be taken, by its number in the policy (`number_of`): no other is then open. 0:
    /// the most favourable of those that are not `on_request`.
    std::uint8_t wish = 0;
    std::uint8_t prepaid_years = 0; ///< further years that are paid for now, at this year's price
    /// Day of registration, where routes go by it (`by_registration`); absent: that of payment.
    /// After that it opens none of them.
    date registered_on{};

    /// The day by which a route goes: of payment, or of registration. Absent where whoever
    /// registers has not paid since, by the last day of payment (since 1970-01-01).
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr date
    enrolled_on(bool by_registration, std::int32_t last_payment) const noexcept {
        if (!by_registration) {
            return paid_on;
        }
        const date on = registered_on.has_value() ? registered_on : paid_on;
        return on <= paid_on && paid_on.days <= last_payment ? on : date{};
    }
    /// The stated categories that count, for routes as for aid: all, if recognised by the day of
    /// payment. A later recognition changes nothing, and what is stated where groups have their
    /// places is ignored.
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr category_set
    counting_categories() const noexcept {
        constexpr std::uint64_t stated = (std::uint64_t{1} << category_kind::places) - 1;
        return recognised_on <= paid_on ? category_set{categories.bits & stated} : category_set{};
    }

    friend constexpr bool operator==(const application&, const application&) = default;
};

} // namespace canbao

#endif
