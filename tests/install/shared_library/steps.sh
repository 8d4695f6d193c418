# SPDX-License-Identifier: Apache-2.0
# A program in C that is built with the installed library, by CMake and by pkg-config, and DuckDB with
# the installed extension; the prefix has been moved.
cmake --install "$BUILD" --component shared --prefix "$PWD/elsewhere"
cmake --install "$BUILD" --component duckdb --prefix "$PWD/elsewhere"
mv elsewhere prefix
(cd prefix && find . -type f -o -type l) | sed -E 's,/lib/[^/]*-linux-gnu/,/lib/,' | LC_ALL=C sort |
    grep -vE -- '-config-(release|debug|relwithdebinfo|minsizerel|noconfig)[.]cmake$' | diff - <(cat <<'END'
./include/canbao.h
./lib/canbao/canbao.duckdb_extension
./lib/cmake/canbao_shared/canbao_shared-config-version.cmake
./lib/cmake/canbao_shared/canbao_shared-config.cmake
./lib/libcanbao.so
./lib/libcanbao.so.0.1.0
./lib/libcanbao.so.1
./lib/pkgconfig/canbao-shared.pc
END
)

cp "$CANBAO/tests/bindings/plain.c" .
cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/prefix"
cmake --build build
build/plain hunan-2024 | grep -F '"hunan-2024"'

library=$(dirname "$(find prefix -name libcanbao.so)")
export PKG_CONFIG_PATH="$PWD/$library/pkgconfig"
cc plain.c $(pkg-config --cflags --libs canbao-shared) -o by_pkg_config
LD_LIBRARY_PATH="$library" ./by_pkg_config hunan-2024 | grep -F '"hunan-2024"'

"$CANBAO/build/tools/bin/duckdb" -unsigned -csv -noheader -c "LOAD '$library/canbao/canbao.duckdb_extension';
    SELECT canbao_money('hunan-2024', {'paid_on': DATE '2023-10-05'}).due" | grep -Fx 380.00
