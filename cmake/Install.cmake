# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Nothing here depends on the architecture, so all is under include/ and share/.
set(CANBAO_INSTALL_CMAKEDIR ${CMAKE_INSTALL_DATADIR}/cmake/canbao
    CACHE STRING "Where the files for find_package() are installed, below the prefix")

install(TARGETS canbao EXPORT canbao-targets FILE_SET HEADERS)
install(EXPORT canbao-targets NAMESPACE canbao:: DESTINATION ${CANBAO_INSTALL_CMAKEDIR})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/canbao-config.cmake.in canbao-config.cmake
                              INSTALL_DESTINATION ${CANBAO_INSTALL_CMAKEDIR}
                              NO_SET_AND_CHECK_MACRO)
# While 0.x, a new minor version may break anything.
write_basic_package_version_file(canbao-config-version.cmake COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao-config.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/canbao-config-version.cmake
        DESTINATION ${CANBAO_INSTALL_CMAKEDIR})

# The module is compiled by the one who imports it, with the same compiler and flags.
install(FILES ${CMAKE_CURRENT_LIST_DIR}/canbao-module.cmake DESTINATION ${CANBAO_INSTALL_CMAKEDIR})
install(FILES ${CMAKE_CURRENT_LIST_DIR}/canbao.cppm DESTINATION ${CANBAO_INSTALL_CMAKEDIR})

# canbao.pc finds the headers from its own place, so that the prefix can be moved.
set(canbao_pkgconfig_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
file(RELATIVE_PATH canbao_include_from_pc ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig
     ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/canbao.pc.in canbao.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao.pc DESTINATION ${canbao_pkgconfig_dir})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/canbao)

include(${CMAKE_CURRENT_LIST_DIR}/SingleHeader.cmake)
