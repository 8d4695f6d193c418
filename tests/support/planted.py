# SPDX-License-Identifier: Apache-2.0
"""Mistakes to be planted: how lists write them, and what they make of a header.

A list has a mistake a line; a line that begins with a space goes on with the one before:

    what is wrong @@ header under include/canbao @@ edit ;; edit … @@ how it is noticed

    TEXT => TEXT   the first stands in the header once, white space aside, and becomes the second
    drop TEXT      the component or option that begins so is left out
    repeat TEXT    the component or option that begins so is said twice

What notices it, each list says in its head; where it is left out, what the list is for.
"""
import collections
import pathlib
import re

INCLUDE = pathlib.Path(__file__).resolve().parents[2] / "include/canbao"
Mistake = collections.namedtuple("Mistake", "what header edits noticed")


class Failure(Exception):
    pass


def read(path):
    """The mistakes of a list."""
    text = re.sub(r"^#.*\n", "", path.read_text(encoding="utf-8"), flags=re.M)
    for line in re.sub(r"\n[ \t]+", " ", text).split("\n"):
        if not line:
            continue
        fields = line.split(" @@ ")
        if len(fields) not in (3, 4) or not all(fields):
            raise Failure(f"{path.name}: cannot be read: {line}")
        yield Mistake(fields[0], fields[1], fields[2].split(" ;; "),
                      fields[3] if len(fields) == 4 else "")


def place_of(source, text):
    tokens = re.findall(r"\w+|[^\w\s]", text)
    places = list(re.finditer(r"\s*".join(map(re.escape, tokens)), source))
    if len(places) != 1:
        raise Failure(f"stands {len(places)} times in the header: {text}")
    return places[0]


def end_of(source, start):
    """Where the component or option that begins at `start` ends."""
    depth = 0
    for token in re.compile(r'"[^"]*"|[<>,]').finditer(source, start):
        if depth == 0 and token[0] in (">", ","):
            return token.start()
        depth += {"<": 1, ">": -1}.get(token[0], 0)
    raise Failure("the component has no end")


def edited(source, edits):
    """What becomes of a header's text."""
    for edit in edits:
        old, replaces, new = edit.partition(" => ")
        kind, _, text = edit.partition(" ")
        if replaces:
            place = place_of(source, old)
            source = source[:place.start()] + new + source[place.end():]
        elif kind in ("drop", "repeat"):
            start = place_of(source, text).start()
            end = end_of(source, start)
            before, part, after = source[:start], source[start:end], source[end:]
            if kind == "repeat":
                source = f"{before}{part}, {part}{after}"
            elif after.startswith(","):
                source = before + after[1:]
            else:
                source = re.sub(r",\s*$", "", before) + after
        else:
            raise Failure(f"is no edit: {edit}")
    return source


def header_with(mistake, include=INCLUDE):
    """The text of the header with a mistake."""
    source = (include / mistake.header).read_text(encoding="utf-8")
    wrong = edited(source, mistake.edits)
    if wrong == source:
        raise Failure("changes nothing")
    return wrong
