// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "c/arrow_results.hpp"
#include "c/canbao.h"
#include "roster/column_claims.hpp"
#include "roster/results.hpp"
#include "shared/written_day.hpp"

#include <string>
#include <vector>

namespace binding {

/// The options of a call.
struct reading {
    std::vector<output> outputs;
    bool says_kept = false;
    bool keeps_all = false;
    std::vector<std::string> kept{};
    money_as money = money_as::decimal;
    std::vector<program::column_claim> columns{};
    program::day_reading days{};
};

/// Throws where one of them is none that there is. nullptr: the usual ones.
reading reading_of(const canbao_options* options);

} // namespace binding
