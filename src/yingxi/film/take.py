"""A take: one made version of anything. Immutable; it keeps its record."""

from typing import Literal

from pydantic import Field

from yingxi.film.mouth import Phone
from yingxi.film.noun import Noun

SourceType = Literal[
    "algorithmicMedia", "trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "digitalCreation"
]


class Record(Noun):
    """Who made a take, with what, from what, for how much. `source_type` is the IPTC digital source type."""

    generator: str
    version: str
    model: str = ""
    prompt: str = ""
    seed: int = 0
    seconds: float = 0.0
    cost: float = 0.0
    currency: str = "USD"
    tokens: int = 0
    source_type: SourceType = "algorithmicMedia"


class VoiceTake(Noun):
    """A spoken line. `file` is a 48 kHz mono float32 WAV, as a path inside the store."""

    speech: str
    person: str
    text: str
    file: str = ""
    samples: int = Field(ge=0)
    sample_rate: int = 48_000
    phones: tuple[Phone, ...] = ()

    @property
    def seconds(self) -> float:
        return self.samples / self.sample_rate


class PictureTake(Noun):
    """A shot's picture: H.264 in the house format, exactly `frames` frames."""

    shot: str
    file: str = ""
    frames: int
