"""A fall is one fall, however many words it is told in; who is helped up is pulled to their feet."""

import re
from collections.abc import Iterable, Iterator

from yingxi.film.breakdown import Deed, Moment

# What helping somebody up is taken for by its words.
BY_HAND = ("touch", "take", "")
_HELPED_UP = re.compile(
    r"\bhelp(?:s|ed|ing)?\b.{1,40}?\b(?:up\b(?!\s+(?:the|a|to\s+the)\b)|(?:on)?to (?:his|her|their|its) feet)"
    r"|扶起|搀起|扶.{1,6}起来",
    re.IGNORECASE,
)


def falls_told(moments: Iterable[Moment]) -> Iterator[Moment]:
    """The moments of one paragraph, where a slip and the fall that it ends in are one deed."""
    fall: Deed | None = None
    for moment in moments:
        if isinstance(moment, Deed) and fall is not None and _one_fall(fall, moment):
            between = ", " if fall.text.isascii() else "，"
            told = f"{fall.text}{between}{moment.text}"
            fall = fall.model_copy(update={"text": told, "what": fall.what or moment.what})
            continue
        if fall is not None:
            yield fall
        fall = moment if isinstance(moment, Deed) and moment.verb == "fall" else None
        if fall is None:
            yield _helped_up(moment)
    if fall is not None:
        yield fall


def _helped_up(moment: Moment) -> Moment:
    """Who is helped to their feet is pulled up."""
    if not isinstance(moment, Deed) or not moment.whom or moment.verb not in BY_HAND:
        return moment
    return moment.model_copy(update={"verb": "pull"}) if _HELPED_UP.search(moment.text) else moment


def _one_fall(before: Deed, after: Deed) -> bool:
    return before.verb == after.verb == "fall" and before.actors == after.actors
