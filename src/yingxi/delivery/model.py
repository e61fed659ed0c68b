"""What never leaves the delivery room by itself: a measured film, and what is reported of it."""

from typing import Literal

from pydantic import Field

from yingxi.film.fault import Fault
from yingxi.film.loudness import LoudnessTarget
from yingxi.film.noun import Noun
from yingxi.film.story import Reading
from yingxi.film.take import Record


class Loudness(Noun):
    """Integrated loudness in LUFS, range in LU, true peak in dBTP; None for silence."""

    integrated: float | None
    range: float | None = None
    true_peak: float | None = None


class FilmFacts(Noun):
    """What a finished file holds, read back from the file."""

    frames: int
    rate: str
    width: int
    height: int
    video_codec: str
    pixel_format: str
    colour: str
    seconds: float
    audio_codec: str = ""
    audio_seconds: float = 0.0
    sample_rate: int = 0
    channels: int = 0
    subtitle_language: str = ""
    chapters: tuple[str, ...] = ()
    title: str = ""
    label: str = ""
    faststart: bool = False
    faults: tuple[str, ...] = ()


class Made(Noun):
    """One thing in the film and who made it."""

    kind: Literal["story", "screenplay", "voice", "shot", "music", "foley", "atmosphere", "picture"]
    name: str
    record: Record


class Report(Noun):
    """What was made by what, how long and how loud it is, and what is not in it. `loudness` is the mix's,
    `loudness_of` holds the finished file's ("film"), the mix's and each stem's. `faults` are those that geometry shows
    before anything is drawn; `faults_by_shot` counts them, every shot of the storyboard named.
    `otherwise` are deeds, places and lengths that are shown otherwise than written; `quick` are subtitles that are
    shown for less time than it takes to read them.
    `undrawn` are things that somebody handles and the picture lacks. `readings` tell what became of each word of the
    idea, or of each passage of a text. `other_language` is the English name of the language that the lines are written
    in, where no voice speaks it; else empty."""

    title: str
    language: str
    seed: int
    asked_seconds: float | None
    seconds: float
    frames: int
    rate: str
    shots: int
    lines: int
    mean_shot_seconds: float
    loudness: Loudness
    loudness_asked: LoudnessTarget | None = None
    loudness_of: dict[str, Loudness] = Field(default_factory=dict)
    film: FilmFacts | None = None
    made: tuple[Made, ...] = ()
    generators: dict[str, int] = Field(default_factory=dict)
    cost: dict[str, float] = Field(default_factory=dict)
    readings: tuple[Reading, ...] = ()
    not_staged: tuple[str, ...] = ()
    not_played: tuple[str, ...] = ()
    otherwise: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()
    undrawn: tuple[str, ...] = ()
    stood_in: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    other_language: str = ""
    guessed: tuple[str, ...] = ()
    faults_by_shot: dict[str, int] = Field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
