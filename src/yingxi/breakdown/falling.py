"""A fall is one fall, however many words it is told in; who is helped up is pulled to their feet."""

import re
from collections.abc import Iterable, Iterator

from yingxi.film.breakdown import Deed, Moment
from yingxi.film.phrasing import phrased

GOES = ("walk", "run")
_OVER = phrased(r"(?:过去|过来|上前|上去)$|\b(?:over|forward|up)$", re.IGNORECASE)
# What helping somebody up is taken for by its words.
BY_HAND = ("touch", "take", "")
_HELPED_UP = phrased(
    r"\bhelp(?:s|ed|ing)?\b.{1,40}?\b(?:up\b(?!\s+(?:the|a|to\s+the)\b)|(?:on)?to (?:his|her|their|its) feet)"
    r"|扶起|搀起|扶.{1,6}起来",
    re.IGNORECASE,
)


def falls_told(moments: Iterable[Moment]) -> Iterator[Moment]:
    """The moments of one paragraph, where a slip and the fall that it ends in are one deed, and who goes over to do
    something to somebody goes to them."""
    held: Deed | None = None
    for moment in moments:
        moment = _helped_up(moment)
        if held is not None and isinstance(moment, Deed):
            if _one_fall(held, moment):
                between = ", " if held.text.isascii() else "，"
                told = f"{held.text}{between}{moment.text}"
                held = held.model_copy(update={"text": told, "what": held.what or moment.what})
                continue
            if held.verb in GOES and held.actors == moment.actors and moment.whom not in held.actors:
                held = held.model_copy(update={"whom": moment.whom})
        if held is not None:
            yield held
        held = moment if isinstance(moment, Deed) and _waits(moment) else None
        if held is None:
            yield moment
    if held is not None:
        yield held


def _waits(deed: Deed) -> bool:
    """Whether what comes next tells more of `deed`: how one falls, or to whom one goes over."""
    over = deed.verb in GOES and not deed.whom and _OVER.search(deed.text) is not None
    return deed.verb == "fall" or over


def _helped_up(moment: Moment) -> Moment:
    """Who is helped to their feet is pulled up."""
    if not isinstance(moment, Deed) or not moment.whom or moment.verb not in BY_HAND:
        return moment
    return moment.model_copy(update={"verb": "pull"}) if _HELPED_UP.search(moment.text) else moment


def _one_fall(before: Deed, after: Deed) -> bool:
    return before.verb == after.verb == "fall" and before.actors == after.actors
