#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Headers include downwards only. The rooms, their order and what each may know stand in a table of
docs/design.md, and nowhere else; no header is longer than a page or two, and each begins with what it is."""
import pathlib
import re
import statistics
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = ROOT / "include/canbao"
LONGEST, MEDIAN = 250, 100
# Each row: the room, what is in it, the rooms that it may include, and with each all that this may.
ROW = re.compile(r"^\| `([\w/.]+)` \| [^|]+ \|([^|]*)\|$", re.M)


# What a header begins with, behind its includes and macros: a comment that is not the licence.
OPENING = re.compile(r"^//(?! SPDX)", re.M)
CODE = re.compile(r"^(namespace|struct|template|inline|constexpr)\b", re.M)


def rooms():
    """Rooms in the order of the page, each with all rooms that it may include."""
    known = {}
    for room, names in ROW.findall((ROOT / "docs/design.md").read_text(encoding="utf-8")):
        below = re.findall(r"`([\w/.]+)`", names)
        for name in below:
            if name not in known:
                sys.exit(f"docs/design.md: {room} includes {name}, which stands below it or nowhere")
        known[room] = {room, *below, *(one for name in below for one in known[name])}
    return known


def room_of(header, known):
    """The innermost room of a header, which itself may be one."""
    place = pathlib.PurePosixPath(header)
    for name in (place, *place.parents):
        if str(name) in known:
            return str(name)
    return None


def main():
    known, sizes, wrong = rooms(), [], []
    used = set()
    for path in sorted(INCLUDE.rglob("*.hpp")):
        header = path.relative_to(INCLUDE).as_posix()
        text = path.read_text(encoding="utf-8")
        sizes.append(text.count("\n"))
        if sizes[-1] > LONGEST:
            wrong.append(f"{header} has {sizes[-1]} lines, more than {LONGEST}")
        code = CODE.search(text)
        if not OPENING.search(text, 0, code.start() if code else len(text)):
            wrong.append(f"{header} does not begin with a sentence that says what it is")
        room = room_of(header, known)
        used.add(room)
        if room is None:
            wrong.append(f"{header} is in no room of docs/design.md")
            continue
        for other in re.findall(r"#include <canbao/([^>]+)>", text):
            if room_of(other, known) not in known[room]:
                wrong.append(f"{header} includes {other}: {room} is not to know "
                             f"{room_of(other, known)}")
    wrong += [f"docs/design.md has a room without headers: {room}" for room in known.keys() - used]
    if statistics.median(sizes) > MEDIAN:
        wrong.append(f"headers have {statistics.median(sizes)} lines in the middle, above {MEDIAN}")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
