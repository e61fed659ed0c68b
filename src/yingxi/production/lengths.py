"""Whether a film has the length that was asked for, known as soon as it is cut."""

from typing import Literal

from yingxi.film.cut import FilmCut
from yingxi.film.noun import Noun
from yingxi.production.making import Making
from yingxi.storyboard import QUICKEST, SLOWEST

NEAR = 0.05
"""By so much of itself a length may differ without a word."""
_AT_AN_END = 0.02


class OtherLength(Noun):
    """A film of `seconds` where `asked` were wanted. shortest: its story, its title and its end card need that time.
    longest: there is no more in it. kept: it was changed since its pace was fitted."""

    seconds: float
    asked: float
    reason: Literal["shortest", "longest", "kept"]


def noted(making: Making, cut: FilmCut) -> None:
    """Notes a length that is another than was asked for."""
    asked = making.settings.brief.length_seconds
    if asked is None:
        return
    seconds = round(float(cut.frames / cut.rate), 1)
    if abs(seconds - asked) <= NEAR * asked:
        return
    pace = making.settings.pace or 1.0
    if seconds > asked and pace <= QUICKEST + _AT_AN_END:
        making.other_length = OtherLength(seconds=seconds, asked=asked, reason="shortest")
    elif seconds < asked and pace >= SLOWEST - _AT_AN_END:
        making.other_length = OtherLength(seconds=seconds, asked=asked, reason="longest")
    else:
        making.other_length = OtherLength(seconds=seconds, asked=asked, reason="kept")
