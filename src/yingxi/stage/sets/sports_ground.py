"""The sports ground: a red track with white lanes where people run, a pitch with its goal, the flag, a stand, a
hoop, and the school behind its trees."""

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, Record
from yingxi.stage.hours import LAMP
from yingxi.stage.path import ellipse, polygon, smooth
from yingxi.stage.place import Card, Place
from yingxi.stage.sets.cutting import disc, line
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.floors import floor, floor_glow, wetness
from yingxi.stage.sets.furniture import bench
from yingxi.stage.sets.greenery import bough_before_the_lens, bush, leaf, tree
from yingxi.stage.sets.lamps import halo, pool
from yingxi.stage.sets.school_grounds import flagpole, goal, hoop, hurdle, school_house, stand
from yingxi.stage.sets.sky import far_haze, sky
from yingxi.stage.sets.skyline import hills, town

ENDS = 30.0
_HALF_ROUND = ((-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7), (1, 0))
_LANES = (3.2, 3.85, 4.55, 5.3, 6.1, 6.95)


def sports_ground(designer: Designer) -> Place:
    """People act on the track; a bench stands at its right edge."""
    seat, there = bench(
        designer, "bench", 1.45, 5.7, 1.3, designer.paint(0.62, 0.07, 235), designer.paint(0.60, 0.015, 240)
    )
    return Place(
        cards=(*_far(designer), *_middle(designer), *seat, _front(designer)),
        ground=_ground(designer),
        ground_ends=ENDS,
        light=designer.air.light,
        haze=designer.air.haze,
        backdrop=designer.air.sky[1],
        seats=(there,),
        doors=((-3.6, 5.4), (3.6, 5.4)),
        pools=(*pool(designer, -3.2, 4.6, 8.0, 5.0, 0.46), *pool(designer, 4.4, 4.6, 9.0, 5.0, 0.40)),
    )


def _far(designer: Designer) -> tuple[Card, ...]:
    """Sky, hills, the town, and the school across the whole width behind a row of trees."""
    trees: list[Record] = []
    for n in range(15):
        x = -25 + 3.5 * n + designer.between(-0.7, 0.7, "row", n)
        if abs(x + 3.0) > 3.2:
            trees += tree(designer, f"row {n}", x, designer.between(3.6, 5.0, "row", n, "tall"))
        else:
            trees += bush(designer, f"hedge {n}", x, 2.6, 1.0)
    return (
        sky(designer, sun=(-22, 15), low=0, top=30),
        hills(designer, "hills", 95, designer.paint(0.62, 0.05, 205), level=7.0, swell=3.0, haze=0.50, blur=2.0),
        town(designer, "town", 62, base=0.3, low=5.0, high=10.0, left=-48, right=48,
            paint=designer.paint(0.68, 0.03, 250), haze=0.44, blur=1.6),
        Card("school", 40, tuple(school_house(designer, -14.2, 0.3)), haze=0.26, blur=1.0),
        Card("mist", 36, far_haze(designer, 0.6, 2.6, strength=0.45)),
        Card("row of trees", 31, tuple(trees), haze=0.24, blur=1.0),
    )  # fmt: skip


def _middle(designer: Designer) -> tuple[Card, ...]:
    """The stand at the right, the goal at the left, the flag, the hoop, hurdles on the far lane."""
    rail = designer.paint(0.90, 0.012, 90)
    fence: list[Record] = [
        line(((-30, 0.95), (30, 0.95)), rail, 0.06),
        *(line(((-30 + 1.5 * n, 0), (-30 + 1.5 * n, 0.95)), rail.darker(0.06), 0.06) for n in range(41)),
    ]
    masts = [part for x in (-10.4, 9.0) for part in _floodlight(designer, x)]
    return (
        Card("fence", 28, tuple(fence), haze=0.22, blur=0.8),
        Card("stand", 25, tuple(stand(designer, 6.2, 12.0)), haze=0.20, blur=0.8),
        Card("goal", 17, tuple(goal(designer, -6.4, 5.4, 2.3)), haze=0.12, blur=0.5),
        Card("masts", 26, tuple(masts), haze=0.14, blur=0.5),
        flagpole(designer, "flag", 1.75, 4.7, 17.2, haze=0.10),
        Card("hoop", 10.6, tuple(hoop(designer, 4.25)), haze=0.07),
        Card("hurdles", 8.6, tuple(part for x in (-5.0, -3.5) for part in hurdle(designer, x)), haze=0.05),
    )


