"""Furniture of times to come: shells that stand on light, seats cut from one curve. The pieces of `furniture` turn to
these where a setting's period is the future."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.place import Card, Seat
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.to_come import neon

Points = list[tuple[float, float]]


def _skin(designer: Designer) -> Colour:
    return designer.paint(0.78, 0.014, 235)


def shell_cupboard(
    designer: Designer, name: str, left: float, width: float, height: float, *, base: float = 0.0
) -> list[Record]:
    """A cupboard without handles that hangs a hand over the floor, light under it."""
    skin, light = _skin(designer), neon(designer, name)
    low, doors = base + height * 0.16, 3 if width > 1.3 else 2
    share = 1.0 if designer.air.lamps else 0.6
    return [
        glow(left + width / 2, base + 0.05, width * 0.62, light, 0.30 * share),
        Cut(
            ellipse(left + width / 2, base + 0.02, width * 0.44, 0.03),
            light.clear(0.55 * share),
            edge=0,
            lit=False,
        ),
        panel(left + width * 0.2, base, width * 0.6, height * 0.2, skin.darker(0.22), lift=2),
        panel(left, low, width, height - height * 0.16, skin, lift=8, radius=min(0.12, height * 0.2)),
        *(
            line(
                ((left + width * n / doors, low + 0.06), (left + width * n / doors, base + height - 0.08)),
                skin.darker(0.09),
                0.014,
            )
            for n in range(1, doors)
        ),
        Cut(
            rectangle(left + 0.06, low + (base + height - low) * 0.72, width - 0.12, 0.022, radius=0.011),
            light,
            edge=0,
            lit=False,
        ),
        panel(
            left - 0.02, base + height - 0.035, width + 0.04, 0.045, skin.lighter(0.06), lift=3, radius=0.02
        ),
    ]


def slab_table(
    designer: Designer, name: str, left: float, width: float, height: float, *, base: float = 0.0
) -> list[Record]:
    """A thin round-edged top on one waisted foot with a ring of light."""
    skin, light, x = _skin(designer), neon(designer, name), left + width / 2
    foot: Points = [
        (x - width * 0.22, base),
        (x - 0.07, base + height * 0.34),
        (x - width * 0.20, base + height - 0.04),
        (x + width * 0.20, base + height - 0.04),
        (x + 0.07, base + height * 0.34),
        (x + width * 0.22, base),
    ]
    return [
        Cut(ellipse(x, base + 0.015, width * 0.26, 0.035), light.clear(0.6), edge=0, lit=False),
        Cut(smooth(foot, tension=0.3), skin.darker(0.09), lift=4),
        line(((x - 0.085, base + height * 0.34), (x + 0.085, base + height * 0.34)), light, 0.03),
        panel(left, base + height - 0.055, width, 0.055, skin.lighter(0.05), lift=6, radius=0.027),
    ]


def lit_shelves(
    designer: Designer,
    name: str,
    left: float,
    width: float,
    height: float,
    *,
    shelves: int,
    base: float = 0.0,
) -> list[Record]:
    """Round-cornered cells in a white shell, each lit from within, with tablets, globes and a plant's case."""
    skin = _skin(designer)
    records: list[Record] = [panel(left, base, width, height, skin, lift=8, radius=0.10)]
    columns = max(1, round(width / 0.75))
    wide, tall = (width - 0.08) / columns, (height - 0.16) / shelves
    for row in range(shelves):
        for n in range(columns):
            x, y = left + 0.04 + wide * n, base + 0.10 + tall * row
            light = neon(designer, name, row, n)
            cell = rectangle(x + 0.03, y + 0.02, wide - 0.06, tall - 0.06, radius=0.07)
            records += [
                Cut(cell, skin.darker(0.30), edge=0),
                glow(x + wide / 2, y + tall - 0.05, wide * 0.55, light, 0.34),
            ]
            kind = designer.one_of(("tablets", "globe", "case"), name, "ware", row, n)
            if kind == "tablets":
                records += [
                    panel(
                        x + 0.09 + 0.085 * k,
                        y + 0.03,
                        0.05,
                        tall * 0.6,
                        light.darker(0.12 * (k % 3)),
                        lift=2,
                        radius=0.015,
                    )
                    for k in range(max(2, int((wide - 0.2) / 0.085)))
                ]
            elif kind == "globe":
                r = min(wide, tall) * 0.22
                records += [disc(x + wide / 2, y + 0.04 + r, r, None, light, lift=2, lit=False)]
            else:
                leaf = designer.paint(0.58, 0.10, 150)
                records += [
                    panel(x + wide * 0.3, y + 0.03, wide * 0.4, tall * 0.16, skin, lift=2, radius=0.02),
                    *(
                        line(
                            [
                                (x + wide / 2, y + tall * 0.18),
                                (x + wide * (0.5 + 0.09 * k), y + tall * 0.5),
                                (x + wide * (0.5 + 0.13 * k), y + tall * 0.62),
                            ],
                            leaf.lighter(0.03 * abs(k)),
                            0.025,
                            curved=True,
                        )
                        for k in (-2, -1, 0, 1, 2)
                    ),
                ]
    return records


