"""The inside of a bus, seen across it: the windscreen, the driver and the door at the left, rows of seats behind them,
windows on the street that goes by, rails with straps, a lit sign."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.path import Path, ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.bus_front import (
    DOOR,
    FRONT,
    WINDSCREEN,
    dashboard,
    door_leaves,
    front_wall,
    lining,
    wheel,
)
from yingxi.stage.sets.bus_seats import drivers_seat, far_rows, near_back, passengers_seat
from yingxi.stage.sets.bus_street import passing_street
from yingxi.stage.sets.car import car
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import FRONT as FLOOR_BEGINS
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.openings import Box, glass
from yingxi.stage.sets.signs import lettered

WALL = 6.9
WINDOWS: tuple[Box, ...] = (
    (-1.36, 1.02, 1.62, 1.04),
    (0.42, 1.02, 1.62, 1.04),
    (2.20, 1.02, 1.62, 1.04),
    (3.98, 1.02, 1.62, 1.04),
)
_CEILING, _TOP = 2.36, 5.2
RAIL = 2.00
_AMBER = Colour(0.83, 0.145, 72)


def bus(designer: Designer) -> Place:
    """It drives to the left; the door is on the far side, beyond the driver. Of old it is a coach."""
    if designer.ancient:
        return car(designer)
    at_wheel, driver = drivers_seat(designer, -1.52, 5.32)
    first, seat = passengers_seat(designer, "front seat", 0.84, 5.62)
    second, other = passengers_seat(designer, "back seat", 1.90, 5.62)
    return Place(
        cards=(
            *passing_street(designer),
            *(glass(designer, box) for box in (*WINDOWS[:3], DOOR)),
            Card("wall", WALL, (*_wall(designer), *front_wall(designer))),
            Card("door", WALL - 0.02, tuple(door_leaves(designer))),
            Card("far seats", 6.55, far_rows(designer)),
            Card("rail", 6.4, tuple(_rail(designer))),
            *at_wheel,
            *dashboard(designer),
            *wheel(designer),
            *first,
            *second,
            near_back(designer),
        ),
        ground=tuple(_floor(designer)),
        ground_ends=WALL,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.paint(0.50, 0.02, 230),
        width=(-0.95, 2.2),
        seats=(seat, other, driver),
        doors=((-2.2, 6.0),),
        pools=(*pool(designer, -1.2, 2.4, 5.6, 2.6, 0.30), *pool(designer, 1.4, 2.4, 5.6, 3.0, 0.34)),
    )


def skin(designer: Designer) -> Colour:
    """What the walls are lined with: pale plates, cream in the thirties."""
    if designer.thirties:
        return designer.paint(0.76, 0.055, 88)
    if designer.future:
        return designer.paint(0.74, 0.014, 240)
    return designer.paint(0.72, 0.028, designer.one_of((215.0, 165.0), "skin"))


def trim(designer: Designer) -> Colour:
    """The lining under the windows: the walls' own colour, darker, so that the seats stand out from it."""
    if designer.thirties:
        return designer.paint(0.46, 0.065, 48)
    return designer.paint(0.58, 0.045, designer.one_of((215.0, 165.0), "skin"))


def _wall(designer: Designer) -> list[Record]:
    """The far side: panes with rounded corners in rubber, a band of colour below, a header with notices, the roof."""
    paint, band = skin(designer), trim(designer)
    metal, rubber = designer.paint(0.74, 0.012, 235), designer.paint(0.32, 0.015, 262)
    outer = polygon(((-9, -0.05), (9, -0.05), (9, _TOP), (-9, _TOP)))
    hole = with_hole(outer, (*WINDOWS, DOOR)).joined(polygon(WINDSCREEN[::-1]))
    records: list[Record] = [Cut(hole, paint, lift=6, edge=0.6)]
    right = rectangle(DOOR[0] + DOOR[2] + 0.1, 0, 9, 0.90)
    records += [
        Cut(right, band, edge=0),
        panel(-1.60, 0.86, 10.6, 0.06, metal, lift=3),
        panel(-1.60, 0.0, 10.6, 0.15, band.darker(0.10), lift=3),
        Cut(rectangle(-1.60, 0.52, 10.6, 0.045), designer.paint(0.66, 0.10, 70), edge=0),
    ]
    for x in (-1.36, 0.42, 2.20, 3.98):
        records += [
            panel(x + 0.22, 0.20, 1.16, 0.22, band.darker(0.05), lift=1, radius=0.04),
            *(line(((x + 0.30, y), (x + 1.30, y)), band.darker(0.11), 0.014) for y in (0.26, 0.31, 0.36)),
        ]
    for box in WINDOWS:
        records += _pane_frame(box, metal, rubber)
    records += _header(designer, paint, metal)
    return records


