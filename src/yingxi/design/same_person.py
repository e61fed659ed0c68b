"""One person at two ages: Young Clara has Clara's skin, eyes, hair and colours, and the figure of her own years."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.design.parts import Part
from yingxi.film.colour import from_hex
from yingxi.film.sheet import CharacterSheet

_COLOURLESS, _LIGHT = 0.03, 0.45
"""Hair with less chroma and more lightness (OKLCH) is grey: it was not so when they were young."""


def of_one_person(parts: Sequence[Part]) -> list[Part]:
    """`parts` with sex and kind alike where somebody is another at another age, and nobody as old as that one is."""
    by_id = {part.person.id: part for part in parts}
    made: list[Part] = []
    for part in parts:
        base = by_id.get(part.person.another_age_of)
        if base is None:
            made.append(part)
            continue
        if part.guessed or part.sex == "none":
            part = replace(part, sex=base.sex, guessed=base.guessed)
        if part.looks.kind == "person" != base.looks.kind:
            part = replace(part, looks=replace(part.looks, kind=base.looks.kind))
        if part.age == base.age == "young" and part.looks.years is None:
            part = replace(part, age="child")
        made.append(part)
    return made


def alike(own: CharacterSheet, part: Part, base: CharacterSheet, other: Part) -> CharacterSheet:
    """`own` sheet with what stays of `base`, the same person: what `own` text tells of them rules."""
    looks = part.looks
    changed: dict[str, object] = {"eyes": base.eyes}
    if not looks.skin:
        changed["skin"] = base.skin
    if not looks.face and part.age != "child":
        changed["face"] = base.face
    if not looks.hair_colour and part.age != "elder" and not _grey(base.hair.colour):
        changed["hair"] = own.hair.model_copy(update={"colour": base.hair.colour})
    if not looks.top_colour:
        cut = base.top if own.top.cut == "long coat" != base.top.cut and not looks.top else own.top
        trim = base.top.trim if cut.trim and base.top.trim else cut.trim
        changed["top"] = cut.model_copy(update={"colour": base.top.colour, "trim": trim, "name": ""})
    if not looks.trousers:
        changed["trousers"] = base.trousers
    if own.skirt and base.skirt and not looks.skirt:
        changed["skirt"] = base.skirt
    if other.looks.scarf and not looks.scarf:
        changed["scarf"] = base.scarf
    return own.model_copy(update=changed)


def _grey(colour: str) -> bool:
    known = from_hex(colour)
    return known.chroma < _COLOURLESS and known.lightness > _LIGHT
