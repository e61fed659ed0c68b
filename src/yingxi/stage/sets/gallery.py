"""The gallery: white walls under spots, large canvases, a doorway into the next room, works on plinths."""

from itertools import pairwise

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.path import ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.canvases import bust, canvas, drawing, glass_case, knot, plinth
from yingxi.stage.sets.cutting import fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.openings import Box, framed
from yingxi.stage.sets.outlook import green_outlook
from yingxi.stage.sets.rooms import ceiling, skirting, spot
from yingxi.stage.sets.walls import WALL, wall, wall_shade

_DOORWAY: Box = (-0.62, -0.05, 1.75, 2.75)
_BACK = 11.0
_FAR: Box = (0.9, 0.9, 1.5, 2.0)


def gallery(designer: Designer) -> Place:
    """A museum's room of new art; behind a doorway the next room with drawings and a tall window."""
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = _bench(lit, "bench", -1.45, 5.5, facing=1)
    second, other = _bench(lit, "second bench", 1.5, 5.55, facing=-1)
    return Place(
        cards=(
            *green_outlook(lit, (-1, 0.5, 3, 3))[:-1],
            _beyond(lit),
            _back(lit),
            _works(lit),
            *first,
            *second,
            _front(lit),
        ),
        ground=tuple(_floor(lit)),
        ground_ends=_BACK,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=_white(lit),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            Pool(-1.9, 2.2, 6.2, 2.4, Colour(0.95, 0.05, 85), 0.20),
            Pool(2.0, 2.2, 6.2, 2.4, Colour(0.95, 0.05, 85), 0.20),
        ),
    )


def _white(designer: Designer) -> Colour:
    """White as a wall in soft light: grey enough that a face stands out from it."""
    return designer.paint(0.68, 0.014, designer.one_of((80.0, 240.0, 50.0), "white"))


