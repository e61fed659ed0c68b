"""Which lines are sung: those whose parenthetical says so, or that stand between notes."""

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Speech

NOTES = ("♪", "♫")


def is_sung(speech: Speech) -> bool:
    """Whether `speech` is a song.

    >>> is_sung(Speech(id="1", person="ann", text="La, la.", parenthetical="singing"))
    True
    """
    return tells(speech.parenthetical, "sung") or speech.text.startswith(NOTES)
