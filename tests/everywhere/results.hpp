// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_EVERYWHERE_RESULTS_HPP
#define CANBAO_TESTS_EVERYWHERE_RESULTS_HPP

#include <canbao/rosters/tables.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace everywhere {

/// A checksum of numbers, not of bytes, whose order differs between processors (FNV-1a, by word).
class checksum {
public:
    constexpr void add(std::uint64_t word) noexcept { sum_ = (sum_ ^ word) * 0x100'0000'01B3U; }
    template <class Value>
    void add(const std::vector<Value>& column) noexcept {
        for (const Value one : column) {
            add(static_cast<std::uint64_t>(static_cast<std::int64_t>(one)));
        }
    }
    [[nodiscard]] constexpr std::uint64_t value() const noexcept { return sum_; }

private:
    std::uint64_t sum_ = 0xCBF2'9CE4'8422'2325U;
};

/// Adds all fields of the assessments of a roster, but for those that say something by few
/// policies, with groups or with words beyond the published ones, with years paid back, or charging
/// by months; here they are to say nothing.
inline void add_to(checksum& sum, const canbao::assessment_table& results) {
    canbao::for_each_column(
        [&](const auto& column) {
            const auto* const its = static_cast<const void*>(&column);
            const bool is_more = its == static_cast<const void*>(&results.more_delegated) ||
                                 its == static_cast<const void*>(&results.extra_years) ||
                                 its == static_cast<const void*>(&results.prepaid_years);
            const bool is_of_months = its == static_cast<const void*>(&results.months);
            const int usual = is_of_months ? 12 : 0;
            const bool says_nothing =
                std::all_of(column.begin(), column.end(),
                            [=](const auto value) { return std::int64_t{value} == usual; });
            if ((!is_more && !is_of_months) || !says_nothing) {
                sum.add(column);
            }
        },
        results);
}

} // namespace everywhere

#endif
