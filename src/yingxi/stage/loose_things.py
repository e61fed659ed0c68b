"""Things that are taken, put down or thrown in a shot, with their shadows below them."""

from math import cos, radians, sin

from yingxi.film.performance import Loose
from yingxi.stage.display import Cut, DisplayList, Group
from yingxi.stage.light import Light
from yingxi.stage.lying_things import lying_matrix
from yingxi.stage.path import ellipse
from yingxi.stage.props import drawing_named, prop, prop_laid, prop_named

# A thing's shadow on the ground.
SHADOW_HALF = 0.11
"""Half its width, in metres."""
SHADOW_ALPHA = 0.34
"""How dark it is where the thing lies."""
SHADOW_GONE = 1.2
"""It is gone when the thing is so many metres up."""


def loose_records(thing: Loose, frame: int, light: Light) -> DisplayList:
    """`thing` as it is on `frame`, in metres; nothing where it is not seen then."""
    place = thing.at(frame)
    name, dyed = prop_named(thing.what), drawing_named(thing.what)
    drawn = prop_laid(dyed) if thing.rests else prop(dyed)
    if place is None or not drawn:
        return ()
    x, y, turn = place
    c, s = cos(radians(turn)), sin(radians(turn))
    across = thing.across(frame)
    matrix = lying_matrix(name, x, y) if thing.flat else (across * c, across * s, -s, c, x, y)
    shadow = () if thing.rests else _shadow(x, y, light)
    return (*shadow, Group(drawn, matrix, name="loose"))


def _shadow(x: float, y: float, light: Light) -> DisplayList:
    fade = max(0.0, 1 - y / SHADOW_GONE)
    if fade <= 0.05:
        return ()
    spot = ellipse(x, 0.0, SHADOW_HALF, SHADOW_HALF * 0.28)
    return (Cut(spot, light.shadow.clear(SHADOW_ALPHA * fade), lit=False, edge=0.0, name="shadow"),)
