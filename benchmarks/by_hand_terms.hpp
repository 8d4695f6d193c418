// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_BY_HAND_TERMS_HPP
#define CANBAO_BENCHMARKS_BY_HAND_TERMS_HPP

#include <chrono>
#include <cstdint>

// What 湘医保发〔2022〕41号 says, in numbers; sections are the notice's (2.4 is 二（四）).
namespace by_hand {

constexpr std::int32_t day(int year, unsigned month, unsigned of_month) {
    const std::chrono::sys_days days{std::chrono::year{year} / static_cast<int>(month) /
                                     static_cast<int>(of_month)};
    return static_cast<std::int32_t>(days.time_since_epoch().count());
}

inline constexpr std::int32_t fee = 350'00;    // 2.3
inline constexpr std::int32_t fiscal = 640'00; // 2.2

inline constexpr std::int32_t collection_first = day(2022, 9, 1); // 2.5
inline constexpr std::int32_t collection_last = day(2022, 12, 31);
inline constexpr std::int32_t extension_last = day(2023, 2, 28);
inline constexpr std::int32_t year_first = day(2023, 1, 1);
inline constexpr std::int32_t year_last = day(2023, 12, 31);
inline constexpr std::int32_t days_to_enrol = 90;

// Bits of categories.
inline constexpr std::uint32_t aided_in_full = 0x0F;   // 2.4: destitute … severely disabled
inline constexpr std::uint32_t aided_by_half = 0x70;   // 2.4: subsistence allowance … monitored
inline constexpr std::uint32_t may_be_late = 0x17F;    // 2.5: these and stably lifted
inline constexpr std::uint32_t others_aid = 0x30'0000; // 2.4: hardship veteran, child in difficulty

// Bits of circumstances.
inline constexpr std::uint32_t objective_miss = 1U << 0U;
inline constexpr std::uint32_t area_extension = 1U << 1U;
inline constexpr std::uint32_t insured_elsewhere = 1U << 9U;
inline constexpr std::uint32_t employee_insured = 1U << 10U;

enum event_number : std::uint8_t {
    birth = 1,
    employee_lapse = 2,
    institution_entry = 3,
    discharge = 4,
    release = 6,
    moved_in = 7,
    new_employment = 8,
    graduate_unemployed = 9
};

enum status_number : std::uint8_t { refused, insured, subsidy_only };

enum reason_number : std::uint8_t {
    none,
    is_insured_elsewhere,
    is_employee,
    no_such_tier,
    not_open,
    no_coverage_left
};

enum route_number : std::uint8_t {
    concentrated = 1,
    extended,
    newborn,
    institution,
    lapse,
    from_payment,
    hardship_objective,
    late_full,
    claim_in_collection = 128,
    claim_in_extension = 129
};

inline constexpr std::uint8_t medical_assistance = 1;

} // namespace by_hand

#endif
