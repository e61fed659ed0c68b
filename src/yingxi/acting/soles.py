"""What a walker's foot does: down on the heel, flat, up onto the ball, and through the air."""

from dataclasses import replace
from math import cos, hypot, pi, radians, sin

from yingxi.acting.footing import Foot
from yingxi.acting.gaits import GAITS, Gait
from yingxi.acting.timing import eased, keyed, share_of
from yingxi.stage.rig import Proportions

# The ball lies so far before the ankle, the heel so far behind it, in foot lengths.
BALL, HEEL = 0.72, 0.28
# The heel rises for this share of a step before the foot leaves the ground: to so many degrees, and to so many in the
# air.
ROLLS, ROLLED, PEELED = 0.32, 24.0, 40.0
# It comes down with the toes up by so many degrees, and is flat so many ticks later.
TOES_UP, FLAT = 14.0, 2.5


def rolls_from(gait: Gait, lifts: float) -> float:
    """The tick at which the heel of a foot that `lifts` at its own begins to rise."""
    return lifts - ROLLS * gait.ticks


def on_the_ball(start: Foot, end: Foot, tick: float, lifts: float, gait: Gait, legs: Proportions) -> Foot:
    """A foot at `start` about to leave for `end`: the heel rises, the ball stays where it is."""
    share = share_of(tick, rolls_from(gait, lifts), lifts)
    return _tipped(start, end, ROLLED * _flair(start, end, gait, legs) * eased(share), legs)


def on_the_heel(start: Foot, end: Foot, since: float, gait: Gait, legs: Proportions) -> Foot:
    """A foot that came from `start` and met the ground at `end` so many ticks ago: the toes come down."""
    up = TOES_UP * _flair(start, end, gait, legs) * max(0.0, 1 - since / FLAT)
    return replace(end, lift=HEEL * legs.foot * sin(radians(up)), pitch=up) if up else end


def swung(
    start: Foot,
    end: Foot,
    share: float,
    gait: Gait,
    legs: Proportions,
    *,
    rolled: bool,
    last: bool,
) -> Foot:
    """A foot in the air: off the ball (where it has `rolled` onto it), carried through, and down heel first but for the
    `last` step."""
    flair = _flair(start, end, gait, legs)
    way = min(1.0, hypot(end.x - start.x, _deep(start, end)) / (gait.step * legs.leg))
    off, on = ROLLED * flair if rolled else 0.0, 0.0 if last else TOES_UP * flair
    pitch = keyed(((0.0, -off), (0.2, -PEELED * flair), (0.6, 2.0), (0.85, 1.2 * on), (1.0, on)), share)
    carried = gait.lift * legs.leg * (0.45 + 0.55 * way) * sin(pi * share) ** 0.6
    below = BALL * sin(radians(max(0.0, -pitch))) + HEEL * sin(radians(max(0.0, pitch)))
    begin = _tipped(start, end, off, legs).x
    # It leaves the ground before it goes anywhere, and is there before it comes down.
    along = eased(share_of(share, 0.06, 0.95))
    z = (start.z or 0.0) + ((end.z or 0.0) - (start.z or 0.0)) * along
    return Foot(begin + (end.x - begin) * along, max(carried, below * legs.foot), pitch, planted=False, z=z)


def _tipped(start: Foot, end: Foot, degrees: float, legs: Proportions) -> Foot:
    """The foot with its heel so many degrees up, turned on its ball."""
    if not degrees:
        return start
    ahead = 1.0 if end.x >= start.x else -1.0
    ball = BALL * legs.foot
    return replace(
        start,
        x=start.x + ahead * ball * (1 - cos(radians(degrees))),
        lift=ball * sin(radians(degrees)),
        pitch=-degrees,
    )


def _flair(start: Foot, end: Foot, gait: Gait, legs: Proportions) -> float:
    """How much of a whole step of a plain gait this one is: who takes short steps hardly rolls their feet."""
    whole = min(1.0, abs(end.x - start.x) / (gait.step * legs.leg))
    return gait.rolls * whole * min(1.0, gait.step / GAITS["plain"].step)


def _deep(start: Foot, end: Foot) -> float:
    return abs((end.z or 0.0) - (start.z or 0.0))