def _floodlight(designer: Designer, x: float) -> list[Record]:
    """A mast with four lamps for the evening."""
    steel = designer.paint(0.62, 0.015, 240)
    glass = Colour(0.96, 0.05, 95) if designer.air.lamps else designer.paint(0.88, 0.01, 90)
    records: list[Record] = [
        line(((x, 0), (x, 6.2)), steel, 0.14),
        line(((x - 1.0, 6.2), (x + 1.0, 6.2)), steel, 0.10),
    ]
    for n in range(4):
        at = x - 0.75 + 0.5 * n
        records += [
            disc(at, 6.45, 0.21, None, steel.darker(0.06), lift=2),
            disc(at, 6.45, 0.16, None, glass, lift=0, lit=not designer.air.lamps),
        ]
    return [*records, *halo(designer, x, 6.4, 4.2, strength=0.6)]


def _ground(designer: Designer) -> tuple[Record, ...]:
    """Mown stripes, the track about them in its lanes, the numbers before the line."""
    snowy = designer.snowy
    grass = designer.snow(0.87) if snowy else designer.paint(0.62, 0.085, 135)
    red = designer.snow(0.80) if snowy else designer.paint(0.58, 0.105, 33)
    chalk = designer.paint(0.94, 0.01, 95)
    records: list[Record] = floor(grass, ENDS, half=40, back=grass.mixed(designer.air.haze, 0.3))
    for n in range(6):
        low, high = 8.0 + 3.2 * n, 9.6 + 3.2 * n
        stripe = polygon(((-40, low), (40, low), (40, high), (-40, high)))
        records.append(Cut(stripe, grass.lighter(0.028), edge=0))
    far = polygon(((-40, 25.6), (40, 25.6), (40, 28.4), (-40, 28.4)))
    records += [Cut(far, red.mixed(designer.air.haze, 0.18), edge=0)]
    records += [line(((-40, z), (40, z)), chalk.clear(0.6), 0.08) for z in (25.6, 26.3, 27.0, 27.7, 28.4)]
    records += _marks(chalk)
    track = smooth(
        ((-40, 7.35), (-8, 7.35), (0, 7.4), (8, 7.35), (40, 7.35), (40, 2.4), (0, 2.35), (-40, 2.4)),
        tension=0.2,
    )
    records += [Cut(track.moved(0, -0.05), red.darker(0.10), edge=0), Cut(track, red, edge=0.5)]
    if not snowy:
        for n in range(46):
            x, z = designer.between(-7, 7, "rub", n), designer.between(3.0, 7.1, "rub", n, "z")
            spot = ellipse(x, z, designer.between(0.2, 0.8, "rub", n, "w"), 0.05)
            records.append(Cut(spot, red.lighter(0.02 if n % 2 else -0.025), edge=0))
    records += [line(((-40, z), (40, z)), chalk.clear(0.85), 0.055) for z in (*_LANES, 7.3)]
    records.append(line(((-3.1, 2.5), (-3.55, 7.3)), chalk, 0.07))
    records += floor_glow(designer, -3.0, 8.0, 6.0, 2.6, LAMP, 0.6) + floor_glow(
        designer, 4.0, 9.5, 6.0, 2.6, LAMP, 0.5
    )
    return (*records, *wetness(designer, ENDS, half=34))


def _marks(chalk: Colour) -> list[Record]:
    """The pitch's lines: the box before the goal, the middle circle, the far touch line."""
    white = chalk.clear(0.8)
    return [
        line(((-10.2, 16.9), (-10.2, 12.2), (-2.6, 12.2), (-2.6, 16.9)), white, 0.09),
        line(((-16, 16.9), (18, 16.9)), white, 0.09),
        line(tuple((9 + 3.4 * x, 17 + 2.6 * z) for x, z in _HALF_ROUND), white, 0.09, curved=True),
        line(((-16, 9.2), (18, 9.2)), white, 0.09),
    ]  # fmt: skip


def _front(designer: Designer) -> Card:
    """A bough of the plane tree beside the track, at the left upper corner."""
    return bough_before_the_lens(
        designer,
        "foreground bough",
        ((-1.95, 2.06), (-1.45, 1.95), (-1.0, 1.80)),
        designer.paint(0.42, 0.03, 55),
        0.022,
        ((-1.86, 2.03), (-1.00, 1.79)),
        15,
        leaf(0.17, 0.09),
    )
