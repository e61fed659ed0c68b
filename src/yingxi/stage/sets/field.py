"""The field: wheat or rice in rows to a village under wide hills, a scarecrow, ricks; in winter a plain of snow."""

from dataclasses import replace
from functools import partial
from math import cos, pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import Cut, DisplayList, Group, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import Point, ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import blob, disc, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, wetness
from yingxi.stage.sets.greenery import conifer, fallen_log, grass_tuft, tree
from yingxi.stage.sets.lamps import lit
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills
from yingxi.stage.sets.wayside import wayside_glow, wayside_lamp, wayside_pools
from yingxi.stage.sets.woods import bare_tree

ENDS = 44.0
# Planes of standing crop: depth, and half the width of the track that they leave open.
_PLANES = ((25.0, 1.5), (18.5, 1.4), (14.0, 1.35), (10.8, 1.4), (8.6, 1.75), (7.2, 2.45))


def field(designer: Designer) -> Place:
    """People stand on a field track; a bale of straw (in snow a log) to sit on."""
    crop = _crop(designer)
    if crop == "snow":
        designer = replace(designer, setting=replace(designer.setting, season="winter"))
    seat_cards, seat = _seat(designer, crop)
    return Place(
        cards=(
            *_far(designer, crop),
            *(_snow_middle(designer) if crop == "snow" else _crop_middle(designer, crop)),
            *wayside_lamp(designer, -2.55),
            *seat_cards,
            _front(designer, crop),
        ),
        ground=(*_ground(designer, crop), *wayside_glow(designer, -1.8)),
        pools=wayside_pools(designer, -2.2),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
    )


def _crop(designer: Designer) -> str:
    """What lies on the field: `snow`, `wheat` or `rice`."""
    setting = designer.setting
    if setting.weather == "snow" or setting.season == "winter" or designer.dressed("雪", "snow"):
        return "snow"
    if designer.dressed("稻", "rice", "paddy"):
        return "rice"
    if designer.dressed("麦", "wheat"):
        return "wheat"
    return designer.one_of(("wheat", "rice"), "crop")


def _paint(designer: Designer, crop: str) -> Colour:
    """The standing crop's colour: green in spring, ripe in autumn; wheat ripens before rice."""
    season = designer.setting.season
    if crop == "snow":
        return designer.snow(0.90, chroma=0.010, hue=235)
    if season == "spring":
        return designer.paint(0.62, 0.055, 126)
    if crop == "rice" and season != "autumn":
        return designer.paint(0.64, 0.072, 118)
    return designer.paint(0.73, 0.078, 86 if crop == "wheat" else 94)


def _far(designer: Designer, crop: str) -> tuple[Card, ...]:
    """Sky, two ridges, the village between its trees, birds."""
    blue, green = (
        ((0.70, 0.03, 250), (0.74, 0.02, 235)) if crop == "snow" else ((0.64, 0.045, 245), (0.58, 0.05, 165))
    )
    village: list[Record] = []
    shift = designer.between(-3.0, 3.0, "village")
    for n in range(17):
        x = -36 + 4.2 * n + designer.between(-1.2, 1.2, "wood", n)
        height = designer.between(3.6, 5.6, "wood", n, "h") * (0.8 if abs(x - shift) < 9 else 1.0)
        if crop == "snow" and n % 3:
            village += bare_tree(designer, f"wood {n}", x, height, designer.paint(0.50, 0.025, 60))
        else:
            grown = conifer if n % 4 == 0 else tree
            village += grown(designer, f"wood {n}", x, height)
    for n, (dx, width) in enumerate(((-8.5, 3.4), (-4.6, 2.8), (5.2, 3.0), (8.6, 3.6))):
        village += _house(designer, f"house {n}", shift + dx, width, crop)
    seed, ink = designer.setting.seed, designer.paint(0.36, 0.02, 280)
    flock = None if designer.air.wet or designer.air.hour == "night" else partial(_birds, seed, ink)
    return (
        sky(designer, sun=(-13, 16), low=0, top=31),
        hills(designer, "far ridge", 105, designer.paint(*blue), level=9.5, swell=3.6, haze=0.5, blur=2.0),
        hills(designer, "ridge", 70, designer.paint(*green), level=4.4, swell=1.6, haze=0.40, blur=1.6),
        Card("mist", 60, far_haze(designer, 0.6, 2.8, strength=0.5), moving=flock),
        Card("village", 43, tuple(village), haze=0.30, blur=1.1),
    )


