"""Following: a camera goes along with whoever walks, wherever they turn, and rests where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from yingxi.film.board import Board
from yingxi.film.performance import Performance, Playing
from yingxi.stage.camera import Camera
from yingxi.stage.framing import reach_across
from yingxi.stage.track import Way

SET_OUT = 0.06
"""From how many metres on somebody has set out from where they stood."""
LEAST = 0.15
"""A camera that would go less far in all, in metres, does not move."""
SOFT = 10
"""Over about twice as many frames a camera sets out, and comes to rest."""


@dataclass(frozen=True, slots=True)
class Stood:
    """Where somebody is on one frame, in metres, and which way they face."""

    frame: int
    x: float
    facing: int


def following(home: Camera, board: Board, performance: Performance) -> tuple[Camera, Way]:
    """The furthest camera of a shot that goes along with the subject who goes furthest, and its way there: who turns
    about has the larger side before them again."""
    playing = followed(board, performance)
    if playing is None:
        return home, ()
    step, pose = 1 if playing.on_ones else 2, playing.poses[0]
    places = [Stood(step * n, each.x, each.facing) for n, each in enumerate(playing.poses)]
    scale = home.scale(pose.z)
    # Turned about, one stands as far from the frame's other side.
    beside = (2 * (home.centre + (pose.x - home.x) * scale) - home.width) / scale
    furthest = reach_across(board, scale, home.width)
    return along(home, places, beside, furthest)


def followed(board: Board, performance: Performance) -> Playing | None:
    """The subject who goes furthest across."""
    subjects = [p for p in performance.people if p.person in board.subjects and p.poses]
    return max(subjects, key=_travelled, default=None)


def along(home: Camera, places: Sequence[Stood], beside: float, furthest: float) -> tuple[Camera, Way]:
    """`home` taken along with somebody, `beside` metres further while they face the other way than at first; no
    further than `furthest` from the set's middle."""
    first = places[0]
    wanted = [
        home.x + each.x - first.x + (beside if each.facing != first.facing else 0.0)
        for each in _steady(places)
    ]
    every = places[1].frame - first.frame if len(places) > 1 else 1
    for _ in range(2):
        wanted = _softened(wanted, max(1, SOFT // every))
    # A tenth of a millimetre is not seen; a camera that rests rests wholly.
    left, right = min(-furthest, home.x), max(furthest, home.x)
    wanted = [round(max(left, min(right, x)), 4) for x in wanted]
    end = max(wanted, key=lambda x: abs(x - home.x))
    if abs(end - home.x) < LEAST:
        return home, ()
    way = tuple((each.frame, (x - home.x) / (end - home.x)) for each, x in zip(places, wanted, strict=True))
    return replace(home, x=end), way


def _travelled(playing: Playing) -> float:
    xs = [pose.x for pose in playing.poses]
    return max(xs) - min(xs)


def _steady(places: Sequence[Stood]) -> list[Stood]:
    """`places` without the small steps of who stands, and with a new facing only once they walk."""
    return list(accumulate(places, _held))


def _held(held: Stood, now: Stood) -> Stood:
    return now if abs(now.x - held.x) > SET_OUT else held


def _softened(values: Sequence[float], half: int) -> list[float]:
    """Each value as the mean of those about it; the ends go on as they are."""
    padded = [values[0]] * half + [*values] + [values[-1]] * half
    sums = [0.0, *accumulate(padded)]
    width = 2 * half + 1
    return [(sums[n + width] - sums[n]) / width for n in range(len(values))]
