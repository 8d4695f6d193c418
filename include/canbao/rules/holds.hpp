// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_RULES_HOLDS_HPP
#define CANBAO_RULES_HOLDS_HPP

#include <canbao/base/language.hpp>

// What a rule asserts that is instantiated only where it is broken.
namespace canbao::inline v0_1::detail {

/// False for all tags: the comparison of a rule that is instantiated only where it is broken. (A
/// comparison of numbers would do, but some compilers then print how it came out.)
template <class... Tags>
inline constexpr bool holds = false;

} // namespace canbao::detail

#endif
