// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_REFUND_HPP
#define CANBAO_COMPONENTS_REFUND_HPP

#include <canbao/components/component.hpp>
#include <canbao/components/options/options.hpp>
#include <canbao/components/options/provenance.hpp>
#include <canbao/components/options/window.hpp>

// What is paid back to who leaves.
namespace canbao::inline v0_1 {

/// What a person paid is paid back until cover begins, and nothing from the first covered day on
/// (see `refund_of`). Without `upon` whoever asks gets it; with it only after one of its events.
///
///     refunds_before_cover<upon<death, employee_insurance>, section<"5">>
template <class... Options>
struct refunds_before_cover : detail::stands_once<detail::component_kind::refund> {
    using breaks = detail::first_broken<
        detail::option_check<refunds_before_cover, Options, refund_term, provision>...,
        detail::breaks_of<Options>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        provision where;
        (detail::apply_option<Options>(content.refunds, where, content), ...);
        content.refunds.is_stated = true;
        content.refunds.provision = content.keep(where);
    }
};

} // namespace canbao

#endif
