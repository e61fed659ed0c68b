"""A stove of iron on bowed legs with a pipe to the ceiling, the fire behind its door; of old in the east a range of
brick; and a potter's kiln, its mouth aglow."""

from functools import partial
from math import cos, pi, sin

from yingxi.film.board import Piece
from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pieces.model import Brought, shade
from yingxi.stage.sets.trade_of_old import long_range
from yingxi.stage.sets.wares import steam

FIRE, HOT, BRIGHT = Colour(0.66, 0.18, 40), Colour(0.78, 0.16, 60), Colour(0.92, 0.12, 88)
_HALF, _TOP, _DOOR = 0.34, 0.92, 0.50
_KILN = 0.46
"""How high the middle of a kiln's mouth is, in metres."""


def stove(designer: Designer, piece: Piece, name: str) -> Brought:
    x = piece.x
    if designer.ancient and not designer.western:
        return _range(designer, piece, name)
    iron, brass = designer.paint(0.40, 0.016, 262), designer.paint(0.72, 0.09, 80)
    body = (
        (x - _HALF + 0.03, 0.24),
        (x - _HALF, 0.40),
        (x - _HALF, _TOP - 0.08),
        (x - _HALF + 0.05, _TOP - 0.02),
        (x + _HALF - 0.05, _TOP - 0.02),
        (x + _HALF, _TOP - 0.08),
        (x + _HALF, 0.40),
        (x + _HALF - 0.03, 0.24),
    )
    records: list[Record] = [
        panel(x - 0.52, 0.0, 1.04, 0.035, designer.paint(0.52, 0.02, 60), lift=3),
        panel(x + 0.03, _TOP, 0.19, 3.8, iron.darker(0.03), lift=6),
        line(((x + 0.07, _TOP + 0.02), (x + 0.07, _TOP + 3.6)), iron.lighter(0.12), 0.022),
        *(
            panel(x + 0.005, y, 0.24, 0.06, iron.lighter(0.04), lift=3, radius=0.02)
            for y in (_TOP + 0.02, 2.0)
        ),
    ]
    for side in (-1, 1):
        leg = (
            (x + side * 0.22, 0.28),
            (x + side * 0.33, 0.20),
            (x + side * 0.27, 0.09),
            (x + side * 0.36, 0.03),
        )
        records.append(line(leg, iron.darker(0.02), 0.055, curved=True))
    records += [
        Cut(smooth(body, tension=0.18), iron, lift=7),
        panel(x - _HALF + 0.02, 0.245, 2 * _HALF - 0.04, 0.055, iron.lighter(0.06), lift=2, radius=0.02),
        panel(
            x - _HALF - 0.06, _TOP - 0.04, 2 * _HALF + 0.12, 0.065, iron.lighter(0.04), lift=5, radius=0.025
        ),
        line(((x - _HALF - 0.04, _TOP + 0.012), (x + _HALF + 0.04, _TOP + 0.012)), iron.lighter(0.18), 0.012),
        *_scrolls(x, iron.lighter(0.08)),
        *_door(x, iron, brass),
        *_kettle(designer, x - 0.17),
    ]
    return Brought((Card(name, piece.z, tuple(records), moving=partial(_burning, x)),), shade(piece, 0.56))


def _scrolls(x: float, paint: Colour) -> list[Record]:
    """Cast leaves at both sides of the door."""
    made: list[Record] = []
    for side in (-1, 1):
        for up in (0.42, 0.62):
            curl = [
                (
                    x + side * (0.285 + 0.035 * cos(k * 0.8) * (1 - k * 0.09)),
                    up + 0.075 * sin(k * 0.8) * (1 - k * 0.09),
                )
                for k in range(8)
            ]
            made.append(line(curl, paint, 0.014, curved=True))
    return made


