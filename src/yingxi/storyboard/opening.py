"""How a scene is entered and the film left."""

from dataclasses import replace

from yingxi.film.board import Angle, Move, Size
from yingxi.film.breakdown import Silence, Sounding, Speech
from yingxi.film.verbs import TRAVELS
from yingxi.storyboard.grammar import ASIDE, cut_works, steps_between
from yingxi.storyboard.in_touch import in_contact
from yingxi.storyboard.model import Run, Situation, View
from yingxi.storyboard.people_seen import on_set
from yingxi.storyboard.reasons import Reason

PAIR, WIDE_SIDE = 15.0, 13.0
# Faces this near are matched, where chance is below so much.
MATCHED, MATCHES = (Size.MEDIUM_CLOSE, Size.CLOSE), 0.5
# What is touched or laid lower than this, in metres, is seen with the whole figure.
LOW = 0.5
# A camera comes down from the sky while nobody does or says anything, in no less than so many seconds.
TILTS = 2.5


def opened(view: View, run: Run, situation: Situation, *, first: bool) -> View:
    """A scene's first shot shows the place; the film's first one shows it from furthest away, and arrives in it."""
    everybody = on_set(run)
    if view.insert:
        return view if view.reason.name == "asked" else replace(view, reason=Reason("detail"))
    chance, tense = situation.chance, situation.mood in ("suspense", "action")
    if first:
        move: Move = "push" if situation.inside and chance < 0.6 else "truck" if chance < 0.8 else "crane"
        return View(
            everybody, Size.EXTREME_WIDE, _first_angle(chance, inside=situation.inside), move,
            towards="down" if move == "crane" else "", azimuth=0.0, reason=Reason("opening"),
        )  # fmt: skip
    if situation.kind == "montage":
        return view
    walking = any(step.verb in TRAVELS for step in run)
    side = 1.0 if chance < 0.5 else -1.0
    if situation.kind == "chase":
        return View(everybody, Size.WIDE, "low", azimuth=WIDE_SIDE * side, reason=Reason("place"))
    angle = "low" if tense and chance < 0.5 else "high" if not walking and 0.35 < chance < 0.6 else "eye"
    opening = View(
        everybody, Size.WIDE, "low" if angle == "low" else "high" if angle == "high" else "eye",
        azimuth=WIDE_SIDE * side, reason=Reason("place" if everybody else "empty"),
    )  # fmt: skip
    quiet = isinstance(run[0].moment, Silence | Sounding) and sum(step.seconds for step in run) >= TILTS
    if not situation.inside and chance > 0.6 and quiet:
        return replace(opening, move="tilt", towards="down", angle="eye", azimuth=0.0)
    return opening


def _first_angle(chance: float, *, inside: bool) -> Angle:
    """From where the place is seen first: from over it, from the ground, or as somebody who comes in sees it. A room
    has a ceiling, under which nobody looks up; a crane looks down by itself."""
    if chance < 0.3 or 0.6 <= chance < 0.68:
        return "high"
    return "low" if not inside and 0.3 <= chance < 0.5 else "eye"


def matched(left: View | None, run: Run, situation: Situation) -> View | None:
    """Into another time on a match: the face on which the last scene ended, as large and in the same place, before the
    new place is shown. None where nobody is there to match."""
    if (
        left is None
        or len(left.subjects) != 1
        or left.size not in MATCHED
        or left.insert
        or situation.chance > MATCHES
    ):
        return None
    person = left.subjects[0]
    walks = any(step.verb in TRAVELS and step.actor == person for step in run)
    others = any(isinstance(step.moment, Speech) and step.on_screen and step.actor != person for step in run)
    if walks or others or person not in situation.marks or not situation.marks[person].on_set:
        return None
    return View(
        (person,), left.size, azimuth=left.azimuth, transition="match", reason=Reason("match", person)
    )


def closed(view: View, run: Run, before: View | None) -> View:
    """The film's last shot lets them go: wider, the camera drawing back, or rising where one walks away. Where they are
    in touch it stays with that, near and still."""
    everybody = on_set(run)
    if view.insert or not everybody:
        return view
    if touching := in_contact(run):
        said = {step.actor for step in run if isinstance(step.moment, Speech) and step.on_screen}
        touching = tuple(sorted({*touching, *(said & {*everybody})}))
        at = run[-1].at
        size = Size.FULL if at is not None and at[1] < LOW else Size.MEDIUM
        near = View(touching, size, reason=Reason("ending"))
        sides = (replace(near, azimuth=side) for side in ASIDE)
        return next((each for each in sides if cut_works(before, each)), near)
    walking = any(step.verb in TRAVELS for step in run)
    size = Size.WIDE if walking or len(everybody) > 2 else Size.FULL
    made = View(
        everybody,
        size,
        move="crane" if walking else "pull",
        towards="up" if walking else "",
        reason=Reason("ending"),
    )
    if before is not None and not before.insert and steps_between(before, made) < 2:
        size = Size.WIDE if size is Size.FULL else Size.EXTREME_WIDE
        if steps_between(before, replace(made, size=size)) >= 2 or before.size is Size.WIDE:
            made = replace(made, size=size)
        side = 1.0 if before.azimuth <= 0 else -1.0
        made = replace(made, azimuth=side * 20.0)
    return made
