// SPDX-License-Identifier: Apache-2.0
#include "tally.hpp"

#include <canbao/content/names.hpp>

#include <ostream>

namespace sweep {
namespace {

template <class Visit>
void for_each_route(const canbao::policy_content& policy, Visit visit) {
    for (std::size_t i = 0; i < policy.routes.size(); ++i) {
        visit(i + 1);
    }
    for (std::size_t i = 0; i < policy.claims.size(); ++i) {
        visit(canbao::first_claim_route + i);
    }
}

} // namespace

tally& tally::operator+=(const tally& more) {
    applications += more.applications;
    mismatches += more.mismatches;
    for (std::size_t i = 0; i < refusals.size(); ++i) {
        refusals[i] += more.refusals[i];
    }
    for (std::size_t i = 0; i < routes.size(); ++i) {
        routes[i] += more.routes[i];
    }
    for (const std::string& one : more.shown) {
        if (shown.size() < most_shown) {
            shown.push_back(one);
        }
    }
    return *this;
}

void print(std::ostream& out, const canbao::policy_content& policy, const tally& counted) {
    for_each_route(policy, [&](std::size_t number) {
        const bool claim = number >= canbao::first_claim_route;
        out << (claim ? "  subsidy_only " : "  insured ")
            << canbao::name_of_route(policy, static_cast<std::uint8_t>(number)).code << ' '
            << counted.routes[number] << '\n';
    });
    for (std::size_t reason = 1; reason < counted.refusals.size(); ++reason) {
        out << "  refused " << canbao::code(static_cast<canbao::refusal>(reason)) << ' '
            << counted.refusals[reason] << '\n';
    }
    for (const std::string& one : counted.shown) {
        out << one;
    }
    if (counted.mismatches > 0) {
        out << "  " << counted.mismatches << " MISMATCHES\n";
    }
}

bool took_every_route(const canbao::policy_content& policy, const tally& counted) {
    bool all = true;
    for_each_route(policy, [&](std::size_t number) { all = all && counted.routes[number] > 0; });
    return all;
}

} // namespace sweep
