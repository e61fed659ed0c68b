"""The hospital ward: two beds with rails and curtains, a drip, a monitor that draws a heart's beat, a window on
the garden."""

from functools import partial
from math import exp

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import tiles, window_light
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.openings import Box, room_door, window
from yingxi.stage.sets.outlook import green_outlook, window_pool
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.trade_of_old import hundred_drawers
from yingxi.stage.sets.walls import WALL, picture_rail, wall, wall_paint, wall_shade
from yingxi.stage.sets.wares import vase

_WINDOW: Box = (1.72, 1.00, 1.62, 1.50)
_SCREEN: Box = (-2.02, 1.62, 0.56, 0.36)
_RAIL = 2.60


def hospital_ward(designer: Designer) -> Place:
    """A ward of two beds. One sits on the foot of the right one; the left one stands back along the wall."""
    ward = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    left, _, width, _ = _WINDOW
    chair, seat = wooden_chair(ward, "chair", -1.2, 5.45, ward.paint(0.62, 0.045, 75), facing=1)
    bed, other = _near_bed(ward)
    ground: list[Record] = list(tiles(ward, WALL, ward.paint(0.64, 0.018, 130), size=0.72))
    ground += window_light(ward, left, left + width, WALL, 2.0, slant=-1.5)
    shade = Colour(0.14, 0.04, ward.air.light.shadow.hue)
    ground += [
        soft(ellipse(x, z, 1.15, 0.15), shade, alpha, 9)
        for x, z, alpha in ((2.15, 5.88, 0.42), (-1.9, 6.42, 0.38), (-3.3, 6.45, 0.3))
    ]
    return Place(
        cards=(*green_outlook(ward, _WINDOW), _back(ward), *_bays(ward), *chair, *bed, _front(ward)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=ward.air.light,
        haze=ward.air.haze,
        backdrop=_upper(ward),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 4.9)),
        pools=(
            *pool(ward, -2.3, 2.0, 6.2, 2.8, 0.36),
            *pool(ward, 0.6, 2.7, 6.0, 2.8, 0.24),
            *window_pool(ward, _WINDOW),
        ),
    )


def _upper(designer: Designer) -> Colour:
    return wall_paint(designer, lightness=0.68, chroma=0.018)


def _calm(designer: Designer) -> float:
    """The hue of paint and curtains: what hospitals hold for calming."""
    return designer.one_of((165.0, 215.0, 185.0), "calm")


def _back(designer: Designer) -> Card:
    """Wall in two paints, a rail for the hand, bed-head panel, clock, plaque, the window with its blind."""
    paint, low = _upper(designer), designer.paint(0.62, 0.038, _calm(designer))
    wood = designer.paint(0.58, 0.05, 65)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += [
        Cut(rectangle(-9, 0, 18, 0.96), low, edge=0),
        panel(-9, 0.95, 18, 0.035, low.lighter(0.09), lift=2),
        panel(-9, 0, 18, 0.15, low.darker(0.12), lift=3),
    ]
    records += picture_rail(designer, 2.92, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, -2.45, 1.75, 2.6, strength=0.42)
    records += [
        panel(-9, 0.76, 10.5, 0.085, wood, lift=7),
        line(((-9, 0.815), (1.5, 0.815)), wood.lighter(0.07), 0.012),
    ]
    records += [panel(x, 0.70, 0.05, 0.09, wood.darker(0.10), lift=2) for x in (-3.9, -1.3, -0.05, 1.2)]
    records += _healing_of_old(designer) if designer.ancient else _bed_head(designer) + _monitor(designer)
    tube, falls = lit(designer, designer.paint(0.84, 0.01, 100), Colour(0.94, 0.04, 92))
    records += halo(designer, 0.45, 2.78, 2.6, strength=0.30, colour=Colour(0.90, 0.06, 88))
    if not designer.ancient:
        records += [
            panel(-0.15, 2.88, 1.2, 0.07, designer.paint(0.74, 0.012, 220), lift=4),
            Cut(rectangle(-0.10, 2.85, 1.1, 0.045, radius=0.02), tube, lift=2, lit=falls),
        ]
    records += _blind_and_window(designer)
    records += wall_clock(designer, 0.10, 2.40, 0.18, wood=designer.paint(0.70, 0.012, 230))
    word = designer.worded(designer.one_of(("静", "安静", "暖"), "plaque"))
    board = designer.paint(0.52, 0.05, _calm(designer))
    across = 0.24 + (0.13 if word.isascii() else 0.19) * len(word)
    records += [
        panel(0.72 - across / 2, 2.26, across, 0.32, board, lift=5),
        lettered(word, 0.72, 2.42, 0.20, designer.paint(0.88, 0.02, 100)),
    ]
    records += room_door(designer, "door", -5.5, 1.1, 2.15, designer.paint(0.66, 0.04, _calm(designer)))
    beat = None if designer.ancient else partial(_trace, _SCREEN)
    return Card("wall", WALL, tuple(records), moving=beat)


