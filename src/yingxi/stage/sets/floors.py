"""Grounds: planks, tiles, paving, rugs, puddles, light that falls on the floor. Points are (x, z) in
metres."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.abroad import laid_abroad
from yingxi.stage.sets.designer import Designer

FRONT = 1.5
WINDOW_LIGHT = "window light"
"""What a window throws on the floor is named so."""


def floor(colour: Colour, ends: float, *, half: float = 9.0, back: Colour | None = None) -> list[Record]:
    """The floor's sheet from the front to `ends`, darker towards the front."""
    path = polygon(((-half, FRONT), (half, FRONT), (half, ends), (-half, ends)))
    back = back or colour.lighter(0.03)
    wash = Wash(
        path,
        (0, ends),
        (0, 2.6),
        ((0, back.clear(0.55)), (0.4, colour.clear(0.0)), (1, colour.darker(0.10).clear(0.75))),
        lit=False,
    )
    return [Cut(path, colour, edge=0), wash]


def _strip(left: float, right: float, near: float, far: float, colour: Colour) -> Cut:
    return Cut(polygon(((left, near), (right, near), (right, far), (left, far))), colour, edge=0, grain=0.8)


def planks(
    designer: Designer, ends: float, wood: Colour, *, half: float = 8.6, width: float = 0.46
) -> DisplayList:
    """Boards that run away from the eye, each a shade of its own, with butt joints; flags of brick or stone in old
    rooms, plates with lines of light in those to come."""
    if designer.abroad:
        return _abroad(designer, ends)
    if designer.ancient and designer.western:
        return paving(designer, ends, designer.paint(0.54, 0.02, 72), half=half)
    if designer.ancient:
        return tiles(designer, ends, designer.paint(0.52, 0.016, 240), size=0.66)
    if designer.future:
        return plates(designer, ends)
    records = floor(wood, ends)
    x, n = -half, 0
    while x < half:
        wide = width * designer.between(0.85, 1.15, "plank", n)
        joint = designer.between(2.4, ends - 0.6, "plank", n, "joint")
        for part, (near, far) in enumerate(((FRONT, joint), (joint, ends))):
            tone = wood.lighter(designer.between(-0.028, 0.03, "plank", n, part))
            records.append(_strip(x, x + wide, near, far, tone.clear(0.75)))
        records.append(_strip(x - 0.006, x + 0.006, FRONT, ends, wood.darker(0.085)))
        records.append(_strip(x, x + wide, joint - 0.012, joint + 0.012, wood.darker(0.075)))
        x += wide
        n += 1
    return (*records, *_depth(ends, wood))


def _abroad(designer: Designer, ends: float) -> DisplayList:
    """Straw mats; beaten earth under a dyed mat; pale flags under a carpet."""
    paint = (
        designer.paint(0.62, 0.05, 100)
        if designer.japanese
        else designer.paint(0.52, 0.075, 50)
        if designer.african
        else designer.paint(0.70, 0.03, 75)
    )
    return (*floor(paint, ends), *laid_abroad(designer, ends, FRONT), *_depth(ends, paint))


def plates(designer: Designer, ends: float) -> DisplayList:
    """A floor to come: large pale plates, two lines of light that run to the wall."""
    paint, light = designer.paint(0.62, 0.016, 240), Colour(0.80, 0.10, 205)
    records = floor(paint, ends)
    records += [
        _strip(-8.0 + 1.6 * n - 0.008, -8.0 + 1.6 * n + 0.008, FRONT, ends, paint.darker(0.06))
        for n in range(11)
    ]
    records += [Cut(rectangle(-9, z, 18, 0.018), paint.darker(0.05), edge=0) for z in (2.6, 3.8, 5.0, 6.2)]
    for x in (-2.9, 2.9):
        records.append(Cut(rectangle(x, FRONT, 0.045, ends - FRONT), light, edge=0, lit=False))
        records.append(Soft(rectangle(x - 0.12, FRONT, 0.28, ends - FRONT), light.clear(0.16), 9.0))
    return (*records, *_depth(ends, paint))


def _depth(ends: float, colour: Colour) -> DisplayList:
    """Dark towards the front edge and along the wall, so that people stand in the light between."""
    path = polygon(((-9, FRONT), (9, FRONT), (9, ends), (-9, ends)))
    dark = Colour(0.14, 0.04, 285)
    return (
        Wash(
            path,
            (0, ends),
            (0, ends - 0.9),
            ((0, dark.clear(0.26)), (0.5, dark.clear(0.08)), (1, dark.clear(0.0))),
            lit=False,
        ),
        Wash(
            path,
            (0, 4.2),
            (0, 3.1),
            ((0, dark.clear(0.0)), (0.6, dark.clear(0.12)), (1, dark.clear(0.26))),
            lit=False,
        ),
    )


