// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_OPTIONS_PROVENANCE_HPP
#define CANBAO_COMPONENTS_OPTIONS_PROVENANCE_HPP

#include <canbao/components/options/checked.hpp>
#include <canbao/content/policy_content.hpp>
#include <canbao/units/section_number.hpp>
#include <canbao/units/text.hpp>

#include <concepts>

// Where a component stands in its notice, and how the notice is read.
namespace canbao::inline v0_1 {

/// The sections of the notice that a component encodes: `section<"2.4">` is 二（四）. Up to three.
template <section_number... Numbers>
struct section {
    using breaks =
        detail::checked<(Numbers.has_value() && ...), rule::section_is_numbered<section>>;
    static constexpr void apply(provision& where) noexcept {
        (where.sections.push_back(detail::section_text<Numbers>), ...);
    }
};

/// How a sentence is read that is silent or can be read two ways. Readings are named types, so
/// that a program can list them and an amendment can replace one:
///
///     struct a_days : canbao::reading<"A-DAYS", "Days are counted by the Civil Code."> {};
template <text Id, text Sentence>
struct reading {
    /// The id, and the sentence.
    static constexpr label words{Id.view(), Sentence.view()};
};

namespace detail {

template <class Reading>
concept reading_like = requires {
    { Reading::words } -> std::convertible_to<label>;
};

template <class Reading, class List>
constexpr void add_reading([[maybe_unused]] List& readings) noexcept {
    if constexpr (reading_like<Reading>) {
        readings.push_back(Reading::words);
    }
}

} // namespace detail

/// Says on which readings a component relies; as a component of its own, on which the whole
/// policy does.
template <class... Readings>
struct read_as {
    using breaks = detail::first_broken<
        detail::list_check<read_as, Readings...>,
        detail::checked<detail::reading_like<Readings>, rule::known_reading<Readings>>...>;
    static constexpr void apply(provision& where) noexcept {
        (detail::add_reading<Readings>(where.readings), ...);
    }
    static constexpr void add_to(policy_content& content) noexcept {
        (detail::add_reading<Readings>(content.readings), ...);
    }
};

} // namespace canbao

#endif
