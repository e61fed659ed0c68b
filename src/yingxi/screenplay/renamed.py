"""Somebody has another name in a screenplay: the file stays as it was written, but for that name."""

import re
from collections.abc import Collection

from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import ElementKind
from yingxi.screenplay.fountain import screenplay_from_fountain
from yingxi.screenplay.shapes import is_chinese

_TOLD = (
    ElementKind.ACTION,
    ElementKind.CHARACTER,
    ElementKind.PARENTHETICAL,
    ElementKind.DIALOGUE,
    ElementKind.LYRIC,
)
_SPOKEN = (ElementKind.DIALOGUE, ElementKind.LYRIC)
_ARTICLE = r"(?:\b(?:the|an?|his|her|their|my|our|your)\s+)?"
_BEGINS = phrased(r"(?:^|[.!?…]\s+)$")
_BREAK = r"(?:^|(?<=[\s，。！？、：:；…“”「」（(@]))"


def person_renamed(text: str, before: str, now: str, *, others: Collection[str] = ()) -> str:
    """A Fountain file in which who was called `before` is called `now`, in cues, action and lines. Headings and
    synopses stay, and so do the names of `others`, such as 小雨妈妈 where 小雨 is renamed."""
    kinds = {element.line: element.kind for element in screenplay_from_fountain(text).elements}
    kind: ElementKind | None = None
    lines = []
    for number, line in enumerate(text.split("\n"), 1):
        kind = kinds.get(number, kind)
        lines.append(_line_renamed(line, kind, before, now, others) if kind in _TOLD else line)
    return "\n".join(lines)


def _line_renamed(line: str, kind: ElementKind | None, before: str, now: str, others: Collection[str]) -> str:
    changed = name_replaced(line, before, now, others=others, spoken=kind in _SPOKEN)
    # A cue in a script without capitals is known by its mark.
    bare = kind is ElementKind.CHARACTER and changed != line and changed.upper() == changed.lower()
    return f"@{changed}" if bare and not changed.startswith("@") and not line.startswith("@") else changed


def name_replaced(
    text: str, before: str, now: str, *, others: Collection[str] = (), spoken: bool = False
) -> str:
    """The text with the name `now` wherever it names `before`. Her grandmother is named in action where she is called
    so; who is `spoken` of stays a grandmother."""
    apart = sorted((name for name in others if before.casefold() in name.casefold()), key=len, reverse=True)
    named = re.escape(before)
    if is_chinese(before):
        named = named if len(before) > 1 else rf"{_BREAK}{named}"
    else:
        named = rf"(?<![^\W_])(?P<article>{_ARTICLE})(?P<name>{named})(?![^\W_])"
    either = "|".join([*map(re.escape, apart), named])

    def replaced(found: re.Match[str]) -> str:
        name = found.groupdict().get("name")
        if name is None:
            return now if found[0] == before else found[0]
        article = found["article"]
        if name.islower() and not before.islower() and (spoken or not article):
            return found[0]
        if name.isupper() and len(name) > 1:
            return now.upper()
        keeps = article if now[:1].islower() or spoken else ""
        first = _BEGINS.search(text[: found.start()]) is not None and not keeps
        return keeps + (now[:1].upper() + now[1:] if first else now)

    return re.sub(either, replaced, text, flags=re.IGNORECASE)
