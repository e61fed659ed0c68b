"""The bedroom: a bed to sit on, quilt and pillows, a wardrobe, a desk lamp, a window with the moon,
stars on the wall."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.bedroom_of_japan import bedroom_of_japan
from yingxi.stage.sets.cutting import disc, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, planks, rug, window_light
from yingxi.stage.sets.furniture import door_panel, sideboard, wood_grain, wooden_chair
from yingxi.stage.sets.furniture_to_come import bed_to_come
from yingxi.stage.sets.greenery import potted_plant
from yingxi.stage.sets.lamps import halo, pool, table_lamp
from yingxi.stage.sets.openings import Box, curtain, curtain_rod, room_door, window
from yingxi.stage.sets.outlook import outlook, window_pool
from yingxi.stage.sets.pictures import picture
from yingxi.stage.sets.walls import (
    WALL,
    dotted_paper,
    picture_rail,
    wainscot,
    wall,
    wall_hue,
    wall_paint,
    wall_shade,
)
from yingxi.stage.sets.wares import shelf_of_books, vase

_WINDOW: Box = (-3.05, 1.00, 1.45, 1.50)


def bedroom(designer: Designer) -> Place:
    """A quiet room; the bed's long side faces the players, its edge is a seat. In Japan one with a futon."""
    if designer.japanese:
        return bedroom_of_japan(designer)
    lit = Designer(designer.setting, designer.air.lit_from(-1))
    bed, seat = _bed(lit)
    chair, other = wooden_chair(lit, "chair", -1.6, 5.5, lit.paint(0.54, 0.05, 60), facing=1)
    left, _, width, _ = _WINDOW
    hue = lit.one_of((250.0, 15.0, 160.0), "rug")
    ground: list[Record] = list(planks(lit, WALL, lit.paint(0.56, 0.045, 62)))
    ground += rug(lit, -0.3, 5.05, 1.7, 0.55, lit.paint(0.58, 0.05, hue), lit.paint(0.76, 0.04, 80))
    ground += window_light(lit, left, left + width, WALL, 1.7, slant=1.3)
    ground += floor_glow(lit, 2.8, 6.0, 1.8, 0.6, LAMP, 0.5)
    return Place(
        cards=(*outlook(lit, _WINDOW), _back(lit), _furniture(lit), *bed, *chair, _front(lit)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=lit.air.light,
        haze=lit.air.haze,
        backdrop=wall_paint(lit),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.4)),
        pools=(*pool(lit, 2.86, 1.2, 6.3, 2.6, 0.42), *window_pool(lit, _WINDOW)),
    )


def _back(designer: Designer) -> Card:
    paint = wall_paint(designer, lightness=0.61)
    left, bottom, width, height = _WINDOW
    wood = designer.paint(0.70, 0.025, 80)
    records: list[Record] = wall(paint, (_WINDOW,))
    records += dotted_paper(designer, paint, 1.85, 2.84, ((left - 0.5, bottom, width + 1.0, height + 0.4),))
    records += wainscot(designer, 0.86, designer.paint(0.54, 0.035, wall_hue(designer) + 20), boards=0.5)
    records += picture_rail(designer, 2.86, paint) + wall_shade(designer, _WINDOW)
    records += halo(designer, 2.86, 1.25, 2.5, strength=0.34)
    records += window(designer, _WINDOW, wood)
    cloth = designer.paint(0.64, 0.055, designer.one_of((260.0, 350.0, 100.0), "curtain"))
    top = bottom + height + 0.22
    records += curtain(designer, "left", left - 0.48, left + 0.14, 0.24, top, cloth, tied=-1) + curtain(
        designer, "right", left + width - 0.14, left + width + 0.48, 0.24, top, cloth, tied=1
    )
    records += curtain_rod(designer, left - 0.58, left + width + 0.58, top)
    records += room_door(designer, "door", -5.6, 0.95, 2.12, designer.paint(0.58, 0.04, 70))
    records += _shelf(designer)
    for name, x, y, wide, high, kind in (
        ("one", 0.95, 2.14, 0.60, 0.44, "landscape"),
        ("two", 1.52, 2.20, 0.30, 0.38, "people"),
        ("three", 3.55, 2.15, 0.42, 0.54, "bird"),
    ):
        records += picture(designer, name, x, y, wide, high, kind=kind)
    records += _garland(designer)
    return Card("wall", WALL, tuple(records))


