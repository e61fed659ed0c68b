"""The carriage of a train: wide windows on a land that runs by, facing benches, racks, lamps."""

from functools import partial

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.path import polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, fade, line, panel, sheet, with_hole
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import planks, window_light
from yingxi.stage.sets.lamps import halo, lit, pool
from yingxi.stage.sets.openings import Box, curtain, glass
from yingxi.stage.sets.signs import lettered
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.wares import crate

WALL = 6.9
_LAMPS = (-1.95, 1.1)
_WINDOWS: tuple[Box, ...] = (
    (-5.35, 1.05, 1.75, 1.12),
    (-3.05, 1.05, 1.75, 1.12),
    (-0.85, 1.05, 1.75, 1.12),
    (1.35, 1.05, 1.75, 1.12),
    (3.6, 1.05, 1.75, 1.12),
)


def train_carriage(designer: Designer) -> Place:
    """One side of a carriage; two benches face each other in the acting lanes' outer parts."""
    bus = designer.dressed("bus", "公交", "巴士", "客车", "tram")
    first, seat = _bench(designer, "bench", -1.3, 5.6, 1)
    second, other = _bench(designer, "facing bench", 1.3, 5.6, -1)
    ground: list[Record] = list(planks(designer, WALL, designer.paint(0.50, 0.03, 60), width=0.3))
    for left, _, width, _ in _WINDOWS[1:4]:
        ground += window_light(designer, left, left + width, WALL, 1.1, slant=-0.6, panes=1)
    return Place(
        cards=(*_country(designer), _wall(designer, bus=bus), *first, *second, _front(designer)),
        ground=tuple(ground),
        ground_ends=WALL,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.paint(0.50, 0.03, 90),
        seats=(seat, other),
        doors=((-3.4, 5.4), (3.4, 5.4)),
        pools=tuple(each for x in _LAMPS for each in pool(designer, x, 2.6, 6.2, 2.5, 0.38)),
    )


def _country(designer: Designer) -> tuple[Card, ...]:
    """Far hills stand almost still; poles and bushes near the line run by."""
    return (
        sky(designer, sun=(16, 17), low=1, top=24),
        hills(
            designer,
            "far hills",
            90,
            designer.snow(0.80) if designer.snowy else designer.paint(0.64, 0.04, 250),
            level=6.0,
            swell=3.0,
            haze=0.5,
            blur=1.5,
        ),
        town(
            designer,
            "village",
            55,
            base=0.0,
            low=1.6,
            high=3.6,
            left=-44,
            right=44,
            paint=designer.paint(0.64, 0.04, 45),
            haze=0.36,
            blur=1.2,
        ),
        hills(designer, "fields", 40, _land(designer), level=0.7, swell=0.7, haze=0.28, blur=1.0),
        Card(
            "trackside",
            16,
            (),
            moving=partial(
                _running_by,
                designer.roof(designer.paint(0.48, 0.05, 140)),
                designer.paint(0.42, 0.03, 50),
                0.0 if designer.setting.stands else 0.5,
            ),
        ),
        *(glass(designer, box) for box in _WINDOWS[1:4]),
    )


def _land(designer: Designer) -> Colour:
    """Fields, or the snow that lies on them."""
    return designer.snow(0.86) if designer.snowy else designer.paint(0.62, 0.06, 118)


def _running_by(leaf: Colour, bark: Colour, speed: float, frame: int) -> DisplayList:
    """Bushes and telegraph poles, seen only through the windows; they go by at `speed` metres a frame."""
    records: list[Record] = []
    for n in range(7):
        x = (n * 6.2 + 1.7 * (n % 3) - speed * frame) % 43.4 - 21.7
        points = [
            (x - 1.3, -0.6),
            (x - 1.0, 0.35 + 0.2 * (n % 3)),
            (x - 0.2, 0.75),
            (x + 0.7, 0.4),
            (x + 1.3, -0.6),
        ]
        records.append(Cut(smooth(points, tension=0.4), leaf.lighter(0.03 * (n % 3)), lift=0, edge=0))
    pole = (8.0 - speed * frame) % 43.4 - 21.7
    records += [
        panel(pole - 0.07, -0.6, 0.14, 4.6, bark, lift=0, edge=0),
        panel(pole - 0.55, 3.1, 1.1, 0.1, bark, lift=0, edge=0),
    ]
    holes = [
        (left * 16 / WALL, (bottom - 1.35) * 16 / WALL + 1.35, width * 16 / WALL, height * 16 / WALL)
        for left, bottom, width, height in _WINDOWS
    ]
    clips = [
        Group(tuple(records), clip=rectangle(left, bottom, width, height))
        for left, bottom, width, height in holes
    ]
    return tuple(clips)


