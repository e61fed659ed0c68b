"""Small films for the sound room's tests: factories, no files."""

from fractions import Fraction

import numpy

from yingxi.film.board import Board, Placement, Size, Staged, Storyboard
from yingxi.film.cut import CutShot, FilmCut, Line
from yingxi.film.performance import Contact, Performance
from yingxi.film.sheet import CharacterSheet, Garment, Hair, Palette, Sets, SetSheet, VoiceSheet
from yingxi.sound.model import Pcm

RATE = Fraction(24)
SETS = Sets(
    places=(
        SetSheet(id="home", place="home", kind="living room"),
        SetSheet(id="park", place="park", kind="park", inside=False),
    )
)

PALETTE = Palette(ground="#efe6d2", first="#7a8f6a", second="#51708a", accent="#b03a2e")


def person(name: str) -> CharacterSheet:
    return CharacterSheet(
        id=name,
        name=name.title(),
        hair=Hair(style="short", colour="#202020"),
        top=Garment(cut="short top", colour="#404040"),
        voice=VoiceSheet(styles=()),
    )


def board(shot: str, *, scene: str = "scene-1", frames: int = 48, **changes: object) -> Board:
    """A shot of Ann on the left and Bo on the right, at home by day."""
    facts: dict[str, object] = {
        "id": shot,
        "scene": scene,
        "set": "home",
        "size": Size.MEDIUM,
        "frames": frames,
        "subjects": ("ann", "bo"),
        "placements": (Placement(person="ann", x=-0.5, z=2), Placement(person="bo", x=0.5, z=2)),
    }
    return Board.model_validate(facts | changes)


def film(*boards: Board, lines: tuple[Line, ...] = (), language: str = "en") -> tuple[FilmCut, Storyboard]:
    """The boards in order, each whole."""
    shots, at = [], 0
    for one in boards:
        shots.append(CutShot(shot=one.id, scene=one.scene, start=at, frames=one.frames))
        at += one.frames
    cut = FilmCut(title="Hide and seek", language=language, rate=RATE, shots=tuple(shots), lines=lines)
    return cut, Storyboard(title="Hide and seek", boards=boards)


def step(frame: int, x: float = 0.0, person: str = "ann") -> Contact:
    return Contact(frame=frame, kind="step", person=person, x=x)


def played(shot: str, *contacts: Contact) -> dict[str, Performance]:
    return {shot: Performance(shot=shot, frames=48, contacts=contacts)}


def speech(ref: str, start: int = 12, end: int = 40, actor: str = "ann") -> Staged:
    return Staged(kind="speech", ref=ref, start=start, end_exclusive=end, actor=actor)


def spoken_line(ref: str, start: int, end: int, person: str = "ann") -> Line:
    return Line(speech=ref, person=person, text="Here I am.", start=start, end_exclusive=end)


def voice(seconds: float, pitch: float = 200.0) -> Pcm:
    """Something like a voice: harmonics in syllables, with a little breath."""
    times = numpy.arange(int(seconds * 48_000)) / 48_000
    glide = numpy.cumsum(pitch * (1 + 0.08 * numpy.sin(2 * numpy.pi * 2.3 * times))) / 48_000
    tone = sum(numpy.sin(2 * numpy.pi * n * glide) / n for n in range(1, 14))
    syllables = (0.5 + 0.5 * numpy.sin(2 * numpy.pi * 4 * times)) ** 0.7
    breath = 0.01 * numpy.random.default_rng(1).standard_normal(len(times))
    return (0.2 * numpy.asarray(tone) * syllables + breath).astype(numpy.float32)


def noise(seconds: float, level: float = 0.05, seed: int = 2) -> Pcm:
    samples = numpy.random.default_rng(seed).standard_normal((int(seconds * 48_000), 2))
    return (level * samples).astype(numpy.float32)
