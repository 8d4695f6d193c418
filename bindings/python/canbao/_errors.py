# SPDX-License-Identifier: Apache-2.0
"""What goes wrong, as exceptions."""

from __future__ import annotations


class Error(Exception):
    """Of all that canbao raises but TypeError and MemoryError; its text says what to do."""


class BadArgument(Error, ValueError):
    """An option, a key or a value that there is not."""


class UnknownPolicy(Error, LookupError):
    """No policy has the id; the text lists those that there are."""


class BadColumn(Error, ValueError):
    """A column of the roster is missing, is nearly named, or holds what it can't hold."""


class BadPolicy(Error, ValueError):
    """An amended policy contradicts itself: `violations` says how, a sentence each."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.violations: list[str] = message.split("\n")


class RosterFailed(Error):
    """The roster itself could not be read; the text is what it said."""


_BY_CODE: dict[int, type[Error]] = {
    1: BadArgument,
    2: UnknownPolicy,
    3: BadColumn,
    4: BadPolicy,
    5: RosterFailed,
}


def of_code(code: int, message: str) -> Error:
    """The exception for a code of bindings/c/canbao.h; called by the module."""
    return _BY_CODE.get(code, Error)(message)
