"""The spaceship: a bridge with one wide window on the stars, consoles of light below it, two chairs."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.space import ringed_planet, starry
from yingxi.stage.sets.to_come import sliding_door
from yingxi.stage.sets.walls import HALF, TOP, WALL

# The window: its lower and upper edge, half its width below and above.
_LOW, _HIGH, _BROAD, _NARROW = 1.12, 3.10, 3.35, 2.75
CYAN, AMBER, ROSE = Colour(0.80, 0.11, 205), Colour(0.84, 0.12, 75), Colour(0.72, 0.15, 20)


def spaceship(designer: Designer) -> Place:
    """Bright by the ship's day; at dusk and night it flies by its instruments."""
    ship = Designer(designer.setting, designer.air.lit_from(-1))
    chairs, seats = _chairs(ship)
    dim = ship.air.lamps
    pools = (
        Pool(-2.9, 1.0, 6.3, 2.4, CYAN, 0.30 if dim else 0.12),
        Pool(2.9, 1.0, 6.3, 2.4, AMBER, 0.30 if dim else 0.10),
    )
    return Place(
        cards=(
            starry(ship),
            Card("planet", 100, tuple(ringed_planet(9.5, 12.0, 7.0, 40.0)), blur=0.8),
            Card(
                "small moon",
                80,
                (
                    disc(-13.5, 15.5, 1.5, None, Colour(0.84, 0.02, 270), lift=4, lit=False),
                    disc(-13.0, 15.0, 0.4, None, Colour(0.76, 0.02, 270), lift=0, lit=False),
                ),
            ),
            Card("wall", WALL, tuple(_hull(ship))),
            Card("console", 6.6, tuple(_console(ship)), moving=_lights),
            *chairs,
            _front(ship),
        ),
        ground=_floor(ship),
        ground_ends=WALL,
        light=ship.air.light,
        haze=ship.air.haze,
        backdrop=ship.paint(0.60, 0.035, 245),
        seats=seats,
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=pools,
    )


def _hull(designer: Designer) -> list[Record]:
    """Pale panels between ribs, a wide window with slanted sides cut out of them, a sliding door on either side."""
    skin, rib = designer.paint(0.66, 0.030, 245), designer.paint(0.52, 0.040, 255)
    window = ((-_BROAD, _LOW), (-_NARROW, _HIGH), (_NARROW, _HIGH), (_BROAD, _LOW))
    outer = polygon(((-HALF, -0.05), (HALF, -0.05), (HALF, TOP), (-HALF, TOP)))
    records: list[Record] = [Cut(outer.joined(polygon(window)), skin, lift=8, edge=0.7)]
    for side in (-1, 1):
        frame = (
            (side * (_BROAD + 0.22), _LOW - 0.16),
            (side * (_NARROW + 0.12), _HIGH + 0.16),
            (side * _NARROW, _HIGH),
            (side * _BROAD, _LOW),
        )
        records.append(Cut(polygon(frame), rib, lift=5))
        for x in (4.2, 6.6, 8.4):
            shape = (
                (side * x, 0.0),
                (side * (x - 0.45), TOP),
                (side * (x - 0.15), TOP),
                (side * (x + 0.3), 0.0),
            )
            records.append(Cut(polygon(shape), rib.lighter(0.03), lift=6))
        for n, y in enumerate((0.35, 1.35, 2.35)):
            box = rectangle(side * 7.5 - 0.62, y, 1.24, 0.8, radius=0.08)
            records.append(Cut(box, skin.darker(0.035 + 0.01 * n), lift=1, edge=0.6))
        if not designer.door_at_hand:
            records += sliding_door(designer, f"door {side}", side * 5.35 - 0.5, 1.0, 2.15)
    records += [
        panel(-_BROAD - 0.22, _LOW - 0.16, 2 * _BROAD + 0.44, 0.16, rib, lift=5),
        panel(-_NARROW - 0.12, _HIGH, 2 * _NARROW + 0.24, 0.16, rib, lift=5),
        *(line(((x * 1.2, _LOW), (x, _HIGH)), rib, 0.07) for x in (-0.95, 0.95)),
        Cut(
            rectangle(-2.6, _HIGH + 0.34, 5.2, 0.07, radius=0.03), Colour(0.93, 0.05, 210), edge=0, lit=False
        ),
        glow(0, _HIGH + 0.36, 2.6, CYAN, 0.22),
    ]
    shade = Colour(0.16, 0.06, 275)
    records += [
        fade(
            rectangle(-HALF, _HIGH + 0.5, 2 * HALF, TOP - _HIGH), (0, TOP), (0, _HIGH + 0.4), shade, 0.5, 0.0
        ),
        fade(rectangle(-HALF, 0, 2 * HALF, TOP), (-HALF * 0.62, 0), (-2.8, 0), shade, 0.36, 0.0),
        fade(rectangle(-HALF, 0, 2 * HALF, TOP), (HALF * 0.62, 0), (2.8, 0), shade, 0.36, 0.0),
    ]
    return records