def _healing_of_old(designer: Designer) -> list[Record]:
    """The healer's wall: a cabinet of small drawers, a lamp of oil on its top."""
    return hundred_drawers(designer, -3.55, 2.3, 0.99, 5)


def _bed_head(designer: Designer) -> list[Record]:
    """The panel over the far bed: lamp, outlets for air, the bed's number."""
    metal = designer.paint(0.76, 0.015, 220)
    shade, falls = lit(designer, metal.lighter(0.03), Colour(0.94, 0.055, 88))
    records: list[Record] = [
        panel(-3.75, 1.28, 2.55, 0.20, metal, lift=5),
        line(((-3.75, 1.33), (-1.2, 1.33)), metal.darker(0.08), 0.010),
        Cut(rectangle(-2.98, 1.42, 1.05, 0.055, radius=0.02), shade, lift=3, lit=falls),
    ]
    if designer.air.lamps:
        records.append(glow(-2.45, 1.50, 0.95, Colour(0.92, 0.07, 85), 0.42))
    for n, hue in enumerate((150.0, 240.0, 85.0)):
        x = -1.74 + 0.17 * n
        records += [
            disc(x, 1.385, 0.048, None, metal.darker(0.06), lift=1),
            disc(x, 1.385, 0.026, None, designer.paint(0.56, 0.07, hue), lift=0),
        ]
    number = designer.one_of(("3", "6", "12"), "bed")
    return [
        *records,
        panel(-2.82, 1.98, 0.26, 0.26, designer.paint(0.84, 0.012, 100), lift=3),
        lettered(number, -2.69, 2.11, 0.17, designer.paint(0.44, 0.06, _calm(designer))),
    ]


def _monitor(designer: Designer) -> list[Record]:
    """The screen on its arm; the trace comes from `_trace`."""
    left, bottom, width, height = _SCREEN
    metal = designer.paint(0.70, 0.012, 230)
    x = left + width / 2
    records: list[Record] = [
        panel(x - 0.03, 1.46, 0.06, 0.18, metal.darker(0.10), lift=3),
        Cut(rectangle(left - 0.04, bottom - 0.05, width + 0.08, height + 0.09, radius=0.03), metal, lift=7),
        Cut(rectangle(left, bottom, width, height, radius=0.012), Colour(0.27, 0.03, 200), edge=0.3),
    ]
    for n, tone in enumerate((Colour(0.72, 0.085, 150), Colour(0.74, 0.07, 220))):
        y = bottom + height * (0.66 - 0.38 * n)
        records.append(lettered(("72", "98")[n], left + width * 0.87, y, 0.085, tone))
    return records


