"""Hair as seen from behind: it covers the head and lies over the collar; there is no face."""

from math import cos, pi, sin

from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.people.hair.curls import curls_behind, drawn_on
from yingxi.stage.people.hair.fall import falling, hanging, tips
from yingxi.stage.people.hair.hatted import low_knot, low_tail, pressed
from yingxi.stage.people.hair.styled import piled
from yingxi.stage.people.hair.waves import plaited
from yingxi.stage.people.hair.wig import Hairdo, Wig, lock

# How low the hair reaches below the eye line, and how wide it is there, as a share of the head.
_LOW = {
    "bun": (0.34, 0.42),
    "bob": (0.37, 1.12),
    "short": (0.36, 0.52),
    "pigtails": (0.34, 0.50),
    "long": (0.95, 1.12),
    "cropped": (0.31, 0.54),
    "bald": (0.16, 0.6),
    "ponytail": (0.34, 0.42),
    "curly": (0.24, 1.0),
    "topknot": (0.34, 0.42),
    "wavy": (0.64, 1.14),
    "braid": (0.34, 0.42),
    "afro": (0.26, 1.0),
    "spiky": (0.34, 0.54),
    "slicked": (0.36, 0.52),
    "bowl": (0.27, 0.72),
    "twin buns": (0.34, 0.50),
    "coiffure": (0.38, 0.50),
}
# Drawn up, hair ends in a hairline over the nape: share of the head and how far below the eye line, from the ear to
# the point in the middle.
_UP = ("bun", "ponytail", "topknot", "coiffure", "twin buns", "pigtails")
_NAPE: tuple[Point, ...] = ((0.99, 0.05), (0.86, 0.155), (0.62, 0.235), (0.36, 0.265), (0.16, 0.282))
_POINT = 0.335
_RISE = {"cropped": 0.025, "curly": 0.09, "short": 0.07, "slicked": 0.09, "bowl": 0.08, "spiky": 0.10}


def hair_from_behind(style: str, wig: Wig) -> Hairdo:
    """The same styles from behind."""
    if style == "shaven":
        return Hairdo((), ())
    if style == "bald":
        return _rim(wig)
    return pressed(_from_behind(style, wig), wig)


def _from_behind(style: str, wig: Wig) -> Hairdo:
    w, e = wig.half, wig.eye
    (drop, share), rise = _LOW[style], _RISE.get(style, 0.055)
    low, s = e - drop, wig.sway(drop * 0.5)
    loose = share > 0.9
    sides = []
    for side in (-1.0, 1.0):
        points: list[Point] = [
            (side * w * 0.52, 0.95 + rise),
            (side * w * 0.92, 0.82),
            (side * (w + 0.055), e + 0.14),
        ]
        if loose:
            points += hanging(style, wig, side, low, share)
        elif style in _UP:
            points += [(side * w * out, e - deep) for out, deep in _NAPE]
        else:
            points += [(side * (w + 0.0), e - 0.04), (side * w * share, low + 0.02)]
        sides.append(points)
    left, right = sides
    bottom: list[Point] = tips(style, wig, low) if loose else [(s, low - 0.015)]
    if style in _UP:
        bottom = [(s * 0.3, e - _POINT)]
    mass = smooth(((0.0, 1.0 + rise), *right, *bottom, *reversed(left)))
    if style in ("curly", "afro"):
        mass = smooth(
            tuple(
                (x * (1.05 if i % 2 else 0.97), e + 0.12 + (y - e - 0.12) * (1.05 if i % 2 else 0.97))
                for i, (x, y) in enumerate(_ring(wig, 1.0 if style == "curly" else 1.20))
            )
        )
    drawn = drawn_on(style, wig, curls_behind(wig), _lines(style, wig, low))
    over: list[Record] = [wig.sheet(mass, lift=2.0, name="hair"), *drawn, *_extras(style, wig)]
    return Hairdo((), tuple(over))