def _door(x: float, iron: Colour, brass: Colour) -> list[Record]:
    """The door with a pane of mica in bars, its latch, the drawer for ash below."""
    pane = rectangle(x - 0.155, _DOOR - 0.02, 0.31, 0.23, radius=0.05)
    return [
        panel(x - 0.215, _DOOR - 0.08, 0.43, 0.35, iron.darker(0.05), lift=2, radius=0.06),
        Cut(pane, FIRE, edge=0, lit=False),
        fade(pane, (0, _DOOR - 0.02), (0, _DOOR + 0.2), BRIGHT, 0.75, 0.0),
        *(
            line(((x + at, _DOOR - 0.02), (x + at, _DOOR + 0.21)), iron.darker(0.06), 0.018)
            for at in (-0.075, 0.0, 0.075)
        ),
        disc(x + 0.19, _DOOR + 0.09, 0.022, None, brass, lift=2),
        panel(x - 0.16, 0.325, 0.32, 0.075, iron.darker(0.04), lift=1.5, radius=0.015),
        disc(x, 0.36, 0.016, None, brass, lift=1),
    ]


def _kettle(designer: Designer, x: float) -> list[Record]:
    tin = designer.paint(0.66, 0.035, 230)
    body = (
        (x - 0.11, _TOP + 0.03),
        (x - 0.12, _TOP + 0.11),
        (x - 0.06, _TOP + 0.185),
        (x + 0.06, _TOP + 0.185),
        (x + 0.12, _TOP + 0.11),
        (x + 0.11, _TOP + 0.03),
    )
    return [
        line(
            (
                (x - 0.09, _TOP + 0.16),
                (x - 0.05, _TOP + 0.28),
                (x + 0.05, _TOP + 0.28),
                (x + 0.09, _TOP + 0.16),
            ),
            tin.darker(0.16),
            0.022,
            curved=True,
        ),
        sheet(
            (
                (x - 0.10, _TOP + 0.07),
                (x - 0.20, _TOP + 0.15),
                (x - 0.17, _TOP + 0.17),
                (x - 0.09, _TOP + 0.12),
            ),
            tin.darker(0.04),
            lift=2,
        ),
        Cut(smooth(body, tension=0.35), tin, lift=4),
        line(((x - 0.07, _TOP + 0.09), (x - 0.065, _TOP + 0.14)), tin.lighter(0.16), 0.016),
        disc(x, _TOP + 0.20, 0.022, None, tin.darker(0.14), lift=2),
    ]


def _burning(x: float, frame: int) -> DisplayList:
    """The fire's breathing light behind the bars and about the stove, and the kettle's steam."""
    beat = 0.6 * sin(frame * 0.23) + 0.3 * sin(frame * 0.71)
    flames = [
        Cut(
            smooth(
                (
                    (x + at - 0.035, _DOOR - 0.01),
                    (x + at - 0.02, _DOOR + 0.07),
                    (
                        x + at + 0.012 * sin(frame * 0.3 + at * 9),
                        _DOOR + 0.12 + 0.05 * sin(frame * 0.41 + 17 * at),
                    ),
                    (x + at + 0.03, _DOOR + 0.06),
                    (x + at + 0.035, _DOOR - 0.01),
                ),
                tension=0.5,
            ),
            (HOT, BRIGHT)[n % 2],
            edge=0,
            lit=False,
        )
        for n, at in enumerate((-0.112, -0.038, 0.038, 0.112))
    ]
    light = glow(x, _DOOR + 0.08, 1.20 + 0.07 * beat, Colour(0.76, 0.15, 54), 0.44 + 0.06 * beat)
    return (*flames, light, *steam(x - 0.36, _TOP + 0.20, frame))


def _range(designer: Designer, piece: Piece, name: str) -> Brought:
    """A range of brick with two fires, a pan over each, wood beside it."""
    wood = designer.paint(0.48, 0.055, 50)
    logs: list[Record] = []
    for row, count in enumerate((4, 3, 2)):
        for n in range(count):
            at = piece.x - 1.16 + 0.13 * n + 0.065 * row
            logs += [
                disc(at, 0.07 + 0.115 * row, 0.064, None, wood.darker(0.05), lift=2),
                disc(at, 0.07 + 0.115 * row, 0.044, None, wood.lighter(0.14), lift=0),
            ]
    records = (*long_range(designer, piece.x - 0.76, 2, 0.80), *logs)
    return Brought((Card(name, piece.z, records, moving=partial(_range_fires, piece.x)),), shade(piece, 0.9))


