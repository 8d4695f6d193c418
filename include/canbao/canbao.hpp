// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CANBAO_HPP
#define CANBAO_CANBAO_HPP

// The language of policies, and the assessment of one person. Beside it stand rosters.hpp and
// questions.hpp.

// Where build errors arise: reached first, so that a message shows a short way to them.
#include <canbao/rules/aid.hpp>
#include <canbao/rules/amendments.hpp>
#include <canbao/rules/charges.hpp>
#include <canbao/rules/known.hpp>
#include <canbao/rules/payers.hpp>
#include <canbao/rules/people.hpp>
#include <canbao/rules/periods.hpp>
#include <canbao/rules/policy.hpp>
#include <canbao/rules/routes.hpp>
#include <canbao/rules/types.hpp>
#include <canbao/rules/years.hpp>
#include <canbao/units/money.hpp>

#include <canbao/components/chapter.hpp>
#include <canbao/components/claim.hpp>
#include <canbao/components/equal_aid.hpp>
#include <canbao/components/extension.hpp>
#include <canbao/components/fee.hpp>
#include <canbao/components/lapses.hpp>
#include <canbao/components/notice.hpp>
#include <canbao/components/options/benefit_period.hpp>
#include <canbao/components/options/counted_by.hpp>
#include <canbao/components/options/people.hpp>
#include <canbao/components/options/plan_and_tier.hpp>
#include <canbao/components/options/precedence.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/waiting_period.hpp>
#include <canbao/components/options/who.hpp>
#include <canbao/components/options/window.hpp>
#include <canbao/components/recognition.hpp>
#include <canbao/components/refund.hpp>
#include <canbao/components/route.hpp>
#include <canbao/components/subsidy.hpp>
#include <canbao/components/surcharge.hpp>
#include <canbao/engine/bill.hpp>
#include <canbao/policy/amend.hpp>
#include <canbao/policy/assess_under.hpp>
#include <canbao/policy/policy.hpp>
#include <canbao/version.hpp>

#endif