def _wall(designer: Designer, *, bus: bool) -> Card:
    """Panelled wall with rounded windows, curtains, luggage racks and lamps."""
    paint = designer.paint(0.62, 0.04, 150 if not bus else 90)
    wood = designer.paint(0.50, 0.055, 48)
    metal = designer.paint(0.72, 0.02, 90)
    outer = polygon(((-9, -0.05), (9, -0.05), (9, 4.5), (-9, 4.5)))
    records: list[Record] = [Cut(with_hole(outer, _WINDOWS), paint, lift=6, edge=0.6)]
    records += [
        Cut(rectangle(-9, 0, 18, 0.92), wood, edge=0),
        panel(-9, 0.88, 18, 0.07, wood.lighter(0.08), lift=4),
        panel(-9, 0, 18, 0.16, wood.darker(0.10), lift=3),
    ]
    x = -9.0
    while x < 9:
        records.append(line(((x, 0.18), (x, 0.86)), wood.darker(0.06), 0.012))
        x += 0.24
    records += [
        Cut(rectangle(-9, 2.62, 18, 2), paint.lighter(0.05), edge=0),
        fade(rectangle(-9, 2.3, 18, 2.2), (0, 4.0), (0, 2.3), Colour(0.14, 0.04, 285), 0.34, 0.0),
    ]
    for x in _LAMPS:
        records += halo(designer, x, 2.7, 1.3, strength=0.3)
    cloth = designer.paint(0.60, 0.055, designer.one_of((25.0, 230.0, 95.0), "curtain"))
    for n, (left, bottom, width, height) in enumerate(_WINDOWS):
        inner = rectangle(left, bottom, width, height)
        frame = polygon(
            (
                (left - 0.07, bottom - 0.07),
                (left + width + 0.07, bottom - 0.07),
                (left + width + 0.07, bottom + height + 0.07),
                (left - 0.07, bottom + height + 0.07),
            )
        )
        records += [
            Cut(with_hole(frame, ((left, bottom, width, height),)), metal, lift=5),
            line(((left, bottom + height * 0.66), (left + width, bottom + height * 0.66)), metal, 0.045),
        ]
        records.append(
            fade(
                inner,
                (left, bottom + height),
                (left + 0.4, bottom + height * 0.6),
                Colour(1, 0, 0),
                0.10,
                0.0,
            )
        )
        records += curtain(
            designer,
            f"a {n}",
            left - 0.06,
            left + 0.26,
            bottom - 0.02,
            bottom + height + 0.10,
            cloth,
            tied=-1,
            pull=0.3,
        )
        records += curtain(
            designer,
            f"b {n}",
            left + width - 0.26,
            left + width + 0.06,
            bottom - 0.02,
            bottom + height + 0.10,
            cloth,
            tied=1,
            pull=0.3,
        )
        records += [panel(left - 0.1, bottom - 0.12, width + 0.2, 0.055, metal.darker(0.05), lift=4)]
    records += _rack(designer, metal)
    for x in _LAMPS:
        shade, falls = lit(designer, designer.paint(0.78, 0.03, 85))
        records += [
            Cut(
                smooth([(x - 0.2, 2.78), (x - 0.15, 2.64), (x + 0.15, 2.64), (x + 0.2, 2.78)], tension=0.3),
                shade,
                lift=3,
                lit=falls,
            ),
            panel(x - 0.22, 2.77, 0.44, 0.05, metal, lift=3),
        ]
    name = "12" if not bus else "7"
    records += [
        panel(-1.28, 2.30, 0.3, 0.2, designer.paint(0.40, 0.05, 250), lift=3),
        lettered(name, -1.13, 2.40, 0.13, designer.paint(0.86, 0.03, 90)),
    ]
    if bus:
        records += [line(((-9, 2.36), (9, 2.36)), metal, 0.035)]
        for n in range(9):
            x = -3.8 + 0.95 * n
            records += [
                line(((x, 2.35), (x, 2.18)), designer.paint(0.40, 0.02, 270), 0.03),
                line(
                    [(x - 0.07, 2.06), (x, 2.18), (x + 0.07, 2.06), (x - 0.07, 2.06)],
                    designer.paint(0.80, 0.03, 90),
                    0.026,
                ),
            ]
    return Card("carriage wall", WALL, tuple(records))


