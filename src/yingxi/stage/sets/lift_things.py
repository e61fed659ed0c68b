"""What a lift is fitted with: leaves of steel or of bronze, the number or the dial over them, buttons, notices, and the
landing that is seen through the doors."""

from math import cos, pi, sin
from typing import NamedTuple

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.to_come import neon

DOOR_WIDTH, DOOR_HEIGHT = 1.40, 2.06
"""Of both leaves together, in metres."""
LAMPS = {
    "today": Colour(0.95, 0.03, 96),
    "1930s": Colour(0.91, 0.085, 80),
    "future": Colour(0.95, 0.03, 215),
}
_RED, _AMBER = Colour(0.66, 0.21, 28), Colour(0.84, 0.14, 72)
STOREY = "7"
"""At which storey it is."""


class Paints(NamedTuple):
    """What a cab is painted: walls, the doors' frame, the leaves, kicking plates, rails, ceiling, and its light."""

    wall: Colour
    frame: Colour
    leaf: Colour
    kick: Colour
    metal: Colour
    ceiling: Colour
    lamp: Colour


def lift_paints(designer: Designer) -> Paints:
    paint = designer.paint
    if designer.thirties or designer.ancient:
        return Paints(
            paint(0.50, 0.085, 46), paint(0.66, 0.085, 80), paint(0.58, 0.08, 76), paint(0.34, 0.05, 40),
            paint(0.76, 0.10, 84), paint(0.62, 0.05, 70), LAMPS["1930s"],
        )  # fmt: skip
    if designer.future:
        return Paints(
            paint(0.78, 0.014, 235), paint(0.66, 0.02, 240), paint(0.84, 0.01, 235), paint(0.58, 0.02, 245),
            paint(0.88, 0.01, 235), paint(0.82, 0.012, 235), LAMPS["future"],
        )  # fmt: skip
    return Paints(
        paint(0.655, 0.020, 232), paint(0.56, 0.018, 240), paint(0.70, 0.016, 228), paint(0.46, 0.018, 245),
        paint(0.78, 0.012, 230), paint(0.62, 0.014, 235), LAMPS["today"],
    )  # fmt: skip


def steel_leaves(designer: Designer) -> list[Record]:
    """Two leaves of brushed steel with the light on them, and the seam; to come white, with a line of light."""
    paints = lift_paints(designer)
    half, high = DOOR_WIDTH / 2, DOOR_HEIGHT
    records: list[Record] = []
    for side in (-1, 1):
        left = -half if side < 0 else 0.0
        tone = paints.leaf if side < 0 else paints.leaf.darker(0.022)
        records.append(Cut(rectangle(left, -0.02, half, high + 0.02), tone, lift=1, edge=0.6))
        if not designer.future:
            records += [
                line(
                    ((left + 0.02 + 0.0305 * n, 0.0), (left + 0.02 + 0.0305 * n, high)),
                    tone.lighter(designer.between(-0.022, 0.026, "leaf", side, n)).clear(0.75),
                    0.011,
                )
                for n in range(23)
            ]
        shine = left + half * 0.42
        records += [
            fade(
                rectangle(shine - 0.26, 0, 0.26, high),
                (shine - 0.26, 0),
                (shine, 0),
                Colour(1, 0, 0),
                0.0,
                0.17,
            ),
            fade(rectangle(shine, 0, 0.20, high), (shine, 0), (shine + 0.20, 0), Colour(1, 0, 0), 0.17, 0.0),
            fade(rectangle(left, 0, half, 0.9), (0, 0), (0, 0.9), Colour(0.20, 0.03, 265), 0.30, 0.0),
        ]
    seam = _AMBER.lighter(0.05) if not designer.future else neon(designer, "seam")
    return [
        *records,
        line(((-half + 0.012, 0), (-half + 0.012, high)), paints.leaf.darker(0.16), 0.02),
        line(((half - 0.012, 0), (half - 0.012, high)), paints.leaf.darker(0.16), 0.02),
        line(((0.0, -0.02), (0.0, high)), designer.paint(0.24, 0.02, 260), 0.026),
        line(((0.0, 0.02), (0.0, high - 0.05)), seam.clear(0.75), 0.006),
        line(((-0.022, 0.0), (-0.022, high)), paints.leaf.lighter(0.08), 0.010),
        *_scratches(designer),
    ]


