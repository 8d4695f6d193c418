#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts what the tests of the Python package use into build/python, a virtual environment:
#
#   scripts/python.sh          only that; does nothing where it is there already
#   scripts/python.sh wheel    builds the wheel into build/wheel, too, and installs it there
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing python3 python3-dev python3-venv

wanted=bindings/python/requirements-test.txt
there=build/python/requirements.txt
if ! cmp -s "$wanted" "$there"; then
    echo "Installing $(grep -v '^#' "$wanted" | paste -sd' ') into build/python"
    rm -rf build/python
    mkdir -p build
    if ! { /usr/bin/python3 -m venv build/python &&
        build/python/bin/pip install --quiet --disable-pip-version-check -r "$wanted"; } \
        >build/python.log 2>&1; then
        cat build/python.log >&2
        echo "error: the packages of $wanted can't be had; the tests of the Python package need them" >&2
        echo "(without them: cmake with -D CANBAO_BUILD_PYTHON=OFF)" >&2
        exit 1
    fi
    cp "$wanted" "$there" # last, so that half an installation is none
fi

case "${1-}" in
'') ;;
wheel)
    install_missing cmake ninja-build g++ libboost-dev libcli11-dev libfmt-dev libutf8proc-dev \
        libxxhash-dev
    scripts/sources.sh
    rm -rf build/wheel
    CXX="${CXX:-g++}" CMAKE_GENERATOR=Ninja build/python/bin/pip wheel --quiet --disable-pip-version-check \
        --no-build-isolation --no-deps --wheel-dir build/wheel \
        --config-settings build-dir="$PWD/build/wheel-build" bindings/python
    build/python/bin/pip install --quiet --disable-pip-version-check --force-reinstall --no-deps \
        build/wheel/canbao-*.whl
    ls build/wheel
    ;;
*)
    echo "error: scripts/python.sh takes nothing, or 'wheel'" >&2
    exit 2
    ;;
esac
