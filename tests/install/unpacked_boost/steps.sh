# SPDX-License-Identifier: Apache-2.0
# Boost as headers alone, without its files for CMake: as unpacked, or below include/ of a prefix.
cmake -S "$CANBAO" -B canbao -D CANBAO_BUILD_TESTS=OFF -D CANBAO_BUILD_EXAMPLES=OFF
cmake --install canbao --prefix "$PWD/prefix"
mkdir -p boost_1_83_0 usr/include 'with blanks 参保' nothing old/boost/hana
for place in boost_1_83_0 usr/include 'with blanks 参保'; do
    ln -s "$BOOST/boost" "$place/boost"
done

# The headers come from FOLDER.
from() { # FOLDER VARIABLE=VALUE…
    rm -rf build
    cmake -S . -B build "${@:2}"
    grep -F "isystem $1" build/build.ninja || grep -F "isystem \"$1" build/build.ninja
}
for way in -DCMAKE_PREFIX_PATH="$PWD/prefix" -DVENDORED=ON; do
    for name in BOOST_ROOT Boost_ROOT BOOST_INCLUDEDIR Boost_INCLUDE_DIR; do
        from "$PWD/boost_1_83_0" "$way" -D $name="$PWD/boost_1_83_0"
    done
    from "$PWD/usr/include" "$way" -D BOOST_ROOT="$PWD/usr"
    BOOST_ROOT="$PWD/usr" from "$PWD/usr/include" "$way"
    CMAKE_PREFIX_PATH="$PWD/nothing:$PWD/usr" from "$PWD/usr/include" "$way"
done
from "$PWD/usr/include" -D CMAKE_PREFIX_PATH="$PWD/prefix;$PWD/usr"
from "$PWD/boost_1_83_0" -D CMAKE_PREFIX_PATH="$PWD/boost_1_83_0;$PWD/prefix"
cmake --build build
build/consumer
rm -rf build
cmake -S . -B build -D VENDORED=ON -D BOOST_ROOT="$PWD/with blanks 参保"
cmake --build build
build/consumer

# What is not there, or is older, is said; and what is set is never passed over.
: >old/boost/hana/unpack.hpp
echo '#define BOOST_LIB_VERSION "1_65_1"' >old/boost/version.hpp
for way in -DCMAKE_PREFIX_PATH="$PWD/prefix" -DVENDORED=ON; do
    refuses from - "$way" -D BOOST_ROOT="$PWD/nothing"
    tr -s ' \n' ' ' <refused.log | grep -F "no headers of Boost.Hana are in $PWD/nothing"
    refuses from - "$way" -D BOOST_ROOT="$PWD/old"
    tr -s ' \n' ' ' <refused.log | grep -F 'has Boost 1.65.1; the library needs 1.74 or later'
    refuses from - "$way" -D CMAKE_DISABLE_FIND_PACKAGE_Boost=ON -D CMAKE_FIND_USE_CMAKE_SYSTEM_PATH=OFF
    tr -s ' \n' ' ' <refused.log | grep -F 'the headers of Boost were not found; the library needs Boost.Hana'
done
