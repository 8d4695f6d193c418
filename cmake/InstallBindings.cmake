# SPDX-License-Identifier: Apache-2.0

# The shared library of the published policies with its C interface, and the extension of DuckDB: each
# installed when asked for, and packaged apart. Users of C need neither our headers nor Boost, and so
# have a package of their own: find_package(canbao_shared), or pkg-config.
#   cmake --install build --component shared
#   cmake --install build --component duckdb
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)
if(NOT CANBAO_INSTALL)
  return()
endif()
set(canbao_shared_when COMPONENT shared EXCLUDE_FROM_ALL)
set(canbao_shared_dir ${CMAKE_INSTALL_LIBDIR}/cmake/canbao_shared)
install(TARGETS canbao_shared EXPORT canbao_shared LIBRARY ${canbao_shared_when}
        FILE_SET HEADERS ${canbao_shared_when})
install(EXPORT canbao_shared NAMESPACE canbao:: DESTINATION ${canbao_shared_dir}
        FILE canbao_shared-config.cmake ${canbao_shared_when})
write_basic_package_version_file(canbao_shared-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao_shared-config-version.cmake
        DESTINATION ${canbao_shared_dir} ${canbao_shared_when})

file(RELATIVE_PATH canbao_prefix_from_pc ${CMAKE_INSTALL_FULL_LIBDIR}/pkgconfig
     ${CMAKE_INSTALL_PREFIX})
configure_file(${CMAKE_CURRENT_LIST_DIR}/canbao-shared.pc.in canbao-shared.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao-shared.pc
        DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig ${canbao_shared_when})

get_target_property(canbao_extension canbao_duckdb CANBAO_EXTENSION)
install(FILES ${canbao_extension} DESTINATION ${CMAKE_INSTALL_LIBDIR}/canbao
        COMPONENT duckdb EXCLUDE_FROM_ALL)
