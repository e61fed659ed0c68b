"""By what an English noun ends in that no lexicon has: whether it is somebody, and the word for one of several."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.state_words import listed

_SOMEBODY = phrased(
    r"(?:er|or|ist|ian|[^aeiou]man|woman|smith|wright|maid|mate|monger|eer|eur|naut|[rtn]ant|crat|(?:psycho|socio)path"
    r"|(?:actr|waitr|host|empr|priest|seamstr|govern|murder|enchantr|heir|steward|shepherd|laundr|mistr|ogr|adventur)ess"
    r"|[a-z]{4}ee)$"
)
_NOBODY = phrased(
    r"(?:[tr]error|[aeiou][td]ure|meter|metre|water|paper|ware|flower|over|ower|under|ument|lemonade|climate|automate"
    r"|estimate|coffee|toffee|committee|jubilee|pedigree|degree|marquee|apogee|repartee|settee|puree|soiree|melee|matinee"
    r"|levee|lychee|chimpanzee|chickadee|filigree|guarantee|decree|agree|instant|constant|important|distant|restaurant"
    r"|elephant|covenant|pennant|remnant|pregnant|dominant|stagnant|poignant|relevant|currant|warrant|hydrant|quadrant"
    r"|fragrant|vibrant|arrogant|elegant|reluctant|significant|implant|transplant|eggplant|plant|democrat|giant|blatant)$"
)
"""Ends that are nobody's, though they look so."""
_SHORTEST = 5
_PLURAL = phrased(r"[^su]s$")


def ends_as_somebody(noun: str) -> bool:
    """Whether an English noun ends as words for people do, and is no thing that is called so.

    >>> [ends_as_somebody(each) for each in ("plasterer", "absentee", "coffee", "toaster", "business")]
    [True, True, False, False, False]
    """
    lower = noun.lower()
    if is_thing_called_so(lower) or len(lower) < _SHORTEST:
        return False
    return _SOMEBODY.search(lower) is not None and _NOBODY.search(lower) is None


def is_thing_called_so(noun: str) -> bool:
    """Whether a noun is one of the things that are called as people are by the ends of their names."""
    return noun in listed("things called so")


def one_said(noun: str) -> str:
    """One of several, by the plural's ending.

    >>> one_said("plasterers"), one_said("frogwomen"), one_said("stewardesses"), one_said("deputies")
    ('plasterer', 'frogwoman', 'stewardess', 'deputy')
    """
    if noun.endswith("men"):
        return noun.removesuffix("men") + "man"
    if noun.endswith("sses"):
        return noun.removesuffix("es")
    if re.search(r"[^aeiou]ies$", noun):
        return noun.removesuffix("ies") + "y"
    return noun.removesuffix("s") if _PLURAL.search(noun) else noun
