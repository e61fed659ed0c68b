"""What an idea is at heart, in its own language."""

from collections.abc import Mapping

from yingxi.generators.builtin.planner.clauses import heart_chinese, heart_english
from yingxi.generators.builtin.planner.clauses.heart_chinese import HEART, NO_HEART, Heart
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.people.casting import Part

MARKS = frozenset((*heart_chinese.MARKS, *heart_english.MARKS))
"""What stands behind `h-` in a term."""

__all__ = ["HEART", "MARKS", "NO_HEART", "Heart", "heart_of"]


def heart_of(idea: Idea, parts: Mapping[str, Part]) -> Heart:
    """What the idea is at heart; NO_HEART where it says nothing of its hero that could be spoken of."""
    if idea.language == "en":
        return heart_english.heart_in_english(idea, parts)
    return heart_chinese.heart_of(idea, parts)