def _house(designer: Designer, name: str, x: float, width: float, crop: str) -> list[Record]:
    """A white farmhouse under dark tiles, smoke from no chimney but light in its windows."""
    wall, roof = designer.paint(0.82, 0.02, 85), designer.paint(0.44, 0.03, 260)
    if crop == "snow":
        roof = designer.snow(0.92, chroma=0.010, hue=235)
    height = width * 0.5
    half, top = width / 2, height * 1.62
    slope = (
        (x - 1.16 * half, height),
        (x + 1.16 * half, height),
        (x + 0.88 * half, top),
        (x - 0.88 * half, top),
    )
    pane, falls = lit(designer, designer.paint(0.50, 0.03, 240), Colour(0.88, 0.10, 78))
    records: list[Record] = [
        panel(x - width / 2, -0.1, width, height + 0.1, wall, lift=3),
        sheet(slope, roof, lift=3),
        panel(x - 0.2, -0.1, 0.4, height * 0.66, designer.paint(0.42, 0.05, 45), lift=1),
    ]
    for side in (-0.3, 0.3):
        window = rectangle(x + side * width - 0.22, height * 0.36, 0.44, 0.5)
        records.append(Cut(window, pane, edge=0.3, lit=falls))
    if designer.air.lamps:
        records.append(glow(x, height * 0.6, width * 0.8, LAMP, 0.34))
    return records


def _birds(seed: int, ink: Colour, frame: int) -> DisplayList:
    """A loose flock that crosses the sky and beats its wings."""
    records: list[Record] = []
    for n in range(7):
        x = -34 + (frame * 0.05 + 9 * chance(seed, "bird", n) + 68 * chance(seed, "flock")) % 68
        y = 11.0 + 2.4 * chance(seed, "bird", n, "y") + 0.3 * sin(frame * 0.05 + n)
        beat = 0.30 * sin(frame * 0.42 + 2.3 * n)
        wing = [
            (x - 0.62, y + beat),
            (x - 0.25, y + 0.12),
            (x, y),
            (x + 0.25, y + 0.12),
            (x + 0.62, y + beat),
        ]
        records.append(line(wing, ink.clear(0.75), 0.10, curved=True))
    return tuple(records)


def _crop_middle(designer: Designer, crop: str) -> tuple[Card, ...]:
    """The crop in planes on both sides of the track, ricks and the scarecrow among them."""
    paint = _paint(designer, crop)
    tall = 0.86 if crop == "wheat" else 0.66
    cards: list[Card] = []
    for n, (z, gap) in enumerate(_PLANES):
        records: list[Record] = []
        if n == 2:
            records += _rick(designer, -5.6, 1.9) + _rick(designer, 7.4, 1.5)
        if n == 4:
            records += _scarecrow(designer, designer.one_of((3.05, 3.35, 3.6), "scarecrow"))
        shade = paint.darker(0.012 * (n % 2)).mixed(designer.air.haze, 0.10 if n == 0 else 0.0)
        near = n >= 3
        for side in (-1, 1):
            records += _stand(designer, f"crop {n} {side}", side, gap, z * 0.62 + 1.5, tall, shade, near=near)
        sway = None
        if n == 5:
            sway = partial(_sway, designer.setting.seed, gap, tall, paint.lighter(0.05))
        cards.append(Card(f"crop at {z:g}", z, tuple(records), haze=max(0.0, 0.22 - 0.05 * n), moving=sway))
    return tuple(cards)


