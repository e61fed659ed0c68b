"""What an English idea says that somebody learns for somebody, breaks into, shares, has lost or takes leave of, where a
play is written for that."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.of_oneself import contracted, mine
from yingxi.generators.builtin.planner.idiom.state_words import END, LONGEST, WHO, any_of
from yingxi.generators.builtin.planner.reading.deed_forms import whose

_LEARNS = phrased(
    WHO + r"(?:learns|is learning|takes lessons|teaches (?:him|her|it)self|starts learning) (?:how )?to "
    r"(?P<do>[^,.;:]+?),? (?P<link>because|so that) (?P<why>[^.;:]+)" + END,
    re.I,
)
_BREAKS_IN = phrased(
    r"\b(?:burglar|thief|robber|housebreaker)\b[^.;:]*? (?:breaks into|breaks in|climbs into|gets into)\b"
    r"[^.;:]*? finds?\b(?: only)? (?:an?|the|one|somebody|someone)\b"
    r"(?![^.;:]* who (?:makes|offers|gives|cooks|serves)\b)",
    re.I,
)
_SHARES = phrased(r"\bshare (?:an|one|the same|a single) umbrella\b[^,.;:]*" + END, re.I)
_LAST = phrased(
    r"^the (?:very )?last (?P<trade>[a-z -]+?)(?: (?:in|of|on|at) (?:the |this |our |my )?[a-z-]+(?: [a-z-]+)?)?"
    + END,
    re.I,
)
_GOODBYE = phrased(
    r"\b(?:comes?|goes|returns|travels|walks|flies|rides)\b[^,.;:]* to say (?:his |her |their |its )?"
    r"(?:last )?(?:goodbye|good-bye|farewell) to "
    r"(?!(?:the|his|her|their|its) (?:house|home|sea|city|village|dead|late|ghost))[^,.;:]+" + END,
    re.I,
)
_NOT_THERE = phrased(r"\b(?:dead|late|grave|funeral|dies|died|dying|ghost|phone|letter)\b", re.I)
_TWO = 2


def _learns(text: str, idea: Idea) -> Course | None:
    found = _LEARNS.match(text)
    if found is None or len(list(idea.of(*LIVING))) < _TWO or len(found["do"].split()) > LONGEST - 3:
        return None
    why = contracted(mine(found["why"].strip()))
    if len(why.split()) > LONGEST + 2:
        return None
    do = found["do"].strip()
    words = {"skill": whose(do, "my"), "skill told": do, "skill why": f"{found['link'].capitalize()} {why}"}
    return Course(frozenset({"learns-because"}), words, text)


def _breaks_in(text: str, idea: Idea) -> Course | None:
    found = _BREAKS_IN.search(text)
    return Course(frozenset({"burglar-finds"}), {}, text) if found and len(idea.people) >= _TWO else None


def _shares(text: str, _: Idea) -> Course | None:
    found = _SHARES.search(text)
    return (
        Course(frozenset({"shares-way"}), {"the shared": "an umbrella", "shared noun": "umbrella"}, text)
        if found
        else None
    )


def _last_of_trade(text: str, idea: Idea) -> Course | None:
    found = _LAST.match(text)
    at_work = len(idea.people) == 1 and "job" in idea.people[0].entry.flags
    if found is None or not at_work or not found["trade"].lower().endswith(idea.people[0].word.lower()):
        return None
    return Course(frozenset({"last-of-trade"}), {}, text)


def _own_lost(text: str, idea: Idea) -> Course | None:
    found = re.match(
        rf"{WHO}(?:loses|has lost|lost) (?:his|her|its) (?P<thing>{any_of('own')})"
        rf"(?:,? (?:and|until|but|when)\b[^.;:]*)?{END}",
        text,
        re.I,
    )
    return (
        Course(frozenset({"own-lost"}), {"own lost": found["thing"].lower()}, text)
        if found and idea.people
        else None
    )


def _goodbye(text: str, idea: Idea) -> Course | None:
    found = _GOODBYE.search(text)
    if found is None or _NOT_THERE.search(text) or len(list(idea.of(*LIVING))) < _TWO:
        return None
    return Course(frozenset({"says-goodbye"}), {}, text)


SOUGHT_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _learns,
    _breaks_in,
    _shares,
    _last_of_trade,
    _own_lost,
    _goodbye,
)
