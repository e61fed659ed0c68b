"""Houses to live in, seen from the front, by time and culture. Metres, y up; `left` and `width` are the walls'."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, ellipse, polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import eaves
from yingxi.stage.sets.houses_of_arabia import flat_house
from yingxi.stage.sets.lamps import halo, lantern, lit
from yingxi.stage.sets.lane_of_the_thirties import stone_gate_house
from yingxi.stage.sets.of_india import painted_house
from yingxi.stage.sets.of_japan import country_house
from yingxi.stage.sets.of_mexico import adobe_house
from yingxi.stage.sets.of_the_savanna import homestead
from yingxi.stage.sets.openings import lattice
from yingxi.stage.sets.signs import column
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.townhouses import pane

_WARM = Colour(0.84, 0.10, 76)


def dwelling(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A house of the setting's time and culture; a `small` one is a neighbour's, without porch and lamps."""
    if designer.future:
        return shell_house(designer, name, left, width)
    if designer.japanese:
        return country_house(designer, name, left, width, small=small)
    if designer.african:
        return homestead(designer, name, left, width, small=small)
    if designer.arab:
        return flat_house(designer, name, left, width, small=small)
    if designer.indian:
        return painted_house(designer, name, left, width, small=small)
    if designer.mexican:
        return adobe_house(designer, name, left, width, small=small)
    if designer.thirties and not designer.western and designer.setting.kind == "house front":
        return stone_gate_house(designer, name, left, width, small=small)
    if designer.western:
        return (cottage if designer.ancient else boarded)(designer, name, left, width, small=small)
    if designer.today:
        return villa(designer, name, left, width, small=small)
    return walled(designer, name, left, width, small=small)


def _ajar(
    designer: Designer, x: float, width: float, height: float, paint: Colour, *, step: float = 0.0
) -> list[Record]:
    """A door of two panels in its case, a pane of light over it."""
    light, falls = lit(designer, designer.paint(0.60, 0.04, 230), _WARM)
    return [
        panel(
            x - width / 2 - 0.12, step, width + 0.24, height + 0.52, designer.paint(0.86, 0.012, 85), lift=5
        ),
        Cut(
            rectangle(x - width / 2 + 0.04, step + height + 0.08, width - 0.08, 0.32),
            light,
            edge=0,
            lit=falls,
        ),
        panel(x - width / 2, step, width, height, paint, lift=2),
        *(
            panel(x - width / 2 + 0.1, step + low, width - 0.2, high, paint.darker(0.05), lift=0, edge=0.5)
            for low, high in ((0.14, 0.72), (1.0, height - 1.14))
        ),
        disc(x + width / 2 - 0.1, step + 0.98, 0.045, None, designer.paint(0.78, 0.09, 85), lift=2),
    ]


def walled(designer: Designer, name: str, left: float, width: float, *, small: bool) -> list[Record]:
    """White walls under grey tiles, a red door with couplets and lanterns, lattice windows."""
    plaster, tiles, red = (
        designer.paint(0.80, 0.018, 85),
        designer.paint(0.43, 0.022, 250),
        designer.paint(0.48, 0.12, 28),
    )
    high = 2.9 if not small else 2.5
    x = left + width / 2
    paper, falls = lit(designer, designer.paint(0.80, 0.03, 85), _WARM)
    records: list[Record] = [
        panel(left, 0, width, high, plaster, lift=8),
        panel(left, 0, width, 0.55, designer.paint(0.56, 0.018, 240), lift=1),
        *(
            line(((left, 0.11 * n), (left + width, 0.11 * n)), designer.paint(0.62, 0.015, 240), 0.010)
            for n in range(1, 5)
        ),
    ]
    for at in (left + width * 0.19, left + width * 0.81):
        records += [
            Cut(rectangle(at - 0.62, 0.98, 1.24, 1.16), paper, edge=0, lit=falls),
            *lattice(
                designer,
                at - 0.62,
                0.98,
                1.24,
                1.16,
                designer.paint(0.44, 0.06, 38),
                paper=paper,
                columns=6,
                rows=5,
            ),
            panel(at - 0.72, 0.88, 1.44, 0.10, designer.paint(0.60, 0.015, 90), lift=4),
        ]
    records += [panel(x - 0.92, 0, 1.84, 2.38, designer.paint(0.42, 0.06, 36), lift=5)]
    for side in (-1, 1):
        door = x + side * 0.38
        records += [
            panel(door - 0.37, 0.06, 0.74, 2.16, red.darker(0.02 if side > 0 else 0.0), lift=3),
            *(
                disc(
                    door - 0.24 + 0.16 * k,
                    0.5 + 0.36 * row,
                    0.032,
                    None,
                    designer.paint(0.76, 0.09, 84),
                    lift=1,
                )
                for k in range(4)
                for row in range(5)
            ),
            disc(x + side * 0.12, 1.1, 0.09, None, designer.paint(0.70, 0.09, 82), lift=2),
        ]
        if not small:
            text = "春回大地" if side < 0 else "福满人间"
            post = x + side * 1.14
            records += [
                panel(post - 0.15, 0.62, 0.30, 1.66, red.lighter(0.04), lift=3),
                *column(text, post, 2.16, 0.28, designer.paint(0.84, 0.09, 86)),
            ]
    records += [panel(x - 1.1, -0.02, 2.2, 0.12, designer.paint(0.64, 0.012, 90), lift=4)]
    records += eaves(
        designer,
        left - 0.25,
        left + width + 0.25,
        high - 0.08,
        0.95 if not small else 0.75,
        tiles,
        upturn=0.20,
    )
    if not small:
        for side in (-1, 1):
            records += halo(designer, x + side * 1.5, 2.3, 1.6, strength=0.3, colour=Colour(0.80, 0.12, 52))
            records += lantern(designer, x + side * 1.5, 2.28, 0.44, cord=0.45)
    return records


