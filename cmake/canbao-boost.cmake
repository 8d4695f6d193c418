# SPDX-License-Identifier: Apache-2.0

# Boost::headers, of which the library needs Hana. Included with canbao_boost_problem unset; what
# could not be found is said there.
#
# A project around may bring the target. Else Boost is where one says (BOOST_ROOT, Boost_ROOT,
# BOOST_INCLUDEDIR, Boost_INCLUDE_DIR) or in CMAKE_PREFIX_PATH, with its files for CMake or without,
# or where these are found. CONFIG: newer versions of CMake have no module for it.
if(TARGET Boost::headers)
  return()
endif()
if(POLICY CMP0144) # BOOST_ROOT is meant
  cmake_policy(SET CMP0144 NEW)
endif()
set(canbao_boost_at_least 1.74)
unset(canbao_boost_problem)

# canbao_find_headers_of_boost(RESULT folder… [options of find_path]): the folder that has boost/.
function(canbao_find_headers_of_boost result)
  unset(found)
  find_path(found boost/hana/unpack.hpp ${ARGN} PATH_SUFFIXES include NO_CACHE)
  set(${result} "${found}" PARENT_SCOPE)
endfunction()

set(canbao_boost_said)
foreach(place BOOST_INCLUDEDIR Boost_INCLUDE_DIR BOOST_ROOT Boost_ROOT)
  foreach(folder IN ITEMS "${${place}}" "$ENV{${place}}")
    if(folder)
      list(APPEND canbao_boost_said "${folder}")
    endif()
  endforeach()
endforeach()
cmake_path(CONVERT "$ENV{CMAKE_PREFIX_PATH}" TO_CMAKE_PATH_LIST canbao_prefixes)
list(PREPEND canbao_prefixes ${CMAKE_PREFIX_PATH})

set(canbao_boost_headers)
if(canbao_boost_said)
  canbao_find_headers_of_boost(canbao_boost_headers PATHS ${canbao_boost_said} NO_DEFAULT_PATH)
  if(NOT canbao_boost_headers)
    list(JOIN canbao_boost_said ", " canbao_boost_said)
    set(canbao_boost_problem "canbao: no headers of Boost.Hana are in ${canbao_boost_said}.")
    return()
  endif()
elseif(canbao_prefixes)
  canbao_find_headers_of_boost(canbao_boost_headers PATHS ${canbao_prefixes} NO_DEFAULT_PATH)
endif()

# Boost's own files, those of the same Boost.
if(canbao_boost_headers)
  cmake_path(GET canbao_boost_headers PARENT_PATH canbao_boost_prefix)
  find_package(Boost ${canbao_boost_at_least} CONFIG QUIET PATHS ${canbao_boost_prefix}
               NO_DEFAULT_PATH)
else()
  find_package(Boost ${canbao_boost_at_least} CONFIG QUIET)
  if(NOT TARGET Boost::headers)
    canbao_find_headers_of_boost(canbao_boost_headers)
  endif()
endif()
if(TARGET Boost::headers)
  return()
endif()

# None: the headers are enough.
if(NOT canbao_boost_headers)
  set(canbao_boost_problem "canbao: the headers of Boost were not found; the library needs Boost.Hana.
On Debian and Ubuntu: apt-get install libboost-dev
Elsewhere: install it and add its prefix to CMAKE_PREFIX_PATH, or set BOOST_ROOT to the folder that has boost/hana.hpp.")
  return()
endif()
file(STRINGS ${canbao_boost_headers}/boost/version.hpp canbao_boost_version
     REGEX "^#define BOOST_LIB_VERSION ")
string(REGEX REPLACE "[^\"]*\"([0-9_]+)\".*" "\\1" canbao_boost_version "${canbao_boost_version}")
string(REPLACE "_" "." canbao_boost_version "${canbao_boost_version}")
if(canbao_boost_version VERSION_LESS canbao_boost_at_least)
  set(canbao_boost_problem "canbao: ${canbao_boost_headers} has Boost ${canbao_boost_version}; the library needs ${canbao_boost_at_least} or later.")
  return()
endif()
add_library(Boost::headers INTERFACE IMPORTED)
set_target_properties(Boost::headers PROPERTIES
                      INTERFACE_INCLUDE_DIRECTORIES ${canbao_boost_headers})
set(Boost_INCLUDE_DIRS ${canbao_boost_headers})
