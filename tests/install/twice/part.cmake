# SPDX-License-Identifier: Apache-2.0
# A part of a project, which brings canbao for itself.
add_subdirectory(canbao)
add_library(${part} INTERFACE)
target_link_libraries(${part} INTERFACE canbao::canbao)
