"""What stands far off: hills, mountains, a town with lit windows, a pagoda."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import Path, Point, polygon, rectangle, smooth
from yingxi.stage.place import SHINES, Card
from yingxi.stage.sets.cutting import disc, fade, glow, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.houses_of_arabia import far_house_of_arabia, minaret
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.of_india import kiosk
from yingxi.stage.sets.of_japan import far_house_of_japan
from yingxi.stage.sets.of_old import old_house
from yingxi.stage.sets.of_the_savanna import baobab, far_huts
from yingxi.stage.sets.of_the_thirties import house_of_the_thirties
from yingxi.stage.sets.to_come import tower_to_come


def ridge(
    designer: Designer, name: str, left: float, right: float, bottom: float, level: float, swell: float
) -> Path:
    """A line of hills about `level` metres high, `swell` up and down, closed at `bottom`."""
    first, second, third = (designer.between(0, 6.28, name, n) for n in range(3))
    count = 30
    points: list[Point] = []
    for i in range(count + 1):
        x = left + (right - left) * i / count
        turn = 12.0 * i / count
        rise = (
            sin(turn * 0.8 + first) * 0.55 + sin(turn * 1.9 + second) * 0.3 + sin(turn * 3.7 + third) * 0.15
        )
        points.append((x, level + swell * rise))
    steps = smooth(points, closed=False).steps
    return Path((*steps, ("L", right, bottom), ("L", left, bottom), ("Z",)))


def hills(
    designer: Designer,
    name: str,
    z: float,
    colour: Colour,
    *,
    level: float,
    swell: float,
    haze: float,
    blur: float = 0.0,
    more: DisplayList = (),
) -> Card:
    """One plane of hills at depth `z`, veiled towards its foot."""
    half = 1.1 * z + 10
    path = ridge(designer, name, -half, half, -0.35 * z - 4, level, swell)
    low = level - 2.2 * abs(swell) - 1.0
    veil = fade(path, (0, low), (0, level + swell), designer.air.haze, 0.5, 0.0)
    return Card(name, z, (Cut(path, colour, lift=5, edge=0.6), veil, *more), haze=haze, blur=blur)


def house_block(
    designer: Designer, name: str, x: float, bottom: float, width: float, height: float, paint: Colour
) -> Group:
    """One far house of the town: its windows are cut in its own sheet, lit in families."""
    if designer.japanese:
        return far_house_of_japan(designer, name, x, bottom, width, height, paint)
    if designer.african:
        return far_huts(designer, name, x, bottom, width, height, paint)
    if designer.arab or designer.indian or designer.mexican:
        return far_house_of_arabia(designer, name, x, bottom, width, height, paint)
    if designer.ancient:
        return old_house(designer, name, x, bottom, width, height, paint)
    if designer.thirties:
        return house_of_the_thirties(designer, name, x, bottom, width, height, paint)
    if designer.future:
        return tower_to_come(designer, name, x, bottom, width, height, paint)
    air = designer.air
    body = polygon(((x, bottom), (x + width, bottom), (x + width, bottom + height), (x, bottom + height)))
    records: list[Record] = [Cut(body, paint, lift=4, edge=0.7)]
    roof = designer.one_of(("flat", "flat", "step", "tank", "gable"), name, "roof")
    if roof == "step":
        records.insert(
            0, panel(x + width * 0.2, bottom + height, width * 0.5, height * 0.08, paint.darker(0.02), lift=2)
        )
    elif roof == "tank":
        records.insert(
            0,
            panel(x + width * 0.55, bottom + height, width * 0.2, height * 0.10, paint.darker(0.03), lift=2),
        )
    elif roof == "gable":
        top = bottom + height
        records.insert(
            0,
            sheet(
                ((x - width * 0.05, top), (x + width * 1.05, top), (x + width * 0.5, top + width * 0.35)),
                paint.darker(0.04),
                lift=3,
            ),
        )
    columns = max(2, round(width / (0.055 * height + 0.35)))
    rows = max(2, min(9, round(height / (0.06 * height + 0.45))))
    wide, tall = width / (columns * 1.9 + 0.9), height / (rows * 1.9 + 0.9)
    dark = paint.darker(0.05) if air.hour != "night" else paint.darker(0.035)
    lit_floor = designer.between(0, rows, name, "lit")
    for row in range(rows):
        for column in range(columns):
            left = x + wide * (0.9 + 1.9 * column)
            down = bottom + tall * (0.9 + 1.9 * row)
            near = abs(row - lit_floor) < 1.6
            lit = air.lamps and designer.between(0, 1, name, row, column) < (0.52 if near else 0.10)
            glass = designer.one_of(
                (Colour(0.86, 0.09, 80), Colour(0.82, 0.10, 70), Colour(0.88, 0.06, 90)),
                name,
                row,
                column,
                "tone",
            )
            shade = glass if lit else dark
            pane = rectangle(left, down, wide, tall)
            name_of = SHINES if lit else ""
            records.append(Cut(pane, shade, edge=0, grain=0.4, lit=not lit, name=name_of))
    return Group(tuple(records), clip=None, name=name)


def town(
    designer: Designer,
    name: str,
    z: float,
    *,
    base: float,
    low: float,
    high: float,
    left: float,
    right: float,
    paint: Colour,
    haze: float,
    blur: float = 0.0,
) -> Card:
    """A row of houses between `left` and `right`, in groups with gaps, feet at `base`."""
    records: list[Record] = []
    x, n = left, 0
    while x < right:
        width = designer.between(0.45, 1.0, name, n, "width") * high * 0.62
        grown = designer.between(0, 1, name, n, "height") ** 1.4
        height = low + (high - low) * grown
        tone = paint.lighter(designer.between(-0.035, 0.035, name, n, "tone"))
        records.append(house_block(designer, f"{name} {n}", x, base, width, height, tone))
        x += width * designer.between(0.92, 1.3, name, n, "gap")
        n += 1
    veil = fade(
        rectangle(left, base - 1, right - left, high + 1),
        (0, base),
        (0, base + high),
        designer.air.haze,
        0.42,
        0.0,
    )
    clipped = Group((veil,), clip=rectangle(left, base - 1, right - left, low * 0.9 + 1))
    return Card(name, z, (*records, clipped), haze=haze, blur=blur)


def pagoda(designer: Designer, x: float, bottom: float, height: float, *, storeys: int = 5) -> list[Record]:
    """A pagoda whose storeys shrink upwards, with upturned eaves; lit windows after dusk."""
    records: list[Record] = []
    body, tiles = designer.paint(0.60, 0.05, 40), designer.roof(designer.paint(0.42, 0.04, 260))
    step = height / (storeys + 1.1)
    for n in range(storeys):
        width = height * (0.24 - 0.026 * n)
        y = bottom + n * step
        records.append(panel(x - width / 2, y, width, step, body.lighter(0.012 * n), lift=2))
        lit = designer.air.lamps
        for side in (-0.27, 0.0, 0.27):
            shade = Colour(0.85, 0.10, 75) if lit else body.darker(0.12)
            window = rectangle(x + side * width - width * 0.07, y + step * 0.18, width * 0.14, step * 0.42)
            records.append(Cut(window, shade, edge=0, lit=not lit))
        if lit:
            records.append(glow(x, y + step * 0.4, width * 0.9, Colour(0.85, 0.10, 70), 0.16))
        eave = width * 0.86
        records.append(
            Cut(
                smooth(
                    (
                        (x - eave, y + step * 0.86),
                        (x - eave * 0.55, y + step * 0.72),
                        (x + eave * 0.55, y + step * 0.72),
                        (x + eave, y + step * 0.86),
                        (x + width * 0.42, y + step * 1.04),
                        (x - width * 0.42, y + step * 1.04),
                    ),
                    tension=0.28,
                ),
                tiles,
                lift=3,
            )
        )
    top = bottom + storeys * step
    records.append(
        sheet(
            (
                (x - height * 0.03, top),
                (x + height * 0.03, top),
                (x + height * 0.008, top + step * 1.1),
                (x - height * 0.008, top + step * 1.1),
            ),
            tiles,
            lift=2,
        )
    )
    records.append(disc(x, top + step * 0.6, height * 0.02, None, tiles.lighter(0.05), lift=1))
    return records


def landmark(designer: Designer, x: float, bottom: float, height: float) -> list[Record]:
    """What stands over a land: a pagoda, a church's spire in the west, a tower of light to come."""
    if designer.future:
        paint = designer.paint(0.60, 0.03, 250)
        return [tower_to_come(designer, "landmark", x - height * 0.08, bottom, height * 0.16, height, paint)]
    if designer.arab:
        return minaret(designer, x, bottom, height)
    if designer.indian:
        return kiosk(designer, x, bottom, height * 0.75, designer.paint(0.70, 0.07, 40))
    if designer.african:
        return baobab(designer, "landmark", x, height * 0.8, base=bottom)
    if not designer.western:
        return pagoda(designer, x, bottom, height)
    stone, slate = designer.paint(0.68, 0.022, 75), designer.paint(0.44, 0.035, 250)
    half, eave = height * 0.085, bottom + height * 0.52
    pane, falls = lit(designer, designer.paint(0.42, 0.03, 250))
    return [
        panel(x + half, bottom, half * 4.4, height * 0.26, stone.darker(0.03), lift=4),
        sheet(
            (
                (x + half * 0.9, bottom + height * 0.26),
                (x + half * 5.6, bottom + height * 0.26),
                (x + half * 5.1, bottom + height * 0.42),
                (x + half, bottom + height * 0.42),
            ),
            slate.lighter(0.03),
            lift=4,
        ),
        panel(x - half, bottom, 2 * half, eave - bottom, stone, lift=5),
        sheet(((x - half * 1.2, eave), (x + half * 1.2, eave), (x, bottom + height)), slate, lift=5),
        *(
            Cut(
                rectangle(
                    x - half * 0.3, bottom + height * at, half * 0.6, height * 0.10, radius=half * 0.28
                ),
                pane,
                edge=0,
                lit=falls,
            )
            for at in (0.14, 0.36)
        ),
    ]
