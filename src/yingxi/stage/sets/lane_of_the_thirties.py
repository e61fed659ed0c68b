"""The street of a Chinese town in the twenties to the forties: brick houses over arches, banners of the trades, tram
rails and their wire, globes on iron posts, a rickshaw, a customs tower at the end."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, rectangle, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, fade, glow, line, panel, sheet
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor_glow, paving, wetness
from yingxi.stage.sets.furniture import wooden_chair
from yingxi.stage.sets.greenery import potted_plant, tree
from yingxi.stage.sets.lamps import halo, lantern, lit, pool
from yingxi.stage.sets.signs import column, name_board
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import town
from yingxi.stage.sets.townhouses import pane

ENDS = 40.0
_WARM = Colour(0.86, 0.10, 74)
_TRADES = ("茶庄", "书局", "钟表行", "照相馆", "药房", "裁缝铺", "米铺", "花店", "面馆", "糖水铺")
_CLOTHS = ((0.50, 0.13, 28), (0.82, 0.03, 88), (0.40, 0.07, 250), (0.76, 0.11, 84))
_BRICKS = ((0.52, 0.055, 32), (0.58, 0.02, 240), (0.60, 0.045, 55), (0.50, 0.03, 200), (0.64, 0.035, 78))
PLANES = (
    (23.0, 0.22, 0.8, (-11.9, -7.8, 3.9, 8.0)),
    (15.5, 0.12, 0.4, (-11.7, -7.6, 3.7, 7.8)),
    (10.0, 0.04, 0.0, (-11.5, -7.4, 3.4, 7.6)),
)


def lane_of_the_thirties(designer: Designer) -> Place:
    """A street with tram rails, seen along its length; a stool at its side."""
    timber = designer.paint(0.50, 0.055, 42)
    stool, seat = wooden_chair(designer, "stool", 1.65, 5.8, timber, facing=-1, height=0.44, stool=True)
    return Place(
        cards=(
            sky(designer, sun=(-9, 21), low=1, top=33),
            town(designer, "far town", 64, base=-1, low=4.0, high=10.0, left=-60, right=60,
                paint=designer.paint(0.62, 0.035, 60), haze=0.44, blur=1.6),
            Card("tower", 46, tuple(_tower(designer)), haze=0.34, blur=1.2),
            Card("street mist", 40, far_haze(designer, 0.5, 3.6, strength=0.5)),
            *_rows(designer),
            Card("near", 7.3, tuple(_near(designer))),
            *stool,
            Card("foreground lamp", 2.6, tuple(globes(designer, -1.22, 1.68, 0.13)), blur=4.0),
        ),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(seat,),
        doors=((-3.4, 5.9), (3.4, 5.9)),
        pools=(*pool(designer, -2.9, 2.4, 7.0, 2.8, 0.44), *pool(designer, 2.9, 1.8, 7.4, 2.6, 0.40)),
    )  # fmt: skip


def _tower(designer: Designer) -> list[Record]:
    """A customs house: steps of stone with a clock, a green dome."""
    stone, green = designer.masonry(0.70, 0.03, 78), designer.roof(designer.paint(0.54, 0.055, 175))
    face, falls = lit(designer, designer.paint(0.90, 0.02, 90), _WARM)
    ink = designer.paint(0.30, 0.02, 270)
    records: list[Record] = [
        panel(-7.0, 0, 14.0, 4.6, stone.darker(0.03), lift=4),
        *(panel(-6.6 + 1.32 * n, 0.9, 0.5, 2.6, stone.darker(0.12), lift=0) for n in range(11)),
        panel(-7.2, 4.5, 14.4, 0.4, stone.lighter(0.03), lift=4),
        panel(-2.0, 4.8, 4.0, 5.4, stone, lift=5),
        panel(-2.2, 10.0, 4.4, 0.4, stone.lighter(0.04), lift=4),
        *(panel(x, 5.2, 0.34, 2.2, stone.darker(0.14), lift=0) for x in (-1.2, -0.17, 0.86)),
        disc(0, 8.8, 1.0, None, stone.lighter(0.06), lift=3),
        disc(0, 8.8, 0.84, None, face, lift=0, lit=falls),
        line(((0, 8.8), (0.1, 9.46)), ink, 0.07),
        line(((0, 8.8), (-0.46, 8.62)), ink, 0.09),
        Cut(smooth([(-1.7, 10.4), (-1.6, 11.6), (0, 13.2), (1.6, 11.6), (1.7, 10.4)], tension=0.35), green, lift=5),
        line(((0, 13.0), (0, 15.0)), ink, 0.08),
        *(panel(s * 5.4 - 0.9, 4.8, 1.8, 1.1, stone.darker(0.02), lift=4) for s in (-1, 1)),
    ]  # fmt: skip
    return records


def _arch(left: float, width: float, spring: float) -> list[tuple[float, float]]:
    middle, right = left + width / 2, left + width
    rise = width * 0.42
    return [(left, 0), (left, spring), (left + width * 0.14, spring + rise * 0.7), (middle, spring + rise),
        (right - width * 0.14, spring + rise * 0.7), (right, spring), (right, 0)]  # fmt: skip


def arcaded(designer: Designer, name: str, left: float, width: float) -> list[Record]:
    """A house of brick: an arched walk with a shop behind, tall sashes with stone heads, a balcony, a stepped gable."""
    brick = designer.masonry(*designer.one_of(_BRICKS, name, "brick"))
    stone, iron = designer.masonry(0.76, 0.025, 80), designer.paint(0.34, 0.025, 190)
    ground, top = 2.75, 6.3
    burns = designer.air.lamps
    inside = _WARM.darker(0.10) if burns else designer.paint(0.42, 0.045, 60)
    middle = left + width / 2
    records: list[Record] = [
        panel(left, 0, width, top, brick, lift=8),
        panel(middle - width * 0.30, top, width * 0.60, 0.5, brick, lift=6),
        panel(middle - width * 0.16, top + 0.5, width * 0.32, 0.4, brick, lift=6),
        *(panel(middle - width * at, y, width * 2 * at, 0.10, stone, lift=4) for at, y in ((0.31, top + 0.46),
            (0.17, top + 0.86))),
    ]  # fmt: skip
    for n in range(46):
        x, y = left + designer.between(0.05, width - 0.3, name, "course", n), designer.between(ground,
            top - 0.1, name, "course", n, "y")  # fmt: skip
        records.append(Cut(rectangle(x, y, 0.24, 0.075), brick.lighter(0.03 if n % 2 else -0.035), edge=0))
    half = width / 2
    for n in range(2):
        x = left + half * n + 0.22
        records += [
            Cut(smooth(_arch(x - 0.12, half - 0.20, 1.75), tension=0.12), stone, lift=4),
            Cut(smooth(_arch(x, half - 0.44, 1.72), tension=0.12), inside.darker(0.08), edge=0, lit=not burns),
            panel(x + 0.12, 0.0, half - 0.68, 1.5, designer.paint(*((0.40, 0.06, 155), (0.38, 0.07, 30))[n]), lift=3),
            *(Cut(rectangle(x + 0.18 + (half - 0.8) * k / 3, 0.62, (half - 0.8) / 3 - 0.05, 0.8),
                inside.lighter(0.06), edge=0.3, lit=not burns) for k in range(3)),
        ]  # fmt: skip
    for x in (left, middle - 0.11, left + width - 0.22):
        records += [
            panel(x, 0, 0.22, 1.85, stone.darker(0.03), lift=5),
            panel(x - 0.05, 1.78, 0.32, 0.12, stone, lift=3),
        ]
    records += [
        panel(left - 0.06, ground - 0.16, width + 0.12, 0.2, stone, lift=6),
        panel(left - 0.06, top - 0.12, width + 0.12, 0.2, stone, lift=6),
    ]
    for bay in range(3):
        wide = width / 3 * 0.5
        x = left + width * (bay + 0.5) / 3 - wide / 2
        for row, y in enumerate((ground + 0.55, ground + 2.2)):
            records += [
                *pane(designer, f"{name} {row} {bay}", x, y, wide, 1.15, stone.lighter(0.03), bars=True),
                Cut(smooth([(x - 0.12, y + 1.15), (x + wide / 2, y + 1.46), (x + wide + 0.12, y + 1.15)],
                    tension=0.4), stone, lift=4),
            ]  # fmt: skip
    y = ground + 0.36
    records += [panel(left + 0.3, y - 0.10, width - 0.6, 0.10, stone, lift=6), line(((left + 0.3, y + 0.5),
        (left + width - 0.3, y + 0.5)), iron, 0.045)]  # fmt: skip
    for n in range(round((width - 0.6) / 0.16)):
        x = left + 0.34 + 0.16 * n
        records.append(line([(x, y), (x + 0.05, y + 0.25), (x, y + 0.5)], iron, 0.018, curved=True))
    return [
        *records,
        fade(rectangle(left, 0, width, 2.6), (0, 0), (0, 1.6), Colour(0.14, 0.04, 285), 0.22, 0.0),
    ]


def banner(designer: Designer, text: str, x: float, top: float, size: float, *, turn: int) -> list[Record]:
    """A trade's cloth, hung from an iron across the pavement, its words from top to foot."""
    said = designer.worded(text)
    cloth = designer.paint(*_CLOTHS[turn % 4])
    ink = designer.paint(0.88, 0.05, 88) if turn % 2 == 0 else designer.paint(0.36, 0.09, 28)
    wide, tall = size * 1.6, size * (1.12 * len(said) + 0.7)
    iron = designer.paint(0.32, 0.02, 270)
    half = wide / 2
    return [
        line(((x - half * 1.4, top + 0.03), (x + half * 1.4, top + 0.03)), iron, 0.03),
        sheet(((x - half, top), (x + half, top), (x + half, top - tall), (x + half * 0.5,
            top - tall - size * 0.3), (x, top - tall), (x - half * 0.5, top - tall - size * 0.3), (x - half,
            top - tall)), cloth, lift=5),
        *(line(((x + s * half * 0.84, top - size * 0.1), (x + s * half * 0.84, top - tall)), ink, size * 0.04)
            for s in (-1, 1)),
        *column(said, x, top - size * 0.18, size, ink),
    ]  # fmt: skip


