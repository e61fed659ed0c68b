"""Which hat a hat is, as one word that a board can hold: `hat:cap:#486f99`; nothing for a bare head."""

from typing import get_args

from yingxi.film.sheet import CharacterSheet, Hat

BARE = ""
HAT = "hat"
NO_HAT: Hat = "none"


def hat_word(kind: str, colour: str) -> str:
    """The word for a hat of `kind` and `colour` (`#rrggbb`).

    >>> hat_word("cap", "#486f99")
    'hat:cap:#486f99'
    """
    return f"{HAT}:{kind}:{colour}"


def hat_parts(word: str) -> tuple[Hat, str] | None:
    """Kind and colour of the hat that `word` means; None where it means no certain hat."""
    name, _, which = word.partition(":")
    kind, _, colour = which.partition(":")
    return next(((known, colour) for known in get_args(Hat) if name == HAT and known == kind), None)


def hat_on(sheet: CharacterSheet) -> str:
    """What somebody has on their head by their sheet."""
    return hat_word(sheet.hat, sheet.hat_colour or sheet.top.trim) if sheet.hat != NO_HAT else BARE


def with_hat(sheet: CharacterSheet, word: str | None) -> CharacterSheet:
    """The sheet of somebody who has the hat of `word` on; as it is where that is None."""
    if word is None or word == hat_on(sheet):
        return sheet
    kind, colour = hat_parts(word) or (NO_HAT, "")
    return sheet.model_copy(update={"hat": kind, "hat_colour": colour})
