"""How a thing is carried: upright in the hand, leant forwards by so much that it leaves its bearer's face free."""

from cmath import phase, rect
from functools import lru_cache
from math import cos, pi, radians, sin

from yingxi.film.dyes import dyed_word, undyed
from yingxi.film.performance import Turned
from yingxi.stage.display import DisplayList, Matrix
from yingxi.stage.lying_things import box_of
from yingxi.stage.path import Point
from yingxi.stage.props import prop, prop_named

# Of what is smaller than this, in metres, nobody's face is hidden for long: one drinks, eats, telephones with it.
LARGE = 0.24
# A face is a disc of so many heads' radius about the head's middle; a thing is leant by steps of so many degrees.
FACE, STEP, FURTHEST = 0.44, 2.0, 100.0
# Open umbrellas are over the head, with a shaft as long as that needs.
OVER_HEAD = "umbrella"
# Under the arm go these, their length turned back by so many degrees, while the hand is no further than so many heads
# before the head; from the second distance on they are held upright.
UNDER_THE_ARM, TURNED_BACK = ("violin",), -97.0
NEAR_THE_BODY, HELD_OUT = 1.25, 1.65
# A blade points to the ground before its bearer, turned forwards by so many degrees, from a hand that hangs so many
# heads below the head's middle; from a hand no lower than the first distance it points forwards and up.
BLADES, TO_THE_GROUND, FORWARDS = ("sword",), 138.0, 62.0
RAISED, HANGS = 1.7, 2.4
# In a hand so many heads behind the head it points by so many degrees further, along the leg.
BEHIND, BACK = 0.7, 42.0
# Held out to somebody it is upright, from so many heads before the head on.
OUT_FROM, OUT = 1.55, 1.95
# On its way to another hand a blade comes no further round upwards than this, in radians: else it goes on downwards.
BACK_UP = 1.9


def thing_held(word: str) -> str:
    """The drawn thing that somebody has in hand, whatever its colour."""
    word, _ = undyed(word)
    return word if prop(word) else prop_named(word)


def thing_drawn(word: str) -> str:
    """The name of its drawing, colour and all."""
    return dyed_word(thing_held(word), undyed(word)[1])


def held_drawing(word: str) -> DisplayList:
    return prop(thing_drawn(word)) or ()


def tucked(name: str, hand: Point, head: Point, size: float) -> float:
    """How far a thing that belongs there is under the arm (0-1): all the way while the hand is near to the body, no
    more once the arm holds it out. Arguments as of `carried`."""
    if name not in UNDER_THE_ARM:
        return 0.0
    out = (hand[0] - head[0]) / size
    return min(1.0, max(0.0, (HELD_OUT - out) / (HELD_OUT - NEAR_THE_BODY)))


def carried(
    name: str, hand: Point, head: Point, size: float, turned: Turned | None = None, lags: float = 0.0
) -> Matrix:
    """From the drawing of `name` to the figure whose palm is at `hand` and whose head, `size` metres high, has its
    middle at `head`; all in metres of the figure, which faces right. What is `turned` is on its way from or to it; what
    `lags` is so many degrees less forward than it will be."""
    if turned is None:
        return _carried(name, hand, head, size, lags)
    own = _carried(name, hand, head, size, lags, low=True)
    return _on_the_way(own, turned.matrix, turned.share, down=name in BLADES)


def _on_the_way(one: Matrix, other: Matrix, share: float, *, down: bool) -> Matrix:
    """What lies `share` (0-1) of the way between two places of a thing: it turns about the hand, as long as ever, and
    with its end `down` past the ground; what comes to lie the other way round turns about its own length."""
    along, across = complex(one[2], one[3]), complex(one[0], one[1])
    long, wide = complex(other[2], other[3]), complex(other[0], other[1])
    turns, grows = phase(long / along), 1 + (abs(long) / abs(along) - 1) * share
    if down and turns > BACK_UP:
        turns -= 2 * pi
    up = along * rect(grows, turns * share)
    aside = (across / along + (wide / long - across / along) * share) * up
    x, y = (here + (there - here) * share for here, there in zip(one[4:], other[4:], strict=True))
    return aside.real, aside.imag, up.real, up.imag, x, y


def _carried(name: str, hand: Point, head: Point, size: float, lags: float, *, low: bool = False) -> Matrix:
    if name == OVER_HEAD:
        # It leans forwards, so that its shaft passes before the face and not over it.
        return (1.0, 0.0, 0.15, 1.0, *hand)
    return _turned(forwards(name, hand, head, size, low=low) - lags, hand)


def forwards(name: str, hand: Point, head: Point, size: float, *, low: bool = False) -> float:
    """By how many degrees a thing is turned forwards from upright as it is carried. Arguments as of `carried`; a blade
    whose point is kept `low` is not raised however far the hand goes out."""
    box = box_of(name)
    if name == OVER_HEAD or max(box[3], -box[1], box[2] - box[0]) < LARGE:
        return 0.0
    away = (round((head[0] - hand[0]) / 0.005), round((head[1] - hand[1]) / 0.005), round(size / 0.005))
    if name in BLADES:
        upright = min(1.0, max(0.0, ((hand[0] - head[0]) / size - OUT_FROM) / (OUT - OUT_FROM)))
        upright = 0.0 if low else upright
        behind = min(1.0, max(0.0, (head[0] - hand[0]) / size / BEHIND)) * BACK
        return max(_leant(name, *away), (_pointing((head[1] - hand[1]) / size) + behind) * (1 - upright))
    under = tucked(name, hand, head, size)
    return TURNED_BACK * under + (_leant(name, *away) if under < 1 else 0.0) * (1 - under)


def _turned(degrees: float, hand: Point) -> Matrix:
    """Turned forwards about the hand."""
    turn = radians(degrees)
    return (cos(turn), -sin(turn), sin(turn), cos(turn), *hand)


def _pointing(below: float) -> float:
    """The degrees by which a blade is turned forwards in a hand so many heads `below` the head."""
    low = min(1.0, max(0.0, (below - RAISED) / (HANGS - RAISED)))
    return FORWARDS + (TO_THE_GROUND - FORWARDS) * low


@lru_cache(maxsize=4096)
def _leant(name: str, across: int, up: int, size: int) -> float:
    """Degrees forwards, the least by which the box of `name` leaves a face free. Lengths in units of 5 mm."""
    left, low, right, high = box_of(name)
    x, y, radius = across * 0.005, up * 0.005, FACE * size * 0.005
    turn = 0.0
    while turn < FURTHEST:
        c, s = cos(radians(turn)), sin(radians(turn))
        # The face's middle as the thing sees it.
        own_x, own_y = c * x - s * y, s * x + c * y
        off_x, off_y = max(left - own_x, 0.0, own_x - right), max(low - own_y, 0.0, own_y - high)
        if off_x * off_x + off_y * off_y >= radius * radius:
            return turn
        turn += STEP
    return 0.0
