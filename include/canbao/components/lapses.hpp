// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_LAPSES_HPP
#define CANBAO_COMPONENTS_LAPSES_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>

#include <cstdint>

// Which years without cover count.
namespace canbao::inline v0_1 {

/// The first year without cover that counts as one: whoever was never insured before has lapsed for
/// the years from it to the year before the insured one, at most (各省 2025 年起的断保年数自 2025
/// 年度起算). An application may state more; they count as so many.
///
///     lapses_since<2025, read_as<lapses_count_from_2025>>
template <whole_number Year, class... Options>
struct lapses_since : detail::stands_once<detail::component_kind::lapses_since> {
    using breaks = detail::first_broken<
        detail::whole_check<Year>,
        detail::checked<Year.is_between(1901, 2198), rule::insured_year_in_range<Year.value()>>,
        detail::option_check<lapses_since, Options, provision>..., detail::breaks_of<Options>...>;
    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        detail::apply_options<Options...>(where);
        content.lapses_provision = content.keep(where);
        content.lapses_since =
            static_cast<std::int16_t>(Year.is_between(1901, 2198) ? Year.value() : 0);
    }
};

} // namespace canbao

#endif
