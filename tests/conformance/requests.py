"""Tiny requests that every generator of a port must be able to meet."""

from collections.abc import Mapping
from pathlib import Path

from yingxi.film.board import Board, Placement
from yingxi.film.breakdown import Speech
from yingxi.film.brief import Brief
from yingxi.film.cue import AtmosphereCue, FoleyCue, MusicCue
from yingxi.film.performance import Performance, Playing, Pose
from yingxi.film.sheet import Cast, CharacterSheet, Garment, Hair, Palette, SetSheet, VoiceSheet
from yingxi.film.time import FILM_RATE
from yingxi.generators.ports import LineRequest, ShotRequest

FRAMES = 6

VOICE = VoiceSheet(styles=(("jf_alpha", 1.0),))

GRANNY = CharacterSheet(
    id="granny",
    name="Granny",
    sex="female",
    age="elder",
    height=1.5,
    hair=Hair(style="bun", colour="#c8c4bc"),
    top=Garment(cut="long coat", colour="#b03a2e"),
    voice=VOICE,
)

CAST = Cast(
    people=(GRANNY,), palette=Palette(ground="#efe6d2", first="#7a8f6a", second="#51708a", accent="#b03a2e")
)

ROOM = SetSheet(id="living-room", place="living room", kind="living room")


def line(text: str = "Hello there.", language: str = "en") -> LineRequest:
    return LineRequest(
        speech=Speech(id="line-1", person="granny", text=text),
        voice=VOICE,
        language=language,  # type: ignore[arg-type]
        seed=7,
    )


def shot(look: str = "paper", pictures: Mapping[str, Path] | None = None) -> ShotRequest:
    board = Board(
        id="shot-1",
        scene="scene-1",
        set=ROOM.id,
        subjects=("granny",),
        placements=(Placement(person="granny", x=0.0, z=2.0),),
        frames=FRAMES,
    )
    standing = Playing(person="granny", poses=(Pose(x=0.0, z=2.0, hip=0.7),) * (FRAMES // 2))
    return ShotRequest(
        board=board,
        performance=Performance(shot="shot-1", frames=FRAMES, people=(standing,)),
        cast=CAST,
        set=ROOM,
        width=160,
        height=90,
        rate=FILM_RATE,
        look=look,
        seed=7,
        language="en",
        pictures=dict(pictures or {}),
    )


def brief() -> Brief:
    return Brief(idea="A lighthouse keeper afraid of the dark", language="en", length_seconds=20.0)


def music() -> MusicCue:
    return MusicCue(id="music-1", start=0, frames=72, rate=FILM_RATE, mood="tender", tension=(0.2, 0.5))


def step() -> FoleyCue:
    return FoleyCue(id="step-1", sound="step", start=0)


def air() -> AtmosphereCue:
    return AtmosphereCue(
        id="air-1",
        start=0,
        frames=24,
        rate=FILM_RATE,
        room="living room",
        inside=True,
        hour="day",
        weather="clear",
    )