def _trace(screen: Box, frame: int) -> DisplayList:
    """A heart's beat that runs across the screen, once a second; its front is bright."""
    left, bottom, width, height = screen
    span, head = width * 0.70, (frame % 60) / 60
    points: list[Point] = []
    for n in range(57):
        along = n / 56
        beat = (along * 2.5) % 1.0
        rise = (
            1.0 * exp(-(((beat - 0.40) / 0.030) ** 2))
            - 0.34 * exp(-(((beat - 0.47) / 0.030) ** 2))
            + 0.22 * exp(-(((beat - 0.68) / 0.070) ** 2))
        )
        points.append((left + 0.025 + span * along, bottom + height * (0.54 + 0.30 * rise)))
    green = Colour(0.76, 0.085, 155)
    seen = points[: max(2, round(head * 56) + 1)]
    old = points[min(56, round(head * 56) + 4) :]
    made: list[Record] = [line(seen, green, 0.011), disc(*seen[-1], 0.014, None, green.lighter(0.1), lift=0)]
    if len(old) > 1:
        made.append(line(old, green.clear(0.45), 0.010))
    low = [(x, bottom + height * 0.20 + (y - bottom - height * 0.54) * 0.25) for x, y in seen]
    return (*made, line(low, Colour(0.74, 0.07, 220), 0.009))


def _blind_and_window(designer: Designer) -> list[Record]:
    """White frame; a slatted blind drawn up by a different share in every ward."""
    left, bottom, width, height = _WINDOW
    slat = designer.paint(0.80, 0.02, 95)
    records: list[Record] = []
    if designer.ancient:
        return window(designer, _WINDOW, designer.paint(0.44, 0.055, 45))
    for n in range(round(designer.between(5, 9, "blind"))):
        y = bottom + height - 0.055 * (n + 1)
        records.append(panel(left + 0.015, y, width - 0.03, 0.042, slat.darker(0.012 * (n % 2)), lift=2))
        foot = y
    records += [
        panel(left + 0.01, foot - 0.035, width - 0.02, 0.035, slat.darker(0.05), lift=3),
        line(((left + 0.16, foot), (left + 0.16, bottom + 0.45)), slat.darker(0.12), 0.008),
        disc(left + 0.16, bottom + 0.43, 0.018, None, slat.darker(0.08), lift=1),
    ]
    records += window(designer, _WINDOW, designer.paint(0.76, 0.015, 100))
    hue = designer.one_of((20.0, 85.0, 350.0), "flowers")
    return records + vase(designer, "sill", left + width - 0.30, bottom, 0.20, hue=200, flowers=hue)


def _bays(designer: Designer) -> tuple[Card, ...]:
    """The far bed with its cupboard and drip, and the curtains on their rail."""
    back, front = _bed(designer, "far bed", -0.90, -1)
    drip = Card("drip", 6.55, tuple(_stand(designer, -1.12, 2.02)), moving=partial(_drop, -1.12 - 0.13, 1.50))
    return (
        *(() if designer.ancient else (drip,)),
        Card("far bed", 6.45, (*_cupboard(designer), *back, *front)),
        Card("curtains", 6.32, tuple(_curtains(designer))),
    )


def _curtains(designer: Designer) -> list[Record]:
    """One rail from wall to wall; between the bays the cloth is drawn together."""
    steel, cloth = designer.paint(0.74, 0.01, 230), designer.paint(0.68, 0.032, _calm(designer))
    records: list[Record] = [
        line(((x, _RAIL), (x, 4.6)), steel.darker(0.06), 0.014) for x in (-3.0, -0.2, 1.9, 3.6)
    ]
    for name, left, right in (("middle", -0.86, -0.20), ("window", 0.98, 1.50), ("far", 3.36, 4.2)):
        wide, net = right - left, cloth.lighter(0.06)
        # The upper hand's breadth is net, so that air passes over the closed cloth.
        records.append(panel(left + 0.01, _RAIL - 0.34, wide - 0.02, 0.30, net, lift=4))
        records += [
            line(((x, _RAIL - 0.30), (x, _RAIL - 0.05)), net.darker(0.05), 0.006)
            for x in (left + wide * n / 9 for n in range(1, 9))
        ]
        records += [
            line(((left + 0.01, _RAIL - y), (right - 0.01, _RAIL - y)), net.darker(0.05), 0.006)
            for y in (0.24, 0.18, 0.12)
        ]
        records += _hung(designer, name, left, right, 0.27, _RAIL - 0.29, cloth)
        records += [
            disc(left + wide * (n + 0.5) / 6, _RAIL - 0.025, 0.018, None, steel.darker(0.1), lift=1)
            for n in range(6)
        ]
    records += [panel(-6.5, _RAIL, 13, 0.04, steel, lift=4)]
    return records


