// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ENGINE_CONDITIONS_HPP
#define CANBAO_ENGINE_CONDITIONS_HPP

#include <canbao/base/inlined.hpp>
#include <canbao/units/period.hpp>

#include <cstdint>

// What an opening asks of an application, and how long it lets wait.
namespace canbao::inline v0_1 {

/// Whether a payment must be, on its last day or before, within a period that runs from an event,
/// or only after it; or whether the event must follow the payment within a period that runs from
/// that.
enum class timeliness : std::uint8_t { any, within, later, ahead };

/// An inclusive range of a small number that an application carries.
struct number_range {
    std::uint8_t least = 0;  ///< inclusive
    std::uint8_t most = 255; ///< inclusive

    /// Whether a number is in the range.
    [[nodiscard]] CANBAO_DETAIL_INLINED constexpr bool
    contains(std::uint8_t number) const noexcept {
        return least <= number && number <= most;
    }

    friend constexpr bool operator==(number_range, number_range) = default;
};

/// What an opening asks of an application beside its days. Masks are sets of words
/// (see set_of::bits).
struct conditions {
    std::uint32_t events = 0;                ///< any of these has happened; 0: no event is needed
    period limit;                            ///< runs from the event, or from the payment ahead
    timeliness paid = timeliness::any;       ///< within the limit, after it, either, or ahead
    std::uint64_t circumstances_all = 0;     ///< each of these holds
    std::uint64_t circumstances_not_all = 0; ///< unless 0: not all of these hold together
    std::uint64_t circumstances_none = 0;    ///< none of these holds
    std::uint64_t categories_any = 0;        ///< unless 0: any of these counts, or of these groups
    number_range lapsed_years;               ///< how many years without cover
    number_range repaid_years;               ///< how many of them paid back

    friend constexpr bool operator==(const conditions&, const conditions&) = default;
};

/// From which day an enrolment covers, counted from what `waiting::since` says.
enum class waiting_kind : std::uint8_t {
    none,        ///< the whole benefit period, whenever paid
    on_the_day,  ///< from that day on
    nth_month,   ///< from the first day of the n-th month after that day's
    full_period, ///< from the day after so many full days or months since then
};

/// From what a waiting period runs.
enum class waiting_start : std::uint8_t {
    enrolment,    ///< the day by which the route goes: of payment, or of registration
    event,        ///< the day of the event
    cover_begins, ///< the first day of the benefit period; a rule table has a fixed day instead
    fixed_day,    ///< a day that is the same for everybody, and is itself counted
    payment,      ///< the day of payment; in a rule table it is that of enrolment
    registration, ///< the day of registration; in a rule table it is that of enrolment
};

/// How a waiting period grows with years without cover and shrinks with years paid back
/// (国办发〔2024〕38号): never below the fixed part, and never below `at_least` from
/// `from_lapsed_years` on. All in its own unit.
struct waiting_growth {
    std::uint8_t per_lapsed_year = 0;     ///< that each year without cover adds …
    std::uint8_t per_repaid_year = 0;     ///< and each year paid back takes off
    std::uint8_t at_least = 0;            ///< in all …
    std::uint8_t from_lapsed_years = 0;   ///< … for so many years without cover, or more
    std::uint8_t beyond = 0;              ///< years without cover that add nothing, the first ones
    std::uint8_t most_lapsed_years = 255; ///< more years without cover count as so many

    /// Whether anybody waits longer than the fixed part.
    [[nodiscard]] constexpr bool grows() const noexcept {
        return (per_lapsed_year > 0 && most_lapsed_years > beyond) ||
               (at_least > 0 && most_lapsed_years >= from_lapsed_years);
    }
    /// Whether years paid back shorten anybody's.
    [[nodiscard]] constexpr bool shrinks() const noexcept {
        return per_repaid_year > 0 && per_lapsed_year > 0 && most_lapsed_years > beyond;
    }

    friend constexpr bool operator==(waiting_growth, waiting_growth) = default;
};

/// The waiting period of an opening.
struct waiting {
    waiting_kind kind = waiting_kind::none;         ///< how it is counted
    period length;                                  ///< of a full period; the n of the n-th month
    waiting_growth growth;                          ///< with years without cover
    waiting_start since = waiting_start::enrolment; ///< from what it runs
    date day{};                                     ///< the fixed day

    friend constexpr bool operator==(const waiting&, const waiting&) = default;
};

/// Whether the first covered day is the same whenever paid, and whenever the event was.
constexpr bool is_fixed(const waiting& waits) noexcept {
    return waits.kind == waiting_kind::none || waits.since == waiting_start::fixed_day;
}
/// Whether it runs from the event.
constexpr bool is_since_event(const waiting& waits) noexcept {
    return waits.kind != waiting_kind::none && waits.since == waiting_start::event;
}

/// Whether the event follows the payment: no opening that asks for one and is not such is open to
/// who has yet to see the event.
constexpr bool is_ahead(const conditions& asks) noexcept {
    return asks.events != 0 && asks.paid == timeliness::ahead;
}

/// Who pays what: the person the individual contribution less the subsidy, and the treasury the
/// fiscal standard (`individual`); the person the fiscal standard too (`full`); the person
/// nothing (`waived`); or nobody anything (`exempt`), who is insured with somebody else.
enum class charge_basis : std::uint8_t { individual, full, waived, exempt };

/// Whether the person pays nothing.
constexpr bool is_free(charge_basis charge) noexcept {
    return charge == charge_basis::waived || charge == charge_basis::exempt;
}

/// For which months of a year a contribution is charged: so many, or those from the month of
/// enrolment (payment, or registration where the route goes by that) or of the event to the month
/// of the last covered day, of which it is one at least and twelve at most. A rule table has that
/// of enrolment in place of the last two.
enum class charged_months : std::uint8_t {
    fixed,
    since_enrolment,
    since_event,
    since_payment,
    since_registration
};

/// How much of a year's contribution an opening charges.
struct proration {
    charged_months which = charged_months::fixed; ///< of the year
    std::uint8_t count = 12;                      ///< how many fixed ones

    /// Whether it is all of them, for everybody.
    [[nodiscard]] constexpr bool is_whole_year() const noexcept {
        return which == charged_months::fixed && count == 12;
    }

    friend constexpr bool operator==(proration, proration) = default;
};

} // namespace canbao

#endif
