"""Which lines are sung: those that are said in that manner, or that stand between notes."""

from yingxi.film.breakdown import Speech

NOTES = ("♪", "♫")


def is_sung(speech: Speech) -> bool:
    """Whether `speech` is a song.

    >>> is_sung(Speech(id="1", person="ann", text="La, la.", manner="sung"))
    True
    """
    return speech.manner == "sung" or speech.text.startswith(NOTES)
