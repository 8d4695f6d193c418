// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_ROSTERS_HPP
#define CANBAO_BENCHMARKS_ROSTERS_HPP

#include "owned_column.hpp"
#include "population.hpp"

#include <canbao/rosters.hpp>

#include <cstddef>
#include <cstdint>

namespace benchmarks {

/// Calls `visit` with each column of applications.
template <class Visit>
void for_each_column(const canbao::application_columns& in, const Visit& visit) {
    visit(in.paid_on);
    visit(in.recognised_on);
    visit(in.event_on);
    visit(in.circumstances);
    visit(in.categories);
    visit(in.tier);
    visit(in.event);
    visit(in.lapsed_years);
    visit(in.repaid_years);
}
/// The same of assessments.
template <class Visit>
void for_each_column(const canbao::assessment_columns& out, const Visit& visit) {
    visit(out.status);
    visit(out.reason);
    visit(out.route);
    visit(out.fee_line);
    visit(out.subsidy_category);
    visit(out.fund);
    visit(out.due);
    visit(out.subsidy);
    visit(out.fiscal);
    visit(out.benefit_from);
    visit(out.benefit_to);
    visit(out.delegated);
}

/// Bytes of the columns given or wanted.
template <class Columns>
std::size_t bytes_of(const Columns& columns) {
    std::size_t bytes = 0;
    for_each_column(columns, [&bytes](auto column) { bytes += column.size_bytes(); });
    return bytes;
}

/// Bytes of one person, in and out, when all columns are given and wanted.
inline constexpr std::size_t bytes_in = 24;
inline constexpr std::size_t bytes_out = 30;

/// Room for whole assessments.
class results {
public:
    explicit results(std::size_t rows)
        : status_{rows},
          reason_{rows},
          route_{rows},
          fee_line_{rows},
          subsidy_category_{rows},
          fund_{rows},
          due_{rows},
          subsidy_{rows},
          fiscal_{rows},
          benefit_from_{rows},
          benefit_to_{rows},
          delegated_{rows} {}

    [[nodiscard]] canbao::assessment_columns columns() const {
        return {.status = status_.span(),
                .reason = reason_.span(),
                .route = route_.span(),
                .fee_line = fee_line_.span(),
                .subsidy_category = subsidy_category_.span(),
                .fund = fund_.span(),
                .due = due_.span(),
                .subsidy = subsidy_.span(),
                .fiscal = fiscal_.span(),
                .benefit_from = benefit_from_.span(),
                .benefit_to = benefit_to_.span(),
                .delegated = delegated_.span()};
    }

private:
    owned_column<std::uint8_t> status_;
    owned_column<std::uint8_t> reason_;
    owned_column<std::uint8_t> route_;
    owned_column<std::uint8_t> fee_line_;
    owned_column<std::uint8_t> subsidy_category_;
    owned_column<std::uint8_t> fund_;
    owned_column<std::int32_t> due_;
    owned_column<std::int32_t> subsidy_;
    owned_column<std::int32_t> fiscal_;
    owned_column<std::int32_t> benefit_from_;
    owned_column<std::int32_t> benefit_to_;
    owned_column<std::uint32_t> delegated_;
};

/// The population of a policy, made when first asked for and shared by all benchmarks; nullptr
/// where memory does not suffice.
const population* people_of(const canbao::policy_content& policy, std::size_t persons);

/// Room for the assessments of so many, shared likewise.
const results* room_for(std::size_t persons);

} // namespace benchmarks

#endif
