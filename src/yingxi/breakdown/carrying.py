"""What somebody has in their hands as a scene first tells of them: a sword in his hand, an umbrella and a bag; and whom
they bring along."""

import re
from collections.abc import Iterator

from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.lying import SURFACES, spot_in
from yingxi.film.breakdown import Carried
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_ENGLISH = phrased(
    r"\b(?:with|carrying|holding|clutching|bringing|gripping|carries|holds|brings|clutches|grips)\s+(?P<what>[^,;:]+)",
    re.IGNORECASE,
)
_CHINESE = phrased(r"[抱带拿提夹捧抓握拎扛举背持端攥]着(?P<what>[^，,；;。]+)")
# Not what is in a hand: what is looked at or talked of with it.
_ANOTHERS = phrased(
    r"\b(?:at|to|towards|into|about|who|that|watches|looks|waits|stands|sits|walks|runs|comes|goes|enters|smiles)\b",
    re.IGNORECASE,
)


def carried_in(text: str, person: str, language: Language) -> Iterator[Carried]:
    """The things that `text` says `person` has in hand, two at most."""
    said = _CHINESE if language == "zh" else _ENGLISH
    number = 0
    for found in said.finditer(text):
        what = found["what"] if language == "zh" else _ANOTHERS.split(found["what"])[0]
        if spot_in(what, language):
            continue
        for word in words_found(what, language, "things"):
            if word.meaning not in SURFACES and number < 2:
                number += 1
                yield Carried(what=word.meaning, person=person)


_BRINGS = phrased(
    r"\b(?:carr(?:ying|ies)|leading|leads|bringing|brings|pulling|pushing|holding)\b", re.IGNORECASE
)


def brought_in(verb: str, whom: str, text: str) -> str:
    """Whom somebody brings in as they come: `comes in carrying Polly`. Nobody where the text says no such thing.

    >>> brought_in("enter", "polly", "comes in carrying Polly"), brought_in("enter", "polly", "comes in to Polly")
    ('polly', '')
    """
    return whom if verb == "enter" and _BRINGS.search(text) else ""