def _stand(
    designer: Designer,
    name: str,
    side: int,
    gap: float,
    reach: float,
    tall: float,
    paint: Colour,
    *,
    near: bool,
) -> list[Record]:
    """One plane of stalks on one side of the track: a jagged sheet, a darker foot, ears where one is near."""
    step = 0.075 if near else 0.16
    count = int((reach - gap) / step)
    tops: list[Point] = []
    for n in range(count + 1):
        x = gap + n * step
        rise = tall * min(1.0, 0.06 + n * step / 0.6) ** 0.55 * designer.between(0.86, 1.04, name, n)
        tops += [(side * x, rise - (0.06 if near else 0.03)), (side * (x + step * 0.5), rise)]
    outline = [(side * gap, -0.06), *tops, (side * reach, -0.06)]
    records: list[Record] = [Cut(polygon(outline), paint.darker(0.05), lift=4)]
    lower = [(x, max(0.0, y - 0.20 * tall)) for x, y in tops]
    records.append(
        Cut(polygon([(side * gap, -0.06), *lower, (side * reach, -0.06)]), paint.darker(0.09), edge=0.3)
    )
    foot = [(x, max(0.0, 0.36 * y + 0.015 * (n % 2))) for n, (x, y) in enumerate(tops)]
    records.append(
        Cut(polygon([(side * gap, -0.06), *foot, (side * reach, -0.06)]), paint.darker(0.115), edge=0)
    )
    for n in range(0, count, 1 if near else 2):
        x = side * (gap + n * step + designer.between(0, step, name, n, "x"))
        height = tops[min(len(tops) - 1, 2 * n)][1] + designer.between(-0.16, 0.04, name, n, "ear")
        records.append(
            _ear(x, height, designer.between(-0.5, 0.5, name, n, "lean"), 1.0 if near else 1.7, paint)
        )
    return records


def _ear(x: float, y: float, lean: float, size: float, paint: Colour) -> Record:
    """One ear: a narrow leaf that leans."""
    grain = ellipse(0, 0, 0.062 * size, 0.017 * size).turned(pi / 2 + lean).moved(x, y)
    return Cut(grain, paint.lighter(0.02 if lean > 0 else 0.05), lift=1, edge=0.8)


def _sway(seed: int, gap: float, tall: float, paint: Colour, frame: int) -> DisplayList:
    """Taller stalks at the track's edges that bow in the wind."""
    records: list[Record] = []
    for n in range(14):
        side = 1 if n % 2 else -1
        x = side * (gap + 0.1 + 2.2 * chance(seed, "sway", n))
        bow = 0.10 + 0.09 * sin(frame * 0.06 + 0.8 * x)
        top = tall * (1.02 + 0.14 * chance(seed, "sway", n, "tall"))
        tip = (x + bow, top)
        records += [
            line([(x, 0.3), (x + bow * 0.3, top * 0.7), tip], paint.darker(0.09), 0.012, curved=True),
            _ear(tip[0], tip[1], -bow * 3.0, 1.25, paint),
        ]
    return tuple(records)


def _rick(designer: Designer, x: float, height: float) -> list[Record]:
    """A round rick about a pole; snow lies on it in winter."""
    straw = designer.paint(0.68, 0.06, 84)
    half = height * 0.52
    body = [
        (x - half, -0.05),
        (x - half * 1.08, height * 0.42),
        (x - half * 0.72, height * 0.76),
        (x, height),
    ]
    body += [(x + half * 0.72, height * 0.76), (x + half * 1.08, height * 0.42), (x + half, -0.05)]
    records: list[Record] = [
        line(((x, height * 0.9), (x, height * 1.16)), designer.paint(0.44, 0.04, 55), 0.06),
        blob(body, straw, lift=5),
    ]
    for n in range(18):
        sx = x + half * designer.between(-0.85, 0.85, "rick", round(10 * x), n)
        sy = height * designer.between(0.08, 0.62, "rick", round(10 * x), n, "y")
        records.append(line(((sx, sy), (sx + 0.04 * (n % 3 - 1), sy + 0.22)), straw.darker(0.07), 0.016))
    if designer.snowy:
        cap = [(x - half * 0.86, height * 0.66), (x - half * 0.6, height * 0.86), (x, height * 1.05)]
        cap += [
            (x + half * 0.6, height * 0.86),
            (x + half * 0.88, height * 0.64),
            (x + half * 0.3, height * 0.72),
        ]
        records.append(
            blob([*cap, (x - half * 0.3, height * 0.66)], designer.snow(0.93, chroma=0.010, hue=235), lift=3)
        )
    return records


