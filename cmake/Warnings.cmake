# SPDX-License-Identifier: Apache-2.0

# For the project's own tests, examples and benchmarks; nothing of it reaches a user.
add_library(canbao_warnings INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(canbao_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                                   -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # "x" + std::string{...} is no overlapping copy (GCC bug 105651).
  target_compile_options(canbao_warnings INTERFACE -Wno-restrict)
endif()
