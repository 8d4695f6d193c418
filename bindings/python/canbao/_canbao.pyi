# SPDX-License-Identifier: Apache-2.0
"""The module in C++: policies, streams of Arrow and tables are capsules."""

from typing_extensions import CapsuleType

def version() -> str: ...
def ids() -> tuple[str, ...]: ...
def find(id: str, /) -> CapsuleType: ...
def amend(
    policy: CapsuleType, keys: tuple[str, ...], values: tuple[str, ...], /
) -> CapsuleType: ...
def describe(policy: CapsuleType, /) -> str: ...
def show(policy: CapsuleType, language: str, format: str, width: int, /) -> str: ...
def explain(
    policy: CapsuleType,
    keys: tuple[str, ...],
    values: tuple[str, ...],
    language: str,
    format: str,
    width: int,
    /,
) -> str: ...
def differences(first: CapsuleType, second: CapsuleType, language: str, /) -> str: ...
def sql(policy: CapsuleType, dialect: str, table: str, wishes: bool, /) -> str: ...
def assess(
    policy: CapsuleType | None,
    roster: CapsuleType,
    outputs: str | None,
    keep: str | None,
    money: str | None,
    columns: str | None,
    dates: str | None,
    /,
) -> CapsuleType: ...
def ledger(
    policy: CapsuleType | None,
    roster: CapsuleType,
    by: str,
    columns: str | None,
    dates: str | None,
    /,
) -> tuple[CapsuleType, int]: ...
def compare(
    first: CapsuleType,
    second: CapsuleType,
    roster: CapsuleType,
    keep: str | None,
    money: str | None,
    columns: str | None,
    dates: str | None,
    /,
) -> CapsuleType: ...
def compare_sums(comparison: CapsuleType, /) -> tuple[int, ...]: ...
def stream_of_array(schema: CapsuleType, array: CapsuleType, /) -> CapsuleType: ...
def column_names(stream: CapsuleType, /) -> tuple[str, ...]: ...
def table_stream(table: CapsuleType, /) -> CapsuleType: ...
def table_rows(table: CapsuleType, /) -> list[tuple[str | int | None, ...]]: ...
