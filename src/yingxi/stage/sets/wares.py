"""Small things that dress a set: books, vases, pots, jars, bottles, radios, crates. Metres, y up."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Wash
from yingxi.stage.path import ellipse, rectangle, smooth
from yingxi.stage.sets.cutting import disc, line, panel, sheet, turned_about
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import flower, leaf

_SPINES = (
    (0.52, 0.07, 25),
    (0.50, 0.055, 250),
    (0.58, 0.06, 90),
    (0.48, 0.05, 155),
    (0.66, 0.035, 80),
    (0.46, 0.045, 310),
    (0.60, 0.05, 45),
)


def book_paint(designer: Designer, *names: str | int) -> Colour:
    return designer.paint(*designer.one_of(_SPINES, *names))


def shelf_of_books(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """Books in runs of like height, one leaning, a thing between the runs."""
    records: list[Record] = []
    x, n, right = left, 0, left + width
    while x < right - 0.03:
        run = 3 + n % 3
        tall = height * designer.between(0.62, 0.97, name, n)
        for k in range(run):
            thick = designer.between(0.022, 0.05, name, n, k)
            if x + thick > right:
                return records
            high = tall * designer.between(0.93, 1.0, name, n, k, "tall")
            paint = book_paint(designer, name, n, k, "paint")
            records.append(panel(x, base, thick, high, paint, lift=2, edge=0.8))
            if k % 2 == 0:
                records.append(
                    Cut(
                        rectangle(x + thick * 0.18, base + high * 0.68, thick * 0.64, high * 0.14),
                        paint.lighter(0.16),
                        edge=0,
                    )
                )
            x += thick + 0.003
        what = designer.one_of(("lean", "box", "pot", "gap", "flat"), name, n, "between")
        if x + 0.15 > right:
            break
        if what == "lean":
            paint = book_paint(designer, name, n, "lean")
            corners = turned_about(
                [
                    (x + 0.055, base),
                    (x + 0.085, base),
                    (x + 0.085, base + tall * 0.9),
                    (x + 0.055, base + tall * 0.9),
                ],
                (x + 0.085, base),
                0.22,
            )
            records.append(sheet(corners, paint, lift=2, stray=0.001))
            x += 0.10
        elif what == "box":
            paint = designer.paint(0.62, 0.045, 65)
            records += [
                panel(x + 0.02, base, 0.15, height * 0.42, paint, lift=3),
                line(
                    ((x + 0.02, base + height * 0.30), (x + 0.17, base + height * 0.30)),
                    paint.darker(0.08),
                    0.006,
                ),
            ]
            x += 0.19
        elif what == "pot":
            records += vase(
                designer,
                f"{name} {n}",
                x + 0.08,
                base,
                height * 0.55,
                hue=designer.one_of((220.0, 35.0, 150.0), name, n, "pot"),
            )
            x += 0.16
        elif what == "flat":
            for k in range(3):
                paint = book_paint(designer, name, n, k, "flat")
                records.append(panel(x + 0.005 * k, base + 0.032 * k, 0.16 - 0.012 * k, 0.031, paint, lift=2))
            x += 0.175
        else:
            x += 0.05
        n += 1
    return records


def vase(
    designer: Designer,
    name: str,
    x: float,
    base: float,
    height: float,
    *,
    hue: float = 220.0,
    flowers: float = -1.0,
) -> list[Record]:
    """A vase with a painted band; with `flowers` (a hue) it holds a bunch."""
    glaze = designer.paint(0.70, 0.045, hue)
    records: list[Record] = []
    if flowers >= 0:
        green, bloom = designer.paint(0.50, 0.055, 145), designer.paint(0.74, 0.085, flowers)
        for n in range(7):
            a = pi * (0.22 + 0.56 * n / 6)
            reach = height * designer.between(0.85, 1.25, name, n)
            tip = (x + reach * cos(a) * 0.8, base + height * 0.8 + reach * sin(a) * 0.8)
            records.append(
                line(
                    ((x, base + height * 0.8), ((x + tip[0]) / 2, base + height * 0.9 + reach * 0.3), tip),
                    green,
                    height * 0.02,
                    curved=True,
                )
            )
            records.append(
                Cut(
                    leaf(height * 0.36, height * 0.12)
                    .turned(a + (0.7 if n % 2 else -0.7))
                    .moved((x + tip[0]) / 2, (base + height * 0.9 + tip[1]) / 2),
                    green.lighter(0.03 * (n % 2)),
                    lift=1.5,
                )
            )
            records += flower(
                *tip,
                height * designer.between(0.15, 0.21, name, n, "size"),
                bloom.lighter(0.05 * (n % 3) - 0.03),
                designer.paint(0.84, 0.08, 90),
            )
    half = height * 0.3
    body = smooth(
        [
            (x - half * 0.5, base),
            (x - half, base + height * 0.42),
            (x - half * 0.42, base + height * 0.8),
            (x - half * 0.58, base + height),
            (x + half * 0.58, base + height),
            (x + half * 0.42, base + height * 0.8),
            (x + half, base + height * 0.42),
            (x + half * 0.5, base),
        ],
        tension=0.42,
    )
    band = Group(
        (
            Cut(
                rectangle(x - half, base + height * 0.34, half * 2, height * 0.12), glaze.darker(0.14), edge=0
            ),
            Wash(
                rectangle(x - half, base, half * 2, height),
                (x - half, 0),
                (x + half, 0),
                ((0, Colour(1, 0, 0, 0.12)), (0.5, Colour(1, 0, 0, 0)), (1, Colour(0.1, 0.03, 285, 0.22))),
                lit=False,
            ),
        ),
        clip=body,
    )
    return [*records, Cut(body, glaze, lift=4), band]


def teapot(designer: Designer, x: float, base: float, size: float, *, hue: float = 40.0) -> list[Record]:
    """A round teapot and two cups."""
    clay = designer.paint(0.56, 0.06, hue)
    records: list[Record] = [
        line(
            [
                (x - size * 0.5, base + size * 0.62),
                (x - size * 0.82, base + size * 0.5),
                (x - size * 0.52, base + size * 0.2),
            ],
            clay.darker(0.04),
            size * 0.09,
            curved=True,
        ),
        Cut(
            smooth(
                [
                    (x + size * 0.4, base + size * 0.2),
                    (x + size * 0.7, base + size * 0.4),
                    (x + size * 0.86, base + size * 0.72),
                    (x + size * 0.74, base + size * 0.74),
                    (x + size * 0.42, base + size * 0.5),
                ],
                tension=0.3,
            ),
            clay,
            lift=2,
        ),
        Cut(
            smooth(
                [
                    (x - size * 0.3, base),
                    (x - size * 0.56, base + size * 0.36),
                    (x - size * 0.3, base + size * 0.68),
                    (x + size * 0.3, base + size * 0.68),
                    (x + size * 0.56, base + size * 0.36),
                    (x + size * 0.3, base),
                ],
                tension=0.4,
            ),
            clay,
            lift=3,
        ),
        Cut(
            smooth(
                [
                    (x - size * 0.3, base + size * 0.68),
                    (x, base + size * 0.84),
                    (x + size * 0.3, base + size * 0.68),
                ],
                tension=0.4,
            ),
            clay.lighter(0.04),
            lift=2,
        ),
        disc(x, base + size * 0.86, size * 0.07, None, clay.darker(0.05), lift=1),
    ]
    for side in (1.25, 1.75):
        cup = designer.paint(0.82, 0.025, 200)
        records.append(
            sheet(
                (
                    (x + size * (side - 0.13), base),
                    (x + size * (side + 0.13), base),
                    (x + size * (side + 0.2), base + size * 0.3),
                    (x + size * (side - 0.2), base + size * 0.3),
                ),
                cup,
                lift=2,
                stray=0.001,
            )
        )
    return records


def cup(designer: Designer, x: float, base: float, size: float, *, hue: float = 80.0) -> list[Record]:
    """A wide cup on its saucer, `size` metres across, its handle to the right."""
    glaze = designer.paint(0.80, 0.03, hue)
    half, high = size / 2, size * 0.62
    bowl = smooth(
        [
            (x - half, base + high),
            (x - half * 0.86, base + high * 0.42),
            (x - half * 0.42, base + high * 0.1),
            (x + half * 0.42, base + high * 0.1),
            (x + half * 0.86, base + high * 0.42),
            (x + half, base + high),
        ],
        tension=0.4,
    )
    ear = [(x + half * 0.9, base + high * 0.82), (x + half * 1.5, base + high * 0.7)]
    return [
        Cut(ellipse(x, base + size * 0.035, size * 0.8, size * 0.05), glaze.darker(0.05), lift=2),
        line([*ear, (x + half * 0.72, base + high * 0.3)], glaze.darker(0.04), size * 0.085, curved=True),
        Cut(bowl, glaze, lift=3),
        Cut(ellipse(x, base + high, half, size * 0.06), glaze.darker(0.07), edge=0.4),
        Cut(
            ellipse(x, base + high - size * 0.012, half * 0.86, size * 0.042),
            designer.paint(0.46, 0.05, 55),
            edge=0,
        ),
    ]


def steam(x: float, y: float, frame: int) -> DisplayList:
    """Three wisps that rise, widen and fade; each lives 72 frames."""
    records: list[Record] = []
    for n in range(3):
        age = ((frame + 24 * n) % 72) / 72
        across, up = x + 0.05 * sin(6 * age + n), y + 0.55 * age
        wisp = ellipse(across, up, 0.03 + 0.07 * age, 0.05 + 0.06 * age)
        records.append(Soft(wisp, Colour(0.95, 0.01, 90, 0.22 * (1 - age)), 5))
    return tuple(records)


def radio(designer: Designer, x: float, base: float, width: float) -> list[Record]:
    """An old wireless: cloth, dial, two knobs; a jar stands in its place before there was any."""
    if designer.ancient:
        return vase(designer, "jar", x, base, width * 0.7, hue=160)
    wood, height = designer.paint(0.46, 0.055, 45), width * 0.62
    left = x - width / 2
    records: list[Record] = [
        Cut(rectangle(left, base, width, height, radius=width * 0.09), wood, lift=5),
        Cut(
            rectangle(left + width * 0.08, base + height * 0.2, width * 0.5, height * 0.64, radius=0.01),
            designer.paint(0.68, 0.04, 80),
            edge=0.4,
        ),
    ]
    for n in range(7):
        y = base + height * (0.26 + 0.085 * n)
        records.append(
            line(((left + width * 0.1, y), (left + width * 0.56, y)), designer.paint(0.56, 0.04, 75), 0.004)
        )
    glass = Colour(0.86, 0.09, 80) if designer.air.lamps else designer.paint(0.80, 0.05, 90)
    records += [
        Cut(
            rectangle(left + width * 0.64, base + height * 0.5, width * 0.28, height * 0.32, radius=0.008),
            glass,
            edge=0.3,
            lit=not designer.air.lamps,
        ),
        disc(left + width * 0.71, base + height * 0.28, width * 0.05, None, wood.lighter(0.16), lift=2),
        disc(left + width * 0.85, base + height * 0.28, width * 0.05, None, wood.lighter(0.16), lift=2),
    ]
    return records


def jar(designer: Designer, name: str, x: float, base: float, width: float, height: float) -> list[Record]:
    """A lidded jar with a label."""
    glaze = designer.paint(
        *designer.one_of(
            ((0.62, 0.05, 40), (0.58, 0.05, 230), (0.66, 0.045, 95), (0.52, 0.045, 160), (0.72, 0.03, 70)),
            name,
        )
    )
    left = x - width / 2
    return [
        Cut(rectangle(left, base, width, height * 0.82, radius=width * 0.16), glaze, lift=3),
        Cut(
            rectangle(left + width * 0.2, base + height * 0.22, width * 0.6, height * 0.3),
            designer.paint(0.84, 0.025, 85),
            edge=0.2,
        ),
        line(
            ((left + width * 0.3, base + height * 0.38), (left + width * 0.7, base + height * 0.38)),
            designer.paint(0.40, 0.03, 50),
            height * 0.03,
        ),
        Cut(
            rectangle(
                left + width * 0.08, base + height * 0.80, width * 0.84, height * 0.16, radius=width * 0.05
            ),
            glaze.darker(0.08),
            lift=2,
        ),
    ]


def bottle(designer: Designer, name: str, x: float, base: float, height: float) -> list[Record]:
    """A bottle with a cork."""
    glass = designer.paint(
        *designer.one_of(((0.50, 0.055, 150), (0.52, 0.06, 60), (0.60, 0.05, 220), (0.46, 0.045, 300)), name)
    )
    half = height * 0.16
    body = smooth(
        [
            (x - half, base),
            (x - half, base + height * 0.55),
            (x - half * 0.4, base + height * 0.72),
            (x - half * 0.4, base + height * 0.92),
            (x + half * 0.4, base + height * 0.92),
            (x + half * 0.4, base + height * 0.72),
            (x + half, base + height * 0.55),
            (x + half, base),
        ],
        tension=0.3,
    )
    return [
        Cut(
            rectangle(x - half * 0.34, base + height * 0.88, half * 0.68, height * 0.12),
            designer.paint(0.62, 0.05, 65),
            lift=1,
        ),
        Cut(body, glass, lift=3),
        line(
            ((x - half * 0.55, base + height * 0.15), (x - half * 0.55, base + height * 0.48)),
            glass.lighter(0.16),
            height * 0.03,
        ),
        Cut(
            rectangle(x - half * 0.8, base + height * 0.2, half * 1.6, height * 0.2),
            designer.paint(0.82, 0.03, 85),
            edge=0,
        ),
    ]


def crate(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """A slatted wooden crate."""
    wood = designer.paint(0.56, 0.05, 65)
    records: list[Record] = [panel(left, base, width, height, wood.darker(0.12), lift=5)]
    records += [
        (
            panel(
                left - 0.01,
                base + height * (0.03 + 0.33 * n),
                width + 0.02,
                height * 0.27,
                wood.lighter(0.02 * (n % 2)),
                lift=2,
            )
        )
        for n in range(3)
    ]
    records += [
        (panel(x, base, 0.05, height, wood.lighter(0.03), lift=2)) for x in (left, left + width - 0.05)
    ]
    return records
