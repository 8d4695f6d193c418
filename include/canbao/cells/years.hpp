// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CELLS_YEARS_HPP
#define CANBAO_CELLS_YEARS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/cells/days.hpp>
#include <canbao/engine/steps.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

// The numbers of years that people are told apart by.
namespace canbao::inline v0_1::detail {

/// Years without cover, and years paid back.
struct years {
    std::uint8_t lapsed = 0;
    std::uint8_t repaid = 0;
};

/// What tells years apart for some openings and the groups of their rule tables: ranges that they
/// ask for, and periods that grow.
class years_asked_for {
public:
    constexpr explicit years_asked_for(const table_openings& openings) noexcept {
        const rule_table* last = nullptr;
        for (const table_opening& one : openings) {
            add(one.opening->asks);
            add(*one.rules, *one.opening);
            if (one.rules != last) {
                last = one.rules;
                for (const people_rule& rule : one.rules->people) {
                    add(rule.asks);
                }
            }
        }
        std::uint64_t room = ~std::uint64_t{0} >> (lapsed_.size() + repaid_.size());
        for (const growing& one : waits_) {
            room /= one.kinds();
        }
        is_whole_ = room > 0 && lapsed_.dropped + repaid_.dropped + waits_.dropped == 0;
    }

    /// Of more years paid back, the number that is charged makes no difference here: no notice
    /// counts so many years without cover.
    static constexpr std::uint8_t most_charged = 20;
    /// The same of further years that are paid for.
    static constexpr std::uint8_t most_prepaid = 10;

    /// As many years as make a difference.
    [[nodiscard]] constexpr years most(bool each_charged) const noexcept {
        int lapsed = most_in(lapsed_);
        for (const growing& one : waits_) {
            const waiting_growth& growth = one.waits.growth;
            const auto reach = [&](int number) {
                lapsed = (std::max)(lapsed, std::min<int>(number, growth.most_lapsed_years));
            };
            reach(growth.from_lapsed_years);
            if (one.years_that_cost > 0 && each_charged) {
                reach((std::min)(growth.most_lapsed_years, most_charged));
            }
            if (growth.per_lapsed_year > 0) {
                reach((one.longest + growth.per_repaid_year * one.years_that_cost) /
                          growth.per_lapsed_year +
                      1 + growth.beyond);
            }
        }
        int repaid = most_in(repaid_);
        for (const growing& one : waits_) {
            const waiting_growth& growth = one.waits.growth;
            if (growth.per_repaid_year > 0) {
                const int longer = lapsed * growth.per_lapsed_year / growth.per_repaid_year;
                repaid = (std::max)(repaid, longer + 1);
            }
        }
        return {static_cast<std::uint8_t>((std::min)(lapsed, 255)),
                static_cast<std::uint8_t>((std::min)(repaid, 255))};
    }

    /// The same number for years that are treated alike.
    [[nodiscard]] constexpr std::uint64_t kind_of(years some, bool each_charged) const noexcept {
        if (!is_whole_) {
            return some.lapsed * 256U + some.repaid;
        }
        std::uint64_t kind = 0;
        for (const number_range range : lapsed_) {
            kind = kind * 2 + (range.contains(some.lapsed) ? 1 : 0);
        }
        for (const number_range range : repaid_) {
            kind = kind * 2 + (range.contains(some.repaid) ? 1 : 0);
        }
        const application person{.lapsed_years = some.lapsed, .repaid_years = some.repaid};
        for (const growing& one : waits_) {
            int length = (std::min)(length_of(one.waits, person).count + 0, one.longest + 1);
            if (one.years_that_cost > 0) {
                const int used = length <= one.longest ? repaid_years_used(one.waits, person) : 0;
                length =
                    length * 256 + (each_charged ? used : (std::min)(used, one.years_that_cost));
            }
            kind = kind * one.kinds() + static_cast<std::uint64_t>(length);
        }
        return kind;
    }

private:
    /// A growing period, and the length after which no day is left to be covered.
    struct growing {
        waiting waits;
        int longest = 0;
        int years_that_cost = 0; ///< beside it; 0: none does

        [[nodiscard]] constexpr std::uint64_t kinds() const noexcept {
            return (static_cast<std::uint64_t>(longest) + 2) * (years_that_cost > 0 ? 256U : 1U);
        }
    };

