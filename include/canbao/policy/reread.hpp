// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICY_REREAD_HPP
#define CANBAO_POLICY_REREAD_HPP

#include <canbao/components/claim.hpp>
#include <canbao/components/equal_aid.hpp>
#include <canbao/components/extension.hpp>
#include <canbao/components/fee.hpp>
#include <canbao/components/lapses.hpp>
#include <canbao/components/notice.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/recognition.hpp>
#include <canbao/components/refund.hpp>
#include <canbao/components/route.hpp>
#include <canbao/components/subsidy.hpp>
#include <canbao/components/surcharge.hpp>

#include <type_traits>

// Replaces a reading wherever components rely on it.
namespace canbao::inline v0_1::detail {

/// A component, or an option of one, with a reading replaced wherever it relies on it.
template <class Part, class Old, class New>
struct reread {
    using type = Part;
};
template <class Part, class Old, class New>
using reread_t = typename reread<Part, Old, New>::type;
template <class... Readings, class Old, class New>
struct reread<read_as<Readings...>, Old, New> {
    using type = read_as<std::conditional_t<std::is_same_v<Readings, Old>, New, Readings>...>;
};
template <fen_sum Amount, class... Options, class Old, class New>
struct reread<fee<Amount, Options...>, Old, New> {
    using type = fee<Amount, reread_t<Options, Old, New>...>;
};
template <fen_sum Amount, class... Options, class Old, class New>
struct reread<fiscal_standard<Amount, Options...>, Old, New> {
    using type = fiscal_standard<Amount, reread_t<Options, Old, New>...>;
};
template <class Name, fen_sum Amount, class... Options, class Old, class New>
struct reread<surcharge<Name, Amount, Options...>, Old, New> {
    using type = surcharge<Name, Amount, reread_t<Options, Old, New>...>;
};
template <calendar_date Day, class... Options, class Old, class New>
struct reread<age_on<Day, Options...>, Old, New> {
    using type = age_on<Day, reread_t<Options, Old, New>...>;
};
template <calendar_date First, calendar_date Last, class... Options, class Old, class New>
struct reread<insured_period<First, Last, Options...>, Old, New> {
    using type = insured_period<First, Last, reread_t<Options, Old, New>...>;
};
template <class Name, class Number, class... Options, class Old, class New>
struct reread<surcharge_each<Name, Number, Options...>, Old, New> {
    using type = surcharge_each<Name, Number, reread_t<Options, Old, New>...>;
};
template <class... Options, class Old, class New>
struct reread<refunds_before_cover<Options...>, Old, New> {
    using type = refunds_before_cover<reread_t<Options, Old, New>...>;
};
template <whole_number Year, class... Options, class Old, class New>
struct reread<lapses_since<Year, Options...>, Old, New> {
    using type = lapses_since<Year, reread_t<Options, Old, New>...>;
};
template <class Amount, class... Options, class Old, class New>
struct reread<subsidy<Amount, Options...>, Old, New> {
    using type = subsidy<Amount, reread_t<Options, Old, New>...>;
};
template <class How, class... Options, class Old, class New>
struct reread<equal_aid<How, Options...>, Old, New> {
    using type = equal_aid<How, reread_t<Options, Old, New>...>;
};
template <class... Options, class Old, class New>
struct reread<delegated<Options...>, Old, New> {
    using type = delegated<reread_t<Options, Old, New>...>;
};
template <class Name, class... Options, class Old, class New>
struct reread<route<Name, Options...>, Old, New> {
    using type = route<Name, reread_t<Options, Old, New>...>;
};
template <calendar_date LastDay, class... Options, class Old, class New>
struct reread<recognised_by<LastDay, Options...>, Old, New> {
    using type = recognised_by<LastDay, reread_t<Options, Old, New>...>;
};
template <class... Options, class Old, class New>
struct reread<claim_at_household<Options...>, Old, New> {
    using type = claim_at_household<reread_t<Options, Old, New>...>;
};
template <calendar_date From, calendar_date To, class... Options, class Old, class New>
struct reread<extends_cover<From, To, Options...>, Old, New> {
    using type = extends_cover<From, To, reread_t<Options, Old, New>...>;
};

} // namespace canbao::detail

#endif
