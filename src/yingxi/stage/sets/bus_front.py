"""The front of a bus from inside: the windscreen as it recedes, the folding door with its step, the dashboard and the
big wheel before the driver."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, polygon, rectangle, smooth
from yingxi.stage.place import Card
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.openings import Box
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.to_come import neon

DOOR: Box = (-2.68, 0.30, 1.00, 1.76)
_WALL, FRONT, _EYE = 6.9, -2.86, 1.35
"""The far wall's depth; where across the bus ends; how high the eye is that sees its end recede."""
_FAR, _NEAR, _SILL, _HEAD = 6.80, 2.25, 0.92, 2.12


def receding(y: float, z: float) -> Point:
    """Where a point of the front, `y` metres high at depth `z`, is seen on the far wall's card."""
    share = _WALL / z
    return FRONT * share, _EYE + (y - _EYE) * share


WINDSCREEN: tuple[Point, ...] = (
    receding(_SILL, _NEAR),
    receding(_SILL, _FAR),
    receding(_HEAD, _FAR),
    receding(_HEAD, _NEAR),
)


def lining(designer: Designer) -> Colour:
    """What the front is lined with below the windscreen."""
    return designer.paint(0.36, 0.055, 42) if designer.thirties else designer.paint(0.34, 0.02, 255)


def front_wall(designer: Designer) -> list[Record]:
    """About the windscreen: the dark sill, pillars, a header with its blind, wipers, the driver's mirror."""
    dark, metal = lining(designer), designer.paint(0.70, 0.012, 235)
    low = (receding(0.0, _NEAR), receding(0.0, _FAR), receding(_SILL, _FAR), receding(_SILL, _NEAR))
    head = (receding(_HEAD, _NEAR), receding(_HEAD, _FAR), receding(2.36, _FAR), receding(2.36, _NEAR))
    sill = (
        receding(_SILL - 0.10, _NEAR),
        receding(_SILL - 0.06, _FAR),
        receding(_SILL, _FAR),
        receding(_SILL, _NEAR),
    )
    records: list[Record] = [
        Cut(polygon(low), dark.darker(0.03), edge=0),
        Cut(polygon(head), dark.lighter(0.05), edge=0),
        Cut(polygon(sill), dark.lighter(0.10), lift=2, edge=0.5),
    ]
    for z, wide in ((_FAR, 0.10), (4.9, 0.06), (3.5, 0.05)):
        near, far = receding(0, z - wide * 1.6)[0], receding(0, z)[0]
        (_, top), (_, bottom) = receding(_HEAD, z), receding(_SILL, z)
        records.append(
            Cut(polygon(((near, bottom), (far, bottom), (far, top), (near, top))), dark.lighter(0.06), lift=3)
        )
    records += [
        line((receding(_SILL + 0.02, z), receding(1.52, z - 0.75)), dark.darker(0.06), 0.022)
        for z in (5.9, 4.3)
    ]
    for z in (6.1, 5.2):
        x, y = receding(_HEAD, z)
        records.append(
            panel(x - 0.22, y - 0.16, 0.40, 0.17, dark.lighter(0.03).clear(0.86), lift=2, radius=0.02)
        )
    return [*records, *_mirror(designer, metal), *_bent_light()]


def _bent_light() -> list[Record]:
    """What lies on a curved pane: a long slant of light."""
    a, b, c, d = receding(_HEAD, 6.2), receding(_HEAD, 5.9), receding(_SILL, 5.2), receding(_SILL, 5.4)
    return [Cut(polygon((a, b, c, d)), Colour(1, 0, 0, 0.06), edge=0, lit=False)]


def _mirror(designer: Designer, metal: Colour) -> list[Record]:
    """The wide mirror over the driver, in which the rows of seats are seen."""
    x, y = -2.30, 2.245
    glass = designer.paint(0.80, 0.022, 220)
    seats = designer.paint(0.56, 0.05, 235)
    return [
        line(((x + 0.1, y + 0.10), (x + 0.16, 2.42)), metal.darker(0.2), 0.03),
        panel(x - 0.31, y - 0.105, 0.62, 0.21, designer.paint(0.26, 0.012, 265), lift=5, radius=0.06),
        Cut(rectangle(x - 0.28, y - 0.08, 0.56, 0.16, radius=0.045), glass, lift=0),
        *(
            Cut(
                rectangle(x - 0.22 + 0.135 * n, y - 0.08, 0.09, 0.075 - 0.008 * n, radius=0.02), seats, edge=0
            )
            for n in range(4)
        ),
        Cut(
            polygon(((x - 0.2, y - 0.08), (x - 0.1, y - 0.08), (x + 0.02, y + 0.08), (x - 0.08, y + 0.08))),
            Colour(1, 0, 0, 0.20),
            edge=0,
            lit=False,
        ),
    ]