def _hung(
    designer: Designer, name: str, left: float, right: float, bottom: float, top: float, cloth: Colour
) -> list[Record]:
    """Cloth drawn together: straight sides, a scalloped hem, folds that widen downwards."""
    wide, folds = right - left, 6
    hem = [(left + wide * n / 12, bottom + (0.016 if n % 2 else 0.0)) for n in range(13)]
    records: list[Record] = [sheet([(left + 0.015, top), *hem, (right - 0.015, top)], cloth, lift=8)]
    for n in range(folds):
        x = left + wide * (n + 0.32) / folds
        across = wide / folds * designer.between(0.30, 0.46, name, n)
        strip = (
            (x, top),
            (x - 0.01, bottom + 0.016),
            (x + across + 0.015, bottom + 0.016),
            (x + across, top),
        )
        records += [
            Cut(polygon(strip), cloth.darker(0.05), edge=0, grain=0.8),
            line(((x - wide * 0.035, top), (x - wide * 0.04, bottom + 0.02)), cloth.lighter(0.045), 0.012),
        ]
    whole = rectangle(left, bottom, wide, top - bottom)
    return [*records, fade(whole, (0, top), (0, top - 0.35), Colour(0.14, 0.04, 285), 0.16, 0.0)]


def _bed(designer: Designer, name: str, foot: float, facing: int) -> tuple[list[Record], list[Record]]:
    """A bed on wheels, of old on legs, from its foot (at x `foot`) towards its raised head, two metres along `facing`.
    What is behind a sitter, and what is before."""
    f = facing
    enamel, linen = designer.paint(0.74, 0.018, 215), designer.paint(0.83, 0.012, 95)
    cloth = designer.paint(0.62, 0.052, designer.one_of((235.0, 170.0, 40.0), "blanket"))
    steel = designer.paint(0.60, 0.012, 240)

    def across(*points: Point) -> list[Point]:
        return [(foot + f * x, y) for x, y in points]

    back: list[Record] = [
        Cut(
            smooth(across((1.97, 0.2), (1.95, 0.98), (2.02, 1.08), (2.10, 0.98), (2.08, 0.2)), tension=0.2),
            enamel,
            lift=6,
        ),
        sheet(across((1.20, 0.38), (1.28, 0.50), (1.90, 0.92), (2.0, 0.84), (1.94, 0.38)), linen, lift=5),
        sheet(across((1.28, 0.46), (1.90, 0.89), (1.88, 0.92), (1.24, 0.50)), linen.darker(0.06), lift=1),
        Cut(
            smooth(
                across((1.50, 0.67), (1.60, 0.86), (1.84, 1.04), (1.95, 0.99), (1.93, 0.88), (1.70, 0.70)),
                tension=0.4,
            ),
            linen.lighter(0.04),
            lift=5,
        ),
        line(across((1.60, 0.76), (1.72, 0.84), (1.80, 0.93)), linen.darker(0.06), 0.010, curved=True),
        sheet(across((0.02, 0.36), (0.02, 0.52), (1.30, 0.52), (1.30, 0.36)), linen.darker(0.03), lift=2),
    ]
    front: list[Record] = []
    for x in (0.10, 1.88):
        if designer.ancient:
            front.append(panel(foot + f * x - 0.04, 0.0, 0.08, 0.32, designer.paint(0.42, 0.05, 45), lift=3))
            continue
        front += [
            panel(foot + f * x - 0.022, 0.08, 0.044, 0.24, steel, lift=3),
            disc(foot + f * x, 0.065, 0.065, None, designer.paint(0.40, 0.015, 260), lift=3),
            disc(foot + f * x, 0.065, 0.03, None, steel.lighter(0.08), lift=1),
        ]
    front += [
        sheet(across((0.30, 0.16), (0.33, 0.19), (1.60, 0.27), (1.62, 0.24)), steel.darker(0.04), lift=2),
        sheet(across((0.0, 0.24), (0.0, 0.32), (2.0, 0.32), (2.0, 0.24)), enamel, lift=4),
        Cut(rectangle(min(foot, foot + f * 1.98), 0.31, 1.98, 0.15, radius=0.04), linen, lift=4),
        Cut(
            smooth(
                across(
                    (0.0, 0.30), (-0.015, 0.44), (0.06, 0.485), (0.7, 0.50), (1.22, 0.50), (1.26, 0.34),
                    (1.18, 0.25), (0.9, 0.275), (0.5, 0.25), (0.2, 0.27),
                ),
                tension=0.25,
            ),
            cloth,
            lift=5,
        ),
        Cut(
            smooth(
                across((1.02, 0.505), (1.24, 0.51), (1.29, 0.34), (1.21, 0.245), (1.06, 0.27), (1.08, 0.4)),
                tension=0.25,
            ),
            linen.lighter(0.02),
            lift=3,
        ),
    ]  # fmt: skip
    for n in range(4):
        x = 0.16 + 0.24 * n
        front.append(
            line(
                across((x, 0.47), (x + 0.02, 0.38), (x - 0.01, 0.29)), cloth.darker(0.05), 0.008, curved=True
            )
        )
    for y in (0.37, 0.42):
        front.append(line(across((0.0, y), (1.03, y + 0.01)), cloth.lighter(0.07), 0.012))
    front += _rail(enamel, across((1.36, 0.32), (1.86, 0.32)), 0.66)
    return back, front


