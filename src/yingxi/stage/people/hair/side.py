"""Hair as seen from the side."""

from itertools import pairwise
from math import cos, pi, sin

from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Path, Point, ellipse, smooth
from yingxi.stage.people.hair.curls import curls_beside, drawn_on
from yingxi.stage.people.hair.hatted import low_knot, low_tail, pressed
from yingxi.stage.people.hair.styled import piled
from yingxi.stage.people.hair.waves import plaited
from yingxi.stage.people.hair.wig import Hairdo, Wig, lock

# How low the nape hair reaches, by style, in H below the eye line.
_NAPE = {
    "bun": 0.18,
    "bob": 0.36,
    "short": 0.18,
    "pigtails": 0.20,
    "long": 0.95,
    "cropped": 0.12,
    "bald": 0.16,
    "ponytail": 0.18,
    "curly": 0.22,
    "topknot": 0.18,
    "wavy": 0.62,
    "braid": 0.20,
    "afro": 0.24,
    "spiky": 0.18,
    "slicked": 0.18,
    "bowl": 0.12,
    "twin buns": 0.20,
    "coiffure": 0.30,
}
_RISE = {
    "cropped": 0.025,
    "curly": 0.10,
    "afro": 0.20,
    "short": 0.07,
    "slicked": 0.09,
    "bowl": 0.075,
    "spiky": 0.06,
}
_FRINGED = ("bob", "pigtails", "bowl", "twin buns")
_OVER_EAR = ("bob", "long", "wavy")


def hair_beside(style: str, wig: Wig) -> Hairdo:
    """The same styles in profile, facing forwards."""
    if style == "shaven":
        return Hairdo((), ())
    if style == "bald":
        return _tufts(wig)
    return pressed(_beside(style, wig), wig)


def _beside(style: str, wig: Wig) -> Hairdo:
    k, e = wig.half / 0.42, wig.eye
    to_jaw = style == "curly" and wig.to_jaw
    nape = _NAPE[style] + (0.10 if to_jaw else 0.0)
    rise, low, s = _RISE.get(style, 0.055), e - nape, wig.sway(0.3)
    top = 1.0 + rise
    back = -0.455 * k - rise * 0.45
    fringe = style in _FRINGED
    # A fringe lies on the forehead, which stands further out in a child.
    brow = (0.43 if wig.age == "child" else 0.405) * k
    front: list[Point] = (
        [(brow + 0.010, e + 0.16), (brow + 0.006, 0.76)] if fringe else [(0.345 * k, e + 0.36)]
    )
    outer: list[Point] = [
        *front,
        (0.33 * k, 0.90 + rise * 0.6),
        (0.13 * k, top),
        (-0.16 * k, top - 0.02),
        (-0.38 * k, 0.86 + rise * 0.4),
        (back, e + 0.20),
    ]
    if style in _OVER_EAR or to_jaw:
        outer += [(back + 0.02, e - 0.05), (back + 0.03 + s, low + 0.12), (-0.34 * k + s, low)]
        inner: list[Point] = [
            (-0.10 * k + s, low + 0.02),
            (0.02 * k + s * 0.5, low + 0.10),
            (0.05 * k, e - 0.08),
            (0.09 * k, e + 0.10),
        ]
    else:
        outer += [(-0.42 * k, e + 0.02), (-0.355 * k, (e + low) / 2 - 0.01), (-0.27 * k, low + 0.005)]
        inner = [
            (-0.205 * k, low + 0.02),
            (-0.15 * k, e - 0.02),
            (-0.05 * k, e + 0.09),
            (0.03 * k, e - 0.02),
            (0.08 * k, e + 0.11),
        ]
    inner += (
        [(0.17 * k, e + 0.15), (0.29 * k, e + 0.145)]
        if fringe
        else [(0.20 * k, e + 0.20), (0.27 * k, e + 0.29)]
    )
    if style in ("curly", "afro"):
        outer = _bumpy(outer, 1.0 if style == "curly" else 1.16, 1.36 if to_jaw else 1.22)
        # Curls to the jaw end in a curl, not in the line of the nape.
        outer = outer[:-1] if to_jaw else outer
    elif style == "spiky":
        outer = _spiked(outer)
    elif style == "wavy":
        outer = [
            *outer[:6],
            (back - 0.03, e + 0.02),
            (back + 0.03, e - 0.14),
            (back - 0.04 + s * 0.6, e - 0.30),
            (back + 0.02 + s, low + 0.10),
            (-0.34 * k + s, low - 0.02),
        ]
    sheet = wig.sheet(_closed(outer, inner), lift=2.0, name="cap")
    lines = (
        ((0.20 * k, e + 0.38), (-0.02 * k, e + 0.46), (-0.28 * k, e + 0.38)),
        ((0.14 * k, e + 0.26), (-0.08 * k, e + 0.32), (-0.36 * k, e + 0.20)),
        ((0.02 * k, e + 0.16), (-0.14 * k, e + 0.16), (-0.36 * k, e + 0.04)),
        ((0.10 * k, e + 0.47), (-0.10 * k, e + 0.53), (-0.26 * k, e + 0.48)),
    )
    behind, over = _extras(style, wig, k)
    shine: DisplayList = ()
    if style not in ("cropped", "afro", "curly") and not wig.hat:
        shine = wig.gloss(((-0.36 * k, e + 0.34), (-0.18 * k, 0.92), (0.12 * k, 0.965)))
    drawn = drawn_on(style, wig, curls_beside(wig), lines)
    return Hairdo(tuple(behind), (sheet, *shine, *drawn, *over))