    static constexpr int most_in(const bounded<number_range, 16>& ranges) noexcept {
        int most = 0;
        for (const number_range range : ranges) {
            most = (std::max)({most, int{range.least}, range.most < 255 ? range.most + 1 : 0});
        }
        return most;
    }

    static constexpr void add(bounded<number_range, 16>& ranges, number_range range) noexcept {
        if (range != number_range{} &&
            std::find(ranges.begin(), ranges.end(), range) == ranges.end()) {
            ranges.push_back(range);
        }
    }
    constexpr void add(const conditions& asks) noexcept {
        add(lapsed_, asks.lapsed_years);
        add(repaid_, asks.repaid_years);
    }
    /// As many years as cost more than any two dues differ by: further ones decide nothing.
    static constexpr int years_that_cost(const rule_table& rules) noexcept {
        std::int32_t most = 0;
        std::int32_t least = (std::numeric_limits<std::int32_t>::max)();
        for (const fee_line& line : rules.fee_lines) {
            most = (std::max)(most, line.fee + line.surcharges + line.fiscal);
            least = line.fee > 0 ? (std::min)(least, line.fee) : least;
        }
        return most / least + 1;
    }

    constexpr void add(const rule_table& rules, const opening& one) noexcept {
        if (!one.waits.growth.grows()) {
            return;
        }
        const std::int32_t begin = one.waits.since == waiting_start::fixed_day
                                       ? one.waits.day.days
                                       : (std::min)(one.pay_from, one.cover_from);
        const std::int32_t span = (std::max)(one.cover_to - begin + 2, 0);
        const int longest = one.waits.length.unit == period_unit::days ? span : span / 28 + 1;
        for (growing& known : waits_) {
            if (known.waits == one.waits) {
                known.longest = (std::max)(known.longest, longest);
                if (charges_years(rules, one)) {
                    known.years_that_cost =
                        (std::max)(known.years_that_cost, years_that_cost(rules));
                }
                return;
            }
        }
        waits_.push_back(
            {one.waits, longest, charges_years(rules, one) ? years_that_cost(rules) : 0});
    }

    bounded<number_range, 16> lapsed_;
    bounded<number_range, 16> repaid_;
    bounded<growing, 16> waits_;
    bool is_whole_ = false; ///< one number can tell all apart
};

/// The numbers of further years paid for that those openings tell apart: none where they cost
/// nothing. Where the openings of each table are of one plan, each year costs the same by any of
/// them, so that none and the most show whatever lies between; else any may decide between plans.
constexpr bounded<std::uint8_t, 16>
prepaid_years_told_apart(const table_openings& openings) noexcept {
    bool are_charged = false;
    bool differ = false;
    for (const table_opening& one : openings) {
        are_charged = are_charged || one.rules->charges_prepaid_years;
        for (const table_opening& other : openings) {
            differ =
                differ || (one.table == other.table && one.opening->plan != other.opening->plan);
        }
    }
    bounded<std::uint8_t, 16> numbers;
    numbers.push_back(0);
    for (std::uint8_t some = 1; are_charged && some <= years_asked_for::most_prepaid; ++some) {
        if (differ || some == years_asked_for::most_prepaid) {
            numbers.push_back(some);
        }
    }
    return numbers;
}

/// The years without cover and paid back that those openings tell apart.
/// Unless `each_charged`, years paid back that cost more than decides between openings count as so
/// many.
constexpr bounded<years, 1024> years_told_apart(const table_openings& openings,
                                                bool each_charged) noexcept {
    const years_asked_for asked{openings};
    const years most = asked.most(each_charged);
    bounded<years, 1024> kept;
    bounded<std::uint64_t, 1024> kinds;
    for (int lapsed = 0; lapsed <= most.lapsed; ++lapsed) {
        for (int repaid = 0; repaid <= most.repaid; ++repaid) {
            const years some{static_cast<std::uint8_t>(lapsed), static_cast<std::uint8_t>(repaid)};
            const std::uint64_t kind = asked.kind_of(some, each_charged);
            if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
                kinds.push_back(kind);
                kept.push_back(some);
            }
        }
    }
    return kept;
}

} // namespace canbao::detail

#endif
