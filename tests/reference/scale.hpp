// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether random tests may draw as many cases as an optimised build manages in seconds. Where
// nothing is optimised, or a sanitizer watches, they draw fewer.
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define CANBAO_TESTS_SANITIZED
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CANBAO_TESTS_SANITIZED
#endif

namespace reference {

#if defined(NDEBUG) && !defined(CANBAO_TESTS_SANITIZED)
inline constexpr bool many_cases = true;
#else
inline constexpr bool many_cases = false;
#endif

} // namespace reference
