"""Which silences are the people's, and which only hold a look that the screenplay asks for."""

from yingxi.breakdown.directed import LOOKED_AT
from yingxi.film.breakdown import Moment, Silence


def is_silent(moment: Moment) -> bool:
    """Whether a moment is a silence of the people's, and not a look that a direction asks for."""
    return isinstance(moment, Silence) and moment.seconds != LOOKED_AT
