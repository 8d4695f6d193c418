// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_ROSTERS_HPP
#define CANBAO_ROSTERS_HPP

// Rosters as columns: assessed by one policy or by several, and into ledgers. On several
// processors: rosters/threads.hpp, which alone starts threads and allocates, and so is included by
// itself.
#include <canbao/canbao.hpp>

#include <canbao/rosters/assess_columns.hpp>
#include <canbao/rosters/ledger.hpp>
#include <canbao/rosters/mixed.hpp>

#endif
