// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VALIDATE_HPP
#define CANBAO_VALIDATE_HPP

#include <canbao/detail/aid.hpp>
#include <canbao/detail/bounded.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/rule_table.hpp>
#include <canbao/violation.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>

namespace canbao {

/// The first rules that a policy breaks; more than these are not listed.
using violations = bounded<violation, 16>;

namespace detail {

class validator {
public:
    constexpr explicit validator(const policy_content &policy) noexcept : content{policy} {}

    constexpr violations run() noexcept {
        check_what_stands_once();
        check_capacity();
        check_fees();
        check_subsidies();
        check_delegations();
        check_routes();
        check_months();
        check_own_words();
        return found;
    }

private:
    const policy_content &content;
    violations found;

    constexpr void report(rule_id rule, offender at = {}, std::int64_t x = 0, std::int64_t y = 0,
                          std::uint8_t tier = 0) noexcept {
        found.push_back({rule, at, tier, x, y});
    }

    static constexpr offender category(std::uint32_t bits) noexcept {
        return {offender_kind::category, static_cast<std::uint8_t>(std::countr_zero(bits))};
    }
    static constexpr offender route(std::size_t place) noexcept {
        return {offender_kind::route, static_cast<std::uint8_t>(place)};
    }

    constexpr void check_what_stands_once() noexcept {
        const auto &counts = content.counts;
        if (counts.insured_years != 1) {
            report(rule_id::has_one_insured_year, {}, counts.insured_years);
        }
        if (counts.fiscal_standards != 1) {
            report(rule_id::has_one_fiscal_standard, {}, counts.fiscal_standards);
        }
        for (const int times : {counts.ids, counts.countings, counts.notices}) {
            if (times > 1) {
                report(rule_id::states_once, {}, times);
            }
        }
    }

    constexpr void check_capacity() noexcept {
        const int dropped = content.provisions.dropped + content.fees.dropped +
                            content.subsidies.dropped + content.delegations.dropped +
                            content.recognitions.dropped + content.claims.dropped +
                            content.routes.dropped + content.openings.dropped +
                            content.extensions.dropped + content.own_words.dropped;
        if (dropped > 0) {
            report(rule_id::within_capacity, {}, dropped);
        }
    }

    constexpr bool in_range(fen amount) noexcept {
        const bool in = fen{0} <= amount && amount <= fen{1'000'000'000};
        if (!in) {
            report(rule_id::amount_in_range, {}, amount.count);
        }
        return in;
    }

    constexpr void check_fees() noexcept {
        if (content.fees.empty()) {
            report(rule_id::has_a_fee);
        }
        in_range(content.fiscal_standard);
        for (std::size_t i = 0; i < content.fees.size(); ++i) {
            const fee_term &fee = content.fees[i];
            in_range(fee.amount);
            for (std::size_t j = 0; j < i; ++j) {
                const fee_term &other = content.fees[j];
                if (fee.plan == other.plan && fee.tier == other.tier) {
                    report(rule_id::one_fee_per_plan_and_tier, {}, other.amount.count,
                           fee.amount.count, fee.tier);
                }
            }
        }
    }

    constexpr bool has_fee(std::size_t plan) const noexcept {
        for (const fee_term &fee : content.fees) {
            if (fee.plan == plan) {
                return true;
            }
        }
        return false;
    }

    // The first fee on which a subsidy breaks a rule is enough: one mistake, one message.
    constexpr void check_subsidies() noexcept {
        for (std::size_t i = 0; i < content.subsidies.size(); ++i) {
            const subsidy_term &subsidy = content.subsidies[i];
            if (subsidy.categories == 0 || subsidy.fund == 0) {
                report(rule_id::subsidy_is_complete, {}, subsidy.categories, subsidy.fund);
                continue;
            }
            for (const fen amount : subsidy.amounts) {
                in_range(amount);
            }
            check_amount(subsidy);
            for (std::size_t j = 0; j < i; ++j) {
                check_one_amount(content.subsidies[j], subsidy);
            }
        }
    }

    constexpr void check_amount(const subsidy_term &subsidy) noexcept {
        bool reaches = content.fees.empty();
        for (const fee_term &fee : content.fees) {
            if (!applies(subsidy, fee)) {
                continue;
            }
            reaches = true;
            if (subsidy.basis == aid_basis::share && subsidy.how == rounding::exact &&
                !is_exact_share(fee.amount, subsidy.share)) {
                report(rule_id::share_is_exact, category(subsidy.categories),
                       subsidy.share.basis_points, fee.amount.count);
                return;
            }
            const fen amount = uncapped_aid(subsidy, fee);
            if (amount > fee.amount && !subsidy.capped) {
                report(rule_id::subsidy_within_fee, category(subsidy.categories), amount.count,
                       fee.amount.count);
                return;
            }
        }
        if (!reaches) {
            report(rule_id::subsidy_reaches_a_fee, category(subsidy.categories), subsidy.tier);
        }
    }

    constexpr void check_one_amount(const subsidy_term &one, const subsidy_term &other) noexcept {
        const std::uint32_t both = one.categories & other.categories;
        if (both == 0) {
            return;
        }
        for (const fee_term &fee : content.fees) {
            if (applies(one, fee) && applies(other, fee)) {
                report(rule_id::one_amount_per_category, category(both),
                       uncapped_aid(one, fee).count, uncapped_aid(other, fee).count, fee.tier);
                return;
            }
        }
    }

    constexpr void check_delegations() noexcept {
        for (const delegation_term &delegation : content.delegations) {
            if (delegation.categories == 0) {
                report(rule_id::subsidy_is_complete, {}, 0, 1);
            }
            for (const subsidy_term &subsidy : content.subsidies) {
                if (const std::uint32_t both = subsidy.categories & delegation.categories) {
                    report(rule_id::aided_or_delegated, category(both));
                    break;
                }
            }
        }
    }

    constexpr void check_routes() noexcept {
        for (std::size_t i = 0; i < content.routes.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                if (content.routes[i].name.code == content.routes[j].name.code) {
                    report(rule_id::route_names_differ, route(i), static_cast<std::int64_t>(j + 1),
                           static_cast<std::int64_t>(i + 1));
                }
            }
            if (!content.fees.empty() && !has_fee(content.routes[i].plan)) {
                report(rule_id::fee_is_used, {}, content.routes[i].plan);
            }
        }
        for (const opening_term &opening : content.openings) {
            check_opening(opening, route(opening.route - std::size_t{1}));
        }
        for (const claim_term &claim : content.claims) {
            check_opening(claim.opening, {});
        }
    }

