#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What doxygen reads instead of a header. Words and readings say in their own texts what they are, so
where one has no comment these texts stand for it; the inline namespace of the version, which nobody
writes, is left out."""
import pathlib
import re
import sys

WORD = re.compile(
    r'(?<!/)(?P<before>\n[ \t]*)(?P<struct>struct \w+\s*:\s*'
    r'(?:category|circumstance|event|fund|plan|route_name|reading)<(?:\d+, )?(?P<code>"[^"]*")'
    r'(?P<texts>[^>]*)> \{)')
COMMENTED = re.compile(r"///[^\n]*\Z")


def commented(match):
    if COMMENTED.search(match.string[:match.start()]):
        return match.group()
    texts = "".join(re.findall(r'"([^"]*)"', match["texts"]))
    return f"{match['before']}/** {texts} */ {match['struct']}"  # on its line, as warnings tell lines


text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
text = re.sub(r"\bnamespace canbao::inline \w+", "namespace canbao", text)
sys.stdout.buffer.write(WORD.sub(commented, text).encode())
