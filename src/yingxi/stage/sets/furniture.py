"""Furniture seen from the front: cupboards, tables, chairs. Metres, y up, feet at y 0 unless a base is
given."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets import furniture_to_come
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.old_things import official_chair
from yingxi.stage.sets.wares import shelf_of_books


def wood_grain(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, wood: Colour
) -> list[Record]:
    """A few long veins on a board."""
    records: list[Record] = []
    along = width > height
    for n in range(3):
        share = designer.between(0.18, 0.86, name, "vein", n)
        bend = designer.between(-0.015, 0.015, name, "bend", n)
        first, last = designer.between(0.04, 0.3, name, n, "a"), designer.between(0.62, 0.96, name, n, "b")
        if along:
            y = bottom + height * share
            points = [
                (left + width * first, y),
                (left + width * (first + last) / 2, y + bend),
                (left + width * last, y),
            ]
        else:
            x = left + width * share
            points = [
                (x, bottom + height * first),
                (x + bend, bottom + height * (first + last) / 2),
                (x, bottom + height * last),
            ]
        records.append(line(points, wood.darker(0.035), 0.006, curved=True))
    return records


def door_panel(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, wood: Colour
) -> list[Record]:
    """A cupboard door: frame, sunken field with a vein or two."""
    inset = min(0.055, width * 0.16)
    return [
        panel(left, bottom, width, height, wood, lift=2.5),
        Cut(
            rectangle(
                left + inset - 0.008,
                bottom + inset - 0.008,
                width - 2 * inset + 0.016,
                height - 2 * inset + 0.016,
            ),
            wood.darker(0.09),
            edge=0,
        ),
        panel(
            left + inset,
            bottom + inset,
            width - 2 * inset,
            height - 2 * inset,
            wood.darker(0.025),
            lift=0,
            edge=0.5,
        ),
        *wood_grain(
            designer, name, left + inset, bottom + inset, width - 2 * inset, height - 2 * inset, wood
        ),
    ]


def sideboard(
    designer: Designer,
    name: str,
    left: float,
    width: float,
    height: float,
    wood: Colour,
    *,
    base: float = 0.0,
) -> list[Record]:
    """A cupboard with a row of drawers above doors, on short tapered legs."""
    if designer.future:
        return furniture_to_come.shell_cupboard(designer, name, left, width, height, base=base)
    leg, top = height * 0.16, 0.04
    brass = designer.paint(0.76, 0.075, 85)
    records: list[Record] = []
    records += [
        (
            sheet(
                ((x, base + leg + 0.01), (x + 0.015, base), (x + 0.045, base), (x + 0.06, base + leg + 0.01)),
                wood.darker(0.08),
                lift=2,
            )
        )
        for x in (left + 0.08, left + width - 0.14)
    ]
    records.append(panel(left, base + leg, width, height - leg - top, wood.darker(0.02), lift=8))
    drawers = 3 if width > 1.3 else 2
    drawer_high = (height - leg) * 0.24
    doors = 3 if width > 1.5 else 2
    gap = 0.025
    y = base + height - top - gap - drawer_high
    for n in range(drawers):
        wide = (width - gap * (drawers + 1)) / drawers
        x = left + gap + n * (wide + gap)
        records.append(panel(x, y, wide, drawer_high, wood.lighter(0.015), lift=2.5))
        records += wood_grain(designer, f"{name} drawer {n}", x, y, wide, drawer_high, wood)
        records.append(disc(x + wide / 2, y + drawer_high * 0.55, 0.018, None, brass, lift=2))
    for n in range(doors):
        wide = (width - gap * (doors + 1)) / doors
        x = left + gap + n * (wide + gap)
        records += door_panel(
            designer,
            f"{name} door {n}",
            x,
            base + leg + gap,
            wide,
            y - base - leg - 2 * gap,
            wood.lighter(0.01),
        )
        knob = x + (wide - 0.04 if n < doors / 2 else 0.04)
        records.append(disc(knob, base + leg + (y - base - leg) * 0.55, 0.016, None, brass, lift=2))
    records.append(panel(left - 0.03, base + height - top, width + 0.06, top, wood.lighter(0.04), lift=3))
    records.append(
        fade(
            rectangle(left, base + leg, width, height - leg - top),
            (0, base + leg),
            (0, base + height),
            Colour(0.14, 0.04, 285),
            0.22,
            0.0,
        )
    )
    return records


def table(
    designer: Designer,
    name: str,
    left: float,
    width: float,
    height: float,
    wood: Colour,
    *,
    base: float = 0.0,
) -> list[Record]:
    """A table seen from the front: top, apron, two pairs of legs (the far pair darker)."""
    if designer.future:
        return furniture_to_come.slab_table(designer, name, left, width, height, base=base)
    records: list[Record] = []
    for x, tone, inner in (
        (left + 0.14, 0.10, True),
        (left + width - 0.20, 0.10, True),
        (left + 0.05, 0.03, False),
        (left + width - 0.12, 0.03, False),
    ):
        foot = base + (0.05 if inner else 0.0)
        records.append(
            sheet(
                (
                    (x, base + height - 0.03),
                    (x + 0.012, foot),
                    (x + 0.055, foot),
                    (x + 0.07, base + height - 0.03),
                ),
                wood.darker(tone),
                lift=3,
            )
        )
    records.append(panel(left + 0.06, base + height - 0.15, width - 0.12, 0.11, wood.darker(0.04), lift=2))
    records += wood_grain(designer, name, left + 0.06, base + height - 0.15, width - 0.12, 0.11, wood)
    records.append(panel(left, base + height - 0.05, width, 0.05, wood.lighter(0.04), lift=5))
    return records


def bookcase(
    designer: Designer,
    name: str,
    left: float,
    width: float,
    height: float,
    wood: Colour,
    *,
    shelves: int = 4,
    base: float = 0.0,
) -> list[Record]:
    """An open bookcase full of books in groups, with a box or a pot between them."""
    if designer.future:
        return furniture_to_come.lit_shelves(designer, name, left, width, height, shelves=shelves, base=base)
    rim = 0.05
    records: list[Record] = [
        panel(left, base, width, height, wood, lift=8),
        Cut(
            rectangle(left + rim, base + 0.1, width - 2 * rim, height - 0.1 - rim), wood.darker(0.14), edge=0
        ),
    ]
    clear = (height - 0.1 - rim) / shelves
    for n in range(shelves):
        y = base + 0.1 + n * clear
        records.append(
            fade(
                rectangle(left + rim, y, width - 2 * rim, clear),
                (0, y + clear),
                (0, y + clear * 0.3),
                Colour(0.14, 0.04, 285),
                0.30,
                0.0,
            )
        )
        records += shelf_of_books(
            designer, f"{name} {n}", left + rim + 0.01, y, width - 2 * rim - 0.02, clear * 0.84
        )
        records.append(
            panel(left + rim - 0.01, y - 0.03, width - 2 * rim + 0.02, 0.03, wood.lighter(0.03), lift=3)
        )
    records.append(panel(left - 0.025, base + height - 0.03, width + 0.05, 0.05, wood.lighter(0.035), lift=3))
    return records


def armchair(
    designer: Designer, name: str, x: float, z: float, cloth: Colour, *, facing: int = 1
) -> tuple[tuple[Card, ...], Seat]:
    """A wing chair in three-quarter view: back and far arm behind the sitter, seat before him; a chair of old or of
    times to come where the room is."""
    if designer.future:
        return furniture_to_come.egg_chair(designer, name, x, z, cloth, facing=facing)
    if designer.ancient:
        return official_chair(designer, name, x, z, facing=facing)
    f, wood = facing, designer.paint(0.42, 0.045, 45)

    def across(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + f * px, py) for px, py in points]

    back: list[Record] = [
        sheet(across([(0.30, 0.14), (0.335, 0.0), (0.375, 0.0), (0.385, 0.14)]), wood.darker(0.05), lift=2),
        Cut(
            smooth(
                across(
                    [
                        (-0.40, 0.16),
                        (-0.46, 0.60),
                        (-0.45, 0.90),
                        (-0.35, 1.06),
                        (-0.12, 1.09),
                        (0.10, 1.06),
                        (0.18, 0.92),
                        (0.16, 0.64),
                        (0.18, 0.16),
                    ]
                ),
                tension=0.42,
            ),
            cloth,
            lift=9,
        ),
        Cut(
            smooth(
                across(
                    [
                        (-0.31, 0.40),
                        (-0.36, 0.66),
                        (-0.345, 0.88),
                        (-0.26, 0.98),
                        (-0.10, 1.005),
                        (0.05, 0.97),
                        (0.10, 0.86),
                        (0.08, 0.62),
                        (0.09, 0.40),
                    ]
                ),
                tension=0.42,
            ),
            cloth.lighter(0.035),
            lift=2,
            edge=0.6,
        ),
        Cut(
            smooth(
                across(
                    [(0.06, 0.36), (0.10, 0.62), (0.34, 0.655), (0.44, 0.60), (0.42, 0.125), (0.14, 0.125)]
                ),
                tension=0.3,
            ),
            cloth.darker(0.045),
            lift=4,
        ),
    ]
    for bx, by in ((-0.22, 0.84), (-0.03, 0.85), (-0.23, 0.68), (-0.04, 0.68)):
        back.append(disc(x + f * bx, by, 0.016, None, cloth.darker(0.08), lift=1))
    back += [
        (
            line(
                across([(sx, 0.50), (sx - 0.01, 0.74), (sx + 0.01, 0.95)]),
                cloth.darker(0.05),
                0.006,
                curved=True,
            )
        )
        for sx in (-0.23, -0.035)
    ]
    front: list[Record] = [
        sheet(across([(-0.44, 0.15), (-0.47, 0.0), (-0.42, 0.0), (-0.38, 0.15)]), wood, lift=2),
        sheet(across([(0.27, 0.15), (0.29, 0.0), (0.335, 0.0), (0.345, 0.15)]), wood, lift=2),
        Cut(
            smooth(
                across(
                    [
                        (-0.47, 0.13),
                        (-0.485, 0.30),
                        (-0.47, 0.425),
                        (-0.1, 0.435),
                        (0.32, 0.43),
                        (0.37, 0.36),
                        (0.355, 0.13),
                        (-0.05, 0.12),
                    ]
                ),
                tension=0.28,
            ),
            cloth.darker(0.02),
            lift=5,
        ),
        Cut(
            smooth(
                across(
                    [
                        (-0.44, 0.32),
                        (-0.45, 0.43),
                        (-0.1, 0.455),
                        (0.34, 0.445),
                        (0.40, 0.39),
                        (0.36, 0.315),
                        (-0.05, 0.30),
                    ]
                ),
                tension=0.3,
            ),
            cloth.lighter(0.045),
            lift=3,
        ),
        line(across([(-0.40, 0.185), (0.32, 0.185)]), cloth.darker(0.07), 0.006),
    ]
    cards = (Card(f"{name} back", z + 0.14, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.45, facing)


def wooden_chair(
    designer: Designer,
    name: str,
    x: float,
    z: float,
    wood: Colour,
    *,
    facing: int = 1,
    height: float = 0.45,
    stool: bool = False,
) -> tuple[tuple[Card, ...], Seat]:
    """A plain chair from the side: far legs and back behind the sitter, seat and near legs before."""
    if designer.future:
        return furniture_to_come.curved_chair(designer, name, x, z, facing=facing, height=height, stool=stool)
    f = facing

    def across(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + f * px, py) for px, py in points]

    h = height
    back: list[Record] = []
    if not stool:
        back += [
            sheet(
                across([(-0.245, h), (-0.33, h + 0.50), (-0.285, h + 0.51), (-0.20, h)]),
                wood.darker(0.02),
                lift=4,
            ),
            sheet(
                across([(-0.31, h + 0.38), (-0.33, h + 0.52), (-0.13, h + 0.56), (-0.115, h + 0.42)]),
                wood.lighter(0.02),
                lift=4,
            ),
            sheet(
                across([(-0.275, h + 0.20), (-0.285, h + 0.28), (-0.10, h + 0.315), (-0.09, h + 0.235)]),
                wood,
                lift=3,
            ),
            sheet(
                across([(-0.10, h), (-0.16, h + 0.56), (-0.115, h + 0.565), (-0.055, h)]),
                wood.darker(0.05),
                lift=3,
            ),
        ]
    back += [
        sheet(across([(-0.08, h), (-0.09, 0.07), (-0.05, 0.07), (-0.03, h)]), wood.darker(0.10), lift=2),
        sheet(across([(0.26, h), (0.28, 0.07), (0.315, 0.07), (0.31, h)]), wood.darker(0.10), lift=2),
        sheet(
            across([(-0.23, h - 0.03), (-0.05, h + 0.025), (0.36, h + 0.02), (0.24, h - 0.03)]),
            wood.lighter(0.05),
            lift=2,
        ),
    ]
    front: list[Record] = [
        sheet(across([(-0.23, h - 0.03), (-0.25, 0.0), (-0.21, 0.0), (-0.18, h - 0.03)]), wood, lift=3),
        sheet(across([(0.17, h - 0.03), (0.20, 0.0), (0.24, 0.0), (0.23, h - 0.03)]), wood, lift=3),
        sheet(across([(-0.20, 0.16), (-0.20, 0.19), (0.19, 0.19), (0.19, 0.16)]), wood.darker(0.03), lift=2),
        sheet(
            across([(-0.26, h - 0.045), (-0.26, h), (0.26, h), (0.26, h - 0.045)]),
            wood.lighter(0.035),
            lift=4,
        ),
    ]
    return (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front))), Seat(
        name, x, z, height, facing
    )


def bench(
    designer: Designer,
    name: str,
    x: float,
    z: float,
    width: float,
    wood: Colour,
    iron: Colour,
    *,
    facing: int = -1,
) -> tuple[tuple[Card, ...], Seat]:
    """A park bench: slatted back behind the sitter, seat slats and feet."""
    if designer.future:
        return furniture_to_come.light_bench(designer, name, x, z, width, facing=facing)
    left, right = x - width / 2, x + width / 2
    back: list[Record] = []
    back += [
        (sheet(((leg, 0.0), (leg + 0.06, 0.0), (leg + 0.06, 0.86), (leg, 0.86)), iron, lift=3))
        for leg in (left + 0.08, right - 0.14)
    ]
    for n, y in enumerate((0.54, 0.66, 0.78)):
        back.append(panel(left, y, width, 0.085, wood.lighter(0.015 * (n % 2)), lift=5))
        back += wood_grain(designer, f"{name} {n}", left, y, width, 0.085, wood)
    back.append(
        sheet(
            ((left - 0.02, 0.40), (right + 0.02, 0.40), (right + 0.02, 0.46), (left - 0.02, 0.46)),
            wood.darker(0.03),
            lift=3,
        )
    )
    front: list[Record] = []
    front += [
        (
            Cut(
                smooth(
                    [
                        (leg - 0.02, 0.0),
                        (leg + 0.075, 0.0),
                        (leg + 0.05, 0.2),
                        (leg + 0.07, 0.4),
                        (leg, 0.4),
                        (leg + 0.005, 0.2),
                    ],
                    tension=0.3,
                ),
                iron,
                lift=3,
            )
        )
        for leg in (left + 0.06, right - 0.12)
    ]
    front += [
        panel(left - 0.02, 0.385, width + 0.04, 0.055, wood.lighter(0.03), lift=4),
        line(((left, 0.412), (right, 0.412)), wood.darker(0.05), 0.006),
    ]
    return (Card(f"{name} back", z + 0.16, tuple(back)), Card(f"{name} front", z - 0.07, tuple(front))), Seat(
        name, x, z, 0.44, facing
    )


def cushion(x: float, y: float, size: float, cloth: Colour) -> list[Record]:
    """A cushion that leans."""
    half = size / 2
    body = smooth(
        [
            (x - half, y),
            (x - half * 1.05, y + size * 0.9),
            (x, y + size * 0.84),
            (x + half * 1.05, y + size * 0.92),
            (x + half, y),
            (x, y + size * 0.05),
        ],
        tension=0.3,
    )
    return [
        Cut(body, cloth, lift=4),
        line(((x - half * 0.6, y + size * 0.7), (x - half * 0.2, y + size * 0.5)), cloth.darker(0.05), 0.006),
        line(
            ((x + half * 0.6, y + size * 0.7), (x + half * 0.25, y + size * 0.52)), cloth.darker(0.05), 0.006
        ),
    ]
