// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_POLICIES_REGISTRY_HPP
#define CANBAO_POLICIES_REGISTRY_HPP

#include <canbao/base/kept.hpp>
#include <canbao/components/options/checked.hpp>
#include <canbao/policies/fuling_2023.hpp>
#include <canbao/policies/huaibei_2024.hpp>
#include <canbao/policies/hunan_2023.hpp>
#include <canbao/policies/hunan_2024.hpp>
#include <canbao/policies/jiangan_2023.hpp>
#include <canbao/rules/amendments.hpp>

#include <array>
#include <span>
#include <string_view>
#include <type_traits>

// Policies by their ids, for programs that choose one at run time.
namespace canbao::inline v0_1 {

/// A policy without its type, for programs that choose it at run time.
struct policy_entry {
    const policy_content* content = nullptr; ///< what the notice says
    const rule_table* rules = nullptr;       ///< what the engine evaluates

    /// The policy's id.
    [[nodiscard]] constexpr std::string_view id() const noexcept { return content->id; }
};

namespace detail {

/// The rule that the id of a policy among others is its own.
template <class Policy, class... Others>
struct id_rule_of {
    static constexpr std::string_view id = Policy::content.id;
    using type = first_broken<
        checked<!id.empty(), rule::registered_policy_has_an_id<Policy>>,
        checked<(std::is_same_v<Policy, Others> || ...) &&
                    ((std::is_same_v<Policy, Others> || id != Others::content.id) && ...),
                rule::registered_ids_differ<Policy>>>;
};

// A class, for clang takes no function that holds an error for constant: that would be a second
// one.
template <class... Policies>
struct registry {
    static_assert(sizeof(first_broken<typename id_rule_of<Policies, Policies...>::type...>) > 0);
    static constexpr std::array<policy_entry, sizeof...(Policies)> entries() noexcept {
        return {policy_entry{&Policies::content, &Policies::rules}...};
    }
};

} // namespace detail

/// A registry of policies: `registry_of<policies::hunan_2023, mine>`. Each has an id of its own.
template <contribution_policy... Policies>
CANBAO_DETAIL_KEPT inline constexpr std::array<policy_entry, sizeof...(Policies)>
    registry_of = detail::registry<Policies...>::entries();

/// The five published notices.
CANBAO_DETAIL_KEPT inline constexpr std::span<const policy_entry> published_policies =
    registry_of<policies::hunan_2023, policies::fuling_2023, policies::huaibei_2024,
                policies::hunan_2024, policies::jiangan_2023>;

/// The policy with that id; nullptr where the registry has none.
///
///     static_assert(canbao::find_policy("hunan-2023")->content->insured_year == 2023);
constexpr const policy_entry*
find_policy(std::string_view id,
            std::span<const policy_entry> registry = published_policies) noexcept {
    for (const policy_entry& entry : registry) {
        if (entry.id() == id) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace canbao

#endif
