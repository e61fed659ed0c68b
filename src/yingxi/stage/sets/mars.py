"""Mars: red sand and stones under a thin sky, mesas and the rim of a crater far off, a dome with a garden in it, a
rover, panes to the sun. The sky is of the colour of butter by day and blue about a small low sun."""

from dataclasses import replace

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Wash
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Pool, Seat
from yingxi.stage.sets.cutting import blob, disc, fade, glow, line, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor
from yingxi.stage.sets.mars_base import GARDEN, habitat, mast, rover, sun_panes
from yingxi.stage.sets.space import earth

ENDS = 40.0
# Zenith, middle and horizon of each hour; where the sun stands, none at night.
_SKY = {
    "dawn": (Colour(0.66, 0.055, 40), Colour(0.80, 0.045, 60), Colour(0.86, 0.040, 225)),
    "day": (Colour(0.74, 0.075, 55), Colour(0.83, 0.070, 65), Colour(0.90, 0.060, 78)),
    "dusk": (Colour(0.42, 0.075, 25), Colour(0.58, 0.060, 20), Colour(0.76, 0.070, 225)),
    "night": (Colour(0.20, 0.055, 300), Colour(0.28, 0.070, 335), Colour(0.40, 0.075, 15)),
}
_SUN: dict[str, tuple[float, float]] = {"dawn": (-22.0, 7.5), "day": (20.0, 24.0), "dusk": (21.0, 6.4)}
_DUST = {
    "dawn": Colour(0.66, 0.095, 42),
    "day": Colour(0.66, 0.115, 44),
    "dusk": Colour(0.50, 0.095, 34),
    "night": Colour(0.34, 0.070, 22),
}


def mars(designer: Designer) -> Place:
    """In every weather that is not clear the air is full of dust."""
    hour = designer.air.hour
    dust, dusty = _DUST[hour], designer.air.overcast
    horizon = _SKY[hour][2 if not dusty else 1].mixed(dust, 0.55 if dusty else 0.20)
    rock, seat = _stone(dust, 1.50, 5.6)
    veil = 0.5 if dusty else 0.0
    light = replace(designer.air.light, cast_skew=0.9 if hour != "day" else 0.55)
    pools = (
        (Pool(GARDEN[0] * 0.55, 1.2, 6.4, 3.2, Colour(0.88, 0.10, 88), 0.34),) if designer.air.lamps else ()
    )
    return Place(
        cards=(
            _sky(designer, horizon),
            Card(
                "crater rim",
                96,
                tuple(_mesas(designer, dust.mixed(horizon, 0.55), 6.4, "far")),
                haze=0.22 + veil * 0.7,
                blur=1.4,
            ),
            Card(
                "mesas",
                60,
                tuple(_mesas(designer, dust.darker(0.05).mixed(horizon, 0.26), 3.6, "near")),
                haze=0.12 + veil * 0.6,
                blur=0.8,
            ),
            Card("dunes", 36, tuple(_dunes(designer, dust)), haze=0.06 + veil * 0.4, blur=0.5),
            Card("dust devil", 30, tuple(_devil(designer, dust)), haze=0.2),
            Card("habitat", 15.5, tuple(habitat(designer, -4.6)), haze=veil * 0.2, blur=0.4),
            Card("sun panes", 13.0, tuple(sun_panes(designer, 4.3)), haze=veil * 0.16, blur=0.3),
            Card("mast", 11.0, tuple(mast(designer, 1.15)), blur=0.2),
            Card("rover", 9.4, tuple(rover(designer, 3.95)), blur=0.2),
            Card("stones", 8.0, tuple(_stones(designer, dust))),
            *rock,
            Card(
                "foreground stone",
                2.4,
                (
                    sheet(
                        (
                            (-2.75, -0.02),
                            (-2.6, 0.20),
                            (-2.25, 0.42),
                            (-1.85, 0.40),
                            (-1.55, 0.20),
                            (-1.30, -0.02),
                        ),
                        dust.darker(0.15),
                        lift=4,
                    ),
                    sheet(
                        ((-2.6, 0.0), (-2.5, 0.2), (-2.24, 0.40), (-1.98, 0.39), (-2.05, 0.0)),
                        dust.darker(0.11),
                        lift=0,
                        edge=0,
                    ),
                ),
                blur=5.0,
            ),
        ),
        ground=_ground(designer, dust),
        ground_ends=ENDS,
        light=light,
        haze=horizon,
        backdrop=horizon,
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=pools,
    )


