"""An idea told by its own clauses: each as a sentence that somebody can be seen doing, with the names of the film's
people in it."""

from collections.abc import Mapping

from yingxi.generators.builtin.planner.casting import Part
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.clauses_chinese import chinese_clauses
from yingxi.generators.builtin.planner.clauses_english import english_clauses
from yingxi.generators.builtin.planner.idea import LIVING, Idea

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
    if "contrast" in idea.flags and len(clauses) == _CONTRASTED:
        return clauses[::-1]
    return clauses


def _roles(idea: Idea, parts: Mapping[str, Part]) -> dict[int, tuple[str, ...]]:
    """Where somebody of the film is named in the idea, and their roles: both, where one word means two."""
    found: dict[int, tuple[str, ...]] = {}
    for mention in idea.of(*LIVING):
        playing = tuple(
            role for role, part in parts.items() if part.named and part.entry.id == mention.entry.id
        )
        if playing:
            found[mention.start] = playing
    return found
