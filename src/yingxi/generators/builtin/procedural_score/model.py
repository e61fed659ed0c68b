"""What a score is written with: notes, parts, chords, bars. Time in beats from the cue's start."""

from dataclasses import dataclass
from typing import Literal

from yingxi.film.cue import MotifEntry

Role = Literal["melody", "second", "bass", "pulse", "pad", "sparkle"]

ROLE_LEVEL: dict[Role, float] = {
    "melody": 0.0, "second": -4.0, "bass": -3.0, "pulse": -7.0, "pad": -8.0, "sparkle": -10.0,
}  # fmt: skip
"""dB of each role in the music's own mix."""


@dataclass(frozen=True, slots=True)
class Note:
    """`slide` is how far below its pitch, in cents, the note begins."""

    beat: float
    beats: float
    pitch: int
    velocity: int
    slide: float = 0.0


@dataclass(frozen=True, slots=True)
class Part:
    """One player. `level` in dB adds to the role's; `swells` shapes each phrase by expression (CC11)."""

    name: str
    program: int
    role: Role
    notes: tuple[Note, ...]
    pan: float = 0.0
    level: float = 0.0
    drums: bool = False
    swells: bool = False
    bowed: bool = False


@dataclass(frozen=True, slots=True)
class Chord:
    """Pitch classes over the tonic: the bass, and what sounds above it."""

    bass: int
    tones: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its first beat, how many beats, its chord as voiced, how tense it is, whether somebody speaks
    in it, the two-bar phrase of the theme to which it belongs ("" = none), and whether somebody's motif has it."""

    index: int
    beat: float
    beats: int
    chord: Chord
    bass: int
    upper: tuple[int, ...]
    tension: float
    spoken: bool
    phrase: str = ""
    half: int = 0
    motif: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """The written cue: `bars`, then the last chord on `end` (a beat), in a key and mode, at a tempo. `motifs` are
    people's, each with the bar that it begins in."""

    bars: tuple[Bar, ...]
    last: Bar
    tonic: int
    scale: tuple[int, ...]
    tempo: float
    metre: int
    chinese: bool
    mood: str
    theme: str
    closes_film: bool
    motifs: tuple[tuple[int, MotifEntry], ...] = ()

    @property
    def end(self) -> float:
        return self.last.beat

    def seconds(self, beat: float) -> float:
        return beat * 60.0 / self.tempo

    def beat_at(self, seconds: float) -> float:
        return seconds * self.tempo / 60.0
