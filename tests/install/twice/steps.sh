# SPDX-License-Identifier: Apache-2.0
# Parts of a project bring the library each; it is there once. Another version is refused.
vendor() { # FOLDER
    mkdir -p "$1/canbao"
    cp -r "$CANBAO"/{CMakeLists.txt,LICENSE,cmake,include} "$1/canbao"
}
for part in one other; do
    vendor $part
    printf 'set(part %s)\ninclude(../part.cmake)\n' $part >$part/CMakeLists.txt
done
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cmake --install canbao --prefix "$PWD/prefix"
in_order() { # ORDER
    rm -rf build
    cmake -S . -B build -D CMAKE_PREFIX_PATH="$PWD/prefix" -D ORDER="$1"
}

# At one level, in parts that each have a copy, found first or last, found twice.
for order in 'one/canbao;other/canbao' 'one;other' 'found;one' 'one;found' 'found;one;other' \
    'one/canbao;found;other' 'found;found'; do
    in_order "$order"
done
cmake --build build
build/consumer
in_order 'one;found;other'
cmake --build build
build/consumer

# Another version, before or behind.
sed -i 's/\(_MINOR\) .*/\1 99/' other/canbao/include/canbao/version.hpp
for order in 'one;other' 'other;one' 'found;other'; do
    refuses in_order "$order"
    grep -F 'canbao::canbao' refused.log
    grep -F 0.99.0 refused.log
done
refuses in_order 'other;found'
grep -F 0.99.0 refused.log
