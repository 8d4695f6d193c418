// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_AMENDMENTS_HPP
#define CANBAO_RULES_AMENDMENTS_HPP

#include <canbao/rules/holds.hpp>

/// The rules about policies made of others, and about registries of policies; see rules/types.hpp.
namespace canbao::rule {

template <class Component>
struct amendment_finds_its_component {
    static_assert(detail::holds<Component>,
                  "the amendment replaces or removes what the policy does not have: name a "
                  "component about the same thing as one of the policy's, or add it");
};

template <class Component>
struct amendment_changes_something {
    static_assert(detail::holds<Component>,
                  "the amendment puts a component in its own place, or one that says the same and "
                  "has lost its section: leave it out, or change it");
};

template <class Reading>
struct amendment_finds_its_reading {
    static_assert(detail::holds<Reading>,
                  "the amendment replaces a reading on which the policy does not rely");
};

template <class Policy>
struct registered_policy_has_an_id {
    static_assert(detail::holds<Policy>,
                  "a registry finds policies by their ids, and this one has none: add "
                  "policy_id<...>");
};

template <class Policy>
struct registered_ids_differ {
    static_assert(detail::holds<Policy>,
                  "two policies of a registry have the same id: give each its own policy_id<...>, "
                  "an amended one replacing<policy_id<...>>");
};

} // namespace canbao::rule

#endif
