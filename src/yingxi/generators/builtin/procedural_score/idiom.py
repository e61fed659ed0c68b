"""Idioms: for each mood and culture a mode, tempi, metres, loops of chords and the players. Those of other times than
today are in `periods`."""

from dataclasses import dataclass

from yingxi.generators.builtin.procedural_score.model import Chord, Role

_CHORDS: dict[str, Chord] = {
    "I": Chord(0, (0, 4, 7)), "I6": Chord(4, (0, 4, 7)), "Iadd9": Chord(0, (0, 4, 7, 2)), "I/5": Chord(7,
    (0, 4, 7)),
    "I7/3": Chord(4, (0, 4, 7, 10)), "#i07": Chord(1, (1, 4, 7, 10)), "ii7": Chord(2, (2, 5, 9, 0)),
    "II7": Chord(2, (2, 6, 9, 0)), "II/1": Chord(0, (2, 6, 9)), "II": Chord(2, (2, 6, 9)),
    "IV": Chord(5, (5, 9, 0)), "IVadd9": Chord(5, (5, 9, 0, 7)), "#iv07": Chord(6, (6, 9, 0, 3)),
    "V": Chord(7, (7, 11, 2)), "V6": Chord(11, (7, 11, 2)), "V7": Chord(7, (7, 11, 2, 5)),
    "Vsus4": Chord(7, (7, 0, 2)), "VI7": Chord(9, (9, 1, 4, 7)), "vi7": Chord(9, (9, 0, 4, 7)),
    "vi": Chord(9, (9, 0, 4)),
    "i": Chord(0, (0, 3, 7)), "iadd9": Chord(0, (0, 3, 7, 2)), "bII/1": Chord(0, (1, 5, 8)), "bII": Chord(1,
    (1, 5, 8)),
    "#iv07/1": Chord(0, (6, 9, 0, 3)), "Vb9": Chord(7, (7, 11, 8)), "bIII": Chord(3, (3, 7, 10)),
    "iv6": Chord(8, (5, 8, 0)), "iv9": Chord(5, (5, 8, 0, 7)), "v6": Chord(10, (7, 10, 2)), "bVI": Chord(8,
    (8, 0, 3)),
    "bVImaj7": Chord(8, (8, 0, 3, 7)), "bVII": Chord(10, (10, 2, 5)),
    # Open chords of the Chinese modes: fifths, fourths, added seconds; no thirds that pull.
    "1": Chord(0, (0, 7, 2)), "1o": Chord(0, (0, 7)), "2": Chord(2, (2, 9)), "b3": Chord(3, (3, 10)),
    "4": Chord(5, (5, 0)),
    "5": Chord(7, (7, 2)), "6": Chord(9, (9, 4)), "b6": Chord(8, (8, 3)), "b7": Chord(10, (10, 5)),
    "1/4": Chord(0, (0, 5)),
    # Chords of a dance band: sixths and ninths, without their roots, which the bass has.
    "I69": Chord(0, (4, 9, 2)), "ii9": Chord(2, (5, 0, 4)), "V13": Chord(7, (5, 11, 4)), "VI7b9": Chord(9,
    (1, 7, 10)),
    "i9": Chord(0, (3, 7, 2)), "iv69": Chord(5, (8, 2, 7)), "ii7b5": Chord(2, (5, 8, 0)),
    # Chords that plane: a second in the place of the third.
    "Isus2": Chord(0, (0, 2, 7)), "bVIsus2": Chord(8, (8, 10, 3)), "bIIIsus2": Chord(3, (3, 5, 10)),
    "bVIIsus2": Chord(10, (10, 0, 5)), "IIsus2": Chord(2, (2, 4, 9)),
}  # fmt: skip

MAJOR = (0, 2, 4, 5, 7, 9, 11)
LYDIAN = (0, 2, 4, 6, 7, 9, 11)
AEOLIAN = (0, 2, 3, 5, 7, 8, 10)
PHRYGIAN = (0, 1, 3, 5, 7, 8, 10)
GONG, SHANG, JUE, ZHI, YU = (
    (0, 2, 4, 7, 9),
    (0, 2, 5, 7, 10),
    (0, 3, 5, 8, 10),
    (0, 2, 5, 7, 9),
    (0, 3, 5, 7, 10),
)


