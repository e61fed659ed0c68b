"""Houses of an old street, seen from the front: shop below, rooms above, tiled eaves. Metres, y up."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import bush
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.openings import lattice
from yingxi.stage.sets.signs import name_board
from yingxi.stage.sets.wares import bottle, crate, jar

_WARM = Colour(0.80, 0.095, 74)


def eaves(
    designer: Designer,
    left: float,
    right: float,
    y: float,
    height: float,
    tiles: Colour,
    *,
    upturn: float = 0.12,
) -> list[Record]:
    """A tiled roof edge: rolls of tile, round ends, a ridge."""
    wide, tiles = right - left, designer.roof(tiles)
    body = smooth(
        (
            (left - 0.18, y + upturn),
            (left + wide * 0.2, y + 0.02),
            (right - wide * 0.2, y + 0.02),
            (right + 0.18, y + upturn),
            (right - 0.12, y + height),
            (left + 0.12, y + height),
        ),
        tension=0.2,
    )
    records: list[Record] = []
    count = max(6, round(wide / 0.19))
    for n in range(1, count):
        x = left + wide * n / count
        records.append(
            line(((x, y), (x + (left + wide / 2 - x) * 0.06, y + height)), tiles.darker(0.055), 0.035)
        )
        records.append(
            line(
                ((x - 0.03, y), (x - 0.03 + (left + wide / 2 - x) * 0.06, y + height)),
                tiles.lighter(0.045),
                0.014,
            )
        )
    made: list[Record] = [Cut(body, tiles, lift=8), Group(tuple(records), clip=body)]
    for n in range(count + 1):
        x = left - 0.02 + (wide + 0.04) * n / count
        edge = 2 * abs(n / count - 0.5)
        made.append(
            disc(
                x,
                y + 0.035 + (upturn - 0.02) * max(0.0, edge - 0.6) * 2.4,
                0.05,
                None,
                tiles.lighter(0.05),
                lift=2,
            )
        )
    made.append(
        Cut(
            smooth(
                (
                    (left - 0.02, y + height - 0.05),
                    (left + 0.1, y + height + 0.10),
                    (right - 0.1, y + height + 0.10),
                    (right + 0.02, y + height - 0.05),
                ),
                tension=0.2,
            ),
            tiles.darker(0.06),
            lift=3,
        )
    )
    return made


def shophouse(
    designer: Designer,
    name: str,
    left: float,
    width: float,
    storey: float,
    text: str,
    *,
    body: Colour,
    trim: Colour,
    front: str = "",
) -> list[Record]:
    """A two-storey shop: `front` is `doors`, `counter` or `window`."""
    air, right = designer.air, left + width
    height = storey * 2.05
    front = front or designer.one_of(("doors", "counter", "window"), name, "front")
    timber = trim.darker(0.06)
    records: list[Record] = [panel(left, -0.02, width, height + 0.3, body, lift=9)]
    for n in range(5):
        bx, by = (
            left + width * designer.between(0.05, 0.8, name, "brick", n),
            height * designer.between(0.1, 0.92, name, "brick", n, "y"),
        )
        records += [
            (Cut(rectangle(bx + 0.16 * k, by + 0.075 * (k % 2), 0.14, 0.06), body.darker(0.04), edge=0))
            for k in range(3)
        ]
    records += _upper(designer, name, left, width, storey, body, timber)
    records += eaves(designer, left, right, height - 0.05, 0.62, designer.paint(0.42, 0.03, 255))
    inner, bottom, top = 0.14, 0.12, storey - 0.55
    box = (left + inner, bottom, width - 2 * inner, top - bottom)
    if front == "doors":
        records += _doors(designer, name, *box, timber)
    elif front == "counter":
        records += _counter(designer, name, *box, timber)
    else:
        records += _show_window(designer, name, *box, timber)
    for x in (left, right - inner):
        records.append(panel(x, 0, inner, storey - 0.1, timber, lift=4))
    records.append(panel(left - 0.04, 0, width + 0.08, 0.13, designer.paint(0.60, 0.02, 80), lift=4))
    records.append(panel(left, storey - 0.56, width, 0.5, timber.darker(0.02), lift=4))
    gold = designer.paint(0.80, 0.085, 85) if not air.lamps else Colour(0.86, 0.09, 82)
    board = designer.paint(
        *designer.one_of(
            ((0.34, 0.04, 30), (0.36, 0.05, 250), (0.40, 0.055, 155), (0.46, 0.09, 28)), name, "board"
        )
    )
    records += name_board(designer, text, left + width / 2, storey - 0.30, width * 0.72, 0.44, board, gold)
    records += eaves(
        designer, left + 0.02, right - 0.02, storey - 0.06, 0.30, designer.paint(0.46, 0.03, 250), upturn=0.06
    )
    if air.lamps:
        records.append(glow(left + width / 2, storey * 0.45, width * 0.75, Colour(0.75, 0.11, 62), 0.20))
    records.append(
        fade(rectangle(left, 0, width, storey), (0, 0), (0, storey * 0.5), Colour(0.14, 0.04, 285), 0.20, 0.0)
    )
    return records


def _upper(
    designer: Designer, name: str, left: float, width: float, storey: float, body: Colour, timber: Colour
) -> list[Record]:
    """Lattice windows over a small gallery with a rail; one pot or some washing on it."""
    records: list[Record] = []
    paper, _ = lit(designer, designer.paint(0.78, 0.03, 85), _WARM)
    dim = designer.paint(0.44, 0.03, 270)
    count = 3 if width > 3.0 else 2
    wide = (width - 0.5) / count
    for n in range(count):
        bright = designer.between(0, 1, name, "upper", n) < 0.62
        pane = paper if bright or not designer.air.lamps else dim
        records += lattice(
            designer,
            left + 0.25 + wide * n + 0.06,
            storey + 0.42,
            wide - 0.12,
            storey * 0.52,
            timber,
            paper=pane,
        )
    y = storey + 0.26
    records.append(panel(left + 0.05, y + 0.42, width - 0.1, 0.06, timber.lighter(0.05), lift=4))
    posts = round(width / 0.2)
    for n in range(posts):
        x = left + 0.1 + (width - 0.2) * n / (posts - 1)
        records.append(panel(x - 0.018, y, 0.036, 0.43, timber.lighter(0.02), lift=2))
    records.append(panel(left + 0.02, y - 0.05, width - 0.04, 0.08, timber, lift=4))
    if designer.between(0, 1, name, "washing") < 0.5:
        tones = (
            designer.paint(0.70, 0.05, 230),
            designer.paint(0.74, 0.05, 40),
            designer.paint(0.80, 0.02, 90),
        )
        for n, tone in enumerate(tones):
            x = left + width * (0.24 + 0.2 * n)
            records.append(
                sheet(
                    (
                        (x, y + 0.40),
                        (x + 0.32, y + 0.40),
                        (x + 0.34, y + 0.02 - 0.05 * n),
                        (x + 0.02, y - 0.02),
                    ),
                    tone,
                    lift=3,
                )
            )
    else:
        records += bush(
            designer, name + " box", left + width * 0.5, width * 0.34, 0.30, base=y + 0.43, flowers=20.0
        )
    return records


def _doors(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, timber: Colour
) -> list[Record]:
    """Folding lattice doors, the middle pair ajar on a lit room."""
    records: list[Record] = [Cut(rectangle(left, bottom, width, height), timber.darker(0.10), edge=0)]
    paper, falls = lit(designer, designer.paint(0.74, 0.03, 85), _WARM)
    count = max(4, round(width / 0.52))
    wide = width / count
    for n in range(count):
        x = left + wide * n
        if n == count // 2:
            inside = Colour(0.72, 0.10, 66) if designer.air.lamps else designer.paint(0.36, 0.03, 60)
            records.append(
                Cut(rectangle(x + 0.02, bottom, wide - 0.04, height - 0.02), inside, edge=0, lit=falls)
            )
            records.append(
                sheet(
                    (
                        (x + 0.02, bottom),
                        (x + wide * 0.34, bottom + 0.03),
                        (x + wide * 0.34, bottom + height - 0.08),
                        (x + 0.02, bottom + height - 0.02),
                    ),
                    timber,
                    lift=4,
                )
            )
            continue
        records.append(panel(x + 0.012, bottom, wide - 0.024, height * 0.36, timber.lighter(0.03), lift=3))
        records.append(
            Cut(
                rectangle(x + 0.06, bottom + 0.07, wide - 0.12, height * 0.36 - 0.14),
                timber.darker(0.03),
                edge=0.5,
            )
        )
        records += lattice(
            designer,
            x + 0.012,
            bottom + height * 0.36,
            wide - 0.024,
            height * 0.64 - 0.02,
            timber.lighter(0.02),
            paper=paper,
            columns=3,
            rows=6,
        )
    return records


def _counter(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, timber: Colour
) -> list[Record]:
    """An open shop front: shelves of jars inside, a counter, goods before it, a striped awning."""
    deep = Colour(0.66, 0.095, 66) if designer.air.lamps else designer.paint(0.44, 0.035, 60)
    records: list[Record] = [
        Cut(rectangle(left, bottom, width, height), deep, edge=0, lit=not designer.air.lamps)
    ]
    records.append(
        fade(
            rectangle(left, bottom, width, height),
            (0, bottom + height),
            (0, bottom),
            Colour(0.14, 0.04, 285),
            0.34,
            0.0,
        )
    )
    for row in range(2):
        y = bottom + height * (0.48 + 0.24 * row)
        x, n = left + 0.12, 0
        while x < left + width - 0.15:
            records += jar(
                designer, f"{name} {row} {n}", x, y, 0.16, designer.between(0.18, 0.28, name, row, n)
            )
            x += designer.between(0.19, 0.30, name, row, n, "gap")
            n += 1
        records.append(panel(left, y - 0.045, width, 0.045, timber.lighter(0.05), lift=3))
    records.append(panel(left - 0.02, bottom, width + 0.04, height * 0.36, timber.lighter(0.02), lift=6))
    for n in range(max(2, round(width / 0.6))):
        wide = width / max(2, round(width / 0.6))
        records.append(
            Cut(
                rectangle(left + wide * n + 0.06, bottom + 0.08, wide - 0.12, height * 0.36 - 0.16),
                timber.darker(0.03),
                edge=0.6,
            )
        )
    records.append(
        panel(left - 0.05, bottom + height * 0.36 - 0.02, width + 0.1, 0.07, timber.lighter(0.08), lift=4)
    )
    for n in range(3):
        records += bottle(
            designer,
            f"{name} counter {n}",
            left + width * (0.2 + 0.1 * n),
            bottom + height * 0.36 + 0.05,
            0.26,
        )
    records += awning(
        designer,
        name,
        left - 0.12,
        left + width + 0.12,
        bottom + height,
        designer.paint(0.60, 0.075, designer.one_of((25.0, 155.0, 245.0), name, "awning")),
    )
    return records


def awning(
    designer: Designer, name: str, left: float, right: float, top: float, cloth: Colour
) -> list[Record]:
    """A striped cloth with a scalloped hem."""
    deep, wide = 0.46, right - left
    count = max(6, round(wide / 0.3))
    records: list[Record] = []
    pale = cloth.lighter(0.18).muted(0.5)
    for n in range(count):
        x0, x1 = left + wide * n / count, left + wide * (n + 1) / count
        y = top - deep
        scallop = [(x0 + (x1 - x0) * k / 6, y - 0.075 * sin(pi * k / 6)) for k in range(7)]
        shrink = 0.06
        t0, t1 = x0 + (left + wide / 2 - x0) * shrink, x1 + (left + wide / 2 - x1) * shrink
        records.append(Cut(polygon(((t0, top), *scallop, (t1, top))), cloth if n % 2 else pale, lift=6))
    records.append(line(((left, top - deep + 0.02), (right, top - deep + 0.02)), cloth.darker(0.06), 0.012))
    return records


def _show_window(
    designer: Designer, name: str, left: float, bottom: float, width: float, height: float, timber: Colour
) -> list[Record]:
    """A door on one side, a show window with goods on the other."""
    glass, falls = lit(designer, designer.paint(0.62, 0.035, 220), Colour(0.76, 0.095, 70))
    side = designer.between(0, 1, name, "side") < 0.5
    door = width * 0.32
    dx = left if side else left + width - door
    wx = left + door + 0.08 if side else left
    ww = width - door - 0.08
    records: list[Record] = [Cut(rectangle(left, bottom, width, height), timber.darker(0.05), edge=0)]
    records += [
        panel(dx, bottom, door, height - 0.05, timber.lighter(0.05), lift=3),
        Cut(
            rectangle(dx + 0.1, bottom + height * 0.42, door - 0.2, height * 0.46), glass, edge=0.4, lit=falls
        ),
        Cut(rectangle(dx + 0.1, bottom + 0.12, door - 0.2, height * 0.24), timber, edge=0.5),
        disc(
            dx + (door - 0.08 if side else 0.08),
            bottom + height * 0.38,
            0.025,
            None,
            designer.paint(0.76, 0.07, 85),
            lift=2,
        ),
    ]
    pane = rectangle(wx, bottom + 0.42, ww, height - 0.5)
    goods: list[Record] = []
    for row in range(2):
        y = bottom + 0.46 + row * (height - 0.5) * 0.46
        x, n = wx + 0.15, 0
        while x < wx + ww - 0.1:
            make = bottle if designer.between(0, 1, name, row, n, "what") < 0.4 else None
            goods += (
                make(designer, f"{name} {row} {n}", x, y, 0.3)
                if make
                else jar(designer, f"{name} {row} {n}", x, y, 0.18, 0.22)
            )
            x += designer.between(0.22, 0.36, name, row, n)
            n += 1
        goods.append(panel(wx, y - 0.04, ww, 0.04, timber.lighter(0.04), lift=2))
    shine = polygon(
        (
            (wx + ww * 0.1, bottom + 0.4),
            (wx + ww * 0.26, bottom + 0.4),
            (wx + ww * 0.6, bottom + height),
            (wx + ww * 0.44, bottom + height),
        )
    )
    records.append(Cut(pane, glass, edge=0.4, lit=falls))
    records.append(Group((*goods, Cut(shine, Colour(1, 0, 0, 0.10), edge=0, lit=False)), clip=pane))
    for n in range(3):
        records.append(panel(wx + (ww - 0.05) * n / 2, bottom + 0.40, 0.05, height - 0.45, timber, lift=3))
    records.append(panel(wx - 0.02, bottom + 0.38, ww + 0.04, 0.06, timber.lighter(0.06), lift=4))
    records.append(panel(wx, bottom, ww, 0.38, timber.lighter(0.015), lift=2))
    records += crate(designer, name + " crate", wx + ww * 0.1, 0.0, 0.5, 0.34)
    return records
