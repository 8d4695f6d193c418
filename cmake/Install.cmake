# SPDX-License-Identifier: Apache-2.0
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# Nothing here depends on the architecture, so all is under include/ and share/.
set(CANBAO_INSTALL_CMAKEDIR ${CMAKE_INSTALL_DATADIR}/cmake/canbao
    CACHE STRING "Where the files for find_package() are installed, below the prefix")

# Where the library is not installed it can be exported nevertheless, for a library of the project
# around may be; `cmake --install build --component canbao` installs it beside that.
set(canbao_when COMPONENT canbao)
if(NOT CANBAO_INSTALL)
  list(APPEND canbao_when EXCLUDE_FROM_ALL)
endif()

install(TARGETS canbao EXPORT canbao-targets FILE_SET HEADERS ${canbao_when}
        FILE_SET optional_headers ${canbao_when})
install(EXPORT canbao-targets NAMESPACE canbao:: DESTINATION ${CANBAO_INSTALL_CMAKEDIR}
        ${canbao_when})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/canbao-config.cmake.in canbao-config.cmake
                              INSTALL_DESTINATION ${CANBAO_INSTALL_CMAKEDIR}
                              NO_SET_AND_CHECK_MACRO)
# While 0.x, a new minor version may break anything.
write_basic_package_version_file(canbao-config-version.cmake COMPATIBILITY SameMinorVersion
                                 ARCH_INDEPENDENT)
# The module is compiled by the one who imports it, with the same compiler and flags.
foreach(file canbao-boost.cmake canbao-module.cmake canbao.cppm)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${file} ${file} COPYONLY)
endforeach()
# A build can be found as an installation is.
export(EXPORT canbao-targets NAMESPACE canbao:: FILE canbao-targets.cmake)
foreach(file canbao-config.cmake canbao-config-version.cmake canbao-boost.cmake
             canbao-module.cmake canbao.cppm)
  install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${file} DESTINATION ${CANBAO_INSTALL_CMAKEDIR}
          ${canbao_when})
endforeach()

# canbao.pc finds the headers from its own place, so that the prefix can be moved.
set(canbao_pkgconfig_dir ${CMAKE_INSTALL_DATADIR}/pkgconfig)
file(RELATIVE_PATH canbao_include_from_pc ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig
     ${CMAKE_INSTALL_FULL_INCLUDEDIR})
configure_file(${CMAKE_CURRENT_LIST_DIR}/canbao.pc.in canbao.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/canbao.pc DESTINATION ${canbao_pkgconfig_dir} ${canbao_when})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/canbao ${canbao_when})

include(${CMAKE_CURRENT_LIST_DIR}/SingleHeader.cmake)
