"""Every document as it was: who left it so, when, and what they changed in few words."""

import re
from itertools import zip_longest
from typing import Any

from yingxi_platform.films.reading import DOCUMENTS, text_of
from yingxi_platform.studios.models import Film, Revision

MOST_LINES, LONGEST = 6, 160
_NAME = re.compile(r"^\s*(?:- )?[a-z_]+:(?=\s|$)(?:\s*[>|][+-]?\s*$)?")


def noted(film: Film, document: str, *, by: Any, place: str = "") -> None:
    """The document as it now stands, if that is new."""
    text = text_of(film, document)
    last = film.revisions.filter(document=document).order_by("-at", "-pk").first()
    if text and (last is None or last.text != text):
        change = changed(last.text if last else "", text, place.rpartition(".")[2])
        Revision.objects.create(
            film=film, document=document, text=text, by=by, place=place[:200], change=change
        )


def changed(before: str, after: str, field: str = "") -> dict[str, Any]:
    """How many `lines` are other than before; where they are few, the `old` and `new` ones as they read. Of several
    fields that share a line, it is the one that is named."""
    old, new = before.splitlines(), after.splitlines()
    first = next(
        (at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new))
    )
    old, new = old[first:], new[first:]
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    lines = max(len(old), len(new))
    if lines > MOST_LINES:
        return {"lines": lines}
    return {"lines": lines, "old": read(old, field), "new": read(new, field)}


def _said(lines: list[str]) -> list[str]:
    """The lines without those that only name what stands, farther in, below them."""
    return [line for line, below in zip_longest(lines, lines[1:], fillvalue="") if not _names(line, below)]


def _names(line: str, below: str) -> bool:
    return line.rstrip().endswith(":") and _indent(below) > _indent(line)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def read(lines: list[str], field: str) -> str:
    """The lines without the names of their fields, cut short."""
    bare = (_NAME.sub("", line).strip().strip("\"'") for line in _said(lines))
    text = " ".join(line for line in bare if line)
    if text.startswith("["):
        return text.strip("[]")[:LONGEST]
    if text.startswith(("{", "- {")):
        found = re.search(rf"\b{re.escape(field)}: *(\"[^\"]*\"|[^,}}]+)", text)
        text = found[1].strip('"') if field and found else ""
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def makers_noted(film: Film) -> None:
    """What the makers have written since."""
    for document in DOCUMENTS.values():
        noted(film, document, by=None)
