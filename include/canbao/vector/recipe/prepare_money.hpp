// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_PREPARE_MONEY_HPP
#define CANBAO_VECTOR_RECIPE_PREPARE_MONEY_HPP

#include <canbao/base/common_divisor.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/engine/words_read.hpp>
#include <canbao/vector/recipe/recipe.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// Prepares fees and aid for kernels, and tells whether vectors hold them.
namespace canbao::inline v0_1::detail {

constexpr void prepare_funds(kernel_recipe& recipe) noexcept {
    std::uint64_t seen = 0;
    for (const vector_line& line : recipe.fee_lines) {
        for (const aid_run& run : line.runs) {
            std::size_t i = 0;
            while (i < recipe.funds.size() && recipe.funds[i].fund != run.fund) {
                ++i;
            }
            if (i == recipe.funds.size()) {
                recipe.funds.push_back({run.fund, 0});
            }
            if (recipe.funds.dropped > 0) {
                recipe.fund_by_category = false;
                return;
            }
            const std::uint64_t others = seen & ~recipe.funds[i].categories;
            recipe.fund_by_category = recipe.fund_by_category && (others & run.categories) == 0;
            recipe.funds[i].categories |= run.categories;
            seen |= run.categories;
        }
    }
}

/// As many years paid back as anybody is charged for.
constexpr std::int64_t extra_years_of(const rule_table& rules) noexcept {
    std::int64_t years = 0;
    for (const opening& one : rules.openings) {
        if (charges_years(rules, one)) {
            years = (std::max)(years, std::int64_t{most_repaid_years_used(one.waits)});
        }
    }
    return years;
}

/// The largest sum of money that anybody's bill has.
constexpr std::int64_t largest_sum(const rule_table& rules) noexcept {
    std::int64_t most = 0;
    for (const fee_line& line : rules.fee_lines) {
        most = (std::max)(most,
                          line.fee * (1 + extra_years_of(rules)) + line.surcharges + line.fiscal);
    }
    return most;
}

/// The largest number of fen of which every amount is a multiple.
constexpr std::int32_t common_fen(const rule_table& rules) noexcept {
    std::int32_t unit = 0;
    for (const fee_line& line : rules.fee_lines) {
        unit = common_divisor(common_divisor(unit, line.fiscal), line.fee);
        unit = common_divisor(unit, line.surcharges);
        for (const aid_rule& aid : line.aid) {
            unit = common_divisor(unit, aid.amount);
        }
    }
    return unit;
}

inline constexpr std::int64_t most_units = 32'000;
inline constexpr std::int32_t largest_unit = 32'767;

/// What 16 bits count money in, up to a sum: what all amounts are multiples of, or where that is
/// too little, the least that is enough, and the fen beyond it apart.
constexpr money_unit unit_for(std::int32_t common, std::int64_t most) noexcept {
    if (common == 0) {
        return {};
    }
    constexpr std::int32_t most_parts = 64; // of a common unit that is too large for a product
    for (std::int32_t parts = 1; parts <= most_parts; ++parts) {
        const std::int32_t unit = common / parts;
        if (common % parts == 0 && unit <= largest_unit) {
            if (most / unit > most_units) {
                break; // and a smaller one holds less
            }
            return {unit, false};
        }
    }
    return {static_cast<std::int32_t>(most / most_units + 1), true};
}
constexpr money_unit unit_of(const rule_table& rules) noexcept {
    return unit_for(common_fen(rules), largest_sum(rules));
}

/// Whether 16 bits hold all sums of money, and of fen beyond units.
constexpr bool money_fits(const rule_table& rules, money_unit unit) noexcept {
    const std::int64_t beyond = unit.splits ? (extra_years_of(rules) + 3) * unit.fen : 0;
    return largest_sum(rules) / unit.fen <= most_units && unit.fen <= largest_unit &&
           beyond <= most_units / 2;
}

/// The categories and groups that get aid of one line, run by run; `runs` counts those of all
/// lines.
constexpr vector_line vector_line_of(const fee_line& line, std::uint8_t number, std::uint64_t aided,
                                     money_unit unit, std::size_t& runs) noexcept {
    vector_line to;
    to.number = number;
    to.fee = unit.of(line.fee);
    to.fiscal = unit.of(line.fiscal);
    to.surcharges = unit.of(line.surcharges);
    to.people = line.people;
    to.first_run = runs + 1;
    for (const aid_rule& aid : line.aid) {
        const aid_run next{std::uint64_t{1} << aid.category, unit.of(aid.amount), aid.fund};
        if ((next.categories & aided) == 0) {
            continue;
        }
        const std::size_t last = to.runs.size();
        // The first word of a run gives the aid, and so a run is in the order of words.
        if (last > 0 && to.runs[last - 1].amount == next.amount &&
            to.runs[last - 1].fund == next.fund && to.runs[last - 1].categories < next.categories) {
            to.runs[last - 1].categories |= next.categories;
        } else {
            to.runs.push_back(next);
        }
    }
    runs += to.runs.size();
    return to;
}

/// Adds the lines of one scheme, and says which is the first of each tier.
constexpr void add_lines(const rule_table& rules, const scheme& of,
                         std::array<std::uint8_t, rule_table::max_tiers>& first,
                         kernel_recipe& recipe, std::size_t& runs) noexcept {
    for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        std::uint8_t number = rules.line_number(of.plan, tier);
        if (number != 0) {
            first[tier - 1] = static_cast<std::uint8_t>(recipe.fee_lines.size() + 1);
        }
        while (number != 0) {
            const fee_line& line = rules.line(number);
            vector_line to = vector_line_of(line, number, of.aided, recipe.unit, runs);
            recipe.fits = recipe.fits && to.runs.dropped == 0;
            const std::size_t next = recipe.fee_lines.size() + 2;
            to.otherwise = line.otherwise == 0 ? std::uint8_t{0} : static_cast<std::uint8_t>(next);
            recipe.fee_lines.push_back(to);
            recipe.surcharges_by_line =
                recipe.surcharges_by_line || !(to.surcharges == recipe.fee_lines[0].surcharges);
            recipe.fiscal_by_line =
                recipe.fiscal_by_line || !(to.fiscal == recipe.fee_lines[0].fiscal);
            number = line.otherwise;
        }
    }
}