def tiles(
    designer: Designer,
    ends: float,
    paint: Colour,
    *,
    half: float = 8.4,
    size: float = 0.6,
    checked: bool = False,
) -> DisplayList:
    """Square tiles with thin joints; `checked` alternates two tones."""
    if designer.future:
        return plates(designer, ends)
    if designer.ancient:
        checked, paint = (
            False,
            designer.paint(0.54, 0.018, 72) if designer.western else designer.paint(0.52, 0.016, 240),
        )
    records = floor(paint, ends)
    columns, rows = round(2 * half / size), round((ends - FRONT) / size) + 1
    for row in range(rows):
        for column in range(columns):
            left, near = -half + column * size, FRONT + row * size
            far = min(ends, near + size)
            if far <= near:
                continue
            tone = designer.between(-0.02, 0.02, "tile", row, column)
            if checked and (row + column) % 2:
                tone -= 0.075
            records.append(
                _strip(left + 0.008, left + size - 0.008, near + 0.008, far - 0.008, paint.lighter(tone))
            )
    return (*records, *_depth(ends, paint))


def paving(
    designer: Designer,
    ends: float,
    stone: Colour,
    *,
    half: float = 12.0,
    size: float = 0.8,
    rows_from: float = FRONT,
) -> DisplayList:
    """Flagstones in staggered courses of uneven width."""
    records = floor(stone, ends, half=half * 1.6)
    z, row = rows_from, 0
    while z < min(ends, 13.0):
        deep = size * designer.between(0.75, 1.1, "course", row) * (1 + 0.06 * max(0.0, z - 5))
        x = -half + designer.between(-0.6, 0.0, "course", row, "start")
        n = 0
        while x < half:
            wide = size * designer.between(0.9, 1.7, "stone", row, n)
            gap = 0.012
            tone = stone.lighter(designer.between(-0.035, 0.035, "stone", row, n, "tone"))
            skew = designer.between(-0.02, 0.02, "stone", row, n, "skew")
            corners = (
                (x + gap, z + gap),
                (x + wide - gap, z + gap),
                (x + wide - gap + skew, min(ends, z + deep - gap)),
                (x + gap + skew, min(ends, z + deep - gap)),
            )
            records.append(Cut(polygon(corners), tone, edge=0.5, grain=1.0))
            x += wide
            n += 1
        z += deep
        row += 1
    return (*records, *_depth(ends, stone)[1:])


def rug(
    designer: Designer,
    x: float,
    z: float,
    across: float,
    deep: float,
    cloth: Colour,
    second: Colour,
    *,
    angular: bool = False,
) -> list[Record]:
    """A woven rug with borders, a garland and a fringe; none where mats or a carpet lie already."""
    if designer.abroad:
        return []

    def shape(share: float) -> Path:
        if angular:
            return rectangle(
                x - across * share, z - deep * share, 2 * across * share, 2 * deep * share, radius=0.02
            )
        return ellipse(x, z, across * share, deep * share)

    records: list[Record] = [Soft(shape(1.015).moved(0, -0.03), Colour(0.14, 0.04, 285, 0.30), 4)]
    teeth: list[Point] = []
    if not angular:
        count = 120
        for n in range(count):
            reach = 1.03 if n % 2 else 0.985
            teeth.append(
                (x + across * reach * cos(2 * pi * n / count), z + deep * reach * sin(2 * pi * n / count))
            )
        records.append(Cut(polygon(teeth), second.lighter(0.06), lift=2, edge=0.4))
    for share, paint in (
        (1.0, cloth.darker(0.05)),
        (0.93, second),
        (0.88, cloth),
        (0.66, cloth.darker(0.035)),
        (0.62, second.mixed(cloth, 0.45)),
        (0.585, cloth.lighter(0.02)),
    ):
        records.append(Cut(shape(share), paint, lift=1 if share < 1 else 2, edge=0.5))
    petals = 22
    for n in range(petals):
        a = 2 * pi * (n + 0.5) / petals
        cx, cz = x + across * 0.77 * cos(a), z + deep * 0.77 * sin(a)
        mark = second.lighter(0.02) if n % 2 else cloth.lighter(0.09)
        records.append(Cut(ellipse(cx, cz, across * (0.045 if n % 2 else 0.03), deep * 0.055), mark, edge=0))
    for n in range(8):
        a = 2 * pi * n / 8
        records.append(
            Cut(
                ellipse(x + across * 0.26 * cos(a), z + deep * 0.26 * sin(a), across * 0.085, deep * 0.10),
                second.mixed(cloth, 0.35),
                edge=0.3,
            )
        )
    records.append(Cut(ellipse(x, z, across * 0.12, deep * 0.13), second, edge=0.4))
    return records


