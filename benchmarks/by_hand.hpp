// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_BY_HAND_HPP
#define CANBAO_BENCHMARKS_BY_HAND_HPP

#include <cstddef>
#include <cstdint>

// 湘医保发〔2022〕41号 (Hunan 2023) as one writes it without a library; nothing here is the
// library's, neither code nor numbers. Days are since 1970-01-01; no_day stands for none.
namespace by_hand {

inline constexpr std::int32_t no_day = INT32_MIN;

struct applicant {
    std::int32_t paid_on;
    std::uint32_t categories;
    std::int32_t recognised_on;
    std::int32_t event_on;
    std::uint32_t circumstances;
    std::uint8_t tier;
    std::uint8_t event;
};

struct decision {
    std::uint8_t status = 0;
    std::uint8_t reason = 0;
    std::uint8_t route = 0;
    std::uint8_t fee_line = 0;
    std::uint8_t subsidy_category = 0;
    std::uint8_t fund = 0;
    std::int32_t due = 0;
    std::int32_t subsidy = 0;
    std::int32_t fiscal = 0;
    std::int32_t benefit_from = no_day;
    std::int32_t benefit_to = no_day;
    std::uint32_t delegated = 0;
};

/// With if and else, over structs.
decision decide(const applicant& person);

struct applicant_columns {
    const std::int32_t* paid_on;
    const std::uint32_t* categories;
    const std::int32_t* recognised_on;
    const std::int32_t* event_on;
    const std::uint32_t* circumstances;
    const std::uint8_t* tier;
    const std::uint8_t* event;
};

struct decision_columns {
    std::uint8_t* status;
    std::uint8_t* reason;
    std::uint8_t* route;
    std::uint8_t* fee_line;
    std::uint8_t* subsidy_category;
    std::uint8_t* fund;
    std::int32_t* due;
    std::int32_t* subsidy;
    std::int32_t* fiscal;
    std::int32_t* benefit_from;
    std::int32_t* benefit_to;
    std::uint32_t* delegated;
};

/// Without a branch, over columns: a loop that compilers vectorise, for the instructions that every
/// processor has and, on x86-64, for two that it may have.
void decide_baseline(const applicant_columns& in, const decision_columns& out, std::size_t rows);
#if defined(__x86_64__)
void decide_avx2(const applicant_columns& in, const decision_columns& out, std::size_t rows);
void decide_avx512(const applicant_columns& in, const decision_columns& out, std::size_t rows);
#endif

} // namespace by_hand

#endif