def door_leaves(designer: Designer) -> list[Record]:
    """Two leaves that fold, each a tall pane in rubber with a bar to hold; a step below, a lamp and a word above."""
    left, bottom, width, height = DOOR
    frame, rubber = designer.paint(0.66, 0.02, 230), designer.paint(0.28, 0.012, 265)
    yellow = designer.paint(0.78, 0.12, 84)
    if designer.thirties:
        frame = designer.paint(0.46, 0.07, 40)
    records: list[Record] = [
        panel(left - 0.09, 0.0, 0.09, 2.12, frame.darker(0.07), lift=4),
        panel(left + width, 0.0, 0.09, 2.12, frame.darker(0.07), lift=4),
        panel(left, 0.0, width, bottom, rubber.lighter(0.05), lift=2),
        panel(left + 0.02, 0.13, width - 0.04, 0.17, frame.darker(0.14), lift=4),
        panel(left + 0.02, 0.265, width - 0.04, 0.04, yellow, lift=2),
    ]
    half = width / 2
    for n in range(2):
        x = left + half * n
        pane = rectangle(
            -x - 0.07 - (half - 0.14), bottom + 0.16, half - 0.14, height - 0.26, radius=0.07
        ).scaled(-1, 1)
        records += [
            Cut(rectangle(x + 0.01, bottom, half - 0.02, height).joined(pane), frame, lift=5),
            line(
                ((x + (0.40 if n == 0 else 0.10), 0.86), (x + (0.40 if n == 0 else 0.10), 1.42)),
                yellow,
                0.034,
            ),
        ]
    records += [
        panel(left + half - 0.022, bottom, 0.044, height, rubber, lift=3),
        fade(rectangle(left, 0, width, 0.5), (0, 0), (0, 0.5), Colour(0.12, 0.03, 280), 0.45, 0.0),
    ]
    if designer.air.lamps:
        records += [glow(left + half, 0.28, 0.9, Colour(0.86, 0.10, 85), 0.34)]
    said = "MIND THE STEP" if designer.setting.language == "en" else "小心台阶"
    records += [
        panel(left + 0.08, bottom + height + 0.015, width - 0.16, 0.085, yellow, lift=2, radius=0.01),
        lettered(said, left + half, bottom + height + 0.058, 0.062, designer.paint(0.26, 0.02, 280)),
    ]
    return records


def dashboard(designer: Designer) -> tuple[Card, ...]:
    """Before the driver: a hood over the dials, switches, the fare box towards the door."""
    dark = designer.paint(0.36, 0.02, 255)
    if designer.thirties:
        dark = designer.paint(0.40, 0.06, 42)
    metal = designer.paint(0.72, 0.014, 235)
    hood = smooth(
        [
            (-3.9, 0.0),
            (-3.9, 1.02),
            (-3.0, 1.06),
            (-2.62, 1.04),
            (-2.40, 0.93),
            (-2.34, 0.80),
            (-2.44, 0.62),
            (-2.50, 0.30),
            (-2.52, 0.0),
        ],
        tension=0.18,
    )
    records: list[Record] = [
        Cut(hood, dark, lift=7),
        line(
            [(-3.8, 0.98), (-2.98, 1.0), (-2.64, 0.985), (-2.45, 0.90)],
            dark.lighter(0.10),
            0.022,
            curved=True,
        ),
        panel(-3.3, 0.16, 0.7, 0.40, dark.darker(0.04), lift=1, radius=0.03),
    ]
    face, falls = (
        (Colour(0.90, 0.08, 92), False) if designer.air.lamps else (designer.paint(0.90, 0.015, 90), True)
    )
    for x, y, r in ((-2.60, 0.80, 0.070), (-2.77, 0.81, 0.055)):
        records += [
            disc(x, y, r, None, metal, lift=2),
            Cut(
                rectangle(x - r * 0.82, y - r * 0.82, r * 1.64, r * 1.64, radius=r * 0.8),
                face,
                lift=0,
                lit=falls,
            ),
            line(((x, y), (x - r * 0.45, y + r * 0.5)), Colour(0.55, 0.16, 27), 0.010),
        ]
    light = neon(designer, "dash") if designer.future else Colour(0.76, 0.15, 145)
    records += [
        disc(
            -2.93 - 0.075 * n,
            0.80,
            0.020,
            None,
            (light, Colour(0.84, 0.14, 80), Colour(0.66, 0.18, 28))[n],
            lift=1,
            lit=not designer.air.lamps,
        )
        for n in range(3)
    ]
    if designer.air.lamps:
        records.append(glow(-2.66, 0.82, 0.55, Colour(0.88, 0.09, 90), 0.30))
    return (Card("dashboard", 5.46, tuple(records)),)


def wheel(designer: Designer) -> tuple[Card, ...]:
    """The wheel of a bus: wide and nearly flat on its column, beyond the driver, whose hands lie on it."""
    dark = designer.paint(0.24, 0.012, 265)
    x, y = -2.14, 0.965
    far = [
        (x + 0.27, y - 0.09),
        (x + 0.16, y + 0.01),
        (x - 0.06, y + 0.10),
        (x - 0.25, y + 0.13),
        (x - 0.29, y + 0.09),
    ]
    near = [
        (x - 0.29, y + 0.09),
        (x - 0.20, y + 0.0),
        (x + 0.02, y - 0.09),
        (x + 0.22, y - 0.13),
        (x + 0.27, y - 0.09),
    ]
    column = ((x - 0.05, y - 0.01), (x + 0.04, y - 0.04), (x - 0.22, 0.30), (x - 0.36, 0.30))
    boss: list[Record] = [
        sheet(column, dark.lighter(0.08), lift=3),
        line(far, dark.lighter(0.03), 0.042, curved=True),
        line(((x - 0.2, y + 0.105), (x, y - 0.005), (x + 0.2, y - 0.075)), dark.lighter(0.10), 0.026),
    ]
    rim: list[Record] = [
        line(((x, y - 0.0), (x + 0.04, y - 0.088)), dark.lighter(0.10), 0.026),
        disc(x, y, 0.062, 0.036, dark.lighter(0.16), lift=2),
        line(near, dark, 0.048, curved=True),
        line([(px, py + 0.010) for px, py in near], dark.lighter(0.16), 0.010, curved=True),
    ]
    return (Card("wheel", 5.42, (*boss, *rim)),)
