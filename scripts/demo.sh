#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the program canbao, and assesses a sample roster with it; then builds
# the extension of DuckDB, and assesses a roster in Parquet by the program duckdb alone.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing cmake ninja-build g++ libboost-dev libcli11-dev libfmt-dev libutf8proc-dev libxxhash-dev python3
scripts/sources.sh

echo "Building the program canbao and the extension of DuckDB"
cmake --preset release -DCANBAO_BUILD_TESTS=OFF -DCANBAO_BUILD_BENCHMARKS=OFF -DCANBAO_BUILD_BINDINGS=ON \
    --log-level=WARNING >/dev/null
cmake --build --preset release --target canbao_program canbao_duckdb -- --quiet

canbao=build/release/bin/canbao
out=build/demo
mkdir -p "$out"

echo
echo "\$ canbao policies"
"$canbao" policies

echo
echo "\$ canbao assess examples/data/sample-roster.csv -o $out/assessments.csv --ledger $out/ledger.csv"
"$canbao" assess examples/data/sample-roster.csv -o "$out/assessments.csv" --ledger "$out/ledger.csv"

echo
echo "The first assessments in $out/assessments.csv:"
head -n 6 "$out/assessments.csv"
echo
echo "The largest groups in $out/ledger.csv:"
head -n 1 "$out/ledger.csv"
tail -n +2 "$out/ledger.csv" | sort -t, -k7,7nr | sed -n '1,5p' # reads to the end, unlike head

roster="$out/roster.parquet"
echo
echo "200,000 made-up persons as Parquet, and their assessments in SQL:"
"$canbao" generate --policy hunan-2024 --rows 200000 --quiet -o "$out/roster.csv"
build/tools/bin/duckdb -unsigned -batch -bail <<SQL
LOAD 'build/release/lib/canbao.duckdb_extension';
COPY (FROM read_csv('$out/roster.csv', all_varchar = true)) TO '$roster';
.echo on
SELECT id, status, reason, route, due, subsidy, fund, benefit_from FROM canbao('$roster', 'hunan-2024') LIMIT 4;
SELECT * EXCLUDE (policy, fiscal) FROM canbao_ledger('$roster', 'hunan-2024') ORDER BY persons DESC LIMIT 5;
SQL
