// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shared/language.hpp"

#include <canbao/policies/registry.hpp>
#include <canbao/units/money.hpp>

#include <optional>
#include <string>
#include <vector>

namespace program {

/// One thing that a policy says, for people, and for comparing it with what another says. Facts of
/// one key are about the same thing; of sets, each element is a fact.
struct fact {
    std::string key;
    std::string title;
    std::string value;
    std::string sections{};              ///< of the notice
    std::optional<canbao::fen> amount{}; ///< where the value is money
    bool is_remark = false;              ///< of interest only where both policies have it
};

/// What a policy says about one thing: its fees, the aid on one fee, a route.
struct topic {
    std::string key;
    std::string title;
    std::string sections{}; ///< where all facts stand in the same ones
    std::vector<fact> facts{};
};

/// Topics of one kind, in the order of the policy.
using topics = std::vector<topic>;

/// What a policy says, by kinds of topics that are in one order for all policies. Equal facts are
/// equal in effect: days are held against the insured year, aid is what remains under the fee.
/// `many_fees`: topics of aid say which fee they are about.
std::vector<topics> facts_of(const canbao::policy_entry& policy, bool many_fees, language tongue);

} // namespace program