def _bench(
    designer: Designer, name: str, x: float, z: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A long slab of pale wood on two dark feet."""
    wood, dark = designer.paint(0.72, 0.055, 72), designer.paint(0.30, 0.015, 60)
    back: list[Record] = [panel(x - 0.58, 0.36, 1.16, 0.07, wood.darker(0.05), lift=2)]
    front: list[Record] = [
        panel(x - 0.48, 0, 0.09, 0.34, dark, lift=3),
        panel(x + 0.39, 0, 0.09, 0.34, dark, lift=3),
        panel(x - 0.62, 0.34, 1.24, 0.09, wood, lift=6),
        line(((x - 0.58, 0.385), (x + 0.5, 0.38)), wood.darker(0.06), 0.008),
    ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.43, facing)


def _beyond(designer: Designer) -> Card:
    """The next room: a wall of drawings, a tall window, a bust in the light."""
    paint = _white(designer).lighter(0.05)
    left, bottom, width, height = _FAR
    records: list[Record] = wall(paint, (_FAR,))
    records += skirting(paint.darker(0.10))
    for row in range(2):
        for column in range(5):
            records += drawing(
                designer, f"drawing {row} {column}", -2.35 + 0.62 * column, 1.35 + 0.72 * row, 0.42
            )
    frame = designer.paint(0.36, 0.015, 60)
    records += framed(
        panel(left + width * n / 3 - 0.02, bottom, 0.04, height, frame, lift=3) for n in (0, 1, 2, 3)
    )
    records += framed(
        panel(left, bottom + height * n / 2 - 0.02, width, 0.04, frame, lift=3) for n in (0, 1, 2)
    )
    records += plinth(designer, -0.15, 0.46, 1.05) + bust(designer, -0.15, 1.05, 0.62)
    records += [fade(rectangle(-9, 2.2, 18, 3.2), (0, 4.6), (0, 2.2), Colour(0.14, 0.04, 285), 0.34, 0.0)]
    for x in (-1.6, -0.15):
        records += spot(designer, x, 3.4, 0.9, 0.75, strength=0.26)
    return Card("next room", _BACK, tuple(records), haze=0.10, blur=0.8)


def _back(designer: Designer) -> Card:
    paint = _white(designer)
    left, _, width, height = _DOORWAY
    records: list[Record] = wall(paint, (_DOORWAY,))
    records += skirting(paint.darker(0.12), height=0.09) + wall_shade(designer)
    edge = paint.lighter(0.07)
    records += [
        panel(left - 0.10, 0, 0.10, height - 0.05, edge, lift=6),
        panel(left + width, 0, 0.10, height - 0.05, paint.darker(0.05), lift=6),
        panel(left - 0.10, height - 0.05, width + 0.20, 0.11, edge, lift=6),
    ]
    records += canvas(designer, "great", -3.35, 0.98, 2.1, 1.45) + canvas(
        designer, "tall", 1.75, 0.92, 1.15, 1.65
    )
    records += canvas(designer, "small", 3.35, 1.15, 0.82, 0.82) + canvas(
        designer, "left", -5.6, 1.0, 1.6, 1.3
    )
    records += [panel(x, 1.22, 0.10, 0.14, edge.lighter(0.03), lift=2) for x in (-1.12, 3.06, 4.32)]
    records += canvas(designer, "right", 4.75, 1.0, 1.5, 1.3)
    for x, wide in ((-2.3, 1.35), (2.32, 1.0), (3.76, 0.75), (-4.8, 1.1), (5.5, 1.0)):
        records += spot(designer, x, 3.05, 0.6, wide, strength=0.36)
    iron = designer.paint(0.28, 0.01, 270)
    records += ceiling(designer, 3.35, paint.darker(0.12), beams=7)
    records += [panel(-9, 3.30, 18, 0.05, iron, lift=4)]
    return Card("wall", WALL, tuple(records))


def _works(designer: Designer) -> Card:
    """What stands free in the room: a bronze, a case, a rope before the great canvas, a black column."""
    records: list[Record] = plinth(designer, 3.15, 0.5, 0.92) + knot(designer, 3.15, 0.92, 0.72)
    records += glass_case(designer, -0.92, 0.62, 1.62)
    brass, rope = designer.paint(0.72, 0.08, 82), designer.paint(0.46, 0.10, 22)
    posts = (-3.3, -2.45, -1.6)
    for x in posts:
        records += [
            panel(x - 0.10, 0, 0.20, 0.03, brass.darker(0.10), lift=3),
            panel(x - 0.02, 0, 0.04, 0.86, brass, lift=3),
            panel(x - 0.04, 0.84, 0.08, 0.05, brass.lighter(0.07), lift=2, radius=0.02),
        ]
    for start, end in pairwise(posts):
        records.append(
            line([(start, 0.80), ((start + end) / 2, 0.62), (end, 0.80)], rope, 0.035, curved=True)
        )
    column = designer.paint(0.34, 0.012, 270)
    records += [
        panel(4.35, 0, 0.36, 5.0, column, lift=10),
        Cut(rectangle(4.35, 0, 0.07, 5.0), column.lighter(0.10), edge=0),
        panel(-4.85, 0, 0.36, 5.0, column, lift=10),
        Cut(rectangle(-4.85, 0, 0.07, 5.0), column.lighter(0.10), edge=0),
    ]
    return Card("works", 6.5, tuple(records))


def _floor(designer: Designer) -> list[Record]:
    """Polished concrete: two or three joints, clouds of tone, the canvases again in its polish."""
    stone = designer.paint(0.62, 0.012, 75)
    records: list[Record] = floor(stone, _BACK, half=14)
    for n in range(26):
        x, z = designer.between(-8, 8, "cloud", n), designer.between(2.5, 9, "cloud", n, "z")
        records.append(
            Soft(
                ellipse(x, z, designer.between(0.4, 1.2, "cloud", n, "w"), 0.2),
                stone.lighter(0.05 if n % 2 else -0.04).clear(0.5),
                9,
            )
        )
    records += [
        sheet(
            ((x, 1.5), (x + 0.012, 1.5), (x + 0.012, _BACK), (x, _BACK)), stone.darker(0.10), lift=0, edge=0
        )
        for x in (-6, -3, 0, 3, 6)
    ]
    records += [Cut(rectangle(-14, z, 28, 0.014), stone.darker(0.10), edge=0) for z in (3.4, 5.4, 8.2)]
    for x, wide, hue in ((-2.3, 0.95, 28), (2.3, 0.5, 235), (-0.9, 0.3, 80), (3.2, 0.3, 70)):
        tint = designer.paint(0.74, 0.06, hue)
        records.append(
            Wash(
                polygon(((x - wide, 6.6), (x + wide, 6.6), (x + wide * 0.9, 4.6), (x - wide * 0.9, 4.6))),
                (0, 6.6),
                (0, 4.6),
                ((0, tint.clear(0.34)), (1, tint.clear(0.0))),
                lit=False,
            )
        )
    warm = Colour(0.95, 0.05, 85)
    records += [Soft(ellipse(x, 5.9, 1.1, 0.42), warm.clear(0.13), 18) for x in (-2.3, 0.2, 2.4)]
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    records += [
        Soft(ellipse(x, 6.48, wide, 0.10), shade.clear(0.42), 7)
        for x, wide in ((3.15, 0.42), (-0.92, 0.46), (4.5, 0.4), (-4.7, 0.4))
    ]
    return records


def _front(designer: Designer) -> Card:
    """The edge of a near plinth with a white form on it, at the right."""
    stone = designer.paint(0.70, 0.012, 75)
    records: list[Record] = [
        panel(1.25, -0.3, 0.62, 0.86, stone, lift=8),
        Cut(rectangle(1.25, -0.3, 0.12, 0.86), stone.lighter(0.05), edge=0),
        panel(1.22, 0.53, 0.70, 0.04, stone.lighter(0.06), lift=3),
    ]
    records += knot(designer, 1.56, 0.57, 0.42)
    return Card("foreground plinth", 2.5, tuple(records), blur=5.0)
