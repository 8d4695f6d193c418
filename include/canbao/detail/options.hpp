// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_OPTIONS_HPP
#define CANBAO_DETAIL_OPTIONS_HPP

#include <canbao/detail/checked.hpp>
#include <canbao/policy_content.hpp>
#include <canbao/vocabulary/categories.hpp>
#include <canbao/vocabulary/circumstances.hpp>
#include <canbao/vocabulary/events.hpp>
#include <canbao/vocabulary/funds.hpp>
#include <canbao/vocabulary/plans.hpp>

#include <cstdint>
#include <initializer_list>
#include <type_traits>

namespace canbao {

namespace rule {

/// Everything that stands inside a component must mean something there.
template <class Component, class Option>
struct option_belongs_to_component {
    static_assert(sizeof(Option) == 0, "this option says nothing in this component: remove it, or "
                                       "move it to the component that it describes");
};

template <class Amount>
struct subsidy_begins_with_its_amount {
    static_assert(sizeof(Amount) == 0, "a subsidy begins with its amount: in_full, percent<...>, "
                                       "basis_points<...> or amounts<...>");
};

/// What may be said once must not be said twice, for the second would silently replace the first.
template <class Component, int Times>
struct component_says_it_once {
    static_assert(Times <= 1,
                  "a component says the same thing twice (an amount, to<...>, a tier, a plan, a "
                  "fund, a rounding, a charge): keep one, or write two components");
};

/// The words of a set must be words of the vocabulary.
template <class Tag>
struct known_category {
    static_assert(sizeof(Tag) == 0,
                  "unknown category: name one of canbao::categories, or declare your own by "
                  "deriving from canbao::own_category");
};
template <class Tag>
struct known_event {
    static_assert(sizeof(Tag) == 0,
                  "unknown event: name one of canbao::events, or declare your own by deriving "
                  "from canbao::own_event");
};
template <class Tag>
struct known_circumstance {
    static_assert(sizeof(Tag) == 0,
                  "unknown circumstance: name one of canbao::circumstances, or declare your own "
                  "by deriving from canbao::own_circumstance");
};
template <class Tag>
struct known_fund {
    static_assert(sizeof(Tag) == 0,
                  "unknown fund: name one of canbao::funds, or declare your own by deriving from "
                  "canbao::own_fund");
};
template <class Tag>
struct known_plan {
    static_assert(sizeof(Tag) == 0,
                  "unknown plan: name one of canbao::plans, or declare your own by deriving from "
                  "canbao::own_plan");
};

} // namespace rule

namespace detail {

/// The rule that a date names a day.
template <calendar_date Day>
using day_rule = checked<Day.day().has_value(), rule::day_is_in_the_calendar<Day.yyyymmdd>>;

template <class Kind>
struct vocabulary_of;
template <>
struct vocabulary_of<category_kind> {
    using words = categories::all;
    static constexpr word_kind kind = word_kind::category;
    template <class Tag>
    using rule = rule::known_category<Tag>;
};
template <>
struct vocabulary_of<event_kind> {
    using words = events::all;
    static constexpr word_kind kind = word_kind::event;
    template <class Tag>
    using rule = rule::known_event<Tag>;
};
template <>
struct vocabulary_of<circumstance_kind> {
    using words = circumstances::all;
    static constexpr word_kind kind = word_kind::circumstance;
    template <class Tag>
    using rule = rule::known_circumstance<Tag>;
};
template <>
struct vocabulary_of<fund_kind> {
    using words = funds::all;
    static constexpr word_kind kind = word_kind::fund;
    template <class Tag>
    using rule = rule::known_fund<Tag>;
};
template <>
struct vocabulary_of<plan_kind> {
    using words = plans::all;
    static constexpr word_kind kind = word_kind::plan;
    template <class Tag>
    using rule = rule::known_plan<Tag>;
};

/// The rule that a tag is a word of that kind.
template <class Kind, class Tag>
using word_rule = checked<word_of<Tag, Kind>, typename vocabulary_of<Kind>::template rule<Tag>>;

template <class Kind, class Tag>
constexpr std::uint32_t bit_of() noexcept {
    if constexpr (word_of<Tag, Kind>) {
        return std::uint32_t{1} << Tag::slot;
    } else {
        return 0;
    }
}

/// The mask of some words of a kind.
template <class Kind, class... Tags>
constexpr std::uint32_t bits_of() noexcept {
    return (std::uint32_t{0} | ... | bit_of<Kind, Tags>());
}

/// Records a tag of the program's own, so that the policy can name it and report two that share a
/// slot.
template <class Kind, class Tag>
constexpr void record_own_word(policy_content& content) noexcept {
    if constexpr (word_of<Tag, Kind>) {
        using standard = typename vocabulary_of<Kind>::words;
        constexpr label word{Tag::code, Tag::name};
        if constexpr (Tag::slot >= standard::size) {
            content.record({vocabulary_of<Kind>::kind, Tag::slot, word});
        } else if constexpr (standard::labels[Tag::slot] != word) {
            content.record({vocabulary_of<Kind>::kind, Tag::slot, word});
        }
    }
}

template <class Kind, class... Tags>
constexpr void record_own_words(policy_content& content) noexcept {
    (record_own_word<Kind, Tags>(content), ...);
}

template <class Option, class Target>
concept describes = requires(Target& target) {
    Option::apply(target);
};

// An option that only records a word of the program's own says nothing about the component.
template <class Option, class Target>
inline constexpr bool describes_component =
    !std::is_same_v<Target, policy_content> && describes<Option, Target>;

/// The rule that an option says something about at least one of a component's targets.
template <class Component, class Option, class... Targets>
using option_rule = checked<(describes_component<Option, Targets> || ...),
                            rule::option_belongs_to_component<Component, Option>>;

/// What an option is about, where a component may have only one such option: the option declares it
/// as `about`.
enum class subject : std::uint8_t {
    none,
    amount,
    rounding,
    categories,
    fund,
    tier,
    plan,
    not_all,
    charge,
    precedence
};

template <class Option>
inline constexpr subject subject_of = subject::none;
template <class Option>
    requires requires {
        Option::about;
    }
inline constexpr subject subject_of<Option> = Option::about;

constexpr bool says_each_once(std::initializer_list<subject> subjects) noexcept {
    unsigned seen = 0;
    bool once = true;
    for (const subject one : subjects) {
        const unsigned bit = one == subject::none ? 0 : 1U << static_cast<unsigned>(one);
        once = once && (seen & bit) == 0;
        seen |= bit;
    }
    return once;
}

/// The rule that no two options of a component are about the same thing.
template <class Component, class... Options>
using once_rule =
    checked<says_each_once({subject_of<Options>...}), rule::component_says_it_once<Component, 2>>;

template <class Option, class Target>
constexpr void apply_to(Target& target) noexcept {
    if constexpr (describes<Option, Target>) {
        Option::apply(target);
    }
}

/// Lets an option describe each target that it says something about.
template <class Option, class... Targets>
constexpr void apply_option(Targets&... targets) noexcept {
    (apply_to<Option>(targets), ...);
}

/// Lets each of a component's options describe the targets. Their order does not matter.
template <class... Options, class... Targets>
constexpr void apply_options(Targets&... targets) noexcept {
    (apply_option<Options>(targets...), ...);
}

} // namespace detail

} // namespace canbao

#endif
