// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_WORDS_HPP
#define CANBAO_POLICIES_WORDS_HPP

#include <canbao/canbao.hpp>

/// Where the published notices are encoded: their words without qualification, kept out of the
/// namespaces that a program uses.
namespace canbao::inline v0_1::policies::encoded {

using namespace canbao::categories;
using namespace canbao::circumstances;
using namespace canbao::events;
using namespace canbao::funds;
using canbao::plans::student;

/// The notices name periods and leave the counting to the Civil Code, art. 201–202.
struct days_by_civil_code
    : reading<"A-DAYS", "Days and months are counted by the Civil Code: the opening day is not "
                        "counted, and a month that lacks the day ends on its last one."> {};

} // namespace canbao::policies::encoded

#endif
