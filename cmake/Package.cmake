# SPDX-License-Identifier: Apache-2.0

# cpack -G TGZ and cpack -G DEB, with what `cmake --install` installs: headers and how to find them.
# Of a build that has the program, -G DEB makes a package of it too.
if(NOT CANBAO_INSTALL)
  return()
endif()
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGE_NAME canbao)
set(CPACK_PACKAGE_VENDOR "The canbao authors")
set(CPACK_PACKAGE_CONTACT "The canbao authors <canbao@example.org>")
set(CPACK_PACKAGE_FILE_NAME canbao-${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
if(TARGET canbao_program)
  set(CPACK_DEB_COMPONENT_INSTALL ON)
  set(CPACK_COMPONENTS_ALL canbao program)
  set(canbao_library CPACK_DEBIAN_CANBAO)
  find_program(CANBAO_DPKG dpkg)
  mark_as_advanced(CANBAO_DPKG)
  if(CANBAO_DPKG)
    execute_process(COMMAND ${CANBAO_DPKG} --print-architecture
                    OUTPUT_VARIABLE CPACK_DEBIAN_PROGRAM_PACKAGE_ARCHITECTURE
                    OUTPUT_STRIP_TRAILING_WHITESPACE)
  endif()
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_NAME canbao)
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_SECTION utils)
  set(CPACK_DEBIAN_PROGRAM_PACKAGE_SHLIBDEPS ON) # the libraries that it was linked with
  set(CPACK_COMPONENT_PROGRAM_DESCRIPTION "The program canbao: policies, rosters and assessments")
else()
  set(canbao_library CPACK_DEBIAN)
endif()
set(${canbao_library}_PACKAGE_NAME libcanbao-dev)
set(${canbao_library}_PACKAGE_ARCHITECTURE all)
set(${canbao_library}_PACKAGE_SECTION libdevel)
set(${canbao_library}_PACKAGE_DEPENDS "libboost-dev (>= 1.74)")
include(CPack)