def _ring(wig: Wig, size: float) -> list[Point]:
    count = 20
    return [
        (
            0.01 + (wig.half + 0.12) * size * cos(2 * pi * i / count),
            wig.eye + 0.13 + 0.1 * (size - 1) + 0.50 * size * sin(2 * pi * i / count),
        )
        for i in range(count)
    ]


def _lines(style: str, wig: Wig, low: float) -> tuple[tuple[Point, ...], ...]:
    w, e = wig.half, wig.eye
    if style in _UP and style not in ("twin buns", "pigtails"):
        return _drawn_up(wig)
    if style == "braid":
        return tuple(
            ((x * w, low + 0.10 + 0.25 * abs(x)), (x * w * 0.62, e + 0.18), (x * 0.12, 0.90))
            for x in (-0.85, -0.45, 0.05, 0.5, 0.9)
        )
    if style in ("pigtails", "twin buns"):
        return (
            ((0.01, 1.02), (-0.01, e + 0.25), (0.0, low + 0.04)),
            ((0.08, 0.96), (0.22, e + 0.3), (w * 0.88, e + 0.10)),
            ((-0.08, 0.94), (-0.24, e + 0.28), (-w * 0.88, e + 0.10)),
        )
    if style in ("long", "wavy", "bob"):
        return falling(style, wig, low)
    return tuple(
        (
            (x * w * 0.5, 0.97 - abs(x) * 0.06),
            (x * w * 0.82, e + 0.18),
            (x * w * 0.86, max(low + 0.10, e - 0.55)),
        )
        for x in (-0.8, -0.36, 0.08, 0.5, 0.84)
    )


def _drawn_up(wig: Wig) -> tuple[tuple[Point, ...], ...]:
    """Strands from the nape and the temples up to where the hair is tied."""
    w, e = wig.half, wig.eye
    nape = tuple(
        ((x * w * 0.52, e - 0.22), (x * w * 0.60, e + 0.06), (x * w * 0.34, e + 0.30), (x * 0.10, 0.90))
        for x in (-0.95, -0.42, 0.06, 0.50, 1.0)
    )
    temples = tuple(
        ((side * w * 0.97, e + 0.02), (side * w * 0.80, e + 0.20), (side * w * 0.40, 0.86))
        for side in (-1.0, 1.0)
    )
    return (*nape, *temples)