def _rail(enamel: Colour, feet: list[Point], top: float) -> list[Record]:
    """The guard at a bed's side: a rounded frame with three bars."""
    left, right = sorted(x for x, _ in feet)
    low = feet[0][1]
    arch = [(left, low), (left, top - 0.06), (left + 0.07, top), (right - 0.07, top), (right, top - 0.06)]
    records: list[Record] = [
        line([*arch, (right, low)], enamel.lighter(0.05), 0.034),
        line(((left, low + 0.16), (right, low + 0.16)), enamel.darker(0.02), 0.018),
    ]
    wide = right - left
    for n in range(1, 4):
        x = left + wide * n / 4
        records.append(line(((x, low), (x, top)), enamel.darker(0.02), 0.018))
    return records


def _near_bed(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """The bed by the window; a sitter has its foot between him and the head."""
    back, front = _bed(designer, "near bed", 1.10, 1)
    cards = (Card("bed back", 6.02, tuple(back)), Card("bed front", 5.80, tuple(front)))
    return cards, Seat("bed", 1.9, 5.9, 0.48, -1)


def _cupboard(designer: Designer) -> list[Record]:
    """The bedside cupboard: flask, cup, a bowl of oranges."""
    paint, left, top = designer.paint(0.70, 0.03, 85), -3.52, 0.78
    records: list[Record] = [
        panel(left, 0.08, 0.52, 0.68, paint, lift=6),
        panel(left - 0.02, top - 0.03, 0.56, 0.04, paint.lighter(0.05), lift=3),
        panel(left + 0.03, 0.53, 0.46, 0.18, paint.lighter(0.02), lift=2),
        panel(left + 0.03, 0.12, 0.46, 0.38, paint.darker(0.02), lift=2),
        disc(left + 0.26, 0.62, 0.02, None, designer.paint(0.56, 0.012, 240), lift=2),
        disc(left + 0.44, 0.34, 0.02, None, designer.paint(0.56, 0.012, 240), lift=2),
    ]
    flask = designer.paint(0.56, 0.07, designer.one_of((25.0, 240.0, 150.0), "flask"))
    x = left + 0.26
    records += [
        Cut(rectangle(x - 0.065, top + 0.01, 0.13, 0.27, radius=0.02), flask, lift=4),
        panel(x - 0.066, top + 0.06, 0.132, 0.02, flask.lighter(0.10), lift=1),
        panel(x - 0.035, top + 0.28, 0.07, 0.05, designer.paint(0.74, 0.03, 80), lift=2),
        line(((x + 0.06, top + 0.08), (x + 0.11, top + 0.12), (x + 0.11, top + 0.2), (x + 0.06, top + 0.24)),
             flask.darker(0.05), 0.018),
    ]  # fmt: skip
    for n, (dx, dy) in enumerate(((0.0, 0.0), (0.09, 0.0), (0.05, 0.08))):
        records.append(
            disc(left + 0.37 + dx, top + 0.06 + dy, 0.05, None, designer.paint(0.70, 0.085, 62 + 3 * n))
        )
    return records


def _stand(designer: Designer, x: float, height: float) -> list[Record]:
    """A drip on its pole: bag, chamber, the line that sags to the bed."""
    steel = designer.paint(0.62, 0.01, 240)
    fluid = designer.paint(0.80, 0.025, 215)
    bag = x - 0.13
    records: list[Record] = [
        line(((x, 0.05), (x, height)), steel, 0.022),
        line(((x - 0.22, 0.05), (x, 0.12), (x + 0.22, 0.05)), steel.darker(0.05), 0.028),
        line(((x - 0.14, height - 0.03), (x, height), (x + 0.14, height - 0.03)), steel, 0.018),
        Cut(rectangle(bag - 0.075, height - 0.36, 0.15, 0.30, radius=0.035), fluid.lighter(0.04), lift=3),
        Cut(rectangle(bag - 0.06, height - 0.345, 0.12, 0.17, radius=0.025), fluid.darker(0.05), edge=0),
        panel(bag - 0.04, height - 0.24, 0.08, 0.09, designer.paint(0.86, 0.015, 95), lift=0),
        line(((bag, height - 0.36), (bag, height - 0.42)), steel.lighter(0.06), 0.012),
        Cut(ellipse(bag, height - 0.47, 0.022, 0.055), fluid, lift=1),
        line(
            [(bag, height - 0.52), (bag - 0.06, 1.15), (bag - 0.34, 0.74), (bag - 0.62, 0.66)],
            fluid.lighter(0.03),
            0.010,
            curved=True,
        ),
    ]
    return records


def _drop(x: float, y: float, frame: int) -> DisplayList:
    """A drop that swells for a second and falls through the chamber."""
    phase = (frame % 30) / 30
    fall = max(0.0, phase - 0.7) / 0.3
    size = 0.004 + 0.006 * min(1.0, phase / 0.7)
    return (disc(x, y + 0.085 - 0.07 * fall, size, size * 1.3, Colour(0.95, 0.02, 220), lift=0, lit=False),)


def _front(designer: Designer) -> Card:
    """A dressing trolley's corner at the left: bottles, a dish, rolled gauze."""
    steel, glass = designer.paint(0.66, 0.012, 235), designer.paint(0.54, 0.06, 55)
    records: list[Record] = [
        panel(-1.9, 0.62, 0.94, 0.045, steel.lighter(0.06), lift=9),
        line(((-1.9, 0.74), (-1.0, 0.74), (-0.98, 0.65)), steel.lighter(0.03), 0.018),
        panel(-1.04, -0.2, 0.045, 0.84, steel.darker(0.04), lift=7),
        Cut(rectangle(-1.30, 0.665, 0.13, 0.24, radius=0.03), glass, lift=6),
        panel(-1.27, 0.90, 0.07, 0.06, designer.paint(0.42, 0.02, 260), lift=3),
        panel(-1.29, 0.72, 0.11, 0.08, designer.paint(0.84, 0.02, 90), lift=1),
        disc(-1.11, 0.71, 0.055, None, designer.paint(0.86, 0.01, 95), lift=4),
        disc(-1.11, 0.71, 0.022, None, designer.paint(0.76, 0.01, 95), lift=0),
    ]
    return Card("foreground trolley", 2.5, tuple(records), blur=5.0)
