// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BENCHMARKS_POPULATION_HPP
#define CANBAO_BENCHMARKS_POPULATION_HPP

#include "draws.hpp"
#include "owned_column.hpp"

#include <canbao/rosters.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace benchmarks {

/// A seeded population as columns, its shares roughly those of resident insurance. Of a thousand:
///
/// - 40 come with an event, most of these a lapse of employee insurance (13), a birth (11) or a
/// move
///   (6), at most 150 days before they pay, which is on any day from November on;
/// - of the others 890 in 1000 pay in the four months up to the end of the policy's first window,
///   mostly that of the year before, ever more towards their end, 50 in January and February, 60 on
///   any day from half a year before to a year after the year's begin;
/// - 170 belong to a category (stably lifted, subsistence allowance and severe disability lead), 17
///   of these to two; 68 of the 170 were recognised within 400 days around the payment, the others
///   long ago;
/// - 150 choose among the tiers, the others take the first; 2 ask for one that is not offered;
/// - 920 belong to a local household, 870 were insured last year, 150 are migrant workers; 50 live
///   where the period was extended, 15 are insured elsewhere, 7 as employees (see `facts`);
/// - 80 have years without cover;
/// - where the policy has groups by birth, all but one in 1000 have a day of birth: any age below
///   90, newborns that of the event, every second a woman; whoever is between 6 and 17 is at
///   school, every second of the next four years at a university, and of those older one in 100;
/// - where routes go by registration, 300 registered on another day than that of payment: within
///   five weeks before it, and a few a day or two after it;
/// - where recognition opens a route, it is the event of whoever has a day of it and no other one;
/// - every second has the circumstances that are the policy's own.
///
/// Columns of words that no shipped policy reads are left out.
/// Each person is drawn for himself, so that no branch predictor learns the order.
class population {
public:
    population(const canbao::policy_content& policy, std::size_t persons, std::uint64_t seed = 1)
        : year_begin_{policy.year_begin().days},
          collection_end_{year_begin_ - 1} {
        canbao::for_each_column(
            [persons](auto& column) { column = std::decay_t<decltype(column)>{persons}; },
            columns_);
        columns_.more_categories = {};
        columns_.more_circumstances = {};
        columns_.wish = {};
        columns_.prepaid_years = {};
        has_births_ = !policy.people.empty();
        if (!has_births_) {
            columns_.born_on = {};
        }
        for (const canbao::fee_term& fee : policy.fees) {
            tiers_ = std::max<std::uint32_t>(tiers_, fee.tier);
        }
        const auto* const first_window =
            std::find_if(policy.openings.begin(), policy.openings.end(),
                         [](const auto& one) { return one.window_to.has_value(); });
        if (first_window != policy.openings.end()) {
            collection_end_ = first_window->window_to.days;
        }
        has_registrations_ = std::any_of(policy.routes.begin(), policy.routes.end(),
                                         [](const auto& one) { return one.by_registration; });
        if (!has_registrations_) {
            columns_.registered_on = {};
        }
        opens_on_recognition_ =
            std::any_of(policy.openings.begin(), policy.openings.end(),
                        [](const auto& one) { return (one.asks.events & recognition.bits) != 0; });
        for (const canbao::own_word& word : policy.own_words) {
            if (word.kind == canbao::word_kind::circumstance) {
                own_circumstances_ |= std::uint64_t{1} << word.slot;
            }
        }
        generate(0, seed);
    }

    /// Puts other persons in place of these: those whose numbers begin with `first`.
    void generate(std::uint64_t first, std::uint64_t seed = 1) {
        const std::size_t persons = columns_.paid_on.span().size();
        for (std::size_t row = 0; row < persons; ++row) {
            put(row, person(draws{seed, first + row}));
        }
    }

    [[nodiscard]] canbao::application_columns columns() const {
        canbao::application_columns all;
        canbao::for_each_column([](auto& to, const auto& column) { to = column.span(); }, all,
                                columns_);
        return all;
    }

