#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes an extension of DuckDB out of a shared library: append_footer.py LIBRARY EXTENSION VERSION.

DuckDB reads the 534 bytes at the end of the file: what the custom section of a WebAssembly module
begins with, eight fields of 32 bytes, the last of them first, and room for a signature.
"""
import pathlib
import platform
import sys

FIELD, SIGNATURE = 32, 256
SECTION = (b"\x00\x93\x04" b"\x10" b"duckdb_signature" b"\x80\x04")
API = "v1.2.0"  # the oldest table of functions that the extension can do with


def platform_name():
    systems = {"Linux": "linux", "Darwin": "osx"}
    machines = {"x86_64": "amd64", "aarch64": "arm64", "arm64": "arm64"}
    return f"{systems[platform.system()]}_{machines[platform.machine()]}"


def footer(version):
    fields = ["4", platform_name(), API, version, "C_STRUCT", "", "", ""]
    return (SECTION + b"".join(one.encode().ljust(FIELD, b"\0") for one in reversed(fields))
            + bytes(SIGNATURE))


def main(library, extension, version):
    made = pathlib.Path(extension)
    whole = made.with_suffix(".new")  # the old one may be in use
    whole.write_bytes(pathlib.Path(library).read_bytes() + footer(version))
    whole.replace(made)


main(*sys.argv[1:])
