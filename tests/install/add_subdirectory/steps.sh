# SPDX-License-Identifier: Apache-2.0
# These are all the files that are needed.
mkdir canbao
cp -r "$CANBAO"/{CMakeLists.txt,LICENSE,cmake,include} canbao

cmake -S . -B build
cmake --build build
build/consumer

# The library is not installed with the program that uses it.
cmake --install build --prefix "$PWD/prefix"
[ "$(cd prefix && find . -type f)" = ./bin/consumer ]

# Another Boost, which the project around brings.
cmake -S . -B own-boost -D OWN_BOOST=ON
