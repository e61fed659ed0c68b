"""A clock tower: of a town, a square, a harbour. Stone, a door at its foot with the crank by which it is wound, and the
face above everybody's heads. Where it is told to have stopped its hands stand still."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.dials import dial, hands
from yingxi.stage.sets.pieces.model import Brought, shade

# The face's middle and radius, the half width of the walls, and the crank beside the door, in metres.
FACE, RADIUS, HALF = 2.62, 0.44, 0.66
CRANK = (0.0, 0.95)
# The long hand stands so far round, in turns, and goes on by so much with each second.
STOPPED_AT, EACH_SECOND = 0.62, 0.0044
RATE = 24
_SOUTH = ((-0.86, 3.22), (-0.30, 3.74), (0.0, 3.98), (0.30, 3.74), (0.86, 3.22))


def clock_tower(designer: Designer, piece: Piece, name: str) -> Brought:
    """The tower, its clock going."""
    return _tower(designer, piece, name, goes=True)


def stopped_clock_tower(designer: Designer, piece: Piece, name: str) -> Brought:
    """The tower, its clock at a stand."""
    return _tower(designer, piece, name, goes=False)


def _tower(designer: Designer, piece: Piece, name: str, *, goes: bool) -> Brought:
    stone, slate = designer.paint(0.70, 0.028, 68), designer.paint(0.42, 0.035, 255)
    brass, wood = designer.paint(0.70, 0.09, 82), designer.paint(0.36, 0.055, 38)
    x = piece.x
    records: list[Record] = [
        sheet([(x + at, y) for at, y in _SOUTH], slate, lift=7),
        line(((x, 3.98), (x, 4.26)), brass.darker(0.1), 0.025),
        disc(x, 4.02, 0.05, None, brass, lift=2),
        panel(x - HALF, 0.0, 2 * HALF, 3.16, stone, lift=7),
        *_courses(x, stone),
        panel(x - 0.78, 3.10, 1.56, 0.15, stone.lighter(0.06), lift=5),
        panel(x - 0.74, 1.86, 1.48, 0.11, stone.lighter(0.05), lift=4),
        panel(x - 0.78, -0.02, 1.56, 0.24, stone.darker(0.06), lift=5),
        *(panel(x + side - 0.07, 0.20, 0.14, 2.92, stone.darker(0.04), lift=3) for side in (-0.60, 0.60)),
        sheet(_arch(x, 0.20, 0.42, 1.62), stone.darker(0.14), lift=1),
        sheet(_arch(x, 0.20, 0.35, 1.54), wood, lift=2),
        *(line(((x + at, 0.24), (x + at, 1.46)), wood.darker(0.06), 0.012) for at in (-0.18, 0.0, 0.18)),
        disc(x, CRANK[1], 0.125, None, brass.darker(0.12), lift=3),
        disc(x, CRANK[1], 0.085, None, wood.darker(0.04), lift=0),
        line(((x, CRANK[1]), (x + 0.10, CRANK[1] + 0.08)), brass, 0.03),
        disc(x + 0.10, CRANK[1] + 0.08, 0.034, None, brass.lighter(0.08), lift=2),
        *_face(designer, x, brass),
    ]  # fmt: skip
    turning = partial(_hands, x, designer.paint(0.26, 0.02, 280), brass, goes=goes)
    return Brought((Card(name, piece.z, tuple(records), moving=turning),), shade(piece, 0.8))


def _arch(x: float, bottom: float, half: float, top: float) -> list[tuple[float, float]]:
    """The outline of a doorway with a round head."""
    spring = top - half
    round_head = [(x + half * cos(pi * n / 14), spring + half * sin(pi * n / 14)) for n in range(15)]
    return [(x - half, bottom), (x + half, bottom), *round_head]


def _courses(x: float, stone: Colour) -> list[Record]:
    """Single blocks that are a little lighter or darker than the wall."""
    spots = (
        (-0.40, 2.06),
        (0.30, 1.98),
        (0.46, 1.46),
        (-0.50, 1.30),
        (0.44, 0.84),
        (-0.48, 0.66),
        (-0.1, 3.0),
        (0.36, 3.0),
    )
    return [
        panel(
            x + at - 0.12,
            y - 0.06,
            0.24,
            0.11,
            stone.lighter(0.035) if n % 2 else stone.darker(0.035),
            lift=0,
            edge=0.3,
        )
        for n, (at, y) in enumerate(spots)
    ]


def _face(designer: Designer, x: float, brass: Colour) -> list[Record]:
    paper, ink = designer.paint(0.93, 0.025, 88), designer.paint(0.28, 0.03, 280)
    return [
        disc(x, FACE, RADIUS + 0.075, None, brass.darker(0.10), lift=5),
        disc(x, FACE, RADIUS + 0.03, None, brass, lift=0),
        *dial((x, FACE), RADIUS, paper, ink),
    ]


def _hands(x: float, ink: Colour, brass: Colour, frame: int, *, goes: bool) -> DisplayList:
    """Both hands; where the clock `goes` the long one springs on with each second and the short one follows."""
    gone = EACH_SECOND * (frame // RATE) * goes
    turned = ((10.3 / 12 + gone / 12, 0.50, 0.075), (STOPPED_AT + gone, 0.82, 0.05))
    return hands((x, FACE), RADIUS, turned, ink, brass)
