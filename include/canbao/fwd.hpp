// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_FWD_HPP
#define CANBAO_FWD_HPP

#include <canbao/base/language.hpp>

#include <cstdint>

// Names for headers that need no more of them. A program can't declare them itself: they are in the
// inline namespace of the version, and others of the same name would be ambiguous with them. Not
// here are templates whose arguments are checked (`ledger`, `assessment_under`).

namespace canbao::inline v0_1 {

struct calendar_date;
struct counting_rule;
struct date;
struct fen;
struct label;
struct period;
struct rate;
enum class month_end : std::uint8_t;
enum class opening_day : std::uint8_t;
enum class period_unit : std::uint8_t;
enum class rounding : std::uint8_t;

struct category_kind;
struct circumstance_kind;
struct event_kind;
struct fund_kind;
struct plan_kind;
template <class Kind>
struct code_of;
template <class Kind>
struct set_of;

using category_code = code_of<category_kind>;
using category_set = set_of<category_kind>;
using circumstance_code = code_of<circumstance_kind>;
using circumstance_set = set_of<circumstance_kind>;
using event_code = code_of<event_kind>;
using event_set = set_of<event_kind>;
using fund_code = code_of<fund_kind>;
using plan_code = code_of<plan_kind>;

struct application;
struct application_table;
struct assessment;
struct assessment_table;
struct ledger_entry;
struct ledger_sums;
enum class refusal : std::uint8_t;
enum class status : std::uint8_t;

template <class... Components>
struct policy;
struct answer;
struct difference;
struct policy_content;
struct policy_entry;
struct rule_table;

namespace policies {

namespace encoded {

struct fuling_2023;
struct huaibei_2024;
struct hunan_2023;
struct hunan_2024;
struct jiangan_2023;

} // namespace encoded

using encoded::fuling_2023;
using encoded::huaibei_2024;
using encoded::hunan_2023;
using encoded::hunan_2024;
using encoded::jiangan_2023;

} // namespace policies

} // namespace canbao

#endif
