#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Brings the source distribution of a package, and builds nothing.

    source_distribution.py PACKAGE VERSION SHA256 FILE

`pip download` prepares metadata, for which it installs compilers' helpers and runs the package's
build: minutes, for a file of megabytes. So pip is asked for the link alone, and with all that the
user told it of indexes, proxies and certificates."""

import hashlib
import os
import sys

from pip._internal.commands import create_command


def main(package, version, wanted, file):
    command = create_command("download")
    options, _ = command.parse_args(["--no-binary", package, "--no-deps", "--quiet", package])
    with command.main_context():
        session = command.get_default_session(options)
        finder = command._build_package_finder(options, session)
        links = [one.link for one in finder.find_all_candidates(package)
                 if str(one.version) == version and one.link.filename.endswith(".tar.gz")]
        if not links:
            sys.exit(f"error: the index has no source distribution of {package} {version}")
        answer = session.get(links[0].url_without_fragment)
        answer.raise_for_status()
    found = hashlib.sha256(answer.content).hexdigest()
    if found != wanted:
        sys.exit(f"error: {links[0].filename} has the SHA-256 {found}, and not {wanted}")
    with open(file + ".part", "wb") as into:
        into.write(answer.content)
    os.replace(file + ".part", file)


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
