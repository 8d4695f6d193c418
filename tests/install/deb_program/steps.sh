# SPDX-License-Identifier: Apache-2.0
# A build that has the program makes a package of it, beside that of the library.
cpack -G DEB --config "$BUILD/CPackConfig.cmake" -B packages

library=$(echo packages/libcanbao-dev_*_all.deb)
program=$(echo packages/canbao_*.deb)
[ "$(dpkg-deb -f "$library" Package)" = libcanbao-dev ]
[ "$(dpkg-deb -f "$library" Architecture)" = all ]
[ "$(dpkg-deb -f "$library" Depends)" = 'libboost-dev (>= 1.74)' ]
[ "$(dpkg-deb -f "$program" Package)" = canbao ]
[ "$(dpkg-deb -f "$program" Architecture)" = "$(dpkg --print-architecture)" ]
[[ "$(dpkg-deb -f "$program" Depends)" == *libfmt* ]]
[[ "$(dpkg-deb -f "$program" Depends)" != *libboost* ]]

dpkg-deb -x "$library" library
expect_installed library/usr
dpkg-deb -x "$program" program
expect_program program/usr
program/usr/bin/canbao policies >policies
grep -F hunan-2023 policies

# With the bindings, one of the shared library and one of DuckDB's extension.
if [ -e "$BUILD/lib/libcanbao.so" ]; then
    shared=$(echo packages/libcanbao-shared_*.deb)
    duckdb=$(echo packages/canbao-duckdb_*.deb)
    [[ "$(dpkg-deb -f "$shared" Depends)" == *libfmt* ]]
    [[ "$(dpkg-deb -f "$duckdb" Depends)" == *libc6* ]]
    dpkg-deb -c "$shared" | grep -F /include/canbao.h
    dpkg-deb -c "$duckdb" | grep -F /canbao/canbao.duckdb_extension
fi
