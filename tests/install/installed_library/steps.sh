# SPDX-License-Identifier: Apache-2.0
# A library of one's own on top of a vendored canbao is installed and exported.
mkdir canbao
cp -r "$CANBAO"/{CMakeLists.txt,LICENSE,cmake,include} canbao
uses() { # FOLDER VARIABLE=VALUE…
    cmake -S uses -B "$1" "${@:2}"
    cmake --build "$1"
    "$1/consumer" && "$1/calls_shown" && "$1/calls_hidden"
}

cmake -S . -B build
cmake --build build
# From the build …
uses from-build -D mine_DIR="$PWD/build" -D canbao_DIR="$PWD/build/canbao"

# … and from a prefix, where canbao goes too, if it is not there yet.
cmake --install build --prefix "$PWD/prefix"
[ ! -e prefix/include ]
cmake --install build --prefix "$PWD/prefix" --component canbao
uses from-prefix -D CMAKE_PREFIX_PATH="$PWD/prefix"

# Without it, who asks for the library is told what is missing.
cmake --install build --prefix "$PWD/alone"
refuses cmake -S uses -B refused -D CMAKE_PREFIX_PATH="$PWD/alone"
grep -F 'canbao' refused.log

# All at once.
cmake -S . -B both -D CANBAO_INSTALL=ON
cmake --build both
cmake --install both --prefix "$PWD/whole"
uses from-whole -D CMAKE_PREFIX_PATH="$PWD/whole"
rm -r whole/lib
expect_installed whole