    [[nodiscard]] canbao::application person(draws random) const {
        canbao::application one;
        if (random.happens(400)) {
            // In the order of codes, from birth.
            static constexpr auto kinds =
                spread<64>(std::array<std::uint8_t, 10>{0, 17, 21, 1, 3, 1, 2, 9, 6, 4});
            one.event.value = kinds[random.below(64)];
            one.paid_on.days = year_begin_ - 60 + static_cast<std::int32_t>(random.below(425));
            one.event_on.days = one.paid_on.days - static_cast<std::int32_t>(random.below(150));
        } else {
            one.paid_on.days = payment_day(random);
        }
        if (random.happens(1'700)) {
            one.categories.bits = category(random);
            if (random.happens(1'000)) {
                one.categories.bits |= category(random);
            }
            if (random.happens(4'000)) {
                one.recognised_on.days =
                    one.paid_on.days + 20 - static_cast<std::int32_t>(random.below(400));
            }
        }
        if (random.happens(1'500)) {
            one.tier = static_cast<std::uint8_t>(1 + random.below(tiers_));
        }
        if (random.happens(20)) {
            one.tier = static_cast<std::uint8_t>(1 + tiers_);
        }
        one.circumstances.bits = facts(random);
        if (random.happens(800)) {
            one.lapsed_years = static_cast<std::uint8_t>(1 + random.below(5));
            one.repaid_years = static_cast<std::uint8_t>(random.below(one.lapsed_years + 1U));
        }
        if (has_births_) {
            give_birth(random, one);
        }
        if (has_registrations_ && random.happens(3'000)) {
            one.registered_on.days = one.paid_on.days + 2 - static_cast<int>(random.below(37));
        }
        if (opens_on_recognition_ && !one.event.has_value() && one.recognised_on.has_value()) {
            one.event = canbao::events::recognition{};
            one.event_on = one.recognised_on;
        }
        if (own_circumstances_ != 0 && random.happens(5'000)) {
            one.circumstances.bits |= own_circumstances_;
        }
        return one;
    }

private:
    static constexpr canbao::event_set recognition{canbao::events::recognition{}};

    [[nodiscard]] std::int32_t payment_day(draws& random) const {
        constexpr std::uint32_t collection = 122; // such as September to December
        if (random.happens(8'900)) {
            const std::uint32_t one = random.below(collection);
            const std::uint32_t other = random.below(collection);
            return collection_end_ - static_cast<std::int32_t>(std::min(one, other));
        }
        if (random.happens(4'500)) {
            return year_begin_ + static_cast<std::int32_t>(random.below(59));
        }
        return year_begin_ - 184 + static_cast<std::int32_t>(random.below(549));
    }

    static std::uint32_t category(draws& random) {
        // In the order of slots, from destitute.
        static constexpr auto slots = spread<64>(std::array<std::uint8_t, 23>{
            3, 1, 1, 6, 12, 3, 4, 1, 13, 2, 1, 1, 1, 2, 4, 1, 1, 1, 1, 2, 1, 1, 1});
        return std::uint32_t{1} << slots[random.below(64)];
    }

    static std::uint32_t facts(draws& random) {
        // In ten thousand, in the order of slots, from objective_miss.
        constexpr std::array<std::uint32_t, 11> shares{100,   500,   1'500, 400, 80, 200,
                                                       9'200, 8'700, 900,   150, 70};
        std::uint32_t bits = 0;
        for (std::size_t slot = 0; slot < shares.size(); ++slot) {
            bits |= (random.happens(shares[slot]) ? 1U : 0U) << slot;
        }
        return bits;
    }

    void give_birth(draws& random, canbao::application& one) const {
        namespace circumstances = canbao::circumstances;
        const std::uint32_t days = random.below(90 * 365);
        one.born_on = one.event == canbao::event_code{canbao::events::birth{}}
                          ? one.event_on
                          : canbao::date{year_begin_ - static_cast<std::int32_t>(days)};
        const std::uint32_t fate = random.below(10'000);
        const bool is_woman = fate < 5'000;
        one.circumstances =
            one.circumstances | (is_woman ? canbao::circumstance_set{circumstances::female{}}
                                          : canbao::circumstance_set{circumstances::male{}});
        if (days >= 6 * 365 && days < 18 * 365) {
            one.circumstances = one.circumstances | circumstances::pupil{};
        }
        const std::uint32_t in_100 = days < 18 * 365 ? 0 : days < 22 * 365 ? 50 : 1;
        if (fate % 100 < in_100) {
            one.circumstances = one.circumstances | circumstances::university_student{};
        }
        if (fate % 1'000 == 555) {
            one.born_on = {};
        }
    }

    void put(std::size_t row, const canbao::application& one) {
        canbao::for_each_column(
            [row](auto& column, auto value) {
                if (!column.span().empty()) {
                    column[row] = value;
                }
            },
            columns_, canbao::detail::values_of(one));
    }

    std::int32_t year_begin_;
    std::int32_t collection_end_;
    std::uint32_t tiers_ = 1;
    bool has_births_ = false;
    bool has_registrations_ = false;
    bool opens_on_recognition_ = false;
    std::uint64_t own_circumstances_ = 0;
    canbao::basic_application_columns<owned_column> columns_;
};

} // namespace benchmarks

#endif
