"""A long line part by part: each part is a take of its own, so that several are spoken side by side, and a making that
was stopped makes only those anew that it was at."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from numpy import frombuffer

from yingxi.disk import Writing
from yingxi.film.noun import Noun
from yingxi.generators.ports import Card, LineRequest, Parting, Spoken, Utterance
from yingxi.generators.registry import generator_of
from yingxi.graph import Desk, Files, Node, Promise
from yingxi.production.making import Making

SECONDS = 15.0
"""How long a line lasts, about, that is made so: one much shorter is a single part."""
PART_FILE = "part.raw"
_PART = Writing("part of a line")
SAMPLES = "<f4"
"""As they lie in the file."""


class LineParts(Noun):
    """How a voice reads a line, part by part."""

    parts: tuple[str, ...]


class PartTake(Noun):
    """One part as it was said, samples apart."""

    symbols: str
    durations: tuple[int, ...]


def parts_of(
    making: Making, request: LineRequest, card: Card, *, line: str, seconds: float, tools: tuple[str, ...]
) -> tuple[Promise[PartTake], ...]:
    """The parts of a line of about so many seconds; none of one that is short, or whose voice says it at once."""
    if seconds < SECONDS or not isinstance(generator_of("voice", card.id), Parting):
        return ()
    read = making.made(
        Node(
            "line read",
            line_read,
            LineParts,
            subject=line,
            stage="dialogue",
            inputs={"request": request},
            maker=card.id,
            maker_version=card.version,
            tools=tools,
            light=True,
        )
    )
    if len(read.parts) < 2:
        return ()
    nodes = [
        Node(
            "line part",
            part_uttered,
            PartTake,
            subject=f"{line} {number}",
            stage="dialogue",
            inputs={"request": _without_its_words(request)},
            parameters={"part": part},
            maker=card.id,
            maker_version=card.version,
            tools=tools,
            weight=0.9 + seconds / len(read.parts) / 2,
            guess=lambda: PartTake(symbols="", durations=()),
        )
        for number, part in enumerate(read.parts, start=1)
    ]
    return tuple(making.run.add_together(nodes))


def _without_its_words(request: LineRequest) -> LineRequest:
    """What a part has of its line: whoever says it, and how. Another sentence of it leaves the part as it was."""
    return request.model_copy(
        update={"seed": 0, "speech": request.speech.model_copy(update={"text": "", "parenthetical": ""})}
    )


def handed_over(parts: tuple[Promise[PartTake], ...]) -> dict[str, object]:
    """The parts as inputs of the line's node."""
    if not parts:
        return {}
    numbered = {f"{number:04}": part for number, part in enumerate(parts)}
    return {"parts": numbered, "part_files": {number: Files(part) for number, part in numbered.items()}}


def line_read(desk: Desk, *, request: LineRequest, maker: str) -> LineParts:
    """Node: how a long line is read, part by part."""
    return LineParts(parts=_parting(maker).parts(request))


def part_uttered(desk: Desk, *, request: LineRequest, part: str, maker: str) -> PartTake:
    """Node: one part of a long line."""
    said = _parting(maker).part_uttered(part, request)
    _PART.whole(desk.folder / PART_FILE, said.samples.astype(SAMPLES).tobytes())
    return PartTake(symbols=said.symbols, durations=said.durations)


@dataclass(frozen=True, slots=True)
class Assembled:
    """A voice that says one line: the one whose parts are given."""

    maker: str
    parts: Mapping[str, PartTake]
    files: Mapping[str, Mapping[str, Path]]

    def speak(self, request: LineRequest) -> Spoken:
        """The line of its parts, in their order."""
        said = [
            Utterance(
                frombuffer(self.files[number][PART_FILE].read_bytes(), SAMPLES), part.symbols, part.durations
            )
            for number, part in sorted(self.parts.items())
        ]
        return _parting(self.maker).line_of(said, request)


def _parting(maker: str) -> Parting:
    voice = generator_of("voice", maker)
    assert isinstance(voice, Parting)
    return voice
