// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BASE_INLINED_HPP
#define CANBAO_BASE_INLINED_HPP

/// What is done for each opening is compiled into the place where it is known which one it is: what
/// the opening does not ask for then costs nothing.
#if defined(__GNUC__) && !defined(CANBAO_PORTABLE)
#define CANBAO_DETAIL_INLINED [[gnu::always_inline]]
#else
#define CANBAO_DETAIL_INLINED
#endif

/// What a function returns that begins an object of a derived class: clang builds it in its place,
/// g++ copies it unless the function is inlined.
#if defined(__clang__)
#define CANBAO_DETAIL_INLINED_INTO_DERIVED
#else
#define CANBAO_DETAIL_INLINED_INTO_DERIVED CANBAO_DETAIL_INLINED
#endif

#endif