def boarded(designer: Designer, name: str, left: float, width: float, *, small: bool) -> list[Record]:
    """Two storeys of painted boards under a gable, sashes with shutters, a porch on posts, a chimney."""
    body = designer.paint(
        *designer.one_of(
            ((0.78, 0.05, 88), (0.70, 0.05, 230), (0.74, 0.045, 150), (0.72, 0.06, 45)), name, "boards"
        )
    )
    trim, roof = (
        designer.paint(0.90, 0.01, 88),
        designer.roof(designer.paint(0.44, 0.045, designer.one_of((30.0, 260.0), name, "roof"))),
    )
    shutter = designer.paint(0.44, 0.07, designer.one_of((155.0, 250.0, 22.0), name, "shutter"))
    eave, x = (5.0 if not small else 3.9), left + width / 2
    top = eave + width * 0.30
    wall = polygon(((left, 0), (left + width, 0), (left + width, eave), (x, top), (left, eave)))
    records: list[Record] = [
        panel(left + width * 0.74, eave, 0.6, width * 0.30, designer.paint(0.54, 0.07, 35), lift=4),
        Cut(wall, body, lift=8),
        Group(
            tuple(
                line(((left, 0.24 * n), (left + width, 0.24 * n)), body.darker(0.04), 0.014)
                for n in range(1, round(top / 0.24))
            ),
            clip=wall,
        ),
        sheet(
            ((left - 0.45, eave - 0.28), (x, top + 0.04), (x, top + 0.42), (left - 0.6, eave + 0.06)),
            roof,
            lift=6,
        ),
        sheet(
            (
                (left + width + 0.45, eave - 0.28),
                (x, top + 0.04),
                (x, top + 0.42),
                (left + width + 0.6, eave + 0.06),
            ),
            roof.darker(0.03),
            lift=6,
        ),
    ]
    spots = [(left + width * share, 3.0 if not small else 2.35) for share in (0.20, 0.5, 0.80)]
    spots += [(left + width * share, 0.85) for share in ((0.16, 0.84) if not small else (0.78,))]
    for n, (at, y) in enumerate(spots):
        records += pane(designer, f"{name} sash {n}", at - 0.42, y, 0.84, 1.24, trim, bars=True)
        records += [panel(at + side * 0.62 - 0.15, y - 0.02, 0.30, 1.28, shutter, lift=3) for side in (-1, 1)]
        records.append(panel(at - 0.56, y - 0.12, 1.12, 0.09, trim.darker(0.03), lift=3))
    door = x if not small else left + width * 0.3
    records += _ajar(designer, door, 1.0, 2.05, shutter, step=0.18)
    if small:
        return records
    records += [
        *(
            panel(left - 0.02 + 0.10 * n, 0.06 * n, width - 0.2 * n + 0.04, 0.08, trim.darker(0.10), lift=4)
            for n in range(3)
        ),
        *(
            panel(at - 0.08, 0.15, 0.16, 2.45, trim, lift=5)
            for at in (left + 0.15, x - 1.15, x + 1.15, left + width - 0.15)
        ),
        *(
            panel(a, y, b - a, 0.06, trim, lift=4)
            for a, b in ((left + 0.15, x - 1.15), (x + 1.15, left + width - 0.15))
            for y in (0.42, 0.86)
        ),
        *(
            panel(a + 0.16 * k, 0.44, 0.05, 0.44, trim.darker(0.03), lift=2)
            for a, b in ((left + 0.25, x - 1.2), (x + 1.25, left + width - 0.2))
            for k in range(round((b - a) / 0.16))
        ),
        sheet(
            (
                (left - 0.25, 2.56),
                (left + width + 0.25, 2.56),
                (left + width - 0.15, 3.02),
                (left + 0.15, 3.02),
            ),
            roof.lighter(0.03),
            lift=7,
        ),
    ]
    shade, on = lit(designer, designer.paint(0.84, 0.03, 85))
    records += [disc(x + 0.78, 2.16, 0.12, 0.15, shade, lift=2, lit=on)]
    if designer.air.lamps:
        records += [glow(x + 0.7, 2.1, 1.8, LAMP, 0.36)]
    return records


