"""What a shop's shelves hold, by trade. Metres, y up."""

from collections.abc import Callable
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import rectangle, smooth
from yingxi.stage.sets.baked import baguettes, buns, cake, loaf, plait
from yingxi.stage.sets.cutting import disc, line, panel
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.pictures import wall_clock
from yingxi.stage.sets.wares import bottle, jar, radio, shelf_of_books, teapot, vase

Maker = Callable[[Designer, str, float, float, float], list[Record]]
"""(designer, name, left, base, height) -> one ware."""

_STOCK: dict[str, tuple[str, ...]] = {
    "repair": ("clock", "box", "radio", "gear", "jar", "clock", "box"),
    "tea": ("pot", "jar", "jar", "vase", "box"),
    "music": ("violin", "box", "books", "violin", "radio"),
    "bakery": ("loaf", "baguettes", "buns", "loaf", "plait", "cake", "buns"),
    "grocer": ("jar", "bottle", "box", "jar", "bottle", "box"),
}


def goods_on_shelf(
    designer: Designer, trade: str, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """One shelf's goods, in families with gaps."""
    if trade == "books":
        return shelf_of_books(designer, name, left, base, width, height)
    if trade == "medicine":
        return _drawers(designer, name, left, base, width, height)
    records: list[Record] = []
    x, n = left + 0.04, 0
    while x < left + width - 0.18:
        wide, made = _WARES[designer.one_of(_STOCK[trade], name, n)]
        high = height * designer.between(0.62, 0.92, name, n, "height")
        records += made(designer, f"{name} {n}", x, base, high)
        x += wide + designer.between(0.0, 0.08, name, n, "gap")
        n += 1
    return records


def _jar(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    return jar(designer, name, left + 0.08, base, 0.15, height * 0.8)


def _bottle(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    return bottle(designer, name, left + 0.05, base, height)


def _box(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """A tied parcel, every other one with a smaller upon it."""
    tones = ((0.56, 0.05, 65), (0.52, 0.05, 230), (0.54, 0.07, 28), (0.58, 0.05, 150))
    tone = designer.paint(*designer.one_of(tones, name, "box"))
    records: list[Record] = [
        panel(left, base, 0.22, height * 0.5, tone, lift=3),
        line(((left + 0.11, base), (left + 0.11, base + height * 0.5)), tone.darker(0.07), 0.012),
    ]
    if designer.between(0, 1, name, "upon") < 0.5:
        records.append(
            panel(left + 0.03, base + height * 0.5, 0.15, height * 0.28, tone.lighter(0.05), lift=3)
        )
    return records


def _clock(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    rim = designer.one_of(((0.46, 0.06, 40), (0.60, 0.07, 82), (0.46, 0.04, 240)), name, "rim")
    radius = min(0.11, height * 0.42)
    return wall_clock(designer, left + 0.12, base + radius + 0.005, radius, wood=designer.paint(*rim))


def _radio(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    return radio(designer, left + 0.15, base, min(0.28, height * 1.3))


def _books(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    return shelf_of_books(designer, name, left, base, 0.26, height)


def _vase(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    hue = designer.one_of((220.0, 40.0, 160.0), name, "glaze")
    return vase(designer, name, left + 0.08, base, height * 0.75, hue=hue)


def _pot(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    hue = designer.one_of((35.0, 60.0, 200.0), name, "clay")
    return teapot(designer, left + 0.12, base, height * 0.36, hue=hue)


def _gear(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    """A brass wheel that leans on the shelf's back."""
    brass: Colour = designer.paint(0.60, 0.06, designer.between(68, 84, name, "brass"))
    radius = min(0.085, height * 0.4)
    x, y = left + 0.1, base + radius
    teeth: list[Record] = [
        disc(x + radius * cos(k * pi / 4), y + radius * sin(k * pi / 4), radius * 0.21, None, brass, lift=1)
        for k in range(8)
    ]
    hub = disc(x, y, radius * 0.35, None, designer.paint(0.42, 0.03, 60), lift=0)
    return [disc(x, y, radius, None, brass, lift=3), hub, *teeth]


def _fiddle(designer: Designer, name: str, left: float, base: float, height: float) -> list[Record]:
    return _violin(designer, left + 0.09, base, height)


def _violin(designer: Designer, x: float, base: float, height: float) -> list[Record]:
    """A fiddle that stands on its end."""
    wood, h = designer.paint(0.52, 0.085, 45), height
    body = smooth(
        [
            (x, base),
            (x - 0.17 * h, base + 0.08 * h),
            (x - 0.15 * h, base + 0.24 * h),
            (x - 0.10 * h, base + 0.30 * h),
            (x - 0.13 * h, base + 0.44 * h),
            (x, base + 0.52 * h),
            (x + 0.13 * h, base + 0.44 * h),
            (x + 0.10 * h, base + 0.30 * h),
            (x + 0.15 * h, base + 0.24 * h),
            (x + 0.17 * h, base + 0.08 * h),
        ]
    )
    return [
        Cut(body, wood, lift=3),
        panel(x - 0.025 * h, base + 0.16 * h, 0.05 * h, 0.8 * h, wood.darker(0.18), lift=2),
        disc(x, base + 0.97 * h, 0.04 * h, None, wood.darker(0.08), lift=1),
    ]


def _drawers(
    designer: Designer, name: str, left: float, base: float, width: float, height: float
) -> list[Record]:
    """A herbalist's little drawers."""
    wood, records = designer.paint(0.48, 0.055, 45), []
    columns = 7
    for row in range(2):
        for n in range(columns):
            x, y = left + width * n / columns, base + height * 0.58 * row
            made = [
                panel(
                    x + 0.008,
                    y,
                    width / columns - 0.016,
                    height * 0.55,
                    wood.lighter(designer.between(-0.02, 0.03, name, row, n)),
                    lift=2,
                ),
                disc(
                    x + width / columns / 2,
                    y + height * 0.18,
                    0.014,
                    None,
                    designer.paint(0.76, 0.07, 85),
                    lift=1,
                ),
                Cut(
                    rectangle(
                        x + width / columns * 0.28, y + height * 0.30, width / columns * 0.44, height * 0.15
                    ),
                    designer.paint(0.80, 0.03, 85),
                    edge=0,
                ),
            ]
            records += made
    return list(records)


# Each ware with the width it takes on the shelf.
_WARES: dict[str, tuple[float, Maker]] = {
    "jar": (0.19, _jar),
    "bottle": (0.13, _bottle),
    "box": (0.27, _box),
    "clock": (0.29, _clock),
    "radio": (0.34, _radio),
    "books": (0.30, _books),
    "vase": (0.19, _vase),
    "pot": (0.36, _pot),
    "gear": (0.24, _gear),
    "violin": (0.24, _fiddle),
    "loaf": (0.29, loaf),
    "baguettes": (0.30, baguettes),
    "buns": (0.37, buns),
    "plait": (0.37, plait),
    "cake": (0.34, cake),
}
