"""Heads that are worn or built: a robot's and a lion dancer's."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.mouth import Mouth
from yingxi.film.performance import Face, View
from yingxi.stage.display import Cut, Group, Record, Stroke
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.people.expression import Expression
from yingxi.stage.people.features import cheek
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.mouths import SIZES
from yingxi.stage.people.snouts import Drawn, gaze, muzzle, skull_of
from yingxi.stage.people.tones import Tones, cloth

_GLOW = Colour(0.90, 0.11, 195)


def robot(
    tones: Tones, face: Face, expression: Expression, m: float, view: View, swing: float, near: Nearness
) -> Drawn:
    """A rounded box with a dark plate; eyes and mouth glow."""
    s = swing / 90 * 0.3
    mast = Stroke(
        smooth(((0.0, 0.90), (0.0 + s * 0.4, 1.02), (s, 1.12)), closed=False),
        tones.skin.fold,
        0.035,
        name="mast",
    )
    bulb = Cut(
        ellipse(s, 1.15, 0.06), tones.trim.plain, lift=near.lift(0.5), edge=0.6, lit=False, name="bulb"
    )
    box = Cut(
        rectangle(-0.50, 0.0, 1.0, 0.92, radius=0.20),
        tones.skin.plain,
        lift=near.lift(2.0),
        edge=near.edge,
        name="head",
    )
    knobs = [
        Cut(
            rectangle(side * 0.52 - 0.05 + m * 0.2, 0.32, 0.10, 0.24, radius=0.04),
            tones.skin.fold,
            lift=near.lift(0.8),
            edge=0.5,
            name="knob",
        )
        for side in (-1.0, 1.0)
    ]
    if view == "back":
        vents = [
            Stroke(polygon(((-0.22, y), (0.22, y)), closed=False), tones.skin.fold, 0.03, name="vent")
            for y in (0.34, 0.44, 0.54)
        ]
        return (), (mast, bulb, *knobs, box, *vents)
    plate = rectangle(-0.37 + m * 0.7, 0.12, 0.74, 0.60, radius=0.16)
    inside: list[Record] = []
    for side, state in ((1.0, expression.far_eye), (-1.0, expression.near_eye)):
        x = m * 1.1 + side * 0.17 + face.gaze_x * 0.04
        y = 0.48 + face.gaze_y * 0.03
        tilt = (expression.near_brow.inner / 100) * side
        if state.arc:
            arc = smooth(((x - 0.08, y - 0.03), (x, y + 0.055), (x + 0.08, y - 0.03)), closed=False)
            inside.append(Stroke(arc, _GLOW, 0.04, lit=False, name="eye"))
        else:
            high = max(0.022, 0.17 * state.open * state.scale * (1 - 0.4 * state.cheek))
            light = rectangle(-0.065, -high / 2, 0.13, high, radius=0.06).turned(-tilt).moved(x, y)
            inside.append(Cut(light, _GLOW, edge=0, grain=0, lit=False, name="eye"))
    wide, high = SIZES[face.mouth]
    bend = expression.mouth.bend * 0.05
    mx, my = m * 1.1, 0.235
    if high > 0:
        inside.append(
            Cut(
                rectangle(mx - wide / 2, my - high * 0.45, wide, high * 0.9, radius=high * 0.4),
                _GLOW.darker(0.05),
                edge=0,
                grain=0,
                lit=False,
                name="mouth",
            )
        )
    else:
        wide = wide if face.mouth is not Mouth.REST else 0.20
        inside.append(
            Stroke(
                smooth(
                    ((mx - wide / 2, my + bend), (mx, my - bend * 0.6), (mx + wide / 2, my + bend)),
                    closed=False,
                ),
                _GLOW.darker(0.05),
                0.03,
                lit=False,
                name="mouth",
            )
        )
    rivets = [
        Cut(ellipse(side * 0.42, 0.07, 0.02), tones.skin.fold, edge=0, name="rivet") for side in (-1.0, 1.0)
    ]
    return (), (
        mast,
        bulb,
        *knobs,
        box,
        *rivets,
        Cut(plate, Colour(0.30, 0.03, 240), edge=0.3, name="plate"),
        Group(tuple(inside), clip=plate, name="lights"),
    )


def lion(
    tones: Tones, face: Face, expression: Expression, m: float, view: View, swing: float, near: Nearness
) -> Drawn:
    """The cub of the lion dance: a curled mane, a pompom, great brows and a red nose."""
    s = swing / 90 * 0.12
    mane_cloth, ring = cloth(tones.top.plain), []
    count = 26
    for i in range(count):
        angle = 2 * pi * i / count
        radius = 0.80 if i % 2 else 0.66
        ring.append((m * 0.1 + s + radius * 0.95 * cos(angle), 0.47 + radius * 0.88 * sin(angle)))
    inner_ring = [
        (
            m * 0.15 + 0.62 * (1.04 if i % 2 else 0.93) * cos(2 * pi * i / 22),
            0.47 + 0.57 * (1.04 if i % 2 else 0.93) * sin(2 * pi * i / 22),
        )
        for i in range(22)
    ]
    mane: list[Record] = [
        Cut(smooth(ring), mane_cloth.shade, lift=near.lift(2.0), edge=near.edge, name="mane"),
        Cut(smooth(inner_ring), tones.trim.plain, lift=near.lift(1.5), edge=near.edge * 0.8, name="mane"),
    ]
    skull = skull_of(0.52, tones, near)
    if view == "back":
        return (), (skull, *mane)
    ears = [
        Cut(
            ellipse(side * 0.45 + m * 0.2, 0.86, 0.13, 0.14),
            tones.skin.shade,
            lift=near.lift(1.0),
            edge=near.edge,
            name="ear",
        )
        for side in (1.0, -1.0)
    ]
    inside: list[Record] = [
        *cheek((m - 0.30, 0.25), 0.11, 1.0, tones, near),
        *cheek((m + 0.28, 0.25), 0.11, 1.0, tones, near),
    ]
    inside += muzzle(tones, face, expression, m, near, wide=0.25, nose=Colour(0.55, 0.15, 25))
    inside += gaze(tones, Colour(0.36, 0.07, 55), face, expression, m, near)
    tufts = [
        Cut(
            smooth(
                (
                    (m + side * 0.06, 0.66),
                    (m + side * 0.20, 0.76),
                    (m + side * 0.36, 0.68),
                    (m + side * 0.22, 0.655),
                )
            ),
            tones.trim.plain,
            lift=near.lift(0.8),
            edge=0.5,
            name="brow",
        )
        for side in (1.0, -1.0)
    ]
    pompom = [
        Cut(
            ellipse(m * 0.8, 0.88, 0.085),
            Colour(0.58, 0.155, 28),
            lift=near.lift(1.2),
            edge=near.edge,
            name="pompom",
        )
    ]
    return (), (*mane, *ears, skull, Group(tuple(inside), clip=skull.path), *tufts, *pompom)
