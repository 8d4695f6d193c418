// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDITY_DOUBT_SLICES_HPP
#define CANBAO_VALIDITY_DOUBT_SLICES_HPP

#include <canbao/engine/rule_table.hpp>
#include <canbao/validity/taken.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>

// What has to be walked through to settle a doubt, slice by slice.
namespace canbao::inline v0_1::detail {

/// A question about a policy that only a walk through its cells can answer: whether anybody takes a
/// route, or needs an alternative of one, whether only the order of listing decides between two
/// openings, or whether a precedence decides anything. Most policies raise none.
struct doubt {
    enum class about : std::uint8_t { taken, alternative, tie, precedence };

    about what = about::taken;
    /// The place of an opening; for `taken` and `precedence` of a route.
    std::uint8_t one = 0;
    std::uint8_t other = 0; ///< of the opening, or the route, listed later
};

/// A part of the walk that settles a doubt: one opening and one tier; of those whose event is a
/// birth, or, where the opening asks for no event, of those without one.
struct slice {
    bool is_one = false; ///< false past the last one
    const struct opening* opening = nullptr;
    std::uint8_t tier = 0;
    bool of_birth = false;
};

/// True of an opening whose applications have to be walked through to settle a doubt.
constexpr bool is_open_to_doubt(const rule_table& rules, const doubt& one,
                                const opening& opening) noexcept {
    switch (one.what) {
    case doubt::about::taken: return is_of(opening, one.one) && !is_outdone(rules, opening);
    case doubt::about::alternative:
        return &opening == &rules.openings[one.one] && !is_needless(rules, opening);
    case doubt::about::tie: return &opening == &rules.openings[one.one];
    case doubt::about::precedence: return is_of(opening, one.one);
    }
    return false;
}

/// True of a doubt that who is not born by the payment may settle: one about what is paid ahead.
constexpr bool is_about_ahead(const rule_table& rules, const doubt& one,
                              const opening& opening) noexcept {
    const auto is_the_other = [&](const struct opening& other) {
        return one.what == doubt::about::tie
                   ? &other == &rules.openings[one.other]
                   : one.what == doubt::about::precedence && is_of(other, one.other);
    };
    return is_ahead(opening.asks) ||
           std::any_of(rules.openings.begin(), rules.openings.end(), [&](const auto& other) {
               return is_ahead(other.asks) && is_the_other(other);
           });
}

/// True where births have to be looked at by themselves: they put off cover by openings that ask
/// for no event too. Who is not born by the payment settles nothing else than what is paid ahead:
/// two openings then cover alike from birth, whatever they are, and that the first of them is taken
/// means nothing (docs/design.md).
constexpr bool births_may_settle(const rule_table& rules, const doubt& one,
                                 const opening& opening) noexcept {
    if (opening.asks.events != 0 || one.what == doubt::about::taken ||
        one.what == doubt::about::alternative) {
        return opening.asks.events == 0;
    }
    if (one.what == doubt::about::precedence) {
        return true;
    }
    const auto& later = rules.openings[one.other];
    return later.asks.events == 0 && (is_fixed(opening.waits) || is_fixed(later.waits));
}

/// The slice of that number, from 0, among those of births or the others.
constexpr slice nth_slice_of(const rule_table& rules, const doubt& one, bool of_birth,
                             std::size_t& number) noexcept {
    for (const opening& opening : rules.openings) {
        if (!is_open_to_doubt(rules, one, opening) ||
            (of_birth && !births_may_settle(rules, one, opening))) {
            continue;
        }
        for (std::uint8_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            if (rules.line_number(opening.plan, tier) == 0) {
                continue;
            }
            if (number == 0) {
                return {.is_one = true, .opening = &opening, .tier = tier, .of_birth = of_birth};
            }
            --number;
        }
    }
    return {};
}

/// The slice of that number, from 0. Those of births come last: few doubts are left then.
constexpr slice nth_slice(const rule_table& rules, const doubt& one, std::size_t number) noexcept {
    const slice part = nth_slice_of(rules, one, false, number);
    return part.is_one ? part : nth_slice_of(rules, one, true, number);
}

} // namespace canbao::detail

#endif
