# SPDX-License-Identifier: Apache-2.0

# Finds the header xxhash.h, which needs no library where it is inlined: xxHash::xxHash.
find_path(xxHash_INCLUDE_DIR xxhash.h)
mark_as_advanced(xxHash_INCLUDE_DIR)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(xxHash REQUIRED_VARS xxHash_INCLUDE_DIR)
if(xxHash_FOUND AND NOT TARGET xxHash::xxHash)
  add_library(xxHash::xxHash INTERFACE IMPORTED)
  target_include_directories(xxHash::xxHash INTERFACE ${xxHash_INCLUDE_DIR})
  target_compile_definitions(xxHash::xxHash INTERFACE XXH_INLINE_ALL)
endif()
