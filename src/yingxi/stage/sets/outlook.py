"""What a room's window shows, and the light that it lets in."""

from yingxi.stage.display import Record
from yingxi.stage.place import Card, Pool
from yingxi.stage.sets.designer import Designer
from yingxi.stage.sets.greenery import conifer, tree
from yingxi.stage.sets.openings import Box, glass
from yingxi.stage.sets.sky import sky
from yingxi.stage.sets.skyline import hills, town
from yingxi.stage.sets.walls import WALL


def outlook(designer: Designer, box: Box, *, rise: float = 0.0) -> tuple[Card, ...]:
    """What a window shows: sky, hills, two rows of the town, the pane. `rise` lifts the town for a high sill,
    in metres at 34 m. No hill is higher than its lowest house: what a window shows is a town from wherever one
    looks."""
    paint = designer.paint(0.60, 0.035, 275)
    return (
        sky(designer, sun=None, low=0, top=24),
        hills(
            designer,
            "outlook hills",
            90,
            designer.paint(0.62, 0.04, 250),
            level=-1.5 + 2.6 * rise,
            swell=0.8,
            haze=0.5,
            blur=1.5,
        ),
        town(
            designer,
            "outlook far town",
            60,
            base=-7 + 1.8 * rise,
            low=9,
            high=13,
            left=-40,
            right=52,
            paint=paint.lighter(0.04),
            haze=0.42,
            blur=1.2,
        ),
        town(
            designer,
            "outlook town",
            34,
            base=-5 + rise,
            low=2.2,
            high=6.4,
            left=-26,
            right=34,
            paint=paint.darker(0.06),
            haze=0.2,
            blur=0.8,
        ),
        glass(designer, box),
    )


def window_pool(designer: Designer, box: Box) -> tuple[Pool, ...]:
    """A window's light on people who stand near it."""
    colour = designer.air.sky[2]
    strength = {"dawn": 0.30, "day": 0.26, "dusk": 0.30, "night": 0.10}[designer.air.hour]
    return (
        Pool(
            box[0] + box[2] / 2,
            box[1] + box[3] * 0.5,
            WALL - 0.8,
            2.2,
            colour,
            strength * (0.6 if designer.air.overcast else 1.0),
        ),
    )


def green_outlook(designer: Designer, box: Box, *boxes: Box) -> tuple[Card, ...]:
    """A window on a yard: sky, hills, two rows of trees, the pane of each of `boxes`."""
    rows: list[list[Record]] = [[], []]
    for row, (step, low, high) in enumerate(((2.4, 4.2, 6.2), (2.0, 2.7, 3.9))):
        x, n = -22.0, 0
        while x < 22:
            grown = conifer if designer.between(0, 1, "yard", row, n) < 0.25 else tree
            rows[row] += grown(
                designer,
                f"yard {row} {n}",
                x,
                designer.between(low, high, "yard", row, n, "height"),
                base=-0.6,
            )
            x += step * designer.between(0.7, 1.4, "yard", row, n, "gap")
            n += 1
    return (
        sky(designer, sun=None, low=0, top=26),
        hills(
            designer,
            "outlook hills",
            90,
            designer.paint(0.62, 0.045, 230),
            level=6.0,
            swell=3.0,
            haze=0.5,
            blur=1.5,
        ),
        town(
            designer,
            "outlook town",
            50,
            base=-1,
            low=3.5,
            high=7.5,
            left=-46,
            right=46,
            paint=designer.paint(0.64, 0.03, 50),
            haze=0.42,
            blur=1.2,
        ),
        Card("outlook trees", 28, tuple(rows[0]), haze=0.30, blur=1.0),
        Card("outlook yard", 17, tuple(rows[1]), haze=0.14, blur=0.7),
        *(glass(designer, each) for each in (box, *boxes)),
    )