@dataclass(frozen=True, slots=True)
class Layer:
    """A player of the idiom: what it plays (`texture`), on what, from which tension on (`enters`, 0-1)."""

    texture: str
    program: int
    role: Role
    pan: float = 0.0
    enters: float = 0.0
    level: float = 0.0
    doubled: tuple[tuple[int, float], ...] = ()
    octave: int = 0


@dataclass(frozen=True, slots=True)
class Idiom:
    scale: tuple[int, ...]
    tempi: tuple[float, float]
    metres: tuple[int, ...]
    loops: tuple[tuple[str, ...], ...]
    close: tuple[str, str]
    hall: float
    layers: tuple[Layer, ...]


def chord(name: str) -> Chord:
    """The chord of a symbol such as `vi7` or, in a Chinese mode, `6` (a fifth on the sixth degree)."""
    return _CHORDS[name]


GUZHENG = ((107, -12.0),)
PIPA = ((106, -8.0),)

WESTERN: dict[str, Idiom] = {
    "tender": Idiom(
        MAJOR, (66, 84), (3, 4), (("I", "V6", "vi7", "V", "IVadd9", "I6", "ii7", "Vsus4"), ("I", "IVadd9",
        "I6", "ii7")),
        ("V", "Iadd9"), 1.4,
        (
            Layer("broken", 24, "second", -0.25),
            Layer("melody", 73, "melody", 0.15),
            Layer("bass", 42, "bass", 0.1),
            Layer("pad", 48, "pad", 0.0, 0.2),
            Layer("counter", 68, "second", -0.3, 0.35, 3),
            Layer("tops", 0, "sparkle", 0.35, 0.35),
        ),
    ),
    "comedy": Idiom(
        MAJOR, (104, 132), (2, 4), (("I", "#i07", "ii7", "V7"), ("I", "I7/3", "IV", "#iv07", "I/5", "VI7",
        "II7", "V7")),
        ("V7", "I"), 0.8,
        (
            Layer("oompah bass", 70, "bass", -0.15, level=5),
            Layer("offbeat", 45, "pulse", 0.2, level=3),
            Layer("melody", 71, "melody", 0.05),
            Layer("tops", 13, "sparkle", 0.35, 0.3, 2),
            Layer("counter", 73, "second", -0.3, 0.45, 2),
        ),
    ),
    "suspense": Idiom(
        PHRYGIAN, (60, 76), (4,), (("i", "bII/1", "i", "#iv07/1"), ("i", "i", "bII/1", "#iv07/1")),
        ("bII/1", "Vb9"), 2.0,
        (
            Layer("pedal", 44, "pad", 0.0, level=2),
            Layer("cell", 8, "second", 0.2, level=1),
            Layer("pulse", 47, "pulse", 0.0, 0.35),
            Layer("pad", 48, "pad", -0.1, 0.5),
            Layer("melody", 70, "melody", -0.15, 0.3, -3, octave=-1),
            Layer("bass", 43, "bass", 0.1, 0.2),
        ),
    ),
    "wonder": Idiom(
        LYDIAN, (72, 92), (3,), (("I", "II/1", "I", "II/1"), ("I", "II/1", "vi", "II/1", "I", "bVI", "bIII",
        "II")),
        ("II/1", "Iadd9"), 2.8,
        (
            Layer("arpeggio", 46, "second", -0.2),
            Layer("held top", 49, "pad", 0.1),
            Layer("melody", 60, "melody", 0.1, level=1, octave=-1),
            Layer("tops", 10, "sparkle", 0.4, 0.2, 1),
            Layer("pad", 52, "pad", 0.0, 0.3),
            Layer("bass", 43, "bass", 0.0, 0.15),
        ),
    ),
    "melancholy": Idiom(
        AEOLIAN, (54, 72), (4,), (("i", "v6", "iv6", "V"), ("bVImaj7", "bIII", "iv9", "i")), ("V", "iadd9"),
        1.8,
        (
            Layer("half chords", 0, "second", -0.1),
            Layer("melody", 42, "melody", 0.15, octave=-1),
            Layer("pad", 49, "pad", 0.0, 0.3),
            Layer("counter", 69, "second", -0.3, 0.35, 3),
            Layer("bass", 43, "bass", 0.1, 0.3),
        ),
    ),
    "action": Idiom(
        AEOLIAN, (132, 168), (4,), (("i", "bVI", "bIII", "bVII"), ("i", "bII", "i", "V")), ("V", "i"), 1.4,
        (
            Layer("ostinato", 48, "second", -0.2, level=5, doubled=((45, -9.0),)),
            Layer("drum", 116, "pulse", 0.0, level=-5),
            Layer("bass", 43, "bass", 0.1, level=-3, doubled=((42, 0.0),)),
            Layer("melody", 60, "melody", 0.15, doubled=((57, -4.0), (48, -6.0)), octave=-1),
            Layer("stabs", 57, "second", -0.1, 0.5, 2),
            Layer("timpani", 47, "pulse", 0.05, 0.4, -4),
        ),
    ),
}  # fmt: skip

