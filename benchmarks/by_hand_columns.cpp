// SPDX-License-Identifier: Apache-2.0
#include "by_hand.hpp"
#include "by_hand_terms.hpp"

#include <algorithm>

#define BY_HAND_INLINE [[gnu::always_inline]] inline

namespace by_hand {
namespace {

/// One row, all numbers of 32 bits whatever the widths of columns.
struct row_numbers {
    std::int32_t paid, categories, recognised, event_on, facts, tier, event;
    std::int32_t status, reason, route, fee_line, category, fund;
    std::int32_t due, subsidy, fiscal, from, to, delegated;
};

/// All bits where it is so.
BY_HAND_INLINE std::int32_t mask(bool so) {
    return -static_cast<std::int32_t>(so);
}
BY_HAND_INLINE std::int32_t has(std::int32_t bits, std::uint32_t any) {
    return mask((bits & static_cast<std::int32_t>(any)) != 0);
}
BY_HAND_INLINE std::int32_t between(std::int32_t low, std::int32_t value, std::int32_t high) {
    return mask(low <= value) & mask(value <= high);
}
BY_HAND_INLINE std::int32_t pick(std::int32_t where, std::int32_t one, std::int32_t other) {
    return (where & one) | (~where & other);
}

/// The first day of the month after, for days of 2023; months are counted from March
/// (Neri and Schneider, Euclidean affine functions).
BY_HAND_INLINE std::int32_t next_month(std::int32_t from) {
    constexpr std::int32_t march_2022 = day(2022, 3, 1);
    constexpr std::int32_t march_2023 = day(2023, 3, 1);
    const std::int32_t spring = mask(from >= march_2023);
    const std::int32_t march = pick(spring, march_2023, march_2022);
    const std::int32_t month = (2'141 * (from - march) + 197'913) >> 16;
    const std::int32_t next = march + ((979 * (month + 1) - 2'919) >> 5);
    return pick(spring, next, std::min(next, march_2023));
}

BY_HAND_INLINE void decide_row(row_numbers& row) {
    const std::int32_t paid = row.paid;
    const std::int32_t recognised = row.recognised;
    const std::int32_t event = row.event;
    const std::int32_t event_on = row.event_on;
    const std::int32_t facts = row.facts;

    const std::int32_t enrols = mask(row.tier == 1) & ~has(facts, employee_insured);
    const std::int32_t elsewhere = has(facts, insured_elsewhere);
    const std::int32_t in_area = has(facts, area_extension);
    const std::int32_t collection = between(collection_first, paid, collection_last);
    const std::int32_t extension = between(year_first, paid, extension_last) & in_area;
    const std::int32_t in_year = between(year_first, paid, year_last);

    // 2.4: of the categories recognised in time, the first.
    const std::int32_t counting = row.categories & mask(recognised <= paid);
    const std::int32_t in_time = mask(recognised <= pick(in_area, extension_last, collection_last));
    const std::int32_t aided =
        counting & in_time & static_cast<std::int32_t>(aided_in_full | aided_by_half);
    const std::int32_t first = aided & -aided;
    const std::int32_t category = (1 & mask(aided != 0)) + (1 & has(first, 0x2A)) +
                                  (2 & has(first, 0x4C)) + (4 & has(first, 0x70));
    const std::int32_t subsidy =
        (fee & has(first, aided_in_full)) | (fee / 2 & has(first, aided_by_half));

    // 2.5: the routes.
    const std::int32_t happened = mask(event_on != no_day) & mask(event_on <= paid);
    const std::int32_t limit = event_on + days_to_enrol;
    const std::int32_t prompt =
        happened & mask(paid <= limit) & mask(paid >= year_first) & mask(event_on <= year_last);
    const std::int32_t is_birth = mask(event == birth);
    const std::int32_t is_lapse = mask(event == employee_lapse);
    const std::int32_t by_birth = prompt & is_birth;
    const std::int32_t by_entry = happened & in_year & mask(event == institution_entry);
    const std::int32_t by_lapse = prompt & is_lapse;
    const std::int32_t by_payment =
        happened & in_year &
        (mask(event == discharge) | mask(event == release) | mask(event == new_employment) |
         mask(event == graduate_unemployed));
    const std::int32_t by_hardship =
        in_year & has(facts, objective_miss) & has(counting, may_be_late);
    const std::int32_t missed =
        (is_birth | is_lapse) & mask(paid > limit) & mask(limit >= year_first);
    const std::int32_t moved = mask(event == moved_in) & mask(event_on >= year_first);
    const std::int32_t late = in_year & happened & (missed | moved);
    const std::int32_t late_from = next_month(paid);
    // Nobody is covered before being born.
    const std::int32_t born = event_on & is_birth;

    // The one that covers most for least: in this notice, the first open one.
    std::int32_t route = late & late_full;
    route = pick(by_hardship, hardship_objective, route);
    route = pick(by_payment, from_payment, route);
    route = pick(by_lapse, lapse, route);
    route = pick(by_entry, institution, route);
    route = pick(by_birth, newborn, route);
    route = pick(extension, extended, route);
    route = pick(collection, concentrated, route);
    std::int32_t from = pick(by_hardship | by_payment, paid, late_from);
    from = pick(by_lapse | by_entry | by_birth, std::max(event_on, year_first), from);
    from = pick(extension | collection, year_first, from);
    from = std::max(from, born);

    const std::int32_t open = enrols & ~elsewhere & mask(route != 0) & mask(from <= year_last);
    const std::int32_t full = open & mask(route == late_full);
    const std::int32_t claims = enrols & elsewhere & (collection | extension) & mask(subsidy != 0);
    const std::int32_t given = open | claims;

    std::int32_t reason = pick(mask(route != 0), no_coverage_left, not_open);
    reason = pick(elsewhere, is_insured_elsewhere, reason);
    reason = pick(has(facts, employee_insured), is_employee, reason);
    reason = pick(mask(row.tier == 1), reason, no_such_tier);

    row.status = (open & insured) | (claims & subsidy_only);
    row.reason = ~given & reason;
    row.route =
        (open & route) | (claims & pick(collection, claim_in_collection, claim_in_extension));
    row.fee_line = given & 1;
    row.category = given & category;
    row.fund = given & mask(subsidy != 0) & medical_assistance;
    row.due = (open & (fee - subsidy)) + (full & fiscal);
    row.subsidy = given & subsidy;
    row.fiscal = open & ~full & fiscal;
    row.from = pick(open, from, no_day);
    row.to = pick(open, year_last, no_day);
    row.delegated = given & counting & static_cast<std::int32_t>(others_aid);
}

// Compilers vectorise it where they know that no column overlaps another, and believe that of
// parameters only.
BY_HAND_INLINE void
decide_rows(std::size_t rows, const std::int32_t* __restrict paid_on,
            const std::uint32_t* __restrict categories,
            const std::int32_t* __restrict recognised_on, const std::int32_t* __restrict event_on,
            const std::uint32_t* __restrict circumstances, const std::uint8_t* __restrict tier,
            const std::uint8_t* __restrict event, std::uint8_t* __restrict status,
            std::uint8_t* __restrict reason, std::uint8_t* __restrict route,
            std::uint8_t* __restrict fee_line, std::uint8_t* __restrict subsidy_category,
            std::uint8_t* __restrict fund, std::int32_t* __restrict due,
            std::int32_t* __restrict subsidy, std::int32_t* __restrict fiscal,
            std::int32_t* __restrict benefit_from, std::int32_t* __restrict benefit_to,
            std::uint32_t* __restrict delegated) {
    for (std::size_t i = 0; i < rows; ++i) {
        row_numbers row{};
        row.paid = paid_on[i];
        row.categories = static_cast<std::int32_t>(categories[i]);
        row.recognised = recognised_on[i];
        row.event_on = event_on[i];
        row.facts = static_cast<std::int32_t>(circumstances[i]);
        row.tier = tier[i];
        row.event = event[i];
        decide_row(row);
        status[i] = static_cast<std::uint8_t>(row.status);
        reason[i] = static_cast<std::uint8_t>(row.reason);
        route[i] = static_cast<std::uint8_t>(row.route);
        fee_line[i] = static_cast<std::uint8_t>(row.fee_line);
        subsidy_category[i] = static_cast<std::uint8_t>(row.category);
        fund[i] = static_cast<std::uint8_t>(row.fund);
        due[i] = row.due;
        subsidy[i] = row.subsidy;
        fiscal[i] = row.fiscal;
        benefit_from[i] = row.from;
        benefit_to[i] = row.to;
        delegated[i] = static_cast<std::uint32_t>(row.delegated);
    }
}

BY_HAND_INLINE void decide(const applicant_columns& in, const decision_columns& out,
                           std::size_t rows) {
    decide_rows(rows, in.paid_on, in.categories, in.recognised_on, in.event_on, in.circumstances,
                in.tier, in.event, out.status, out.reason, out.route, out.fee_line,
                out.subsidy_category, out.fund, out.due, out.subsidy, out.fiscal, out.benefit_from,
                out.benefit_to, out.delegated);
}

} // namespace

void decide_baseline(const applicant_columns& in, const decision_columns& out, std::size_t rows) {
    decide(in, out, rows);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] void decide_avx2(const applicant_columns& in, const decision_columns& out,
                                         std::size_t rows) {
    decide(in, out, rows);
}

[[gnu::target("avx512f,avx512bw,avx512dq,avx512vl")]] void
decide_avx512(const applicant_columns& in, const decision_columns& out, std::size_t rows) {
    decide(in, out, rows);
}
#endif

} // namespace by_hand
