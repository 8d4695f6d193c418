// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_CANBAO_HPP
#define CANBAO_CANBAO_HPP

// Where build errors arise: reached first, so that a message shows a short way to them.
#include <canbao/rules/aid.hpp>
#include <canbao/rules/amendments.hpp>
#include <canbao/rules/policy.hpp>
#include <canbao/rules/routes.hpp>
#include <canbao/rules/types.hpp>
#include <canbao/units/money.hpp>

#include <canbao/amend.hpp>
#include <canbao/components/chapter.hpp>
#include <canbao/components/equal_aid.hpp>
#include <canbao/components/fee.hpp>
#include <canbao/components/notice.hpp>
#include <canbao/components/precedence.hpp>
#include <canbao/components/provenance.hpp>
#include <canbao/components/recognition.hpp>
#include <canbao/components/route.hpp>
#include <canbao/components/subsidy.hpp>
#include <canbao/components/waiting_period.hpp>
#include <canbao/components/who.hpp>
#include <canbao/components/window.hpp>
#include <canbao/engine/assess_columns.hpp>
#include <canbao/engine/assess_under.hpp>
#include <canbao/policy.hpp>
#include <canbao/version.hpp>

#endif
