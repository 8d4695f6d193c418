// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_CHECKED_HPP
#define CANBAO_DETAIL_CHECKED_HPP

namespace canbao {

namespace rule {

struct kept {};

} // namespace rule

namespace detail {

/// `choice<Which>::of<Yes, No>` is one of two types, as std::conditional_t, which instantiates a
/// class for each pair: dear where every option of every component asks.
template <bool Which>
struct choice {
    template <class Yes, class>
    using of = Yes;
};
template <>
struct choice<false> {
    template <class, class No>
    using of = No;
};

/// A rule about types stands in the class scope of what must keep it: `sizeof(checked<ok, rule>)`
/// instantiates the rule, whose static_assert is the build error, only where it is broken. What
/// needs the broken thing goes on with something harmless, so that one mistake gives one error.
template <bool Kept, class Rule>
using checked = typename choice<Kept>::template of<rule::kept, Rule>;

} // namespace detail

} // namespace canbao

#endif
