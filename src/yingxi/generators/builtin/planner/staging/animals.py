"""An animal beside a person: outside of fables it does not speak but barks, tugs and sits."""

import re
from collections.abc import Iterator, Mapping

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.people.casting import Part
from yingxi.generators.builtin.planner.play import Play, Row
from yingxi.generators.builtin.planner.staging.staging import table

_SPEAKING = phrased(
    r"说|讲|问|聊|告诉|开口|寓言|童话|叫做|邀请|商量|\b(?:talk|speak|say|said|tell|ask|sing|argu|fable|fairy|named|called|invit|promis)",
    re.I,
)
"""Words of an idea that let its animals speak."""
_TAUGHT = frozenset(
    ["teach", "learn", "argue", "ask", "question", "call", "marry", "propose", "compete", "play", "race"]
)
"""Deeds by which an animal is spoken to as one speaks to people."""


def is_only_an_animal(part: Part, beside: Part | None, idea: Idea, play: Play) -> bool:
    """Whether somebody is an animal that only acts: a person leads the film, and nothing in the idea speaks of talk."""
    if (
        beside is None
        or (part.role == "P" and not (beside.named and play.fact("own-clauses") in ("acted", "heart")))
        or beside.kind != "person"
        or part.kind in ("person", "robot")
        or not play.fact("own-clauses")
    ):
        return False
    if part.entry.kind != "creatures" or "dragon" in part.entry.id:
        return False
    return _without_talk(idea, acted=play.fact("own-clauses") == "acted")


def wordless_terms(parts: Mapping[str, Part], idea: Idea, play: Play) -> Iterator[str]:
    """`O-wordless` for each role that an animal plays which only acts."""
    for role, part in parts.items():
        if is_only_an_animal(part, parts.get("O" if role == "P" else "P"), idea, play):
            yield f"{role}-wordless"


def _without_talk(idea: Idea, *, acted: bool = False) -> bool:
    """Whether nothing in the idea lets an animal speak."""
    told_behind = idea.twist is not None and idea.twist.kind != "by"
    if idea.premise is None or (told_behind and idea.language != "zh" and not acted):
        return False
    if idea.language == "en" and idea.premise.deed in ("teach", "learn"):
        return _SPEAKING.search(idea.text) is None
    known = idea.premise.deed not in _TAUGHT or "stays-away" in idea.flags
    return known and _SPEAKING.search(idea.text) is None


def acts_beside_a_person(idea: Idea) -> bool:
    """Whether an idea has a person first and an animal beside them that has no reason to speak."""
    living = [each.entry for each in idea.of(*LIVING) if not each.owns][:2]
    return (
        [each.kind for each in living] == ["people", "creatures"]
        and "animal" in living[1].flags
        and "dragon" not in living[1].id
        and _without_talk(idea)
    )


class Answering:
    """What a film's animals have done so far in place of a line."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self.used = 0

    def rows(self, line: Row, said: str) -> Iterator[Row]:
        """The act in place of `line`, which would say `said`."""
        kind = "ask" if said.rstrip("”’\"'").endswith(("?", "？")) else "bare"
        ways = table("animals", self.language)[kind]["acts"].split(" / ")
        yield Row("action", (ways[self.used % len(ways)].replace("{P", "{" + line.who),))
        self.used += 1
