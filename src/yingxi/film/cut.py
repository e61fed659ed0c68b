"""The cut: order of shots, frames in and out, transitions, sound leads and lags."""

from typing import Literal

from pydantic import Field

from yingxi.film.noun import Noun
from yingxi.film.time import FrameRange, Rate


class CutShot(Noun):
    """A shot's place in the film: frames [first, first + frames) of its take, at `start` of the film.

    A dissolve or dip is over `frames` in which the take goes on from `first`, and the take of `other`, which
    it leads to, runs from `other_first`.
    """

    shot: str
    scene: str
    start: int = Field(ge=0)
    first: int = Field(default=0, ge=0)
    frames: int = Field(gt=0)
    kind: Literal["shot", "dissolve", "dip"] = "shot"
    other: str = ""
    other_first: int = Field(default=0, ge=0)

    @property
    def range(self) -> FrameRange:
        return FrameRange(start=self.start, end_exclusive=self.start + self.frames)


class Line(Noun):
    """A spoken line's place in the film, in frames."""

    speech: str
    person: str
    text: str
    start: int
    end_exclusive: int


class Trim(Noun):
    """A shot as a cut list has it: what an editor decides, without what follows from it."""

    shot: str
    first: int = Field(default=0, ge=0)
    frames: int = Field(gt=0)
    kind: Literal["shot", "dissolve", "dip"] = "shot"
    other: str = ""
    other_first: int = Field(default=0, ge=0)


class CutList(Noun):
    """What `cut.yaml` holds: the shots in their order. `shifts` says by how many frames a line sounds later than
    its shot has it (earlier where below 0)."""

    title: str
    language: str
    rate: Rate
    shots: tuple[Trim, ...]
    shifts: dict[str, int] = Field(default_factory=dict)


class FilmCut(Noun):
    """The film in order. Every transition is a shot of its own: `other` is the shot it leads to."""

    title: str
    language: str
    rate: Rate
    shots: tuple[CutShot, ...]
    lines: tuple[Line, ...] = ()

    @property
    def frames(self) -> int:
        return self.shots[-1].range.end_exclusive if self.shots else 0