def _shelf(designer: Designer) -> list[Record]:
    """A hanging shelf with books, a bear and a globe, above heads."""
    wood = designer.paint(0.54, 0.05, 58)
    fur = designer.paint(0.62, 0.06, 60)
    records: list[Record] = shelf_of_books(designer, "shelf", -0.75, 2.0, 0.75, 0.30)
    x, y = 0.20, 2.0
    records += [
        disc(x, y + 0.10, 0.09, 0.10, fur, lift=3),
        disc(x - 0.055, y + 0.29, 0.03, None, fur.darker(0.04), lift=1),
        disc(x + 0.055, y + 0.29, 0.03, None, fur.darker(0.04), lift=1),
        disc(x, y + 0.23, 0.075, None, fur, lift=3),
        disc(x, y + 0.21, 0.03, 0.024, fur.lighter(0.10), lift=0),
    ]
    for dx in (-0.025, 0.025):
        records.append(disc(x + dx, y + 0.25, 0.009, None, designer.paint(0.30, 0.02, 50), lift=0))
    records += [
        disc(x - 0.06, y + 0.03, 0.045, 0.035, fur.darker(0.03), lift=2),
        disc(x + 0.06, y + 0.03, 0.045, 0.035, fur.darker(0.03), lift=2),
    ]
    records += [panel(-0.85, 1.955, 1.3, 0.045, wood, lift=6)]
    return records


def _garland(designer: Designer) -> list[Record]:
    """Paper flags on a thread between shelf and rail; small lamps among them after dusk."""
    records: list[Record] = []
    points = [(-1.1 + 0.42 * n, 2.80 - 0.13 * (1 - ((n - 5.5) / 5.5) ** 2)) for n in range(12)]
    records.append(line(points, designer.paint(0.40, 0.03, 60), 0.010, curved=True))
    for n, (x, y) in enumerate(points[:-1]):
        if n % 2:
            tone = designer.paint(*((0.70, 0.06, 30), (0.70, 0.05, 230), (0.76, 0.06, 92))[n % 3])
            records.append(sheet(((x - 0.07, y), (x + 0.07, y - 0.005), (x, y - 0.17)), tone, lift=3))
        elif designer.air.lamps:
            records += [
                disc(x, y - 0.035, 0.026, None, Colour(0.93, 0.09, 85), lift=0, lit=False),
                *halo(designer, x, y - 0.035, 0.35, strength=0.22),
            ]
        else:
            records.append(disc(x, y - 0.035, 0.026, None, designer.paint(0.84, 0.05, 90), lift=1))
    return records


def _furniture(designer: Designer) -> Card:
    """A wardrobe beyond the left edge, the night table with lamp and books at the bed's head."""
    wood = designer.paint(0.50, 0.055, 50)
    records: list[Record] = [panel(-5.15, 0.06, 1.3, 2.25, wood.darker(0.03), lift=8)]
    for n in range(2):
        records += door_panel(designer, f"wardrobe {n}", -5.11 + 0.62 * n, 0.42, 0.60, 1.82, wood)
        records.append(disc(-4.55 + 0.12 * n, 1.25, 0.02, None, designer.paint(0.76, 0.07, 85), lift=2))
    records += sideboard(designer, "night table", 2.50, 0.72, 0.66, wood)
    records += table_lamp(designer, 2.86, 0.66, 0.56, hue=60)
    records += halo(designer, 2.86, 1.08, 0.7, strength=0.20)
    for n in range(3):
        records.append(
            panel(
                2.55 + 0.01 * n,
                0.66 + 0.036 * n,
                0.22,
                0.034,
                designer.paint(*((0.56, 0.06, 250), (0.62, 0.07, 30), (0.70, 0.05, 90))[n]),
                lift=2,
            )
        )
    records += potted_plant(designer, "corner", 4.05, 0.0, 1.2, pot_hue=30)
    records += vase(designer, "vase", -4.5, 2.31, 0.3, hue=200)
    return Card("furniture", 6.6, tuple(records))


