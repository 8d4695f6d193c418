# SPDX-License-Identifier: Apache-2.0

# canbao::module, the C++20 module canbao. Built where it is imported: with the compiler and flags
# of the program, as compiled modules fit no others.
if(CMAKE_VERSION VERSION_LESS 3.28)
  message(FATAL_ERROR "canbao: the module needs CMake 3.28; this is ${CMAKE_VERSION}")
endif()
if(NOT TARGET canbao_module)
  add_library(canbao_module STATIC)
  add_library(canbao::module ALIAS canbao_module)
  target_sources(canbao_module PUBLIC FILE_SET CXX_MODULES BASE_DIRS ${CMAKE_CURRENT_LIST_DIR}
                                      FILES ${CMAKE_CURRENT_LIST_DIR}/canbao.cppm)
  target_link_libraries(canbao_module PUBLIC canbao::canbao)
  set_target_properties(canbao_module PROPERTIES CXX_SCAN_FOR_MODULES ON)
endif()
