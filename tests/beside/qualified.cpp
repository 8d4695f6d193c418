// SPDX-License-Identifier: Apache-2.0
// Names in full, for programs that have such names themselves; see names.py.
#include <canbao/canbao.hpp>
#include <canbao/content/names.hpp>
#include <canbao/policies/registry.hpp>
#include <canbao/questions.hpp>
#include <canbao/rosters/mixed.hpp>
#include <canbao/rosters/threads.hpp>

namespace theirs {

using canbao::operator""_days;
using canbao::operator""_yuan;

struct riverside_2026
    : canbao::policy<
          canbao::policy_id<"riverside-2026">, canbao::insured_year<2026>,
          canbao::counting<canbao::civil_code>, canbao::fee<400_yuan, canbao::section<"2.1">>,
          canbao::fiscal_standard<700_yuan>,
          canbao::subsidy<canbao::in_full, canbao::to<canbao::categories::orphan>,
                          canbao::paid_by<canbao::funds::medical_assistance>>,
          canbao::route<canbao::routes::concentrated,
                        canbao::window<canbao::last_year<9, 1>, canbao::last_year<12, 31>>>,
          canbao::route<canbao::routes::newborn, canbao::within<90_days, canbao::events::birth>,
                        canbao::waiting_period<canbao::from_event>>,
          canbao::route<canbao::routes::late_full, canbao::open_in_insured_year,
                        canbao::charges<canbao::full_funding>,
                        canbao::waiting_period<canbao::next_month>>> {};

struct riverside_2027
    : canbao::amend<riverside_2026, canbao::replacing<canbao::insured_year<2027>>> {};

static_assert(canbao::assess<riverside_2027>({.categories = canbao::categories::orphan{},
                                              .paid_on = std::chrono::year{2026} / 10 / 1})
                  .due == 0_yuan);
static_assert(canbao::detail::validate(canbao::policies::hunan_2023::content).empty());

// Where a name is the program's own, a declaration takes ours in a namespace of its own.
namespace enrolment {

using canbao::route;
using canbao::window;
using in_autumn = route<canbao::routes::concentrated, window<"2025-09-01", "2025-12-31">>;

} // namespace enrolment

#ifdef CANBAO_BROKEN
struct broken
    : canbao::policy<
          canbao::insured_year<2026>, canbao::fee<400_yuan>, canbao::fiscal_standard<700_yuan>,
          canbao::subsidy<canbao::amounts<450_yuan>, canbao::to<canbao::categories::orphan>,
                          canbao::paid_by<canbao::funds::medical_assistance>>,
          enrolment::in_autumn> {};
#endif

} // namespace theirs