def _scarecrow(designer: Designer, x: float) -> list[Record]:
    """A scarecrow: two poles, a patched coat, a straw hat."""
    pole, straw = designer.paint(0.46, 0.045, 55), designer.paint(0.74, 0.06, 85)
    coat = designer.paint(0.52, 0.036, designer.one_of((240.0, 40.0, 190.0), "coat"))
    records: list[Record] = [
        line(((x, -0.05), (x, 1.7)), pole, 0.07),
        line(((x - 0.82, 1.38), (x + 0.82, 1.44)), pole, 0.055),
    ]
    for side in (-1, 1):
        records += [
            line(((x + side * 0.72, 1.41), (x + side * (0.88 + 0.03 * k), 1.34 + 0.05 * k)), straw, 0.018)
            for k in range(4)
        ]
    body = [(x - 0.72, 1.28), (x - 0.70, 1.50), (x - 0.2, 1.54), (x + 0.2, 1.54), (x + 0.70, 1.55)]
    body += [(x + 0.72, 1.33), (x + 0.26, 1.27), (x + 0.33, 0.66), (x + 0.1, 0.60), (x - 0.06, 0.67)]
    body += [(x - 0.32, 0.61), (x - 0.25, 1.25)]
    records += [
        Cut(polygon(body), coat, lift=5),
        line(((x, 1.5), (x + 0.01, 0.66)), coat.darker(0.07), 0.016),
        sheet(
            ((x + 0.08, 0.92), (x + 0.23, 0.90), (x + 0.24, 1.05), (x + 0.09, 1.07)),
            coat.lighter(0.14),
            lift=1,
        ),
        disc(x, 1.72, 0.17, 0.19, designer.paint(0.80, 0.035, 80), lift=4),
        blob(
            [(x - 0.42, 1.78), (x - 0.18, 1.86), (x, 2.10), (x + 0.18, 1.86), (x + 0.42, 1.80), (x, 1.74)],
            straw,
            lift=4,
        ),
        line([(x - 0.19, 1.85), (x, 1.82), (x + 0.19, 1.86)], straw.darker(0.12), 0.03, curved=True),
    ]
    return records


def _snow_middle(designer: Designer) -> tuple[Card, ...]:
    """Drifts, ricks under snow, bare trees and a fence with crows."""
    snow, bark = designer.snow(0.90, chroma=0.010, hue=235), designer.paint(0.42, 0.025, 50)
    ricks = _rick(designer, -5.2, 1.9) + _rick(designer, 5.9, 1.5)
    trees = bare_tree(designer, "left tree", -4.1, 4.6, bark) + bare_tree(
        designer, "right tree", 6.2, 3.9, bark
    )
    fence: list[Record] = []
    for n in range(6):
        x = 2.35 + 0.8 * n
        top = 0.72 + designer.between(-0.06, 0.06, "post", n)
        fence += [
            sheet(
                ((x, -0.02), (x + 0.10, -0.02), (x + 0.09, top), (x + 0.01, top)), bark.lighter(0.06), lift=4
            ),
            blob(
                [(x - 0.03, top - 0.02), (x + 0.05, top + 0.07), (x + 0.13, top - 0.02)],
                snow.lighter(0.02),
                lift=1,
            ),
        ]
    for y in (0.30, 0.55):
        fence.append(
            line([(2.3, y), (4.0, y + 0.02), (6.6, y - 0.02)], bark.lighter(0.03), 0.055, curved=True)
        )
        fence.append(line([(2.3, y + 0.035), (4.0, y + 0.055), (6.6, y + 0.015)], snow, 0.025, curved=True))
    for x in (3.19, 4.79):
        fence += _crow(designer, x, 0.78)
    for n in range(16):
        x = -6.5 + 0.8 * n + designer.between(-0.3, 0.3, "dry", n)
        if abs(x) > 1.9:
            fence.append(
                grass_tuft(designer, f"dry {n}", x, designer.between(0.12, 0.30, "dry", n, "h"), blades=5)
            )
    return (
        Card("ricks", 15, tuple(ricks), haze=0.12, blur=0.5),
        Card("drifts", 11, tuple(_drifts(designer, snow)), haze=0.06),
        Card("trees", 9.2, tuple(trees), haze=0.04),
        Card("fence", 7.9, tuple(fence)),
    )


