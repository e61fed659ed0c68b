"""Whether everybody whom an idea names is in the film."""

from collections import Counter
from collections.abc import Callable
from itertools import islice

from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.said_again import STRAYED
from yingxi.generators.builtin.planner.plot.telling import parts_shown

_ASKED, _ENOUGH = 24, 3
"""Plays of the ranking that are asked whether they keep everybody, at most, and how many that do are looked for."""
HERO, FEWER = "hero", "fewer"
"""What a film is said to leave out that has another hero than its idea, where the idea has somebody beside,
and one that shows fewer of three."""
_WRITTEN = ("concern", "situation")
"""Plays that were written for all that an idea says, in words of their own: of these only this is asked."""
_TWO = 2


def without_hero(draft: Draft) -> tuple[str, ...]:
    """The mark of a film in which whom an English idea is about has no part, and somebody whom it does not name has."""
    idea = draft.plan.idea
    # Who pretends to be another is shown as that one.
    pretends = idea.premise is not None and idea.premise.deed == "pretend"
    if idea.language != "en" or len(idea.people) < _TWO or pretends:
        return ()
    shown = [part.entry.id for part in parts_shown(draft) if part.named]
    return () if idea.people[0].entry.id in shown or len(shown) >= _TWO else (HERO,)


def fewer_shown(draft: Draft) -> tuple[str, ...]:
    """The classes of those of whom an English idea names more than its film shows: of two generals one."""
    idea = draft.plan.idea
    if idea.language != "en":
        return ()
    named = Counter((each.entry.kind, each.entry.id) for each in idea.people)
    shown = Counter(part.entry.id for part in parts_shown(draft) if part.named)
    few = {kind: several for (kind, meant), several in named.items() if 0 < shown[meant] < several}
    return (*few, *((FEWER,) if any(several > _TWO for several in few.values()) else ()))


def everybody_first(
    ranked: tuple[Play, ...], idea: Idea, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays of an English idea; before those that leave out somebody whom it names go a few that leave out nobody,
    where the first has none of the idea's words the first of these that has."""
    if idea.language != "en" or not idea.people:
        return ranked
    whole = (each for each in ranked[:_ASKED] if not _leaves_somebody(each, left_out))
    keeping = tuple(islice(whole, _ENOUGH))
    if keeping and keeping[0] is not ranked[0]:
        keeping = tuple(sorted(keeping, key=lambda each: STRAYED in left_out(each)))
    return (*keeping, *(each for each in ranked if each not in keeping))


def _leaves_somebody(play: Play, left_out: Callable[[Play], tuple[str, ...]]) -> bool:
    asked = {HERO, FEWER} if play.fact("own-clauses") in _WRITTEN else {HERO, *LIVING}
    return not asked.isdisjoint(left_out(play))
