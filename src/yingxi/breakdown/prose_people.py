"""Who is who among the people that English prose introduces: one person a label, a name, a noun or an age."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from yingxi.breakdown.introduced import Introduced
from yingxi.breakdown.introductions import GENERIC, introductions
from yingxi.breakdown.lexicon import english_found, english_tokens, meanings


class ProsePerson(NamedTuple):
    """A name, other names in small letters, and whether the name is their own and the others only describe them."""

    name: str
    aliases: list[str]
    proper: bool


@dataclass(slots=True)
class _Somebody:
    """Gathered while the text is read."""

    name: str
    nouns: set[str]
    years: str
    plain: bool
    proper: bool
    said: list[str] = field(default_factory=list)


def prose_people(texts: Iterable[str], names: Collection[str] = ()) -> list[ProsePerson]:
    """Everybody whom the texts introduce, in order. A second student is `Student 2`; of two women each is told by her
    years. `names` (in small letters) are known already."""
    known: list[_Somebody] = []
    for text in texts:
        for each in introductions(text, names):
            somebody = _known(each, known)
            if somebody is None:
                somebody = _Somebody(
                    each.name, set(), each.years, each.name.lower() == each.noun, each.proper
                )
                known.append(somebody)
            somebody.said += each.said
            somebody.years = somebody.years or each.years
            somebody.nouns |= {each.noun, *_nouns(each.said)}
    _told_apart(known)
    return [ProsePerson(one.name, sorted(_aliases(one)), one.proper) for one in known]


def _known(each: Introduced, known: list[_Somebody]) -> _Somebody | None:
    plain = each.name.lower() == each.noun
    if not plain:
        return next((one for one in known if one.name == each.name), None)
    if each.another:
        return None
    alike = [one for one in known if each.noun in one.nouns and not one.proper]
    if each.years and any(one.years for one in alike):
        return next((one for one in alike if one.years == each.years), None)
    return alike[0] if alike else None


def _nouns(said: Iterable[str]) -> set[str]:
    found: set[str] = set()
    for words in said:
        found |= {each.word for each in english_found(english_tokens(words), "people")}
    return found


def _told_apart(known: list[_Somebody]) -> None:
    """Names for those who have only a noun in common with others."""
    for name in {one.name for one in known if one.plain}:
        same = [one for one in known if one.name == name]
        if len(same) < 2:
            continue
        aged = name.lower() in GENERIC and all(one.years for one in same)
        for number, one in enumerate(same, start=1):
            one.name = f"{name} {one.years}" if aged else f"{name} {number}" if number > 1 else name
            if number > 1 and not aged:
                one.nouns.discard(name.lower())


def _aliases(one: _Somebody) -> set[str]:
    """`chef`, `32-year-old woman`, `teal-sweater woman`, `man in the cardigan`, `b` of Character B."""
    aliases = {noun for noun in one.nouns if noun in meanings("en", "people")}
    if re.search(r"\s[A-Z]$", one.name):
        aliases.add(one.name[-1].lower())
    for noun in {noun for noun in one.nouns if " " not in noun and noun in meanings("en", "people")}:
        if one.years:
            aliases.add(f"{one.years}-year-old {noun}")
        for colour, thing in _worn(one.said):
            aliases |= {f"{thing} {noun}", f"{noun} in the {thing}"}
            if colour:
                aliases |= {
                    f"{colour}-{thing} {noun}",
                    f"{colour} {thing} {noun}",
                    f"{noun} in {colour} {thing}",
                }
                aliases |= {f"{noun} in the {colour} {thing}", f"{noun} in a {colour} {thing}"}
    return aliases


_CLOTHES = frozenset(
    [
        "sweater", "cardigan", "hoodie", "jacket", "coat", "blazer", "dress", "shirt", "robe", "apron", "suit",
        "blouse", "top", "uniform", "skirt", "scarf",
    ]
)  # fmt: skip


def _worn(said: Iterable[str]) -> set[tuple[str, str]]:
    """(colour, garment) of each phrase."""
    found: set[tuple[str, str]] = set()
    for words in said:
        tokens = english_tokens(words)
        for thing in (token for token in tokens if token in _CLOTHES):
            parts = [part for token in tokens for part in token.split("-")]
            colours = [part for part in parts if part in meanings("en", "colours")]
            found |= {(colours[-1] if colours else "", thing)}
    return found
