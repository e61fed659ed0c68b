"""A stall of the food market: canvas, lamps with coloured shades, two steps of crates heaped with what is on sale."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.sets.cutting import fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.lamps import halo, lantern, lit
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.vegetables import heap, of_the_season
from yingxi.stage.sets.wares import crate

_DIM = Colour(0.2, 0.04, 60)
_COUNTER, _LOWER = 0.86, 0.42
_CANVAS = ((0.56, 0.055, 165), (0.58, 0.06, 235), (0.60, 0.065, 62), (0.55, 0.06, 28))


def market_stall(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A stall: shade under the canvas, strings of garlic and chilli, two steps of crates heaped with vegetables."""
    cloth, wood = designer.paint(*designer.one_of(_CANVAS, name, "canvas")), designer.paint(0.52, 0.05, 58)
    dim, falls = lit(designer, designer.paint(0.50, 0.03, 75), Colour(0.62, 0.075, 70))
    right, middle = left + width, left + width / 2
    records: list[Record] = [
        Cut(polygon(((left, 0.1), (right, 0.1), (right, 2.6), (left, 2.6))), dim, edge=0.3, lit=falls),
        fade(polygon(((left, 1.3), (right, 1.3), (right, 2.6), (left, 2.6))), (0, 2.6), (0, 1.3), _DIM, 0.42, 0),
        *(panel(x, 0, 0.08, 2.75, wood.darker(0.05), lift=4) for x in (left, right - 0.08)),
        panel(left, 2.12, width, 0.05, wood.darker(0.03), lift=2),
    ]  # fmt: skip
    for n in range(int(width / 0.42)):
        records += _string(designer, f"{name} string {n}", left + 0.3 + 0.42 * n, 2.12)
    kinds, turn = of_the_season(designer), int(designer.between(0, 9, name, "turn"))
    if designer.air.lamps:
        records.append(glow(middle, 1.5, 0.62 * width, LAMP, 0.34))
    for step, (base, boxes) in enumerate(((_COUNTER, 4), (_LOWER, 3))):
        wide = width / boxes
        for n in range(boxes):
            x, kind = left + wide * n, kinds[(turn + 2 * n + 3 * step) % len(kinds)]
            records += heap(designer, f"{name} {step} {n}", kind, x + 0.03, base, wide - 0.06)
            records += crate(designer, f"{name} crate {step} {n}", x + 0.02, base - 0.30, wide - 0.04, 0.32)
            records += _price(designer, f"{name} {step} {n}", x + wide / 2, base + 0.02)
        records.append(panel(left - 0.03, base - 0.42, width + 0.06, 0.13, wood.darker(0.04 * step), lift=4))
    return (
        records
        + _canvas(designer, name, left - 0.25, right + 0.25, cloth)
        + _shades(designer, name, left, width)
    )


def _string(designer: Designer, name: str, x: float, y: float) -> list[Record]:
    """What hangs from the rail: garlic, dried chilli, maize or nothing."""
    kind = designer.one_of(("garlic", "chilli", "", "gourd", ""), name)
    if not kind:
        return []
    paint = {"garlic": (0.90, 0.02, 85), "chilli": (0.54, 0.13, 28), "gourd": (0.76, 0.075, 90)}[kind]
    tone, records = designer.paint(*paint), list[Record]()
    for n in range(6 if kind != "gourd" else 2):
        across = 0.035 if n % 2 else -0.035
        down = y - 0.07 - (0.07 if kind != "gourd" else 0.13) * n
        size = (
            (0.05, 0.045)
            if kind == "garlic"
            else (0.028, 0.07)
            if kind == "chilli"
            else (0.07 + 0.03 * n, 0.085)
        )
        shift = across if kind != "gourd" else 0.0
        records.append(Cut(ellipse(x + shift, down, *size), tone.lighter(0.03 * (n % 2)), lift=1.5))
    return records


def _price(designer: Designer, name: str, x: float, y: float) -> list[Record]:
    """A card on a stick with what it costs."""
    if designer.one_of((True, False), name, "price"):
        return []
    card = designer.paint(0.90, 0.03, 95)
    number = str(int(designer.between(1, 9, name, "number")))
    return [
        panel(x - 0.08, y - 0.02, 0.16, 0.13, card, lift=2),
        lettered(number, x, y + 0.045, 0.10, designer.paint(0.45, 0.12, 28)),
    ]


def _canvas(designer: Designer, name: str, left: float, right: float, cloth: Colour) -> list[Record]:
    """The stall's roof: strips of canvas that sag between their poles, the hem hanging down."""
    plain = designer.ancient
    pale = cloth if plain else cloth.lighter(0.20).muted(0.45)
    count, top, hem = max(5, round((right - left) / 0.42)), 3.05, 2.52
    records: list[Record] = []
    for n in range(count):
        x0, x1 = (left + (right - left) * (n + k) / count for k in (0, 1))
        t0, t1 = (x + (left / 2 + right / 2 - x) * 0.10 for x in (x0, x1))
        low = hem - 0.05 * (1 - (2 * (n + 0.5) / count - 1) ** 2)
        strip = ((t0, top), (x0, low), (x0 + 0.01, low - 0.13), (x1 - 0.01, low - 0.13), (x1, low), (t1, top))
        records.append(sheet(strip, pale if n % 2 else cloth, lift=6))
    records.append(
        line(
            ((left, hem), ((left + right) / 2, hem - 0.06), (right, hem)),
            cloth.darker(0.08),
            0.014,
            curved=True,
        )
    )
    if designer.future:
        records.append(line(((left, hem - 0.12), (right, hem - 0.12)), neon(designer, name), 0.035))
    return records


def _shades(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """Lamps with coloured shades that hang low over the heaps, as every market has them; lanterns of old."""
    records: list[Record] = []
    red = designer.paint(*designer.one_of(((0.55, 0.13, 28), (0.60, 0.10, 150)), name, "shade"))
    bulb, falls = lit(designer, designer.paint(0.88, 0.02, 90), Colour(0.98, 0.06, 92))
    for share in (0.25, 0.75):
        x, y = left + width * share, 2.0
        if designer.ancient:
            records += [*halo(designer, x, y, 0.9, strength=0.4), *lantern(designer, x, y, 0.26, cord=0.4)]
            continue
        records += [
            line(((x, y + 0.1), (x, 2.5)), designer.paint(0.30, 0.02, 280), 0.014),
            *halo(designer, x, y - 0.1, 0.95, strength=0.5),
        ]
        records.append(Cut(ellipse(x, y - 0.05, 0.075, 0.06), bulb, lift=0, lit=falls))
        cone = [(x - 0.2, y - 0.04), (x - 0.06, y + 0.13), (x + 0.06, y + 0.13), (x + 0.2, y - 0.04)]
        records.append(Cut(smooth(cone, tension=0.15), red, lift=4))
    return records
