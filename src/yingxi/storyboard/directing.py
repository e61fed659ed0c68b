"""What the screenplay asks of the camera is obeyed: size, angle, move, whom to see, and how to come in."""

import re
from collections.abc import Sequence
from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.board import Size
from yingxi.film.breakdown import Direction, Silence
from yingxi.film.leads import SKY, WINDOW
from yingxi.film.phrasing import phrased
from yingxi.film.verbs import TRAVELS
from yingxi.stage.props import prop, prop_named
from yingxi.storyboard.model import Run, View
from yingxi.storyboard.people_seen import on_set
from yingxi.storyboard.reasons import Reason

# A move that leads to somebody needs them in the set, and begins with somebody else.
LEADS = ("pan", "whip", "rack focus")
GROUP = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL)
FACE = (Size.MEDIUM_CLOSE, Size.CLOSE)


def directed(view: View, asked: Sequence[Direction], run: Run, before: View | None) -> View:
    """`view` as the directions will have it; what they leave open stays the director's."""
    present = on_set(run)
    for direction in asked:
        whom = direction.whom if direction.whom in present else ""
        view = _of_whom(view, direction, whom, present, before)
        if direction.size is not None:
            view = _sized(view, direction.size, whom, run)
        if direction.angle is not None and not view.insert:
            view = _angled(view, direction, whom, present, run)
        if direction.move is not None and (
            direction.move not in LEADS or view.towards or direction.move == "pan"
        ):
            view = replace(view, move=direction.move)
        if _pans_over_the_room(direction, whom, run):
            view = replace(view, subjects=present, size=Size.FULL, over="", angle="eye", move="pan")
        if away := _led_away(direction, whom):
            view = replace(view, insert="", over="", angle="eye", towards=away)
        elif direction.way:
            view = replace(view, towards=direction.way)
        if direction.transition:
            view = replace(view, transition=direction.transition)
        if direction.text and _is_obeyed(view, direction, whom):
            view = replace(view, reason=Reason("asked", thing=direction.text))
    return view


def _is_obeyed(view: View, direction: Direction, whom: str) -> bool:
    """Whether the shot is as the direction asks, and no reason of its own says how."""
    moves = direction.move is not None and (view.move == direction.move or direction.move not in LEADS)
    swept = direction.move == "whip" and view.move == "pan"
    seen = bool(direction.size or direction.angle or whom)
    return not view.reason.name.startswith("asked_") and (seen or moves or swept)


def _pans_over_the_room(direction: Direction, whom: str, run: Run) -> bool:
    """Whether the camera goes to a thing of the set while nobody does anything: `PAN TO the window`."""
    still = all(isinstance(step.moment, Silence) for step in run)
    return direction.move in ("pan", "whip") and not whom and direction.size is None and still


def _led_away(direction: Direction, whom: str) -> str:
    """What a pan or a tilt goes to that is no person: the window, the sky."""
    if whom:
        return ""
    if direction.move == "pan" and tells(direction.text, "window"):
        return WINDOW
    return SKY if direction.move == "tilt" and direction.way == "up" and tells(direction.text, "sky") else ""


def _of_whom(
    view: View, direction: Direction, whom: str, present: tuple[str, ...], before: View | None
) -> View:
    """The one whom the direction names is framed; or led to, from whoever was seen before."""
    if not whom or direction.angle == "point of view":
        return view
    if direction.move in LEADS:
        seen = (*(before.subjects if before else ()), *view.subjects, *present)
        other = next((person for person in seen if person in present and person != whom), "")
        if not other:
            return view
        near = len(view.subjects) == 1 and not view.insert
        size = direction.size or (view.size if near else Size.MEDIUM)
        return replace(view, subjects=(other,), towards=whom, size=size, insert="", over="", angle="eye")
    return (
        view
        if view.insert
        else replace(view, subjects=(whom,), over="", angle="eye" if view.over else view.angle)
    )


def _sized(view: View, size: Size, whom: str, run: Run) -> View:
    """The size asked for; a close shot is of one, a wide one of all. A thing seen close is close already."""
    if view.insert and size in (Size.INSERT, *FACE):
        return view
    present = on_set(run)
    view = replace(view, size=Size.CLOSE if size is Size.INSERT else size, insert="")
    if size in GROUP and not whom:
        return replace(view, subjects=present, over="", angle="eye" if view.over else view.angle)
    if len(view.subjects) != 1 and view.size in FACE:
        actor = next((step.actor for step in run if step.actor in present), next(iter(present), ""))
        return replace(view, subjects=(actor,) if actor else (), over="")
    return view


_WHOSE_SHOULDER = phrased(
    r"^OVER\s+(?!THE\b|SHOULDER)|SHOULDERS?\s+OF\b|^(?:镜头)?(?:越过|从|透过)", re.IGNORECASE
)
"""It says over whose shoulder, and not whom one sees so."""


def _angled(view: View, direction: Direction, whom: str, present: tuple[str, ...], run: Run) -> View:
    """The angle asked for. A shoulder to look over, or eyes to look through, need a second person."""
    angle = direction.angle or view.angle
    if angle not in ("over the shoulder", "point of view"):
        return replace(view, angle=angle)
    seen = view.subjects[:1] or present[:1]
    if whom and (angle == "point of view" or _WHOSE_SHOULDER.search(direction.text)):
        seen = tuple(person for person in (*view.subjects, *present) if person != whom)[:1]
        others: tuple[str, ...] = (whom,)
    else:
        others = tuple(person for person in present if person not in seen)
    if not seen and others and angle == "over the shoulder":
        seen, others = others, ()
    if seen and not others and angle == "over the shoulder":
        return _over_the_shoulder_alone(view, direction, seen[0], run)
    if not seen or not others:
        return view
    return replace(
        view,
        subjects=seen,
        angle=angle,
        over=others[0],
        azimuth=0.0 if angle != "over the shoulder" else view.azimuth,
    )


_READS = ("read", "write", "look", "hold", "take", "open", "draw")
"""What one does with a thing in hand and looks at meanwhile."""


def _over_the_shoulder_alone(view: View, direction: Direction, person: str, run: Run) -> View:
    """Over the shoulder of somebody with whom nobody else is: onto what they have in hand and look at, else from behind
    them onto what they look at; where they move about or sit, as they would be seen, and the reason says so."""
    own = [step for step in run if step.actor == person]
    for step in own:
        thing = prop_named(step.what) if step.verb in _READS else ""
        if thing and prop(thing) and thing in map(prop_named, step.after[person].holds.things):
            reason = Reason("asked_in_hand", person)
            return replace(
                view, subjects=(), size=Size.INSERT, angle="eye", move="hold", insert=thing, reason=reason
            )
    still = all(
        step.verb not in TRAVELS and step.before[person].posture == "stand" for step in own or run[:1]
    )
    if not still:
        return replace(view, reason=Reason("asked_alone", person, thing=direction.text))
    size = view.size if direction.size is not None else Size.MEDIUM
    reason = Reason("asked_behind", person, thing=direction.text)
    return replace(view, subjects=(person,), size=size, angle="eye", over="", from_behind=True, reason=reason)
