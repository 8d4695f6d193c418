# SPDX-License-Identifier: Apache-2.0

# canbao_require(NAME [VERSION] PACKAGE debian-package FOR purpose)
# Finds a package, or stops with what is missing, what for, and how to get it.
macro(canbao_require name)
  cmake_parse_arguments(_require "" "PACKAGE;FOR" "" ${ARGN})
  find_package(${name} ${_require_UNPARSED_ARGUMENTS} QUIET)
  if(NOT ${name}_FOUND)
    message(FATAL_ERROR
            "canbao: ${name} was not found; it is needed for ${_require_FOR}.\n"
            "On Debian and Ubuntu: apt-get install ${_require_PACKAGE}\n"
            "Elsewhere: install it and add its prefix to CMAKE_PREFIX_PATH.")
  endif()
endmacro()