def _bed(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """The bed along the wall: headboard right, quilt of patches, pillow; a chest to sit on."""
    wood = designer.paint(0.50, 0.055, 48)
    linen = designer.paint(0.80, 0.02, 85)
    hue = designer.one_of((245.0, 20.0, 150.0), "quilt")
    quilt = designer.paint(0.62, 0.06, hue)
    left, right = 0.32, 2.30
    records: list[Record] = [
        Cut(
            smooth(
                [
                    (right - 0.02, 0.0),
                    (right - 0.02, 0.98),
                    (right + 0.06, 1.10),
                    (right + 0.16, 0.98),
                    (right + 0.16, 0.0),
                ],
                tension=0.25,
            ),
            wood,
            lift=6,
        ),
        Cut(
            smooth(
                [
                    (left - 0.12, 0.0),
                    (left - 0.12, 0.62),
                    (left - 0.05, 0.70),
                    (left + 0.02, 0.62),
                    (left + 0.02, 0.0),
                ],
                tension=0.25,
            ),
            wood,
            lift=5,
        ),
        panel(left, 0.16, right - left, 0.20, wood.darker(0.04), lift=3),
        *wood_grain(designer, "bed", left, 0.16, right - left, 0.20, wood),
        Cut(rectangle(left, 0.33, right - left, 0.17, radius=0.05), linen, lift=4),
        Cut(
            smooth(
                [
                    (right - 0.66, 0.47),
                    (right - 0.70, 0.60),
                    (right - 0.50, 0.68),
                    (right - 0.16, 0.70),
                    (right - 0.02, 0.60),
                    (right - 0.05, 0.47),
                ],
                tension=0.4,
            ),
            linen.lighter(0.04),
            lift=5,
        ),
        line([(right - 0.56, 0.57), (right - 0.42, 0.60)], linen.darker(0.05), 0.010),
        line([(right - 0.24, 0.54), (right - 0.14, 0.60)], linen.darker(0.05), 0.010),
    ]
    body = smooth(
        [
            (left + 0.02, 0.26),
            (left + 0.0, 0.54),
            (left + 0.3, 0.585),
            (right - 0.9, 0.575),
            (right - 0.72, 0.52),
            (right - 0.70, 0.25),
            (right - 1.0, 0.22),
            (left + 0.8, 0.24),
            (left + 0.4, 0.215),
        ],
        tension=0.25,
    )
    patches: list[Record] = []
    for row in range(3):
        for n in range(9):
            tone = (quilt.lighter(0.05), quilt.darker(0.03), designer.paint(0.74, 0.05, hue + 60), quilt)[
                (n + 2 * row) % 4
            ]
            x, y = left + 0.19 * n, 0.20 + 0.135 * row
            patches.append(
                Cut(
                    polygon(((x, y), (x + 0.185, y + 0.004), (x + 0.185, y + 0.13), (x, y + 0.126))),
                    tone,
                    edge=0.5,
                )
            )
            if (n + row) % 2:
                patches.append(disc(x + 0.092, y + 0.066, 0.03, None, tone.lighter(0.07), lift=0))
    records += [Cut(body, quilt.darker(0.06), lift=5), Group(tuple(patches), clip=body)]
    fold = smooth(
        [
            (right - 0.98, 0.58),
            (right - 0.72, 0.56),
            (right - 0.69, 0.25),
            (right - 0.86, 0.235),
            (right - 0.93, 0.4),
        ],
        tension=0.25,
    )
    records.append(Cut(fold, linen.darker(0.02), lift=3))
    if designer.future:
        records = bed_to_come(designer, left, right, quilt)
    behind = Card("bed", 6.28, tuple(records))
    edge: list[Record] = [
        Cut(rectangle(0.62, 0.20, 1.06, 0.26, radius=0.06), quilt.darker(0.02), lift=5),
        line(((0.66, 0.30), (1.64, 0.30)), quilt.darker(0.08), 0.008),
        panel(0.66, 0.0, 0.07, 0.22, wood, lift=2),
        panel(1.57, 0.0, 0.07, 0.22, wood, lift=2),
        Cut(rectangle(0.60, 0.41, 1.10, 0.075, radius=0.035), quilt.lighter(0.04), lift=3),
    ]
    # The seat is a chest at the bed's side: near enough that a sitter keeps the acting lanes.
    return (behind, Card("bed chest", 5.62, tuple(edge))), Seat("bed", 1.42, 5.68, 0.48, -1)


def _front(designer: Designer) -> Card:
    """The curtain of the door at the right edge."""
    cloth = designer.paint(0.64, 0.055, wall_hue(designer) + 130)
    records = curtain(designer, "near", 1.16, 1.95, -0.7, 3.6, cloth, tied=1)
    return Card("foreground curtain", 2.3, tuple(records), blur=5.0)
