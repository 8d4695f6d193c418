// SPDX-License-Identifier: Apache-2.0
#include "names_alone.hpp"

#include <canbao/policies/registry.hpp>

canbao::fen owed_by(const canbao::application& person) {
    return canbao::assess<canbao::policies::hunan_2023>(person).due;
}
canbao::status status_of(const canbao::assessment& result, canbao::category_set among) {
    return among.empty() ? canbao::status::refused : result.status;
}
const canbao::rule_table* rules_of(const canbao::policy_entry& entry) {
    return entry.rules;
}
bool is_open(const canbao::policies::hunan_2023*, canbao::date day, canbao::refusal& why) {
    const auto result = canbao::assess<canbao::policies::hunan_2023>({.paid_on = day});
    why = result.reason;
    return result.reason != canbao::refusal::not_open;
}
