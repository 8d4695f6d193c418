# SPDX-License-Identifier: Apache-2.0

# Runs portfile.cmake as vcpkg does, with small stand-ins for the functions of vcpkg that it calls.
# A call with other arguments than these know, or of another function, is an error.
cmake_minimum_required(VERSION 3.25)
set(PORT canbao)
set(CURRENT_PORT_DIR ${CANBAO}/packaging/vcpkg/canbao)
set(CURRENT_PACKAGES_DIR ${PACKAGES})
set(build ${PACKAGES}-build)

function(run)
  execute_process(COMMAND ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

function(vcpkg_cmake_configure)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "SOURCE_PATH" "OPTIONS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "vcpkg_cmake_configure was passed ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT VCPKG_BUILD_TYPE STREQUAL "release")
    message(FATAL_ERROR "headers are to be installed once, not for debugging too")
  endif()
  run(${CMAKE_COMMAND} -S ${arg_SOURCE_PATH} -B ${build} -DCMAKE_BUILD_TYPE=Release
      -DCMAKE_INSTALL_PREFIX=${CURRENT_PACKAGES_DIR} ${arg_OPTIONS}
      -DCMAKE_INSTALL_LIBDIR:STRING=lib -DCMAKE_INSTALL_BINDIR:STRING=bin)
endfunction()

function(vcpkg_cmake_install)
  run(${CMAKE_COMMAND} --build ${build} --target install)
endfunction()

# With no arguments it takes the files from share/PORT; it refuses a package that has none there.
function(vcpkg_cmake_config_fixup)
  if(ARGC GREATER 0 OR NOT EXISTS ${CURRENT_PACKAGES_DIR}/share/${PORT}/${PORT}-config.cmake)
    message(FATAL_ERROR "vcpkg_cmake_config_fixup(${ARGN}) finds no files in share/${PORT}")
  endif()
endfunction()

# It makes absolute paths relative to the prefix; here there are to be none.
function(vcpkg_fixup_pkgconfig)
  file(READ ${CURRENT_PACKAGES_DIR}/share/pkgconfig/${PORT}.pc text)
  string(FIND "${text}" "${CURRENT_PACKAGES_DIR}" place)
  if(NOT place EQUAL -1)
    message(FATAL_ERROR "${PORT}.pc has an absolute path:\n${text}")
  endif()
endfunction()

function(vcpkg_install_copyright)
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "FILE_LIST")
  configure_file(${arg_FILE_LIST} ${CURRENT_PACKAGES_DIR}/share/${PORT}/copyright COPYONLY)
endfunction()

include(${CURRENT_PORT_DIR}/portfile.cmake)