CHINESE: dict[str, Idiom] = {
    "tender": Idiom(
        GONG, (60, 76), (4,), (("1", "6", "5", "1"), ("1", "5", "6", "2")), ("5", "1"), 2.0,
        (
            Layer("zither", 25, "second", -0.2, doubled=GUZHENG),
            Layer("melody", 73, "melody", 0.15, octave=1),
            Layer("bass", 42, "bass", 0.1, 0.2, -2),
            Layer("drone", 48, "pad", 0.0, 0.3),
            Layer("heterophony", 40, "second", -0.3, 0.4, -2),
        ),
    ),
    "comedy": Idiom(
        ZHI, (100, 126), (2,), (("1", "4", "1", "5"), ("1", "2", "4", "5")), ("5", "1o"), 0.8,
        (
            Layer("oompah bass", 45, "bass", -0.1, level=-7),
            Layer("lute", 25, "second", 0.2, doubled=PIPA),
            Layer("melody", 73, "melody", 0.0, octave=1, level=-1),
            Layer("wood", 0, "pulse", 0.3, 0.2, -1),
            Layer("tops", 13, "sparkle", -0.3, 0.4),
        ),
    ),
    "suspense": Idiom(
        JUE, (60, 76), (4,), (("1/4", "b6", "1/4", "b7"), ("1/4", "1/4", "b3", "b7")), ("b7", "1/4"), 2.4,
        (
            Layer("pedal", 44, "pad", 0.0, level=2),
            Layer("tremolo", 25, "second", 0.2, 0.3, doubled=PIPA),
            Layer("pulse", 116, "pulse", 0.0, 0.2, 3),
            Layer("melody", 77, "melody", -0.15, level=2),
            Layer("drone", 43, "pad", 0.1, 0.2, 2),
        ),
    ),
    "wonder": Idiom(
        GONG, (72, 88), (3,), (("1", "2", "6", "5"), ("1", "5", "2", "6")), ("5", "1"), 2.8,
        (
            Layer("arpeggio", 46, "second", -0.2),
            Layer("zither sweep", 25, "sparkle", 0.25, doubled=GUZHENG, level=5),
            Layer("melody", 77, "melody", 0.1, level=2),
            Layer("pad", 52, "pad", 0.0, 0.2),
            Layer("tops", 10, "sparkle", 0.4, 0.3),
            Layer("bass", 43, "bass", 0.0, 0.15),
        ),
    ),
    "melancholy": Idiom(
        YU, (54, 68), (4,), (("1o", "b7", "4", "1o"), ("1o", "b3", "4", "b7")), ("b7", "1o"), 2.4,
        (
            Layer("zither", 25, "second", -0.25, doubled=GUZHENG, level=-1),
            Layer("melody", 40, "melody", 0.15, octave=1),
            Layer("drone", 48, "pad", 0.0, 0.2),
            Layer("bass", 42, "bass", 0.05, 0.35),
            Layer("heterophony", 77, "second", -0.3, 0.4, -1),
        ),
    ),
    "action": Idiom(
        YU, (124, 150), (4,), (("1o", "b7", "b3", "1o"), ("1o", "4", "b7", "1o")), ("b7", "1o"), 1.8,
        (
            Layer("lute run", 25, "second", 0.2, doubled=PIPA),
            Layer("drum", 116, "pulse", 0.0, level=-4),
            Layer("melody", 40, "melody", -0.1, octave=1, doubled=((48, -8.0),)),
            Layer("bass", 43, "bass", 0.1, level=-3, doubled=((42, 1.0),)),
            Layer("drone", 48, "pad", 0.0, 0.4),
            Layer("wood", 0, "pulse", 0.3, 0.55),
        ),
    ),
}  # fmt: skip
