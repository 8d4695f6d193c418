#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes bindings/roster/sentences.inc from the rules: what is said of a violation at run time.

sentences.py --write    rewrites it
sentences.py            compares it, and fails where it differs

While compiling, a rule says its sentence by a static_assert, and names and figures by the arguments of
its template. At run time a violation has the same as values."""
import pathlib
import re
import sys

import messages

ROOT = messages.ROOT
TARGET = ROOT / "bindings/roster/sentences.inc"
ID = ROOT / "include/canbao/rules/id.hpp"


def brackets(text, start=0):
    """Each character outside of texts from a place on, where it stands, and in how many brackets."""
    depth, place, in_text = 0, start, False
    while place < len(text):
        character = text[place]
        if in_text:
            place += 1 if character == "\\" else 0
            in_text = character != '"'
        elif character == '"':
            in_text = True
        else:
            depth += (character in "([{<") - (character in ")]}>")
            yield place, character, depth
        place += 1


def inner(text, start):
    """What stands between the bracket at a place and the one that closes it."""
    end = next(place for place, _, depth in brackets(text, start) if depth == 0)
    return text[start + 1:end]


def parted(text):
    """Arguments at their commas."""
    ends = [place for place, character, depth in brackets(text) if character == "," and depth == 0]
    return [text[begin:end].strip() for begin, end in zip([0] + [one + 1 for one in ends],
                                                          ends + [len(text)])]


def arguments_of_rules():
    """What of a violation each rule takes, by its name."""
    taken = {}
    for header in sorted((ROOT / "include/canbao/rules").glob("*.hpp")):
        for match in re.finditer(r"^CANBAO_DETAIL_RULE\(([^;]*)\);", header.read_text(), re.M):
            name, *arguments = parted(match.group(1))
            taken[name] = arguments
    return taken


def pieces_of(name, rule, taken):
    """The arguments of `said`: the sentence, then names and figures of the violation."""
    body = rule["body"]
    place = body.find("CANBAO_DETAIL_SAY(")
    if place < 0:
        return [messages.ADJACENT.search(body).group(0).strip()]
    pieces = parted(inner(body, place + len("CANBAO_DETAIL_SAY")))
    names = [one.split()[-1] for one in parted(rule["parameters"])]
    if len(names) != len(taken):
        sys.exit(f"{name} has {len(names)} parameters, and its CANBAO_DETAIL_RULE {len(taken)}")
    values = dict(zip(names, taken))
    said = []
    for piece in pieces[1:]:
        piece = re.sub(r"detail::code_of_tag<(\w+)>\(\)", r"\1", piece)
        piece = re.sub(r"detail::code_or_any<(\w+)>\(\)", r'either(\1, "any")', piece)
        piece = re.sub(r"detail::code_or_nothing<(\w+)>\(\)", r'either(\1, "nothing")', piece)
        parts = re.split(r'("(?:[^"\\]|\\.)*")', piece)
        parts[::2] = [re.sub(r"\b[A-Z]\w*\b", lambda one: values.get(one.group(0), one.group(0)),
                             part) for part in parts[::2]]
        said.append("".join(parts))
    return pieces[:1] + said


def written():
    ids = re.search(r"enum class rule_id : std::uint8_t \{\n(.*?)\};", ID.read_text(), re.S).group(1)
    order = re.findall(r"^    (\w+),", ids, re.M)
    rules = {}
    for header in sorted((ROOT / "include").rglob("*.hpp")):
        for space in re.finditer(r"namespace (?:canbao::)?rule \{\n(.*?)\n\} // namespace",
                                 header.read_text(), re.S):
            for match in messages.RULE.finditer(space.group(1)):
                rules[match.group(3)] = {"parameters": re.sub(r"\s+", " ", match.group(2)),
                                         "body": match.group(4)}
    taken = arguments_of_rules()
    lines = ["// SPDX-License-Identifier: Apache-2.0",
             "// Made by tests/docs/sentences.py from include/canbao/rules: not to be changed by hand.",
             ""]
    for name in order:
        if name == "none":
            continue
        if name not in taken:
            sys.exit(f"{name} has no CANBAO_DETAIL_RULE")
        pieces = [re.sub(r"\s+", " ", one) if one.startswith("detail") else
                  re.sub(r'"\s*\n\s*"', '"\n        "', one)
                  for one in pieces_of(name, rules[name], taken[name])]
        lines.append(f"case rule_id::{name}:")
        lines.append("    return said(" + ", ".join(pieces) + ");")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    text = written()
    if sys.argv[1:] == ["--write"]:
        TARGET.write_text(text)
    elif not TARGET.exists() or TARGET.read_text() != text:
        sys.exit("bindings/roster/sentences.inc is not what the rules say: tests/docs/sentences.py "
                 "--write")
