"""A clause of an idea: one thing that it says, as a sentence with the film's people in it."""

import re
from dataclasses import dataclass

from yingxi.generators.builtin.planner.idea import Idea, Mention

CARD = "SUPER: "
"""Before what stands on a card."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One thing that an idea says. `told` is the sentence without its full stop, with `{P}` where somebody is named;
    `of` the role that does it, empty where nobody of the film does; `start` and `end` where it stands in the idea;
    `said` the line of `of` that takes its place where nobody can see it; `why` what
    `of` answers when asked for a reason, which is no longer in `told`; `follows` is true of what the idea
    does not say, but what comes of what it says."""

    told: str
    of: str
    start: int
    end: int
    said: str = ""
    why: str = ""
    follows: bool = False

    @property
    def done(self) -> str:
        """What is done in it, without who does it."""
        return re.sub(r"^(?:[^{}]{0,10}，)?{\w+}(?:(?:和|, | and ){\w+})*\s?", "", self.told)

    @property
    def roles(self) -> frozenset[str]:
        """Everybody who is named in it."""
        return frozenset(re.findall(r"{(\w+)}", self.told))


def end_of(mention: Mention, text: str) -> int:
    """Where somebody's noun ends, of two words for one person the last: 少年剑客."""
    word = mention.original or mention.word
    at = text.lower().find(word.lower(), mention.start)
    return (at if at >= 0 else mention.start) + len(word)


def at_place(mention: Mention, idea: Idea) -> str:
    """What the idea calls somebody, with the place right before it: 街头小偷."""
    before = next((each.word for each in idea.places if each.end == mention.start), "")
    return before + (mention.original or mention.word)


def is_two(idea: Idea, mention: Mention) -> bool:
    return idea.people[:2].count(mention) == 2 or (
        len(idea.people) > 1 and idea.people[0].start == idea.people[1].start == mention.start
    )
