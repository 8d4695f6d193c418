# SPDX-License-Identifier: Apache-2.0
# From a prefix, where the module is built with the program …
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cmake --install canbao --prefix "$PWD/prefix"
cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/prefix"
cmake --build build
build/consumer

# … and from the sources.
cmake -S in_sources -B in-sources
cmake --build in-sources
in-sources/consumer
