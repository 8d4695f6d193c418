// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_PAYERS_HPP
#define CANBAO_RULES_PAYERS_HPP

#include <canbao/rules/holds.hpp>
#include <canbao/rules/id.hpp>
#include <canbao/rules/say.hpp>

#include <cstdint>

/// The rules about who pays which part of a sum; see rules/policy.hpp. A sum is a subsidy, which is
/// named by its first category, on the fee of a tier, or the fiscal standard, for every tier.
namespace canbao::rule {

template <class Payers>
struct payers_name_their_parts {
    static_assert(detail::holds<Payers>,
                  "paid_by names one fund, or several with what each of them pays: "
                  "part<..., 150_yuan>, share<..., percent<25>>, rest<...>");
};

/// `PaidFen`: what all payers pay, nobody paying a rest.
template <class Whose, std::int64_t Tier, std::int64_t PaidFen, std::int64_t SumFen,
          std::int64_t Day>
struct payers_pay_the_sum {
    static_assert(PaidFen == SumFen,
                  CANBAO_DETAIL_SAY("what the payers pay is not the sum: correct part<...> or "
                                    "share<...>, or name who pays what they leave, rest<...>",
                                    detail::code_of_tag<Whose>(), ", ", detail::tier_number{Tier},
                                    ": ", detail::yuan{PaidFen}, " of ", detail::yuan{SumFen},
                                    detail::example{Day}));
};

/// `Parts` of `Whole` parts of the sum.
template <class Whose, class Fund, std::int64_t Parts, std::int64_t Whole, std::int64_t SumFen>
struct share_of_payer_is_exact {
    static_assert(detail::holds<Whose>,
                  CANBAO_DETAIL_SAY("the share of a payer is not a whole number of fen: correct "
                                    "it, or let one pay the rest, rest<...>",
                                    detail::code_of_tag<Fund>(), " of ",
                                    detail::code_of_tag<Whose>(), ": ",
                                    detail::part_of_fee{Parts, Whole}, " of ",
                                    detail::yuan{SumFen}));
};

template <class Whose, class Fund>
struct payer_pays_something {
    static_assert(detail::holds<Whose>,
                  CANBAO_DETAIL_SAY("a payer pays nothing, for those before it pay all, or its own "
                                    "part is nothing: remove it, or correct the parts",
                                    detail::code_of_tag<Fund>(), " of ",
                                    detail::code_of_tag<Whose>()));
};

template <class Whose, class Fund>
struct payer_stands_once {
    static_assert(detail::holds<Whose>,
                  CANBAO_DETAIL_SAY("one fund pays two parts of one sum: name it once, with what "
                                    "it pays in all",
                                    detail::code_of_tag<Fund>(), " of ",
                                    detail::code_of_tag<Whose>()));
};

} // namespace canbao::rule

namespace canbao::inline v0_1::detail {

CANBAO_DETAIL_RULE(payers_pay_the_sum, At, Tier, First, Second, Day);
CANBAO_DETAIL_RULE(share_of_payer_is_exact, At, Fund, First, Third, Second);
CANBAO_DETAIL_RULE(payer_pays_something, At, Fund);
CANBAO_DETAIL_RULE(payer_stands_once, At, Fund);

} // namespace canbao::detail

#undef CANBAO_DETAIL_SAY

#endif
