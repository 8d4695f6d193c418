# SPDX-License-Identifier: Apache-2.0

# cpack -G TGZ and cpack -G DEB, with what `cmake --install` installs: headers and how to find them.
if(NOT CANBAO_INSTALL)
  return()
endif()
set(CPACK_GENERATOR TGZ)
set(CPACK_PACKAGE_NAME canbao)
set(CPACK_PACKAGE_VENDOR "The canbao authors")
set(CPACK_PACKAGE_CONTACT "The canbao authors <canbao@example.org>")
set(CPACK_PACKAGE_FILE_NAME canbao-${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)

set(CPACK_DEBIAN_PACKAGE_NAME libcanbao-dev)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_ARCHITECTURE all)
set(CPACK_DEBIAN_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libboost-dev (>= 1.74)")
include(CPack)
