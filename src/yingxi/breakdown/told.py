"""What the words of a screenplay tell besides who does what: that somebody comes up, sits beside another, has
their coat off. The rooms behind this one ask here and decide by the answer.

Words stand in `lexicon/en/told.txt` and `lexicon/zh/told.txt`: a name with a colon, and below it one expression a row.
"""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Literal, get_args

from yingxi.film.brief import Language

Told = Literal[
    "calls after",
    "comes up",
    "goes in there",
    "door",
    "lets in",
    "carries",
    "leaves behind",
    "lands",
    "half",
    "on the ground",
    "steers",
    "beside",
    "across",
    "asleep",
    "lies asleep",
    "runs",
    "montage",
    "together",
    "later",
    "behind",
    "back to us",
    "curtain",
    "from behind",
    "bursts out",
    "quickly",
    "window",
    "sky",
    "coat",
    "coat off",
    "coat on",
    "laid down",
    "round their shoulders",
    "on a head",
    "hat on",
    "hat off",
    "small boat",
    "goes into the water",
    "kite",
    "bends over it",
    "goes with it",
    "hands alone",
    "high up",
]


def tells(text: str, told: Told) -> bool:
    """Whether `text`, in either language, tells it, in whatever letters it is written.

    >>> tells("He sits down next to her", "beside"), tells("她挨着他坐下", "beside"), tells("She sits", "beside")
    (True, True, False)
    """
    return _expression(told).search(text) is not None


@cache
def _expression(told: Told) -> re.Pattern[str]:
    languages: tuple[Language, ...] = get_args(Language)
    words = [word for language in languages for name, word in _rows(language) if name == told]
    return re.compile("|".join(words), re.IGNORECASE)


def _rows(language: Language) -> Iterator[tuple[str, str]]:
    """Each (name, expression) in the order in which they stand."""
    text = (files("yingxi.breakdown") / "lexicon" / language / "told.txt").read_text("utf-8")
    name = ""
    for row in text.splitlines():
        if row.startswith("  "):
            yield name, row.strip()
        elif not row.startswith("#"):
            name = row.removesuffix(":")
