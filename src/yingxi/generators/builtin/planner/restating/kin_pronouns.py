"""An English idea of somebody's child or spouse who does something to "him" or "her", or with what is theirs: those
are the father or mother, the husband or wife."""

import re

from yingxi.film.phrasing import phrased

_KIN = phrased(
    r"^(?:an?|the|my|one) [a-z' -]+?['’]s (?:[a-z-]+ ){0,2}?(?P<kin>daughter|son|wife|husband)\s(?P<does>[a-z]+s\b.*)$",
    re.I,
)
_MEANT = {
    ("daughter", "him"): "her father",
    ("daughter", "her"): "her mother",
    ("son", "him"): "his father",
    ("son", "her"): "his mother",
    ("wife", "him"): "her husband",
    ("husband", "her"): "his wife",
}
_TO_THEM = phrased(
    r"\b(?P<who>her|him)\b(?=\s*(?:$|[,.;]|\s(?:on|in|at|to|and|by|from|with|when|while|until|before|after|again|every"
    r"|each|for|over|through|all|an?|the)\b))",
    re.I,
)
_THEIRS = {"daughter": "his", "wife": "his", "son": "her", "husband": "her"}
"""Whose it can only be where it is not their own."""
_ANYBODY_ELSE = phrased(r"\b(?:an?|the|his|her|who|that|and)\b", re.I)


def with_kin_named(text: str) -> str:
    """The idea with the father or mother, the husband or wife in place of the first pronoun that means them.

    >>> with_kin_named("A pilot's daughter talks to him by radio"), with_kin_named("A cook's son sings her a song")
    ("A pilot's daughter talks to her father by radio", "A cook's son sings his mother a song")
    >>> with_kin_named("A sailor's wife keeps his letters"), with_kin_named("A sailor's wife keeps her letters")
    ("A sailor's wife keeps her husband's letters", "A sailor's wife keeps her letters")
    >>> with_kin_named("A cook's son brings a girl a rose and asks her to dance")
    "A cook's son brings a girl a rose and asks her to dance"
    """
    found = _KIN.match(text)
    if found is None:
        return text
    kin, start = found["kin"].lower(), found.start("does")
    theirs = re.compile(rf"\b{_THEIRS[kin]}\b(?=\s[a-z])", re.I).search(text, start)
    to_them = _TO_THEM.search(text, start)
    pronoun = to_them or theirs
    if pronoun is None or _ANYBODY_ELSE.search(text[start : pronoun.start()]):
        return text
    who = to_them["who"].lower() if to_them else "him" if _THEIRS[kin] == "his" else "her"
    meant = _MEANT.get((kin, who), "")
    meant = meant and (meant if to_them else f"{meant}'s")
    return f"{text[: pronoun.start()]}{meant}{text[pronoun.end() :]}" if meant else text