def _range_fires(x: float, frame: int) -> DisplayList:
    made: list[Record] = []
    for n, at in enumerate((x - 0.38, x + 0.38)):
        beat = 0.6 * sin(frame * 0.21 + 2 * n) + 0.3 * sin(frame * 0.67 + n)
        made.append(glow(at, 0.30, 0.72 + 0.05 * beat, Colour(0.74, 0.16, 48), 0.40 + 0.06 * beat))
    return tuple(made)


def kiln(designer: Designer, piece: Piece, name: str) -> Brought:
    """A dome of brick with a chimney, banded with iron; through its mouth pots are seen in the glow."""
    x = piece.x
    brick, iron = designer.paint(0.54, 0.065, 38), designer.paint(0.34, 0.014, 260)
    dome = (
        (x - 0.82, 0.0),
        (x - 0.84, 0.62),
        (x - 0.66, 1.12),
        (x - 0.30, 1.42),
        (x + 0.30, 1.42),
        (x + 0.66, 1.12),
        (x + 0.84, 0.62),
        (x + 0.82, 0.0),
    )
    mouth = smooth(
        ((x - 0.33, 0.14), (x - 0.34, 0.55), (x, 0.84), (x + 0.34, 0.55), (x + 0.33, 0.14)), tension=0.25
    )
    records: list[Record] = [
        panel(x + 0.10, 1.30, 0.34, 2.6, brick.darker(0.05), lift=6),
        *(
            panel(x + 0.11, 1.46 + 0.16 * n, 0.32, 0.012, brick.darker(0.12), lift=0, edge=0)
            for n in range(14)
        ),
        Cut(smooth(dome, tension=0.2), brick, lift=8),
    ]
    for row in range(11):
        y = 0.06 + 0.115 * row
        half = 0.80 * (1.0 if y < 0.62 else max(0.35, cos((y - 0.62) / 0.95 * pi / 2)))
        at, n = x - half + 0.10 * (row % 2), 0
        while at < x + half - 0.14:
            if abs(at + 0.09 - x) > 0.46 or y > 0.92:
                records.append(
                    panel(
                        at, y, 0.18, 0.095, brick.lighter(0.03 * ((row * 3 + n) % 3 - 1)), lift=0.6, edge=0.5
                    )
                )
            at, n = at + 0.20, n + 1
    for n in range(9):
        angle = pi * n / 8
        bx, by = x - 0.42 * cos(angle), 0.52 + 0.42 * sin(angle)
        records.append(disc(bx, by, 0.062, 0.05, brick.lighter(0.05 if n % 2 else 0.0), lift=1.5))
    pots = [(x - 0.15, 0.30), (x + 0.13, 0.34), (x, 0.26)]
    records += [
        Cut(mouth, Colour(0.60, 0.17, 40), edge=0, lit=False),
        fade(mouth, (0, 0.14), (0, 0.80), BRIGHT, 0.85, 0.0),
        *(
            Cut(
                smooth(
                    (
                        (px - 0.06, 0.15),
                        (px - 0.10, 0.15 + high * 0.5),
                        (px - 0.045, 0.15 + high),
                        (px + 0.045, 0.15 + high),
                        (px + 0.10, 0.15 + high * 0.5),
                        (px + 0.06, 0.15),
                    ),
                    tension=0.35,
                ),
                Colour(0.70, 0.15, 50),
                edge=0.4,
                lit=False,
            )
            for px, high in pots
        ),
        *(panel(x - 0.85, y, 1.70, 0.05, iron, lift=2) for y in (0.96,)),
    ]
    return Brought((Card(name, piece.z, tuple(records), moving=partial(_glowing, x)),), shade(piece, 0.9))


def _glowing(x: float, frame: int) -> DisplayList:
    beat = 0.6 * sin(frame * 0.19) + 0.3 * sin(frame * 0.57)
    sparks = [
        Cut(
            ellipse(
                x - 0.2 + 0.13 * n + 0.03 * sin(frame * 0.2 + n),
                _KILN + 0.45 * ((frame / 40 + 0.27 * n) % 1.0),
                0.008,
            ),
            BRIGHT.clear(1 - (frame / 40 + 0.27 * n) % 1.0),
            edge=0,
            lit=False,
        )
        for n in range(4)
    ]
    return (glow(x, _KILN, 1.15 + 0.07 * beat, Colour(0.74, 0.16, 50), 0.36 + 0.05 * beat), *sparks)
