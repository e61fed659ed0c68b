"""What the screenplay asks of the camera is obeyed: size, angle, move, whom to see, and how to come in."""

from collections.abc import Sequence
from dataclasses import replace

from yingxi.film.board import Size
from yingxi.film.breakdown import Direction
from yingxi.storyboard.model import Run, View
from yingxi.storyboard.people_seen import on_set
from yingxi.storyboard.reasons import Reason

# A move that leads to somebody needs them in the set, and begins with somebody else.
LEADS = ("pan", "whip", "rack focus")
GROUP = (Size.EXTREME_WIDE, Size.WIDE, Size.FULL)


def directed(view: View, asked: Sequence[Direction], run: Run, before: View | None) -> View:
    """`view` as the directions will have it; what they leave open stays the director's."""
    present = on_set(run)
    for direction in asked:
        whom = direction.whom if direction.whom in present else ""
        if direction.move in LEADS and whom:
            other = next(
                (
                    p
                    for p in (*(before.subjects if before else ()), *view.subjects, *present)
                    if p in present and p != whom
                ),
                "",
            )
            if other:
                size = direction.size or (
                    view.size if len(view.subjects) == 1 and not view.insert else Size.MEDIUM
                )
                view = replace(
                    view, subjects=(other,), towards=whom, size=size, insert="", over="", angle="eye"
                )
        elif whom and not view.insert:
            view = replace(view, subjects=(whom,), over="", angle="eye" if view.over else view.angle)
        if direction.size is not None and (not view.insert or direction.size is not Size.INSERT):
            if not (view.insert and direction.size in (Size.CLOSE, Size.MEDIUM_CLOSE)):
                view = replace(view, size=direction.size, insert="")
            if direction.size in GROUP and not whom and not view.insert:
                view = replace(view, subjects=present, over="")
            elif (
                len(view.subjects) != 1
                and direction.size in (Size.CLOSE, Size.MEDIUM_CLOSE)
                and not view.insert
            ):
                actor = next((step.actor for step in run if step.actor in present), next(iter(present), ""))
                view = replace(view, subjects=(actor,) if actor else (), over="")
        if direction.angle is not None:
            view = replace(view, angle=direction.angle)
        if direction.move is not None and (
            direction.move not in LEADS or view.towards or direction.move == "pan"
        ):
            view = replace(view, move=direction.move)
        if direction.way:
            view = replace(view, towards=direction.way)
        if direction.transition:
            view = replace(view, transition=direction.transition)
        if direction.text and (direction.size or direction.angle or direction.move or whom):
            view = replace(view, reason=Reason("asked", thing=direction.text))
    return view
