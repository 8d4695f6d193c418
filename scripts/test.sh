#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, then builds and runs tests:
#
#   scripts/test.sh            with g++, what a change of the library or the program is likely to break
#   scripts/test.sh ci         the bindings too (C, DuckDB, Python), and what has the label `ci`: headers
#                              alone, ways to install, the longest of the random tests
#   scripts/test.sh all        all tests: with clang and with sanitizers too, and those with the label
#                              `seldom`: the messages of other compilers, planted mistakes, other
#                              targets, packages, the single header, fuzzing
#   scripts/test.sh PRESET...  all those of release, clang-release or asan-ubsan
#   scripts/test.sh NAME...    with g++, the tests whose names have one of these in them
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing cmake ninja-build g++ gcc clang-14 libclang-rt-14-dev clang-format-14 clang-19 \
    libboost-dev libcli11-dev libfmt-dev libutf8proc-dev libxxhash-dev libbenchmark-dev \
    librapidcheck-dev doctest-dev python3 make pkgconf clang-tools-19 doxygen chromium \
    cppcheck libc++-19-dev libc++abi-19-dev \
    libncurses-dev libsqlite3-dev libx11-dev libreoffice-calc dpkg-dev groff-base mandoc zsh fish
# Databases that are servers, and Spark, are for tests with the label `seldom` alone.
case "${1-}" in
all | release) scripts/tools.sh all ;;
*) scripts/tools.sh ;;
esac
if [ $# -gt 0 ]; then # of the bindings
    scripts/sources.sh
    scripts/python.sh
fi

export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$(nproc)}"

echo "Formatting"
find include bindings tests examples benchmarks \( -name '*.[ch]pp' -o -name '*.cu' \) -print0 |
    xargs -0 clang-format-14 --dry-run --Werror

# run PRESET ARGUMENT...: builds a preset, and runs what of its tests the arguments of ctest choose.
# Benchmarks are built where all tests of the release are run; bindings with g++, for other programs do
# not load what sanitizers are in, and not where nothing was asked for.
run() {
    local preset="$1" benchmarks=OFF bindings="${bindings-OFF}"
    shift
    if [ "$preset" = release ] && [ $# -eq 0 ]; then
        benchmarks=ON
    fi
    echo
    echo "Preset $preset"
    cmake --preset "$preset" -DCANBAO_BUILD_TESTS=ON -DCANBAO_BUILD_BENCHMARKS="$benchmarks" \
        -DCANBAO_BUILD_BINDINGS="$bindings" --log-level=WARNING >/dev/null
    cmake --build --preset "$preset" -- --quiet
    ctest --preset "$preset" "$@"
}

case "${1-}" in
'') run release --label-exclude '^(seldom|ci)$' ;;
ci) bindings=ON run release --label-exclude '^seldom$' ;;
all | release | clang-release | asan-ubsan)
    scripts/tools.sh office
    if [ "$1" = all ]; then
        set -- release clang-release asan-ubsan
    fi
    for preset in "$@"; do
        bindings=OFF
        if [ "$preset" = release ]; then
            bindings=ON
        fi
        run "$preset"
    done
    ;;
*) bindings=ON run release --tests-regex "$(IFS='|' && echo "$*")" ;;
esac
