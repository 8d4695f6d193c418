// SPDX-License-Identifier: Apache-2.0
// What is declared ahead is what is defined, in another translation unit and in this one.
#include "names_alone.hpp"

// Before the definitions.
static const canbao::rule_table* rules_behind(const canbao::policy_entry* entry) {
    return rules_of(*entry);
}

#include <canbao/policies/registry.hpp>

#include <canbao/fwd.hpp>

using namespace std::chrono_literals;

int main() {
    const canbao::application person{.categories = canbao::categories::orphan{},
                                     .paid_on = 2022y / 10 / 1};
    const auto result = canbao::assess<canbao::policies::hunan_2023>(person);
    auto why = canbao::refusal::none;
    const canbao::policies::hunan_2023* policy = nullptr;
    const bool good =
        owed_by(person) == result.due && result.subsidy == canbao::fen{350'00} &&
        status_of(result, person.categories) == canbao::status::insured &&
        rules_behind(canbao::published_policies.data()) == canbao::published_policies[0].rules &&
        !is_open(policy, 2020y / 1 / 1, why) && why == canbao::refusal::not_open &&
        components_of(policy) == 4;
    return good ? 0 : 1;
}
