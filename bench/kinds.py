"""Frames a second by kind of shot, beside encoding the same frames alone, in one process and one thread."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import numpy

from yingxi.acting import shot_performed
from yingxi.film.board import Board, Facing, Placement, Size, Staged
from yingxi.film.mouth import Phone
from yingxi.film.sheet import (
    OPEN_AIR,
    Cast,
    CharacterSheet,
    Garment,
    Hair,
    Palette,
    SetKind,
    SetSheet,
    VoiceSheet,
)
from yingxi.film.take import VoiceTake
from yingxi.stage.encoder import ShotEncoder
from yingxi.stage.scenery import scenery_of
from yingxi.stage.sets import place_of
from yingxi.stage.shot import Shot
from yingxi.stage.theatre import ShotPainter

RATE = Fraction(24)
FRAMES = 96
LINE = "line"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of shot: its name, where and in what weather it plays, and what its board asks for."""

    name: str
    where: SetKind
    weather: str
    wishes: dict[str, object]


def _speech(start: int, end: int) -> Staged:
    return Staged(kind="speech", ref=LINE, start=start, end_exclusive=end, actor="ann")


def _walk() -> Staged:
    return Staged(
        kind="deed", ref="walk", start=4, end_exclusive=FRAMES - 8, actor="ann", verb="walk", to_x=1.5
    )


KINDS = (
    Kind("still dialogue", "living room", "clear", {"size": Size.MEDIUM, "moments": (_speech(6, 90),)}),
    Kind("dialogue, close", "cafe", "clear", {"size": Size.CLOSE, "subjects": ("ann",), "moments": (_speech(6, 90),)}),
    Kind("walking", "street", "clear", {"size": Size.FULL, "moments": (_walk(),)}),
    Kind(
        "walking, camera follows", "park", "clear",
        {"size": Size.FULL, "move": "pan", "subjects": ("ann",), "moments": (_walk(),)},
    ),
    Kind("moving camera", "living room", "clear", {"size": Size.WIDE, "move": "push", "moments": (_speech(6, 90),)}),
    Kind("rain", "street", "rain", {"size": Size.WIDE}),
    Kind("storm", "harbour", "storm", {"size": Size.WIDE}),
    Kind("snow", "courtyard", "snow", {"size": Size.WIDE}),
)  # fmt: skip


def kind_rows(width: int, height: int) -> Iterator[str]:
    """A row of the table for every kind. A shot's setting up (drawing its scenery once) is told apart from its
    frames; seconds are of the processor."""
    yield f"| kind of shot, {width}x{height}, one process | set up | frames a second | encoding alone | drawing is |"
    yield "| --- | --- | --- | --- | --- |"
    with TemporaryDirectory(prefix="yingxi-kinds-") as folder:
        for number, kind in enumerate(KINDS):
            ready, drawn, pictures = _drawn(kind, width, height)
            encoding = _encoded(pictures, Path(folder) / f"{number}.mp4", width, height)
            yield (
                f"| {kind.name} ({kind.where}) | {ready:.2f} s | {FRAMES / drawn:.0f} | {FRAMES / encoding:.0f} "
                f"| {drawn / encoding:.2f} times that |"
            )


def _drawn(kind: Kind, width: int, height: int) -> tuple[float, float, list[numpy.ndarray]]:
    place_of.cache_clear()
    scenery_of.cache_clear()
    shot = _shot(kind, width, height)
    started = process_time()
    painter = ShotPainter(shot)
    painter.frame(0)
    ready = process_time() - started
    pictures: list[numpy.ndarray] = []
    spent = 0.0
    frames = painter.frames()
    while True:
        started = process_time()
        following = next(frames, None)
        spent += process_time() - started
        if following is None:
            return ready, spent, pictures
        pixels, times = following
        pictures += [pixels.copy()] * times


def _encoded(pictures: list[numpy.ndarray], into: Path, width: int, height: int) -> float:
    started = process_time()
    with ShotEncoder(into, width, height, RATE) as encoder:
        for pixels in pictures:
            encoder.write(pixels)
    return process_time() - started


def _shot(kind: Kind, width: int, height: int) -> Shot:
    inside = kind.where not in OPEN_AIR
    board = Board.model_validate(
        {
            "id": "shot", "scene": "scene", "set": "set", "inside": inside, "hour": "dusk", "weather": kind.weather,
            "frames": FRAMES, "placements": (_placed("ann", -0.7, 1), _placed("bo", 0.6, -1)),
            **kind.wishes,
        }
    )  # fmt: skip
    cast = Cast(people=(_person("ann", "#8a4a6a"), _person("bo", "#4f6f8e")), palette=_PALETTE)
    syllables = tuple(Phone(symbol="ma"[n % 2], start=0.1 * n, end=0.1 * n + 0.1) for n in range(34))
    take = VoiceTake(speech=LINE, person="ann", text=LINE, samples=3 * 48_000 + 24_000, phones=syllables)
    performance = shot_performed(board, cast, {LINE: take}, rate=RATE, seed=1)
    sheet = SetSheet(id="set", place=kind.where, kind=kind.where, inside=inside)
    return Shot(board, performance, cast, sheet, width, height, 1)


_PALETTE = Palette(ground="#d8cbb0", first="#7a6a58", second="#54606e", accent="#e8b93c")


def _placed(person: str, x: float, facing: Facing) -> Placement:
    return Placement(person=person, x=x, z=5.2, facing=facing)


def _person(name: str, coat: str) -> CharacterSheet:
    return CharacterSheet(
        id=name, name=name, hair=Hair(style="bob", colour="#33262a"), top=Garment(cut="short top", colour=coat),
        voice=VoiceSheet(styles=(("plain", 1.0),)),
    )  # fmt: skip
