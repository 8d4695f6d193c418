# SPDX-License-Identifier: Apache-2.0
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cpack -G TGZ --config canbao/CPackConfig.cmake -B packages

cmake -E tar xzf packages/canbao-*.tar.gz
mv canbao-*/ unpacked
expect_installed unpacked

cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/unpacked"
cmake --build build
build/consumer