constexpr void prepare_money(const rule_table& rules, kernel_recipe& recipe,
                             money_unit unit) noexcept {
    recipe.charges_years = extra_years_of(rules) > 0;
    recipe.unit = unit;
    recipe.fits = recipe.fits && money_fits(rules, unit);
    if (!recipe.fits) {
        return;
    }
    std::size_t runs = 0;
    const schemes prices{rules};
    recipe.fits = prices.dropped == 0;
    for (std::size_t number = 0; number < prices.size(); ++number) {
        add_lines(rules, prices[number], recipe.line_of[number], recipe, runs);
    }
    recipe.fits = recipe.fits && recipe.fee_lines.dropped == 0 && !recipe.fee_lines.empty();
    if (!recipe.fits) {
        return;
    }
    recipe.fiscal = recipe.fee_lines[0].fiscal;
    recipe.surcharges = recipe.fee_lines[0].surcharges;
    prepare_funds(recipe);
    for (const recognition_rule& rule : rules.recognition) {
        recipe.fits = recipe.fits && day16(rule.last_day) == rule.last_day;
        recipe.recognition.push_back(rule);
    }
}

/// True where vectors hold all that a policy names: 32 circumstances, 32 categories and all groups.
constexpr bool words_fit(const rule_table& rules) noexcept {
    constexpr std::uint64_t lower = (std::uint64_t{1} << 32U) - 1;
    constexpr std::uint64_t unheld = ~lower & ((std::uint64_t{1} << rule_table::first_group) - 1);
    const words_read words = words_read_by(rules);
    return (words.circumstances & ~lower) == 0 && (words.categories & unheld) == 0;
}

} // namespace canbao::detail

#endif