def cottage(designer: Designer, name: str, left: float, width: float, *, small: bool) -> list[Record]:
    """Plaster between dark beams under thatch that comes low, leaded panes, a round-topped door."""
    plaster, oak, straw = (
        designer.paint(0.80, 0.03, 80),
        designer.paint(0.38, 0.045, 48),
        designer.paint(0.60, 0.06, 72),
    )
    thatch = designer.roof(straw)
    eave, x = 2.5, left + width / 2
    top = 4.9 if not small else 4.1
    records: list[Record] = [
        panel(left + width * 0.76, 3.0, 0.7, top - 2.3, designer.paint(0.56, 0.025, 70), lift=4),
        panel(left, 0, width, eave + 0.2, plaster, lift=8),
        panel(left, 0, width, 0.46, designer.paint(0.56, 0.02, 72), lift=3),
        panel(left, 1.28, width, 0.13, oak, lift=3),
    ]
    for k in range(9 if not small else 6):
        at = left + 0.08 + (width - 0.16) * k / (8 if not small else 5)
        records.append(panel(at - 0.08, 0.44, 0.16, 2.2, oak.darker(0.02 * (k % 2)), lift=3))
    for side, at in ((1, left + 0.2), (-1, left + width - 0.2)):
        records.append(line(((at, 0.5), (at + side * 0.85, 1.3)), oak, 0.13))
    for at in (left + width * 0.20, left + width * 0.80):
        light, falls = lit(designer, designer.paint(0.54, 0.04, 225), _WARM)
        records += [
            panel(at - 0.56, 1.0, 1.12, 1.1, oak, lift=4),
            Cut(rectangle(at - 0.48, 1.08, 0.96, 0.94), light, edge=0, lit=falls),
            *(
                line(((at - 0.48 + 0.24 * k, 1.08), (at - 0.24 + 0.24 * k, 2.02)), oak, 0.02)
                for k in range(-1, 4)
            ),
            *(
                line(((at - 0.24 + 0.24 * k, 1.08), (at - 0.48 + 0.24 * k, 2.02)), oak, 0.02)
                for k in range(5)
            ),
            panel(at - 0.62, 0.84, 1.24, 0.16, oak.lighter(0.06), lift=4),
            *(
                disc(
                    at - 0.5 + 0.2 * k,
                    1.02,
                    0.085,
                    None,
                    designer.paint(0.66, 0.13, (25.0, 350.0, 60.0)[k % 3]),
                    lift=1,
                )
                for k in range(6)
            ),
        ]
    arch = smooth(
        [
            (x - 0.58, 0),
            (x - 0.58, 1.62),
            (x - 0.34, 2.08),
            (x, 2.2),
            (x + 0.34, 2.08),
            (x + 0.58, 1.62),
            (x + 0.58, 0),
        ],
        tension=0.18,
    )
    door = smooth(
        [
            (x - 0.47, 0),
            (x - 0.47, 1.58),
            (x - 0.28, 1.96),
            (x, 2.06),
            (x + 0.28, 1.96),
            (x + 0.47, 1.58),
            (x + 0.47, 0),
        ],
        tension=0.18,
    )
    red = designer.paint(0.44, 0.08, designer.one_of((150.0, 28.0, 245.0), name, "door"))
    records += [Cut(arch, designer.paint(0.58, 0.02, 72), lift=4), Cut(door, red, lift=2)]
    records += [
        line(((x - 0.3 + 0.2 * k, 0.05), (x - 0.3 + 0.2 * k, 1.9)), red.darker(0.07), 0.02) for k in range(4)
    ]
    records += [line(((x - 0.44, y), (x + 0.2, y)), oak.darker(0.06), 0.05) for y in (0.45, 1.5)]
    roof = smooth(
        [
            (left - 0.6, eave - 0.22),
            (x, eave + 0.08),
            (left + width + 0.6, eave - 0.22),
            (left + width + 0.3, eave + 0.6),
            (left + width - 0.6, top),
            (x, top + 0.22),
            (left + 0.6, top),
            (left - 0.3, eave + 0.6),
        ],
        tension=0.16,
    )
    straws = [
        line(
            ((left - 0.5 + 0.17 * k, eave - 0.2), (left + 0.35 + (0.17 - 0.9 / width * 0.17) * k, top)),
            thatch.darker(0.04 + 0.02 * (k % 3)),
            0.022,
        )
        for k in range(round((width + 1.0) / 0.17))
    ]
    records += [Cut(roof, thatch, lift=9), Group(tuple(straws), clip=roof)]
    ridge = smooth(
        [
            (left + 0.5, top - 0.16),
            (x, top + 0.05),
            (left + width - 0.5, top - 0.16),
            (left + width - 0.5, top + 0.14),
            (x, top + 0.34),
            (left + 0.5, top + 0.14),
        ],
        tension=0.2,
    )
    records.append(Cut(ridge, thatch.darker(0.07), lift=4))
    if designer.air.lamps and not small:
        records += [glow(x, 1.6, 2.4, LAMP, 0.22)]
    return records


