"""Houses of the west: brick terraces with shops, timbered gables."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.facades import awning
from yingxi.stage.sets.signs import lettered

_NAMES = (
    "BOOKS",
    "BAKERY",
    "TEA",
    "FLOWERS",
    "TAILOR",
    "COFFEE",
    "CLOCKS",
    "TOYS",
    "MUSIC",
    "GROCER",
    "PHOTO",
    "WINE",
)
_CHINESE = ("书店", "面包", "奶茶", "花店", "便利店", "咖啡", "眼镜", "手机", "药房", "面馆", "照相", "文具")
_BRICKS = (
    (0.54, 0.075, 32),
    (0.60, 0.05, 60),
    (0.48, 0.06, 25),
    (0.66, 0.035, 80),
    (0.56, 0.03, 250),
    (0.62, 0.045, 145),
)
_LIT = Colour(0.88, 0.095, 80)


def shop_name(designer: Designer, *names: str | int) -> str:
    return designer.one_of(_NAMES if designer.western else _CHINESE, *names)


def pane(
    designer: Designer, name: str, x: float, y: float, wide: float, tall: float, frame: Colour, *, bars: bool
) -> list[Record]:
    """One window: lit at dusk and night in some of the houses, a curtain in others."""
    lit = designer.air.lamps and designer.between(0, 1, name, "lit") < 0.45
    glass = (
        _LIT.darker(designer.between(0, 0.08, name))
        if lit
        else designer.air.sky[1].mixed(designer.paint(0.42, 0.035, 240), 0.62)
    )
    records: list[Record] = [
        panel(x - 0.05, y - 0.05, wide + 0.10, tall + 0.10, frame, lift=3),
        Cut(rectangle(x, y, wide, tall), glass, edge=0, lit=not lit),
    ]
    if designer.between(0, 1, name, "curtain") < 0.5:
        cloth = designer.paint(0.78, 0.03, 60).clear(0.75)
        records += [
            Cut(polygon(((x, y + tall), (x + wide * 0.32, y + tall), (x, y + tall * 0.15))), cloth, edge=0),
            Cut(
                polygon(((x + wide, y + tall), (x + wide * 0.68, y + tall), (x + wide, y + tall * 0.15))),
                cloth,
                edge=0,
            ),
        ]
    if bars:
        records += [
            panel(x + wide / 2 - 0.018, y, 0.036, tall, frame, lift=1),
            panel(x, y + tall * 0.5 - 0.018, wide, 0.036, frame, lift=1),
        ]
    return records


def _shopfront(
    designer: Designer, name: str, left: float, width: float, high: float, paint: Colour
) -> list[Record]:
    """A front of glass and painted wood with its name, goods within, a door aside."""
    frame, inside = (
        paint.darker(0.04),
        _LIT.darker(0.03) if designer.air.lamps else designer.paint(0.60, 0.045, 70),
    )
    x, wide = left + 0.18, width - 0.36
    records: list[Record] = [
        panel(left + 0.06, 0, width - 0.12, high, frame, lift=5),
        Cut(rectangle(x, 0.55, wide * 0.66, high - 1.15), inside, edge=0, lit=not designer.air.lamps),
    ]
    for n in range(7):
        at = x + 0.12 + (wide * 0.66 - 0.3) * n / 6
        tall = designer.between(0.18, 0.5, name, "goods", n)
        records.append(
            Cut(
                rectangle(at, 0.57, 0.2, tall, radius=0.03),
                designer.paint(0.56, 0.09, designer.between(0, 360, name, "hue", n)),
                edge=0.4,
            )
        )
    records += [
        line(
            ((x, 0.57 + (high - 1.2) * 0.6), (x + wide * 0.66, 0.57 + (high - 1.2) * 0.6)),
            frame.lighter(0.05),
            0.03,
        ),
        *(
            panel(x + wide * 0.33 * k - 0.02, 0.52, 0.04, high - 1.1, frame.lighter(0.04), lift=2)
            for k in range(3)
        ),
    ]
    door = x + wide * 0.72
    records += [
        panel(door, 0, wide * 0.26, high - 0.55, paint.lighter(0.05), lift=3),
        Cut(
            rectangle(door + 0.07, 0.7, wide * 0.26 - 0.14, high - 1.4),
            inside,
            edge=0,
            lit=not designer.air.lamps,
        ),
        disc(door + wide * 0.22, 0.95, 0.03, None, designer.paint(0.74, 0.08, 82), lift=2),
    ]
    records += [
        panel(left + 0.02, high - 0.50, width - 0.04, 0.46, paint.lighter(0.02), lift=6),
        lettered(
            shop_name(designer, name, "name"),
            left + width / 2,
            high - 0.27,
            0.28,
            designer.paint(0.90, 0.03, 85),
        ),
    ]
    if designer.between(0, 1, name, "awning") < 0.55:
        records += awning(
            designer,
            name,
            left + 0.1,
            left + width - 0.1,
            high - 0.52,
            designer.paint(0.54, 0.09, designer.between(0, 360, name, "cloth")),
        )
    return records


def terrace(
    designer: Designer, name: str, left: float, width: float, storeys: int, *, shop: bool = True
) -> list[Record]:
    """A brick house of the west: shop below, sashes with lintels above, a cornice, dormers and a chimney."""
    tone = designer.one_of(_BRICKS, name, "brick")
    brick, stone, trim = (
        designer.masonry(*tone),
        designer.paint(0.76, 0.02, 80),
        designer.paint(
            *designer.one_of(
                ((0.42, 0.06, 155), (0.42, 0.07, 250), (0.44, 0.09, 25), (0.36, 0.03, 270)), name, "trim"
            )
        ),
    )
    ground, storey = 2.7, 1.95
    top = ground + storey * storeys
    slate = designer.roof(designer.paint(0.42, 0.03, 255))
    records: list[Record] = [
        panel(left + width * 0.72, top + 0.3, 0.5, 1.5, brick.darker(0.05), lift=4),
        *(
            panel(
                left + width * 0.72 + 0.05 + 0.16 * k,
                top + 1.75,
                0.11,
                0.3,
                designer.paint(0.56, 0.08, 40),
                lift=2,
            )
            for k in range(3)
        ),
    ]
    records += [
        sheet(
            (
                (left - 0.06, top),
                (left + width + 0.06, top),
                (left + width - 0.28, top + 1.05),
                (left + 0.28, top + 1.05),
            ),
            slate,
            lift=6,
        )
    ]
    for k in range(max(1, int(width / 1.9))):
        x = left + 0.5 + 1.8 * k
        records += [
            sheet(
                ((x - 0.1, top + 0.72), (x + 0.95, top + 0.72), (x + 0.42, top + 1.22)),
                slate.darker(0.05),
                lift=4,
            ),
            panel(x, top + 0.08, 0.85, 0.66, stone, lift=3),
            *pane(
                designer,
                f"{name} dormer {k}",
                x + 0.16,
                top + 0.16,
                0.53,
                0.48,
                stone.lighter(0.04),
                bars=True,
            ),
        ]
    records.append(panel(left, 0, width, top, brick, lift=8))
    for n in range(int(top * width * 1.5)):
        x, y = (
            left + designer.between(0, width - 0.3, name, "course", n),
            ground + designer.between(0, top - ground - 0.1, name, "course", n, "y"),
        )
        records.append(Cut(rectangle(x, y, 0.26, 0.085), brick.lighter(0.035 if n % 2 else -0.04), edge=0))
    columns = max(2, round(width / 1.3))
    for row in range(storeys):
        for bay in range(columns):
            wide = width / columns * 0.46
            x, y = left + width * (bay + 0.5) / columns - wide / 2, ground + storey * row + 0.42
            records += [
                *pane(designer, f"{name} {row} {bay}", x, y, wide, 1.12, stone.lighter(0.04), bars=True),
                panel(x - 0.12, y + 1.16, wide + 0.24, 0.14, stone, lift=4),
                panel(x - 0.10, y - 0.14, wide + 0.20, 0.09, stone, lift=4),
            ]
            if row == 0 and designer.between(0, 1, name, bay, "box") < 0.6:
                green = designer.paint(0.48, 0.06, 140)
                records += [
                    panel(x - 0.06, y - 0.10, wide + 0.12, 0.17, trim, lift=4),
                    *(
                        disc(x + wide * k / 5, y + 0.10, 0.09, 0.08, green.lighter(0.04 * (k % 2)), lift=2)
                        for k in range(6)
                    ),
                    *(
                        disc(
                            x + wide * k / 4,
                            y + 0.15,
                            0.045,
                            None,
                            designer.paint(0.66, 0.13, (20.0, 340.0, 85.0)[k % 3]),
                            lift=1,
                        )
                        for k in range(5)
                    ),
                ]
    records += [
        panel(left - 0.08, top - 0.16, width + 0.16, 0.22, stone, lift=6),
        panel(left - 0.04, ground - 0.06, width + 0.08, 0.16, stone.darker(0.03), lift=5),
    ]
    if shop:
        records += _shopfront(designer, name, left, width, ground - 0.05, trim)
    else:
        door = left + width * 0.36
        records += [
            panel(door - 0.12, 0, 1.14, 2.35, stone, lift=5),
            panel(door, 0.18, 0.9, 1.75, trim, lift=3),
            *(
                Cut(
                    rectangle(door + 0.12 + 0.38 * k, 0.35 + 0.75 * j, 0.28, 0.6), trim.darker(0.05), edge=0.5
                )
                for k in range(2)
                for j in range(2)
            ),
            Cut(
                smooth(
                    [
                        (door, 1.98),
                        (door + 0.1, 2.16),
                        (door + 0.45, 2.25),
                        (door + 0.8, 2.16),
                        (door + 0.9, 1.98),
                    ],
                    tension=0.4,
                ),
                _LIT if designer.air.lamps else stone.lighter(0.08),
                edge=0.4,
                lit=not designer.air.lamps,
            ),
            disc(door + 0.45, 1.3, 0.05, None, designer.paint(0.74, 0.09, 82), lift=2),
            *(
                panel(door - 0.25 + 0.1 * k, 0.06 * k, 1.4 - 0.2 * k, 0.07, stone.darker(0.04), lift=3)
                for k in range(3)
            ),
        ]
        records += [
            *pane(
                designer, f"{name} low", left + width * 0.72, 0.8, 0.62, 1.2, stone.lighter(0.04), bars=True
            ),
            *pane(designer, f"{name} low left", left + 0.25, 0.8, 0.62, 1.2, stone.lighter(0.04), bars=True),
        ]
    return [
        *records,
        fade(rectangle(left, 0, width, 2.2), (0, 0), (0, 2.0), Colour(0.14, 0.04, 285), 0.20, 0.0),
    ]


def timbered(designer: Designer, name: str, left: float, width: float, storeys: int) -> list[Record]:
    """A house of the old west: plaster between dark beams, each floor further out, a steep gable."""
    plaster, beam = (
        designer.paint(
            *designer.one_of(((0.80, 0.03, 85), (0.74, 0.05, 65), (0.76, 0.04, 40)), name, "plaster")
        ),
        designer.paint(0.36, 0.045, 45),
    )
    records: list[Record] = []
    ground, storey = 2.3, 1.9
    top = ground + storey * storeys
    peak = top + width * 0.62
    roof = designer.roof(designer.paint(0.48, 0.07, 35))
    records += [
        sheet(
            ((left - 0.45, top - 0.1), (left + width / 2, peak + 0.3), (left + width + 0.45, top - 0.1)),
            roof,
            lift=8,
        ),
        sheet(
            ((left - 0.05, top), (left + width / 2, peak - 0.15), (left + width + 0.05, top)), plaster, lift=4
        ),
        line(((left + width / 2, top), (left + width / 2, peak - 0.2)), beam, 0.13),
        line(((left + width * 0.26, top), (left + width / 2, top + (peak - top) * 0.5)), beam, 0.11),
        line(((left + width * 0.74, top), (left + width / 2, top + (peak - top) * 0.5)), beam, 0.11),
    ]
    for row in reversed(range(storeys)):
        out, y = 0.10 * (row + 1), ground + storey * row
        records += [
            panel(left - out, y, width + 2 * out, storey, plaster.lighter(0.01 * row), lift=6),
            panel(left - out - 0.04, y - 0.07, width + 2 * out + 0.08, 0.17, beam, lift=5),
            *(
                panel(left - out + (width + 2 * out - 0.12) * k / 4, y, 0.12, storey, beam, lift=2)
                for k in range(5)
            ),
        ]
        for k in (0, 3):
            a, b = left - out + (width + 2 * out) * k / 4 + 0.1, left - out + (width + 2 * out) * (k + 1) / 4
            records += [line(((a, y + 0.05), (b, y + storey - 0.05)), beam, 0.09)]
        for k in (1, 2):
            records += pane(
                designer,
                f"{name} {row} {k}",
                left + width * (k / 4 + 0.06),
                y + 0.5,
                width * 0.17,
                0.85,
                beam,
                bars=True,
            )
    records += [
        panel(left, 0, width, ground, designer.paint(0.60, 0.02, 75), lift=7),
        panel(left + width * 0.14, 0, 0.95, 1.85, beam.lighter(0.05), lift=4),
        *(
            line(((left + width * 0.14 + 0.19 * k, 0.05), (left + width * 0.14 + 0.19 * k, 1.8)), beam, 0.02)
            for k in range(1, 5)
        ),
        *pane(designer, f"{name} low", left + width * 0.54, 0.75, width * 0.32, 0.95, beam, bars=True),
    ]
    return [
        *records,
        line(((left + width * 0.9, 1.95), (left + width * 0.9 + 0.55, 1.98)), beam, 0.05),
        panel(
            left + width * 0.9 + 0.12,
            1.45,
            0.45,
            0.45,
            designer.paint(0.52, 0.09, designer.between(0, 360, name, "sign")),
            lift=4,
            radius=0.08,
        ),
    ]
