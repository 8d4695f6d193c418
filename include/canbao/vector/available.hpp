// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VECTOR_AVAILABLE_HPP
#define CANBAO_VECTOR_AVAILABLE_HPP

/// 1 where kernels are compiled. They are written with vector types, which g++ and clang have and
/// x86 processors before SSE2 have no registers for; all else is standard C++. A program that
/// defines CANBAO_PORTABLE, in all its translation units, is standard C++ alone. nvcc does not take
/// them.
#if defined(__GNUC__) && !defined(CANBAO_PORTABLE) && !defined(__CUDACC__) &&                      \
    !(defined(__i386__) && !defined(__SSE2__))
#define CANBAO_DETAIL_VECTORS 1
#else
#define CANBAO_DETAIL_VECTORS 0
#endif

#endif
