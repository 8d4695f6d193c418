// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_POPULATION_HPP
#define CANBAO_BENCHMARKS_POPULATION_HPP

#include <canbao/canbao.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

namespace benchmarks {

/// A seeded roster as columns: mostly ordinary residents who pay in the collection period, a tenth
/// aided, a tenth with an event, in an order that no branch predictor learns.
struct population {
    std::vector<std::int32_t> paid_on;
    std::vector<std::uint32_t> categories;
    std::vector<std::int32_t> recognised_on;
    std::vector<std::uint8_t> tier;
    std::vector<std::uint8_t> event;
    std::vector<std::int32_t> event_on;
    std::vector<std::uint32_t> circumstances;

    population(const canbao::policy_content& policy, std::size_t persons, unsigned seed = 1) {
        std::mt19937 random{seed};
        const auto below = [&random](std::uint32_t bound) {
            return static_cast<std::int32_t>(random() % bound);
        };
        const std::int32_t year_begin = policy.year_begin().days;
        for (std::size_t i = 0; i < persons; ++i) {
            const bool in_time = below(10) < 8;
            const std::int32_t day =
                in_time ? year_begin - 1 - below(112) : year_begin + below(365);
            const bool has_event = below(10) == 0;
            paid_on.push_back(day);
            categories.push_back(below(10) == 0 ? std::uint32_t{1} << below(23) : 0);
            recognised_on.push_back(below(4) == 0 ? day - 60 + below(90) : canbao::date::absent);
            tier.push_back(below(20) == 0 ? 2 : 1);
            event.push_back(has_event ? static_cast<std::uint8_t>(1 + below(9)) : std::uint8_t{0});
            event_on.push_back(has_event ? day - below(120) : canbao::date::absent);
            circumstances.push_back(below(5) == 0 ? std::uint32_t{1} << below(11) : 0);
        }
    }

    [[nodiscard]] canbao::application_columns columns() const {
        return {.paid_on = paid_on,
                .categories = categories,
                .recognised_on = recognised_on,
                .tier = tier,
                .event = event,
                .event_on = event_on,
                .circumstances = circumstances};
    }
};

} // namespace benchmarks

#endif
