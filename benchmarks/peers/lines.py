# SPDX-License-Identifier: Apache-2.0
"""Which peers have which policies, and how many lines a policy takes by each: those that are not
empty, not a comment alone, and neither include nor import, of 100 characters at most."""

import ast
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]

POLICIES = ("hunan-2023", "beijing-2026", "longling-2027")
PEERS = ("numpy", "duckdb", "openfisca", "zen")

TYPES = {"hunan-2023": ROOT / "include/canbao/policies/hunan_2023.hpp",
         "beijing-2026": ROOT / "examples/notices/beijing_2026.hpp",
         "longling-2027": ROOT / "examples/notices/longling.hpp"}
BY_HAND = {"C++ by hand, a loop without branches": ("by_hand_terms.hpp", "by_hand_columns.cpp"),
           "C++ by hand, if and else": ("by_hand_terms.hpp", "by_hand.cpp")}


def folder_of(policy):
    return HERE / policy.replace("-", "_")


def peers_of(policy):
    return [peer for peer in PEERS if (folder_of(policy) / ("in_%s.py" % peer)).exists()]


def counted(rows, *comments):
    return sum(1 for row in rows if row.strip() and not row.strip().startswith(comments))


def in_cpp(text):
    return counted(text.split("\n"), "//", "#")


def in_python(text):
    rows = text.split("\n")
    for node in ast.walk(ast.parse(text)):
        says_what_it_is = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if says_what_it_is or isinstance(node, (ast.Import, ast.ImportFrom)):
            for row in range(node.lineno - 1, node.end_lineno):
                rows[row] = ""
    return counted(rows, "#", "--")  # and of SQL, which is in strings


def of_type(policy):
    """The policy as a type of canbao, with what its file has before it: readings, groups, words,
    policies that it amends."""
    text = TYPES[policy].read_text(encoding="utf-8")
    name = policy.replace("-", "_")
    return in_cpp(re.match(r"(?s).*?^struct %s\s*:.*?\{\};$" % name, text, re.M)[0])


def of_peer(policy, peer):
    """By a peer, with the figures that the policy's peers share."""
    return sum(in_python((folder_of(policy) / name).read_text(encoding="utf-8"))
               for name in ("figures.py", "in_%s.py" % peer))


def by_hand(names):
    return sum(in_cpp((HERE.parent / name).read_text(encoding="utf-8")) for name in names)
