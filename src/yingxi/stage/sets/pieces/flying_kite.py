"""What flies on a line: a kite, high beside whoever holds it. It rides on the wind; its tail follows."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, polygon, rectangle
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought

ASIDE, HIGH, HELD = 2.05, 2.95, (0.06, 0.92)
"""Where it rides, metres beside and above whoever holds it, and where its line begins."""
SIZE = 0.36
_TOP, _FOOT, _MIDDLE = (0.0, 1.0), (0.0, -1.0), (0.0, 0.18)
_LEFT, _RIGHT = (-0.72, 0.18), (0.72, 0.18)
_SAILS = ((_TOP, _LEFT, _MIDDLE), (_TOP, _RIGHT, _MIDDLE), (_LEFT, _FOOT, _MIDDLE), (_RIGHT, _FOOT, _MIDDLE))
"""Four sails of a diamond, in its half heights."""


def flying_kite(designer: Designer, piece: Piece, name: str) -> Brought:
    """A diamond of four colours on its line; `piece` stands where its owner does and faces the side where it flies."""
    hue = designer.one_of((27.0, 255.0, 150.0), name, "hue")
    paints = tuple(
        designer.paint(light, 0.13, (hue + turn) % 360)
        for light, turn in ((0.62, 0), (0.70, 55), (0.74, 60), (0.58, 12))
    )
    drawn = partial(_riding, piece.x, piece.facing, paints, designer.paint(0.36, 0.03, 280))
    left = min(piece.x, piece.x + piece.facing * (ASIDE + 0.5))
    room = Cut(rectangle(left, HELD[1], ASIDE + 0.5, HIGH - 0.6), paints[0].clear(0.0), lit=False, edge=0.0)
    return Brought((Card(name, piece.z, (room,), moving=drawn),))


def _riding(x: float, facing: int, paints: tuple[Colour, ...], ink: Colour, frame: int) -> DisplayList:
    """The kite at `frame`: it draws eights of some forty centimetres, and leans into them."""
    turn = 2 * pi * frame / 110
    at = (x + facing * (ASIDE + 0.20 * sin(turn)), HIGH + 0.10 * sin(2 * turn))
    lean = facing * (-0.42 + 0.16 * cos(turn))
    c, s = SIZE * cos(lean), SIZE * sin(lean)

    def placed(spot: Point) -> Point:
        return at[0] + c * spot[0] - s * spot[1], at[1] + s * spot[0] + c * spot[1]

    start = (x + facing * HELD[0], HELD[1])
    bridle = placed((0.0, 0.1))
    sag = ((start[0] + bridle[0]) / 2 + 0.06 * facing, (start[1] + bridle[1]) / 2 - 0.16)
    foot = placed(_FOOT)
    tail: list[Point] = []
    for n in range(8):
        across, down = 0.05 * sin(0.9 * n - 2.2 * turn), 0.04 * sin(0.8 * n - 3.1 * turn)
        tail.append((foot[0] - 0.11 * n * facing + across, foot[1] - 0.10 * n + down))
    records: list[Record] = [
        line((start, sag, bridle), ink.clear(0.75), 0.008, curved=True),
        line(tail, ink.clear(0.75), 0.011, curved=True),
    ]
    for n, (tx, ty) in enumerate(tail[1::2]):
        colour = paints[n % len(paints)]
        for end in (tx - 0.075, tx + 0.075):
            bow = polygon(((tx, ty), (end, ty + 0.045), (end, ty - 0.045)))
            records.append(Cut(bow, colour, lift=1))
    records += [
        Cut(polygon(tuple(placed(spot) for spot in sail)), colour, lift=3)
        for sail, colour in zip(_SAILS, paints, strict=True)
    ]
    records += [
        line((placed(_TOP), foot), ink.clear(0.8), 0.012),
        line((placed(_LEFT), placed(_RIGHT)), ink.clear(0.8), 0.012),
    ]
    return tuple(records)
