// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "explain/page.hpp"
#include "explain/steps.hpp"
#include "explain/words.hpp"
#include "roster/row.hpp"

#include <string>

// An explanation, and its sections in their order.
namespace program::explaining {

std::string title_of(const words& in);
void tell(page& onto, const words& in, const applicant& person, const explanation& steps);

void tell_application(page& onto, const words& in, const applicant& person);
void tell_aid(page& onto, const words& in, const explanation& steps);
void tell_order(page& onto, const words& in, const explanation& steps);
void tell_routes(page& onto, const words& in, const explanation& steps);
void tell_charge(page& onto, const words& in, const explanation& steps);
void tell_days(page& onto, const words& in, const explanation& steps);
void tell_sources(page& onto, const words& in, const explanation& steps);
void tell_result(page& onto, const words& in, const applicant& person, const explanation& steps);

/// Where a component stands: its sections, and of its readings those that decided something:
/// "2.4, 2.5; A-HN23-RECOG".
std::string source(const words& in, const explanation& steps, std::uint8_t provision);
/// The same in brackets, as it stands behind a sentence; nothing where the component states none.
std::string source_in_brackets(const words& in, const explanation& steps, std::uint8_t provision);

/// The result in one sentence, and what a reason for refusal means.
std::string verdict(const words& in, const explanation& steps);

/// One finding in words, with the days that were compared.
std::string sentence(const words& in, const explanation& steps, const canbao::opening& opening,
                     finding found);

} // namespace program::explaining
