// SPDX-License-Identifier: Apache-2.0
#ifndef NAMES_ALONE_HPP
#define NAMES_ALONE_HPP

// An interface that names things of the library, and needs no more of them.
#include <canbao/fwd.hpp>

canbao::fen owed_by(const canbao::application& person);
canbao::status status_of(const canbao::assessment& result, canbao::category_set among);
const canbao::rule_table* rules_of(const canbao::policy_entry& entry);
bool is_open(const canbao::policies::hunan_2023*, canbao::date day, canbao::refusal& why);

template <class... Components>
int components_of(const canbao::policy<Components...>*) {
    return int{sizeof...(Components)};
}

#endif