def _drifts(designer: Designer, snow: Colour) -> list[Record]:
    records: list[Record] = []
    for n, (x, half) in enumerate(((-5.4, 2.6), (4.9, 2.8), (-8.4, 2.4), (8.6, 2.2))):
        high = designer.between(0.26, 0.46, "drift", n)
        shape = [(x - half, -0.06), (x - half * 0.5, high * 0.6), (x, high), (x + half * 0.5, high * 0.5)]
        records.append(blob([*shape, (x + half, -0.06)], snow.lighter(0.012 * (n % 2)), lift=3))
    return records


def _crow(designer: Designer, x: float, y: float) -> list[Record]:
    black = designer.paint(0.30, 0.015, 280)
    body = [(x - 0.15, y + 0.02), (x - 0.05, y + 0.11), (x + 0.06, y + 0.20), (x + 0.13, y + 0.18)]
    body += [(x + 0.18, y + 0.15), (x + 0.11, y + 0.12), (x + 0.06, y + 0.02), (x - 0.03, y)]
    return [Cut(smooth(body, tension=0.3), black, lift=3)]


def _seat(designer: Designer, crop: str) -> tuple[tuple[Card, ...], Seat]:
    x, z = 1.45, 5.6
    if crop == "snow":
        return fallen_log(designer, "seat", x, z, designer.paint(0.46, 0.03, 55), mossy=True)
    straw = designer.paint(0.74, 0.065, 86)
    back = panel(x - 0.61, 0.04, 1.20, 0.435, straw.darker(0.07), lift=5, radius=0.05)
    front: list[Record] = [
        panel(x - 0.62, -0.02, 1.22, 0.42, straw, lift=6, radius=0.045),
        Cut(rectangle(x - 0.59, 0.36, 1.16, 0.04), straw.lighter(0.05), edge=0),
    ]
    for n in range(34):
        sx, sy = designer.between(-0.56, 0.42, "straw", n), designer.between(0.02, 0.36, "straw", n, "y")
        tone = straw.darker(0.07) if n % 2 else straw.lighter(0.06)
        rise = designer.between(-0.02, 0.02, "straw", n, "rise")
        front.append(line(((x + sx, sy), (x + sx + 0.14, sy + rise)), tone, 0.009))
    front += [
        line(((x + dx, -0.01), (x + dx, 0.40)), designer.paint(0.50, 0.05, 50), 0.016) for dx in (-0.3, 0.28)
    ]
    for n in range(7):
        sx = x - 0.6 + 0.2 * n
        front.append(
            line(
                ((sx, 0.0), (sx + designer.between(-0.08, 0.08, "loose", n), -0.03)), straw.darker(0.04), 0.01
            )
        )
    cards = (Card("seat back", z + 0.14, (back,)), Card("seat front", z - 0.07, tuple(front)))
    return cards, Seat("seat", x, z, 0.45, -1)


