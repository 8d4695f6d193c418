// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_GUIDANCE_2025_HPP
#define CANBAO_POLICIES_GUIDANCE_2025_HPP

#include <canbao/policies/words.hpp>

// The national guidance on lasting enrolment, for insured years from 2025 on: what it says of
// waits, for a province to fill in the rest.
namespace canbao::inline v0_1::policies::guidance_2025 {

/// How the guidance is read where it leaves something open.
namespace readings {

struct first_year_is_fixed
    : reading<"A-GD-FURTHER", "The first year without cover is within the fixed three months, each "
                              "further one adds a month, as provinces have it."> {};
struct every_year_adds
    : reading<"A-GD-EACH", "Each year without cover adds a month to the fixed three, the first one "
                           "too, by the letter of the guidance."> {};
struct window_waits_from_cover
    : reading<"A-GD-BEGIN", "Who lapsed and pays in the enrolment window waits from the first day "
                            "of the benefit period, as provinces have it."> {};
struct lapses_count_from_2025
    : reading<"A-GD-SINCE", "Years without cover count from 2025 on, as provinces have it."> {};

} // namespace readings

/// How each year without cover lengthens a wait: beyond the first, as provinces have it …
struct by_further_years {
    using growth = each_further_lapsed_year<1_months>;    ///< what it adds
    using reads = read_as<readings::first_year_is_fixed>; ///< by which reading
};
/// … or each, by the letter.
struct by_every_year {
    using growth = each_lapsed_year<1_months>;        ///< what it adds
    using reads = read_as<readings::every_year_adds>; ///< by which reading
};

/// Three months, and one for each (further) year without cover; each year paid back takes one of
/// these off; whoever lapsed for four years or more waits six at least.
template <class Since, class Lapses = by_further_years>
using wait = waiting_period<after<3_months>, Since, typename Lapses::growth,
                            each_repaid_year<1_months>, floor_from<4, 6_months>>;

/// Enrolment in the window: who lapsed waits from the first day of the benefit period.
///
///     in_the_window<window<last_year<9, 1>, this_year<2, 28>>>
template <class Window, class Lapses = by_further_years, class... Options>
using in_the_window =
    route<routes::concentrated, Window,
          either<when<at_most<numbers::lapsed_years, 0>>,
                 when<at_least<numbers::lapsed_years, 1>, wait<since_cover_begins, Lapses>>>,
          typename Lapses::reads, read_as<readings::window_waits_from_cover>, Options...>;

/// Enrolment later: everybody waits, from the payment, but for those whom other routes spare.
///
///     later<window<this_year<3, 1>, this_year<9, 30>>>
///     later<open_in_insured_year, by_further_years, charges<full_funding>>
template <class Window, class Lapses = by_further_years, class... Options>
using later =
    route<routes::late, Window, wait<since_payment, Lapses>, typename Lapses::reads, Options...>;

/// Of whom the guidance spares the wait those whom every province names: newborns, within so long.
///
///     newborns<90_days>
template <period_length Within, class... Options>
using newborns =
    route<routes::newborn, within<Within, events::birth>, waiting_period<from_event>, Options...>;

/// A policy by the guidance, of an insured year from 2026 on: a province fills in its year, fee,
/// fiscal standard, routes and aid. What a year costs that is paid back is this year's
/// contribution. 国办发〔2024〕38号.
///
///     struct ours : policies::guidance_2025::policy_of<
///         insured_year<2027>, fee<400_yuan>, fiscal_standard<700_yuan>,
///         policies::guidance_2025::in_the_window<window<last_year<9, 1>, this_year<2, 28>>>,
///         policies::guidance_2025::later<window<this_year<3, 1>, this_year<9, 30>>>,
///         policies::guidance_2025::newborns<90_days>> {};
template <class... Province>
struct policy_of
    : policy<counting<civil_code>, read_as<encoded::days_by_civil_code>,
             notice<"国办发〔2024〕38号", issued<"2024-07-26">>,
             lapses_since<2025, read_as<readings::lapses_count_from_2025>>,
             surcharge_each<surcharges::repaid_years, numbers::repaid_years>, Province...> {};

} // namespace canbao::policies::guidance_2025

#endif
