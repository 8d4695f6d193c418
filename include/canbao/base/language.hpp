// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BASE_LANGUAGE_HPP
#define CANBAO_BASE_LANGUAGE_HPP

// Read first by every header: without C++20 there is one error, which says so, and no other. After
// an #error g++ and clang go on, to hundreds of errors; at a file that is not there they stop.

// MSVC states the standard here; its __cplusplus stays behind.
#if defined(_MSVC_LANG)
#define CANBAO_DETAIL_LANGUAGE _MSVC_LANG
#else
#define CANBAO_DETAIL_LANGUAGE __cplusplus
#endif

// What knows a part of C++20 only. Other tools than compilers, which find no headers and say
// nothing of features, are not asked.
#if defined(__cplusplus) && (defined(__GNUC__) || defined(_MSC_VER))
#if !defined(__cpp_concepts) || !defined(__cpp_impl_three_way_comparison) ||                       \
    !defined(__cpp_designated_initializers) || CANBAO_DETAIL_LANGUAGE < 202002L
#define CANBAO_DETAIL_LACKS_LANGUAGE
#endif
#include <cstddef>
// libstdc++ had the headers of C++20 before it had calendars.
#if defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 11
#define CANBAO_DETAIL_LACKS_LIBRARY
#elif defined(__has_include)
#if !__has_include(<bit>) || !__has_include(<compare>) || !__has_include(<concepts>)
#define CANBAO_DETAIL_LACKS_LIBRARY
#elif !__has_include(<span>)
#define CANBAO_DETAIL_LACKS_LIBRARY
#endif
#endif
#endif

// clang-format off
#if CANBAO_DETAIL_LANGUAGE <= 201703L
#if defined(__GNUC__) || defined(__clang__)
#include "canbao needs C++20: compile with -std=c++20 or later (CMake: link canbao::canbao, or set CMAKE_CXX_STANDARD to 20)" // #error
#else
#error canbao needs C++20: compile with /std:c++20 or later (CMake: link canbao::canbao, or set CMAKE_CXX_STANDARD to 20)
#endif
#elif defined(CANBAO_DETAIL_LACKS_LANGUAGE)
#if defined(__GNUC__) || defined(__clang__)
#include "canbao needs all of C++20, and this compiler knows a part: take g++ 12, clang 14 or later" // #error
#else
#error canbao needs all of C++20, and this compiler knows a part: take a later one
#endif
#elif defined(CANBAO_DETAIL_LACKS_LIBRARY)
#if defined(__GNUC__) || defined(__clang__)
#include "canbao needs the standard library of C++20, and this one is older: take libstdc++ 12, libc++ 14 or later" // #error
#else
#error canbao needs the standard library of C++20, and this one is older: take a later one
#endif
#endif
// clang-format on

#endif
