"""Hands that stay where they are: in another's, or on a trunk, until something else is done with them."""

from dataclasses import replace

from yingxi.film.breakdown import Deed
from yingxi.storyboard.carried import is_laid
from yingxi.storyboard.model import Blocking, Run

# Nobody's hand stays on what is further off than this, in metres.
ARM = 0.75

# What is done with the face and the head alone, and getting up: no hand lets go for it.
LETS_NOT_GO = (
    "", "look", "nod", "shake head", "laugh", "cry", "sigh", "gasp", "sleep", "hold hands", "touch", "rise",
)  # fmt: skip


def in_touch(deed: Deed, actor: str, marks: Blocking) -> Blocking:
    """`marks` after `deed`, with who has whose hand."""
    made = dict(marks)
    if deed.verb not in LETS_NOT_GO:
        made = released(actor, made)
    if deed.verb == "hold hands" and deed.whom in made and deed.whom != actor:
        made[actor] = replace(made[actor], clasps=deed.whom)
        made[deed.whom] = replace(made[deed.whom], clasps=actor)
    return made


def laid_on(deed: Deed, actor: str, marks: Blocking, at: tuple[float, float, float] | None) -> Blocking:
    """`marks` after `deed`, done to what stands `at`: a hand that touches it stays there, where it is within an arm;
    on a small thing that lies there no hand stays."""
    if deed.verb != "touch" or at is None or is_laid(deed.what) or abs(marks[actor].x - at[0]) > ARM:
        return marks
    return {**marks, actor: replace(marks[actor], hand_on=(at[0], at[1]))}


def in_contact(run: Run) -> tuple[str, ...]:
    """Who is in touch as `run` ends: with somebody, with what their hand is on, or with what they lay down."""
    last = run[-1]
    here = {person: mark for person, mark in last.after.items() if mark.on_set}
    clasped = [person for person, mark in here.items() if mark.clasps in here]
    if clasped:
        return tuple(sorted(clasped))
    if last.verb in ("hug", "touch") and last.whom in here and last.actor in here:
        return tuple(sorted({last.actor, last.whom}))
    laid = [person for person, mark in here.items() if mark.hand_on is not None]
    if last.verb == "put down" and last.actor in here:
        laid = [last.actor]
    return tuple(sorted(laid)[:2])


def released(person: str, marks: Blocking) -> Blocking:
    """`marks` with the hands of `person` free, and those of whoever had one of them."""
    made = {
        name: replace(mark, clasps="") if mark.clasps == person or (name == person and mark.clasps) else mark
        for name, mark in marks.items()
    }
    if made[person].hand_on is not None:
        made[person] = replace(made[person], hand_on=None)
    return made