def _rows(designer: Designer) -> list[Card]:
    cards: list[Card] = []
    start = int(designer.between(0, len(_TRADES), "trades"))
    for plane, (z, haze, blur, lefts) in enumerate(PLANES):
        records = [
            each for n, x in enumerate(lefts) for each in arcaded(designer, f"house {plane} {n}", x, 3.9)
        ]
        for n, x in enumerate((-3.2, 3.1) if plane == 2 else (-3.4, 3.5)):
            records += banner(designer, _TRADES[(start + 3 * plane + n) % len(_TRADES)], x, (4.9, 4.1,
                3.3)[plane], (0.42, 0.34, 0.26)[plane], turn=plane + 2 * n)  # fmt: skip
        if plane == 2:
            board, gold = designer.paint(0.30, 0.04, 30), designer.paint(0.82, 0.09, 84)
            for n, x in enumerate((-5.4, 5.35)):
                records += name_board(
                    designer, _TRADES[(start + 7 + n) % len(_TRADES)], x, 2.42, 1.9, 0.42, board, gold
                )
        cards.append(Card(f"houses at {z:g}", z, tuple(records), haze=haze, blur=blur))
    wire = designer.paint(0.36, 0.015, 265)
    span: list[Record] = [line([(-7, 5.2), (0, 4.75), (7, 5.2)], wire, 0.025, curved=True)]
    span += [line(((x, 4.77), (x * 0.5, 7.5)), wire, 0.02) for x in (-1.0, 1.0)]
    cards.insert(2, Card("wire", 13.5, tuple(span), haze=0.1))
    return cards