def _sky(designer: Designer, horizon: Colour) -> Card:
    """A thin sky: no cloud, but dust; the sun is small, at night two small moons and the earth as a star."""
    hour = designer.air.hour
    zenith, middle, _ = _SKY[hour]
    if designer.air.overcast:
        zenith, middle = zenith.mixed(horizon, 0.5), middle.mixed(horizon, 0.6)
    stops = ((0.0, horizon), (0.30, middle.mixed(horizon, 0.35)), (0.55, middle), (1.0, zenith))
    records: list[Record] = [Wash(rectangle(-320, -60, 640, 480), (0, -2), (0, 40), stops, lit=False)]
    if hour == "night" and not designer.air.overcast:
        records += _night(designer)
    if hour in _SUN:
        x, y = _SUN[hour]
        cold, share = Colour(0.90, 0.055, 228), 0.35 if designer.air.overcast else 1.0
        warm = Colour(0.98, 0.045, 88)
        tone = warm if hour == "day" else cold
        records += [
            glow(x, y, 46, tone, 0.46 * share, blend="over"),
            *(
                disc(x, y, size, None, tone.clear(0.12 * share), lift=0, lit=False)
                for size in (9.0, 6.0, 3.8)
            ),
            disc(x, y, 1.9, None, Colour(0.985, 0.02, 220 if hour != "day" else 90), lift=3, lit=False),
        ]
    for n, (x, y, wide) in enumerate(((-46, 15, 40), (6, 21, 56), (-14, 10.5, 34), (40, 12, 30))):
        band = [
            (x - wide / 2, y),
            (x - wide * 0.2, y + 0.55),
            (x + wide * 0.2, y + 0.35),
            (x + wide / 2, y),
            (x + wide * 0.15, y - 0.25),
            (x - wide * 0.25, y - 0.2),
        ]
        records.append(Cut(smooth(band), middle.lighter(0.05).clear(0.34 - 0.05 * n), edge=0, lit=False))
    return Card("sky", 120.0, tuple(records))


def _night(designer: Designer) -> list[Record]:
    records: list[Record] = []
    for family in range(26):
        x, y = designer.between(-72, 72, "stars", family), designer.between(9, 40, "stars", family, "y")
        for n in range(3 + family % 4):
            size = 0.08 + 0.14 * designer.between(0, 1, "star", family, n) ** 2
            across = x + designer.between(-6, 6, "star", family, n, "x")
            up = y + designer.between(-3, 3, "star", family, n, "up")
            records.append(disc(across, up, size, None, Colour(0.94, 0.03, 85, 0.9), lift=0, lit=False))
    stone = Colour(0.84, 0.025, 60)
    moon = [(17.2, 21.4), (18.4, 20.2), (20.4, 20.4), (21.2, 21.6), (20.4, 22.8), (18.6, 22.9)]
    small = [(-24.7, 27.3), (-24.0, 26.7), (-23.2, 27.0), (-23.2, 27.8), (-24.2, 28.0)]
    return [
        *records,
        glow(19.2, 21.6, 12, stone, 0.26),
        blob(moon, stone, lift=2),
        *(
            disc(x, y, r, None, stone.darker(0.10), lift=0)
            for x, y, r in ((18.7, 21.3, 0.36), (20.1, 21.9, 0.28))
        ),
        glow(-24, 27.3, 5, stone, 0.2),
        blob(small, stone.darker(0.03), lift=1),
        *earth(-6.0, 24.0, 0.42),
    ]


