# SPDX-License-Identifier: Apache-2.0
# Of a build of everything, the library alone is installed; the program where it is asked for.
cmake --install "$BUILD" --prefix "$PWD/library"
expect_installed library

cmake --install "$BUILD" --prefix "$PWD/program" --component program
[ "$(cd program && find . -type f)" = ./bin/canbao ]
version=$(sed -n 's/^set(PACKAGE_VERSION "\(.*\)")$/\1/p' \
    library/share/cmake/canbao/canbao-config-version.cmake)
[ "$(program/bin/canbao --version)" = "canbao $version" ]
