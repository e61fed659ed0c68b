"""Mouth shapes, from the times of phonemes."""

from enum import StrEnum

from pydantic import Field

from yingxi.film.noun import Noun


class Mouth(StrEnum):
    """Nine shapes and rest, as `cutout` craft names them: M shut lips, S teeth, I wide, E half, A open,
    O round, U pursed, F tucked lip, L tongue."""

    REST = "rest"
    M = "m"
    S = "s"
    I = "i"  # noqa: E741  the trade's name of the shape
    E = "e"
    A = "a"
    O = "o"  # noqa: E741
    U = "u"
    F = "f"
    L = "l"


class Phone(Noun):
    """One phoneme of a spoken line, in seconds from the line's first sample."""

    symbol: str
    start: float = Field(ge=0)
    end: float = Field(ge=0)


class MouthSpan(Noun):
    """One shape held over frames of the line, [start, end_exclusive)."""

    shape: Mouth
    start: int
    end_exclusive: int
