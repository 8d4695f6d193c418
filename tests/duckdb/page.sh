# SPDX-License-Identifier: Apache-2.0
# What docs/how-to/duckdb.md shows; run by tests/duckdb/page.py.
duckdb -unsigned -cmd "LOAD 'build/release/lib/canbao.duckdb_extension'"
