"""Hats on heads, coats on backs, and both in hands, from step to step."""

from collections.abc import Mapping
from dataclasses import replace

from yingxi.breakdown.told import tells
from yingxi.film.board import Placement
from yingxi.film.breakdown import Deed
from yingxi.film.coats import SHIRT, coat_on, coat_parts
from yingxi.film.hats import BARE, HAT, hat_on, hat_parts
from yingxi.film.sheet import Cast
from yingxi.stage.props import prop_named
from yingxi.storyboard.gusts import blown_off
from yingxi.storyboard.lengths import action_seconds
from yingxi.storyboard.model import Blocking, Mark, Step

Worn = Mapping[str, str]
PUT_ON, TAKE_OFF = "put on", "take off"
LETS_GO = ("give", "put down", "drop", "throw", "wave")
"""Deeds for which what is on the head comes into the hand first."""


BED = 0.2
"""What one lies on is a bed from this height on, in metres."""


def puts_on_another(deed: Deed) -> bool:
    """Whether a hat is given by being put on somebody's head, a coat by being laid round them."""
    if deed.verb == "give" and deed.whom and coat_parts(deed.what) is not None:
        return tells(deed.text, "round their shoulders")
    is_hat = hat_parts(deed.what) is not None or prop_named(deed.what) == HAT
    return deed.verb == "give" and bool(deed.whom) and is_hat and tells(deed.text, "on a head")


def worn_by_another(deed: Deed) -> tuple[Deed, ...]:
    """`deed`, and, where it puts a hat on somebody's head, that they have it on."""
    if not puts_on_another(deed):
        return (deed,)
    return deed, deed.model_copy(update={"verb": PUT_ON, "actors": (deed.whom,), "whom": ""})


def hatted(marks: Blocking, hats: Worn) -> Blocking:
    """`marks` with everybody's hat on."""
    return {person: replace(mark, hat=hats.get(person, BARE)) for person, mark in marks.items()}


def coated(marks: Blocking, coats: Worn) -> Blocking:
    """`marks` with everybody's coat on."""
    return {person: replace(mark, coat=coats.get(person, SHIRT)) for person, mark in marks.items()}


def after_hat(deed: Deed, mark: Mark) -> Mark:
    """`mark` of somebody who has done `deed`, which may put on or take off a hat or a coat."""
    if blown_off(deed, mark):
        return replace(mark, hat=BARE)
    if deed.verb not in (PUT_ON, TAKE_OFF):
        return mark
    if coat_parts(deed.what) is not None:
        if deed.verb == PUT_ON:
            return replace(mark, coat=deed.what, holds=mark.holds.without(deed.what))
        return replace(mark, coat=SHIRT, holds=mark.holds.taking(deed.what))
    if deed.verb == PUT_ON:
        return replace(mark, hat=deed.what, holds=mark.holds.without(deed.what))
    return replace(mark, hat=BARE, holds=mark.holds.taking(deed.what))


def taken_off_first(deed: Deed, marks: Blocking, *, pace: float) -> tuple[Step, ...]:
    """The step in which a hat or a coat comes off whoever gives it away."""
    wearer = deed.whom if deed.verb == "take" else deed.actors[0]
    worn = wearer in marks and bool(deed.what) and deed.what in (marks[wearer].hat, marks[wearer].coat)
    if worn and blown_off(deed, marks[wearer]):
        return ()
    if not worn or deed.verb not in (*LETS_GO, "take") or not (hat_parts(deed.what) or coat_parts(deed.what)):
        return ()
    after = {**marks, wearer: after_hat(deed.model_copy(update={"verb": TAKE_OFF}), marks[wearer])}
    seconds = action_seconds(TAKE_OFF, pace=pace)
    return (Step(deed, seconds, TAKE_OFF, wearer, "", deed.what, before=marks, after=after),)


def _abed(placed: Placement) -> bool:
    """Whether somebody lies in a bed: nobody keeps a hat on there."""
    return placed.posture == "lie" and (placed.seat_height or 0.0) > BED


def worn_in(placements: tuple[Placement, ...], marks: Blocking, cast: Cast) -> tuple[Placement, ...]:
    """The placements with what is on everybody's head and back, where that is not what their sheet says."""
    made: list[Placement] = []
    for each in placements:
        mark = marks.get(each.person)
        if mark is not None:
            sheet = cast.sheet(each.person)
            worn = BARE if _abed(each) else mark.hat
            hat = None if worn == hat_on(sheet) else worn
            coat = None if mark.coat == coat_on(sheet) else mark.coat
            each = each.model_copy(update={"hat": hat, "coat": coat})
        made.append(each)
    return tuple(made)
