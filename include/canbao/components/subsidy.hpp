// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_SUBSIDY_HPP
#define CANBAO_COMPONENTS_SUBSIDY_HPP

#include <canbao/components/fee.hpp>

namespace canbao {

/// A share of the fee: `percent<50>`. A share that is not a whole number of fen does not build,
/// unless the subsidy names a rounding.
template <std::int32_t Percent>
struct percent {
    static constexpr detail::subject about = detail::subject::amount;
    static_assert(Percent >= 0 && Percent <= 100, "a share lies between 0 and 100 percent");
    static constexpr rate share{Percent * 100};
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.share = share; }
};

/// A share of the fee in hundredths of a percent: `basis_points<1250>` is 12.5 %.
template <std::int32_t Points>
struct basis_points {
    static constexpr detail::subject about = detail::subject::amount;
    static_assert(Points >= 0 && Points <= 10'000,
                  "a share lies between 0 and 10,000 basis points");
    static constexpr rate share{Points};
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.share = share; }
};

/// The whole fee.
using in_full = percent<100>;

/// Fixed amounts by tier, the first for tier 1; the last one holds for all higher tiers:
/// `amounts<315_yuan, 350_yuan>`.
template <fen... ByTier>
struct amounts {
    static constexpr detail::subject about = detail::subject::amount;
    static_assert(sizeof...(ByTier) >= 1 && sizeof...(ByTier) <= 9,
                  "give one amount, or one for each tier");
    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.basis = aid_basis::amounts;
        (subsidy.amounts.push_back(ByTier), ...);
    }
};

/// How a share becomes a whole number of fen, where it is none: `rounded<rounding::half_up>`.
template <rounding How>
struct rounded {
    static constexpr detail::subject about = detail::subject::rounding;
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.how = How; }
};

/// Says that an amount above the fee is meant: whoever pays less than the amount gets the fee.
/// Without it such an amount is a build error.
struct capped_at_fee {
    static constexpr void apply(subsidy_term& subsidy) noexcept { subsidy.capped = true; }
};

/// The fund that pays a subsidy.
template <class Fund>
struct paid_by {
    static constexpr detail::subject about = detail::subject::fund;
    static_assert(sizeof(detail::word_rule<fund_kind, Fund>) > 0);

    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.names_fund = true;
        if constexpr (word_of<Fund, fund_kind>) {
            subsidy.fund = Fund::slot + 1;
        }
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_word<fund_kind, Fund>(content);
    }
};

/// The categories that a subsidy or a delegation is for (any of them), or to whom alone a route is
/// open (any of them must count).
template <class... Categories>
struct to {
    static constexpr detail::subject about = detail::subject::categories;
    static_assert(sizeof...(Categories) >= 1, "name at least one category");
    static_assert((sizeof(detail::word_rule<category_kind, Categories>) + ... + 1) > 0);
    static constexpr std::uint32_t bits = detail::bits_of<category_kind, Categories...>();

    static constexpr void apply(subsidy_term& subsidy) noexcept {
        subsidy.categories = bits;
        subsidy.names_categories = true;
    }
    static constexpr void apply(delegation_term& delegation) noexcept {
        delegation.categories = bits;
        delegation.names_categories = true;
    }
    static constexpr void apply(opening_term& opening) noexcept {
        opening.asks.categories_any = bits;
    }
    static constexpr void apply(policy_content& content) noexcept {
        detail::record_own_words<category_kind, Categories...>(content);
    }
};

/// Aid that lowers the fee of the categories named. Of several the highest is given, never a sum:
///
///     subsidy<percent<50>, to<subsistence_allowance, monitored>, paid_by<medical_assistance>>
template <class Amount, class... Options>
struct subsidy {
    static_assert(sizeof(detail::once_rule<subsidy, Amount, Options...>) > 0);
    static_assert(sizeof(detail::checked<detail::subject_of<Amount> == detail::subject::amount,
                                         rule::subsidy_begins_with_its_amount<Amount>>) > 0);
    static_assert((sizeof(detail::option_rule<subsidy, Options, subsidy_term, provision>) + ... +
                   1) > 0);

    static constexpr void add_to(policy_content& content) noexcept {
        subsidy_term term;
        provision where;
        detail::apply_options<Amount, Options...>(term, where, content);
        term.provision = content.keep(where);
        content.subsidies.push_back(term);
    }
};

/// Aid that the notice leaves to other rules: assessed as no aid, and noted.
template <class... Options>
struct delegated {
    static_assert(sizeof(detail::once_rule<delegated, Options...>) > 0);
    static_assert((sizeof(detail::option_rule<delegated, Options, delegation_term, provision>) +
                   ... + 1) > 0);

    static constexpr void add_to(policy_content& content) noexcept {
        delegation_term term;
        provision where;
        detail::apply_options<Options...>(term, where, content);
        term.provision = content.keep(where);
        content.delegations.push_back(term);
    }
};

} // namespace canbao

#endif
