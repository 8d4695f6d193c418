#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds the program canbao, and assesses a sample roster with it.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing cmake ninja-build g++ libboost-dev libcli11-dev libfmt-dev libutf8proc-dev libxxhash-dev

echo "Building the program canbao"
cmake --preset release -DCANBAO_BUILD_TESTS=OFF -DCANBAO_BUILD_BENCHMARKS=OFF --log-level=WARNING >/dev/null
cmake --build --preset release --target canbao_program -- --quiet

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
