"""Which coat a coat is, as one word that a board can hold: `worn coat:short top:leather:#333333:#555555`; nothing for
somebody who is in their shirt."""

from typing import cast, get_args

from yingxi.film.sheet import CharacterSheet, Cut, Garment, Pattern

SHIRT = ""
COAT = "worn coat"
COATS: tuple[Pattern, ...] = (
    "suit", "leather", "trench", "raincoat", "padded", "cloak", "cardigan", "lab", "doctor", "hood", "zip", "buttons",
    "plain", "checks", "flowers", "stripes", "dots",
)  # fmt: skip
"""Patterns of what comes off; a plain or printed one does where it is cut long."""
ONLY_LONG = ("plain", "checks", "flowers", "stripes", "dots")
PALE, DEEP = "#e4dccb", "#56657c"
"""A shirt that nothing is told of: a pale one, and one to be seen under a pale coat."""


def coat_word(garment: Garment) -> str:
    """The word for `garment`.

    >>> coat_word(Garment(cut="short top", colour="#333333", pattern="leather", trim="#555555"))
    'worn coat:short top:leather:#333333:#555555'
    """
    return ":".join((COAT, garment.cut, garment.pattern, garment.colour, garment.trim))


def coat_parts(word: str) -> Garment | None:
    """The coat that `word` means; None where it means no certain coat."""
    name, *parts = word.split(":")
    if name != COAT or len(parts) != 4 or parts[0] not in get_args(Cut) or parts[1] not in get_args(Pattern):
        return None
    return Garment(cut=cast(Cut, parts[0]), pattern=cast(Pattern, parts[1]), colour=parts[2], trim=parts[3])


def coat_on(sheet: CharacterSheet) -> str:
    """The coat that somebody wears by their sheet; `SHIRT` where what they wear is none."""
    top = sheet.top
    comes_off = top.pattern in COATS and (top.pattern not in ONLY_LONG or top.cut == "long coat")
    return coat_word(top) if comes_off and top.cut != "dress" else SHIRT


def with_coat(sheet: CharacterSheet, word: str | None) -> CharacterSheet:
    """The sheet of somebody who has the coat of `word` on, or none; as it is where that is None."""
    if word is None or word == coat_on(sheet):
        return sheet
    coat = coat_parts(word)
    return sheet.model_copy(update={"top": coat if coat is not None else shirt_of(sheet)})


def shirt_of(sheet: CharacterSheet) -> Garment:
    """What is worn under a coat: of the colour that the text names, else one that differs from the coat's."""
    top = sheet.top
    pale = int(top.colour[1:3], 16) + int(top.colour[3:5], 16) + int(top.colour[5:7], 16) > 540
    return Garment(cut="short top", colour=top.under or (DEEP if pale else PALE), pattern=top.under_pattern)
