# SPDX-License-Identifier: Apache-2.0
# An overlay port: it installs the sources that it stands in (vcpkg notices changes of these files
# only, so after a change of the headers: vcpkg install --no-binarycaching).
set(VCPKG_BUILD_TYPE release) # headers
get_filename_component(SOURCE_PATH "${CURRENT_PORT_DIR}/../../.." ABSOLUTE)

vcpkg_cmake_configure(
  SOURCE_PATH "${SOURCE_PATH}"
  OPTIONS
    -DCANBAO_BUILD_TESTS=OFF
    -DCANBAO_BUILD_EXAMPLES=OFF
    -DCANBAO_INSTALL_CMAKEDIR=share/canbao)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup()
vcpkg_fixup_pkgconfig()

# The licence goes where vcpkg has licences.
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/share/doc")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
file(INSTALL "${CURRENT_PORT_DIR}/usage" DESTINATION "${CURRENT_PACKAGES_DIR}/share/${PORT}")
