"""What of an idea a play takes that was written for what it is about as a whole."""

from dataclasses import replace

from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.people.departed import with_the_living_alone
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.reading.concerns import CONCERN


def as_concerned(idea: Idea, play: Play) -> Idea:
    """The idea for such a play: without the dead, who do not walk in; any other play gets it as it is."""
    if play.fact("own-clauses") != CONCERN:
        return idea
    is_one_word = bool(idea.title) and " " not in idea.title
    return _its_name_alone(idea) if is_one_word else with_the_living_alone(idea)


def _its_name_alone(idea: Idea) -> Idea:
    """An idea that is one word, without what other plays have happen in it."""
    said = {flag for flag, _ in idea.concerns}
    return replace(
        idea,
        mentions=(),
        unread=(),
        premise=None,
        target=None,
        twist=None,
        second=None,
        flags=frozenset(said),
    )
