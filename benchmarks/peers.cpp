// SPDX-License-Identifier: Apache-2.0
// The same work for hunan-2023 as it is written without the library.
#include "by_hand.hpp"
#include "rosters.hpp"
#include "suite.hpp"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstring>
#include <map>
#include <vector>

namespace benchmarks {
namespace {

using canbao::detail::instructions;

/// Structs of more would take gigabytes beside the columns.
constexpr std::size_t structs_at_most = 10'000'000;

const subject& hunan_2023() {
    return subjects().front();
}

std::vector<by_hand::applicant> structs_of(const canbao::application_columns& in) {
    std::vector<by_hand::applicant> persons(in.paid_on.size());
    for (std::size_t row = 0; row < persons.size(); ++row) {
        persons[row] = {in.paid_on[row],  in.categories[row],    in.recognised_on[row],
                        in.event_on[row], in.circumstances[row], in.tier[row],
                        in.event[row]};
    }
    return persons;
}

void decide_all(const std::vector<by_hand::applicant>& persons,
                std::vector<by_hand::decision>& decisions) {
    for (std::size_t row = 0; row < persons.size(); ++row) {
        decisions[row] = by_hand::decide(persons[row]);
    }
}

void put(const std::vector<by_hand::decision>& decisions, const canbao::assessment_columns& out) {
    for (std::size_t row = 0; row < decisions.size(); ++row) {
        const by_hand::decision& one = decisions[row];
        out.status[row] = one.status;
        out.reason[row] = one.reason;
        out.route[row] = one.route;
        out.fee_line[row] = one.fee_line;
        out.subsidy_category[row] = one.subsidy_category;
        out.fund[row] = one.fund;
        out.due[row] = one.due;
        out.subsidy[row] = one.subsidy;
        out.fiscal[row] = one.fiscal;
        out.benefit_from[row] = one.benefit_from;
        out.benefit_to[row] = one.benefit_to;
        out.delegated[row] = one.delegated;
    }
}

void decide_columns(instructions with, const canbao::application_columns& in,
                    const canbao::assessment_columns& out) {
    const by_hand::applicant_columns from{
        in.paid_on.data(),       in.categories.data(), in.recognised_on.data(), in.event_on.data(),
        in.circumstances.data(), in.tier.data(),       in.event.data()};
    const by_hand::decision_columns to{
        out.status.data(),       out.reason.data(),           out.route.data(),
        out.fee_line.data(),     out.subsidy_category.data(), out.fund.data(),
        out.due.data(),          out.subsidy.data(),          out.fiscal.data(),
        out.benefit_from.data(), out.benefit_to.data(),       out.delegated.data()};
    const std::size_t rows = in.paid_on.size();
#if defined(__x86_64__)
    if (with == instructions::avx512) {
        return by_hand::decide_avx512(from, to, rows);
    }
    if (with == instructions::avx2) {
        return by_hand::decide_avx2(from, to, rows);
    }
#endif
    by_hand::decide_baseline(from, to, rows);
}

void time_structs(benchmark::State& state, std::size_t persons) {
    static std::map<std::size_t, std::vector<by_hand::applicant>> all;
    const population* people = people_of(*hunan_2023().content, persons);
    if (people == nullptr) {
        state.SkipWithError("not enough memory");
        return;
    }
    std::vector<by_hand::applicant>& structs = all[persons];
    if (structs.empty()) {
        structs = structs_of(people->columns());
    }
    std::vector<by_hand::decision> decisions(persons);
    constexpr std::size_t bytes = sizeof(by_hand::applicant) + sizeof(by_hand::decision);
    time(state, persons, persons * bytes, [&] { decide_all(structs, decisions); });
}

void time_by_hand(benchmark::State& state, instructions with, std::size_t persons) {
    const std::optional<roster> all = roster_of(state, *hunan_2023().content, persons);
    if (!all) {
        return;
    }
    // It reads neither lapsed nor repaid years, which this notice does not ask for.
    time(state, persons, bytes_of(all->in) + bytes_of(all->out) - 2 * persons,
         [&] { decide_columns(with, all->in, all->out); });
}

/// The first row on which two differ; the number of rows where there is none.
std::size_t first_difference(const canbao::assessment_columns& one,
                             const canbao::assessment_columns& other) {
    std::vector<std::span<const std::byte>> columns;
    std::vector<std::size_t> widths;
    for_each_column(
        [&](auto column) {
            columns.push_back(std::as_bytes(column));
            widths.push_back(sizeof(column[0]));
        },
        one);
    const std::size_t rows = one.status.size();
    std::size_t first = rows;
    std::size_t number = 0;
    for_each_column(
        [&](auto column) {
            const std::span<const std::byte> bytes = std::as_bytes(column);
            for (std::size_t at = 0; at < std::min(bytes.size(), first * widths[number]); ++at) {
                if (bytes[at] != columns[number][at]) {
                    first = at / widths[number];
                }
            }
            ++number;
        },
        other);
    return first;
}

bool agrees(const char* which, const results& given, const results& expected) {
    const std::size_t row = first_difference(given.columns(), expected.columns());
    if (row == given.columns().status.size()) {
        return true;
    }
    std::fprintf(stderr,
                 "error: hunan-2023 by hand (%s) and by the library give person %zu different "
                 "assessments; nothing was measured\n",
                 which, row);
    return false;
}

} // namespace

bool by_hand_agrees() {
    constexpr std::size_t persons = 300'000;
    const population people(*hunan_2023().content, persons, 2);
    const canbao::application_columns in = people.columns();
    const results expected(persons);
    const results given(persons);
    if (!hunan_2023().assess(canbao::detail::best_instructions(), in, expected.columns())) {
        return false;
    }
    std::vector<by_hand::decision> decisions(persons);
    decide_all(structs_of(in), decisions);
    put(decisions, given.columns());
    bool all_agree = agrees("structs", given, expected);
    for (const instructions with : available_instructions()) {
        if (with != instructions::scalar) {
            decide_columns(with, in, given.columns());
            all_agree = agrees(name_of(with).c_str(), given, expected) && all_agree;
        }
    }
    return all_agree;
}

void register_by_hand(const sizes& persons) {
    const std::string id = hunan_2023().id();
    for (const std::size_t size : persons) {
        const std::string number = std::to_string(size);
        if (size <= structs_at_most) {
            benchmark::RegisterBenchmark(
                joined("by_hand_structs", id, "scalar", number).c_str(),
                [=](benchmark::State& state) { time_structs(state, size); });
        }
        for (const instructions with : available_instructions()) {
            if (with != instructions::scalar) {
                benchmark::RegisterBenchmark(
                    joined("by_hand_columns", id, name_of(with), number).c_str(),
                    [=](benchmark::State& state) { time_by_hand(state, with, size); });
            }
        }
    }
}

} // namespace benchmarks