def _scratches(designer: Designer) -> list[Record]:
    """What trolleys and keys have left on the metal."""
    if designer.future:
        return []
    pale = lift_paints(designer).leaf.lighter(0.10)
    marks = (
        (-0.52, 0.46, 0.20, 0.03),
        (-0.30, 0.58, 0.12, -0.02),
        (0.24, 0.50, 0.26, 0.02),
        (0.44, 0.90, 0.07, 0.05),
    )
    return [line(((x, y), (x + long, y + up)), pale.clear(0.8), 0.007) for x, y, long, up in marks]


def bronze_leaves(designer: Designer) -> list[Record]:
    """Leaves of bronze whose rays rise from the foot of the seam, in a frame of brass."""
    paints = lift_paints(designer)
    half, high = DOOR_WIDTH / 2, DOOR_HEIGHT
    dark = paints.leaf.darker(0.17)
    records: list[Record] = [
        Cut(rectangle(-half, -0.02, 2 * half, high + 0.02), paints.leaf, lift=1, edge=0.6)
    ]
    rays: list[Record] = []
    for n in range(19):
        turn, next_one = pi * n / 19, pi * (n + 0.5) / 19
        far = 2.6
        points = (
            (0.0, 0.36), (far * cos(turn), 0.36 + far * sin(turn)),
            (far * cos(next_one), 0.36 + far * sin(next_one)),
        )  # fmt: skip
        rays.append(Cut(polygon(points), dark, lift=0.5, edge=0))
    field = rectangle(-half + 0.09, 0.36, 2 * half - 0.18, high - 0.48)
    records.append(Group(tuple(rays), clip=field))
    for radius, tone in (
        (0.46, paints.metal),
        (0.40, dark),
        (0.30, paints.metal),
        (0.24, paints.leaf.darker(0.06)),
    ):
        arc = [(radius * cos(pi * n / 16), 0.36 + radius * sin(pi * n / 16)) for n in range(17)]
        records.append(Cut(polygon(arc), tone, lift=1, edge=0.3))
    records += [
        *(
            line(
                [
                    (side * (half - 0.09), 0.36), (side * (half - 0.09), high - 0.12), (side * 0.02, high - 0.12),
                    (side * 0.02, 0.36), (side * (half - 0.09), 0.36),
                ],
                paints.metal,
                0.026,
            )
            for side in (-1, 1)
        ),
        panel(-half, 0.0, 2 * half, 0.22, dark, lift=1),
        *(line(((-half, y), (half, y)), paints.metal, 0.014) for y in (0.24, 0.29)),
        fade(rectangle(-half, 0, 2 * half, 1.0), (0, 0), (0, 1.0), Colour(0.20, 0.05, 50), 0.34, 0.0),
        fade(rectangle(-half + 0.1, 0, 0.4, high), (-half + 0.1, 0), (-half + 0.5, 0), Colour(1, 0, 0), 0.16, 0.0),
        line(((0.0, -0.02), (0.0, high)), designer.paint(0.22, 0.03, 50), 0.022),
        line(((0.0, 0.02), (0.0, high - 0.05)), _AMBER.clear(0.6), 0.006),
    ]  # fmt: skip
    return records


