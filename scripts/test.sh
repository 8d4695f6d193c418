#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, then builds and runs all tests: with g++ and clang, and with
# sanitizers. `scripts/test.sh release` runs that one preset.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing cmake ninja-build g++ clang-14 libclang-rt-14-dev clang-format-14 clang-19 \
    libboost-dev libcli11-dev libfmt-dev libutf8proc-dev libxxhash-dev libbenchmark-dev \
    librapidcheck-dev doctest-dev python3 make pkgconf clang-tools-19 doxygen chromium \
    cppcheck libc++-19-dev libc++abi-19-dev \
    libncurses-dev libsqlite3-dev libx11-dev libreoffice-calc dpkg-dev groff-base mandoc zsh fish
scripts/tools.sh

export CTEST_PARALLEL_LEVEL="${CTEST_PARALLEL_LEVEL:-$(nproc)}"

echo "Formatting"
find include tests examples benchmarks -name '*.[ch]pp' -print0 |
    xargs -0 clang-format-14 --dry-run --Werror

presets=("$@")
[ "${#presets[@]}" -gt 0 ] || presets=(release clang-release asan-ubsan)
for preset in "${presets[@]}"; do
    echo
    echo "Preset $preset"
    # demo.sh leaves these off, and a cache remembers.
    benchmarks=OFF
    [ "$preset" != release ] || benchmarks=ON
    cmake --preset "$preset" -DCANBAO_BUILD_TESTS=ON -DCANBAO_BUILD_BENCHMARKS="$benchmarks" \
        --log-level=WARNING >/dev/null
    cmake --build --preset "$preset" -- --quiet
    ctest --preset "$preset"
done
