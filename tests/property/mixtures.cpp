// SPDX-License-Identifier: Apache-2.0
#include "mixtures.hpp"

#include "odd_subjects.hpp"
#include "rows.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/rosters.hpp>

namespace property {

using namespace canbao;

namespace {

template <int Number>
struct of_number : route_name<"of_number", "路"> {};

struct last_category : own_category<8, "last", "末"> {};
struct last_fund : own_fund<19, "last", "末"> {};

// Money in single fen, when the others count in yuan; and the highest numbers of a tier, a category
// and a fund.
struct in_fen
    : unchecked<
          policy_id<"in-fen">, insured_year<2026>, counting<civil_code>, fee<99.99_yuan>,
          fee<109.99_yuan, tier<2>>, fee<119.99_yuan, tier<3>>, fee<129.99_yuan, tier<4>>,
          fee<139.99_yuan, tier<5>>, fee<149.99_yuan, tier<6>>, fee<159.99_yuan, tier<7>>,
          fee<169.99_yuan, tier<8>>, fee<179.99_yuan, tier<9>>, fiscal_standard<0.01_yuan>,
          subsidy<amounts<0.07_yuan>, to<categories::orphan>, paid_by<funds::medical_assistance>>,
          subsidy<amounts<0.05_yuan>, to<last_category>, paid_by<last_fund>>,
          delegated<to<last_category>>, route<of_number<1>, window<"2025-09-01", "2026-06-30">>> {};
struct in_ten_fen
    : unchecked<policy_id<"in-ten-fen">, insured_year<2026>, counting<civil_code>, fee<150.10_yuan>,
                fiscal_standard<0_yuan>,
                delegated<to<categories::orphan, categories::local_hardship>>,
                route<of_number<1>, window<"2025-09-01", "2026-06-30">, charges<full_funding>>,
                claim_at_household<window<"2025-09-01", "2025-12-31">>> {};
// Years, and the upper half of circumstances, are read by one policy only.
struct asks_of_years
    : unchecked<policy_id<"asks-of-years">, insured_year<2024>, counting<civil_code>, fee<380_yuan>,
                fiscal_standard<640_yuan>,
                route<of_number<1>, window<"2023-09-01", "2024-12-31">,
                      at_most<numbers::lapsed_years, 2>>,
                route<of_number<2>, window<"2023-09-01", "2024-12-31">, charges<full_funding>>> {};
struct asks_of_more : unchecked<policy_id<"asks-of-more">, insured_year<2024>, counting<civil_code>,
                                fee<380_yuan>, fiscal_standard<640_yuan>,
                                route<of_number<1>, window<"2023-09-01", "2024-12-31">,
                                      given<own_circumstance<14, "last", "末">>>> {};
// Groups, births and charges beside the fee are of one policy only; another knows others.
struct old_people : people<"old_people", "老人", aged_from<60>> {};
struct of_births : unchecked<policy_id<"of-births">, insured_year<2024>, counting<civil_code>,
                             age_on<this_year<1, 1>>, fee<380_yuan>, fee<120_yuan, to<old_people>>,
                             fiscal_standard<640_yuan>, fiscal_standard<900_yuan, to<old_people>>,
                             surcharge<surcharges::long_term_care, 10_yuan>,
                             route<of_number<1>, window<"2023-09-01", "2024-12-31">>> {};
struct children : people<"children", "儿童", born_from<"2010-01-01">> {};
struct of_children
    : unchecked<policy_id<"of-children">, insured_year<2023>, counting<civil_code>, fee<350_yuan>,
                fiscal_standard<610_yuan>,
                subsidy<percent<50>, to<children>, paid_by<funds::medical_assistance>>,
                delegated<to<categories::orphan>>,
                route<of_number<1>, window<"2022-09-01", "2023-12-31">>,
                route<of_number<2>, open_in_insured_year, to<children>, charges<nothing>,
                      without_fiscal>> {};
struct for_another_century
    : unchecked<policy_id<"for-another-century">, insured_year<2101>, counting<civil_code>,
                fee<380_yuan>, fiscal_standard<640_yuan>,
                route<of_number<1>, open_in_insured_year>> {};

template <class... Policies>
mixture mixture_of(bool fits) {
    return {{&Policies::content...},
            {&Policies::rules...},
            fits,
            [](canbao::detail::instructions with, bool streams,
               std::span<const std::uint8_t> policy, const piece& one) {
                return canbao::detail::assess_in_vectors<Policies...>(with, streams, policy, one.in,
                                                                      one.out);
            },
            [](std::span<const std::uint8_t> policy, const piece& one) {
                return assess_mixed<Policies...>(policy, one.in, one.out);
            }};
}

std::vector<mixture> all_mixtures() {
    using namespace policies;
    return {
        mixture_of<hunan_2023, fuling_2023, huaibei_2024, hunan_2024, jiangan_2023>(true),
        mixture_of<hunan_2023, hunan_2024>(true), mixture_of<in_ten_fen, in_fen, in_ten_fen>(true),
        mixture_of<huaibei_2024>(true), mixture_of<of_births, huaibei_2024, of_children>(true),
        mixture_of<asks_of_years, huaibei_2024>(true), mixture_of<huaibei_2024, asks_of_more>(true),
        // The common unit is a fen, of which 16 bits do not hold enough: in two parts.
        mixture_of<hunan_2023, in_fen>(true), mixture_of<in_fen, of_births, hunan_2024>(true),
        mixture_of<hunan_2024, for_another_century>(false)};
}

} // namespace

const std::vector<mixture>& mixtures() {
    static const std::vector<mixture> all = all_mixtures();
    return all;
}

canbao::assessment_table row_by_row(const mixture& mixed, std::span<const std::uint8_t> policy,
                                    const application_columns& in) {
    canbao::assessment_table results = unwritten(policy.size());
    for (std::size_t row = 0; row < policy.size(); ++row) {
        canbao::detail::put_row(results.view(), row,
                                assess(*mixed.rules[policy[row]], canbao::detail::row_of(in, row)));
    }
    return results;
}

} // namespace property
