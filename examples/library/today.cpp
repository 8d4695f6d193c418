// SPDX-License-Identifier: Apache-2.0
// Which day it is in China while it is another in UTC, at moments that are given, so that this
// prints the same at any time and in any place.
#include <canbao/canbao.hpp>
#include <canbao/ostream.hpp>
#include <canbao/policies/hunan_2023.hpp>

#include <iostream>

using namespace canbao;
using namespace std::chrono_literals;
using policies::hunan_2023;

/// The day in China at a moment. The whole country keeps eight hours before UTC, without summer
/// time.
static constexpr date day_in_china(std::chrono::system_clock::time_point moment) {
    const auto since_1970 = moment.time_since_epoch() + 8h;
    return std::chrono::local_days{std::chrono::floor<std::chrono::days>(since_1970)};
}

#if defined(__cpp_lib_chrono) && __cpp_lib_chrono >= 201907L
#include <stdexcept>

/// The same by the time zones of the system, for which a place of any zone may stand.
static date day_in(const char* zone, std::chrono::system_clock::time_point moment) {
    const std::chrono::zoned_time local{zone, moment};
    return std::chrono::floor<std::chrono::days>(local.get_local_time());
}

static bool zones_agree(std::chrono::system_clock::time_point moment) {
    try {
        return day_in("Asia/Shanghai", moment) == day_in_china(moment);
    } catch (const std::runtime_error&) {
        return true; // a system without the data of time zones
    }
}
#else
static bool zones_agree(std::chrono::system_clock::time_point) {
    return true;
}
#endif

static bool show(const char* when, std::chrono::system_clock::time_point moment) {
    const date in_utc = std::chrono::floor<std::chrono::days>(moment);
    const date in_china = day_in_china(moment);
    std::cout << when << ": in UTC " << in_utc << ", in China " << in_china << "; "
              << assess<hunan_2023>({.paid_on = in_china}).status << '\n';
    return zones_agree(moment);
}

int main() {
    // The first day of Hunan's window is 1 September 2022, the last 31 December.
    constexpr std::chrono::sys_days utc = 2022y / 8 / 31;
    const bool agree = show("a second before midnight", utc + 15h + 59min + 59s) &&
                       show("midnight", utc + 16h) && show("one in the morning", utc + 17h) &&
                       show("nine in the morning", utc + 25h);
    // What a program asks.
    const date today = day_in_china(std::chrono::system_clock::now());
    return agree && is_in_range(today) ? 0 : 1;
}
