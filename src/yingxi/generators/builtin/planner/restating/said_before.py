"""What an English idea tells before the sentence of its deed ("Someone is stealing shoes. A girl sets a trap."), as
whoever does the deed says it."""

import re
from collections.abc import Iterator

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.clause import Clause
from yingxi.generators.builtin.planner.idiom.clause_wording import state_said

_SENTENCE = phrased(r"[^.!?]+[.!?]\s+")
_WITH_VERB = phrased(
    r"(?:(?:an?|the|his|her|their|its|my|one|every|all|no|some|many|two|three)\s+(?:[a-z'’-]+\s+){1,5}?"
    r"|(?:nobody|no one|everybody|everyone|somebody|someone|something|nothing|it|there)\s+)"
    r"(?:(?:is|are|was|were|has|have|can|cannot|can['’]t|will|won['’]t|must|never|always)\b|[a-z]+(?:s|ed)\b)",
    re.IGNORECASE,
)
_OF_SELF = phrased(r"(?:he|she)\s+(?=(?:is|was|has|had)\s)", re.IGNORECASE)
_TO_THEM = phrased(r"(?P<doer>he|she)\s+(?P<does>[a-z]+)\s+(?:him|her)\b(?P<rest>.*)", re.IGNORECASE)
"""What the one did to the other, who is spoken to."""
_LONGEST = 14
"""Words of a line that is said in one breath."""


def said_before(text: str, at: int) -> Iterator[Clause]:
    """The last whole sentence before `at`, as a line of the doer; none where it is too long to say."""
    sentences = list(_SENTENCE.finditer(text[: text.rfind(". ", 0, at) + 2]))
    if not sentences:
        return
    found = sentences[-1]
    bare = found[0].strip(" .!?")
    own = _OF_SELF.match(bare)
    if to := _TO_THEM.fullmatch(bare):
        yield Clause(bare, "P", *found.span(), f"I {to['does']} you{to['rest']}")
        return
    if len(bare.split()) > _LONGEST or not (own or _WITH_VERB.match(bare)):
        return
    said = state_said(bare[own.end() :]) if own else re.sub(r"\b(?:his|her)\b(?=\s+[a-z])", "my", bare)
    yield Clause(bare, "P", *found.span(), f"{said[:1].upper()}{said[1:]}")
