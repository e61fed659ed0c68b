"""People who are named in capitals and act at once, without years or a line: `BEN, CARL and DORA stand together.`"""

import re
from collections.abc import Callable, Iterable

from yingxi.breakdown.lexicon import meanings
from yingxi.film.phrasing import phrased

_NAME = r"[A-Z][A-Z'’-]+"
_ACTING = phrased(
    rf"(?:^|(?<=[.!?]\s))(?P<names>{_NAME}(?:(?:,\s(?:and\s)?|\sand\s){_NAME})*)\s(?P<verb>[a-z]+)\b"
)
_JOINTS = phrased(r",?\s(?:and\s)|,\s")


def named_together(text: str, cues: Iterable[str]) -> frozenset[str]:
    """Those whom `text` names in capitals before a verb, where one of them speaks in the film (`cues`) or has a given
    name; capitals of which none is known may be a sign or a noise.

    >>> sorted(named_together("BEN and CARL wave. BOOM goes it.", ()))
    ['BEN', 'CARL']
    """
    known, verbs, speak = meanings("en", "given"), meanings("en", "verbs"), {cue.upper() for cue in cues}
    found: set[str] = set()
    for each in _ACTING.finditer(text):
        names = _JOINTS.split(each["names"])
        if each["verb"] in verbs and any(name in speak or name.lower() in known for name in names):
            found.update(names)
    return frozenset(found)


_ONE = r"(?:(?:[Tt]he|[Aa]n?)\s)?[A-Z#][\w’'-]*(?:\s#?[A-Z0-9][\w’'-]*)*"
_ROW = phrased(
    rf"^{_ONE}(?:(?:,\s(?:and\s)?|\sand\s){_ONE}){{2,}},?(?=\s[a-z])"
    rf"|{_ONE}(?:,\s{_ONE})+,?\sand\s{_ONE}(?:,(?=\s[a-z]))?"
)
_ARTICLE = phrased(r"^(?:the|an?)\s")


_AND_HIS = phrased(
    r"(?P<first>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?),? and (?:his|her|their|an?|the)\s(?:[a-z’'-]+\s){0,2}[a-z’'-]+,\s"
    r"(?P<second>[A-Z][\w’'-]+),?\s(?=[a-z])"
)
"""`PRIYA SHAH and her boss, GORDON, walk`."""


def row_joined(sentence: str, is_name: Callable[[str], bool]) -> str:
    """`sentence` with its rows of people joined by `and` alone: at its commas no clause ends. `is_name` is asked
    in small letters.

    >>> row_joined("Ann, Ben and Carl wave.", {"ann", "ben", "carl"}.__contains__)
    'Ann and Ben and Carl wave.'
    """

    def joined(row: re.Match[str]) -> str:
        named = _JOINTS.split(row.group().rstrip(","))
        known = all(is_name(_ARTICLE.sub("", name.lower())) for name in named)
        return " and ".join(named) if known else row.group()

    def introduced(row: re.Match[str]) -> str:
        first, second = row["first"], row["second"]
        known = is_name(first.lower()) and is_name(second.lower())
        return f"{first} and {second} " if known else row.group()

    return _ROW.sub(joined, _AND_HIS.sub(introduced, sentence))
