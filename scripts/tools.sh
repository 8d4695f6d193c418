#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts what tests and the demonstration need beside Debian's packages into build/, as virtual
# environments of Python's; does nothing where it is there already:
#
#   scripts/tools.sh           Conan, the newest CMake and DuckDB: build/tools
#   scripts/tools.sh all       Spark, too, and what is below, and installs the servers that tests with the
#                              label `seldom` start
#   scripts/tools.sh office    DuckDB's extensions for spreadsheets: build/office
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing python3 python3-venv

# install FOLDER REQUIREMENTS 'HOW TO DO WITHOUT': what a file requires, which then stands in the folder.
install() {
    local folder="$1" wanted="$2" there="$1/$(basename "$2")"
    cmp -s "$wanted" "$there" && return
    echo "Installing $(grep -v '^#' "$wanted" | paste -sd' ') into $folder"
    mkdir -p build
    if ! { { [ -x "$folder/bin/pip" ] || /usr/bin/python3 -m venv "$folder"; } &&
        "$folder/bin/pip" install --quiet --disable-pip-version-check -r "$wanted"; } \
        >"$folder.log" 2>&1; then
        cat "$folder.log" >&2
        echo "error: the tools of $wanted can't be had" >&2
        echo "(without them: $3)" >&2
        exit 1
    fi
    cp "$wanted" "$there" # last, so that half an installation is none
}

without='cmake with -D CANBAO_TEST_PACKAGING=OFF -D CANBAO_TEST_DATABASES=OFF -D CANBAO_BUILD_BINDINGS=OFF'
case "${1-}" in
office) install build/office scripts/requirements-office.txt 'ctest --exclude-regex duckdb.office' ;;
all)
    install build/tools scripts/requirements.txt "$without"
    install_missing openjdk-17-jre-headless postgresql mariadb-server
    install build/tools scripts/requirements-seldom.txt "$without"
    install build/office scripts/requirements-office.txt "$without"
    ;;
*) install build/tools scripts/requirements.txt "$without" ;;
esac
