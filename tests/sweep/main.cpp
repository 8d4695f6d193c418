// SPDX-License-Identifier: Apache-2.0
//
// Takes every application to the five policies, and to one with groups of people, that can differ
// from another in anything that the policies ask, and compares the answers of one application, of
// columns, of a table at run time and of the reference model; and, on the days next to which
// something changes, of the compiler.
//
//   canbao_sweep [--every N]   all days; with N, boundary days and every N-th
//   canbao_sweep --planted [ID]   succeeds if every mistake planted into the policy, or all, is
//                                 noticed
#include "comparer.hpp"
#include "compiled.hpp"
#include "planted.hpp"
#include "run.hpp"
#include "scale.hpp"

#include <array>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

using sweep::tally;

constexpr int boundary_days_only = 10'000;

class stopwatch {
public:
    double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }

private:
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
};

tally sweep_all(const sweep::subject& policy, int every, bool& sound) {
    const stopwatch watch;
    const sweep::enumeration all{policy.content, policy.rules, every};
    const auto days = all.payment_days();
    const tally counted = sweep::run(policy, all, days);
    std::cout << policy.content.id << ": " << counted.applications << " applications, "
              << days.size() << " days of payment, " << all.number_of_classes()
              << " classes of categories, " << watch.seconds() << " s\n";
    sweep::print(std::cout, policy.content, counted);
    const bool complete = sweep::took_every_route(policy.content, counted);
    if (!complete) {
        std::cout << "  a route was NEVER TAKEN\n";
    }
    sound = sound && complete && counted.mismatches == 0;
    return counted;
}

tally compare_compiled(const sweep::subject& policy, bool& sound) {
    tally counted;
    for (const sweep::compiled_part& part : sweep::compiled_parts()) {
        if (part.policy == policy.content.id) {
            sweep::comparer compare{policy};
            for (std::size_t i = 0; i < part.size; ++i) {
                compare.add(part.person(i), &part.answer(i));
            }
            counted += compare.finish();
        }
    }
    std::cout << policy.content.id << ": " << counted.applications
              << " applications assessed at compile time\n";
    sweep::print(std::cout, policy.content, counted);
    // The compiler is given the published ones.
    const bool is_published = !reads_birth(policy.rules);
    sound = sound && (counted.applications > 0) == is_published && counted.mismatches == 0;
    return counted;
}

bool sweep_everything(int every) {
    const stopwatch watch;
    bool sound = true;
    tally at_run_time;
    tally at_compile_time;
    for (const sweep::subject& policy : sweep::all_subjects()) {
        at_compile_time += compare_compiled(policy, sound);
        at_run_time += sweep_all(policy, every, sound);
        std::cout.flush();
    }
    std::cout << "all: " << at_run_time.applications
              << " applications, one by one, as columns, by a table of run time and by the "
              << "reference model: " << at_run_time.mismatches << " mismatches; "
              << at_compile_time.applications
              << " by the compiler, too: " << at_compile_time.mismatches << " mismatches; "
              << watch.seconds() << " s\n";
    return sound;
}

// An answer of the compiler's that is not right, too, is noticed: once.
bool notices_compiled(const sweep::subject& policy) {
    sweep::comparer compare{policy};
    const canbao::application person{.paid_on = canbao::date{policy.rules.openings[0].pay_from}};
    canbao::assessment wrong = canbao::assess(policy.rules, person);
    ++wrong.due.count;
    compare.add(person, &wrong);
    return compare.finish().mismatches == 1;
}

bool notices_planted(std::string_view policy_id) {
    // Where nothing is optimised or a sanitizer watches, only some.
    constexpr std::size_t step = reference::many_cases ? 1 : 7;
    bool all_noticed = true;
    int planted = 0;
    for (const sweep::subject& policy : sweep::all_subjects()) {
        if (!policy_id.empty() && policy.content.id != policy_id) {
            continue;
        }
        const sweep::enumeration all{policy.content, policy.rules, boundary_days_only};
        const auto mistakes = sweep::planted_mistakes(policy);
        for (std::size_t i = 0; i < mistakes.size(); i += step) {
            const sweep::planted_mistake& mistake = mistakes[i];
            const std::array days{mistake.shows_on};
            const tally counted = sweep::run(mistake.policy, all, days);
            const bool noticed = counted.mismatches > 0;
            all_noticed = all_noticed && noticed;
            ++planted;
            std::cout << (noticed ? "noticed: " : "NOT NOTICED: ") << policy.content.id << ", "
                      << mistake.what << " (" << counted.mismatches << " of "
                      << counted.applications << ")\n";
            if (planted == 1) {
                std::cout << counted.shown.at(0);
            }
        }
        all_noticed = all_noticed && notices_compiled(policy);
    }
    std::cout << planted << " mistakes planted\n";
    return all_noticed && planted > 0;
}

} // namespace

int main(int argc, char** argv) {
    try {
        const std::string_view option = argc > 1 ? argv[1] : "";
        if ((argc == 2 || argc == 3) && option == "--planted") {
            return notices_planted(argc == 3 ? argv[2] : "") ? EXIT_SUCCESS : EXIT_FAILURE;
        }
        const int every = argc == 3 && option == "--every" ? std::atoi(argv[2]) : 1;
        if ((argc != 1 && argc != 3) || every < 1) {
            std::cerr << "usage: canbao_sweep [--every N | --planted [ID]]\n";
            return EXIT_FAILURE;
        }
        return sweep_everything(every) ? EXIT_SUCCESS : EXIT_FAILURE;
    } catch (const std::exception& failure) {
        std::cerr << "canbao_sweep: " << failure.what() << '\n';
        return EXIT_FAILURE;
    }
}
