// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_TESTS_EVERYWHERE_RESULTS_HPP
#define CANBAO_TESTS_EVERYWHERE_RESULTS_HPP

#include <canbao/engine/columns.hpp>

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

/// All fields of the assessments of a roster, as columns.
struct results {
    explicit results(std::size_t rows)
        : status(rows),
          reason(rows),
          route(rows),
          fee_line(rows),
          subsidy_category(rows),
          fund(rows),
          due(rows),
          subsidy(rows),
          fiscal(rows),
          benefit_from(rows),
          benefit_to(rows),
          delegated(rows) {}

    [[nodiscard]] canbao::assessment_columns columns() {
        return {status, reason,  route,  fee_line,     subsidy_category, fund,
                due,    subsidy, fiscal, benefit_from, benefit_to,       delegated};
    }
    void add_to(checksum& sum) const {
        sum.add(status), sum.add(reason), sum.add(route), sum.add(fee_line);
        sum.add(subsidy_category), sum.add(fund), sum.add(due), sum.add(subsidy), sum.add(fiscal);
        sum.add(benefit_from), sum.add(benefit_to), sum.add(delegated);
    }
    friend bool operator==(const results&, const results&) = default;

    std::vector<std::uint8_t> status;
    std::vector<std::uint8_t> reason;
    std::vector<std::uint8_t> route;
    std::vector<std::uint8_t> fee_line;
    std::vector<std::uint8_t> subsidy_category;
    std::vector<std::uint8_t> fund;
    std::vector<std::int32_t> due;
    std::vector<std::int32_t> subsidy;
    std::vector<std::int32_t> fiscal;
    std::vector<std::int32_t> benefit_from;
    std::vector<std::int32_t> benefit_to;
    std::vector<std::uint32_t> delegated;
};

} // namespace everywhere

#endif