    constexpr void check_opening(const opening_term &opening, offender where) noexcept {
        if (opening.windows + int{opening.pay_in_year} == 0 &&
            opening.asks.paid != timeliness::within) {
            report(rule_id::has_a_window, where);
        }
        if (opening.windows > 1 || opening.waitings > 1 || opening.covers > 1 ||
            opening.since_events > 1) {
            report(rule_id::one_of_each_option, where);
        }
        check_order(rule_id::window_opens_before_it_closes, where, opening.window_from,
                    opening.window_to);
        check_order(rule_id::benefit_period_has_a_day, where, opening.cover_from, opening.cover_to);
        const bool counts_from_event = opening.waits.kind == waiting_kind::from_event ||
                                       opening.event_in_year || opening.missed_in_year;
        if (counts_from_event && opening.asks.events == 0) {
            report(rule_id::event_is_named, where);
        }
    }

    constexpr void check_order(rule_id rule, offender where, date first, date last) noexcept {
        if (first.has_value() && last.has_value() && last < first) {
            report(rule, where, yyyymmdd(first), yyyymmdd(last));
        }
    }

    constexpr void check_months() noexcept {
        if (content.counting.end != month_end::unnamed) {
            return;
        }
        for (const opening_term &opening : content.openings) {
            const bool in_months = opening.waits.kind == waiting_kind::full_period &&
                                   opening.waits.length.unit == period_unit::months;
            if (in_months || opening.asks.limit.unit == period_unit::months) {
                report(rule_id::months_have_a_rule, {},
                       in_months ? opening.waits.length.count : opening.asks.limit.count);
                return;
            }
        }
    }

    constexpr void check_own_words() noexcept {
        for (std::size_t i = 0; i < content.own_words.size(); ++i) {
            const own_word &own = content.own_words[i];
            bool shared = own.slot < published_words(own.kind);
            for (std::size_t j = 0; j < i; ++j) {
                const own_word &other = content.own_words[j];
                shared = shared || (own.kind == other.kind &&
                                    (own.slot == other.slot || own.word.code == other.word.code));
            }
            if (shared || (own.kind == word_kind::plan && own.slot >= rule_table::max_plans)) {
                report(rule_id::words_have_slots_of_their_own, {}, own.slot);
            }
        }
    }

    static constexpr std::size_t published_words(word_kind kind) noexcept {
        switch (kind) {
        case word_kind::category: return categories::all::size;
        case word_kind::event: return events::all::size;
        case word_kind::circumstance: return circumstances::all::size;
        case word_kind::fund: return funds::all::size;
        case word_kind::plan: return plans::all::size;
        }
        return 0;
    }
};

} // namespace detail

/// The rules that the policy breaks, in the order of checking; none where it is sound. Works on any
/// content, at compile time and at run time.
constexpr violations validate(const policy_content &content) noexcept {
    return detail::validator{content}.run();
}

} // namespace canbao

#endif
