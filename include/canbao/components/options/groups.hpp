// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_GROUPS_HPP
#define CANBAO_COMPONENTS_OPTIONS_GROUPS_HPP

#include <canbao/components/options/words.hpp>
#include <canbao/content/policy_content.hpp>

#include <cstdint>
#include <type_traits>

// Groups of people beside the categories of a `to<…>`: what they are is the policy's, and so their
// bits are known only where a policy is put together.
namespace canbao::inline v0_1::detail {

/// What a group of people is a word of.
struct group_kind {};

/// A tag that names a category or a group.
template <class Tag>
concept names_people = word_of<Tag, category_kind> || word_of<Tag, group_kind>;

/// The rule that a tag is a category or a group.
template <class Tag>
using people_check = checked<names_people<Tag>, rule::known_category<Tag>>;

/// The first rule that a group breaks by itself, which a message names as it is declared.
template <class Tag>
struct people_breaks_of {
    using type = rule::kept;
};
template <word_of<group_kind> Group>
struct people_breaks_of<Group> {
    using type = typename Group::template breaks_as<Group>;
};
template <class Tag>
using people_breaks = typename people_breaks_of<Tag>::type;

/// The bits of a group in a policy, which keeps what the group is; none of a category.
template <class Tag>
constexpr std::uint64_t group_bits(policy_content& content) noexcept {
    if constexpr (word_of<Tag, group_kind>) {
        return Tag::bits_in(content);
    } else {
        return 0;
    }
}

// Where terms hold whom they are for.
constexpr std::uint64_t& whom(fee_term& fee) noexcept {
    return fee.people;
}
constexpr std::uint64_t& whom(fiscal_term& fiscal) noexcept {
    return fiscal.people;
}
constexpr std::uint64_t& whom(surcharge_term& surcharge) noexcept {
    return surcharge.people;
}
constexpr std::uint64_t& whom(subsidy_term& subsidy) noexcept {
    return subsidy.categories;
}
constexpr std::uint64_t& whom(delegation_term& delegation) noexcept {
    return delegation.categories;
}
constexpr std::uint64_t& whom(recognition_term& recognition) noexcept {
    return recognition.categories;
}
constexpr std::uint64_t& whom(conditions& asks) noexcept {
    return asks.categories_any;
}

/// An option that may name groups in what it describes.
template <class Option, class Target>
concept names_groups = requires(Target& target, policy_content& content) {
    Option::add_groups(target, content);
};

/// Adds the groups that some options name to a term.
template <class... Options>
constexpr void add_groups(policy_content& content, auto& target) noexcept {
    [[maybe_unused]] const auto add = [&](auto identity) {
        using Option = typename decltype(identity)::type;
        if constexpr (names_groups<Option, decltype(target)>) {
            Option::add_groups(target, content);
        }
    };
    (add(std::type_identity<Options>{}), ...);
}

} // namespace canbao::detail

#endif
