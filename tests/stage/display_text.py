"""A display list as text, in which tests compare it."""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from yingxi.stage.display import Group, Record
from yingxi.stage.path import Path


def as_text(records: Iterable[Record]) -> str:
    """One command per line, numbers to three decimals."""
    return "\n".join(_lines(records, 0)) + "\n"


def _lines(records: Iterable[Record], depth: int) -> Iterator[str]:
    for record in records:
        words = [
            f"{field.name}={_word(getattr(record, field.name))}"
            for field in fields(record)
            if field.name != "records" and getattr(record, field.name) not in (field.default, "")
        ]
        yield "  " * depth + " ".join([type(record).__name__, *words])
        if isinstance(record, Group):
            yield from _lines(record.records, depth + 1)


def _word(value: object) -> str:
    if isinstance(value, Path):
        return ";".join(" ".join(_word(part) for part in step) for step in value.steps)
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".") if abs(value) >= 0.0005 else "0"
    if isinstance(value, tuple):
        return "(" + ",".join(_word(part) for part in value) + ")"
    return str(value)
