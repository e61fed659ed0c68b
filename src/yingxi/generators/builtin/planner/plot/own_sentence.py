"""Where an English idea's own sentence goes before a play that says next to nothing of the idea."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.choosing import ANYWHERE, LOVE, NARRATED, is_sure
from yingxi.generators.builtin.planner.plot.said_again import UNSAID
from yingxi.generators.builtin.planner.reading.clause_words import ONE_CLAUSE
from yingxi.generators.builtin.planner.reading.concerns import CONCERN

_LEARNS_OR_SEES = phrased(r"\bto (?:see|learn|be|become|dance|sing|fly|hear|know|feel|have)\b", re.I)
"""Wishes of robots and animals that have plays of their own."""
_WHO_CAN = phrased(
    r"(?:an?|the|my)\b(?:\s[a-z-]+){1,3}\s(?:who|that)\s(?:can\s(?!not\b)[^,.;]*$|[a-z]+s\s(?:is|must|has)\s)",
    re.I,
)
"""An idea that is somebody with a gift and nothing else, or that says who they are before what they must."""
_OF_ANYBODY = {"found", "job", "strange", "public", "craft"}
"""What says nothing of what an idea is about."""


def own_sentence_first(
    ranked: tuple[Play, ...], idea: Idea, left_out: Callable[[Play], tuple[str, ...]]
) -> tuple[Play, ...]:
    """The plays; the one that says the idea's own sentence (`fallback`) goes before a first one that no word of the
    idea announces, or that one word does, and that says next to nothing of the rest."""
    own = tuple(each for each in ranked if each.fact("fallback"))
    first = ranked[0]
    if not own:
        return ranked
    if first.fact("own-course") and ONE_CLAUSE in idea.flags:
        return ranked
    if first.fact("own-course"):
        # Another seed, which may not be like this one, says the idea's own sentence.
        courses = tuple(each for each in ranked if each.fact("own-course"))
        return (*courses, *own, *(each for each in ranked if each not in courses + own))
    asked = {one for key in ("cues", "needs") for word in first.words(key) for one in word.split("|")}
    wished = set() if _LEARNS_OR_SEES.search(idea.text) else {"want", "wish", "robot"}
    announced = asked & idea.flags - (ANYWHERE - LOVE) - _OF_ANYBODY - wished
    is_told = first.fact("own-clauses") == NARRATED
    for_a_word = first.fact("own-clauses") == CONCERN and not is_sure(first, idea)
    written = bool(announced or first.fact("own-clauses")) and not (for_a_word or is_told)
    if written and not _WHO_CAN.match(idea.text):
        return ranked
    if not (written or is_told or "found" in first.words("needs") or UNSAID in left_out(first)):
        return ranked
    return (*own, *(each for each in ranked if each not in own))