def _console(designer: Designer) -> list[Record]:
    """A long desk under the window: screens, keys, levers."""
    shell, dark = designer.paint(0.56, 0.035, 250), designer.paint(0.34, 0.04, 262)
    records: list[Record] = [
        sheet(((-3.6, 0.0), (3.6, 0.0), (3.4, 0.62), (-3.4, 0.62)), shell.darker(0.07), lift=6),
        sheet(((-3.75, 0.60), (3.75, 0.60), (3.45, 0.98), (-3.45, 0.98)), shell, lift=6),
        line(((-3.4, 0.30), (3.4, 0.30)), CYAN.darker(0.10), 0.025),
    ]
    for n, (x, hue) in enumerate(((-2.75, 205.0), (-1.55, 165.0), (1.55, 75.0), (2.75, 205.0))):
        screen = rectangle(x - 0.46, 0.66, 0.92, 0.26, radius=0.04)
        light = Colour(0.80, 0.11, hue)
        records += [Cut(screen, dark, lift=1), glow(x, 0.8, 0.9, light, 0.20)]
        wave = [(x - 0.38 + 0.076 * k, 0.79 + 0.07 * sin(k * 1.3 + n * 2)) for k in range(11)]
        records.append(Stroke(smooth(wave, closed=False), light, 0.018, lit=False))
    for n in range(18):
        x = -0.85 + 0.1 * n
        light = (CYAN, AMBER, ROSE)[n % 3]
        records.append(disc(x, 0.74, 0.025, None, light, lift=0.5, lit=False))
        records.append(panel(x - 0.03, 0.82, 0.06, 0.05, designer.paint(0.84, 0.02, 240), lift=1))
    for side in (-1, 1):
        for n in range(3):
            x = side * (1.9 + 0.5 * n)
            records.append(
                Cut(rectangle(x - 0.17, 0.10, 0.34, 0.14, radius=0.03), shell.darker(0.12), edge=0.4)
            )
    return records


def _lights(frame: int) -> DisplayList:
    """Keys that go on and off, one after the other."""
    lit = frame // 10 % 18
    return (disc(-0.85 + 0.1 * lit, 0.74, 0.042, None, Colour(0.97, 0.05, 95), lift=0, lit=False),)


def _chairs(designer: Designer) -> tuple[tuple[Card, ...], tuple[Seat, ...]]:
    """Two seats on a single foot, with a high back and a line of light."""
    cards: list[Card] = []
    seats: list[Seat] = []
    cloth, shell = designer.paint(0.50, 0.07, 262), designer.paint(0.74, 0.015, 245)
    for name, x, facing in (("left seat", -1.4, 1), ("right seat", 1.4, -1)):
        f, z = facing, 5.45
        back = (
            (x - f * 0.34, 0.42),
            (x - f * 0.46, 1.16),
            (x - f * 0.34, 1.26),
            (x - f * 0.20, 1.18),
            (x - f * 0.14, 0.46),
        )
        behind: list[Record] = [
            panel(x - 0.05, 0.04, 0.10, 0.36, shell.darker(0.14), lift=3),
            Cut(ellipse(x, 0.04, 0.30, 0.05), shell.darker(0.10), lift=2),
            Cut(smooth(back, tension=0.22), shell, lift=5),
            line(((x - f * 0.36, 0.55), (x - f * 0.43, 1.12)), CYAN, 0.022),
        ]
        before: list[Record] = [
            Cut(rectangle(x - 0.34, 0.36, 0.70, 0.11, radius=0.05), cloth, lift=5),
            Cut(rectangle(x - 0.30, 0.30, 0.62, 0.07, radius=0.03), shell.darker(0.05), lift=3),
        ]
        cards += [
            Card(f"{name} back", z + 0.16, tuple(behind)),
            Card(f"{name} front", z - 0.07, tuple(before)),
        ]
        seats.append(Seat(name, x, z, 0.46, facing))
    return tuple(cards), tuple(seats)


def _floor(designer: Designer) -> tuple[Record, ...]:
    """Plates of metal, two lines of light that lead to the window."""
    plate = designer.paint(0.50, 0.03, 252)
    records: list[Record] = floor(plate, WALL)
    for n in range(9):
        x = -6.4 + 1.6 * n
        records.append(
            Cut(
                polygon(((x - 0.012, 1.5), (x + 0.012, 1.5), (x + 0.012, WALL), (x - 0.012, WALL))),
                plate.darker(0.07),
                edge=0,
            )
        )
    records += [
        Cut(rectangle(-9, z - 0.012, 18, 0.024), plate.darker(0.06), edge=0)
        for z in (2.6, 3.6, 4.6, 5.6, 6.5)
    ]
    for side in (-1, 1):
        a, b = side * 2.5, side * 2.57
        records += [
            Cut(polygon(((a, 1.5), (b, 1.5), (b, WALL), (a, WALL))), CYAN, edge=0, lit=False),
            fade(
                polygon(((a - 0.4, 1.5), (b + 0.4, 1.5), (b + 0.4, WALL), (a - 0.4, WALL))),
                (0, 1.5),
                (0, WALL),
                CYAN,
                0.16,
                0.10,
                blend="plus",
            ),
        ]
    return tuple(records)


def _front(designer: Designer) -> Card:
    """A pipe and its valve at the frame's corner."""
    metal = designer.paint(0.46, 0.03, 250)
    records: list[Record] = [
        panel(-1.86, -0.2, 0.16, 1.3, metal, lift=4, radius=0.05),
        panel(-1.90, 0.62, 0.24, 0.10, metal.lighter(0.07), lift=3, radius=0.03),
        disc(-1.78, 0.34, 0.15, None, ROSE.darker(0.12), lift=4),
        disc(-1.78, 0.34, 0.05, None, metal.darker(0.08), lift=1),
    ]
    return Card("foreground pipe", 2.45, tuple(records), blur=5.0)
