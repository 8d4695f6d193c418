// SPDX-License-Identifier: Apache-2.0
#include "same_rules.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace property {

using namespace canbao;

namespace {

bool same_provision(const policy_content& one, std::uint8_t number, const policy_content& other,
                    std::uint8_t other_number) {
    const provision& where = one.provisions[number];
    const provision& also = other.provisions[other_number];
    return where.sections == also.sections && where.readings == also.readings;
}

bool same_payers(const policy_content& one, std::uint8_t number, const policy_content& other,
                 std::uint8_t other_number) {
    return number == 0 || other_number == 0
               ? number == other_number
               : one.payers[number - std::size_t{1}] == other.payers[other_number - std::size_t{1}];
}

// Their numbers are those of their components, which a shuffled policy lists in another order.
bool same_surcharges(const policy_content& one, std::uint8_t some, const policy_content& other,
                     std::uint8_t others) {
    const auto charged = [](const policy_content& policy, std::uint8_t mask) {
        std::vector<std::pair<std::string_view, std::int64_t>> all;
        for (std::size_t place = 0; place < policy.surcharges.size(); ++place) {
            if (((mask >> place) & 1U) != 0) {
                all.emplace_back(policy.surcharges[place].name.code,
                                 policy.surcharges[place].amount.count);
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    };
    return charged(one, some) == charged(other, others);
}

bool same_line(const policy_content& one, const fee_line& line, const policy_content& other,
               const fee_line& like) {
    return line.fee == like.fee && line.aided == like.aided && line.fiscal == like.fiscal &&
           line.owed_fiscal == like.owed_fiscal && line.surcharges == like.surcharges &&
           line.people == like.people &&
           same_surcharges(one, line.surcharged, other, like.surcharged) &&
           same_payers(one, line.fiscal_payers, other, like.fiscal_payers) &&
           same_provision(one, line.provision, other, like.provision) &&
           same_provision(one, line.fiscal_provision, other, like.fiscal_provision) &&
           std::equal(line.aid.begin(), line.aid.end(), like.aid.begin(), like.aid.end(),
                      [&](const aid_rule& a, const aid_rule& b) {
                          return a.amount == b.amount && a.category == b.category &&
                                 a.fund == b.fund && same_payers(one, a.payers, other, b.payers) &&
                                 same_provision(one, a.provision, other, b.provision);
                      });
}

bool same_lines(const policy_content& one, const rule_table& rules, const policy_content& other,
                const rule_table& like) {
    for (std::size_t plan = 0; plan < rule_table::max_plans; ++plan) {
        for (std::size_t tier = 1; tier <= rule_table::max_tiers; ++tier) {
            std::uint8_t a = rules.line_number(plan, tier);
            std::uint8_t b = like.line_number(plan, tier);
            while (a != 0 && b != 0) {
                if (!same_line(one, rules.line(a), other, like.line(b))) {
                    return false;
                }
                a = rules.line(a).otherwise;
                b = like.line(b).otherwise;
            }
            if (a != b) {
                return false;
            }
        }
    }
    return true;
}

bool same_routes(const policy_content& one, const policy_content& other) {
    return std::equal(one.routes.begin(), one.routes.end(), other.routes.begin(),
                      other.routes.end(), [&](const route_term& a, const route_term& b) {
                          return a.name == b.name &&
                                 same_provision(one, a.provision, other, b.provision);
                      });
}

} // namespace

bool same_rules(const policy_content& one, const rule_table& rules_of_one,
                const policy_content& other, const rule_table& rules_of_other) {
    return rules_of_one.fee_lines.size() == rules_of_other.fee_lines.size() &&
           same_lines(one, rules_of_one, other, rules_of_other) && same_routes(one, other) &&
           rules_of_one.openings == rules_of_other.openings &&
           rules_of_one.claims == rules_of_other.claims &&
           std::is_permutation(rules_of_one.recognition.begin(), rules_of_one.recognition.end(),
                               rules_of_other.recognition.begin(),
                               rules_of_other.recognition.end()) &&
           rules_of_one.delegated == rules_of_other.delegated &&
           rules_of_one.people == rules_of_other.people;
}

} // namespace property
