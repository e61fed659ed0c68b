"""Whose a thing is that somebody deals with: who does not have it takes it first, from somebody or where it lies."""

from yingxi.breakdown.told import tells
from yingxi.film.breakdown import Deed
from yingxi.stage.props import prop_named
from yingxi.stage.props.in_hand import WITH_WORDS
from yingxi.storyboard.laying import Around
from yingxi.storyboard.model import Blocking, Mark

LETS_GO = ("put down", "drop", "give", "throw", "put on", "read")
"""Deeds for which a thing has to be in the hand before: what is let go, and what is read."""


def taken_first(deed: Deed, marks: Blocking, around: Around) -> tuple[Deed, ...]:
    """What `deed`'s actor must do before they can let go of a thing that is not in their hand."""
    if deed.verb not in LETS_GO or not deed.what or not marks[deed.actors[0]].on_set:
        return ()
    owner = holder(deed, marks)
    if owner and _reads_along(deed, marks[deed.actors[0]], marks[owner]):
        return ()
    if owner and owner != deed.whom:
        return (deed.model_copy(update={"verb": "take", "whom": owner, "spot": ""}),)
    lies = any(thing.what == deed.what for thing in around.things)
    if (
        lies
        and deed.verb in ("put down", "drop", "put on", "give")
        and deed.what not in marks[deed.actors[0]].holds.things
    ):
        return (deed.model_copy(update={"verb": "take", "whom": "", "spot": ""}),)
    return ()


def _reads_along(deed: Deed, here: Mark, owner: Mark) -> bool:
    """Whether somebody reads what another goes on holding: together, or from where they sit."""
    return deed.verb == "read" and (tells(deed.text, "together") or here.posture != "stand" != owner.posture)


def holder(deed: Deed, marks: Blocking) -> str:
    """Who else than the actor of `deed` has in hand what it is done with, seen in the picture; nobody where the actor
    has it."""
    actor = deed.actors[0]
    if not deed.what or deed.what in marks[actor].holds.things:
        return ""
    having = (each for each, mark in marks.items() if mark.on_set and deed.what in mark.holds.things)
    return next(having, "")


def read_from(deed: Deed, marks: Blocking) -> str:
    """What is read by whom the text gives nothing to read: what they have in hand, else what another has."""
    actor = deed.actors[0]
    others = (mark.holds.things for person, mark in marks.items() if person != actor and mark.on_set)
    held = (*marks[actor].holds.things, *(what for things in others for what in things))
    return next((what for what in held if prop_named(what) in WITH_WORDS), "")
