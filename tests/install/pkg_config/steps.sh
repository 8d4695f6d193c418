# SPDX-License-Identifier: Apache-2.0
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cmake --install canbao --prefix "$PWD/prefix"
export PKG_CONFIG_PATH="$PWD/prefix/share/pkgconfig"

make consumer
./consumer

"$CXX" -std=c++20 $(pkg-config --cflags canbao) -o direct consumer.cpp
./direct

pkg-config --exists --print-errors 'canbao >= 0.1'
refuses pkg-config --exists 'canbao >= 1.0'
[ -z "$(pkg-config --libs canbao)" ]

# Other folders than the usual ones, and a prefix that is moved.
cmake -S "$CANBAO" -B other -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF \
    -D CMAKE_INSTALL_INCLUDEDIR=headers/of/canbao -D CMAKE_INSTALL_DATADIR=data
cmake --install other --prefix "$PWD/first"
mv first second
export PKG_CONFIG_PATH="$PWD/second/data/pkgconfig"
make --always-make consumer
./consumer
[ ! -e second/include ] && [ ! -e second/share ]

# A prefix may have blanks and letters beyond ASCII. pkg-config writes it for a shell to read, as
# that of a recipe does and CMake; elsewhere it is to be read once more.
for prefix in 参保 'été, 参保' 'two words'; do
    cp -r prefix "$prefix"
    export PKG_CONFIG_PATH="$PWD/$prefix/share/pkgconfig"
    make --always-make consumer
    ./consumer
    eval "$CXX -std=c++20 $(pkg-config --cflags canbao) -fsyntax-only consumer.cpp"
    cmake -S with_cmake -B "with-cmake-$prefix"
done
cmake --build 'with-cmake-two words'
'with-cmake-two words/consumer'
eval "$CXX -std=c++20 $(pkg-config --cflags canbao) -o direct consumer.cpp"
./direct
