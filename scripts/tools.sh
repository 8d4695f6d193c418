#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts Conan and the newest CMake into build/tools, a virtual environment of Python's, for the tests
# of packaging. Does nothing where they are there already.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing python3 python3-venv

wanted=scripts/requirements.txt
there=build/tools/requirements.txt
if ! cmp -s "$wanted" "$there"; then
    echo "Installing $(grep -v '^#' "$wanted" | paste -sd' ') into build/tools"
    rm -rf build/tools
    mkdir -p build
    if ! { /usr/bin/python3 -m venv build/tools &&
        build/tools/bin/pip install --quiet --disable-pip-version-check -r "$wanted"; } \
        >build/tools.log 2>&1; then
        cat build/tools.log >&2
        echo "error: the tools of $wanted can't be had; the tests of packaging need them" >&2
        echo "(without them: cmake with -D CANBAO_TEST_PACKAGING=OFF, or another preset than release)" >&2
        exit 1
    fi
    cp "$wanted" "$there" # last, so that half an installation is none
fi