def _mesas(designer: Designer, paint: Colour, level: float, name: str) -> list[Record]:
    """Table mountains with layered flanks between low land."""
    points: list[Point] = [(-150.0, -6.0)]
    bands: list[Record] = []
    x, n = -150.0, 0
    while x < 150:
        wide = designer.between(10, 26, name, n)
        high = level * designer.between(0.4, 1.9, name, n, "high") if n % 2 else level * 0.28
        foot = 2.5 if n % 2 else 0.5
        points += [
            (x, level * 0.28),
            (x + foot, high * 0.94),
            (x + foot + 0.8, high),
            (x + wide - foot - 0.8, high * 0.98),
            (x + wide - foot, high * 0.9),
            (x + wide, level * 0.26),
        ]
        if n % 2 and high > level * 0.7:
            for share, tone in ((0.80, 0.03), (0.55, 0.05)):
                inset = foot * (1.02 - share * 0.1)
                bands.append(
                    line(
                        ((x + inset, high * share), (x + wide - inset, high * share)),
                        paint.darker(tone),
                        0.28,
                    )
                )
            shade = polygon(
                (
                    (x + wide * 0.62, level * 0.27),
                    (x + wide * 0.70, high * 0.97),
                    (x + wide - foot, high * 0.9),
                    (x + wide, level * 0.26),
                )
            )
            bands.append(Cut(shade, paint.darker(0.055), edge=0))
        x += wide
        n += 1
    return [Cut(polygon([*points, (150.0, -6.0)]), paint, lift=6), *bands]


def _dunes(designer: Designer, dust: Colour) -> list[Record]:
    records: list[Record] = []
    for row, (level, swell, tone) in enumerate(((0.75, 0.75, 0.0), (0.1, 0.55, -0.045))):
        points: list[Point] = [(-70.0, -4.0)]
        points += [
            (-70 + 7.0 * n, level + swell * designer.between(-1, 1, "dune", row, n)) for n in range(21)
        ]
        records.append(Cut(smooth([*points, (70.0, -4.0)], tension=0.36), dust.lighter(0.03 + tone), lift=5))
    return records


def _devil(designer: Designer, dust: Colour) -> list[Record]:
    """A dust devil far off, as a column of thin sheets; none at night."""
    if designer.air.hour == "night":
        return []
    x, pale = -0.6, dust.lighter(0.12)
    records: list[Record] = []
    for share in (1.0, 0.62, 0.3):
        column = [
            (x - 0.35 * share, 0.4),
            (x - 0.30 * share, 2.0),
            (x + 0.35 - 0.55 * share, 3.8),
            (x + 0.2 - 1.1 * share, 5.6),
            (x + 0.5, 6.1),
            (x + 0.5 + 1.1 * share, 5.5),
            (x + 0.5 + 0.5 * share, 3.6),
            (x + 0.32 * share, 1.8),
            (x + 0.4 * share, 0.4),
        ]
        records.append(Cut(smooth(column, tension=0.4), pale.clear(0.22), edge=0, lit=False))
    foot = [(x - 1.4, 0.3), (x - 0.7, 0.75), (x + 0.1, 0.6), (x + 0.8, 0.8), (x + 1.5, 0.3), (x, 0.1)]
    return [*records, Cut(smooth(foot), pale.clear(0.34), edge=0, lit=False)]


def _stones(designer: Designer, dust: Colour) -> list[Record]:
    records: list[Record] = []
    for n, x in enumerate((-7.4, -6.1, -3.3, 2.0, 5.6, 7.1)):
        wide, high = designer.between(0.25, 0.75, "stone", n), designer.between(0.16, 0.46, "stone", n, "h")
        tone = dust.darker(0.07 + 0.03 * (n % 2))
        shape = (
            (x - wide, 0.0),
            (x - wide * 0.72, high * 0.72),
            (x - wide * 0.05, high),
            (x + wide * 0.62, high * 0.7),
            (x + wide, 0.0),
        )
        records += [
            blob(shape, tone, lift=5),
            blob(
                ((x, 0.02), (x + wide * 0.12, high * 0.82), (x + wide * 0.86, 0.03)),
                tone.darker(0.09),
                lift=0,
                edge=0,
            ),
        ]
    return records


