// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_UNITS_MONEY_HPP
#define CANBAO_UNITS_MONEY_HPP

#include <canbao/base/language.hpp>

#include <compare>
#include <concepts>
#include <cstddef>
#include <cstdint>

// Amounts of money in fen, and shares of them.
namespace canbao::inline v0_1 {

/// An exact amount of money in fen (1 yuan = 100 fen). Never floating point, never rounded.
///
/// Sums beyond 64 bits are not checked: the fees of every person alive fit many times over.
///
///     static_assert(350_yuan - 175_yuan == 17500_fen);
struct fen {
    std::int64_t count = 0; ///< how many fen

    friend constexpr bool operator==(fen, fen) = default; // nvcc forgets it where it is not said
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

/// An amount of money as a template argument: `fee<400_yuan>`. Takes whatever is written there, so
/// that what is no amount (400, "400") is told in words, by the component and not by the compiler.
struct fen_sum {
    /// Counts from here down stand for what is no amount.
    static constexpr std::int64_t none = -1'000'000'000'000'000'000;

    std::int64_t count = none; ///< so many fen, or `none` less the bare number that was written

    // Implicit, so that an amount can stand where a template asks for one.
    /// From what is written: an amount, a bare number, which has no unit, or anything else.
    template <class Given>
    constexpr fen_sum(Given given) noexcept {
        if constexpr (std::same_as<Given, fen>) {
            count = given.count;
        } else if constexpr (std::integral<Given>) {
            count -= given > 0 && given < 1'000'000'000 ? static_cast<std::int64_t>(given) : 0;
        } else {
            static_cast<void>(given);
        }
    }

    // As nvcc writes it in the code that it gives another compiler.
    /// From the number that is held, so never by itself: `fee<400>` is a bare number.
    constexpr explicit fen_sum(std::int64_t held) noexcept : count{held} {}

    /// What stands for a share of an amount that is no whole number of fen: so many and a part.
    [[nodiscard]] static constexpr fen_sum inexact(fen whole) noexcept {
        fen_sum wrong{nullptr};
        wrong.count = none - 1'000'000'000 - whole.count;
        return wrong;
    }
    /// Whether it is a share that is no whole number of fen.
    [[nodiscard]] constexpr bool is_inexact() const noexcept {
        return count <= none - 1'000'000'000;
    }
    /// The whole fen of such a share.
    [[nodiscard]] constexpr std::int64_t whole_fen() const noexcept {
        return is_inexact() ? none - 1'000'000'000 - count : 0;
    }
    /// Whether it is an amount.
    [[nodiscard]] constexpr bool has_value() const noexcept { return count > none; }
    /// The amount; nothing where it is none.
    [[nodiscard]] constexpr fen amount() const noexcept { return {has_value() ? count : 0}; }
    /// Of what is none, the bare number; 0 where it is no number.
    [[nodiscard]] constexpr std::int64_t bare_number() const noexcept {
        return has_value() || is_inexact() ? 0 : none - count;
    }
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

/// A literal in yuan: the fen of its digits, of its first ones where it is no exact amount, none
/// where it is too large. A wrong literal goes on as these, so that it is reported once and what
/// else is said of it holds.
struct yuan_digits {
    std::int64_t count = 0;
    bool exact = false;
};

constexpr yuan_digits parse_yuan(const char* digits, std::size_t size) noexcept {
    constexpr std::int64_t most = 1'000'000'000'000'000; // fen
    std::int64_t count = 0;
    int decimals = -1;
    bool exact = true;
    for (std::size_t i = 0; i < size; ++i) {
        if (digits[i] == '\'') {
            continue;
        }
        if (digits[i] == '.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (digits[i] < '0' || digits[i] > '9' || decimals == 2 || count > most) {
            exact = false;
            break;
        }
        count = count * 10 + (digits[i] - '0');
        decimals += decimals >= 0 ? 1 : 0;
    }
    for (int places = decimals < 0 ? 0 : decimals; places < 2; ++places) {
        count *= 10;
    }
    const bool in_range = count <= most;
    return {in_range ? count : 0, exact && in_range};
}

template <char... Digits>
struct yuan_literal {
    static constexpr char digits[]{Digits...};
    static constexpr yuan_digits read = parse_yuan(digits, sizeof...(Digits));
    static_assert(sizeof(rule::amount_is_exact<read.exact, Digits...>) > 0);
    static constexpr std::int64_t fen_count = read.count;
};

} // namespace detail

/// A share of an amount, exact: so many hundredths of a percent, or so many parts of a whole.
///
///     rate{1'250} is 12.5 %, and rate{1, 3} a third.
struct rate {
    std::int32_t parts = 0;      ///< so many parts …
    std::int32_t whole = 10'000; ///< … of so many, at least 1: hundredths of a percent, unless said

    /// Equal where they are of the same size: a half is 50 %.
    friend constexpr bool operator==(rate a, rate b) noexcept { return std::is_eq(a <=> b); }
    /// By their size.
    friend constexpr std::strong_ordering operator<=>(rate a, rate b) noexcept {
        return std::int64_t{a.parts} * b.whole <=> std::int64_t{b.parts} * a.whole;
    }
};

/// How a share that is not a whole number of fen becomes one. `exact` never rounds: there the
/// policy is wrong and does not build.
enum class rounding : std::uint8_t { exact, down, up, half_up, half_even };

/// True where `share` of `whole` is a whole number of fen, or of another unit.
constexpr bool is_exact_share(fen whole, rate share, fen unit = {1}) noexcept {
    return whole.count * share.parts % (share.whole * unit.count) == 0;
}

/// The share of a non-negative amount, rounded as named to whole fen, or to whole units; with
/// `rounding::exact` an inexact share is cut off (ask `is_exact_share` first; a policy with such a
/// share does not build).
///
///     static_assert(part_of(350_yuan, rate{5000}) == 175_yuan);
///     static_assert(part_of(350_yuan, rate{1, 3}, rounding::half_up, 1_yuan) == 117_yuan);
constexpr fen part_of(fen whole, rate share, rounding how = rounding::exact,
                      fen unit = {1}) noexcept {
    const std::int64_t product = whole.count * share.parts;
    const std::int64_t divisor = share.whole * unit.count;
    const std::int64_t quotient = product / divisor;
    const std::int64_t rest = product % divisor;
    bool up = false;
    switch (how) {
    case rounding::exact:
    case rounding::down: break;
    case rounding::up: up = rest > 0; break;
    case rounding::half_up: up = rest >= divisor - rest; break;
    case rounding::half_even:
        up = rest > divisor - rest || (rest == divisor - rest && quotient % 2 != 0);
        break;
    }
    return unit * (quotient + (up ? 1 : 0));
}

/// Amounts of money; part of `canbao`.
inline namespace literals {

/// `350_yuan`, `0.50_yuan`. More than two decimals, or an exponent, is a build error.
template <char... Digits>
constexpr fen operator""_yuan() noexcept {
    return {detail::yuan_literal<Digits...>::fen_count};
}

/// `1_jiao` is 0.10 yuan, as in `rounded<rounding::half_up, 1_jiao>`.
constexpr fen operator""_jiao(unsigned long long count) noexcept {
    return {static_cast<std::int64_t>(count) * 10};
}

/// `17500_fen`.
constexpr fen operator""_fen(unsigned long long count) noexcept {
    return {static_cast<std::int64_t>(count)};
}

} // namespace literals

} // namespace canbao

#endif
