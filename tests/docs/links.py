#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks that the links of README.md, CHANGELOG.md and docs/ lead to files of the project and to
headings or anchors in them, and that docs/README.md leads to every page."""
import functools
import pathlib
import re
import sys
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
CODE = re.compile(r"^```.*?^```$|`[^`\n]*`", re.M | re.S)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


@functools.cache
def anchors(path):
    """As GitHub makes them of headings, and those of elements with an id."""
    text = path.read_text()
    names = set(re.findall(r'<a id="([^"]+)">', text))
    seen = {}
    for heading in re.findall(r"^#+ (.*)$", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S),
                              re.M):
        shown = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).strip()
        slug = re.sub(r"[^\w\- ]", "", shown.lower()).replace(" ", "-")
        seen[slug] = seen.get(slug, -1) + 1
        names.add(slug if seen[slug] == 0 else f"{slug}-{seen[slug]}")
    return names


def links(path):
    for target in LINK.findall(CODE.sub("", path.read_text())):
        if not re.match(r"[a-z]+:", target):
            file, _, anchor = urllib.parse.unquote(target).partition("#")
            yield target, (path.parent / file).resolve() if file else path, anchor


def main():
    pages = sorted((ROOT / "docs").rglob("*.md"))
    wrong = []
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *pages]:
        for target, file, anchor in links(page):
            name = page.relative_to(ROOT)
            if not file.exists() or ROOT not in [file, *file.parents]:
                wrong.append(f"{name}: {target} leads nowhere")
            elif anchor and anchor not in anchors(file):
                wrong.append(f"{name}: {target} has no such heading")
    listed = {file for _, file, _ in links(ROOT / "docs/README.md")}
    for page in pages:
        if page not in listed and page.name != "README.md":
            wrong.append(f"docs/README.md does not lead to {page.relative_to(ROOT)}")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
