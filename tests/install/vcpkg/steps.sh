# SPDX-License-Identifier: Apache-2.0
# vcpkg itself is not needed: small stand-ins do what its functions do.
cmake -D CANBAO="$CANBAO" -D PACKAGES="$PWD/packages" -P run_port.cmake
expect_files packages share/pkgconfig/canbao.pc share/canbao/{copyright,usage} \
    share/canbao/canbao{-boost,-config,-config-version,-module,-targets}.cmake share/canbao/canbao.cppm
cmp packages/share/canbao/copyright "$CANBAO/LICENSE"

# What vcpkg tells users is what this project does.
sed -n 's/^    //p' packages/share/canbao/usage >usage
grep -Fxf usage CMakeLists.txt | cmp - usage

cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/packages"
cmake --build build
build/consumer
