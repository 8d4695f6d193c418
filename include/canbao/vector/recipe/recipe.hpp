// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_RECIPE_HPP
#define CANBAO_VECTOR_RECIPE_RECIPE_HPP

#include <canbao/engine/ledger_layout.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/vector/recipe/parts.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

// What a kernel is made from. The openings of a policy are bits, in parts of sixteen, and each
// condition is a mask of the openings that it leaves open; the lowest bit left is the opening
// taken.
namespace canbao::inline v0_1::detail {

/// Openings of one part of which the lowest bit is the most favourable, whoever applies; and what
/// tells whether it is more so than the best of the groups before.
struct vector_group {
    std::size_t part = 0;
    mask16 openings = 0;
    bool compares_due = false;
    bool compares_last = false;
    bool compares_place = false;
    bool listed_first = false; ///< where places are not compared
};

/// Which routes go by the day of registration; a claim goes by that of payment.
enum class registers : std::uint8_t { on_none, on_some, on_all };

/// What money is counted in, so that 16 bits hold it.
struct money_unit {
    std::int32_t fen = 1;
    bool splits = false; ///< there are amounts that are no multiple, and fen beyond whole units

    [[nodiscard]] constexpr split_money of(std::int32_t amount) const noexcept {
        return {static_cast<std::int16_t>(amount / fen), static_cast<std::int16_t>(amount % fen)};
    }
};

/// Everything about a rule table that its kernel needs; `fits` is false where vectors cannot hold
/// it, and rows are then assessed one by one.
struct kernel_recipe {
    bool fits = true;
    money_unit unit;
    split_money fiscal; ///< where it is the same for everybody
    bool fiscal_by_line = false;
    split_money surcharges; ///< where they are the same for everybody
    bool surcharges_by_line = false;
    bool charges_years = false;         ///< paid back, a fee each
    bool charges_prepaid_years = false; ///< where there are any, rows are assessed one by one
    registers registration = registers::on_none; ///< where on some alone, so are stated ones
    std::int32_t last_payment = last_date.days;  ///< of routes that all go by registration
    std::array<std::int16_t, 10> march{}; ///< 1 March of the years that months are counted in

    bounded<vector_line, 24> fee_lines;
    /// The first line of each scheme and tier, by its number here, from 1; 0: not offered.
    std::array<std::array<std::uint8_t, rule_table::max_tiers>, max_schemes> line_of{};
    bounded<fund_share, 8> funds;
    bool fund_by_category = true; ///< `funds` tells: no category is paid by another on another line
    bounded<recognition_rule, 4> recognition;
    std::uint64_t delegated = 0;
    ledger_layout ledger;
    bounded<opening_bits, 4> parts;
    bounded<vector_group, 8> groups;
    /// The alternatives of groups of people as if they were openings: by their days of birth
    /// (`by_event`), of those that ask for one (`with_event`), by facts, categories and years.
    opening_bits people;
    mask16 people_of_facts = 0; ///< that ask for no category

    [[nodiscard]] constexpr bool has_surcharges() const noexcept {
        return surcharges_by_line || !(surcharges == split_money{});
    }
    [[nodiscard]] constexpr bool has_people() const noexcept { return people.openings != 0; }
    /// Whether a group gives aid.
    [[nodiscard]] constexpr bool aids_groups() const noexcept {
        return std::any_of(fee_lines.begin(), fee_lines.end(), [](const vector_line& line) {
            return std::any_of(line.runs.begin(), line.runs.end(), [](const aid_run& run) {
                return run.categories >> rule_table::first_group != 0;
            });
        });
    }
    [[nodiscard]] constexpr bool delegates_groups() const noexcept {
        return (delegated >> rule_table::first_group) != 0;
    }
    /// The numbers of the lines of a scheme and tier, in the order in which they are asked.
    [[nodiscard]] constexpr bounded<std::uint8_t, 24> lines_of(std::size_t scheme,
                                                               std::size_t tier) const noexcept {
        bounded<std::uint8_t, 24> numbers;
        for (std::uint8_t number = line_of[scheme][tier - 1]; number != 0;
             number = fee_lines[number - std::size_t{1}].otherwise) {
            numbers.push_back(number);
        }
        return numbers;
    }
    /// Whether there is a fee for everybody on each tier that a scheme offers.
    [[nodiscard]] constexpr bool covers_all(std::size_t scheme) const noexcept {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (const auto numbers = lines_of(scheme, tier); !numbers.empty()) {
                const vector_line& last = fee_lines[numbers[numbers.size() - 1] - std::size_t{1}];
                if (!(last.people == vector_line{}.people)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// The number of the last 1 March up to a day.
    [[nodiscard]] constexpr std::size_t march_before(std::int32_t day) const noexcept {
        std::size_t year = 0;
        while (year + 1 < march.size() && march[year + 1] <= day) {
            ++year;
        }
        return year;
    }
    [[nodiscard]] constexpr std::size_t runs() const noexcept {
        std::size_t count = 0;
        for (const vector_line& line : fee_lines) {
            count += line.runs.size();
        }
        return count;
    }
    [[nodiscard]] constexpr bool uses_scheme(std::size_t scheme) const noexcept {
        return std::any_of(parts.begin(), parts.end(),
                           [=](const opening_bits& part) { return part.of_scheme[scheme] != 0; });
    }
    /// The schemes that are used are numbered below this.
    [[nodiscard]] constexpr std::size_t schemes() const noexcept {
        std::size_t count = max_schemes;
        while (count > 1 && !uses_scheme(count - 1)) {
            --count;
        }
        return count;
    }
    [[nodiscard]] constexpr bool offers(std::size_t scheme, std::size_t tier) const noexcept {
        return line_of[scheme][tier - 1] != 0;
    }
    /// The tiers that a scheme offers, tier 1 the lowest bit.
    [[nodiscard]] constexpr std::uint32_t tiers_of(std::size_t scheme) const noexcept {
        std::uint32_t tiers = 0;
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            tiers |= (offers(scheme, tier) ? 1U : 0U) << (tier - 1);
        }
        return tiers;
    }
    [[nodiscard]] constexpr std::uint32_t tiers() const noexcept {
        std::uint32_t all = 0;
        for (std::size_t scheme = 0; scheme < max_schemes; ++scheme) {
            all |= tiers_of(scheme);
        }
        return all;
    }
    [[nodiscard]] constexpr bool has_claims() const noexcept {
        return std::any_of(parts.begin(), parts.end(),
                           [](const opening_bits& part) { return part.claims != 0; });
    }
};

} // namespace canbao::detail

#endif
