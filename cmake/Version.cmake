# SPDX-License-Identifier: Apache-2.0

# canbao_version, from the one place that states it.
set(canbao_version_header ${CMAKE_CURRENT_LIST_DIR}/../include/canbao/version.hpp)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${canbao_version_header})
file(STRINGS ${canbao_version_header} canbao_version
     REGEX "^#define CANBAO_VERSION_(MAJOR|MINOR|PATCH) [0-9]+$")
list(TRANSFORM canbao_version REPLACE "^.* " "")
list(JOIN canbao_version "." canbao_version)
