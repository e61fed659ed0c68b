"""A potter's things: a wheel, bowls and vases raw and glazed, boards of ware, a kiln, sacks, ribs and sponges."""

from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.cutting import disc, glow, line, panel
from yingxi.stage.sets.designer import Designer

_FORMS = (
    ((0.10, 0), (0.20, 0.10), (0.26, 0.26), (0.26, 0.30)),
    ((0.12, 0), (0.24, 0.16), (0.26, 0.34), (0.14, 0.54), (0.09, 0.62), (0.12, 0.70)),
    ((0.16, 0), (0.18, 0.20), (0.18, 0.42), (0.19, 0.46)),
    ((0.10, 0), (0.28, 0.20), (0.30, 0.34), (0.18, 0.48), (0.17, 0.54), (0.20, 0.58)),
    ((0.13, 0), (0.15, 0.30), (0.11, 0.58), (0.07, 0.78), (0.09, 0.90)),
)


def vessel(
    designer: Designer,
    name: str,
    x: float,
    base: float,
    size: float,
    paint: Colour,
    *,
    form: int | None = None,
    glaze: Colour | None = None,
) -> list[Record]:
    """A turned pot: of `form` 0 bowl, 1 vase, 2 beaker, 3 jar, 4 bottle; a run of `glaze` over its shoulder."""
    shape = _FORMS[int(designer.between(0, len(_FORMS), name, "form")) if form is None else form]
    right = [(x + px * size, base + py * size) for px, py in shape]
    left = [(x - px * size, base + py * size) for px, py in reversed(shape)]
    body = smooth([*right, *left], tension=0.32)
    top, wide = base + shape[-1][1] * size, shape[-1][0] * size
    records: list[Record] = [
        Cut(body, paint, lift=4),
        disc(x, top, wide, wide * 0.16, paint.darker(0.10), lift=0),
    ]
    mid = shape[len(shape) // 2]
    if glaze is not None:
        run = [
            (x - mid[0] * size * 0.98, base + mid[1] * size),
            *(
                (x + mid[0] * size * (k / 3 - 1), base + mid[1] * size * (0.92 if k % 2 else 1.04))
                for k in range(1, 6)
            ),
            (x + mid[0] * size * 0.98, base + mid[1] * size),
            (x + wide, top - 0.006),
            (x - wide, top - 0.006),
        ]
        records.append(Cut(smooth(run, tension=0.3), glaze, edge=0.4))
    records.append(
        line(
            [
                (x - mid[0] * size * 0.62, base + mid[1] * size * 0.5),
                (x - mid[0] * size * 0.70, base + mid[1] * size),
                (x - wide * 0.6, top - 0.02),
            ],
            (glaze or paint).lighter(0.10),
            size * 0.025,
            curved=True,
        )
    )
    return records


def ware_board(
    designer: Designer, name: str, left: float, base: float, width: float, height: float, *, glazed: bool
) -> list[Record]:
    """A row of pots along a board, kin in form, none the same."""
    raw = designer.paint(0.70, 0.045, 55)
    records: list[Record] = []
    family = int(designer.between(0, 5, name, "family"))
    x, n = left + 0.14, 0
    while x < left + width - 0.08:
        size = height * designer.between(0.85, 1.15, name, n) / _FORMS[family][-1][1] * 0.8
        hue = (205.0, 145.0, 30.0, 85.0)[int(designer.between(0, 4, name, n // 3, "glaze"))]
        glaze = designer.paint(0.60, 0.075, hue) if glazed else None
        records += vessel(
            designer,
            f"{name} {n}",
            x,
            base,
            size,
            raw.lighter(designer.between(-0.04, 0.05, name, n, "tone")),
            form=family,
            glaze=glaze,
        )
        x += (
            _FORMS[family][max(range(len(_FORMS[family])), key=lambda k: _FORMS[family][k][0])][0] * size * 2
            + 0.05
        )
        n += 1
    return records


def ware_shelves(
    designer: Designer, left: float, width: float, wood: Colour, *, rows: int = 4
) -> list[Record]:
    """An open rack to above the head, raw ware below, glazed above."""
    records: list[Record] = [
        panel(left + width * s - 0.03, 0, 0.06, 0.42 + 0.52 * rows, wood.darker(0.05), lift=4)
        for s in (0.0, 1.0)
    ]
    records.append(
        Cut(rectangle(left, 0.3, width, 0.52 * rows), designer.paint(0.36, 0.035, 45).clear(0.55), edge=0)
    )
    for n in range(rows):
        y = 0.30 + 0.52 * n
        records += ware_board(
            designer, f"board {n}", left + 0.04, y + 0.05, width - 0.08, 0.34, glazed=n >= rows // 2
        )
        records.append(panel(left - 0.05, y, width + 0.1, 0.05, wood.lighter(0.03 * (n % 2)), lift=5))
    return records


def wheel(designer: Designer, x: float) -> list[Record]:
    """A potter's wheel: a tray on a stand; the head and the bowl on it turn (see `turning`)."""
    steel, tray = designer.paint(0.46, 0.02, 250), designer.paint(0.62, 0.05, 230)
    return [
        *(panel(x + dx, 0, 0.06, 0.56, steel, lift=3) for dx in (-0.40, 0.34)),
        panel(x - 0.34, 0.16, 0.68, 0.05, steel.darker(0.05), lift=2),
        Cut(rectangle(x - 0.14, 0.20, 0.28, 0.36, radius=0.03), steel.lighter(0.05), lift=3),
        Cut(
            smooth(
                [
                    (x - 0.52, 0.70),
                    (x - 0.50, 0.56),
                    (x - 0.42, 0.52),
                    (x + 0.42, 0.52),
                    (x + 0.50, 0.56),
                    (x + 0.52, 0.70),
                    (x + 0.46, 0.62),
                    (x - 0.46, 0.62),
                ],
                tension=0.2,
            ),
            tray,
            lift=6,
        ),
        panel(x - 0.05, 0.60, 0.10, 0.08, steel, lift=1),
    ]


def turning(x: float, clay: Colour, frame: int) -> DisplayList:
    """The wheel's head with a bowl of wet clay: its rings and its light run round."""
    wobble = 0.006 * sin(frame * 0.9)
    bowl = [
        (-0.12, 0.70),
        (-0.20, 0.80),
        (-0.24, 0.94),
        (-0.22, 0.96),
        (0.22, 0.96),
        (0.24, 0.94),
        (0.20, 0.80),
        (0.12, 0.70),
    ]
    records: list[Record] = [
        Cut(rectangle(x - 0.30, 0.665, 0.60, 0.04, radius=0.02), clay.darker(0.22), lift=2),
        Cut(smooth([(x + px + wobble, py) for px, py in bowl], tension=0.3), clay, lift=4),
        disc(x + wobble, 0.955, 0.22, 0.035, clay.darker(0.12), lift=0),
    ]
    for n in range(3):
        y, half = 0.75 + 0.06 * n, 0.15 + 0.03 * n
        turn = frame * 0.5 + n
        records.append(
            line(
                (
                    (x - half + 0.03 * cos(turn), y),
                    (x + half * 0.5 * cos(turn), y - 0.008),
                    (x + half - 0.03 * sin(turn), y),
                ),
                clay.lighter(0.05),
                0.010,
                curved=True,
            )
        )
    return tuple(records)


def kiln(designer: Designer, left: float, width: float) -> list[Record]:
    """A kiln of brick with a round door, glowing at its eye."""
    brick = designer.paint(0.56, 0.07, 35)
    x = left + width / 2
    records: list[Record] = [
        Cut(
            smooth(
                [
                    (left, 0),
                    (left, 1.25),
                    (left + width * 0.2, 1.72),
                    (x, 1.86),
                    (left + width * 0.8, 1.72),
                    (left + width, 1.25),
                    (left + width, 0),
                ],
                tension=0.25,
            ),
            brick,
            lift=9,
        )
    ]
    for row in range(10):
        y = 0.10 + 0.155 * row
        inset = max(0.0, (row - 7) * 0.16)
        count = 6
        for n in range(count):
            bx = left + 0.05 + inset + (width - 0.1 - 2 * inset) * (n + 0.5 * (row % 2) - 0.25) / count
            if left + inset < bx and bx + 0.16 < left + width - inset:
                records.append(
                    Cut(
                        rectangle(bx, y, (width - 2 * inset) / count - 0.03, 0.12),
                        brick.lighter(designer.between(-0.05, 0.05, "brick", row, n)),
                        edge=0,
                    )
                )
    iron = designer.paint(0.34, 0.02, 40)
    records += [
        Cut(rectangle(x - 0.36, 0.28, 0.72, 0.80, radius=0.34), iron, lift=5),
        Cut(rectangle(x - 0.30, 0.34, 0.60, 0.68, radius=0.28), iron.lighter(0.06), lift=1),
        disc(x, 0.70, 0.075, None, Colour(0.76, 0.16, 55), lift=0, lit=False),
        glow(x, 0.70, 0.55, Colour(0.74, 0.15, 52), 0.5),
        line(((x + 0.30, 0.55), (x + 0.30, 0.85)), designer.paint(0.66, 0.02, 240), 0.03),
        panel(x - 0.12, 1.80, 0.24, 3.2, iron.lighter(0.10), lift=4),
    ]
    return records


def clay_smudges(designer: Designer, floor: Colour) -> list[Record]:
    """Pale marks of dried clay on the floor, in families."""
    return [
        Cut(
            smooth(
                [
                    (
                        x + r * cos(2 * pi * k / 7) * (1 + 0.3 * sin(3 * k + n)),
                        z + r * 0.5 * sin(2 * pi * k / 7),
                    )
                    for k in range(7)
                ]
            ),
            floor.lighter(0.07).clear(0.6),
            edge=0,
        )
        for n in range(22)
        for x, z, r in (
            (
                designer.between(-3.5, 3.5, "smudge", n // 4) + designer.between(-0.7, 0.7, "smudge", n),
                designer.between(3.6, 6.5, "smudge", n // 4, "z")
                + designer.between(-0.2, 0.2, "smudge", n, "z"),
                designer.between(0.03, 0.12, "smudge", n, "r"),
            ),
        )
    ]
