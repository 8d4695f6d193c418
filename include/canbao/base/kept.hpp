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

#endif
