# SPDX-License-Identifier: Apache-2.0
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cmake --install canbao --prefix "$PWD/prefix"

# A prefix may be moved.
mv prefix moved
expect_installed moved

cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/moved"
cmake --build build
build/consumer
