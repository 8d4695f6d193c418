#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Puts the published sources that the bindings are built with into build/sources: nanoarrow, bundled
# with names of our own, and DuckDB's headers for extensions. Does nothing where they are there.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

scripts/tools.sh

wanted=scripts/sources.txt
to=build/sources
cmp -s "$wanted" "$to/sources.txt" && exit
echo "Bringing $(grep -v '^#' "$wanted" | awk '{print $1, $2}' | paste -sd, | sed 's/,/, /g') into $to"
rm -rf "$to"
mkdir -p "$to/unpacked"
while read -r package version sha; do
    [ "$package" != '#' ] || continue
    file="$to/unpacked/$package.tar.gz"
    if ! build/tools/bin/python scripts/source_distribution.py "$package" "$version" "$sha" "$file"; then
        echo "error: the sources of $package $version can't be had; the bindings need them" >&2
        echo "(without them: cmake with -D CANBAO_BUILD_BINDINGS=OFF)" >&2
        exit 1
    fi
done <"$wanted"

tar -xzf "$to/unpacked/nanoarrow.tar.gz" -C "$to/unpacked" --wildcards '*/subprojects/arrow-nanoarrow/*'
/usr/bin/python3 "$to"/unpacked/nanoarrow-*/subprojects/arrow-nanoarrow/ci/scripts/bundle.py \
    --symbol-namespace CanbaoArrow --header-namespace '' \
    --include-output-dir "$to/nanoarrow" --source-output-dir "$to/nanoarrow" >/dev/null

mkdir -p "$to/duckdb"
tar -xzf "$to/unpacked/duckdb.tar.gz" -C "$to/duckdb" --strip-components=5 --wildcards \
    '*/external/duckdb/src/include/duckdb.h' '*/external/duckdb/src/include/duckdb_extension.h'
rm -rf "$to/unpacked"
cp "$wanted" "$to/sources.txt" # last, so that half of it is none
