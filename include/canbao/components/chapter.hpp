// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_COMPONENTS_CHAPTER_HPP
#define CANBAO_COMPONENTS_CHAPTER_HPP

#include <canbao/components/component.hpp>

#include <boost/hana/experimental/types.hpp>

// Components under one name, so that messages stay short and policies share them.
namespace canbao::inline v0_1 {

/// Components that belong together, as those in a chapter of a notice do. A policy with chapters is
/// the policy of all their components, in the order of listing. A compiler's message shows a named
/// chapter by its name, and so stays short however much the chapter holds:
///
///     struct fees : canbao::chapter<fee<400_yuan>, fiscal_standard<700_yuan>> {};
///     struct mine : canbao::policy<insured_year<2026>, fees, aid, enrolment> {};
///
/// Chapters may hold chapters. An amendment finds the components within them.
template <class... Components>
struct chapter {
    using parts = boost::hana::experimental::types<Components...>; ///< as they are written
    using breaks = detail::first_broken<detail::component_check<Components>...>;

    static constexpr void add_to(policy_content& content) noexcept {
        (detail::add_component<Components>(content), ...);
    }
};

namespace detail {

template <class... Components>
constexpr int times_in(const chapter<Components...>*, component_kind what) noexcept;

template <class... Components>
constexpr int times_among([[maybe_unused]] component_kind what) noexcept {
    return (0 + ... + times_in(static_cast<const Components*>(nullptr), what));
}

template <class... Components>
constexpr int times_in(const chapter<Components...>*, component_kind what) noexcept {
    return times_among<Components...>(what);
}

} // namespace detail

} // namespace canbao

#endif