def _rack(designer: Designer, metal: Colour) -> list[Record]:
    """The luggage rack with cases, a hat box and a bundle. In ink its pale bars would be bare paper."""
    bars = designer.paint(0.34, 0.02, 60) if designer.setting.look == "ink" else metal
    records: list[Record] = []
    for n, (x, wide, high, hue) in enumerate(
        (
            (-3.1, 0.75, 0.30, 45),
            (-2.2, 0.5, 0.36, 25),
            (-0.55, 0.62, 0.26, 230),
            (0.25, 0.42, 0.34, 90),
            (1.75, 0.8, 0.30, 40),
            (2.7, 0.46, 0.24, 155),
        )
    ):
        tone = designer.paint(0.52, 0.06, hue + designer.between(-15, 15, "case", n))
        records += [
            panel(x, 2.42, wide, high, tone, lift=4, radius=0.03),
            line(((x + wide * 0.2, 2.42), (x + wide * 0.2, 2.42 + high)), tone.darker(0.08), 0.03),
            line(((x + wide * 0.8, 2.42), (x + wide * 0.8, 2.42 + high)), tone.darker(0.08), 0.03),
            line(
                [(x + wide * 0.4, 2.42 + high), (x + wide * 0.5, 2.48 + high), (x + wide * 0.6, 2.42 + high)],
                tone.darker(0.1),
                0.02,
                curved=True,
            ),
        ]
    records += [
        panel(-9, 2.37, 18, 0.045, bars, lift=5),
        line(((-9, 2.52), (9, 2.52)), bars.darker(0.04), 0.016),
    ]
    for n in range(14):
        records.append(
            sheet(
                (
                    (-5.9 + 0.9 * n, 2.38),
                    (-5.86 + 0.9 * n, 2.38),
                    (-5.86 + 0.9 * n, 2.20),
                    (-5.9 + 0.9 * n, 2.26),
                ),
                metal.darker(0.05),
                lift=2,
            )
        )
    return records


def _bench(designer: Designer, name: str, x: float, z: float, facing: int) -> tuple[tuple[Card, ...], Seat]:
    """A padded bench in profile: tall back behind the sitter, seat before him."""
    cloth, wood, f = designer.paint(0.48, 0.065, 160), designer.paint(0.46, 0.055, 45), facing

    def across(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
        return [(x + f * px, py) for px, py in points]

    back = (
        Cut(
            smooth(
                across(
                    [
                        (-0.34, 0.0),
                        (-0.38, 0.62),
                        (-0.46, 1.22),
                        (-0.40, 1.28),
                        (-0.28, 1.24),
                        (-0.24, 0.62),
                        (-0.22, 0.0),
                    ]
                ),
                tension=0.25,
            ),
            wood,
            lift=6,
        ),
        Cut(
            smooth(
                across(
                    [(-0.27, 0.48), (-0.30, 0.85), (-0.37, 1.18), (-0.24, 1.20), (-0.16, 0.85), (-0.14, 0.48)]
                ),
                tension=0.35,
            ),
            cloth,
            lift=4,
        ),
        Cut(
            smooth(
                across([(-0.26, 0.40), (-0.2, 0.49), (0.3, 0.47), (0.38, 0.42), (0.34, 0.36), (-0.2, 0.36)]),
                tension=0.3,
            ),
            cloth.lighter(0.03),
            lift=3,
        ),
    )
    front = (
        panel(x - 0.28 if f > 0 else x - 0.24, 0.0, 0.52, 0.35, wood.darker(0.03), lift=3),
        Cut(
            smooth(
                across(
                    [(-0.30, 0.34), (-0.31, 0.44), (0.0, 0.465), (0.33, 0.455), (0.37, 0.40), (0.33, 0.33)]
                ),
                tension=0.3,
            ),
            cloth.lighter(0.05),
            lift=3,
        ),
        line(across([(-0.26, 0.375), (0.31, 0.375)]), cloth.darker(0.06), 0.006),
        disc(x - f * 0.36, 1.22, 0.05, None, wood.lighter(0.08), lift=3),
    )
    return (Card(f"{name} back", z + 0.12, back), Card(f"{name} front", z - 0.06, front)), Seat(
        name, x, z, 0.46, facing
    )


def _front(designer: Designer) -> Card:
    """The corner of a basket on the near seat, left edge."""
    records = crate(designer, "near basket", -1.8, 0.28, 0.72, 0.42)
    cloth = designer.paint(0.66, 0.06, 30)
    records.append(
        sheet(((-1.75, 0.66), (-1.12, 0.66), (-1.16, 0.80), (-1.45, 0.86), (-1.7, 0.79)), cloth, lift=6)
    )
    return Card("foreground basket", 2.5, tuple(records), blur=5.0)