def _closed(outer: list[Point], inner: list[Point]) -> Path:
    over = smooth(outer, closed=False)
    under = smooth([outer[-1], *inner, outer[0]], closed=False, tension=0.4)
    return Path((*over.steps, *under.steps[1:], ("Z",)))


def _spiked(outer: list[Point]) -> list[Point]:
    """Points between the points of the crown."""
    made: list[Point] = [outer[0]]
    for (x, y), (nx, ny) in pairwise(outer[:7]):
        mx, my = (x + nx) / 2, (y + ny) / 2
        made += [(mx * 1.14 - 0.03, 0.55 + (my - 0.55) * 1.14), (nx, ny)]
    return [*made, *outer[7:]]


def _bumpy(outer: list[Point], size: float, end: float) -> list[Point]:
    """Curls from the brow over the crown to `end`, in half turns."""
    first, last = outer[0], outer[-1]
    made: list[Point] = [first]
    for i in range(13):
        angle = pi * (0.12 + (end - 0.12) * i / 12)
        radius = size * (1.0 + (0.05 if i % 2 else -0.04))
        made.append((-0.03 + 0.52 * radius * cos(angle), 0.60 + 0.50 * radius * sin(angle)))
    return [*made, last]


def _extras(style: str, wig: Wig, k: float) -> tuple[list[Record], list[Record]]:
    """Knots and tails, behind the head and over it."""
    e = wig.eye
    behind: list[Record] = []
    over: list[Record] = []
    if style == "bun" and wig.hat:
        behind += low_knot(wig, (-0.40 * k, e - 0.20))
    elif style == "bun":
        x, y, r = -0.44 * k, 0.98, 0.18
        behind.append(wig.sheet(ellipse(x, y, r, r * 0.94), lift=1.0, name="bun"))
        behind += wig.strands((((x - 0.09, y), (x, y + 0.09), (x + 0.09, y), (x, y - 0.07)),))
        if wig.female:
            behind.append(
                Cut(
                    lock(((x - 0.2, y + 0.12), (x + 0.2, y - 0.02)), (0.028, 0.022)),
                    wig.accent.plain,
                    edge=0.4,
                    name="hairpin",
                )
            )
    if style == "braid":
        over += plaited(wig, (-0.26 * k, e - 0.16), (-0.30 * k, -0.60))
    if style == "coiffure" and not wig.hat:
        behind += piled(wig, -0.16, wig.sway(0.10))
    if style == "twin buns" and not wig.hat:
        behind.append(wig.sheet(ellipse(-0.22 * k, 1.04, 0.165, 0.155), lift=1.0, name="bun"))
        behind.append(Cut(ellipse(-0.20 * k, 0.945, 0.085, 0.045), wig.accent.plain, edge=0.5, name="tie"))
    if style == "topknot" and not wig.hat:
        behind.append(wig.sheet(ellipse(-0.12, 1.14, 0.115, 0.12), lift=1.0, name="knot"))
        behind.append(Cut(ellipse(-0.11, 1.03, 0.085, 0.035), wig.accent.plain, edge=0.4, name="tie"))
    if style == "ponytail" and wig.hat:
        over += low_tail(wig, (-0.33 * k, e - 0.20), (-0.40 * k, -0.52))
    elif style == "ponytail":
        x, y, s = -0.46 * k, 0.84, wig.sway(0.6)
        tail = smooth(
            (
                (x + 0.05, y + 0.07),
                (x - 0.12, y + 0.07),
                (x - 0.22, y - 0.10),
                (x - 0.20 + s * 0.6, y - 0.40),
                (x - 0.13 + s, y - 0.62),
                (x - 0.06 + s * 0.6, y - 0.36),
                (x - 0.01, y - 0.12),
            )
        )
        behind += [
            wig.sheet(tail, lift=1.0, name="tail"),
            Cut(ellipse(x, y, 0.055, 0.075), wig.accent.plain, edge=0.5, name="tie"),
        ]
    if style == "pigtails":
        x, y, s = -0.13 * k, e + 0.06, wig.sway(0.42)
        tail = smooth(
            (
                (x + 0.07, y + 0.05),
                (x + 0.11 + s * 0.4, y - 0.18),
                (x + 0.03 + s, y - 0.46),
                (x - 0.08 + s, y - 0.36),
                (x - 0.13 + s * 0.4, y - 0.14),
                (x - 0.08, y + 0.05),
            )
        )
        over += [
            wig.sheet(tail, lift=1.5, name="pigtail"),
            Cut(
                ellipse(x, y + 0.04, 0.07, 0.06),
                wig.accent.plain,
                lift=wig.near.lift(0.8),
                edge=0.5,
                name="tie",
            ),
        ]
    return behind, over


def _tufts(wig: Wig) -> Hairdo:
    if wig.age != "elder":
        return Hairdo((), ())
    e = wig.eye
    tuft = smooth(
        (
            (-0.02, e + 0.12),
            (-0.16, e + 0.18),
            (-0.40, e + 0.17),
            (-0.49, e + 0.05),
            (-0.42, e - 0.10),
            (-0.26, e - 0.14),
            (-0.16, e - 0.02),
        )
    )
    lines = (
        ((-0.12, e + 0.10), (-0.28, e + 0.08), (-0.42, e)),
        ((-0.18, e + 0.02), (-0.28, e - 0.02), (-0.38, e - 0.07)),
    )
    return Hairdo((), (wig.sheet(tuft, lift=1.0, name="tuft"), *wig.strands(lines)))
