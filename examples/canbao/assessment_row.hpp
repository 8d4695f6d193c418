// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "roster_row.hpp"

#include <canbao/engine/assessment.hpp>

#include <string>
#include <string_view>

namespace program {

inline constexpr std::string_view assessment_header =
    "id,policy,status,reason,route,due,subsidy,fiscal,subsidy_category,fund,benefit_from,"
    "benefit_to,cites,notes\n";

/// Appends the row of one assessment, made under the applicant's policy.
void append_assessment(std::string& text, const applicant& person,
                       const canbao::assessment& result);

} // namespace program
