"""The grammar of the cut: which view may follow which. A cut must be seen: another person, another size by two steps,
or another side by thirty degrees."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import hypot

from yingxi.film.board import Angle, Size
from yingxi.storyboard.model import Situation, View

SCALE = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL, Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)
STEPS, DEGREES = 2, 30.0
# How much it counts against a view that it shows the one again who was seen alone right before, in views back.
AGAIN = 3
# How far up a high camera looks down, and a low one up, in degrees.
ELEVATION: dict[Angle, float] = {
    "eye": 0.0,
    "high": 21.0,
    "low": -17.0,
    "over the shoulder": 0.0,
    "point of view": 0.0,
}
# How far aside the camera goes to tell one side from another.
ASIDE = (0.0, 17.0, -17.0, 33.0, -33.0)


def cut_works(before: View | None, after: View) -> bool:
    """Whether a cut from `before` to `after`, in one scene, is seen as a cut and not as a jump."""
    if before is None or bool(before.insert) != bool(after.insert):
        return True
    if before.insert or after.insert:
        return before.insert != after.insert
    if same_view(before, after):
        return False
    if not {*before.subjects} & {*after.subjects}:
        return True
    return steps_between(before, after) >= STEPS or degrees_between(before, after) >= DEGREES


def same_view(before: View, after: View) -> bool:
    """Whether both have one size, from one side, of the same number of people."""
    return (
        before.size == after.size
        and degrees_between(before, after) < DEGREES / 2
        and before.angle == after.angle
        and (before.subjects == after.subjects or len(before.subjects) != 1)
    )


def steps_between(before: View, after: View) -> int:
    """By how many steps of the scale two views differ in size."""
    return abs(SCALE.index(before.size) - SCALE.index(after.size))


def degrees_between(before: View, after: View) -> float:
    """The angle between two cameras, in degrees: around, and up or down."""
    return hypot(before.azimuth - after.azimuth, ELEVATION[before.angle] - ELEVATION[after.angle])


def held_back(views: Iterable[View], situation: Situation) -> Iterator[View]:
    """`views`, none of them as near as the turn: a whisper or a strong feeling stays one step further off, so that the
    film's closest shot is where it turns."""
    turns = situation.turning == "turn"
    for view in views:
        near = view.size is Size.CLOSE and not view.insert and not turns
        yield replace(view, size=Size.MEDIUM_CLOSE) if near else view


def view_chosen(candidates: Iterable[View], last: View | None, seen: Sequence[View] = ()) -> View:
    """The first candidate that may follow `last`, of those whose picture was among `seen` least often and longest ago
    (who was seen alone right before counts as seen); else the first, varied until it may."""
    offered = list(candidates)
    working = [view for view in offered if cut_works(last, view)]
    if not working:
        return varied(offered[0], last)

    def stale(view: View) -> int:
        again = bool(seen) and len(view.subjects) == 1 and view.subjects == seen[-1].subjects
        lately = sum(number for number, other in enumerate(seen, 1) if same_picture(view, other))
        return AGAIN * again + lately

    return min(working, key=stale)


def same_picture(one: View, other: View) -> bool:
    """Whether both show the same people as large, from the same height: from a little aside it is the same again."""
    return (one.subjects, one.size, one.angle, one.over) == (
        other.subjects,
        other.size,
        other.angle,
        other.over,
    )


def varied(view: View, last: View | None) -> View:
    """`view` as little changed as lets it follow `last`: seen from another side, or in another size."""
    if last is None or view.insert or cut_works(last, view):
        return view
    here = SCALE.index(view.size)
    singles = len(view.subjects) == 1
    # Nearer than a medium close shot a shoulder would stand before the face.
    nearest = len(SCALE) - (2 if not singles else 1 if view.over else 0)
    sizes = [
        SCALE[to] for by in (0, 1, -1, 2, -2) if (2 if not singles else 3) <= (to := here + by) < nearest
    ]
    for size in sizes or [view.size]:
        for aside in ASIDE:
            changed = replace(view, size=size, azimuth=aside)
            if view.angle == "over the shoulder" and aside * view.azimuth < 0:
                continue
            if cut_works(last, changed):
                said = "size" if size != view.size else "angle"
                return replace(changed, reason=replace(view.reason, and_so=said))
    return view