def _pane_frame(box: Box, metal: Colour, rubber: Colour) -> list[Record]:
    """Rubber about the pane, its corners rounded off, a sliding vent above with its handle."""
    left, bottom, width, height = box
    casing = rectangle(left - 0.06, bottom - 0.06, width + 0.12, height + 0.12, radius=0.16)
    vent = bottom + height * 0.72
    return [
        Cut(casing.joined(_hollow(box, 0.02, 0.13)), rubber, lift=4),
        panel(left + 0.03, vent, width - 0.06, 0.035, metal, lift=3),
        panel(left + width * 0.5 - 0.016, vent, 0.032, height * 0.27, metal, lift=3),
        panel(left + width * 0.5 + 0.05, vent + 0.09, 0.11, 0.03, rubber.lighter(0.12), lift=2, radius=0.012),
    ]


def _hollow(box: Box, inset: float, radius: float) -> Path:
    """A rounded opening, the other way about than what it is cut out of."""
    left, bottom, width, height = box
    wide, high = width - 2 * inset, height - 2 * inset
    return rectangle(-left - inset - wide, bottom + inset, wide, high, radius=radius).scaled(-1, 1)


def _header(designer: Designer, paint: Colour, metal: Colour) -> list[Record]:
    """Over the windows: a rounded cove with notices, the lit sign of the route; the roof comes on towards the eye."""
    roof = paint.lighter(0.07)
    records: list[Record] = [
        Cut(rectangle(-9, 2.12, 18, 0.26), paint.lighter(0.035), edge=0),
        panel(-9, 2.115, 18, 0.028, metal, lift=3),
        Cut(rectangle(-9, _CEILING, 18, _TOP - _CEILING), roof, edge=0),
        panel(-9, _CEILING - 0.01, 18, 0.035, roof.darker(0.06), lift=3),
    ]
    records += [line(((-9, y), (9, y)), roof.darker(0.05), 0.014) for y in (_CEILING + 0.52, _CEILING + 1.35)]
    records += [
        line(((x, _CEILING), (x * 2.15, _TOP)), roof.darker(0.045), 0.012)
        for x in (-4.2, -2.4, -0.6, 1.2, 3.0, 4.8)
    ]
    records += _notices(designer)
    records += _lamps(designer)
    shade = Colour(0.15, 0.05, 280)
    records.append(
        fade(rectangle(-9, _CEILING, 18, _TOP - _CEILING), (0, 4.6), (0, _CEILING + 0.2), shade, 0.5, 0.0)
    )
    return records


def _lamps(designer: Designer) -> list[Record]:
    """Long lamps in the roof, one stretch after the other; globes in the thirties. They light the wall below them."""
    bright, falls = lit(designer, designer.paint(0.86, 0.012, 100), Colour(0.965, 0.035, 95))
    records: list[Record] = []
    for left, right in ((-2.3, -0.5), (0.0, 1.8), (2.3, 4.1)):
        x = (left + right) / 2
        strip = polygon(((left, 2.74), (right, 2.74), (right * 1.11, 2.90), (left * 1.11, 2.90)))
        records += [*halo(designer, x, 2.7, 2.1, strength=0.30), *halo(designer, x, 1.5, 1.7, strength=0.20)]
        if designer.thirties:
            brass = designer.paint(0.70, 0.085, 82)
            records += [
                disc(x, 2.71, 0.16, 0.06, brass, lift=2),
                disc(x, 2.66, 0.115, None, bright, lift=3, lit=falls),
            ]
        else:
            records.append(Cut(strip, bright, lift=2, lit=falls))
    return records


def _notices(designer: Designer) -> list[Record]:
    """The route in lamps, a timetable, two bills of paper in the cove."""
    english = designer.setting.language == "en"
    dark = designer.paint(0.24, 0.012, 265)
    records: list[Record] = []
    said, x = "27  HARBOUR" if english else "27路 开往码头", -0.27
    if designer.thirties:
        plate = designer.paint(0.36, 0.07, 150)
        records += [panel(x - 0.67, 2.355, 1.34, 0.21, plate, lift=4, radius=0.03)]
        records.append(lettered(said, x, 2.46, 0.125, designer.paint(0.90, 0.03, 90)))
    else:
        records += [panel(x - 0.67, 2.355, 1.34, 0.21, dark, lift=4, radius=0.02)]
        if designer.air.lamps:
            records.append(glow(x, 2.46, 0.75, _AMBER, 0.28))
        records.append(lettered(said, x, 2.46, 0.125, _AMBER))
    for n, (x, hue) in enumerate(((0.72, 25.0), (1.34, 205.0), (2.5, 95.0), (3.2, 330.0))):
        bill = designer.paint(0.80, 0.05, hue)
        records += [
            panel(x, 2.155, 0.5, 0.18, bill, lift=1.5),
            Cut(rectangle(x + 0.03, 2.18, 0.13, 0.13), bill.darker(0.16), edge=0),
            *(
                line(((x + 0.2, y), (x + 0.45 - 0.06 * (n % 2), y)), bill.darker(0.2), 0.014)
                for y in (2.21, 2.25, 2.29)
            ),
        ]
    return records