def _stone(dust: Colour, x: float, z: float) -> tuple[tuple[Card, ...], Seat]:
    """A flat stone in layers to sit on."""
    back = sheet(
        (
            (x - 0.70, 0.0),
            (x - 0.62, 0.36),
            (x - 0.34, 0.46),
            (x + 0.38, 0.46),
            (x + 0.66, 0.32),
            (x + 0.74, 0.0),
        ),
        dust.darker(0.13),
        lift=5,
    )
    front = blob(
        (
            (x - 0.72, 0.0),
            (x - 0.62, 0.28),
            (x - 0.24, 0.40),
            (x + 0.36, 0.39),
            (x + 0.64, 0.22),
            (x + 0.72, 0.0),
        ),
        dust.darker(0.06),
        lift=4,
    )
    seam = line([(x - 0.62, 0.18), (x - 0.1, 0.22), (x + 0.6, 0.15)], dust.darker(0.13), 0.016, curved=True)
    cards = (Card("stone back", z + 0.16, (back,)), Card("stone front", z - 0.07, (front, seam)))
    return cards, Seat("stone", x, z, 0.44, -1)


def _ground(designer: Designer, dust: Colour) -> tuple[Record, ...]:
    """Sand in ripples, the rover's two tracks, pebbles, a small crater, the prints of boots from the dome."""
    records: list[Record] = floor(dust, ENDS, half=70, back=dust.lighter(0.02))
    for n in range(46):
        x, z = (
            designer.between(-9, 9, "ripple", n),
            2.6 + 0.34 * n + designer.between(-0.1, 0.1, "ripple", n, "z"),
        )
        wide = designer.between(0.7, 2.4, "ripple", n, "wide")
        records.append(
            line(
                [(x - wide, z), (x - wide * 0.3, z + 0.05), (x + wide * 0.4, z - 0.02), (x + wide, z + 0.03)],
                dust.darker(0.045) if n % 2 else dust.lighter(0.035),
                0.022,
                curved=True,
            )
        )
    for x, z, r in ((-5.4, 11.5, 1.3), (6.6, 14.5, 1.7), (-2.2, 20.0, 2.2)):
        records += [
            Cut(ellipse(x, z, r * 1.12, r * 0.60), dust.lighter(0.05), edge=0.5),
            Cut(ellipse(x, z - r * 0.04, r, r * 0.50), dust.darker(0.10), edge=0),
            Cut(ellipse(x + r * 0.1, z - r * 0.13, r * 0.78, r * 0.33), dust.darker(0.045), edge=0),
        ]
    for side in (-0.34, 0.34):
        way = [
            (3.95 + side * 1.6, 9.2),
            (2.6 + side, 7.6),
            (0.6 + side, 7.0),
            (-3.0 + side, 7.4),
            (-9.0, 7.9 + side * 0.6),
        ]
        records += [
            line(way, dust.darker(0.085), 0.15, curved=True),
            line(way, dust.darker(0.03), 0.05, curved=True),
        ]
    for n in range(22):
        z = 4.0 + 0.46 * n
        x = -0.5 - 0.19 * n + (0.11 if n % 2 else -0.11)
        records.append(Cut(ellipse(x, z, 0.075, 0.12), dust.darker(0.10), edge=0))
    for n in range(60):
        x, z = designer.between(-8, 8, "pebble", n), designer.between(2.6, 13, "pebble", n, "z")
        records.append(Cut(ellipse(x, z, 0.055, 0.03), dust.darker(0.11), edge=0.4))
    if designer.air.lamps:
        records.append(
            fade(ellipse(-4.4, 14.0, 4.2, 1.7), (-4.4, 15.4), (-4.4, 12.0), Colour(0.88, 0.10, 88), 0.4, 0.0)
        )
    return tuple(records)
