"""A bedroom of Japan: a futon laid out on the mats, its quilt turned back, a lamp of paper at its head, a
cushion beside."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, window_light
from yingxi.stage.sets.lamps import pool
from yingxi.stage.sets.of_old import oil_lamp
from yingxi.stage.sets.outlook import window_pool
from yingxi.stage.sets.pieces.bedding import FUTON
from yingxi.stage.sets.room_of_japan import OPEN, back_of_the_room, flat_cushion, garden_beyond, maple_twig
from yingxi.stage.sets.walls import WALL, wall_paint

_HIPS, _DEPTH = 1.30, 5.68


def bedroom_of_japan(designer: Designer) -> Place:
    """Who sleeps lies on the futon, their head to the right; who wakes over them sits on the cushion at the left."""
    room = Designer(designer.setting, designer.air.lit_from(1 if designer.air.hour != "night" else -1))
    hue = room.one_of((262.0, 20.0, 155.0), "cushion")
    first, seat = flat_cushion(room, "cushion", -1.12, 5.62, room.paint(0.44, 0.075, hue + 40), facing=1)
    left, _, width, _ = OPEN
    lamp = Card("lamp", 6.3, tuple(oil_lamp(room, 2.95, 0.0, 0.74)))
    return Place(
        cards=(
            *garden_beyond(room),
            back_of_the_room(room),
            _chest(room),
            lamp,
            *_futon(room, hue),
            *first,
            maple_twig(room),
        ),
        ground=(
            *planks(room, WALL, room.paint(0.62, 0.05, 100)),
            *window_light(room, left, left + width, WALL, 2.3, slant=-1.4, panes=3),
            *floor_glow(room, 2.0, 6.0, 2.2, 0.8, LAMP, 0.5),
            Soft(ellipse(_HIPS, _DEPTH - 0.24, 1.24, 0.10), Colour(0.14, 0.04, 285, 0.30), 5),
        ),
        ground_ends=WALL,
        light=room.air.light,
        haze=room.air.haze,
        backdrop=wall_paint(room),
        seats=(Seat("bed", _HIPS, _DEPTH, FUTON, -1), seat),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(
            *pool(room, 2.4, 0.9, 6.2, 2.8, 0.42),
            *pool(room, 0.15, 2.3, 6.0, 3.0, 0.24),
            *window_pool(room, OPEN),
        ),
    )


def _futon(designer: Designer, hue: float) -> tuple[Card, ...]:
    """A mattress in its sheet; over its lower half the quilt, patterned with rings, its turned edge white."""
    linen, quilt = designer.paint(0.86, 0.015, 85), designer.paint(0.50, 0.075, hue)
    left, right, top = _HIPS - 1.16, _HIPS + 1.10, FUTON
    mattress = (
        (left, 0.01), (left - 0.02, top * 0.7), (left + 0.05, top), (_HIPS, top + 0.012), (right - 0.05, top),
        (right + 0.02, top * 0.7), (right, 0.01),
    )  # fmt: skip
    folded = (
        (left - 0.04, 0.012), (left - 0.05, top + 0.06), (left + 0.04, top + 0.105), (left + 0.6, top + 0.115),
        (left + 1.02, top + 0.10), (left + 1.08, top + 0.03), (left + 1.05, 0.012),
    )  # fmt: skip
    back: list[Record] = [Cut(smooth(mattress, tension=0.25), linen, lift=4)]
    back.append(Cut(smooth(folded, tension=0.28), quilt, lift=4))
    for n in range(5):
        x = left + 0.10 + 0.19 * n
        rings = [ellipse(x, top * 0.55 + 0.05 * (n % 2), radius) for radius in (0.062, 0.036)]
        back += [
            Cut(ring, quilt.lighter(tone), edge=0) for ring, tone in zip(rings, (0.16, 0.0), strict=True)
        ]
    turned = (
        (left + 0.92, 0.012),
        (left + 0.94, top + 0.105),
        (left + 1.07, top + 0.06),
        (left + 1.06, 0.012),
    )
    back.append(Cut(smooth(turned, tension=0.2), linen.lighter(0.03), lift=2))
    pillow = ((right - 0.52, top), (right - 0.54, top + 0.09), (right - 0.30, top + 0.125), (right - 0.08, top + 0.09),
        (right - 0.08, top))  # fmt: skip
    back.append(Cut(smooth(pillow, tension=0.35), linen.lighter(0.05), lift=4))
    edge = ((left, 0.0), (left - 0.01, top * 0.5), (left + 0.4, top * 0.62), (right - 0.4, top * 0.62),
        (right + 0.01, top * 0.5), (right, 0.0))  # fmt: skip
    front: list[Record] = [
        Cut(smooth(edge, tension=0.2), linen.darker(0.02), lift=3),
        line(
            ((left + 0.1, top * 0.3), (_HIPS, top * 0.34), (right - 0.1, top * 0.3)),
            linen.darker(0.07),
            0.010,
        ),
    ]
    return Card("bed back", _DEPTH + 0.14, tuple(back)), Card("bed front", _DEPTH - 0.20, tuple(front))


def _chest(designer: Designer) -> Card:
    """A low chest of drawers with iron corners before the painted doors, folded quilts on it."""
    wood, iron = designer.paint(0.40, 0.07, 38), designer.paint(0.26, 0.012, 270)
    left, wide, high = -1.05, 1.30, 0.62
    records: list[Record] = [
        panel(left, 0.0, wide, high, wood, lift=7),
        panel(left - 0.03, high - 0.03, wide + 0.06, 0.06, wood.lighter(0.05), lift=4),
    ]
    for row in range(2):
        for column in range(2):
            x, y = left + 0.04 + 0.63 * column, 0.05 + 0.27 * row
            records += [
                panel(x, y, 0.59, 0.24, wood.lighter(0.02 * (row + column) - 0.02), lift=1.5),
                panel(x + 0.24, y + 0.10, 0.11, 0.035, iron, lift=1, radius=0.015),
                *(panel(at, y, 0.05, 0.05, iron, lift=0.6) for at in (x, x + 0.54)),
            ]
    for n, hue in enumerate((20.0, 85.0, 225.0)):
        y = high + 0.03 + 0.105 * n
        records.append(
            panel(
                left + 0.16 + 0.02 * n,
                y,
                0.94 - 0.04 * n,
                0.10,
                designer.paint(0.66, 0.055, hue),
                lift=3,
                radius=0.045,
            )
        )
    return Card("chest", 6.55, tuple(records))
