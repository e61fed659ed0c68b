"""Whether everybody whom an idea names is in the film."""

from collections import Counter
from collections.abc import Callable
from itertools import islice

from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.choosing import for_any_deed
from yingxi.generators.builtin.planner.plot.draft import Draft
from yingxi.generators.builtin.planner.plot.framing import FRAMED
from yingxi.generators.builtin.planner.plot.said_again import STRAYED
from yingxi.generators.builtin.planner.plot.telling import parts_shown

_ASKED, _ENOUGH = 24, 3
"""Plays of the ranking that are asked whether they keep everybody, at most, and how many that do are looked for."""
HERO, FEWER, ADDED, UNPLAYED = "hero", "fewer", "added", "unplayed"
"""What a film is said to leave out that has another hero than its idea, where the idea has somebody beside,
one that shows fewer of three, what one is said that has somebody besides,
and one in which somebody is only spoken of."""
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


def others_in(draft: Draft) -> tuple[str, ...]:
    """The marks of a film of two or more whom an English idea names: that the play brings somebody else, and that one
    of them has no part."""
    idea, parts = draft.plan.idea, parts_shown(draft)
    if idea.language != "en" or len(idea.people) < _TWO:
        return ()
    played = {each.entry.id for each in parts if each.named}
    unplayed = any(each.entry.id not in played and not each.owns for each in idea.people)
    added = any(not each.named for each in parts)
    return (*((ADDED,) if added else ()), *((UNPLAYED,) if unplayed else ()))


def everybody_first(
    ranked: tuple[Play, ...], idea: Idea, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays of an English idea; before those that leave out somebody whom it names, or in which somebody whom it
    does not name looks on at the two whom it names, go a few others, where the first has none of the idea's words the
    first of these that has, and those in which everybody has a part before those that only speak of somebody."""
    if idea.language != "en" or not idea.people:
        return ranked
    whole = (each for each in ranked[:_ASKED] if not _leaves_somebody(each, idea, left_out))
    keeping = tuple(islice(whole, _ENOUGH))
    if keeping and keeping[0] is not ranked[0]:
        keeping = tuple(sorted(keeping, key=lambda each: STRAYED in left_out(each)))
    if keeping and _is_for_any(keeping[0]):
        keeping = tuple(sorted(keeping, key=lambda each: UNPLAYED in left_out(each)))
    return (*keeping, *(each for each in ranked if each not in keeping))


def _is_for_any(play: Play) -> bool:
    """Whether a play takes any deed, and is written for nothing else."""
    return for_any_deed(play) and not (play.fact("own-clauses") or play.fact("own-course"))


def _leaves_somebody(play: Play, idea: Idea, left_out: Callable[[Play], tuple[str, ...]]) -> bool:
    """Whether a play leaves out somebody, or has somebody look on where two do what is not seen from outside."""
    looked_on = play.fact("own-clauses") == FRAMED or bool(play.fact("gimmick"))
    if looked_on and "own-lines" not in idea.flags and ADDED in left_out(play):
        return True
    asked = {HERO, FEWER} if play.fact("own-clauses") in _WRITTEN else {HERO, *LIVING}
    return not asked.isdisjoint(left_out(play))