def globes(designer: Designer, x: float, y: float, size: float) -> list[Record]:
    """Three milk globes on iron, the middle one higher; `y` is where their post ends."""
    iron = designer.paint(0.32, 0.025, 180)
    glass, falls = lit(designer, designer.paint(0.90, 0.012, 90), Colour(0.94, 0.07, 84))
    records: list[Record] = [line([(x - size * 2.2, y + size * 0.5), (x, y - size * 0.3), (x + size * 2.2,
        y + size * 0.5)], iron, size * 0.3, curved=True)]  # fmt: skip
    for dx, up in ((-2.2, 1.2), (0.0, 2.1), (2.2, 1.2)):
        if designer.air.lamps:
            records.append(glow(x + dx * size, y + up * size, size * 4.5, LAMP, 0.3))
        records += [
            panel(x + dx * size - size * 0.35, y + (up - 1.1) * size, size * 0.7, size * 0.3, iron, lift=3),
            disc(x + dx * size, y + up * size, size * 0.92, None, glass, lift=4, lit=falls),
        ]
    return [*records, line(((x, y - size * 0.4), (x, y + size)), iron, size * 0.3)]


def _rickshaw(designer: Designer, x: float) -> list[Record]:
    """A rickshaw that waits: a spoked wheel, a seat of red under a folded hood, its shafts on the ground."""
    black, red = designer.paint(0.27, 0.02, 270), designer.paint(0.48, 0.13, 27)
    hub, r = (x + 0.5, 0.52), 0.52
    records: list[Record] = [
        line([(x - 0.5, 0.06), (x - 0.1, 0.42), (x + 0.75, 0.62)], designer.paint(0.44, 0.06, 48), 0.06, curved=True),
        Cut(smooth([(x + 0.12, 0.62), (x + 0.20, 0.98), (x + 0.86, 0.98), (x + 1.0, 1.5), (x + 1.12, 1.46),
            (x + 1.04, 0.62)], tension=0.2), red, lift=5),
        Cut(smooth([(x + 0.82, 1.35), (x + 0.45, 1.72), (x + 0.55, 2.02), (x + 1.0, 2.06), (x + 1.3, 1.8),
            (x + 1.16, 1.32)], tension=0.4), black, lift=6),
        *(line([(x + 1.08, 1.36), (x + 0.62 + 0.2 * k, 1.96 + 0.04 * (k % 2))], black.lighter(0.10), 0.02)
            for k in range(3)),
        Cut(ellipse(*hub, r, r).joined(ellipse(*hub, -(r - 0.06), r - 0.06)), black, lift=5),
        *(line((hub, (hub[0] + 0.48 * c, hub[1] + 0.48 * s)), black.lighter(0.12), 0.016) for c, s in ((1, 0),
            (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))),
        disc(*hub, 0.07, None, designer.paint(0.72, 0.09, 82), lift=3),
    ]  # fmt: skip
    return records


