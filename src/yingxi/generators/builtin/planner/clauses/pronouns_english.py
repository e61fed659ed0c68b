"""Who is meant by "he", "she", "they" and "it" at the head of an English clause."""

import re
from collections.abc import Mapping, Sequence

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.people.casting import Part

TIME_LEAD = phrased(
    r"(?:then|finally|suddenly|eventually|(?:one|that|the\s+(?:next|same|first|last|following))\s+(?:[a-z]+\s+)?"
    r"(?:day|night|morning|evening|afternoon|winter|spring|summer|autumn|week|year|time)"
    r"|(?:on|at|in|by|after)\s+(?:the|his|her|their|a|an|that)\s+(?:(?!the\b|an?\b|his\b|her\b)[a-z]+\s+){0,3}?"
    r"(?:of\s+(?:the|his|her|their|an?)\s+)?(?!of\b)[a-z]+"
    r"|(?:[a-z]+\s+)?(?:years|months|weeks|days)\s+later)\s*,?\s+"
    r"(?=(?:he|she|they|it|nobody|everybody|everyone|somebody|an?|the|his|her|their|its)\s+[a-z])",
    re.IGNORECASE,
)
"""When something happens, before who does it."""
_SEXES = {"he": "male", "she": "female"}
_UNSAID = phrased(r"(?:then|finally|suddenly|eventually|one day)\W*", re.IGNORECASE)
"""What a film need not say, for its scenes follow each other."""
_ANSWERS = phrased(
    r"(?:[a-z]+s\s+(?:him\s+|her\s+|it\s+|them\s+)?back\b(?!\s+to)|answers|replies|agrees"
    r"|says\s+(?:yes|no)|forgives)",
    re.IGNORECASE,
)
"""What the one does to whom something was done."""


def meant_by(
    pronoun: str, does: str, last: Sequence[str], parts: Mapping[str, Part], *, others: bool
) -> tuple[str, ...]:
    """The roles that a pronoun before the verb and what follows it (`does`) means. `last` are the roles that did what
    was told before; `others` says whether the idea has spoken of a second person by then. Empty where the pronoun means
    nobody of the film.

    Of two people "she" is the one who is a woman; of a boat that sinks nobody is meant by "it".
    """
    word = pronoun.lower()
    named = [role for role in ("P", "O") if role in parts and parts[role].named]
    if word == "they":
        return tuple(named) if len(named) > 1 and others else tuple(last)
    if word == "it":
        creatures = [
            role for role in named if parts[role].kind != "person" or "personified" in parts[role].entry.flags
        ]
        held = [role for role in creatures if role in last] or (creatures if others else [])
        return tuple(held[:1])
    sex = _SEXES[word]
    like = [role for role in named if parts[role].sex == sex]
    if others and len(like) > 1 and len(last) == 1 and _ANSWERS.match(does):
        return tuple(role for role in like if role not in last)[:1]
    if len(last) == 1 and (last[0] in like or not like or not others):
        return tuple(last)
    return tuple(like[:1]) or tuple(last)


def time_said(lead: str) -> str:
    """A time before its clause as a film says it; empty where it need not be said.

    >>> time_said("On the day of the launch, "), time_said("One day ")
    ('on the day of the launch, ', '')
    """
    bare = lead.strip(" ,")
    return "" if _UNSAID.fullmatch(bare) else f"{bare[:1].lower()}{bare[1:]}, "