def window_light(
    designer: Designer,
    left: float,
    right: float,
    wall: float,
    reach: float,
    *,
    slant: float = -1.2,
    panes: int = 2,
) -> list[Record]:
    """The sun through a window, on the floor: panes of light that slide towards `slant`. At night lamps alone burn."""
    air = designer.air
    if air.overcast or air.hour == "night":
        return []
    colour, strength = {
        "dawn": (Colour(0.93, 0.08, 62), 0.34),
        "day": (Colour(0.97, 0.04, 92), 0.34),
        "dusk": (Colour(0.88, 0.11, 52), 0.32),
    }[air.hour]
    records: list[Record] = []
    near, far = wall - 0.45 - reach, wall - 0.45
    for column in range(panes):
        for row in range(2):
            a, b = (
                left + (right - left) * column / panes + 0.04,
                left + (right - left) * (column + 1) / panes - 0.04,
            )
            z0, z1 = far - (far - near) * row / 2 - 0.03, far - (far - near) * (row + 1) / 2 + 0.03
            s0, s1 = slant * (far - z0) / reach, slant * (far - z1) / reach
            records.append(
                Soft(
                    polygon(((a + s0, z0), (b + s0, z0), (b + s1, z1), (a + s1, z1))),
                    colour.clear(strength),
                    2.2,
                    blend="over",
                    name=WINDOW_LIGHT,
                )
            )
    return records


def floor_glow(
    designer: Designer, x: float, z: float, across: float, deep: float, colour: Colour, strength: float
) -> list[Record]:
    """A lamp's light on the ground, in four soft layers without a ring."""
    if not designer.air.lamps:
        return []
    share = strength * (1.0 if designer.air.hour == "night" else 0.65) / 4
    return [
        Soft(ellipse(x, z, across * size, deep * size), colour.clear(share), blur)
        for size, blur in ((1.0, 26), (0.72, 20), (0.46, 15), (0.24, 10))
    ]


def puddle(designer: Designer, name: str, x: float, z: float, across: float, deep: float) -> Record:
    """A puddle that holds the sky."""
    points = [
        (
            x + across * designer.between(0.8, 1.08, name, n) * cos(n * pi / 5),
            z + deep * designer.between(0.8, 1.08, name, n) * sin(n * pi / 5),
        )
        for n in range(10)
    ]
    path = smooth(points)
    zenith, middle, horizon = designer.air.sky
    body = Cut(path, middle.mixed(zenith, 0.3), edge=0.8, lit=False, grain=0.3)
    shine = Wash(
        path,
        (x, z + deep),
        (x, z - deep),
        ((0, horizon.lighter(0.06).clear(0.8)), (0.5, middle.clear(0.3)), (1, zenith.clear(0.1))),
        lit=False,
    )
    return Group((body, shine), clip=path, name=name)


def _run_of_light(designer: Designer, n: int, x: float, far: float, colour: Colour) -> list[Record]:
    """A lamp's light on wet ground: a soft band that runs towards the eye, broken into bright dashes."""
    near = 3.0
    records: list[Record] = []
    for wide, end, share in ((0.34, 3.6, 0.10), (0.22, 4.6, 0.12), (0.12, 6.0, 0.14)):
        band = polygon(((x - wide * 0.7, far), (x + wide * 0.7, far), (x + wide, end), (x - wide, end)))
        records.append(Soft(band, colour.clear(share), 13.0, blend="plus"))
    for part in range(15):
        share = (part + designer.between(0.0, 0.8, "glint", n, part)) / 15
        z = far + (near - far) * share**0.62
        wide = designer.between(0.10, 0.46, "glint", n, part, "wide") * (1.0 - 0.35 * share)
        at = x + designer.between(-0.14, 0.14, "glint", n, part, "x")
        records.append(
            Soft(
                ellipse(at, z, wide, 0.035),
                colour.lighter(0.05).clear(0.62 * (1 - share) + 0.10),
                1.2,
                blend="plus",
            )
        )
    return records


def wetness(
    designer: Designer, ends: float, *, half: float = 14.0, glints: tuple[tuple[float, Colour], ...] = ()
) -> list[Record]:
    """A wet ground: the sky's sheen, puddles, and lights that run towards the eye from each (x, colour)."""
    if not designer.air.wet:
        return []
    horizon = designer.air.sky[2]
    path = polygon(((-half, FRONT), (half, FRONT), (half, ends), (-half, ends)))
    records: list[Record] = [
        Wash(
            path,
            (0, ends),
            (0, 2.4),
            ((0, horizon.lighter(0.05).clear(0.42)), (0.35, horizon.clear(0.24)), (1, horizon.clear(0.05))),
            lit=False,
        )
    ]
    for n, (x, colour) in enumerate(glints):
        records += _run_of_light(designer, n, x, min(ends, 11.0), colour)
    for n, (x, z, across) in enumerate(
        ((-2.6, 4.3, 0.75), (1.9, 4.05, 0.9), (-0.4, 6.6, 0.8), (3.1, 6.9, 0.9), (-3.7, 7.2, 1.0))
    ):
        records.append(
            puddle(
                designer,
                f"puddle {n}",
                x + designer.between(-0.3, 0.3, "puddle", n),
                z,
                across,
                0.14 + 0.05 * across,
            )
        )
    return records
