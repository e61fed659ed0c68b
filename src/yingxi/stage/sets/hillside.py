"""The hillside: terraces and tea rows, a lone pine, a stone path, ridge behind ridge under a great sky."""

from math import cos, pi

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Group, Record
from yingxi.stage.path import Path, ellipse, polygon, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, wetness
from yingxi.stage.sets.greenery import bush, conifer, grass_tuft, leaf_colours, tree
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, landmark
from yingxi.stage.sets.tea_garden import CALLED as TEA
from yingxi.stage.sets.tea_garden import tea_rows
from yingxi.stage.sets.wayside import wayside_glow, wayside_lamp, wayside_pools

ENDS = 14.0


def hillside(designer: Designer) -> Place:
    """A meadow on a slope; a flat rock to sit on."""
    rock, seat = _rock(designer, 1.45, 5.6)
    return Place(
        cards=(
            *_far(designer),
            *_middle(designer),
            *(tea_rows(designer) if designer.dressed(*TEA) else ()),
            Card("near", 8.2, tuple(_near(designer)), haze=0.05),
            *wayside_lamp(designer, -2.35),
            *rock,
            _front(designer),
        ),
        ground=(*_ground(designer), *wayside_glow(designer, -1.6)),
        pools=wayside_pools(designer, -2.0),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    shrine = Group(tuple(landmark(designer, 13.0, 4.2, 6.0)), name="pagoda")
    return (
        sky(designer, sun=(20, 18), low=0, top=30),
        hills(
            designer,
            "last ridge",
            110,
            designer.paint(0.68, 0.045, 255),
            level=13,
            swell=6.0,
            haze=0.52,
            blur=2.2,
        ),
        hills(
            designer, "ridge", 80, designer.paint(0.62, 0.045, 235), level=8.0, swell=4.0, haze=0.42, blur=2.0
        ),
        Card("mist", 70, far_haze(designer, 4.0, 5.0, strength=0.5)),
        hills(
            designer, "hills", 50, designer.paint(0.57, 0.05, 190), level=3.8, swell=2.0, haze=0.32, blur=1.5
        ),
        Card("temple", 48, (shrine,), haze=0.30, blur=1.2),
        Card("low mist", 40, far_haze(designer, 1.0, 2.2, strength=0.55)),
    )


def _middle(designer: Designer) -> tuple[Card, ...]:
    """Terraces of tea, a few firs."""
    rows = [
        *_tea_hill(designer, "left hill", -13.0, 15.0, 3.1, 0),
        *_tea_hill(designer, "right hill", 12.0, 17.0, 2.5, 1),
    ]
    firs: list[Record] = []
    for n, (x, height) in enumerate(
        ((-10.5, 5.0), (-9.0, 4.0), (-7.6, 4.6), (8.6, 4.4), (10.2, 5.4), (11.8, 4.2))
    ):
        firs += conifer(designer, f"fir {n}", x, height, base=-0.5)
    return (
        Card("terraces", 24, tuple(rows), haze=0.22, blur=0.9),
        Card("firs", 15, tuple(firs), haze=0.14, blur=0.5),
    )


def _tea_hill(
    designer: Designer, name: str, x: float, half: float, height: float, shade: int
) -> list[Record]:
    """One rounded hill; rows of tea follow its contours and are cut by its outline."""
    dark, middle, light = leaf_colours(designer)

    def crest(share: float) -> float:
        return -0.6 + float((height + 0.6) * cos(share * pi / 2) ** 1.2)

    outline = [(x + half * (n / 12 - 1), crest(n / 12 - 1)) for n in range(25)]
    body = Path((*smooth(outline, closed=False).steps, ("L", x + half, -4.0), ("L", x - half, -4.0), ("Z",)))
    records: list[Record] = []
    for row in range(9):
        drop = 0.16 + 0.30 * row + 0.02 * row * row
        n, share = 0, -0.98
        while share < 0.98:
            wide = half * designer.between(0.050, 0.085, name, row, n)
            px, py = x + half * share, crest(share) - drop
            high = 0.14 + 0.012 * row
            tea = (light, middle, light.darker(0.025))[(n + row) % 3]
            records.append(
                Cut(
                    smooth(
                        [
                            (px - wide, py - high * 0.6),
                            (px - wide * 0.6, py + high * 0.6),
                            (px, py + high),
                            (px + wide * 0.6, py + high * 0.6),
                            (px + wide, py - high * 0.6),
                            (px, py - high),
                        ],
                        tension=0.4,
                    ),
                    tea,
                    lift=2,
                    edge=0.6,
                )
            )
            share += 2.05 * wide / half
            n += 1
    return [
        Cut(body, (dark if shade == 0 else dark.lighter(0.035)), lift=6),
        Group(tuple(records), clip=body),
    ]


def _near(designer: Designer) -> list[Record]:
    """The great tree at the left, bushes, a fence of old posts."""
    records = tree(designer, "old tree", -3.7, 5.6, spread=0.40)
    records += bush(designer, "bush", 4.3, 2.0, 0.8, flowers=45) + bush(designer, "bush 2", -5.4, 1.8, 0.7)
    wood = designer.paint(0.52, 0.04, 60)
    for n in range(6):
        x = 2.5 + 0.85 * n
        records.append(
            Cut(
                polygon(((x, 0), (x + 0.1, 0), (x + 0.085, 0.82 + 0.04 * (n % 2)), (x + 0.02, 0.84))),
                wood.lighter(0.02 * (n % 2)),
                lift=4,
            )
        )
    for y in (0.34, 0.64):
        records.append(
            line(
                [(2.4, y), (4.0, y + 0.03), (5.6, y - 0.02), (7.2, y + 0.02)],
                wood.darker(0.03),
                0.06,
                curved=True,
            )
        )
    for n in range(30):
        x = -7.5 + 0.5 * n + designer.between(-0.2, 0.2, "tuft", n)
        if not -1.8 < x < 1.8:
            records.append(grass_tuft(designer, f"tuft {n}", x, designer.between(0.14, 0.32, "tuft", n, "h")))
    return records


def _rock(designer: Designer, x: float, z: float) -> tuple[tuple[Card, ...], Seat]:
    stone = designer.paint(0.60, 0.018, 90)
    back = (
        Cut(
            smooth(
                [
                    (x - 0.58, 0.0),
                    (x - 0.52, 0.34),
                    (x - 0.2, 0.46),
                    (x + 0.3, 0.47),
                    (x + 0.55, 0.32),
                    (x + 0.62, 0.0),
                ],
                tension=0.3,
            ),
            stone.darker(0.05),
            lift=5,
        ),
    )
    front = (
        Cut(
            smooth(
                [
                    (x - 0.62, -0.02),
                    (x - 0.50, 0.26),
                    (x - 0.15, 0.41),
                    (x + 0.25, 0.42),
                    (x + 0.45, 0.27),
                    (x + 0.60, -0.02),
                ],
                tension=0.3,
            ),
            stone,
            lift=5,
        ),
        line([(x - 0.3, 0.3), (x - 0.2, 0.18), (x - 0.24, 0.08)], stone.darker(0.09), 0.012),
        line([(x + 0.1, 0.32), (x + 0.2, 0.2), (x + 0.14, 0.1)], stone.darker(0.07), 0.010),
        Cut(
            smooth([(x + 0.3, 0.30), (x + 0.42, 0.26), (x + 0.5, 0.12), (x + 0.38, 0.14)], tension=0.4),
            designer.paint(0.58, 0.06, 135),
            lift=1,
        ),
    )
    return (Card("rock back", z + 0.12, back), Card("rock", z - 0.07, front)), Seat("rock", x, z, 0.43, -1)


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Meadow in bands, stepping stones, flowers in families."""
    snowy = designer.setting.weather == "snow" or designer.setting.season == "winter"
    grass = designer.paint(0.86, 0.012, 230) if snowy else designer.paint(0.62, 0.07, 125)
    records: list[Record] = floor(grass, ENDS, half=26)
    for n, (z, tone) in enumerate(
        ((12.4, -0.02), (10.4, 0.015), (8.8, -0.012), (7.4, 0.018), (5.9, -0.01), (4.4, 0.012), (3.4, -0.012))
    ):
        wave = (
            [(-26.0, z)]
            + [(-24 + 4.8 * k, z + designer.between(-0.3, 0.3, "band", n, k)) for k in range(11)]
            + [(26.0, z), (26.0, z - 3), (-26.0, z - 3)]
        )
        records.append(Cut(smooth(wave, tension=0.3), grass.lighter(tone), edge=0.4))
    stone = designer.paint(0.70, 0.018, 85)
    for n in range(11):
        z = 3.2 + 0.8 * n
        x = -0.4 + 0.5 * (n % 2) + 0.12 * (n - 4) * abs(n - 4) * 0.2
        records += [
            Cut(ellipse(x, z - 0.04, 0.46, 0.24), stone.darker(0.12), edge=0),
            Cut(ellipse(x, z, 0.45, 0.23), stone.lighter(0.03 * (n % 3) - 0.03), edge=0.5),
        ]
    for n in range(50):
        family = n // 5
        x = designer.between(-5, 5, "bloom", family) + designer.between(-0.4, 0.4, "bloom", n)
        z = designer.between(3.2, 8, "bloom", family, "z") + designer.between(-0.2, 0.2, "bloom", n, "z")
        records.append(
            Cut(ellipse(x, z, 0.03, 0.045), designer.paint(0.84, 0.06, (95, 20, 320)[family % 3]), edge=0)
        )
    return (*records, *wetness(designer, ENDS, half=26))


def _front(designer: Designer) -> Card:
    """Tall grasses at the right lower edge."""
    records: list[Record] = []
    straw: Colour = designer.paint(0.66, 0.06, 100)
    for n in range(11):
        x = 1.02 + 0.065 * n
        tip = (
            x - 0.10 + designer.between(-0.12, 0.12, "stalk", n),
            0.95 + designer.between(-0.2, 0.25, "stalk", n, "h"),
        )
        records += [
            line(
                [(x, 0.3), ((x + tip[0]) / 2 + 0.04, 0.7), tip],
                straw.darker(0.05 * (n % 3)),
                0.011,
                curved=True,
            ),
            Cut(ellipse(0, 0, 0.085, 0.018).turned(1.9).moved(*tip), straw.lighter(0.04), lift=4),
        ]
    return Card("foreground grass", 2.5, tuple(records), blur=5.0)
