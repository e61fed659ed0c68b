"""Cues: one piece of music or sound with its place in the film."""

from typing import Literal

from pydantic import Field

from yingxi.film.breakdown import BeatMark, Hour, Mood, Weather
from yingxi.film.noun import Noun
from yingxi.film.sheet import Period, SetKind
from yingxi.film.story import Age, Sex
from yingxi.film.time import Rate

Beyond = Literal["", "picture", "wall"]
"""What lies between a sound and who hears it."""


class Cue(Noun):
    """What every cue has: `level` is by how many dB it is louder than the mix would have it."""

    id: str
    start: int = Field(ge=0)
    level: float = Field(default=0.0, ge=-40.0, le=12.0)


class Hit(Noun):
    """A frame of the cue, from its start, that the music should meet, with its weight (1 cut, 2 action, 4 turn)."""

    frame: int
    weight: int = 1


class MotifEntry(Noun):
    """Somebody whose motif may be heard from `frame` of the cue on: by name, for that is what it is made of."""

    name: str
    frame: int = Field(ge=0)
    age: Age = "adult"
    sex: Sex = "none"
    nature: str = "person"


class MusicCue(Cue):
    """A stretch of the film that has music, of the `culture` and the `period` of its places. `tension` runs 0-1 along
    the cue in equal steps; `speech` are frame ranges (from the cue's start) in which somebody talks, `rests` those in
    which nobody plays. `shape` says whether it is a piece or one gesture on a frame, what somebody in the picture
    plays, or what is heard of somebody who is not seen, `beyond` its edge or a wall; `motifs` are the people whom it
    brings in. Who plays does so on an `instrument`, at `pan` -1 to 1, `distance`
    metres from the camera, in a `room`."""

    frames: int = Field(gt=0)
    rate: Rate
    mood: Mood
    mark: BeatMark = "setup"
    culture: Literal["chinese", "western"] = "western"
    period: Period = ""
    tension: tuple[float, ...] = ()
    hits: tuple[Hit, ...] = ()
    speech: tuple[tuple[int, int], ...] = ()
    rests: tuple[tuple[int, int], ...] = ()
    theme: str = ""
    ends_film: bool = False
    shape: Literal["piece", "stinger", "played", "heard"] = "piece"
    motifs: tuple[MotifEntry, ...] = ()
    instrument: str = ""
    pan: float = 0.0
    distance: float = 2.0
    room: SetKind | None = None
    beyond: Beyond = ""

    @property
    def alone(self) -> bool:
        """Whether one player is heard, who is part of the story."""
        return self.shape in ("played", "heard")


Ground = Literal["wood", "stone", "grass", "gravel", "snow", "sand", "wet", "carpet"]


class FoleyCue(Cue):
    """One event: `sound` at `start` of the film, `pan` -1 to 1, `distance` in metres from the camera. `beyond` says
    what lies between: nothing, the edge of the picture, or a wall. `person` is whose throat it is, if it is one."""

    sound: str
    pan: float = 0.0
    distance: float = 2.0
    strength: float = 1.0
    ground: Ground = "wood"
    room: SetKind = "living room"
    beyond: Beyond = ""
    person: str = ""


class AtmosphereCue(Cue):
    """The air of a scene, from `start` for `frames`."""

    frames: int = Field(gt=0)
    rate: Rate
    room: SetKind
    inside: bool
    hour: Hour
    weather: Weather


class Score(Noun):
    """All cues of the film."""

    music: tuple[MusicCue, ...] = ()
    foley: tuple[FoleyCue, ...] = ()
    atmosphere: tuple[AtmosphereCue, ...] = ()
