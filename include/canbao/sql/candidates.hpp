// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_SQL_CANDIDATES_HPP
#define CANBAO_SQL_CANDIDATES_HPP

#include <canbao/engine/amounts.hpp>
#include <canbao/sql/prices.hpp>
#include <canbao/sql/subject.hpp>

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

// What the most favourable opening of a row is chosen of.
namespace canbao::inline v0_1::detail::sql {

/// One opening or claim, as far as it is told from the others.
struct candidate_opening {
    const opening* by = nullptr;
    scheme prices{};
    bool is_claim = false;
    bool charges_years = false;
};

/// Refusals in place of a number: in the order in which the least is taken.
enum class refused_as : std::uint8_t { no_coverage_left, not_open, elsewhere, employee, tier };
inline std::string number_of(refused_as why) {
    return number(digits::refusals + static_cast<std::int64_t>(why));
}

/// The openings that anybody can take, of equal dues and first days the more favourable first, and
/// the claims.
inline std::vector<candidate_opening> candidates_of(const subject& of) {
    std::vector<candidate_opening> ranked;
    for (const opening& one : of.rules.openings) {
        if (of.is_offered(one)) {
            scheme prices{one.plan, one.charge, one.aided, one.months.count};
            if (one.months.which != charged_months::fixed && !is_free(one.charge)) {
                prices.fixed_months = 0;
            }
            ranked.push_back({&one, prices, false, detail::charges_years(of.rules, one)});
        }
    }
    // Of equal last days the one listed first is taken.
    std::sort(ranked.begin(), ranked.end(),
              [](const candidate_opening& one, const candidate_opening& other) {
                  const std::int32_t last = one.by->cover_to;
                  return last != other.by->cover_to ? last > other.by->cover_to : one.by < other.by;
              });
    for (const opening& one : of.rules.claims) {
        scheme prices{rule_table::claim_plan};
        prices.is_claim = true;
        ranked.push_back({&one, prices, true, false});
    }
    return ranked;
}

} // namespace canbao::detail::sql

#endif
