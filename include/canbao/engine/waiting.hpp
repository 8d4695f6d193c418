// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_WAITING_HPP
#define CANBAO_ENGINE_WAITING_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/engine/application.hpp>
#include <canbao/engine/conditions.hpp>
#include <canbao/units/period.hpp>

#include <algorithm>
#include <cstdint>

// How long somebody waits, by years without cover and years paid back.
namespace canbao::inline v0_1::detail {

/// What a waiting period of a person has beyond its fixed part, and by how much years paid back
/// lower it.
struct variable_wait {
    int added = 0;    ///< by years without cover
    int at_least = 0; ///< of it stays, whatever is paid back

    constexpr variable_wait(const waiting& waits, const application& person) noexcept {
        const waiting_growth& growth = waits.growth;
        const int lapsed = (std::min)(person.lapsed_years, growth.most_lapsed_years);
        added = growth.per_lapsed_year * (std::max)(0, lapsed - growth.beyond);
        if (growth.at_least > 0 && lapsed >= growth.from_lapsed_years) {
            at_least = (std::max)(0, growth.at_least - waits.length.count);
        }
    }
};

/// The length of a waiting period for this person (国办发〔2024〕38号 for the growing ones).
constexpr period length_of(const waiting& waits, const application& person) noexcept {
    const variable_wait part{waits, person};
    const int left = part.added - waits.growth.per_repaid_year * person.repaid_years;
    const int count = waits.length.count + (std::max)(left, part.at_least);
    // The most that a period holds, far longer than any that covers a day of these centuries.
    return {waits.length.unit, static_cast<std::int16_t>((std::min)(count, 32'767))};
}

/// How many years paid back take something off a waiting period.
constexpr int repaid_years_used(const waiting& waits, const application& person) noexcept {
    const variable_wait part{waits, person};
    const int each = waits.growth.per_repaid_year;
    const int most = each == 0 ? 0 : (part.added - part.at_least + each - 1) / each;
    return (std::clamp)(most, 0, int{person.repaid_years});
}

/// How many years paid back take something off for whom they take off the most: for who lapsed
/// longest, or just before a floor holds, which leaves less to take off.
constexpr int most_repaid_years_used(const waiting& waits) noexcept {
    const auto used_of = [&waits](int lapsed) {
        return repaid_years_used(
            waits, {.lapsed_years = static_cast<std::uint8_t>(lapsed), .repaid_years = 255});
    };
    return (std::max)(used_of(255), used_of((std::max)(0, waits.growth.from_lapsed_years - 1)));
}

/// The first day after a waiting period that runs from a day.
CANBAO_DETAIL_INLINED constexpr date first_day_since(counting_rule counting, const waiting& waits,
                                                     date since,
                                                     const application& person) noexcept {
    switch (waits.kind) {
    case waiting_kind::none:
    case waiting_kind::on_the_day: return since;
    case waiting_kind::nth_month: return first_of_month_after(since, waits.length.count);
    case waiting_kind::full_period: break;
    }
    if (waits.since == waiting_start::fixed_day) {
        counting.first = opening_day::counted;
    }
    return first_day_after(length_of(waits, person), since, counting);
}

} // namespace canbao

#endif
