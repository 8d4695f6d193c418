// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_MONEY_HPP
#define CANBAO_UNITS_MONEY_HPP

#include <compare>
#include <cstddef>
#include <cstdint>

namespace canbao::inline v0_1 {

/// An exact amount of money in fen (1 yuan = 100 fen). Never floating point, never rounded.
///
/// Sums beyond 64 bits are not checked: the fees of every person alive fit many times over.
///
///     static_assert(350_yuan - 175_yuan == 17500_fen);
struct fen {
    std::int64_t count = 0; ///< how many fen

    friend constexpr auto operator<=>(fen, fen) = default;

    /// The sum.
    friend constexpr fen operator+(fen a, fen b) noexcept { return {a.count + b.count}; }
    /// The amount with the other sign.
    friend constexpr fen operator-(fen amount) noexcept { return {-amount.count}; }
    /// The difference.
    friend constexpr fen operator-(fen a, fen b) noexcept { return {a.count - b.count}; }
    /// So many times the amount.
    friend constexpr fen operator*(fen a, std::int64_t times) noexcept { return {a.count * times}; }
    /// So many times the amount.
    friend constexpr fen operator*(std::int64_t times, fen a) noexcept { return a * times; }
    /// Adds an amount.
    constexpr fen& operator+=(fen other) noexcept { return *this = *this + other; }
    /// Takes an amount off.
    constexpr fen& operator-=(fen other) noexcept { return *this = *this - other; }
};

} // namespace canbao

namespace canbao::rule {

/// Literals of money are exact: `Digits` are the characters of the literal.
template <bool Exact, char... Digits>
struct amount_is_exact {
    static_assert(Exact, "an amount in yuan is a whole number of fen: write at most two decimals, "
                         "without an exponent, up to 10,000,000,000,000 yuan");
};

} // namespace canbao::rule

namespace canbao::inline v0_1 {

namespace detail {

/// The characters of a literal in yuan as fen; -1 where they are no exact amount.
constexpr std::int64_t parse_yuan(const char* digits, std::size_t size) noexcept {
    std::int64_t count = 0;
    int decimals = -1;
    for (std::size_t i = 0; i < size; ++i) {
        if (digits[i] == '\'') {
            continue;
        }
        if (digits[i] == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (digits[i] < '0' || digits[i] > '9' || decimals == 2 || count > 10'000'000'000'000'000) {
            return -1;
        }
        count = count * 10 + (digits[i] - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int places = decimals < 0 ? 0 : decimals; places < 2; ++places) {
        count *= 10;
    }
    return count <= 1'000'000'000'000'000 ? count : -1;
}

template <char... Digits>
struct yuan_literal {
    static constexpr char digits[]{Digits...};
    static constexpr std::int64_t count = parse_yuan(digits, sizeof...(Digits));
    static_assert(sizeof(rule::amount_is_exact<(count >= 0), Digits...>) > 0);
    // A wrong literal goes on as nothing, so that it is reported once.
    static constexpr std::int64_t fen_count = count < 0 ? 0 : count;
};

} // namespace detail

/// A share of an amount in hundredths of a percent, so that 12.5 % is exact too.
struct rate {
    std::int32_t basis_points = 0; ///< hundredths of a percent

    friend constexpr auto operator<=>(rate, rate) = default;
};

/// How a share that is not a whole number of fen becomes one. `exact` never rounds: there the
/// policy is wrong and does not build.
enum class rounding : std::uint8_t { exact, down, up, half_up, half_even };

/// True where `share` of `whole` is a whole number of fen.
constexpr bool is_exact_share(fen whole, rate share) noexcept {
    return whole.count * share.basis_points % 10'000 == 0;
}

/// The share of a non-negative amount, rounded as named; with `rounding::exact` an inexact share
/// is cut off (ask `is_exact_share` first; a policy with such a share does not build).
///
///     static_assert(share_of(350_yuan, rate{5000}) == 175_yuan);
constexpr fen share_of(fen whole, rate share, rounding how = rounding::exact) noexcept {
    const std::int64_t product = whole.count * share.basis_points;
    const std::int64_t quotient = product / 10'000;
    const std::int64_t rest = product % 10'000;
    bool up = false;
    switch (how) {
    case rounding::exact:
    case rounding::down: break;
    case rounding::up: up = rest > 0; break;
    case rounding::half_up: up = rest >= 5'000; break;
    case rounding::half_even: up = rest > 5'000 || (rest == 5'000 && quotient % 2 != 0); break;
    }
    return {quotient + (up ? 1 : 0)};
}

/// Amounts of money; part of `canbao`.
inline namespace literals {

/// `350_yuan`, `0.50_yuan`. More than two decimals, or an exponent, is a build error.
template <char... Digits>
constexpr fen operator""_yuan() noexcept {
    return {detail::yuan_literal<Digits...>::fen_count};
}

/// `17500_fen`.
constexpr fen operator""_fen(unsigned long long count) noexcept {
    return {static_cast<std::int64_t>(count)};
}

} // namespace literals

} // namespace canbao

#endif
