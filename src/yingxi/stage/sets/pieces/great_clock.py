"""A great clock: of a tower, a station, a hall. It stands as high as a door, its face where one can work at it, its
wheels and its pendulum to be seen below."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.path import Point
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.dials import dial, hands
from yingxi.stage.sets.pieces.model import Brought, shade

FACE, RADIUS = 1.66, 0.46
RATE = 24
_GABLE = ((-0.66, 2.22), (-0.30, 2.46), (0.0, 2.58), (0.30, 2.46), (0.66, 2.22))
# Where the weights hang, and how low.
_WEIGHTS = ((0.22, 0.56), (0.32, 0.46))


def great_clock(designer: Designer, piece: Piece, name: str) -> Brought:
    """A case of dark wood with a gable; the face, and behind a pane the wheels, the weights and the pendulum."""
    return _case(designer, piece, name, goes=True)


def stopped_great_clock(designer: Designer, piece: Piece, name: str) -> Brought:
    """The same, at a stand."""
    return _case(designer, piece, name, goes=False)


def _case(designer: Designer, piece: Piece, name: str, *, goes: bool) -> Brought:
    wood, brass = designer.paint(0.37, 0.055, 38), designer.paint(0.72, 0.09, 82)
    x = piece.x
    records: list[Record] = [
        sheet([(x + at, y) for at, y in _GABLE], wood.lighter(0.02), lift=6),
        disc(x, 2.60, 0.07, None, brass, lift=3),
        panel(x - 0.56, 0.0, 1.12, 2.24, wood, lift=7),
        panel(x - 0.62, 2.16, 1.24, 0.09, wood.lighter(0.07), lift=4),
        panel(x - 0.60, 1.06, 1.20, 0.07, wood.lighter(0.05), lift=4),
        panel(x - 0.64, -0.02, 1.28, 0.16, wood.darker(0.04), lift=5),
        *(panel(x + side - 0.035, 0.14, 0.07, 2.02, wood.lighter(0.05), lift=2) for side in (-0.52, 0.52)),
        panel(x - 0.42, 0.22, 0.84, 0.78, wood.darker(0.12), lift=0, edge=0.3),
        *_wheel(x - 0.20, 0.84, 0.13, 14, brass),
        *_wheel(x + 0.05, 0.72, 0.09, 11, brass.darker(0.06)),
        *(line(((x + at, 1.0), (x + at, low)), brass.darker(0.16), 0.012) for at, low in _WEIGHTS),
        *(panel(x + at - 0.045, low - 0.16, 0.09, 0.17, brass, lift=3, radius=0.02) for at, low in _WEIGHTS),
        *_face(designer, x, brass),
    ]  # fmt: skip
    swinging = partial(_moving, x, brass, designer.paint(0.24, 0.02, 280), goes=goes)
    return Brought((Card(name, piece.z, tuple(records), moving=swinging),), shade(piece, 0.66))


def _face(designer: Designer, x: float, brass: Colour) -> list[Record]:
    paper, ink = designer.paint(0.92, 0.025, 88), designer.paint(0.30, 0.03, 280)
    return [
        disc(x, FACE, RADIUS + 0.06, None, brass, lift=5),
        disc(x, FACE, RADIUS + 0.025, None, brass.darker(0.14), lift=0),
        *dial((x, FACE), RADIUS, paper, ink),
    ]


def _wheel(x: float, y: float, radius: float, teeth: int, brass: Colour) -> list[Record]:
    """A toothed wheel with five spokes."""
    edge: list[Point] = []
    for n in range(2 * teeth):
        far = radius if n % 2 else 0.86 * radius
        edge += [
            (x + far * cos(pi * (n + s) / teeth), y + far * sin(pi * (n + s) / teeth)) for s in (0.0, 0.7)
        ]
    spokes = [0.4 + 2 * pi * n / 5 for n in range(5)]
    return [
        sheet(edge, brass, lift=2, stray=0.0),
        disc(x, y, 0.66 * radius, None, brass.darker(0.20), lift=0),
        *(
            line(((x, y), (x + 0.7 * radius * cos(a), y + 0.7 * radius * sin(a))), brass, 0.16 * radius)
            for a in spokes
        ),
        disc(x, y, 0.2 * radius, None, brass.lighter(0.05), lift=1),
    ]


def _moving(x: float, brass: Colour, ink: Colour, frame: int, *, goes: bool) -> DisplayList:
    """The pendulum, two seconds to and fro, and the hands: the long one goes on with each tick."""
    frame *= goes
    angle = 0.22 * sin(pi * frame / RATE)
    end = (x + 0.55 * sin(angle), 1.02 - 0.55 * cos(angle))
    minutes = 0.62 + 0.0022 * (frame // RATE)
    turned = ((10.15 / 12, 0.50, 0.075), (minutes, 0.80, 0.05))
    return (
        line(((x, 1.0), end), brass.darker(0.08), 0.02),
        disc(*end, 0.105, None, brass.lighter(0.04), lift=3),
        disc(end[0] - 0.03, end[1] + 0.03, 0.03, None, brass.lighter(0.16), lift=0),
        *hands((x, FACE), RADIUS, turned, ink, brass),
    )
