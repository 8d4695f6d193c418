// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_DETAIL_LANGUAGE_HPP
#define CANBAO_DETAIL_LANGUAGE_HPP

// Read first by every header: without C++20 there is one error, which says so, and no other. After
// an #error g++ and clang go on, to hundreds of errors; at a file that is not there they stop.

// MSVC states the standard here; its __cplusplus stays behind.
#if defined(_MSVC_LANG)
#define CANBAO_DETAIL_LANGUAGE _MSVC_LANG
#else
#define CANBAO_DETAIL_LANGUAGE __cplusplus
#endif

// Later compilers have this; with others, nothing can be asked.
#if defined(__has_include)
#if !__has_include(<bit>) || !__has_include(<compare>) || !__has_include(<concepts>)
#define CANBAO_DETAIL_LACKS_HEADERS
#elif !__has_include(<span>)
#define CANBAO_DETAIL_LACKS_HEADERS
#endif
#endif

// Of libstdc++: calendars came to it after the headers of C++20. (In C nothing would be found.)
#if defined(__cplusplus)
#include <cstddef>
#endif
#if defined(_GLIBCXX_RELEASE) && _GLIBCXX_RELEASE < 11
#define CANBAO_DETAIL_LACKS_HEADERS
#endif

// What only a part of C++20 is known by: -std=c++2a of an early compiler.
#if !defined(__cpp_concepts) || !defined(__cpp_impl_three_way_comparison) ||                       \
    !defined(__cpp_designated_initializers) || CANBAO_DETAIL_LANGUAGE < 202002L
#define CANBAO_DETAIL_LACKS_LANGUAGE
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
#elif defined(CANBAO_DETAIL_LACKS_HEADERS)
#if defined(__GNUC__) || defined(__clang__)
#include "canbao needs the standard library of C++20, and this one is older: take libstdc++ 12, libc++ 14 or later" // #error
#else
#error canbao needs the standard library of C++20, and this one is older: take a later one
#endif
#endif
// clang-format on

#endif