def floor_number(designer: Designer, x: float, y: float) -> list[Record]:
    """The display over the doors: an arrow and the number of the storey."""
    light = _RED if not designer.future else neon(designer, "number")
    dark = Colour(0.17, 0.02, 265)
    arrow = [(x - 0.20, y - 0.035), (x - 0.145, y + 0.045), (x - 0.09, y - 0.035)]
    return [
        Cut(
            rectangle(x - 0.32, y - 0.12, 0.64, 0.23, radius=0.03),
            lift_paints(designer).frame.lighter(0.08),
            lift=3,
        ),
        Cut(rectangle(x - 0.27, y - 0.09, 0.54, 0.17, radius=0.02), dark, lift=0, lit=False),
        Cut(polygon(arrow), light, edge=0, lit=False),
        lettered(STOREY, x + 0.10, y - 0.005, 0.155, light, weight=700),
        glow(x, y, 0.55, light, 0.26),
    ]


def dial(designer: Designer, x: float, y: float) -> list[Record]:
    """A half round of brass with the storeys' numbers and a pointer."""
    paints = lift_paints(designer)
    radius, face = 0.23, designer.paint(0.86, 0.04, 88)
    ink = designer.paint(0.28, 0.03, 50)

    def half_round(size: float) -> list[tuple[float, float]]:
        return [(x + size * cos(pi * n / 18), y + size * sin(pi * n / 18)) for n in range(19)]

    points: list[Record] = []
    for n in range(9):
        turn = pi * (1 - (n + 0.5) / 9)
        points.append(
            lettered(str(n + 1), x + 0.182 * cos(turn), y + 0.182 * sin(turn), 0.048, ink, weight=700)
        )
    turn = pi * (1 - 6.5 / 9)
    return [
        Cut(polygon(half_round(radius + 0.04)), paints.metal.darker(0.06), lift=4),
        Cut(polygon(half_round(radius)), face, lift=0, edge=0.3),
        *points,
        line(((x, y + 0.01), (x + 0.145 * cos(turn), y + 0.145 * sin(turn))), Colour(0.50, 0.16, 28), 0.02),
        disc(x, y + 0.01, 0.032, None, paints.metal, lift=2),
        panel(x - radius - 0.08, y - 0.035, 2 * radius + 0.16, 0.045, paints.metal, lift=3),
    ]


