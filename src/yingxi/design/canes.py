"""Who walks with a stick, as the action of a film tells it: `walks in with a cane`, 拄着拐杖走进来."""

import re

from yingxi.film.breakdown import Breakdown, Deed, Insert, Person
from yingxi.film.phrasing import phrased

STICK = "stick"
_LEANS = phrased(
    r"\b(?:with|on|using|uses|use|carrying|grips|gripping)\b[^.;!?]{0,24}"
    r"\b(?:cane|walking[- ]stick|crutch|umbrella (?:as|like) a (?:cane|stick|walking stick))\b"
    r"|拄[着了]?\S{0,4}(?:拐杖|拐棍|手杖|拐|棍子|木棍|雨伞|伞)|撑着(?:拐杖|拐棍|手杖)|靠着拐杖",
    re.IGNORECASE,
)


def walks_with_a_stick(person: Person, breakdown: Breakdown) -> bool:
    """Whether some line of action says so of `person`.

    >>> bool(_LEANS.search("walks in with a cane")), bool(_LEANS.search("finds a cane"))
    (True, False)
    """
    for scene in breakdown.scenes:
        for moment in scene.moments:
            if not isinstance(moment, Deed | Insert) or not _LEANS.search(moment.text):
                continue
            if isinstance(moment, Deed) and moment.actors:
                if person.id in moment.actors:
                    return True
            elif person.name.lower() in moment.text.lower():
                return True
    return False
