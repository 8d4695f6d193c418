// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_FORMAT_HPP
#define CANBAO_FORMAT_HPP

#include <canbao/engine/written.hpp>

#include <string_view>

#if __has_include(<format>)
#include <format>
#endif

// For std::format and std::print: money, days and statuses as canbao/ostream.hpp writes them, with
// the options of a text, such as `{:>12}`. {fmt} has canbao/fmt.hpp. (libc++ has <format> for
// longer than its number.)
#if defined(__cpp_lib_format) || (defined(_LIBCPP_VERSION) && _LIBCPP_VERSION >= 170000)

namespace canbao::inline v0_1::detail {

template <class Value>
struct std_formatter : std::formatter<std::string_view> {
    template <class Context>
    auto format(Value value, Context& context) const {
        return std::formatter<std::string_view>::format(view_of(write(value)), context);
    }
};

} // namespace canbao::detail

/// `175.00`: yuan, always with two decimals.
template <>
struct std::formatter<canbao::fen> : canbao::detail::std_formatter<canbao::fen> {};
/// `2025-09-01`; `-` where it is absent.
template <>
struct std::formatter<canbao::date> : canbao::detail::std_formatter<canbao::date> {};
/// Its code, such as `insured`.
template <>
struct std::formatter<canbao::status> : canbao::detail::std_formatter<canbao::status> {};
/// Its code, such as `not_open`; `-` for none.
template <>
struct std::formatter<canbao::refusal> : canbao::detail::std_formatter<canbao::refusal> {};

#else
#error canbao/format.hpp needs <format>, which this standard library lacks: take canbao/fmt.hpp for the library fmt, or canbao/ostream.hpp
#endif

#endif
