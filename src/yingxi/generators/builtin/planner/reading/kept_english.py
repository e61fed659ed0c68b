"""What an English idea says that somebody keeps to themselves, has been left, or has found out, where a play is written
for that."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.of_oneself import contracted, mine
from yingxi.generators.builtin.planner.idiom.state_words import END, LONGEST, WHO
from yingxi.generators.builtin.planner.reading.nouns_english import known_noun

_SAID = 12
"""Words of what somebody confesses."""
_INHERITS = phrased(
    WHO + r"inherits? (?P<what>(?:an?|the|his|her|their) [a-z' -]+?) from "
    r"(?P<giver>(?:an?|his|her|the) (?:[a-z-]+ ){0,2}?[a-z]+)"
    r"(?: (?:who |whom |that )?(?:he|she|they)(?: has| have| had|['’]d|['’]s)? "
    r"(?:never|barely|hardly|scarcely)\b[^,.;:]*)?" + END,
    re.I,
)
_SECRET = phrased(
    WHO
    + r"(?:(?:has|keeps|guards|hides|carries) (?:an?|one|his|her) (?:[a-z]+ )?secret(?:[:;,] | that |: that )"
    r"|(?:hides|keeps it|keeps) (?:secret )?from (?P<whom>[^,.;:]+?) that |keeps (?:it )?(?:a )?secret that "
    r"|(?:does not|doesn't|has not|hasn't|cannot|can't) (?:tell|told|dare tell) (?P<told>[^,.;:]+?) that )"
    r"(?P<secret>[^;:.]+)" + END,
    re.I,
)
_NEVER_SAID = phrased(
    r"^(?P<who>(?:an?|the|my|our) [a-z -]+?) (?:who )?(?:has |had |have )?never (?:once )?"
    r"(?P<verb>says?|said|tells?|told)(?: (?P<whom>me|us|him|her|(?:his|her|their) [a-z]+))?(?: that)? "
    r"(?P<what>(?:he|she|they) (?:is|was|are|were|loves?|loved) [^.;:]+)" + END,
    re.I,
)
_FINDS = phrased(
    WHO + r"(?:discovers|finds out|learns|works out) that "
    r"(?P<fact>(?:his|her|its|the|he|she|it|all|every|an?)\b [^.;:]+)" + END,
    re.I,
)


def _inherits(text: str, _: Idea) -> Course | None:
    found = _INHERITS.match(text)
    if found is None or len(found["what"].split()) > LONGEST - 3:
        return None
    noun = re.sub(r"^(?:an?|the|his|her) ", "", found["giver"])
    known = known_noun(noun)
    woman = known is not None and "female" in known.flags
    words = {
        "heirloom": found["what"],
        "the giver": f"your {noun}",
        "the giver told": found["giver"],
        "giver he": "she" if woman else "he",
        "giver him": "her" if woman else "him",
        "apart": found["giver"],
    }
    return Course(frozenset({"inherits-from"}), words, text)


def _secret(text: str, idea: Idea) -> Course | None:
    found = _SECRET.match(text)
    if found is None or not idea.people or len(found["secret"].split()) > _SAID:
        return None
    said = found["secret"].strip()
    if not re.match(r"(?:he|she|it|his|her|its|the|they|there|an?|one|nobody)\b", said, re.I):
        return None
    return Course(
        frozenset({"keeps-secret"}), {"secret told": said, "secret I": contracted(mine(said))}, text
    )


def _never_said(text: str, _: Idea) -> Course | None:
    found = _NEVER_SAID.match(text)
    if found is None or len(found["what"].split()) > LONGEST:
        return None
    what = re.sub(r"^(?:he|she|they) (?:is|are)\b", "you are", found["what"], flags=re.I)
    what = re.sub(r"^(?:he|she|they) (?:was|were)\b", "you were", what, flags=re.I)
    what = re.sub(r"^(?:he|she|they) loves\b", "you love", what, flags=re.I)
    what = re.sub(r"^(?:he|she|they)\b", "you", what, flags=re.I)
    what = re.sub(r"\b(?:him|her|us|them|his [a-z]+|her [a-z]+)$", "me", what)
    verb = found["verb"].lower().removesuffix("s")
    verb = verb if verb.startswith("sa") else f"{verb} me"
    return Course(frozenset({"never-said"}), {"you never": f"you never {verb} {what}"}, text)


def _finds(text: str, idea: Idea) -> Course | None:
    found = _FINDS.match(text)
    at_work = any("job" in each.entry.flags for each in idea.people[:1])
    if found is None or not at_work or len(found["fact"].split()) > _SAID:
        return None
    fact = found["fact"].strip()
    words = {"fact told": fact, "fact I": contracted(mine(fact)), "apart": fact}
    return Course(frozenset({"finds-fact"}), words, text)


KEPT_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (_inherits, _secret, _never_said, _finds)
