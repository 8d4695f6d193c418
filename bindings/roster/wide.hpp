// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef> // for __GLIBC__

/// Before a function with loops over columns: it is compiled for AVX2 as well, and the loader takes
/// that where the processor has it. By g++ and glibc, which can choose so; not with sanitizers,
/// whose code would choose before it is ready.
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__) &&                            \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define BINDING_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define BINDING_WIDE
#endif
