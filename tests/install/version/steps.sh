# SPDX-License-Identifier: Apache-2.0
# While 0.x, a minor version fits itself only: found is 0.1.x where 0.1 is asked for, or an earlier
# patch of it.
# A version of its own, by the one place that states it.
install_version() { # FOLDER MINOR PATCH
    mkdir "$1"
    cp -r "$CANBAO"/{CMakeLists.txt,LICENSE,cmake,include} "$1"
    sed -i "s/\(_MAJOR\) .*/\1 0/; s/\(_MINOR\) .*/\1 $2/; s/\(_PATCH\) .*/\1 $3/" \
        "$1/include/canbao/version.hpp"
    cmake -S "$1" -B "$1/build" -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
    cmake --install "$1/build" --prefix "$PWD/$1/prefix"
}
install_version here 1 3
for asked in 0.1 0.1.0 0.1.3; do
    cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/here/prefix" -D ASKED="$asked"
done
for asked in 0.0 0.1.4 0.2 1.0 0.2...0.9; do
    refuses cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/here/prefix" -D ASKED="$asked"
    grep -F 'canbao-config.cmake, version: 0.1.3' refused.log
done
