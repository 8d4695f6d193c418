// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_FMT_HPP
#define CANBAO_FMT_HPP

#include <canbao/engine/written.hpp>

#include <fmt/format.h>

#include <string_view>

// For the library {fmt}, 9 or later: money, days and statuses as canbao/ostream.hpp writes them,
// with the options of a text, such as `{:>12}`.
namespace canbao::inline v0_1::detail {

template <class Value>
struct fmt_formatter : fmt::formatter<fmt::string_view> {
    template <class Context>
    auto format(Value value, Context& context) const {
        const auto text = write(value);
        const std::string_view view = view_of(text);
        return fmt::formatter<fmt::string_view>::format({view.data(), view.size()}, context);
    }
};

} // namespace canbao::detail

/// `175.00`: yuan, always with two decimals.
template <>
struct fmt::formatter<canbao::fen> : canbao::detail::fmt_formatter<canbao::fen> {};
/// `2025-09-01`; `-` where it is absent.
template <>
struct fmt::formatter<canbao::date> : canbao::detail::fmt_formatter<canbao::date> {};
/// Its code, such as `insured`.
template <>
struct fmt::formatter<canbao::status> : canbao::detail::fmt_formatter<canbao::status> {};
/// Its code, such as `not_open`; `-` for none.
template <>
struct fmt::formatter<canbao::refusal> : canbao::detail::fmt_formatter<canbao::refusal> {};

#endif
