// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_LEDGER_SUMS_HPP
#define CANBAO_ROSTERS_LEDGER_SUMS_HPP

#include <canbao/engine/assessment.hpp>
#include <canbao/units/money.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/funds.hpp>

#include <cstdint>

// What ledgers tell: sums by route, category and fund, and by who pays.
namespace canbao::inline v0_1 {

/// Persons and their amounts, exact in 64 bits: 2^63 fen are 92 quadrillion yuan.
struct ledger_sums {
    std::int64_t persons = 0; ///< how many
    fen due{};                ///< what the persons pay
    fen subsidy{};            ///< aid that lowers their fees
    fen fiscal{};             ///< the treasury's contributions

    /// Adds other persons.
    constexpr ledger_sums& operator+=(const ledger_sums& other) noexcept {
        persons += other.persons;
        due += other.due;
        subsidy += other.subsidy;
        fiscal += other.fiscal;
        return *this;
    }
    friend constexpr bool operator==(const ledger_sums&, const ledger_sums&) = default;
};

/// The sums of those who took one route with aid by one category from one fund.
struct ledger_entry {
    enum status status = status::refused; ///< what became of them
    std::uint8_t route = 0;               ///< as in `assessment`; 0: refused
    category_code subsidy_category{};     ///< none where nobody gave a subsidy
    fund_code fund{};                     ///< who paid; none without a subsidy
    ledger_sums sums;                     ///< of these persons

    friend constexpr bool operator==(const ledger_entry&, const ledger_entry&) = default;
};

/// What one of those who pay pays for all persons of a ledger.
struct payer_sums {
    fund_code fund{};         ///< who pays; none: the persons themselves
    std::int64_t persons = 0; ///< for whom, or how many of them
    fen contribution{};       ///< of their individual contributions
    fen surcharges{};         ///< of their further charges
    fen fiscal_standard{};    ///< of their fiscal standards
    fen refunded_later{};     ///< of the contributions: paid to the persons, who paid first

    friend constexpr bool operator==(const payer_sums&, const payer_sums&) = default;
};

} // namespace canbao

#endif
