"""What stands up behind an animal: spines, the domes of a frog's eyes, a whale's spout and fluke, a turtle's shell."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, ribbon, smooth
from yingxi.stage.people.animal_marks import PALE
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Tones

_WATER = Colour(0.88, 0.045, 225)
_SPINES = 13


def spines(tones: Tones, sway: float, near: Nearness) -> list[Record]:
    """Two fans of spines, the further one darker; `sway` is a lag in shares of a right angle."""
    made: list[Record] = []
    for fan, (reach, tone) in enumerate(((0.98, tones.skin.fold.darker(0.10)), (0.84, tones.skin.fold))):
        points: list[Point] = []
        for n in range(2 * _SPINES + 1):
            angle = pi * (-0.12 + 1.24 * n / (2 * _SPINES)) + fan * 0.06
            far = reach if n % 2 else reach * 0.80
            points.append((far * 0.80 * cos(angle) + 0.05 * sway, 0.40 + far * 0.74 * sin(angle)))
        made.append(
            Cut(smooth(points, tension=0.06), tone, lift=near.lift(1.0), edge=near.edge * 0.7, name="spines")
        )
    return made


def bulges(m: float, half: float, tones: Tones, near: Nearness) -> list[Record]:
    """The two domes over a frog's eyes."""
    return [
        Cut(
            ellipse(m * 0.8 + side * half * 0.46, 0.80, 0.215, 0.225),
            tones.skin.plain if side < 0 else tones.skin.shade,
            lift=near.lift(1.0),
            edge=near.edge * 0.8,
            name="bulge",
        )
        for side in (1.0, -1.0)
    ]


def spout(sway: float, near: Nearness) -> list[Record]:
    """Water that rises from the crown and falls to both sides."""
    made: list[Record] = []
    for side in (1.0, -1.0):
        jet = (
            (0.0, 0.86),
            (side * 0.03, 1.14),
            (side * 0.15 - 0.06 * sway, 1.28),
            (side * 0.30 - 0.08 * sway, 1.16),
        )
        made.append(
            Cut(
                ribbon(jet, (0.07, 0.08, 0.09, 0.05), round_end=True),
                _WATER,
                lift=near.lift(0.8),
                edge=0.5,
                name="spout",
            )
        )
        drop = ellipse(side * 0.36 - 0.08 * sway, 1.02, 0.028, 0.042)
        made.append(Cut(drop, PALE.mixed(_WATER, 0.5), lift=near.lift(0.5), edge=0.3, name="drop"))
    return made


def fluke(at: Point, head: float, tones: Tones, near: Nearness) -> Record:
    """A whale's tail fin, two lobes that part upwards; `at` is where the tail ends."""
    x, y = at
    lobes = (
        (0.0, -0.08), (-0.20, 0.04), (-0.50, 0.30), (-0.46, 0.40), (-0.14, 0.28),
        (0.0, 0.20), (0.14, 0.28), (0.42, 0.44), (0.46, 0.34), (0.18, 0.04),
    )  # fmt: skip
    shape = smooth([(x + a * head, y + b * head) for a, b in lobes], tension=0.25)
    return Cut(shape, tones.skin.shade, lift=near.lift(1.0), edge=near.edge * 0.7, name="fluke")


def shell(spine: list[Point], head: float, tones: Tones) -> list[Record]:
    """The plates of a turtle's shell that lies along `spine`."""
    plate = tones.skin.fold.darker(0.06)
    made: list[Record] = []
    for (x, y), size in zip(spine, (0.30, 0.36, 0.26), strict=True):
        corners = [
            (x - 0.16 * head + size * head * cos(pi * n / 3), y + size * head * 0.9 * sin(pi * n / 3))
            for n in range(6)
        ]
        made.append(Cut(smooth(corners, tension=0.12), plate, edge=0.4, name="plate"))
    return made
