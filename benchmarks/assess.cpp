// SPDX-License-Identifier: Apache-2.0
// Rosters: every policy with every instruction set, whole and in part, beside copies of the bytes;
// and whole those of notices.
#include "copies.hpp"
#include "rosters.hpp"
#include "suite.hpp"

#include <benchmark/benchmark.h>

#include <array>

namespace benchmarks {
namespace {

using canbao::application_columns;
using canbao::assessment_columns;
using canbao::detail::instructions;

/// Which columns are given and which are wanted.
struct selection {
    const char* name;
    const char* copy; ///< the name of its copy
    application_columns (*given)(const application_columns&);
    assessment_columns (*wanted)(const assessment_columns&);
};

application_columns all_given(const application_columns& in) {
    return in;
}
application_columns payment_and_categories(const application_columns& in) {
    return {.paid_on = in.paid_on, .categories = in.categories};
}
assessment_columns all_wanted(const assessment_columns& out) {
    return out;
}
assessment_columns due_alone(const assessment_columns& out) {
    return {.due = out.due};
}
assessment_columns payment_list(const assessment_columns& out) {
    return {.status = out.status,
            .route = out.route,
            .due = out.due,
            .subsidy = out.subsidy,
            .benefit_from = out.benefit_from};
}

constexpr std::array selections{
    selection{"whole", "copy", all_given, all_wanted},
    selection{"due", "copy_due", all_given, due_alone},
    selection{"payment", "copy_payment", all_given, payment_list},
    selection{"few_inputs", "copy_few_inputs", payment_and_categories, all_wanted}};
/// Whole, too; their columns are more, and so no copy is beside them.
constexpr selection of_notices{"notices", nullptr, all_given, all_wanted};

/// Times what `prepare(in, out)` gives, on the columns selected of a policy's population.
template <class Prepare>
void time_columns(benchmark::State& state, const subject& policy, const selection& part,
                  std::size_t persons, const Prepare& prepare) {
    const std::optional<roster> all = roster_of(state, *policy.content, persons);
    if (!all) {
        return;
    }
    const application_columns in = part.given(all->in);
    const assessment_columns out = part.wanted(all->out);
    time(state, persons, bytes_of(in) + bytes_of(out), prepare(in, out));
}

void register_assessment(const subject& policy, const selection& part, instructions with,
                         std::size_t persons) {
    const std::string name = joined(part.name, policy.id(), name_of(with), std::to_string(persons));
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        time_columns(state, policy, part, persons, [=](const auto& in, const auto& out) {
            return [=] { benchmark::DoNotOptimize(policy.assess(with, in, out)); };
        });
    });
}

void register_copies(const selection& part, std::size_t persons) {
    const std::string plain = joined(part.copy, "plain", std::to_string(persons));
    benchmark::RegisterBenchmark(plain.c_str(), [=](benchmark::State& state) {
        time_columns(state, subjects().front(), part, persons, [](const auto& in, const auto& out) {
            return [copy = column_copy{in, out}] { copy.plain(); };
        });
    });
    const std::string streaming = joined(part.copy, "streaming", std::to_string(persons));
    benchmark::RegisterBenchmark(streaming.c_str(), [=](benchmark::State& state) {
        time_columns(state, subjects().front(), part, persons, [](const auto& in, const auto& out) {
            return [copy = column_copy{in, out}] { copy.streaming(); };
        });
    });
}

} // namespace

void register_rosters(const sizes& persons) {
    for (const std::size_t size : persons) {
        for (const subject& policy : subjects_of_notices()) {
            for (const instructions with : available_instructions()) {
                register_assessment(policy, of_notices, with, size);
            }
        }
        for (const selection& part : selections) {
            register_copies(part, size);
            for (const subject& policy : subjects()) {
                if (&part != &selections.front()) {
                    register_assessment(policy, part, canbao::detail::best_instructions(), size);
                    continue;
                }
                for (const instructions with : available_instructions()) {
                    register_assessment(policy, part, with, size);
                }
            }
        }
    }
}

} // namespace benchmarks
