# SPDX-License-Identifier: Apache-2.0
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cpack -G DEB --config canbao/CPackConfig.cmake -B packages

package=$(echo packages/libcanbao-dev_*_all.deb)
[ "$(dpkg-deb -f "$package" Package)" = libcanbao-dev ]
[ "$(dpkg-deb -f "$package" Architecture)" = all ]
[ "$(dpkg-deb -f "$package" Depends)" = 'libboost-dev (>= 1.74)' ]

# All of it is root's, below /usr, and nothing is a program.
dpkg-deb -c "$package" >content
refuses grep -vE '^(drwxr-xr-x|-rw-r--r--) root/root .* \./(usr/.*)?$' content

# Into an empty root; Boost is in the system around it.
dpkg-deb -x "$package" root
expect_installed root/usr

cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/root/usr"
cmake --build build
build/consumer
