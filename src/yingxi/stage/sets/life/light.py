"""Light that lives: dust in a sunbeam, a falling star, a beacon that blinks."""

from math import pi, sin

from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.display import DisplayList, Record
from yingxi.stage.path import polygon
from yingxi.stage.place import Place
from yingxi.stage.sets.cutting import disc, fade, glow, panel
from yingxi.stage.sets.designer import Designer

EVERY, FALLS = 264, 15
"""A star falls every so many frames, and is seen for so many."""
BLINK = 48
SCREEN, SWEEP = (-2.36, 0.98, 1.18, 0.46), 168
"""Left, bottom, width and height of a recording studio's waves, in metres, and how many frames they take."""


def motes(designer: Designer, frame: int) -> DisplayList:
    """Dust that drifts down the beams between the window and the floor."""
    seed, side = designer.setting.seed, designer.air.light.key_x
    side = 1.0 if side >= 0 else -1.0
    pale = designer.air.sky[2].lighter(0.10)
    records: list[Record] = []
    for n in range(26):
        along = (chance(seed, "mote", n) + frame * 0.0007 * (1 + n % 3)) % 1.0
        x = (
            side * (2.5 - 2.6 * along)
            + 0.9 * (chance(seed, "mote", n, "x") - 0.5)
            + 0.10 * sin(frame * 0.02 + n)
        )
        y = 2.6 - 1.9 * along + 0.6 * (chance(seed, "mote", n, "y") - 0.5) + 0.04 * sin(frame * 0.03 + 2 * n)
        size = 0.008 + 0.005 * (n % 3)
        records.append(disc(x, y, size, None, pale.clear(0.62 * sin(pi * along)), lift=0, lit=False))
    return tuple(records)


def playhead(designer: Designer, frame: int) -> DisplayList:
    """The line that goes over the waves on a recording studio's screen, from left to right and again."""
    across = (frame % SWEEP) / SWEEP
    bright = Colour(0.95, 0.05, 95)
    return (panel(SCREEN[0] + across * SCREEN[2], SCREEN[1], 0.018, SCREEN[3], bright, lift=0),)


def falling_star(designer: Designer, frame: int) -> DisplayList:
    """A star that falls now and then; nothing between."""
    seed = designer.setting.seed
    number, since = divmod(frame + int(60 * chance(seed, "star falls")), EVERY)
    since -= EVERY - 170
    if not 0 <= since < FALLS:
        return ()
    share = since / FALLS
    x, y = (
        -26 + 34 * chance(seed, "star", number) + 13 * share,
        27 - 3 * chance(seed, "star", number, "y") - 5.5 * share,
    )
    tail = polygon(((x, y + 0.12), (x - 6.5 * (1 - share), y + 2.8 * (1 - share)), (x, y - 0.12)))
    bright = Colour(0.97, 0.02, 95)
    shine = sin(pi * (0.12 + 0.88 * share))
    return (
        fade(tail, (x, y), (x - 6.5, y + 2.8), bright, 0.85 * shine, 0.0),
        disc(x, y, 0.19, None, bright.clear(shine), lift=0, lit=False),
    )


def beacon(designer: Designer, place: Place, frame: int) -> DisplayList:
    """A lamp on the highest mast or craft that stands near, lit for a moment every two seconds."""
    since = frame % BLINK
    shine = max(0.0, 1 - since / 14)
    if shine == 0:
        return ()
    x, y = (-3.0, 3.6) if designer.setting.kind == "moon" else (1.9, 4.3)
    red = Colour(0.70, 0.19, 28)
    return (
        glow(x, y, 0.55, red, 0.55 * shine),
        disc(x, y, 0.05, None, red.lighter(0.15).clear(shine), lift=0, lit=False),
    )
