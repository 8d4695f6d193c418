// SPDX-License-Identifier: Apache-2.0
#ifndef CANBAO_VERSION_HPP
#define CANBAO_VERSION_HPP

/// The version of the library. It is stated here only: CMake, Conan and the packages read it here,
/// so that it is known without CMake too. The inline namespace of the library is named after it
/// (v0_1), so that two versions can be in one program; a test compares it.
#define CANBAO_VERSION_MAJOR 0
#define CANBAO_VERSION_MINOR 1
#define CANBAO_VERSION_PATCH 0

#endif
