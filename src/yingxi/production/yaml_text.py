"""A plain value as YAML a person likes to read: one field a line, small things on one line, few quotes."""

import json
from collections.abc import Iterator
from typing import Any

from yingxi.film.phrasing import phrased

WIDTH = 110
# What may stand unquoted: begins with a letter (Chinese included), holds nothing that YAML reads as a sign.
_PLAIN = phrased(r"[^\W\d_][^\n:#\[\]{},&*!|>'\"%@`?]*")
_READ_AS_OTHER = {"true", "false", "null", "yes", "no", "on", "off", "nan", "inf"}


def yaml_text(value: dict[str, Any]) -> str:
    """`value`, of JSON's own types, as a YAML document."""
    return "".join(line + "\n" for line in _mapping(value, ""))


def _mapping(value: dict[str, Any], indent: str) -> Iterator[str]:
    for name, part in value.items():
        yield from _member(f"{indent}{_scalar(name)}:", part, indent + "  ")


def _sequence(value: list[Any], indent: str) -> Iterator[str]:
    for part in value:
        short = _flow(part)
        if short is not None and len(indent) + len(short) + 2 <= WIDTH:
            yield f"{indent}- {short}"
        elif isinstance(part, dict):
            first, *others = _mapping(part, indent + "  ")
            yield f"{indent}- {first.lstrip()}"
            yield from others
        else:
            yield from _member(f"{indent}-", part, indent + "  ")


def _member(head: str, value: Any, indent: str) -> Iterator[str]:
    short = _flow(value)
    if short is not None and (not isinstance(value, dict | list) or len(head) + len(short) + 1 <= WIDTH):
        yield f"{head} {short}"
    elif isinstance(value, dict):
        yield head
        yield from _mapping(value, indent)
    elif isinstance(value, list):
        yield head
        yield from _sequence(value, indent)


def _flow(value: Any) -> str | None:
    """`value` on one line; None where it holds what deserves lines of its own."""
    if isinstance(value, dict):
        if any(isinstance(part, dict | list) and part for part in value.values()):
            return None
        return "{" + ", ".join(f"{_scalar(name)}: {_flow(part)}" for name, part in value.items()) + "}"
    if isinstance(value, list):
        if any(isinstance(part, dict) for part in value):
            return None
        parts = [_flow(part) for part in value]
        return None if None in parts else "[" + ", ".join(part for part in parts if part is not None) + "]"
    return _scalar(value)


def _scalar(value: Any) -> str:
    if (
        isinstance(value, str)
        and _PLAIN.fullmatch(value)
        and value == value.strip()
        and value.isprintable()
        and value.lower() not in _READ_AS_OTHER
    ):
        return value
    return "".join(map(_letter_escaped, json.dumps(value, ensure_ascii=False)))


def _letter_escaped(letter: str) -> str:
    """The letter, escaped where YAML does not let it stand or would read a new line."""
    if letter.isprintable():
        return letter
    return f"\\u{ord(letter):04x}" if ord(letter) <= 0xFFFF else f"\\U{ord(letter):08x}"