def button_panel(designer: Designer, x: float, bottom: float) -> list[Record]:
    """A plate with its little display, two columns of buttons of which one burns, door and alarm buttons, a grille."""
    paints = lift_paints(designer)
    old = designer.thirties or designer.ancient
    plate = paints.metal if old else paints.leaf.lighter(0.06)
    burns = _AMBER if not designer.future else neon(designer, "number")
    rim, ink = plate.darker(0.20), designer.paint(0.26, 0.02, 260)
    high = 1.16
    records: list[Record] = [
        Cut(rectangle(x - 0.19, bottom, 0.38, high, radius=0.03), plate, lift=4),
        *(
            disc(x + side * 0.165, y, 0.010, None, rim, lift=0.5)
            for side in (-1, 1)
            for y in (bottom + 0.03, bottom + high - 0.03)
        ),
    ]
    if not old:
        records += [
            Cut(
                rectangle(x - 0.11, bottom + 1.02, 0.22, 0.10, radius=0.01),
                Colour(0.17, 0.02, 265),
                lit=False,
            ),
            lettered(STOREY, x, bottom + 1.065, 0.085, _RED if not designer.future else burns),
        ]
    for n in range(10):
        px, py = x + (-0.075 if n % 2 == 0 else 0.075), bottom + 0.40 + 0.118 * (n // 2)
        lit = n + 1 in (1, 7)
        face = burns if lit else plate.lighter(0.08)
        records += [
            disc(px, py, 0.046, None, rim, lift=1),
            Cut(ellipse(px, py, 0.038), face, edge=0.4, lit=not lit),
            lettered(str(n + 1), px, py - 0.003, 0.040, ink, weight=700),
        ]
        if lit:
            records.append(glow(px, py, 0.17, burns, 0.40))
    for n, tone in enumerate((plate.lighter(0.08), _RED.darker(0.06), plate.lighter(0.08))):
        px, py = x + 0.105 * (n - 1), bottom + 0.27
        records += [disc(px, py, 0.044, None, rim, lift=1), disc(px, py, 0.034, None, tone, lift=0.5)]
    arrows = ((-0.105, -1), (0.105, 1))
    for off, out in arrows:
        px, py = x + off, bottom + 0.27
        records += [
            Cut(polygon(((px + s * 0.006, py - 0.014), (px + s * 0.006, py + 0.014), (px + s * 0.022 * out * out, py))),
                ink, edge=0)
            for s in ((-1, 1) if out < 0 else (1, -1))
        ]  # fmt: skip
    records += [
        disc(x - 0.09 + 0.03 * (n % 7), bottom + 0.09 + 0.03 * (n // 7), 0.007, None, ink, lift=0)
        for n in range(28)
    ]
    return records


def notices(designer: Designer, x: float, y: float) -> list[Record]:
    """A framed notice and, below, the plate that says how many it carries."""
    paints = lift_paints(designer)
    old = designer.thirties or designer.ancient
    sheet_of, ink = designer.paint(0.88, 0.02, 90), designer.paint(0.38, 0.03, 255)
    accent = designer.paint(0.56, 0.12, 28)
    says = "8 PERSONS · 630 KG" if designer.setting.language == "en" else "限载8人 630公斤"
    plate = paints.metal if old else paints.leaf.lighter(0.08)
    records: list[Record] = [
        Cut(rectangle(x - 0.22, y + 0.02, 0.44, 0.60, radius=0.01), paints.frame.darker(0.05), lift=3),
        Cut(rectangle(x - 0.19, y + 0.05, 0.38, 0.54), sheet_of, edge=0.3),
        Cut(rectangle(x - 0.19, y + 0.48, 0.38, 0.11), accent, edge=0),
        *(
            line(
                ((x - 0.15, y + 0.42 - 0.055 * n), (x + (0.14 if n % 3 else 0.04), y + 0.42 - 0.055 * n)),
                ink,
                0.014,
            )
            for n in range(4)
        ),
        Cut(ellipse(x, y + 0.135, 0.055), accent.lighter(0.06), edge=0.2),
        Cut(rectangle(x - 0.24, y - 0.20, 0.48, 0.13, radius=0.015), plate, lift=2),
        lettered(says, x, y - 0.135, 0.046 if designer.setting.language == "en" else 0.052, ink, weight=700),
    ]
    return records


def landing(designer: Designer) -> list[Record]:
    """What the open doors show: the storey's wall, floor and lamp, a plant, the number on the wall."""
    half, high = DOOR_WIDTH / 2, DOOR_HEIGHT
    wall, ground = designer.paint(0.72, 0.045, 82), designer.paint(0.50, 0.045, 60)
    leaf = designer.paint(0.46, 0.09, 145)
    inside = rectangle(-half, -0.05, 2 * half, high + 0.05)
    seen: list[Record] = [
        Cut(inside, wall, edge=0),
        Cut(rectangle(-half, -0.05, 2 * half, 0.44), ground, edge=0),
        Cut(rectangle(-half, 0.39, 2 * half, 0.06), wall.darker(0.12), edge=0),
        glow(0.0, 1.8, 1.5, LAMPS["1930s"], 0.34),
        lettered(STOREY, 0.30, 1.42, 0.34, wall.darker(0.20)),
        panel(-0.52, 0.30, 0.22, 0.26, designer.paint(0.56, 0.08, 40), lift=3),
        *(
            line(
                [(-0.41, 0.54), (-0.41 + 0.16 * side, 0.86), (-0.41 + 0.30 * side, 0.80 + 0.10 * abs(side))],
                leaf.lighter(0.03 * n),
                0.045,
                curved=True,
            )
            for n, side in enumerate((-1.0, -0.4, 0.3, 0.9))
        ),
        fade(inside, (-half, 0), (-half + 0.3, 0), Colour(0.15, 0.04, 272), 0.36, 0.0),
        fade(inside, (half, 0), (half - 0.3, 0), Colour(0.15, 0.04, 272), 0.36, 0.0),
    ]
    return [Group(tuple(seen), clip=inside)]
