"""Hands that stay where they are: in another's, or on a trunk, until something else is done with them."""

from dataclasses import replace

from yingxi.film.breakdown import Deed
from yingxi.storyboard.carried import is_laid
from yingxi.storyboard.model import Blocking

# Nobody's hand stays on what is further off than this, in metres.
ARM = 0.75

# What is done with the face and the head alone, and getting up: no hand lets go for it.
LETS_NOT_GO = (
    "", "look", "nod", "shake head", "laugh", "cry", "sigh", "gasp", "sleep", "wake", "hold hands", "touch", "rise",
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


def released(person: str, marks: Blocking) -> Blocking:
    """`marks` with the hands of `person` free, and those of whoever had one of them."""
    made = {
        name: replace(mark, clasps="") if mark.clasps == person or (name == person and mark.clasps) else mark
        for name, mark in marks.items()
    }
    if made[person].hand_on is not None:
        made[person] = replace(made[person], hand_on=None)
    return made
