"""Exact time: integer frames at a `Fraction` rate, half-open ranges. Seconds exist only at the edges."""

from fractions import Fraction
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer
from pydantic_core import PydanticCustomError

from yingxi.film.noun import Noun


def _as_rate(value: object) -> Fraction:
    if isinstance(value, float):
        named = {23.976: Fraction(24000, 1001), 29.97: Fraction(30000, 1001), 59.94: Fraction(60000, 1001)}
        return named.get(round(value, 3), Fraction(value).limit_denominator(1001))
    try:
        if isinstance(value, int | str | Fraction):
            return Fraction(value)
    except (ValueError, ZeroDivisionError):
        pass
    raise PydanticCustomError("rate", "Input should be a frame rate such as 24 or 24000/1001")


Rate = Annotated[Fraction, BeforeValidator(_as_rate), PlainSerializer(str, return_type=str), Field(gt=0)]

FILM_RATE = Fraction(24)


class FrameRange(Noun):
    """Frames from `start` up to but not including `end_exclusive`."""

    start: int = Field(ge=0)
    end_exclusive: int = Field(ge=0)

    @property
    def frames(self) -> int:
        return self.end_exclusive - self.start

    def __contains__(self, frame: int) -> bool:
        return self.start <= frame < self.end_exclusive


def frames_in(seconds: float | Fraction, rate: Fraction) -> int:
    """Whole frames nearest to `seconds`."""
    return round(Fraction(seconds) * rate)


def seconds_at(frame: int, rate: Fraction) -> Fraction:
    """The instant at which `frame` begins."""
    return Fraction(frame) / rate


def samples_at(frame: int, rate: Fraction, sample_rate: int = 48_000) -> int:
    """The audio sample on which `frame` begins, rounded once."""
    return round(Fraction(frame * sample_rate) / rate)
