#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes docs/interface.md, all public names by header, from what doxygen found in the headers, and
the C++20 module, which exports them.

interface.py XML --write    rewrites both; XML is the folder xml of the reference
interface.py XML            compares them, and fails where they differ
"""
import pathlib
import re
import sys
import xml.etree.ElementTree as tree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/interface.md"
MODULE = ROOT / "cmake/canbao.cppm"
# What the module includes first; then whatever else has a name that it exports.
MODULE_HEADERS = ["rosters.hpp", "questions.hpp", "policies/registry.hpp"]
FIRST = ROOT / "examples/library/twelve_lines.cpp"  # the policy that README shows
# In the order of use; the headers of a folder, or the one named.
CHAPTERS = [
    ("Policies", ["policy/policy.hpp", "policy/amend.hpp", "components"]),
    ("The vocabulary", ["vocabulary"]),
    ("Units", ["units"]),
    ("Assessing one person", ["engine/application.hpp", "engine/assess.hpp", "engine/assessment.hpp",
                              "engine/bill.hpp", "policy/assess_under.hpp", "engine/offer.hpp",
                              "content/names.hpp",
                              "ostream.hpp"]),
    ("Assessing rosters", ["engine/columns.hpp", "rosters", "vector", "sql.hpp", "sql"]),
    ("Questions to ask of policies", ["questions"]),
    ("The published notices", ["policies"]),
    ("What a policy holds", ["content", "engine", "validity"]),
    ("Beneath", ["cells", "base", "version.hpp"]),
]
# Lists of words, which are shown in one item each.
WORDS = {"categories", "circumstances", "events", "funds", "plans", "routes", "surcharges"}
# Not in the module: what is beneath, and streams.
NOT_EXPORTED = {"bounded", "operator<<", "part_of"}


# Filled in by designated initialisers, which keep the order of members.
AGGREGATES = {"application", "assessment", "basic_application_columns",
              "basic_assessment_columns"}


class Name:
    def __init__(self, name, header, line, says, members=()):
        self.name, self.header, self.line, self.says = name, header, line, says
        self.members = members


def says(element):
    """The first sentence of a comment, in Markdown."""
    def markdown(node):
        text = node.text or ""
        for child in node:
            inner = markdown(child)
            text += f"`{inner}`" if child.tag == "computeroutput" else inner
            text += child.tail or ""
        return text
    text = ""
    for part in ("briefdescription", "detaileddescription"):
        text = text or " ".join(markdown(element.find(part)).split())
    # Up to a period, or a colon before an example.
    text = re.split(r"(?<=[.。])\s(?=[A-Z(])", text)[0].rstrip(":")
    text += "" if re.search(r"[.。]$", text) or not re.match(r"[A-Z`]", text) else "."
    return text.replace("<", "&lt;") if "`" not in text else text


def members(struct):
    """The data members of a struct, in the order of declaration."""
    found = [one for one in struct.iter("memberdef")
             if one.get("kind") == "variable" and one.get("static") == "no"]
    found.sort(key=lambda one: int(one.find("location").get("line")))
    return [one.findtext("name") for one in found]


def header_of(element):
    file = pathlib.Path(element.find("location").get("file"))
    parts = file.parts
    return "/".join(parts[len(parts) - 1 - parts[::-1].index("canbao") + 1:])


def short(name):
    """Without the namespace that programs open, and the inline one of literals."""
    return re.sub(r"^(?:canbao::)?literals::|^canbao::", "", name)


def names(folder):
    """Each public name of a header once, by what the first comment of its overloads says."""
    found = {}

    def add(name, element):
        one = Name(name, header_of(element), int(element.find("location").get("line")),
                   says(element), members(element) if name in AGGREGATES else ())
        key = (one.header, name)
        if key not in found or (not one.says, one.line) < (not found[key].says, found[key].line):
            found[key] = one

    index = tree.parse(folder / "index.xml").getroot()
    spaces = {one.findtext("name") for one in index if one.get("kind") == "namespace"}
    for one in index:
        kind, full = one.get("kind"), one.findtext("name")
        if kind not in {"struct", "class", "concept", "namespace", "file"}:
            continue
        compound = tree.parse(folder / f"{one.get('refid')}.xml").getroot()[0]
        if kind in {"struct", "class", "concept"}:
            # A specialization is no name of its own.
            if "<" not in full and full.rpartition("::")[0] in spaces:
                add(short(full), compound)
            continue
        for member in compound.iter("memberdef"):
            if kind == "file" and member.get("kind") != "define":
                continue
            if kind == "file":
                if not re.search(r"_DETAIL_|_HPP$", member.findtext("name")):
                    add(member.findtext("name"), member)
            elif member.get("prot") == "public":
                add(short(f"{full}::{member.findtext('name')}"), member)
    return sorted(found.values(), key=lambda one: (one.header, one.line))


def published():
    """The policies that a using-declaration brings to where programs look for them."""
    text = "".join(path.read_text() for path in (ROOT / "include/canbao/policies").glob("*.hpp"))
    return set(re.findall(r"^using encoded::(\w+);", text, re.M))


def items(of_header):
    """The items of a header, words of the vocabulary and macros in one each."""
    macros = [one for one in of_header if one.name.startswith("CANBAO_")]
    for space in sorted({one.name.partition("::")[0] for one in of_header} & WORDS):
        words = [one for one in of_header if one.name.startswith(f"{space}::")]
        listed = "; ".join(f"`{one.name}` {one.says}".rstrip(".") for one in words)
        yield f"- {listed}.\n"
    for one in of_header:
        if one.name.partition("::")[0] not in WORDS and one not in macros:
            yield f"- `{one.name}`: {one.says}\n"
            if one.members:
                listed = ", ".join(f"`{name}`" for name in one.members)
                yield f"  Members, in the order that designated initialisers keep: {listed}.\n"
    if macros:
        yield f"- {', '.join(f'`{one.name}`' for one in macros)}: {macros[0].says}\n"


def place(header):
    """Where a header stands on the page: its chapter, its place in that, its name."""
    for chapter, (_, sources) in enumerate(CHAPTERS):
        for number, source in enumerate(sources):
            if header == source or header.startswith(f"{source}/"):
                return chapter, number, header
    sys.exit(f"{header} is in no chapter of tests/docs/interface.py")


def included_by(umbrella):
    """The headers that an umbrella includes, whether itself or by others."""
    known, new = set(), [umbrella]
    while new:
        header = new.pop()
        known.add(header)
        text = (ROOT / "include/canbao" / header).read_text()
        new += set(re.findall(r"#include <canbao/(\S+)>", text)) - known
    return known


def first_names(all_names):
    """The names in the policy that README shows, words of the vocabulary aside, in their order."""
    code = re.sub(r"//.*", "", FIRST.read_text())
    written = re.findall(r"\w+", code[code.index("struct"):code.index("namespace {")])
    known = {}
    for one in sorted(all_names, key=lambda one: place(one.header)):
        if one.name.partition("::")[0] not in WORDS:
            known.setdefault(one.name.rpartition("::")[2], one)
    return [known[name] for name in dict.fromkeys(written) if name in known]


def page(all_names):
    umbrellas = {name: included_by(name) for name in ("canbao.hpp", "rosters.hpp", "questions.hpp")}
    first = first_names(all_names)
    text = ("# The interface\n\n"
            f"A first policy needs {len(first)} names and words of the vocabulary; they stand first. "
            "Below are all public names by header, in namespace `canbao`, with the first sentence of "
            "their comments. Generated from the headers by `tests/docs/interface.py --write`; a test "
            "compares it. The [reference](reference/main_page.md) says more; rules, `canbao::rule`, "
            "are in [rules.md](rules.md).\n\n"
            "`canbao/canbao.hpp` includes all headers but those marked: \\* is in "
            "`canbao/rosters.hpp`, † in `canbao/questions.hpp`, ‡ is included by itself. "
            "`canbao/fwd.hpp` declares ahead what other headers may "
            "have to name; `canbao/format.hpp` has what `canbao/ostream.hpp` has for `std::format`, "
            "`canbao/fmt.hpp` for {fmt}. A program may define one macro, `CANBAO_PORTABLE` "
            "([everywhere.md](everywhere.md#standard-c-and-what-is-more)).\n\n"
            "## For a first policy\n\n")
    text += "".join(f"- `{one.name}`: {one.says}\n" for one in first)
    chapter = None
    for header in sorted({one.header for one in all_names}, key=place):
        title = CHAPTERS[place(header)[0]][0]
        if title != chapter:
            chapter = title
            text += f"\n## {title}\n"
        mark = next((mark for name, mark in (("canbao.hpp", ""), ("rosters.hpp", " \\*"),
                                             ("questions.hpp", " †"))
                     if header in umbrellas[name]), " ‡")
        text += f"\n[canbao/{header}](../include/canbao/{header}){mark}\n\n"
        text += "".join(items([one for one in all_names if one.header == header]))
    return text


def module(all_names):
    """The C++20 module, which exports these names."""
    text = ("// SPDX-License-Identifier: Apache-2.0\n"
            "// The C++20 module canbao: the public names of the headers. What a program needs of the\n"
            "// standard library (<chrono> for dates) it includes or imports itself. Macros are not\n"
            "// exported, so the version is in canbao/version.hpp only. Written by\n"
            "// tests/docs/interface.py --write.\n"
            "module;\n")
    exported = [one for one in all_names
                if not one.name.startswith("CANBAO_") and one.name not in NOT_EXPORTED]
    included, reached = [], set()
    for header in MODULE_HEADERS + sorted({one.header for one in exported}):
        if header not in reached:
            included.append(header)
            reached |= included_by(header)
    text += "".join(f"#include <canbao/{header}>\n" for header in included)
    text += "export module canbao;\n"
    by_space = {}
    for one in exported:
        space, _, last = one.name.rpartition("::")
        if last.startswith('operator""'):
            space = "literals"
        by_space.setdefault(space, set()).add(last)
    for space in sorted(by_space):
        opened = "canbao" + (f"::{space}" if space else "")
        # Literals are there without being asked for.
        text += "\nexport namespace canbao" + (
            " {\ninline namespace literals {\n" if space == "literals" else
            f"::{space} {{\n" if space else " {\n")
        text += "".join(f"using {opened}::{last};\n" for last in sorted(by_space[space]))
        text += ("} // namespace literals\n} // namespace canbao\n" if space == "literals" else
                 f"}} // namespace {opened}\n")
    return text


def main():
    all_names = names(pathlib.Path(sys.argv[1]))
    for one in all_names:
        space, _, last = one.name.rpartition("::")
        if space == "policies::encoded" and last in published():
            one.name = f"policies::{last}"
    wrong = [f"{one.name} ({one.header}) has no comment" for one in all_names
             if not one.says and not one.name.startswith("CANBAO_")]
    text = page(all_names)
    if "--write" in sys.argv[2:]:
        PAGE.write_text(text)
    elif not PAGE.exists() or PAGE.read_text() != text:
        shown = set(re.findall(r"`([^`\s]+)`", PAGE.read_text())) if PAGE.exists() else set()
        missing = sorted({one.name for one in all_names} - shown)
        wrong.append("docs/interface.md is not what the headers say; tests/docs/interface.py "
                     f"--write rewrites it. Names that it lacks: {', '.join(missing) or 'none'}")
    if "--write" in sys.argv[2:]:
        MODULE.write_text(module(all_names))
    elif MODULE.read_text() != module(all_names):
        wrong.append("cmake/canbao.cppm exports others than the headers have; "
                     "tests/docs/interface.py --write rewrites it")
    print("\n".join(wrong))
    sys.exit(1 if wrong else 0)


main()