def villa(designer: Designer, name: str, left: float, width: float, *, small: bool) -> list[Record]:
    """A house of today: two storeys of pale render and tile, wide panes, a balcony, a slab roof, boxes of cooling."""
    body, second = (
        designer.paint(0.84, 0.012, 85),
        designer.paint(0.58, 0.055, designer.one_of((45.0, 25.0, 240.0), name, "tile")),
    )
    frame, steel = designer.paint(0.36, 0.015, 260), designer.paint(0.62, 0.012, 240)
    high, x = (5.6 if not small else 4.2), left + width / 2
    records: list[Record] = [
        panel(left, 0, width, high, body, lift=8),
        panel(left + width * 0.36, 0, width * 0.28, high, second, lift=2),
        *(
            line(((left + width * 0.36, 0.3 * n), (left + width * 0.64, 0.3 * n)), second.darker(0.05), 0.012)
            for n in range(1, 19)
        ),
        panel(left - 0.3, high, width + 0.6, 0.26, frame.lighter(0.10), lift=6),
        panel(left - 0.1, 2.72, width + 0.2, 0.16, body.darker(0.07), lift=4),
    ]
    for n, (share, y, wide, tall) in enumerate(
        (
            (0.18, 0.55, 0.24, 1.75),
            (0.82, 0.55, 0.24, 1.75),
            (0.18, 3.2, 0.24, 1.6),
            (0.5, 3.3, 0.18, 1.4),
            (0.82, 3.2, 0.24, 1.6),
        )
    ):
        if y + tall > high:
            continue
        at = left + width * (share - wide / 2)
        records += pane(designer, f"{name} pane {n}", at, y, width * wide, tall, frame, bars=False)
        records += [panel(at + width * wide * k / 3 - 0.025, y, 0.05, tall, frame, lift=2) for k in (1, 2)]
    records += _ajar(designer, x, 1.15, 2.1, designer.paint(0.40, 0.05, 45), step=0.12)
    records += [
        panel(x - 1.2, 0, 2.4, 0.12, body.darker(0.12), lift=4),
        panel(x - 1.25, 2.68, 2.5, 0.14, frame.lighter(0.08), lift=7),
    ]
    if small:
        return records
    a, b = left + width * 0.05, left + width * 0.32
    records += [
        panel(a - 0.1, 2.86, b - a + 0.2, 0.12, body.darker(0.05), lift=5),
        Cut(rectangle(a, 2.98, b - a, 0.72), designer.paint(0.66, 0.03, 215).clear(0.5), edge=0.4),
        panel(a - 0.05, 3.68, b - a + 0.1, 0.06, steel, lift=4),
        panel(left + width * 0.94, 1.2, 0.62, 0.46, designer.paint(0.84, 0.008, 230), lift=5),
        disc(left + width * 0.94 + 0.25, 1.43, 0.16, None, steel, lift=1),
    ]
    lamp, on = lit(designer, designer.paint(0.86, 0.02, 90))
    for side in (-1, 1):
        records += [
            panel(x + side * 0.95 - 0.05, 1.75, 0.10, 0.34, frame, lift=3),
            Cut(rectangle(x + side * 0.95 - 0.035, 1.8, 0.07, 0.24), lamp, edge=0, lit=on),
        ]
    if designer.air.lamps:
        records += [glow(x, 2.0, 2.0, LAMP, 0.36)]
    return records


