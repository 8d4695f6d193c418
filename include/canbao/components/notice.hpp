// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_NOTICE_HPP
#define CANBAO_COMPONENTS_NOTICE_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/amount.hpp>
#include <canbao/components/options/counted_by.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>

// What a policy is: its id, its year, how it counts, and the notice that it encodes.
namespace canbao::inline v0_1 {

/// The code under which files and programs name the policy: `policy_id<"hunan-2023">`.
template <text Id>
struct policy_id : detail::stands_once<detail::component_kind::policy_id> {
    static constexpr void add_to(policy_content& content) noexcept { content.id = Id.view(); }
};

/// The year that the contribution buys, Y: 1 January to 31 December, unless the policy states an
/// `insured_period`.
template <whole_number Year>
struct insured_year : detail::stands_once<detail::component_kind::insured_year> {
    static constexpr bool in_range = Year.is_between(1901, 2198);
    using breaks =
        detail::first_broken<detail::whole_check<Year>,
                             detail::checked<in_range, rule::insured_year_in_range<Year.value()>>>;
    static constexpr void add_to(policy_content& content) noexcept {
        content.insured_year =
            in_range ? static_cast<std::int16_t>(Year.value()) : std::int16_t{2000};
    }
};

/// The first and last day of the insured year, both inclusive, where it is not the calendar year:
/// one that runs from July to June, or the half year by which an area goes over to calendar years.
/// Windows and cover that are not stated, and whatever is of the insured year
/// (`open_in_insured_year`, `event_in_insured_year`, `within`), go by it; `this_year<…>` and its
/// like are still days of the calendar year that `insured_year` names, of which the period has some
/// days.
///
///     insured_year<2022>, insured_period<this_year<7, 1>, next_year<6, 30>, section<"1">>
template <calendar_date First, calendar_date Last, class... Options>
struct insured_period : detail::stands_once<detail::component_kind::insured_period> {
    using breaks = detail::first_broken<detail::day_check<First>, detail::day_check<Last>,
                                        detail::option_check<insured_period, Options, provision>...,
                                        detail::breaks_of<Options>...>;
    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        detail::apply_options<Options...>(where);
        content.period_provision = content.keep(where);
        content.period_from = First.day();
        content.period_to = Last.day();
    }
};

/// How the policy counts days and months: `counting<civil_code>`. Required as soon as a component
/// counts in months.
template <class... Rule>
struct counting : detail::stands_once<detail::component_kind::counting> {
    using breaks = detail::first_broken<
        detail::one_check<counting, Rule...>,
        detail::checked<detail::counting_like<Rule>, rule::known_counting_rule<Rule>>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        if constexpr ((detail::counting_like<Rule> && ...)) {
            ((content.counting = Rule::rule), ...);
        }
    }
};

/// The first and last day on which a notice is in force, both inclusive.
template <calendar_date From, calendar_date To>
struct in_force {
    static constexpr detail::subject about = detail::subject::validity;
    using breaks = detail::first_broken<detail::day_check<From>, detail::day_check<To>>;

    static constexpr void apply(notice_term& notice) noexcept {
        notice.in_force_from = From.day();
        notice.in_force_to = To.day();
    }
};

/// The day that a notice bears.
template <calendar_date Day>
struct issued {
    static constexpr detail::subject about = detail::subject::issue;
    using breaks = detail::day_check<Day>;

    static constexpr void apply(notice_term& notice) noexcept { notice.issued = Day.day(); }
};

/// The document that a notice repeals.
template <text Document>
struct repeals {
    static constexpr detail::subject about = detail::subject::repeal;
    static constexpr void apply(notice_term& notice) noexcept { notice.repeals = Document.view(); }
};

/// The share of those entitled who are to be insured; it enters no computation.
template <class... Share>
struct participation_target {
    static constexpr detail::subject about = detail::subject::target;
    using breaks = detail::first_broken<
        detail::one_check<participation_target, Share...>,
        detail::checked<detail::share_like<Share>, rule::known_share<Share>>...,
        detail::breaks_of<Share>...>;

    static constexpr void apply([[maybe_unused]] notice_term& notice) noexcept {
        if constexpr ((detail::share_like<Share> && ...)) {
            ((notice.participation_target = Share::share), ...);
        }
    }
};

/// The document that the policy encodes, with `in_force`, `issued`, `repeals` and
/// `participation_target` where it has them. None of them enters the computation.
template <text Document, class... Options>
struct notice : detail::stands_once<detail::component_kind::notice> {
    using breaks = detail::first_broken<detail::once_check<notice, Options...>,
                                        detail::option_check<notice, Options, notice_term>...,
                                        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        content.notice.document = Document.view();
        detail::apply_options<Options...>(content.notice);
    }
};

} // namespace canbao

#endif
