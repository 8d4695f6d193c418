# SPDX-License-Identifier: Apache-2.0
include(CMakeFindDependencyMacro)
find_dependency(canbao)
include(${CMAKE_CURRENT_LIST_DIR}/mine-targets.cmake)
