// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CHECKS_DOUBTS_HPP
#define CANBAO_CHECKS_DOUBTS_HPP

#include <canbao/checks/taken.hpp>
#include <canbao/checks/ties.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/violation.hpp>

#include <cstddef>
#include <cstdint>

namespace canbao::detail {

/// A question about a policy that only a walk through its cells can answer: whether anybody takes a
/// route, or needs an alternative of one, or whether only the order of listing decides between two
/// openings. Most policies raise
/// none. Each can be settled in a constant evaluation of its own, so that a large policy stays
/// within what compilers allow for one.
struct doubt {
    enum class about : std::uint8_t { taken, alternative, tie };

    about what = about::taken;
    std::uint8_t one = 0;   ///< place of a route for `taken`, else of an opening
    std::uint8_t other = 0; ///< of the opening listed later
};

using doubts = bounded<doubt, 64>;

template <class Visitor>
constexpr void each_doubt(const policy_content& content, const rule_table& rules,
                          const Visitor& visit) {
    const auto raise = [&visit](doubt::about what, std::size_t one, std::size_t other) {
        visit(doubt{what, static_cast<std::uint8_t>(one), static_cast<std::uint8_t>(other)});
    };
    for (std::size_t place = 0; place < content.routes.size(); ++place) {
        if (!is_taken_at_once(rules, place)) {
            raise(doubt::about::taken, place, 0);
        }
    }
    for (std::size_t place = 0; place < rules.openings.size(); ++place) {
        if (alternative_number(rules, place) != 0 && !is_needed_at_once(rules, place)) {
            raise(doubt::about::alternative, place, 0);
        }
    }
    for (std::size_t later = 0; later < rules.openings.size(); ++later) {
        for (std::size_t first = 0; first < later; ++first) {
            if (may_tie(rules, rules.openings[first], rules.openings[later]) &&
                !states_precedence(content, rules.openings[first], rules.openings[later])) {
                raise(doubt::about::tie, first, later);
            }
        }
    }
}

/// The first doubts, as many as there is room for.
constexpr doubts doubts_about(const policy_content& content, const rule_table& rules) {
    doubts open;
    each_doubt(content, rules, [&open](const doubt& one) { open.push_back(one); });
    return open;
}

constexpr void settle(const rule_table& rules, const doubt& one, violations& found) {
    switch (one.what) {
    case doubt::about::taken: check_taken(rules, one.one, found); break;
    case doubt::about::alternative: check_alternative(rules, one.one, found); break;
    case doubt::about::tie: check_tie(rules, one.one, one.other, found); break;
    }
}

/// Adds what settling one doubt found, unless another kind of doubt was found right before: a route
/// that nobody takes may tie with what is taken.
constexpr void add_settled(const violations& settled, violations& found) noexcept {
    for (const violation& broken : settled) {
        if (found.empty() || found[0].rule == broken.rule) {
            report(found, broken);
        }
    }
}

/// Settles the doubts but for the first so many.
constexpr void settle_after(std::size_t settled, const policy_content& content,
                            const rule_table& rules, violations& found) {
    std::size_t place = 0;
    each_doubt(content, rules, [&](const doubt& one) {
        if (place++ >= settled) {
            violations of_one;
            settle(rules, one, of_one);
            add_settled(of_one, found);
        }
    });
}

} // namespace canbao::detail

#endif
