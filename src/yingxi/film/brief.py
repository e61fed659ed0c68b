"""The brief: what the creator asked for."""

from typing import Annotated, Literal

from pydantic import Field

from yingxi.film.noun import Noun
from yingxi.film.time import FILM_RATE, Rate

Language = Literal["zh", "en"]


Look = Literal["paper", "ink", "shadow"]
USUAL_SECONDS = 60.0
SMALLEST_SIDE, LARGEST_SIDE = 64, 7680
"""Pixels; both sides are even, for that is how film is encoded."""
SLOWEST, FASTEST = 8, 60
"""Frames a second."""


class Brief(Noun):
    """An idea and the frame it must fit. `length_seconds` is None where the screenplay takes its own time."""

    idea: str = Field(min_length=1)
    language: Language = "en"
    length_seconds: float | None = Field(default=USUAL_SECONDS, gt=0)
    title: str | None = None
    look: Look = "paper"
    width: int = Field(default=1280, ge=SMALLEST_SIDE, le=LARGEST_SIDE, multiple_of=2)
    height: int = Field(default=720, ge=SMALLEST_SIDE, le=LARGEST_SIDE, multiple_of=2)
    rate: Annotated[Rate, Field(ge=SLOWEST, le=FASTEST)] = FILM_RATE
    seed: int = 1

    @property
    def about_seconds(self) -> float:
        """The length asked for; the usual one where a screenplay takes its own time."""
        return self.length_seconds or USUAL_SECONDS
