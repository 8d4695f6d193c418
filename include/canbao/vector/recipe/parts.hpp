// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_PARTS_HPP
#define CANBAO_VECTOR_RECIPE_PARTS_HPP

#include <canbao/base/bounded.hpp>
#include <canbao/engine/rule_table.hpp>
#include <canbao/vector/recipe/mask_by_day.hpp>
#include <canbao/vector/recipe/schemes.hpp>
#include <canbao/vocabulary/circumstances.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// What recipes are made of: lines of fees, and openings as bits with the rules that close them.
namespace canbao::inline v0_1::detail {

inline constexpr std::uint32_t employee_insured_mask =
    circumstance_set{circumstances::employee_insured{}}.lower();
inline constexpr std::uint32_t insured_elsewhere_mask =
    circumstance_set{circumstances::insured_elsewhere{}}.lower();

/// Money in units of a recipe, and the fen beyond whole units.
struct split_money {
    std::int16_t units = 0;
    std::int16_t fen = 0;

    friend bool operator==(const split_money&, const split_money&) = default;
};

/// Categories that get the same amount from the same fund, next to one another in the order of aid.
struct aid_run {
    std::uint64_t categories = 0;
    split_money amount;
    std::uint8_t fund = 0;
};

/// Categories whose aid a fund pays, on whichever line.
struct fund_share {
    std::uint8_t fund = 0;
    std::uint64_t categories = 0;
};

struct vector_line {
    std::uint8_t number = 0; ///< of the fee line, from 1
    split_money fee;
    split_money fiscal;
    split_money surcharges; ///< that the person pays
    std::array<std::uint64_t, 4> people{};
    std::uint8_t otherwise = 0;
    bounded<aid_run, 32> runs;
    std::size_t first_run = 0; ///< number of its first run among those of all lines, from 1
};

/// Some openings ask for a period since an event: on its last day or before, or only after it.
struct limit_rule {
    period length;
    counting_rule counting;
    std::int32_t first_payment = 0; ///< of all those who can take them
    std::int16_t first_event = 0;   ///< whose months are counted: those of an earlier one are over
    std::int16_t last_event = 0;
    mask16 within = 0;
    mask16 later = 0;

    [[nodiscard]] constexpr bool is_about(const opening& some) const noexcept {
        return length == some.asks.limit && counting == some.counting;
    }
};

/// Where all of some circumstances hold, and where not all do, some openings are closed.
struct fact_rule {
    std::uint32_t all = 0;
    mask16 closed_with = 0;
    mask16 closed_without = 0;

    [[nodiscard]] constexpr bool is_about(std::uint32_t facts) const noexcept {
        return all == facts;
    }
};

/// Some openings ask for any of some categories.
struct category_rule {
    std::uint64_t any = 0;
    mask16 asking = 0;

    [[nodiscard]] constexpr bool is_about(std::uint64_t categories) const noexcept {
        return any == categories;
    }
};

/// Some openings ask for a number of years in a range.
struct years_rule {
    number_range range;
    mask16 asking = 0;

    [[nodiscard]] constexpr bool is_about(number_range some) const noexcept {
        return range == some;
    }
};

/// A growing period of more months than these leaves no day to be covered.
inline constexpr int most_months_grown = 11;

/// From which day some openings cover.
struct start_rule {
    waiting waits;
    counting_rule counting; ///< of a full period
    std::int16_t cover_from = 0;
    std::int16_t cover_to = 0; ///< of a growing period
    days16 payments;           ///< of all those who can take them
    /// The days from which the period runs; an event before the first of them counts as that one.
    days16 anchors;
    bool begins_later = false; ///< than `cover_from` or on that day, whatever the payment
    mask16 openings = 0;
    /// The first days after a growing period that runs from a fixed day, by how much it has grown;
    /// the last is after `cover_to`.
    bounded<std::int16_t, 26> by_count;

    [[nodiscard]] constexpr bool is_about(const opening& opening) const noexcept {
        const bool counts_alike =
            waits.kind != waiting_kind::full_period || counting == opening.counting;
        return waits == opening.waits && counts_alike && cover_from == opening.cover_from &&
               (!waits.growth.grows() || cover_to == opening.cover_to);
    }
};

/// Until which day some openings cover.
struct end_rule {
    std::int16_t cover_to = 0;
    mask16 openings = 0;

    [[nodiscard]] constexpr bool is_about(std::int32_t last_day) const noexcept {
        return cover_to == last_day;
    }
};

/// A number for each bit of a part.
using values16 = std::array<std::uint8_t, 16>;

/// The bits whose numbers have a bit set.
constexpr mask16 bits_with(const values16& values, std::size_t bit) noexcept {
    mask16 bits = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        bits = static_cast<mask16>(bits | ((values[i] >> bit) & 1U) << i);
    }
    return bits;
}

/// Up to sixteen openings, and claims, of which each is a bit.
struct opening_bits {
    mask_by_day by_payment;           ///< open on the day of payment
    mask_by_day by_event;             ///< open on the day of the event; all that ask for none
    mask_by_day covers_payment;       ///< would cover a day, by the day of payment
    mask_by_day covers_event;         ///< would cover a day, by the day of the event
    mask_by_day serves_birth;         ///< would cover a day, and be taken, by the day of birth
    std::array<mask16, 32> by_code{}; ///< open for the event with that code
    mask16 with_event = 0;            ///< ask for an event
    bounded<limit_rule, 16> limits;
    bounded<fact_rule, 24> facts;
    bounded<category_rule, 16> categories;
    bounded<years_rule, 16> lapsed_years;
    bounded<years_rule, 16> repaid_years;
    bounded<start_rule, 16> starts;
    bounded<end_rule, 16> ends;
    std::array<mask16, max_schemes> of_scheme{};
    mask16 openings = 0;
    mask16 claims = 0;
    mask16 full = 0;
    mask16 waived = 0;
    mask16 exempt = 0; ///< of these, without a fiscal part
    values16 route{};
    values16 place{}; ///< in the order of listing
    values16 slot{};  ///< of the ledger
};

} // namespace canbao::detail

#endif
