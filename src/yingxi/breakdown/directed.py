"""Directions among the moments of a scene: each holds from the next moment on."""

from collections.abc import Iterable

from yingxi.film.breakdown import Deed, Direction, Moment, Silence, Speech

LOOKED_AT = 1.2
"""Seconds of a look at somebody who does nothing meanwhile."""


def told_as_directed(
    told: Iterable[Moment], moments: list[Moment], directions: list[Direction], asked: list[Direction]
) -> None:
    """Adds what is `told` to `moments`, and what was `asked` before each of it to `directions`. Whom one is to look at,
    and who then does nothing, is looked at in silence."""
    for moment in told:
        looks = [each for each in asked if _looks(each) and each.whom not in _of(moment)]
        if looks and not isinstance(moment, Silence):
            directions += (each.model_copy(update={"at": len(moments)}) for each in asked)
            moments.append(Silence(id="", seconds=LOOKED_AT, line=looks[0].line))
        else:
            directions += (each.model_copy(update={"at": len(moments)}) for each in asked)
        asked.clear()
        moments.append(moment)


def close_as_directed(moments: list[Moment], directions: list[Direction], asked: list[Direction]) -> None:
    """The end of a scene: a look at somebody is a moment of its own, any other direction holds for what was told last.
    Transitions stay in `asked`, for the next scene."""
    camera = [each for each in asked if not each.transition]
    if any(_looks(each) for each in camera):
        directions += (each.model_copy(update={"at": len(moments)}) for each in camera)
        moments.append(Silence(id="", seconds=LOOKED_AT, line=camera[0].line))
    elif moments:
        directions += (each.model_copy(update={"at": len(moments) - 1}) for each in camera)
    asked[:] = [each for each in asked if each.transition]


def _looks(direction: Direction) -> bool:
    """Whether one is to look at somebody, without going on to anybody."""
    return bool(direction.whom) and direction.move is None and direction.angle != "point of view"


def _of(moment: Moment) -> tuple[str, ...]:
    """Whose moment it is."""
    if isinstance(moment, Speech):
        return (moment.person,)
    return (*moment.actors, moment.whom) if isinstance(moment, Deed) else ()
