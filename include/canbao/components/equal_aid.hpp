// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_EQUAL_AID_HPP
#define CANBAO_COMPONENTS_EQUAL_AID_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>

#include <type_traits>

// Which of equal subsidies is given, where they do not say so themselves.
namespace canbao::inline v0_1 {

/// For `equal_aid`: the subsidy of the category that the vocabulary lists first is given.
struct by_vocabulary {};

/// Says which of several equal subsidies a person gets where other funds pay them, or other
/// sections grant them; without it that is a build error, unless the subsidies say it themselves
/// (`takes_precedence_over`, which goes before this). Takes `read_as` and `section`: notices mostly
/// say "the highest" and no more.
///
///     equal_aid<by_vocabulary, read_as<first_category_gives>>
template <class How, class... Options>
struct equal_aid : detail::stands_once<detail::component_kind::equal_aid> {
    using breaks = detail::first_broken<
        detail::checked<std::is_same_v<How, by_vocabulary>, rule::known_order_of_aid<How>>,
        detail::option_check<equal_aid, Options, provision>..., detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        detail::apply_options<Options...>(where);
        content.equal_aid = {true, content.keep(where)};
    }
};

} // namespace canbao

#endif