def _extras(style: str, wig: Wig) -> list[Record]:
    w, e = wig.half, wig.eye
    if style == "pigtails":
        made: list[Record] = []
        for side in (-1.0, 1.0):
            x, y, s = side * (w + 0.005), e + 0.06, wig.sway(0.42)
            tail = smooth(
                (
                    (x - side * 0.02, y + 0.07),
                    (x + side * 0.135, y + 0.085),
                    (x + side * 0.205, y - 0.09),
                    (x + side * 0.19 + s * 0.6, y - 0.28),
                    (x + side * 0.105 + s, y - 0.45),
                    (x + side * 0.05 + s, y - 0.30),
                    (x + side * 0.02, y - 0.12),
                )
            )
            made += [
                wig.sheet(tail, lift=1.0, name="pigtail"),
                Cut(
                    ellipse(x + side * 0.015, y + 0.02, 0.045, 0.062),
                    wig.accent.plain,
                    lift=wig.near.lift(0.8),
                    edge=0.5,
                    name="tie",
                ),
            ]
        return made
    if style == "braid":
        return list(plaited(wig, (0.0, e - 0.12), (0.0, -0.72), links=7, wide=0.17))
    if wig.hat:
        return _tied_low(style, wig)
    if style == "coiffure":
        return piled(wig, 0.02, wig.sway(0.10))
    if style == "twin buns":
        twins: list[Record] = []
        for side in (-1.0, 1.0):
            twins.append(wig.sheet(ellipse(side * w * 0.80, 1.0, 0.165, 0.155), lift=1.0, name="bun"))
            twins.append(
                Cut(ellipse(side * w * 0.64, 0.90, 0.085, 0.045), wig.accent.plain, edge=0.5, name="tie")
            )
        return twins
    if style == "bun":
        curl = wig.strands((((-0.10, 0.97), (0.0, 1.07), (0.10, 0.98), (0.0, 0.90)),))
        pin = (
            [
                Cut(
                    lock(((-0.24, 1.06), (0.24, 0.94)), (0.03, 0.024)),
                    wig.accent.plain,
                    lift=1.0,
                    edge=0.4,
                    name="hairpin",
                )
            ]
            if wig.female
            else []
        )
        return [wig.sheet(ellipse(0.0, 0.98, 0.195, 0.185), lift=2.0, name="bun"), *curl, *pin]
    if style == "topknot":
        return [
            wig.sheet(ellipse(0.0, 1.12, 0.125, 0.125), lift=1.5, name="knot"),
            Cut(ellipse(0.0, 1.01, 0.09, 0.035), wig.accent.plain, lift=1.0, edge=0.4, name="tie"),
        ]
    if style == "ponytail":
        s = wig.sway(0.6)
        tail = smooth(
            (
                (0.08, 0.86),
                (0.17, 0.68),
                (0.20 + s * 0.4, 0.36),
                (0.17 + s * 0.8, 0.00),
                (0.03 + s, -0.26),
                (-0.11 + s * 0.8, -0.02),
                (-0.17 + s * 0.4, 0.36),
                (-0.15, 0.68),
                (-0.08, 0.86),
            )
        )
        hairs = tuple(
            ((x * 0.4, 0.80), (x, 0.58), (x * 1.15 + s * 0.4, 0.30), (x * 0.7 + s * 0.9, -0.10))
            for x in (-0.09, 0.02, 0.11)
        )
        # Hair lies on hair of its own colour: a slip of shade parts the tail from the head.
        return [
            Cut(tail.moved(0.03, -0.03), wig.hair.fold, edge=0, name="tail's shade"),
            wig.sheet(tail, lift=2.0, name="tail"),
            *wig.strands(hairs),
            Cut(ellipse(0.0, 0.86, 0.085, 0.055), wig.accent.plain, lift=1.0, edge=0.5, name="tie"),
        ]
    return []


def _tied_low(style: str, wig: Wig) -> list[Record]:
    if style == "bun":
        return [*low_knot(wig, (0.0, wig.eye - 0.24))]
    if style == "ponytail":
        return [*low_tail(wig, (0.0, wig.eye - 0.24), (0.0, -0.50))]
    return []


def _rim(wig: Wig) -> Hairdo:
    """What an elder's bald head has left: a fringe of hair low over the nape, thick behind the ears, with a bay of bare
    skin down into it, and its tips uncombed."""
    if wig.age != "elder":
        return Hairdo((), ())
    w, e = wig.half, wig.eye
    over: list[Point] = [
        (-w * 0.99, e + 0.135),
        (-w * 0.84, e + 0.125),
        (-w * 0.58, e + 0.055),
        (-w * 0.26, e + 0.0),
        (0.0, e - 0.015),
        (w * 0.26, e + 0.0),
        (w * 0.58, e + 0.055),
        (w * 0.84, e + 0.125),
        (w * 0.99, e + 0.135),
    ]
    under: list[Point] = [(w + 0.045, e - 0.02), (w * 0.97, e - 0.15)]
    for number, share in enumerate((0.80, 0.62, 0.44, 0.24, 0.0, -0.24, -0.44, -0.62, -0.80)):
        under.append((w * share, e - (0.205 if number % 2 else 0.265) - 0.05 * (1 - abs(share))))
    under += [(-w * 0.97, e - 0.15), (-w - 0.045, e - 0.02)]
    combed = wig.strands(
        tuple(
            ((w * x, e + 0.02 + 0.09 * x * x), (w * x * 0.97, e - 0.09), (w * x * 0.92, e - 0.19))
            for x in (-0.76, -0.42, -0.08, 0.26, 0.6, 0.86)
        )
    )
    return Hairdo((), (wig.sheet(smooth((*over, *under)), lift=1.0, name="tuft"), *combed))
