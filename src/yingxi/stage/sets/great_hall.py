"""The great hall: columns in two rows, a stair in the middle, tall arched windows, banners, a floor that mirrors."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft, Wash
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Path, Point, ellipse, polygon, rectangle
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cutting import fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow
from yingxi.stage.sets.grand import chandelier
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.openings import framed
from yingxi.stage.sets.outlook import green_outlook
from yingxi.stage.sets.palace_of_india import hall_of_india
from yingxi.stage.sets.rooms import skirting
from yingxi.stage.sets.to_come import neon
from yingxi.stage.sets.walls import wall_hue

_BACK = 13.0


def great_hall(designer: Designer) -> Place:
    """A hall of marble; of old with red lacquer, to come with lines of light."""
    if designer.indian:
        return hall_of_india(designer)
    hall = Designer(designer.setting, designer.air.lit_from(-1))
    first, seat = _stone_bench(hall, "stone bench", -1.45, 5.5, facing=1)
    second, other = _stone_bench(hall, "second bench", 1.5, 5.55, facing=-1)
    return Place(
        cards=(
            *green_outlook(hall, (-1.0, 0.5, 2, 3))[:-1],
            _end(hall),
            _columns(hall, "far columns", 10.2, 0.10),
            _columns(hall, "columns", 7.8, 0.04),
            *first,
            *second,
            _front(hall),
        ),
        ground=tuple(_floor(hall)),
        ground_ends=_BACK,
        light=hall.air.light,
        haze=hall.air.haze,
        backdrop=_marble(hall),
        seats=(seat, other),
        doors=((-3.4, 5.6), (3.4, 5.6)),
        pools=(*pool(hall, 0, 2.8, 6.2, 4.6, 0.52), Pool(-2.5, 2.0, 6.2, 2.6, hall.air.sky[2], 0.18)),
    )


def _marble(designer: Designer) -> Colour:
    """What most of the hall is made of. In ink, where all that is light stays bare paper, it is greyer."""
    light = 0.56 if designer.setting.look == "ink" else 0.66
    return designer.paint(light, 0.022, designer.one_of((75.0, 55.0, 250.0), "marble"))


def _lacquer(designer: Designer) -> bool:
    return designer.ancient and not designer.western


def _stone_bench(
    designer: Designer, name: str, x: float, z: float, *, facing: int
) -> tuple[tuple[Card, ...], Seat]:
    stone = _marble(designer).lighter(0.04)
    back: list[Record] = [panel(x - 0.60, 0.36, 1.2, 0.08, stone.darker(0.06), lift=2)]
    front: list[Record] = [
        *(panel(x + s - 0.11, 0, 0.22, 0.34, stone.darker(0.05), lift=4) for s in (-0.42, 0.42)),
        panel(x - 0.66, 0.34, 1.32, 0.10, stone, lift=6),
        line(((x - 0.6, 0.37), (x + 0.6, 0.37)), stone.darker(0.07), 0.010),
    ]
    return (Card(f"{name} back", z + 0.1, tuple(back)), Card(f"{name} front", z - 0.06, tuple(front))), Seat(
        name, x, z, 0.44, facing
    )


def _arched(x: float, bottom: float, width: float, height: float) -> list[Point]:
    """The outline of an arch from foot to foot."""
    w = width / 2
    shoulder = bottom + height - w
    turn = ((-w * 0.72, w * 0.7), (0.0, w), (w * 0.72, w * 0.7))
    return [
        (x - w, bottom),
        (x - w, shoulder),
        *((x + dx, shoulder + up) for dx, up in turn),
        (x + w, shoulder),
        (x + w, bottom),
    ]


def _end(designer: Designer) -> Card:
    """The far wall: three tall windows over a stair that parts, banners between, a gallery."""
    marble, gold = _marble(designer), designer.paint(0.72, 0.085, 82)
    wall = designer.paint(0.52, 0.09, 28) if _lacquer(designer) else marble
    body = Path(polygon(((-12, -0.05), (12, -0.05), (12, 9.5), (-12, 9.5))).steps)
    windows = [(-3.6, 1.5), (0.0, 1.9), (3.6, 1.5)]
    for x, wide in windows:
        w, low, top = wide / 2, 2.7, 5.6
        body = body.joined(
            polygon(
                (
                    (x - w, low),
                    (x - w, top - w),
                    (x - w * 0.7, top - w * 0.28),
                    (x, top),
                    (x + w * 0.7, top - w * 0.28),
                    (x + w, top - w),
                    (x + w, low),
                )
            )
        )
    records: list[Record] = [Cut(body, wall, lift=7, edge=0.6), *skirting(marble.darker(0.12), height=0.3)]
    bars = designer.paint(0.40, 0.02, 60)
    for x, wide in windows:
        rim = _arched(x, 2.62, wide + 0.3, 3.15)
        records += [
            *framed((line(rim, marble.lighter(0.08), 0.16, curved=True),)),
            *framed(line(((x + wide * s, 2.7), (x + wide * s, 5.25)), bars, 0.04) for s in (-0.2, 0.2)),
            *framed(line(((x - wide / 2, y), (x + wide / 2, y)), bars, 0.035) for y in (3.4, 4.1, 4.8)),
            panel(x - wide * 0.62, 2.52, wide * 1.24, 0.16, marble.lighter(0.06), lift=4),
            glow(
                x,
                4.0,
                2.2,
                designer.air.sky[2],
                {"dawn": 0.30, "day": 0.26, "dusk": 0.30, "night": 0.10}[designer.air.hour],
                blend="over",
            ),
        ]
    cloth = designer.paint(0.48, 0.11, designer.one_of((25.0, 250.0, 160.0), "banner"))
    for x in (-1.85, 1.85):
        if designer.future:
            light = neon(designer, "banner")
            records += [
                panel(x - 0.30, 2.3, 0.60, 3.2, designer.paint(0.44, 0.03, 260), lift=5),
                Cut(rectangle(x - 0.22, 2.4, 0.44, 3.0), light.darker(0.1).clear(0.75), edge=0, lit=False),
                glow(x, 3.9, 1.4, light, 0.3),
            ]
            continue
        records += [
            sheet(
                ((x - 0.42, 5.5), (x + 0.42, 5.5), (x + 0.42, 2.6), (x, 2.2), (x - 0.42, 2.6)), cloth, lift=7
            ),
            line(((x - 0.55, 5.52), (x + 0.55, 5.52)), gold, 0.07),
            *(line(((x + s, 5.45), (x + s, 2.75)), cloth.darker(0.06), 0.03) for s in (-0.2, 0.18)),
            Cut(ellipse(x, 4.2, 0.24, 0.30), gold, lift=2),
            Cut(ellipse(x, 4.2, 0.15, 0.20), cloth.darker(0.04), edge=0),
        ]
    red = designer.paint(0.50, 0.115, 24)
    for n in range(9):
        half, y = 2.3 - 0.10 * n, 0.17 * n
        records += [
            panel(-half, y, 2 * half, 0.18, marble.lighter(0.05 - 0.008 * n), lift=3),
            Cut(rectangle(-0.75, y + 0.01, 1.5, 0.16), red.darker(0.02 * (n % 2)), edge=0),
        ]
    for side in (-1, 1):
        records += [
            panel(side * 2.55 - 0.28, 0, 0.56, 1.05, marble.lighter(0.03), lift=7),
            panel(side * 2.55 - 0.34, 1.02, 0.68, 0.12, marble.lighter(0.08), lift=4),
            Cut(ellipse(side * 2.55, 1.42, 0.26, 0.30), gold.darker(0.03), lift=5),
        ]
        records += [
            panel(side * 7.2 - 4.2, 1.55, 8.4, 0.20, marble.lighter(0.06), lift=6),
            *(
                panel(side * 7.2 - 4.0 + 0.62 * n, 1.75, 0.13, 0.55, marble.lighter(0.03), lift=3)
                for n in range(13)
            ),
            panel(side * 7.2 - 4.2, 2.28, 8.4, 0.13, marble.lighter(0.08), lift=4),
        ]
    records += halo(designer, 0, 2.6, 4.2, strength=0.32)
    records += [
        panel(-12, 5.95, 24, 0.35, marble.lighter(0.06), lift=6),
        Cut(rectangle(-12, 6.3, 24, 3.4), marble.darker(0.08), edge=0),
        *(
            Cut(
                rectangle(-11.6 + 1.2 * n, 6.02, 0.6, 0.2),
                gold if _lacquer(designer) else marble.darker(0.05),
                edge=0.4,
            )
            for n in range(20)
        ),
        fade(rectangle(-12, 4.6, 24, 5), (0, 8.2), (0, 4.6), Colour(0.14, 0.045, 288), 0.5, 0.0),
    ]
    return Card("end wall", _BACK, tuple(records), haze=0.10, blur=0.6)


def _columns(designer: Designer, name: str, z: float, haze: float) -> Card:
    """Two columns on each side, their shadows, a lamp on each; a chandelier hangs between the nearer."""
    marble, gold = _marble(designer).lighter(0.02), designer.paint(0.72, 0.085, 82)
    paint = designer.paint(0.46, 0.115, 27) if _lacquer(designer) else marble
    records: list[Record] = []
    s = z / 7.8
    for x in (-3.55 * s, 3.55 * s, -6.3 * s, 6.3 * s):
        w, top = 0.34 * s, 4.6 * s
        records += [
            panel(x - w, 0, 2 * w, top, paint, lift=10),
            Cut(rectangle(x - w, 0, w * 0.35, top), paint.lighter(0.07), edge=0),
            Cut(rectangle(x + w * 0.4, 0, w * 0.6, top), paint.darker(0.08), edge=0),
        ]
        if not _lacquer(designer) and not designer.future:
            records += [
                Cut(
                    rectangle(x - w * 0.7 + w * 0.36 * k, 0.45 * s, w * 0.08, top), paint.darker(0.06), edge=0
                )
                for k in range(5)
            ]
        if designer.future:
            records += [
                Cut(
                    rectangle(x - w * 0.06, 0.3 * s, w * 0.12, top),
                    neon(designer, "column"),
                    edge=0,
                    lit=False,
                ),
                glow(x, 1.6 * s, 1.3 * s, neon(designer, "column"), 0.2),
            ]
        records += [
            panel(x - w * 1.35, 0, w * 2.7, 0.24 * s, marble.darker(0.03), lift=5),
            panel(x - w * 1.18, 0.24 * s, w * 2.36, 0.16 * s, marble.lighter(0.04), lift=4),
            panel(
                x - w * 1.3,
                3.62 * s,
                w * 2.6,
                0.28 * s,
                gold if _lacquer(designer) else marble.lighter(0.07),
                lift=5,
            ),
        ]
        inner = x - w * 1.25 if x > 0 else x + w * 1.25
        shade = Colour(0.93, 0.09, 82) if designer.air.lamps else designer.paint(0.84, 0.03, 90)
        records += [
            line(((inner, 2.0 * s), (x, 1.9 * s)), gold, 0.05 * s),
            Cut(
                rectangle(inner - 0.09 * s, 2.0 * s, 0.18 * s, 0.34 * s, radius=0.06),
                shade,
                lift=3,
                lit=not designer.air.lamps,
            ),
            *halo(designer, inner, 2.15 * s, 1.1 * s, strength=0.4),
        ]
    if z < 9:
        if not designer.future:
            records += halo(designer, 0.0, 2.9, 3.4, strength=0.34) + chandelier(designer, 0.0, 3.15, 1.0)
        else:
            light = neon(designer, "ring")
            records += [
                Cut(
                    ellipse(0, 3.1, 1.4, 0.32).joined(ellipse(0, 3.1, -1.25, 0.24)),
                    light.lighter(0.1),
                    lift=3,
                    lit=False,
                ),
                glow(0, 3.1, 2.4, light, 0.3),
            ]
        records += [
            panel(-10, 3.95, 20, 0.4, marble.lighter(0.03), lift=8),
            Cut(rectangle(-10, 4.35, 20, 2.5), marble.darker(0.12), edge=0),
            fade(rectangle(-10, 3.9, 20, 3), (0, 5.4), (0, 3.9), Colour(0.14, 0.045, 288), 0.55, 0.1),
        ]
    return Card(name, z, tuple(records), haze=haze)


def _floor(designer: Designer) -> list[Record]:
    """Marble in a pattern of lozenges, a red carpet down the middle, the windows mirrored."""
    marble = _marble(designer)
    dark, red = designer.paint(0.40, 0.03, wall_hue(designer)), designer.paint(0.48, 0.105, 24)
    records: list[Record] = floor(marble.lighter(0.02), _BACK, half=16)
    for row in range(12):
        for column in range(13):
            x, z = -7.2 + 1.2 * column + 0.6 * (row % 2), 2.2 + 0.72 * row
            tone = dark if (row + column) % 4 == 0 else marble.darker(0.06)
            records.append(
                Cut(polygon(((x - 0.5, z), (x, z - 0.31), (x + 0.5, z), (x, z + 0.31))), tone, edge=0)
            )
    records += [
        Cut(polygon(((-1.05, 1.5), (1.05, 1.5), (1.05, _BACK), (-1.05, _BACK))), red, lift=1, edge=0.3),
        *(
            Cut(
                polygon(((s * 0.90, 1.5), (s * 0.97, 1.5), (s * 0.97, _BACK), (s * 0.90, _BACK))),
                designer.paint(0.72, 0.085, 82),
                edge=0,
            )
            for s in (-1, 1)
        ),
    ]
    light = designer.air.sky[2]
    records += [
        Wash(
            polygon(((x - 0.8, 12.5), (x + 0.8, 12.5), (x + 0.6, 5.0), (x - 0.6, 5.0))),
            (0, 12.5),
            (0, 5.0),
            ((0, light.clear(0.42)), (1, light.clear(0.0))),
            lit=False,
        )
        for x in (-3.6, 3.6)
    ]
    shade = Colour(0.14, 0.04, designer.air.light.shadow.hue)
    records += [
        Soft(ellipse(x, z - 0.1, 0.7, 0.16), shade.clear(0.36), 8)
        for x, z in ((-3.55, 7.8), (3.55, 7.8), (-4.65, 10.2), (4.65, 10.2))
    ]
    for x, z, across, deep in (
        (0, 5.8, 3.6, 1.1),
        (-3.3, 7.6, 2.0, 0.9),
        (3.3, 7.6, 2.0, 0.9),
        (0, 10.4, 3.6, 1.6),
    ):
        records += floor_glow(designer, x, z, across, deep, LAMP, 0.42)
    return records


def _front(designer: Designer) -> Card:
    """Two posts of brass with a rope of velvet, lower right."""
    gold, red = designer.paint(0.70, 0.085, 82), designer.paint(0.48, 0.11, 24)
    records: list[Record] = [line([(1.22, 0.60), (1.5, 0.36), (1.86, 0.60)], red, 0.05, curved=True)]
    for x in (1.22, 1.86):
        records += [
            panel(x - 0.03, -0.2, 0.06, 0.88, gold, lift=6),
            Cut(ellipse(x, 0.72, 0.06, 0.06), gold.lighter(0.05), lift=3),
        ]
    return Card("foreground rope", 2.5, tuple(records), blur=5.0)
