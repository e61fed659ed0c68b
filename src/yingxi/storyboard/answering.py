"""To whom a line is said that calls nobody by name: of three and more, to whoever spoke last, else who answers."""

from collections.abc import Sequence

from yingxi.film.breakdown import Breakdown, Moment, Scene, Speech

_NEAR = 4
"""A line answers what was said so many moments before it at most."""


def answers_told(breakdown: Breakdown) -> Breakdown:
    """The breakdown in which every line of a company says to whom it is said, where an exchange tells it."""
    return breakdown.model_copy(update={"scenes": tuple(_exchanged(scene) for scene in breakdown.scenes)})


def _exchanged(scene: Scene) -> Scene:
    if len(scene.people) < 3:
        return scene
    made = [
        moment.model_copy(update={"whom": _partner(moment, scene.moments, at, scene.people)})
        if isinstance(moment, Speech) and not moment.whom and moment.person in scene.people
        else moment
        for at, moment in enumerate(scene.moments)
    ]
    return scene.model_copy(update={"moments": tuple(made)})


def _partner(line: Speech, moments: Sequence[Moment], at: int, people: Sequence[str]) -> str:
    """Who spoke last before it, else who speaks next; empty where nobody does soon."""
    for near in (reversed(moments[max(0, at - _NEAR) : at]), moments[at + 1 : at + 1 + _NEAR]):
        for other in near:
            if isinstance(other, Speech) and other.person != line.person and other.person in people:
                return "" if other.voice_over else other.person
    return ""
