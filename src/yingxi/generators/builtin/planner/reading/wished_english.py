"""What an English idea says that somebody would like, is afraid of, or is shut in with, where a play is written for
that."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.of_oneself import mine
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.state_words import END, LONGEST, WHO, any_of
from yingxi.generators.builtin.planner.reading.deed_forms import whose
from yingxi.generators.builtin.planner.reading.nouns_english import lives

_TWO = 2
_SEES = phrased(
    WHO
    + r"(?:wants|longs|hopes|wishes|dreams|would like|has always wanted) (?:to see|of seeing|to visit|of visiting) "
    r"(?P<sight>(?:the|an?|his|her|its) [^,.;:]+?|snow|spring|summer|winter)(?: (?:just |only )?once| one day)?"
    + END,
    re.I,
)
_BEHIND = phrased(r" (?:that|which|where|who|it|he|she|from|in|on|at|of|behind|before|for)\b.*$", re.I)
_ONCE = phrased(
    WHO
    + r"(?:(?:wishes|dreams)(?: that)? (?:he|she|it) could|(?:wants|longs|wishes|hopes|would like|has always wanted) to"
    r"|dreams of) (?P<do>[a-z]+ [^,.;:]+?),? (?:just once|for once|only once|once in (?:his|her|its) life|once)"
    + END,
    re.I,
)
_AFRAID = phrased(
    WHO + r"(?:is|['’]s) (?:so |very )?(?:afraid|scared|terrified|frightened) of (?P<fear>[^,.;:]+)" + END,
    re.I,
)
_NOT_STAGED = frozenset(
    {"be", "know", "have", "feel", "win", "die", "live", "see", "hear", "say", "understand"}
)


def _sees(text: str, idea: Idea) -> Course | None:
    found = _SEES.match(text)
    hero = idea.people[0].entry if idea.people else None
    if found is None or hero is None or (hero.kind == "people" and "personified" not in hero.flags):
        return None
    sight = found["sight"].strip()
    short = _BEHIND.sub("", sight)
    if len(sight.split()) > LONGEST or lives(short) or re.search(r"\b(?:sea|ocean|snow)\b", sight):
        return None
    bare = re.sub(r"^(?:an?|his|her|its) ", "the ", short)
    the = bare if bare.startswith("the ") else f"the {bare}"
    return Course(frozenset({"wants-to-see"}), {"see do": f"see {mine(sight)}", "the sight": the}, text)


def _once(text: str, idea: Idea) -> Course | None:
    found = _ONCE.match(text)
    at_work = any("job" in each.entry.flags for each in idea.people[:1])
    if found is None or not at_work or len(found["do"].split()) > LONGEST:
        return None
    verb, space, tail = found["do"].partition(" ")
    plain = plain_verb(verb.lower())
    if plain in _NOT_STAGED:
        return None
    words = {
        "wish do": f"{plain}{space}{whose(tail, 'my')}",
        "wish does": f"{third_person(plain)}{space}{tail}",
    }
    return Course(frozenset({"wishes-once"}), words, text)


def _afraid_thing(text: str, idea: Idea) -> Course | None:
    found = _AFRAID.match(text)
    if found is None or "thingling" not in idea.flags or len(found["fear"].split()) > LONGEST - 2:
        return None
    fear = found["fear"]
    return Course(
        frozenset({"afraid-thing"}), {"feared": fear, "fear I": f"I'm afraid of {mine(fear)}"}, text
    )


def _stuck(text: str, idea: Idea) -> Course | None:
    stuck = re.search(rf"\b(?:{any_of('stuck')})\b", text, re.I)
    elsewhere = re.search(rf"\b(?:{any_of('moving')})\b", text, re.I)
    counted = re.match(r"two\b", text, re.I)
    if stuck is None or elsewhere or re.search(r"[.;:]|\bchild|\bbaby\b", text):
        return None
    if len(idea.people) != _TWO and not (counted and len(idea.people) == 1):
        return None
    return Course(frozenset({"stuck-two"}), {}, text)


def _learns_to_dance(text: str, idea: Idea) -> Course | None:
    found = re.match(
        rf"^(?P<who>[^,.;:]*?\b(?:{any_of('fighters')})\b[^,.;:]*?) (?:learns|takes up|takes lessons in"
        rf"|is learning|starts) (?P<what>{any_of('danced')})(?P<for> for (?P<whom>[^,.;:]+))?{END}",
        text,
        re.I,
    )
    if found is None:
        return None
    what = re.sub(r"^how ", "", found["what"].lower())
    what = "dancing" if what == "to dance" else what
    whom = found["whom"] or ""
    words = {"learn what": what, "learn for": "", "learn for told": found["for"] or "", "apart": whom or "?"}
    if whom:
        words["learn reason"] = mine(whom)
    return Course(frozenset({"learns-for", *(("learn-whom",) if whom else ())}), words, text)


WISHED_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _sees,
    _once,
    _afraid_thing,
    _stuck,
    _learns_to_dance,
)