def _rail(designer: Designer) -> list[Record]:
    """A rail along the roof with straps, posts down to the seats, a bell to stop with on two of them."""
    yellow = designer.paint(0.78, 0.115, 84)
    grip, strap = designer.paint(0.86, 0.02, 90), designer.paint(0.36, 0.02, 265)
    bell = designer.paint(0.56, 0.15, 27)
    records: list[Record] = [line(((-1.3, RAIL), (9, RAIL)), yellow, 0.042)]
    for n in range(7):
        x = -0.62 + 0.58 * n + 0.05 * (n % 2)
        records += [
            panel(x - 0.022, RAIL - 0.20, 0.044, 0.22, strap, lift=2),
            line(
                [(x, RAIL - 0.18), (x - 0.085, RAIL - 0.33), (x + 0.085, RAIL - 0.33), (x, RAIL - 0.18)],
                grip,
                0.026,
            ),
        ]
    for x in (-1.26, 0.34, 2.12, 3.9):
        records += [
            line(((x, 0.02), (x, 2.40)), yellow, 0.050),
            line(((x - 0.012, 0.02), (x - 0.012, 2.40)), yellow.lighter(0.10), 0.010),
            disc(x, RAIL, 0.045, None, yellow.darker(0.07), lift=2),
        ]
    for x in (0.34, 2.12) if not designer.thirties else ():
        records += [
            panel(x - 0.055, 1.42, 0.11, 0.17, designer.paint(0.84, 0.03, 90), lift=3, radius=0.025),
            disc(x, 1.50, 0.034, None, bell, lift=2),
        ]
        if designer.air.lamps:
            records += [disc(x, 1.50, 0.020, None, Colour(0.74, 0.17, 30), lift=0, lit=False)]
    return records


def _floor(designer: Designer) -> list[Record]:
    """Speckled lino in strips along the bus, studs of metal between, a yellow line before the door and its step."""
    ground = designer.paint(0.50, 0.018, 245)
    if designer.thirties:
        ground = designer.paint(0.47, 0.05, 52)
    yellow, metal = designer.paint(0.78, 0.12, 86), designer.paint(0.66, 0.012, 240)
    records: list[Record] = floor(ground, WALL)
    records += [
        Cut(rectangle(-9, z, 18, 0.022), metal.mixed(ground, 0.35), edge=0) for z in (4.3, 5.0, 5.75, 6.4)
    ]
    for n in range(90):
        x, z = designer.between(-6, 6, "speck", n), designer.between(2.4, 6.7, "speck", n, "z")
        speck = ground.lighter(0.06) if n % 3 else ground.darker(0.07)
        records.append(Cut(ellipse(x, z, 0.022, 0.012), speck, edge=0))
    left, _, width, _ = DOOR
    records += [
        # Left of the front's foot one looks at the front itself.
        Cut(
            rectangle(-9, FLOOR_BEGINS, 9 + FRONT, WALL - FLOOR_BEGINS), lining(designer).darker(0.03), edge=0
        ),
        Cut(rectangle(left - 0.12, 6.38, width + 0.24, WALL - 6.38), ground.darker(0.14), edge=0),
        Cut(rectangle(left - 0.12, 6.56, width + 0.24, 0.03), ground.darker(0.04), edge=0),
        Cut(rectangle(left - 0.16, 6.30, width + 0.32, 0.09), yellow, edge=0),
        Cut(rectangle(-1.02, 4.4, 0.06, 1.9), yellow.mixed(ground, 0.35), edge=0),
    ]
    for x, _, width, _ in WINDOWS[:3]:
        light = designer.air.sky[2]
        strength = {"dawn": 0.16, "day": 0.20, "dusk": 0.12, "night": 0.05}[designer.air.hour]
        patch = polygon(((x - 0.5, 4.5), (x + width - 0.5, 4.5), (x + width, 6.3), (x, 6.3)))
        records.append(Soft(patch, light.clear(strength), 9.0))
    return records
