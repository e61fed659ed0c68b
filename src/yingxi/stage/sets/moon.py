"""The moon: pale dust and craters under a black sky, the earth over the horizon, a lander and its flag."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.path import Point, ellipse, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.space import earth, starry

ENDS = 34.0
DUST = Colour(0.74, 0.020, 265)


def moon(designer: Designer) -> Place:
    """The same black sky at every hour; at night the earth alone lights the dust."""
    share = {"dawn": 0.94, "day": 1.0, "dusk": 0.86, "night": 0.70}[designer.air.hour]
    dust = DUST._replace(
        lightness=DUST.lightness * share, hue=300.0 if designer.air.hour == "dusk" else DUST.hue
    )
    rock, seat = _stone(dust, 1.45, 5.6)
    light = replace(
        designer.air.light,
        ambience=(0.98, 0.98, 1.0),
        key=(0.16, 0.15, 0.13),
        fill=(0.60, 0.66, 0.88),
        rim=Colour(0.86, 0.07, 240, 0.7),
        rim_side=-1,
        cast_alpha=0.42,
        cast_skew=0.95,
    )
    return Place(
        cards=(
            starry(designer),
            Card("earth", 110, tuple(earth(15.0, 16.5, 6.2))),
            Card(
                "mountains",
                80,
                tuple(_ridge(designer, dust.darker(0.20), 5.5, 3.0, "far")),
                haze=0.10,
                blur=1.2,
            ),
            Card(
                "hills", 46, tuple(_ridge(designer, dust.darker(0.11), 2.2, 1.2, "near")), haze=0.06, blur=0.8
            ),
            Card("lander", 15, tuple(_lander(designer, -4.0)), blur=0.4),
            Card("stones", 8.4, tuple(_stones(designer, dust))),
            *rock,
            Card(
                "foreground rock",
                2.4,
                (
                    blob(
                        ((-2.4, 0.0), (-2.2, 0.55), (-1.75, 0.62), (-1.4, 0.28), (-1.35, 0.0)),
                        dust.darker(0.16),
                        lift=4,
                    ),
                ),
                blur=5.0,
            ),
        ),
        ground=_ground(designer, dust),
        ground_ends=ENDS,
        light=light,
        haze=Colour(0.44, 0.05, 275),
        backdrop=Colour(0.40 if designer.air.hour == "day" else 0.32, 0.06, 275),
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
    )


def _ridge(designer: Designer, paint: Colour, level: float, swell: float, name: str) -> list[Record]:
    points: list[Point] = [(-140.0, -4.0)]
    for n in range(29):
        x = -140 + 10.0 * n
        points.append((x, level + swell * designer.between(-1, 1, name, n)))
    return [Cut(smooth([*points, (140.0, -4.0)], tension=0.32), paint, lift=6)]


def _lander(designer: Designer, x: float) -> list[Record]:
    """A foil-wrapped lander on four legs, and a flag beside it."""
    foil, shell, dark = Colour(0.74, 0.11, 78), Colour(0.86, 0.012, 250), Colour(0.36, 0.02, 270)
    accent = Colour(0.60, 0.10, 205)
    records: list[Record] = []
    for side in (-1, 1):
        records += [
            line(((x + side * 1.0, 1.3), (x + side * 2.0, 0.06)), dark, 0.09),
            line(((x + side * 0.9, 0.8), (x + side * 1.9, 0.12)), dark, 0.05),
            Cut(ellipse(x + side * 2.05, 0.04, 0.36, 0.09), shell, lift=2),
        ]
    records += [
        sheet(((x - 0.3, 0.35), (x + 0.3, 0.35), (x + 0.18, 0.8), (x - 0.18, 0.8)), dark, lift=3),
        sheet(
            (
                (x - 1.35, 0.8),
                (x + 1.35, 0.8),
                (x + 1.5, 1.3),
                (x + 1.3, 1.9),
                (x - 1.3, 1.9),
                (x - 1.5, 1.3),
            ),
            foil,
            lift=6,
        ),
        *(
            line(((x - 1.2 + 0.5 * n, 0.85), (x - 1.05 + 0.45 * n, 1.85)), foil.darker(0.09), 0.03)
            for n in range(6)
        ),
        blob(
            (
                (x - 1.0, 1.9),
                (x - 1.15, 2.6),
                (x - 0.75, 3.3),
                (x, 3.55),
                (x + 0.75, 3.3),
                (x + 1.15, 2.6),
                (x + 1.0, 1.9),
            ),
            shell,
            lift=6,
        ),
        Cut(ellipse(x - 0.35, 2.75, 0.30, 0.34), dark, lift=2),
        Cut(ellipse(x - 0.35, 2.75, 0.22, 0.26), Colour(0.92, 0.09, 88), edge=0, lit=False),
        glow(x - 0.35, 2.75, 1.1, Colour(0.92, 0.09, 82), 0.35),
        panel(x + 0.25, 2.2, 0.5, 0.16, accent, lift=1),
        panel(x - 0.26, 1.0, 0.52, 0.74, dark.lighter(0.08), lift=3, radius=0.08),
        line(((x, 3.5), (x, 4.25)), dark, 0.04),
        Cut(smooth(((x - 0.42, 4.35), (x, 4.15), (x + 0.42, 4.35), (x, 4.24))), shell, lift=3),
        disc(x, 4.42, 0.06, None, accent, lift=1, lit=False),
        line(((x + 3.0, 0.0), (x + 3.0, 2.3)), shell, 0.05),
        sheet(((x + 3.02, 1.55), (x + 4.1, 1.62), (x + 4.1, 2.24), (x + 3.02, 2.28)), accent, lift=4),
        disc(x + 3.35, 2.0, 0.12, None, Colour(0.92, 0.08, 92), lift=0.5),
    ]
    return records


def _stones(designer: Designer, dust: Colour) -> list[Record]:
    records: list[Record] = []
    for n, x in enumerate((-6.4, -5.1, 3.6, 5.2, 7.3, -8.0)):
        wide, high = designer.between(0.35, 0.8, "stone", n), designer.between(0.2, 0.55, "stone", n, "h")
        shape = (
            (x - wide, 0.0),
            (x - wide * 0.7, high * 0.7),
            (x - wide * 0.1, high),
            (x + wide * 0.6, high * 0.75),
            (x + wide, 0.0),
        )
        records += [
            blob(shape, dust.darker(0.04 + 0.03 * (n % 2)), lift=5),
            blob(
                ((x, 0.02), (x + wide * 0.15, high * 0.8), (x + wide * 0.85, 0.04)),
                dust.darker(0.14),
                lift=0,
                edge=0,
            ),
        ]
    return records


def _stone(dust: Colour, x: float, z: float) -> tuple[tuple[Card, ...], Seat]:
    """A flat boulder to sit on."""
    back = blob(
        (
            (x - 0.72, 0.0),
            (x - 0.66, 0.34),
            (x - 0.3, 0.47),
            (x + 0.35, 0.46),
            (x + 0.70, 0.30),
            (x + 0.76, 0.0),
        ),
        dust.darker(0.10),
        lift=5,
    )
    front = blob(
        ((x - 0.70, 0.0), (x - 0.6, 0.30), (x - 0.2, 0.40), (x + 0.4, 0.38), (x + 0.66, 0.2), (x + 0.7, 0.0)),
        dust.darker(0.03),
        lift=4,
    )
    hollow = disc(x + 0.2, 0.22, 0.10, 0.06, dust.darker(0.10), lift=0)
    cards = (Card("boulder back", z + 0.16, (back,)), Card("boulder front", z - 0.07, (front, hollow)))
    return cards, Seat("boulder", x, z, 0.44, -1)


def _ground(designer: Designer, dust: Colour) -> tuple[Record, ...]:
    """Dust with craters, each a lit far rim and a shaded hollow, and a line of footprints that leads to the lander."""
    records: list[Record] = floor(dust, ENDS, half=60, back=dust.darker(0.08))
    spots = (
        (-2.6, 8.4, 0.8),
        (3.0, 9.2, 1.1),
        (0.6, 13.5, 1.7),
        (-7.5, 12.0, 1.5),
        (7.0, 16.0, 2.4),
        (-3.4, 21.0, 2.6),
        (5.2, 6.4, 0.6),
        (-5.6, 5.4, 0.7),
        (11, 24, 3.2),
    )
    for x, z, r in spots:
        records += [
            Cut(ellipse(x, z, r * 1.12, r * 0.62), dust.lighter(0.06), edge=0.5),
            Cut(ellipse(x, z - r * 0.04, r, r * 0.52), dust.darker(0.13), edge=0),
            Cut(ellipse(x + r * 0.10, z - r * 0.14, r * 0.80, r * 0.34), dust.darker(0.05), edge=0),
        ]
    for n in range(26):
        z = 3.4 + 0.42 * n
        x = -0.3 - 0.16 * n + (0.10 if n % 2 else -0.10)
        records.append(Cut(ellipse(x, z, 0.075, 0.12), dust.darker(0.10), edge=0))
    for n in range(40):
        x, z = designer.between(-7, 7, "pebble", n), designer.between(2.6, 12, "pebble", n, "z")
        records.append(Cut(ellipse(x, z, 0.05, 0.03), dust.darker(0.09), edge=0.4))
    return tuple(records)
