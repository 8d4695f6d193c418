// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_RECIPE_FAVOUR_HPP
#define CANBAO_VECTOR_RECIPE_FAVOUR_HPP

#include <canbao/engine/rule_table.hpp>
#include <canbao/engine/steps.hpp>
#include <canbao/engine/two_openings.hpp>
#include <canbao/vector/recipe/schemes.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

// Which of two openings is the more favourable, where the rules alone tell.
namespace canbao::inline v0_1::detail {

/// True where the only thing that one opening has before another is an earlier first day, which
/// is worth nothing to who is born on the other's or later: that one is then taken, for it is
/// listed first (see `births_served`).
constexpr bool yields_to_births(const opening& one, const opening& other) noexcept {
    return other.route < one.route && one.waits.kind == waiting_kind::none &&
           other.waits.kind == waiting_kind::none && one.cover_from < other.cover_from &&
           one.cover_to == other.cover_to && one.plan == other.plan && one.charge == other.charge &&
           one.aided == other.aided && is_as_open(other, one);
}

/// True where a birth may put off the earlier of two first covered days to the later one or beyond.
/// Where either opening asks for the event, nobody is born after the payment.
constexpr bool birth_may_put_off(const opening& one, const opening& other) noexcept {
    const bool born_by_payment = one.asks.events != 0 || other.asks.events != 0;
    return is_for_births(one) && is_for_births(other) && !yields_to_births(one, other) &&
           (!born_by_payment || lead_of(other).least <= 0);
}

/// True where one opening's cover always begins earlier than the other's.
constexpr bool begins_earlier(const opening& one, const opening& other) noexcept {
    if (birth_may_put_off(one, other)) {
        return false;
    }
    if (one.waits.kind == waiting_kind::none) {
        return one.cover_from < other.cover_from;
    }
    const lead first = lead_of(one);
    return begins_no_later(one, other) && one.pay_from + first.least >= one.cover_from &&
           first.most < lead_of(other).least;
}

/// What is due by openings of one plan and charge beside those of another, whoever pays.
struct dues {
    bool no_more = true; ///< never more …
    bool less = true;    ///< … and always less
};

/// The same on a fee of each.
constexpr void compare_dues_on(const rule_table& rules, const opening& one, std::uint8_t number,
                               const opening& other, std::uint8_t other_number,
                               dues& result) noexcept {
    std::uint64_t rest = rules.line(number).aided | rules.line(other_number).aided;
    for (bool last = false; !last; rest &= rest - 1) {
        last = rest == 0; // who has no category
        const std::uint64_t category = rest & (~rest + 1);
        const std::int32_t due = due_by(one, rules.line(number), category, 12);
        const std::int32_t other_due = due_by(other, rules.line(other_number), category, 12);
        result.no_more = result.no_more && due <= other_due;
        result.less = result.less && due < other_due;
    }
}

/// The highest aid is that of one category, and so it is enough to look at each of them.
constexpr dues compare_dues(const rule_table& rules, const opening& one,
                            const opening& other) noexcept {
    dues result;
    for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
        for (std::uint8_t number = rules.line_number(one.plan, tier); number != 0;
             number = rules.line(number).otherwise) {
            // On one plan both are of the fee that the person pays.
            std::uint8_t against =
                one.plan == other.plan ? number : rules.line_number(other.plan, tier);
            for (; against != 0; against = one.plan == other.plan ? std::uint8_t{0}
                                                                  : rules.line(against).otherwise) {
                compare_dues_on(rules, one, number, other, against, result);
            }
        }
    }
    return result;
}

/// How each two openings of a rule table stand to one another; claims are counted on from them.
class favour {
public:
    constexpr explicit favour(const rule_table& table) noexcept : rules_{table}, schemes_{table} {
        for (std::size_t one = 0; one < size(); ++one) {
            for (std::size_t other = 0; other < size(); ++other) {
                const std::uint64_t bit = std::uint64_t{1} << other;
                excluded_[one] |= exclude(one, other) ? bit : 0;
                before_[one] |= exclude(one, other) || is_taken_before(one, other) ? bit : 0;
            }
        }
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept {
        return rules_.openings.size() + rules_.claims.size();
    }
    [[nodiscard]] constexpr bool is_on_request(std::size_t place) const noexcept {
        return place < rules_.openings.size() && rules_.openings[place].on_request;
    }
    /// True where no application can find both open.
    [[nodiscard]] constexpr bool excluded(std::size_t one, std::size_t other) const noexcept {
        return ((excluded_[one] >> other) & 1U) != 0;
    }
    /// True where nobody finds both open and takes the other.
    [[nodiscard]] constexpr bool goes_before(std::size_t one, std::size_t other) const noexcept {
        return ((before_[one] >> other) & 1U) != 0;
    }
    [[nodiscard]] constexpr dues of(std::size_t one, std::size_t other) const noexcept {
        return with_years(rules_.openings[one], rules_.openings[other],
                          dues_[kind(one)][kind(other)]);
    }

private:
    static constexpr std::size_t charges = 4; ///< values of `charge_basis`
    static constexpr std::size_t kinds = max_schemes * charges;

    [[nodiscard]] constexpr std::size_t kind(std::size_t place) const noexcept {
        const opening& opening = rules_.openings[place];
        return schemes_.number_of(opening) * charges + static_cast<std::size_t>(opening.charge);
    }

    /// A claim is for those insured elsewhere, whom no route is open to.
    [[nodiscard]] constexpr bool exclude(std::size_t one, std::size_t other) const noexcept {
        const std::size_t openings = rules_.openings.size();
        return (one < openings) != (other < openings) ||
               (one < openings &&
                exclude_one_another(rules_.openings[one], rules_.openings[other]));
    }

    /// The same where years paid back may be charged by the one, and not as many by the other.
    [[nodiscard]] constexpr dues with_years(const opening& one, const opening& other,
                                            dues due) const noexcept {
        const bool same =
            one.plan == other.plan && one.waits == other.waits && charges_years(rules_, other);
        const bool may_be_more = charges_years(rules_, one) && !same;
        return {due.no_more && !may_be_more, due.less && !may_be_more};
    }

    constexpr bool is_taken_before(std::size_t one, std::size_t other) noexcept {
        if (one >= rules_.openings.size()) {
            return one < other;
        }
        const opening& a = rules_.openings[one];
        const opening& b = rules_.openings[other];
        if (!known_[kind(one)][kind(other)]) {
            known_[kind(one)][kind(other)] = true;
            dues_[kind(one)][kind(other)] = compare_dues(rules_, a, b);
        }
        const dues due = of(one, other);
        const bool covers_longer =
            a.cover_to > b.cover_to || (a.cover_to == b.cover_to && one < other);
        return due.less ||
               (due.no_more && (begins_earlier(a, b) || (begins_no_later(a, b) && covers_longer)));
    }

    const rule_table& rules_;
    schemes schemes_;
    std::array<std::uint64_t, 52> excluded_{};
    std::array<std::uint64_t, 52> before_{};
    std::array<std::array<dues, kinds>, kinds> dues_{};
    std::array<std::array<bool, kinds>, kinds> known_{};
};

} // namespace canbao::detail

#endif
