"""Which lines are sung: those whose parenthetical says so, or that stand between notes."""

import re

from yingxi.film.breakdown import Speech

_SUNG = re.compile(r"\b(?:sing|sings|singing|sung|humming|hums)\b|[唱哼]", re.IGNORECASE)
NOTES = ("♪", "♫")


def is_sung(speech: Speech) -> bool:
    """Whether `speech` is a song.

    >>> is_sung(Speech(id="1", person="ann", text="La, la.", parenthetical="singing"))
    True
    """
    return bool(_SUNG.search(speech.parenthetical)) or speech.text.startswith(NOTES)
