// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_BASE_KEPT_HPP
#define CANBAO_BASE_KEPT_HPP

/// Before constants that a program or shared library keeps for itself. Otherwise g++ has one of
/// them in the whole process (STB_GNU_UNIQUE), wherefore a plugin with them is never unloaded.
#if defined(__GNUC__) && defined(__ELF__) && !defined(CANBAO_PORTABLE)
#define CANBAO_DETAIL_KEPT [[gnu::visibility("hidden")]]
#else
#define CANBAO_DETAIL_KEPT
#endif

/// Before constants that are read where a program runs on a graphics processor, too. For nvcc a
/// constant is the host's alone, unless it is told, and a kernel that reads it reads elsewhere.
#if defined(__NVCC__) && defined(__CUDA_ARCH__)
#define CANBAO_DETAIL_TABLE __device__ static
#else
#define CANBAO_DETAIL_TABLE CANBAO_DETAIL_KEPT inline
#endif

#endif
