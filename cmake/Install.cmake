# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

install(TARGETS canbao EXPORT canbao-targets FILE_SET HEADERS)
install(EXPORT canbao-targets NAMESPACE canbao:: DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/canbao)
configure_package_config_file(
  ${CMAKE_CURRENT_LIST_DIR}/canbao-config.cmake.in canbao-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/canbao)
write_basic_package_version_file(canbao-config-version.cmake COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao-config.cmake
              ${CMAKE_CURRENT_BINARY_DIR}/canbao-config-version.cmake
        DESTINATION ${CMAKE_INSTALL_DATADIR}/cmake/canbao)
