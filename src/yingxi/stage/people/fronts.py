"""What a garment is on its front: a suit's lapels, knotted buttons, a hood's strings, an open cardigan, a bib, a zip.
Everything is clipped by the garment's own sheet. Levels and sides as in `torso.py`."""

from collections.abc import Callable
from dataclasses import dataclass

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Stroke
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.people.model import Body
from yingxi.stage.people.torso import across, middle_line

SHIRT = Colour(0.90, 0.018, 90)
SILVER = Colour(0.74, 0.012, 250)
KNOTS = 5


def front(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """The front's records; from behind only a bib's straps are seen."""
    if body.pose.view == "back":
        return _straps(body, crossed=True) if body.sheet.top.pattern == "overalls" else []
    return front_of(body).draw(body, around)


def _row(body: Body, *places: tuple[float, float]) -> tuple[Point, ...]:
    """Points by level and by heads before the front's middle."""
    middle = middle_line(body)
    return tuple(across(body, level, middle + side * body.head) for level, side in places)


def _low(body: Body, around: tuple[Point, ...]) -> Point:
    """Where the front's middle meets the hem."""
    low = min(y for _, y in around)
    x, y = across(body, -0.02, middle_line(body) * 0.96)
    return x, min(y, low)


def _suit(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones, near = body.head, body.tones, body.near
    lapel = tones.top.light
    left = _row(body, (1.06, -0.20), (0.86, -0.30), (0.80, -0.19), (0.75, -0.23), (0.46, 0.01), (1.0, -0.13))
    right = _row(body, (1.06, 0.17), (0.88, 0.24), (0.82, 0.15), (0.77, 0.18), (0.46, 0.01), (1.0, 0.11))
    tie = _row(body, (0.95, -0.035), (0.95, 0.035), (0.60, 0.055), (0.50, 0.01), (0.60, -0.045))
    knot = _row(body, (0.99, -0.045), (0.99, 0.045), (0.92, 0.028), (0.92, -0.028))
    edge = (*_row(body, (0.46, 0.01), (0.20, 0.02)), _low(body, around))
    pocket = _row(body, (0.66, -0.30), (0.67, -0.20))
    made: list[Record] = [
        Cut(polygon(_row(body, (1.05, -0.17), (1.05, 0.15), (0.44, 0.01))), SHIRT, edge=0, name="shirt"),
        Cut(polygon(tie), tones.trim.plain, edge=0, name="tie"),
        Cut(polygon(knot), tones.trim.shade, edge=0, name="tie's knot"),
        Cut(smooth(right, tension=0.08), lapel, lift=near.lift(0.8), edge=0.5, name="lapel"),
        Cut(smooth(left, tension=0.08), lapel, lift=near.lift(0.8), edge=0.5, name="lapel"),
        Stroke(smooth(edge, closed=False), tones.top.fold, 0.018 * head, name="front edge"),
        Stroke(polygon(pocket, closed=False), tones.top.fold, 0.022 * head, name="breast pocket"),
    ]
    return [*made, *_buttons(body, (0.36, 0.16), 0.07, tones.top.fold)]


def _knotted(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Down the middle of a jacket; from the neck to under the arm of a gown."""
    head, trim = body.head, body.tones.trim.plain
    if body.sheet.top.cut == "short top":
        line = (*_row(body, (1.0, 0.0), (0.6, 0.0), (0.2, 0.0)), _low(body, around))
        knots = [_row(body, (0.86 - 0.21 * i, 0.0))[0] for i in range(KNOTS)]
    else:
        line = (*_row(body, (1.0, 0.0), (0.90, -0.10), (0.78, -0.30), (0.62, -0.42), (0.2, -0.44)),)
        knots = list(_row(body, (0.97, -0.01), (0.86, -0.16), (0.74, -0.34)))
    made: list[Record] = [Stroke(smooth(line, closed=False), trim, 0.026 * head, name="piping")]
    for x, y in knots:
        loop = polygon(((x - 0.085 * head, y), (x + 0.085 * head, y)), closed=False)
        made.append(Stroke(loop, trim, 0.030 * head, name="loop"))
        made.append(Cut(ellipse(x, y, 0.032 * head), trim, lift=body.near.lift(0.5), edge=0.4, name="knot"))
    return made


def _hooded(body: Body, around: tuple[Point, ...]) -> list[Record]:
    head, tones = body.head, body.tones
    hood = _row(
        body, (1.10, -0.34), (1.0, -0.30), (0.88, -0.10), (0.85, 0.0), (0.88, 0.09), (1.0, 0.26), (1.10, 0.30)
    )
    pocket = _row(body, (0.26, -0.16), (0.26, 0.15), (0.14, 0.24), (0.0, 0.25), (0.0, -0.26), (0.14, -0.25))
    made: list[Record] = [
        Cut(polygon(pocket), tones.top.shade, lift=body.near.lift(0.5), edge=0.4, grain=0.9, name="pouch"),
        Cut(smooth(hood, tension=0.3), tones.top.light, lift=body.near.lift(1.5), edge=0.6, name="hood"),
    ]
    for side, foot in ((-0.06, 0.66), (0.06, 0.70)):
        string = _row(body, (0.88, side * 0.8), (0.78, side * 1.25), (foot, side))
        made.append(Stroke(smooth(string, closed=False), tones.trim.plain, 0.022 * head, name="string"))
    return made


def _open(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A cardigan that hangs open over a shirt."""
    head, tones = body.head, body.tones
    x, low = _low(body, around)
    foot = ((x + 0.16 * head, low - 0.02), (x - 0.18 * head, low - 0.02))
    shirt = (
        *_row(body, (1.05, -0.14), (1.05, 0.13), (0.55, 0.10), (0.1, 0.15)),
        *foot,
        *_row(body, (0.1, -0.17), (0.55, -0.12)),
    )
    made: list[Record] = [Cut(smooth(shirt, tension=0.2), SHIRT, edge=0, name="shirt")]
    for side, end in ((-1, foot[1]), (1, foot[0])):
        band = (*_row(body, (1.05, 0.14 * side), (0.55, 0.11 * side), (0.1, 0.16 * side)), end)
        made.append(Stroke(smooth(band, closed=False), tones.trim.plain, 0.060 * head, name="band"))
    return [*made, *_buttons(body, (0.50, 0.28, 0.06), -0.145, tones.top.fold)]


def _bib(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """Overalls: the trousers' cloth comes up over the chest."""
    head, cloth = body.head, body.tones.trousers
    left, right = min(x for x, _ in around), max(x for x, _ in around)
    low = min(y for _, y in around)
    waist = across(body, 0.22, 0.0)[1]
    bib = (
        *_row(body, (0.76, -0.24), (0.76, 0.22), (0.30, 0.27)),
        (right + 0.1, waist),
        (right + 0.1, low - 0.1),
        (left - 0.1, low - 0.1),
        (left - 0.1, waist),
        *_row(body, (0.30, -0.29)),
    )
    pocket = _row(body, (0.62, -0.11), (0.62, 0.11), (0.46, 0.10), (0.43, 0.0), (0.46, -0.10))
    return [
        *_straps(body, crossed=False),
        Cut(smooth(bib, tension=0.06), cloth.plain, lift=body.near.lift(1.0), edge=0.5, name="bib"),
        Cut(polygon(pocket), cloth.shade, lift=body.near.lift(0.4), edge=0.4, name="pocket"),
        *(
            Cut(ellipse(*_row(body, (0.72, side))[0], 0.032 * head), SILVER, edge=0.4, name="buckle")
            for side in (-0.19, 0.17)
        ),
    ]


def _straps(body: Body, *, crossed: bool) -> list[Record]:
    cloth, width = body.tones.trousers.shade, 0.085 * body.head
    ends = ((-0.19, -0.28), (0.17, 0.25)) if not crossed else ((-0.22, 0.20), (0.22, -0.20))
    return [
        Stroke(
            polygon(_row(body, (0.1 if crossed else 0.72, low), (1.08, high)), closed=False),
            cloth,
            width,
            name="strap",
        )
        for low, high in ends
    ]


def _zipped(body: Body, around: tuple[Point, ...]) -> list[Record]:
    """A track suit's jacket, as pupils wear it: shoulders of the trim's colour, a zip, a tab."""
    head, tones = body.head, body.tones
    yoke = (
        *_row(body, (1.15, -0.9), (1.15, 0.9), (0.80, 0.9)),
        *_row(body, (0.70, 0.0), (0.80, -0.9)),
    )
    rim = _row(body, (0.80, -0.9), (0.70, 0.0), (0.80, 0.9))
    zip_line = (*_row(body, (1.02, 0.0), (0.5, 0.005), (0.1, 0.0)), _low(body, around))
    (x, y) = _row(body, (0.88, 0.0))[0]
    tab = rectangle(x - 0.018 * head, y - 0.09 * head, 0.036 * head, 0.09 * head, radius=0.01 * head)
    return [
        Cut(polygon(yoke), tones.trim.plain, edge=0, grain=0.9, name="yoke"),
        Stroke(polygon(rim, closed=False), SHIRT, 0.028 * head, name="rim"),
        Stroke(smooth(zip_line, closed=False), SILVER, 0.024 * head, name="zip"),
        Cut(tab, SILVER, lift=body.near.lift(0.3), edge=0.3, name="tab"),
    ]


def _buttons(body: Body, levels: tuple[float, ...], side: float, colour: Colour) -> list[Record]:
    return [
        Cut(ellipse(*_row(body, (level, side))[0], 0.030 * body.head), colour, edge=0.3, name="button")
        for level in levels
    ]


@dataclass(frozen=True, slots=True)
class Front:
    """How a front is drawn, and what it asks of the rest of the garment: `collar` names the collar that goes with
    it ("" for the cut's own, "none" where the front brings one), `collar_paint` and `cuff_paint` are given where
    they are not the trim, `plain_cloth` leaves no room for folds, `hem` is the band along a skirt."""

    draw: Callable[[Body, tuple[Point, ...]], list[Record]]
    collar: str = ""
    collar_paint: Colour | None = None
    cuff_paint: Callable[[Body], Colour] | None = None
    plain_cloth: bool = False
    hem: bool = True


FRONTS: dict[str, Front] = {
    "suit": Front(_suit, "lobes", SHIRT, lambda body: SHIRT, hem=False),
    "knots": Front(_knotted, "stand"),
    "hood": Front(_hooded, "none", cuff_paint=lambda body: body.tones.top.shade),
    "cardigan": Front(_open, "lobes", SHIRT),
    "overalls": Front(_bib, plain_cloth=True),
    "zip": Front(_zipped, "stand"),
}
_NO_FRONT = Front(lambda body, around: [])


def front_of(body: Body) -> Front:
    """The front of the body's garment; one that asks nothing where it has none of its own."""
    return FRONTS.get(body.sheet.top.pattern, _NO_FRONT)
