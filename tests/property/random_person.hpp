// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <canbao/content/policy_content.hpp>
#include <canbao/engine/application.hpp>

#include <rapidcheck.h>

#include <iosfwd>
#include <vector>

namespace property {

/// An application of a random person, who can be shown.
struct person : canbao::application {};

std::ostream& operator<<(std::ostream& out, const person& one);

/// Nobody is born on one day by the event and on another besides; rosters reject it, and walks do
/// not visit it.
bool has_two_birthdays(const person& one);

/// The same person, who asks for a route only where it is taken on request alone: whoever asks for
/// another finds no more than without.
person with_needed_wish(const canbao::policy_content& policy, person one);

/// People whom the policy could be about: most meet the conditions of one of its routes, or miss
/// them by a day.
rc::Gen<std::vector<person>> people_for(const canbao::policy_content& policy);
/// One of them, drawn inside a generator (see draw.hpp).
person some_person(const canbao::policy_content& policy);

/// Rows as a column may hold them, sense or no sense: any code, any tier, any day, also none and
/// the extremes of the type.
rc::Gen<std::vector<person>> raw_rows_for(const canbao::policy_content& policy);

} // namespace property
