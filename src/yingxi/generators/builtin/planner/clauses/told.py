"""An idea told by its own clauses: each as a sentence that somebody can be seen doing, with the names of the film's
people in it."""

import re
from collections.abc import Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses.chinese import chinese_clauses
from yingxi.generators.builtin.planner.clauses.english import english_clauses
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.matter import COUNTED
from yingxi.generators.builtin.planner.people.awaited_chinese import nouns_of, with_awaited_elsewhere
from yingxi.generators.builtin.planner.people.casting import Part

MOST = {"zh": 8, "en": 4}
"""Clauses of an idea that are told."""
_CONTRASTED = 2
"""Clauses of a sentence whose second one says against whom it goes; it was read before the first."""


def clauses_told(idea: Idea, parts: Mapping[str, Part]) -> tuple[Clause, ...]:
    """The clauses of an idea that can be put on the stage, in order; empty where it has no deed."""
    if idea.premise is None:
        return ()
    named = _roles(idea, parts)
    told = (
        chinese_clauses(idea, named, parts) if idea.language == "zh" else english_clauses(idea, named, parts)
    )
    clauses = tuple(each for each in told if each.told)[: MOST[idea.language]]
    if idea.language == "zh":
        clauses = with_awaited_elsewhere(_with_wish_done(clauses), nouns_of(idea, named))
    if "contrast" in idea.flags and len(clauses) == _CONTRASTED:
        return clauses[::-1]
    return clauses


_WISHED = phrased(
    r"(?:一直|总是|特别|很|最|就)*(?:想要|想|要|希望|打算|决定|梦想|盼着)(?=[\u3400-\u9fff])(?!起|到|念|家|知道)"
)
_WISHED_THING = phrased(rf"(?:想要?|要|希望有)[一两三几][{COUNTED}](?!人)")
"""A wish for something, and not to do something: 想要一座桥."""


_FEW = 2


def _with_wish_done(clauses: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses of a short idea that ends with a wish, and what comes of it: it is done."""
    if not clauses or len(clauses) > _FEW or not clauses[-1].said or clauses[-1].of != "P":
        return clauses
    if _WISHED_THING.search(clauses[-1].told):
        return clauses
    told = _WISHED.sub("", clauses[-1].told, count=1)
    if told == clauses[-1].told or re.search("[不没]", told):
        return clauses
    end = clauses[-1].end
    return (*clauses, Clause(told, "P", end, end, follows=True))


def _roles(idea: Idea, parts: Mapping[str, Part]) -> dict[int, tuple[str, ...]]:
    """Where somebody of the film is named in the idea, and their roles: both, where one word means two."""
    found: dict[int, tuple[str, ...]] = {}
    for mention in idea.of(*LIVING):
        playing = tuple(
            role for role, part in parts.items() if part.named and part.entry.id == mention.entry.id
        )
        called = tuple(role for role in playing if parts[role].noun == mention.word)
        called = called or tuple(role for role in playing if parts[role].noun.endswith(mention.word))
        if playing:
            found[mention.start] = called or playing
    return found