def _near(designer: Designer) -> list[Record]:
    """A lamp of globes, a rickshaw, a pillar with a picture of a moon and a plum branch, a plane tree."""
    iron = designer.paint(0.32, 0.025, 180)
    records: list[Record] = tree(designer, "street tree", 4.9, 4.2, spread=0.32)
    records += [
        *halo(designer, -3.1, 2.9, 2.0, strength=0.36),
        sheet(((-3.28, 0), (-2.96, 0), (-3.06, 0.4), (-3.18, 0.4)), iron, lift=4),
        panel(-3.16, 0.35, 0.09, 2.2, iron, lift=5),
        *globes(designer, -3.115, 2.55, 0.15),
        *_rickshaw(designer, 2.72),
        *potted_plant(designer, "pot", -3.85, 0.0, 0.7, pot_hue=230),
    ]
    return records


def _ground(designer: Designer) -> DisplayList:
    """Flags, then setts with four rails that run away to the tower."""
    stone, road = designer.paint(0.62, 0.018, 78), designer.paint(0.50, 0.022, 255)
    rail = designer.paint(0.66, 0.012, 240)
    records: list[Record] = [*paving(designer, ENDS, stone)]
    records.append(Cut(polygon(((-3.2, 7.6), (3.2, 7.6), (3.3, ENDS), (-3.3, ENDS))), road, edge=0))
    for n in range(220):
        z = 7.8 + 8.0 * designer.between(0, 1, "sett", n) ** 1.5
        x = designer.between(-3.1, 3.0, "sett", n, "x")
        records.append(Cut(rectangle(x, z, 0.2, 0.10), road.lighter(0.05 if n % 2 else -0.04), edge=0))
    records += [Cut(rectangle(-3.3, 7.45, 6.6, 0.16), stone.lighter(0.06), lift=1, edge=0.3)]
    for x in (-1.75, -0.45, 0.45, 1.75):
        records += [
            Cut(rectangle(x - 0.06, 7.6, 0.12, ENDS - 7.6), road.darker(0.10), edge=0),
            Cut(rectangle(x - 0.03, 7.6, 0.06, ENDS - 7.6), rail, edge=0),
        ]
    records += floor_glow(designer, -2.7, 6.8, 2.2, 0.9, LAMP, 0.6) + floor_glow(
        designer, 3.2, 7.6, 2.4, 0.8, LAMP, 0.5
    )
    records += floor_glow(designer, 0.0, 12.0, 2.6, 2.4, LAMP, 0.36)
    glints = ((-2.7, LAMP), (2.9, LAMP)) if designer.air.lamps else ()
    return (*records, *wetness(designer, ENDS, half=20, glints=glints))