def egg_chair(
    designer: Designer, name: str, x: float, z: float, cloth: Colour, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A shell like half an egg about the sitter, padded, on one stem and a disc."""
    skin, light, f = _skin(designer), neon(designer, name), facing

    def across(points: Points) -> Points:
        return [(x + f * px, py) for px, py in points]

    back: list[Record] = [
        Cut(
            smooth(
                across(
                    [
                        (0.30, 0.30),
                        (-0.20, 0.24),
                        (-0.48, 0.48),
                        (-0.52, 0.90),
                        (-0.34, 1.18),
                        (-0.02, 1.22),
                        (0.16, 1.06),
                        (0.18, 0.70),
                    ]
                ),
                tension=0.4,
            ),
            skin,
            lift=9,
        ),
        Cut(
            smooth(
                across(
                    [
                        (0.18, 0.40),
                        (-0.18, 0.36),
                        (-0.38, 0.54),
                        (-0.41, 0.88),
                        (-0.28, 1.08),
                        (-0.04, 1.11),
                        (0.08, 0.98),
                        (0.10, 0.66),
                    ]
                ),
                tension=0.4,
            ),
            cloth,
            lift=2,
            edge=0.6,
        ),
        line(
            across([(-0.40, 0.62), (-0.43, 0.90), (-0.29, 1.13), (-0.02, 1.165)]), light, 0.022, curved=True
        ),
    ]
    front: list[Record] = [
        Cut(ellipse(x, 0.02, 0.32, 0.035), skin.darker(0.10), lift=3),
        Cut(ellipse(x, 0.035, 0.25, 0.022), light, edge=0, lit=False),
        panel(x - 0.045, 0.03, 0.09, 0.24, skin.darker(0.16), lift=3),
        Cut(
            smooth(
                across(
                    [
                        (-0.44, 0.42),
                        (-0.36, 0.26),
                        (0.0, 0.18),
                        (0.34, 0.26),
                        (0.42, 0.40),
                        (0.30, 0.42),
                        (-0.2, 0.41),
                    ]
                ),
                tension=0.35,
            ),
            skin.darker(0.03),
            lift=5,
        ),
        Cut(
            smooth(
                across([(-0.36, 0.38), (-0.34, 0.45), (0.0, 0.46), (0.34, 0.455), (0.38, 0.39)]), tension=0.35
            ),
            cloth.lighter(0.04),
            lift=3,
        ),
    ]
    cards = (Card(f"{name} back", z + 0.14, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, 0.45, facing)


def curved_chair(
    designer: Designer, name: str, x: float, z: float, *, facing: int, height: float, stool: bool
) -> tuple[tuple[Card, ...], Seat]:
    """A seat bent from one sheet; a stool is a drum with a band of light."""
    skin, light, f, h = _skin(designer), neon(designer, name), facing, height

    def across(points: Points) -> Points:
        return [(x + f * px, py) for px, py in points]

    back: list[Record] = [Cut(ellipse(x, h - 0.01, 0.25, 0.035), skin.lighter(0.04), lift=2)]
    if stool:
        front: list[Record] = [
            Cut(
                smooth(
                    across(
                        [(-0.24, h), (-0.17, h * 0.5), (-0.23, 0.0), (0.23, 0.0), (0.17, h * 0.5), (0.24, h)]
                    ),
                    tension=0.25,
                ),
                skin,
                lift=5,
            ),
            line(((x - 0.18, h * 0.5), (x + 0.18, h * 0.5)), light, 0.035),
            panel(x - 0.26, h - 0.05, 0.52, 0.055, skin.lighter(0.06), lift=4, radius=0.025),
        ]
    else:
        back.append(
            Cut(
                smooth(
                    across(
                        [
                            (-0.14, h - 0.03),
                            (-0.25, h + 0.10),
                            (-0.33, h + 0.52),
                            (-0.25, h + 0.56),
                            (-0.12, h + 0.50),
                            (-0.10, h + 0.10),
                        ]
                    ),
                    tension=0.35,
                ),
                skin,
                lift=6,
            )
        )
        back.append(
            line(across([(-0.24, h + 0.16), (-0.28, h + 0.36), (-0.27, h + 0.5)]), light, 0.02, curved=True)
        )
        front = [
            Cut(ellipse(x, 0.02, 0.26, 0.032), skin.darker(0.10), lift=3),
            panel(x - 0.035, 0.03, 0.07, h - 0.08, skin.darker(0.16), lift=3),
            Cut(
                smooth(
                    across(
                        [(-0.27, h), (-0.22, h - 0.09), (0.2, h - 0.08), (0.30, h - 0.02), (0.24, h + 0.005)]
                    ),
                    tension=0.3,
                ),
                skin.lighter(0.03),
                lift=5,
            ),
        ]
    cards = (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front)))
    return cards, Seat(name, x, z, height, facing)


def light_bench(
    designer: Designer, name: str, x: float, z: float, width: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    """A white slab that curls up into its back, a line of light below."""
    skin, light, left = _skin(designer), neon(designer, name), x - width / 2
    back: list[Record] = [
        panel(left, 0.40, width, 0.48, skin.darker(0.03), lift=6, radius=0.10),
        Cut(rectangle(left + 0.10, 0.78, width - 0.2, 0.022), light, edge=0, lit=False),
    ]
    front: list[Record] = [
        panel(left + width * 0.14, 0.0, width * 0.72, 0.30, skin.darker(0.16), lift=3, radius=0.04),
        Cut(rectangle(left + width * 0.16, 0.29, width * 0.68, 0.025), light, edge=0, lit=False),
        panel(left - 0.02, 0.34, width + 0.04, 0.105, skin.lighter(0.03), lift=4, radius=0.05),
    ]
    cards = (Card(f"{name} back", z + 0.16, tuple(back)), Card(f"{name} front", z - 0.07, tuple(front)))
    return cards, Seat(name, x, z, 0.44, facing)


def drawn_blind(
    designer: Designer, name: str, left: float, right: float, bottom: float, top: float, cloth: Colour
) -> list[Record]:
    """In place of a curtain: a stiff translucent sheet that has slid aside, a rail of light over it."""
    wide = (right - left) * 0.62
    x = left if designer.one_of((True, False), name, "aside") else right - wide
    thin = cloth.lighter(0.14).muted(0.55).clear(0.72)
    return [
        Cut(rectangle(x, bottom + (top - bottom) * 0.22, wide, (top - bottom) * 0.78), thin, edge=0.4),
        *(
            line(
                ((x + wide * k / 4, bottom + (top - bottom) * 0.24), (x + wide * k / 4, top)),
                cloth.lighter(0.05).clear(0.4),
                0.012,
            )
            for k in range(1, 4)
        ),
    ]


def bed_to_come(designer: Designer, left: float, right: float, quilt: Colour) -> list[Record]:
    """A berth: a shell that floats on light, a hood at its head, one smooth cover."""
    skin, light = _skin(designer), neon(designer, "bed")
    hood: Points = [
        (right - 0.62, 0.62),
        (right - 0.50, 1.06),
        (right - 0.14, 1.30),
        (right + 0.16, 1.20),
        (right + 0.24, 0.30),
        (right - 0.05, 0.30),
        (right - 0.08, 0.94),
        (right - 0.30, 0.98),
    ]
    return [
        glow((left + right) / 2, 0.10, 1.5, light, 0.34),
        Cut(
            ellipse((left + right) / 2, 0.05, (right - left) * 0.5, 0.05), light.clear(0.7), edge=0, lit=False
        ),
        panel(left + 0.4, 0.0, right - left - 0.8, 0.2, skin.darker(0.24), lift=2),
        Cut(rectangle(left - 0.12, 0.16, right - left + 0.30, 0.26, radius=0.13), skin, lift=6),
        Cut(rectangle(left - 0.04, 0.27, right - left + 0.1, 0.022), light, edge=0, lit=False),
        Cut(
            rectangle(left, 0.40, right - left - 0.06, 0.10, radius=0.05),
            designer.paint(0.88, 0.01, 220),
            lift=3,
        ),
        Cut(rectangle(right - 0.62, 0.47, 0.5, 0.16, radius=0.08), designer.paint(0.92, 0.008, 220), lift=4),
        Cut(
            smooth(
                [
                    (left, 0.40),
                    (left + 0.02, 0.56),
                    (right - 0.9, 0.57),
                    (right - 0.66, 0.50),
                    (right - 0.62, 0.40),
                ],
                tension=0.2,
            ),
            quilt,
            lift=4,
        ),
        Cut(smooth(hood, tension=0.3), skin.lighter(0.03), lift=7),
        line([(right - 0.46, 1.0), (right - 0.14, 1.22), (right + 0.12, 1.14)], light, 0.025, curved=True),
    ]
