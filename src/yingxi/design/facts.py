"""Fact by fact: what the text says of somebody's looks, and where on their sheet it stands."""

from collections.abc import Iterator
from dataclasses import dataclass, fields

from yingxi.design.looks import Looks, phrase_read
from yingxi.film.brief import Language
from yingxi.film.sheet import CharacterSheet

# Where each part of the looks stands on the sheet, as the sheet's own file names it.
_PLACES = {
    "sex": "sex", "age": "age", "years": "years", "kind": "kind", "build": "build", "height": "height", "skin": "skin",
    "face": "face", "brows": "brows", "hair": "hair.style", "hair_colour": "hair.colour", "beard": "beard",
    "beard_colour": "beard_colour", "glasses": "glasses", "top": "top.cut", "top_colour": "top.colour",
    "top_name": "top.name", "under": "top.under", "pattern": "top.pattern", "apron": "top.trim", "skirt": "skirt",
    "trousers": "trousers",
    "shorts": "shorts", "cape": "cape", "shoes": "shoes", "scarf": "scarf", "hat": "hat", "hat_colour": "hat_colour",
    "holds": "holds", "trade": "top.pattern",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """Words of the text, and the places of the sheet that they fixed, each with what stands there now; none where they
    fixed nothing, or only repeat what others said. `honoured` says whether the sheet obeys them: of a garment that
    nobody here can sew the colour alone is not enough."""

    words: str
    places: tuple[tuple[str, str], ...]
    honoured: bool


def facts_of(sheet: CharacterSheet, language: Language) -> tuple[Fact, ...]:
    """All that the text says of somebody, in the text's order of honoured, then ignored words."""
    looks = Looks()
    facts = []
    for words in (*sheet.honoured, *sheet.ignored):
        read = phrase_read(words, looks, language)
        fixed = tuple(_fixed(looks, read, sheet))
        facts.append(Fact(words, fixed, words in sheet.honoured))
        looks = read
    return tuple(facts)


def _fixed(before: Looks, after: Looks, sheet: CharacterSheet) -> Iterator[tuple[str, str]]:
    for field in fields(Looks):
        place = _PLACES.get(field.name)
        if place and field.name != "top_name" and getattr(before, field.name) != getattr(after, field.name):
            yield place, _at(sheet, place)


def _at(sheet: CharacterSheet, place: str) -> str:
    value: object = sheet
    for name in place.split("."):
        value = getattr(value, name)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.2f} m" if place == "height" else str(value)