def _ground(designer: Designer, crop: str) -> tuple[Record, ...]:
    """The field in furrows that run to the horizon, a track with two ruts, grass or snow along it."""
    snowy = crop == "snow"
    paint = _paint(designer, crop)
    soil = designer.paint(0.62, 0.045, 68) if not snowy else paint.darker(0.035)
    base = paint.darker(0.02 if snowy else 0.10)
    records: list[Record] = floor(base, ENDS, half=48, back=paint.mixed(designer.air.haze, 0.25))
    for n in range(-16, 17):
        near, far = 1.7 * n, 3.6 * n
        wide = 0.35
        strip = polygon(((near - wide, 6.4), (near + wide, 6.4), (far + wide, ENDS), (far - wide, ENDS)))
        records.append(Cut(strip, paint.darker(0.055 if not snowy else 0.008), edge=0))
    if crop == "rice":
        zenith, _, horizon = designer.air.sky
        for n in range(22):
            z = 7 + 1.3 * n
            x = designer.between(-0.7, 0.7, "water", n) * z
            glint = ellipse(x, z, 0.05 * z, 0.02 * z)
            records.append(Cut(glint, horizon.mixed(zenith, 0.3).clear(0.6), edge=0, lit=False))
    # The lane across, then the track that leaves it for the village: right edge out, left edge back.
    track = smooth(
        (
            (-14, 3.6), (0, 3.5), (14, 3.6), (14, 6.6), (3.2, 6.75), (1.6, 7.6), (1.0, 11), (0.95, 18), (0.8, 30),
            (0.6, 42), (-0.5, 42), (-0.7, 30), (-0.95, 18), (-1.0, 11), (-1.5, 7.6), (-3.0, 6.75), (-14, 6.7),
        ),
        tension=0.35,
    )  # fmt: skip
    records += [Cut(track, soil.darker(0.05), edge=0), Cut(track.moved(0, 0.05), soil, edge=0.5)]
    inner: list[Record] = []
    for side in (-0.42, 0.40):
        rut = polygon(
            ((side - 0.12, 1.6), (side + 0.12, 1.6), (side * 0.9 + 0.12, 42), (side * 0.9 - 0.12, 42))
        )
        inner.append(Cut(rut, soil.darker(0.05), edge=0))
    records.append(Group(tuple(inner), clip=track))
    for n in range(40):
        x, z = designer.between(-5, 5, "clod", n), designer.between(3.4, 6.9, "clod", n, "z")
        size = designer.between(0.02, 0.055, "clod", n, "size")
        records.append(Cut(ellipse(x, z, size, 0.024), soil.lighter(-0.05 if n % 3 else 0.05), edge=0))
    if snowy:
        for n in range(15):
            x, z = -1.7 + 0.22 * n + 0.12 * (n % 2), 3.6 + 0.42 * n
            records.append(Cut(ellipse(x * 0.6, z, 0.07, 0.11), paint.darker(0.09), edge=0))
    return (*records, *wetness(designer, ENDS, half=40))


def _front(designer: Designer, crop: str) -> Card:
    """Ears close by at the right lower edge; in snow dry stalks."""
    paint = designer.paint(0.58, 0.035, 75) if crop == "snow" else _paint(designer, crop).lighter(0.02)
    records: list[Record] = []
    for n in range(11):
        x = 1.0 + 0.065 * n
        lean = designer.between(-0.14, 0.10, "stalk", n)
        tip = (max(0.74, x - 0.10 + lean), 0.86 + designer.between(-0.14, 0.22, "stalk", n, "h"))
        records.append(
            line([(x, 0.3), ((x + tip[0]) / 2 + 0.04, 0.64), tip], paint.darker(0.07), 0.011, curved=True)
        )
        turn = 1.9 + lean
        for k in range(5):
            along = 0.034 * (k - 1)
            grain = ellipse(0, 0, 0.030, 0.012).turned(turn + (0.5 if k % 2 else -0.5))
            at = (tip[0] + along * cos(turn), tip[1] + along * sin(turn))
            records.append(Cut(grain.moved(*at), paint.lighter(0.03 * (k % 2)), lift=3))
    return Card("foreground ears", 2.5, tuple(records), blur=5.0)
