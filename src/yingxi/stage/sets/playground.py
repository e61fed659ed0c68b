"""The playground: a swing under a great tree, a slide from a tower with a roof, a frame with two swings, a dome to
climb, a seesaw, a roundabout, a box of sand; the houses of those who play stand behind the trees."""

from math import sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record, Soft
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, ribbon, smooth
from yingxi.stage.place import Card, Place, Seat
from yingxi.stage.sets.cutting import disc, line, panel, sheet, soft
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bough_before_the_lens, bush, grass_tuft, leaf, leaf_colours, tree
from yingxi.stage.sets.lamps import halo, pool, street_lamp
from yingxi.stage.sets.play_gear import (
    climbing_dome,
    roundabout,
    seesaw,
    slide_tower,
    spring_horse,
    swing_frame,
)
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town

ENDS = 26.0


def playground(designer: Designer) -> Place:
    """A playground among houses; one sits on the swing at the left or on the bench at the right."""
    swing, first = _swing(designer)
    seat, second = bench(
        designer, "bench", 1.42, 5.6, 1.3, designer.paint(0.60, 0.075, 62), designer.paint(0.42, 0.05, 210)
    )
    return Place(
        cards=(*_far(designer), *_middle(designer), _near(designer), *swing, *seat, _front(designer)),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(first, second),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=(*pool(designer, 2.6, 2.9, 8.2, 4.4, 0.52),),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, hills, two rows of houses."""
    paint = designer.paint(0.66, 0.04, 45)
    return (
        sky(designer, sun=(-22, 15), low=0, top=30),
        hills(designer, "hills", 90, designer.paint(0.62, 0.05, 200), level=6.2, swell=2.4, haze=0.50, blur=2.0),
        town(designer, "far houses", 58, base=0.3, low=4.5, high=9.0, left=-46, right=46,
            paint=designer.paint(0.68, 0.03, 260), haze=0.46, blur=1.6),
        town(designer, "houses", 40, base=0.2, low=3.4, high=7.4, left=-34, right=34, paint=paint, haze=0.34, blur=1.2),
        Card("mist", 38, far_haze(designer, 0.8, 3.2, strength=0.5)),
    )  # fmt: skip


def _middle(designer: Designer) -> tuple[Card, ...]:
    """Trees before the houses, a fence of painted pickets, and what stands further off to play with."""
    far: list[Record] = []
    for n in range(13):
        x = -20 + 3.3 * n + designer.between(-0.7, 0.7, "far tree", n)
        if abs(x - 1.0) > 2.6:
            far += tree(designer, f"far tree {n}", x, designer.between(4.2, 6.2, "far tree", n, "tall"))
        else:
            far += bush(designer, f"far bush {n}", x, 2.4, 1.2)
    fence: list[Record] = []
    for n in range(64):
        x = -12.6 + 0.4 * n
        hue, chroma = ((28.0, 0.105), (85.0, 0.10), (235.0, 0.075), (150.0, 0.07))[(n // 4) % 4]
        paint = designer.paint(0.66, chroma, hue)
        fence.append(
            sheet(((x, 0), (x + 0.28, 0), (x + 0.28, 0.82), (x + 0.14, 1.0), (x, 0.82)), paint, lift=3)
        )
    rail = designer.paint(0.84, 0.02, 90)
    fence += [panel(-12.8, y, 25.8, 0.09, rail, lift=3) for y in (0.24, 0.60)]
    gear = [
        *roundabout(designer, 3.0),
        *climbing_dome(designer, -5.6, 2.0),
    ]
    return (
        Card("far trees", 24, tuple(far), haze=0.30, blur=1.2),
        Card("fence", 17.5, tuple(fence), haze=0.20, blur=0.8),
        Card("roundabout", 13.0, tuple(gear), haze=0.12, blur=0.4),
        Card(
            "swings",
            10.4,
            (*_lamp(designer), *swing_frame(designer, -2.9), *seesaw(designer, 0.75)),
            haze=0.07,
        ),
    )


def _near(designer: Designer) -> Card:
    """The great tree whose bough bears the swing, the tower with its slide, a lamp, bushes, a wooden horse."""
    bloom = 350.0 if designer.setting.season in ("spring", "") else -1.0
    records: list[Record] = [
        *bush(designer, "hedge", -6.0, 2.2, 0.9),
        *slide_tower(designer, 4.0),
        *bush(designer, "bloom", 5.9, 1.6, 0.8, flowers=bloom),
        *tree(designer, "great tree", -4.15, 5.6, spread=0.36),
        *_bough(designer),
        *spring_horse(designer, -2.62),
    ]
    for n in range(24):
        x = -7.5 + 0.63 * n + designer.between(-0.25, 0.25, "tuft", n)
        if not -2.6 < x < 2.2:
            records.append(
                grass_tuft(designer, f"tuft {n}", x, designer.between(0.1, 0.22, "tuft", n, "tall"))
            )
    return Card("near", 7.4, tuple(records), haze=0.04)


def _lamp(designer: Designer) -> list[Record]:
    return [*street_lamp(designer, 3.35, 3.5, arm=-0.5), *halo(designer, 2.85, 3.25, 2.4, strength=0.42)]


def _bough(designer: Designer) -> list[Record]:
    """The bough that reaches over the clearing, with leaves at its end."""
    bark = designer.paint(0.42, 0.035, 55)
    dark, middle, light = leaf_colours(designer)
    records: list[Record] = [
        Cut(
            ribbon([(-4.1, 2.35), (-3.2, 2.82), (-2.2, 2.98), (-1.2, 2.94)], [0.26, 0.18, 0.13, 0.06]),
            bark,
            lift=5,
        )
    ]
    for n in range(16):
        share = n / 15
        x, y = -2.9 + 2.0 * share, 3.02 + 0.10 * sin(5 * share)
        turn = designer.between(-2.6, 0.4, "bough leaf", n)
        blade = leaf(0.26, 0.12).turned(turn).moved(x, y)
        records.append(Cut(blade, (dark, middle, light)[n % 3], lift=3, edge=0.6))
    return records


def _swing(designer: Designer) -> tuple[tuple[Card, ...], Seat]:
    """A board on two ropes that hang from the bough."""
    x, z, height = -1.42, 5.6, 0.44
    rope, board = designer.paint(0.62, 0.05, 75), designer.paint(0.54, 0.085, 40)
    back: list[Record] = [
        *(line(((x + at, height), (x + at * 0.86, 2.62)), rope, 0.026) for at in (-0.27, 0.27)),
        *(disc(x + at, height + 0.02, 0.034, None, rope.darker(0.06), lift=1) for at in (-0.27, 0.27)),
        panel(x - 0.33, height - 0.02, 0.66, 0.035, board.lighter(0.05), lift=3),
    ]
    front: list[Record] = [
        panel(x - 0.34, height - 0.055, 0.68, 0.05, board, lift=5),
        Cut(ellipse(x, 0.012, 0.30, 0.02), Colour(0.16, 0.05, 270, 0.10), edge=0, lit=False),
    ]
    return (
        (Card("swing back", z + 0.1, tuple(back)), Card("swing front", z - 0.06, tuple(front))),
        Seat("swing", x, z, height, 1),
    )


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Grass in bands, a soft court in two colours where people stand, a box of sand, a game chalked on the ground."""
    snowy = designer.snowy
    grass = designer.snow(0.86) if snowy else designer.paint(0.63, 0.07, 130)
    records: list[Record] = floor(grass, ENDS, half=34, back=grass.mixed(designer.air.haze, 0.3))
    for n, (z, tone) in enumerate(((20, 0.02), (16.0, -0.02), (12.4, 0.015), (9.9, -0.015))):
        wave = [(-34.0, float(z))]
        wave += [(-30 + 6.0 * k, z + designer.between(-0.4, 0.4, "band", n, k)) for k in range(11)]
        wave += [(34.0, z), (34.0, z - 4), (-34.0, z - 4)]
        records.append(Cut(smooth(wave, tension=0.3), grass.lighter(tone), edge=0.4))
    if not snowy:
        records += _court(designer)
    records += _sand(designer)
    if not designer.air.overcast and designer.air.hour != "night":
        for n in range(14):
            x, z = designer.between(-4.4, -0.2, "dapple", n), designer.between(4.2, 7.4, "dapple", n, "z")
            spot = ellipse(x, z, designer.between(0.12, 0.34, "dapple", n, "size"), 0.09)
            records.append(soft(spot, Colour(0.95, 0.06, 85), 0.15, 3))
    records += floor_glow(designer, 2.7, 9.4, 3.4, 2.2, LAMP, 0.75)
    return (*records, *wetness(designer, ENDS, half=34, glints=((2.7, LAMP),) if designer.air.lamps else ()))


def _court(designer: Designer) -> list[Record]:
    """The soft ground: sand-coloured, with great rounds of blue and coral, and squares to hop in."""
    base, blue, coral = (
        designer.paint(0.70, 0.04, 72), designer.paint(0.64, 0.06, 225), designer.paint(0.68, 0.085, 35),
    )  # fmt: skip
    court = smooth(
        [(-12, 6.6), (-5, 6.75), (-2.2, 7.6), (0.0, 8.3), (2.4, 7.7), (5, 6.8), (12, 6.6), (12, 3.4), (4, 3.1),
            (0, 3.0), (-4, 3.1), (-12, 3.4)],
        tension=0.36,
    )  # fmt: skip
    chalk = designer.paint(0.93, 0.02, 95)
    records: list[Record] = [
        Cut(court.moved(0, -0.06), base.darker(0.09), edge=0),
        Cut(court, base, edge=0.6),
        Cut(ellipse(-2.7, 5.2, 1.9, 0.86), blue, edge=0.3),
        Cut(ellipse(-2.7, 5.2, 1.25, 0.56), base, edge=0),
        Cut(ellipse(2.9, 4.7, 2.1, 0.80), coral, edge=0.3),
        Cut(ellipse(0.35, 6.9, 1.4, 0.52), designer.paint(0.72, 0.09, 88), edge=0.3),
        Cut(ellipse(0.35, 6.9, 0.75, 0.28), base, edge=0),
    ]
    for n in range(6):
        z = 3.55 + 0.36 * n
        for left in (-0.35, 0.0) if n % 2 else (-0.18,):
            x = 0.15 + left + 0.10 * n
            box = polygon(((x, z), (x + 0.34, z), (x + 0.34, z + 0.33), (x, z + 0.33)))
            records.append(Cut(box, chalk.clear(0.30), edge=0))
            rim = ((x, z), (x + 0.34, z), (x + 0.34, z + 0.33), (x, z + 0.33), (x, z))
            records.append(line(rim, chalk.clear(0.8), 0.028))
    return records


def _sand(designer: Designer) -> list[Record]:
    """The box of sand at the left, trodden and dug."""
    board = designer.paint(0.60, 0.085, 60)
    sand = designer.snow(0.90) if designer.snowy else designer.paint(0.80, 0.05, 85)
    outer = polygon(((-5.3, 6.75), (-2.75, 6.75), (-2.55, 8.3), (-4.9, 8.3)))
    inner = polygon(((-5.1, 6.86), (-2.9, 6.86), (-2.72, 8.18), (-4.78, 8.18)))
    records: list[Record] = [
        Soft(outer.moved(0.05, -0.10), Colour(0.14, 0.04, 285, 0.26), 4),
        Cut(outer, board, edge=0.8),
        Cut(inner, sand, edge=0.3),
    ]
    for n in range(12):
        x, z = designer.between(-4.8, -3.0, "dug", n), designer.between(6.95, 8.05, "dug", n, "z")
        mark = ellipse(x, z, designer.between(0.08, 0.26, "dug", n, "wide"), 0.06)
        records.append(Cut(mark, sand.lighter(0.04 if n % 2 else -0.05), edge=0))
    return records


def _front(designer: Designer) -> Card:
    """The tip of a twig at the left upper corner."""
    return bough_before_the_lens(
        designer,
        "foreground twig",
        ((-1.9, 2.02), (-1.45, 1.90), (-1.02, 1.74)),
        designer.paint(0.40, 0.03, 50),
        0.018,
        ((-1.78, 1.99), (-1.00, 1.72)),
        13,
        leaf(0.16, 0.075),
    )