def shell_house(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A house to come: a white shell with a wide lens of glass, a door in a ring of light, a smaller dome beside it."""
    skin, light = designer.paint(0.80, 0.014, 235), neon(designer, name, "house")
    x, half = left + width / 2, width / 2
    share = 1.0 if designer.air.lamps else 0.55
    body = smooth(
        [
            (left, 0),
            (left - 0.1, 1.4),
            (left + half * 0.35, 3.5),
            (x, 4.2),
            (left + width - half * 0.35, 3.5),
            (left + width + 0.1, 1.4),
            (left + width, 0),
        ],
        tension=0.30,
    )
    lens = smooth(
        [(x + half * 0.20, 1.0), (x + half * 0.78, 0.95), (x + half * 0.80, 2.0), (x + half * 0.2, 2.5)],
        tension=0.35,
    )
    eye = smooth(
        [(x - half * 0.80, 1.0), (x - half * 0.36, 1.0), (x - half * 0.36, 2.3), (x - half * 0.78, 1.9)],
        tension=0.35,
    )
    glass, falls = lit(designer, designer.paint(0.60, 0.06, 215), Colour(0.88, 0.08, 80))
    ring = _ring(x - half * 0.06, 1.15, 0.72, 0.62)
    seams = tuple(
        line(
            [(x + half * k, -0.1), (x + half * k * 0.92, 2.0), (x + half * k * 0.5, 4.1)],
            skin.darker(0.05),
            0.016,
            curved=True,
        )
        for k in (-0.9, -0.55, -0.2, 0.15, 0.5, 0.85)
    )
    return [
        Cut(
            smooth(
                [
                    (left - half * 0.5, 0),
                    (left - half * 0.4, 1.5),
                    (left + half * 0.1, 2.1),
                    (left + half * 0.4, 1.2),
                    (left + half * 0.4, 0),
                ],
                tension=0.32,
            ),
            skin.darker(0.05),
            lift=6,
        ),
        Cut(body, skin, lift=8),
        Group(seams, clip=body),
        Cut(lens, glass, lift=1, lit=falls),
        Cut(eye, glass.darker(0.03), lift=1, lit=falls),
        Cut(
            polygon(
                (
                    (x - half * 0.06 - 0.62, 0),
                    (x - half * 0.06 + 0.62, 0),
                    (x - half * 0.06 + 0.62, 1.15),
                    (x - half * 0.06 - 0.62, 1.15),
                )
            ),
            skin.darker(0.14),
            edge=0,
        ),
        disc(x - half * 0.06, 1.15, 0.62, None, skin.darker(0.14), lift=0),
        line(((x - half * 0.06, 0.02), (x - half * 0.06, 1.72)), skin.darker(0.22), 0.02),
        Cut(ring, light, edge=0, lit=False),
        glow(x - half * 0.06, 1.2, 1.8, light, 0.34 * share),
        Cut(rectangle(left, 0.0, width, 0.06), light.clear(share), edge=0, lit=False),
        *((glow(x + half * 0.5, 1.7, 1.6, LAMP, 0.34),) if designer.air.lamps else ()),
        line(((x, 4.18), (x, 5.2)), skin.darker(0.15), 0.05),
        disc(x, 5.25, 0.09, None, light, lift=0, lit=False),
    ]


def _ring(x: float, y: float, outer: float, inner: float) -> Path:
    return ellipse(x, y, outer).joined(ellipse(x, y, -inner, inner))
