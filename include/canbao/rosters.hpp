// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_HPP
#define CANBAO_ROSTERS_HPP

// Rosters as columns: assessed by one policy or by several, and into ledgers. What
// allocates is included by itself: rosters/threads.hpp (several processors), rosters/tables.hpp
// (tables that own their columns) and rosters/run_time_rules.hpp (rule tables of run time).
#include <canbao/canbao.hpp>

#include <canbao/rosters/assess_columns.hpp>
#include <canbao/rosters/ledger.hpp>
#include <canbao/rosters/mixed.hpp>

#endif