def stone_gate_house(
    designer: Designer, name: str, left: float, width: float, *, small: bool = False
) -> list[Record]:
    """A lane house of the time: grey brick, a black door in a gate of stone under a carved bow, couplets, sashes."""
    brick = designer.masonry(0.56 + designer.between(-0.03, 0.03, name, "brick"), 0.016, 245)
    stone, red = designer.masonry(0.76, 0.022, 80), designer.masonry(0.52, 0.075, 32)
    tiles = designer.roof(designer.paint(0.42, 0.022, 250))
    high, middle = (3.4 if small else 4.6), left + width / 2
    black, brass = designer.paint(0.26, 0.015, 270), designer.paint(0.74, 0.10, 84)
    records: list[Record] = [panel(left, 0, width, high, brick, lift=8)]
    records += [
        line(((left, 0.16 * n), (left + width, 0.16 * n)), brick.lighter(0.035), 0.010)
        for n in range(1, int(high / 0.16))
    ]
    records += [panel(left, y, width, 0.12, red, lift=1) for y in (0.5, 2.55, high - 0.3)]
    records += [
        panel(middle - 1.05, 0, 2.1, 2.75, stone, lift=5),
        Cut(smooth([(middle - 1.15, 2.7), (middle - 0.8, 3.1), (middle, 3.32), (middle + 0.8, 3.1),
            (middle + 1.15, 2.7)], tension=0.35), stone.lighter(0.03), lift=6),
        disc(middle, 2.92, 0.20, None, red, lift=2),
        *(panel(middle + s * 0.9 - 0.14, 0, 0.28, 2.6, stone.darker(0.04), lift=3) for s in (-1, 1)),
        *(panel(middle + (-0.72 if s < 0 else 0.02), 0.08, 0.70, 2.26, black, lift=3) for s in (-1, 1)),
        *(disc(middle + s * 0.14, 1.16, 0.085, None, brass, lift=2) for s in (-1, 1)),
        *(disc(middle + s * 0.14, 1.16, 0.05, None, black, lift=0) for s in (-1, 1)),
    ]  # fmt: skip
    rows = (0.95,) if small else (0.95, 2.95)
    for y in rows:
        for at in (left + width * 0.17, left + width * 0.83):
            records += [
                *pane(designer, f"{name} {y} {at:g}", at - 0.5, y, 1.0, 1.2, stone, bars=True),
                panel(at - 0.66, y - 0.14, 1.32, 0.1, stone, lift=4),
            ]  # fmt: skip
    if not small:
        ink = designer.paint(0.84, 0.09, 86)
        for side, words in ((-1, "平安"), (1, "吉祥")):
            x = middle + side * 1.32
            records += [panel(x - 0.17, 1.15, 0.34, 0.95, designer.paint(0.54, 0.14, 28), lift=3)]
            records += column(words, x, 2.04, 0.32, ink)
            records += halo(designer, x, 2.6, 1.4, strength=0.3)
            records += lantern(designer, x + side * 0.4, 2.55, 0.36, cord=0.4)
    roof = (
        (left - 0.25, high),
        (left + width + 0.25, high),
        (left + width - 0.35, high + 0.8),
        (left + 0.35, high + 0.8),
    )
    records += [
        sheet(roof, tiles, lift=7),
        *(
            sheet(((x, high - 0.3), (x + 0.42, high - 0.3), (x + 0.42, high + 0.7), (x + 0.21, high + 1.15),
                (x, high + 0.7)), designer.masonry(0.80, 0.012, 85), lift=6)
            for x in (left - 0.16, left + width - 0.26)
        ),
        *(
            sheet(((x - 0.1, high + 0.66), (x + 0.21, high + 1.2), (x + 0.52, high + 0.66), (x + 0.52,
                high + 0.8), (x + 0.21, high + 1.34), (x - 0.1, high + 0.8)), tiles, lift=4)
            for x in (left - 0.16, left + width - 0.26)
        ),
    ]  # fmt: skip
    return records
