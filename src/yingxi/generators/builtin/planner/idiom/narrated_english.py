"""An English idea in its own sentences, as a voice can tell it over the pictures."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person

LONGEST_TOLD = 22
"""Words of one sentence that is told over the pictures."""
_SHORTEST, _FEW, _MOST, _LEAST_IN_ALL = 3, 7, 7, 4
_ASKED_FOR = phrased(
    r"^(?:(?:please |can you )?(?:make|write|tell|film|shoot|do)(?: me| us)? |i(?:'d like| would like| want) )?"
    r"(?:a |an |the )?(?:short |little |animated )*(?:film|story|movie|tale|video|short|fable|drama|comedy)"
    r"(?: about| of|:| where| in which)\s+",
    re.I,
)
_UNSPOKEN = phrased(r"[{}<>#|@`=_\\/*\[\]:?\"“”]|^(?:what if|imagine|make|write|advertise|promote)\b", re.I)
_BREATHS = phrased(
    r"\s*[,;]?\s+[-–—]+\s+|;\s+|,?\s+(?=(?:unless|until|because|although|though|even though|while|but|yet|so that)\s)"
    r"|,\s+(?=(?:when|after|before|as|and|so|or|then|only to|until|except|not knowing)\s)"
    r"|\s+(?=and (?:only (?:one|then)|then|the|a|an|his|her|their|its|nobody|no one|nothing|each|both)\s)"
    r"|\s+(?=and (?:he|she|they|it|one)\s)"
)
_SENTENCES = phrased(r"[.!…]+\s+")
_RELATIVE = r"\b(?:who|that|which|whose|where)\b"
_FINITE = phrased(
    r"(?:is|are|was|were|do|does|did|has|have|had|could|would|must|might)(?:n't)?|may|can(?:not|'t)?|will|won't"
)
_BEGINS = phrased(
    r"an?|the|one|two|three|four|five|six|seven|many|some|several|every|each|all|no|nobody|somebody|someone"
    r"|my|our|his|her|their|its|i|we|he|she|it|they|there|when|while|once|after|before|in|on|at|if|last|only",
    re.I,
)
_MANY = phrased(r"(?:two|three|four|five|six|seven|many|some|several|twin)\b", re.I)
_ONE = phrased(r"(?:an?|one)\b", re.I)
_THE = phrased(r"the\b", re.I)


def sentences_narrated(own: str) -> tuple[str, ...]:
    """The idea in pieces that can each be said in one breath; empty where it is none that a voice could tell.

    >>> sentences_narrated("The last bookshop in town closes unless someone buys the one book nobody wants")
    ('The last bookshop in town closes', 'Unless someone buys the one book nobody wants')
    >>> sentences_narrated("a story about a baker who has lost her sense of taste")
    ('There is a baker who has lost her sense of taste',)
    >>> sentences_narrated("What if rain forgot how to fall?")
    ()
    """
    text = _ASKED_FOR.sub("", own.strip().rstrip(" .!…"))
    if _UNSPOKEN.search(text) or len(text.split()) < _LEAST_IN_ALL or not _tells_of_somebody(text):
        return ()
    pieces: list[str] = []
    for sentence in _SENTENCES.split(text):
        pieces += _breaths(sentence)
    if not pieces or len(pieces) > _MOST or any(len(each.split()) > LONGEST_TOLD for each in pieces):
        return ()
    pieces[0] = _whole(pieces[0])
    return tuple(each[0].upper() + each[1:] for each in pieces)


def _tells_of_somebody(text: str) -> bool:
    """Whether a text begins with whom or what it is about, or when: a recipe begins with what to do."""
    first, second = text.split()[:2]
    return _BEGINS.fullmatch(first) is not None or first.endswith(("'s", "’s")) or _is_verb(second.lower())


def _breaths(sentence: str) -> list[str]:
    """The clauses of a sentence; one of a word or two, or without a verb, goes with its neighbour."""
    joined: list[str] = []
    for each in (part.strip(" ,;") for part in _BREATHS.split(sentence)):
        if joined and re.match(r"(?:and|or|but)\b", each) and not any(map(_is_verb, each.lower().split())):
            joined[-1] = f"{joined[-1]} {each}"
        elif joined and min(len(each.split()), len(joined[-1].split())) < _SHORTEST:
            joined[-1] = f"{joined[-1]}, {each}"
        elif each:
            joined.append(each)
    return joined


def _whole(piece: str) -> str:
    """A piece that only names somebody, as a sentence.

    >>> _whole("two sisters inherit a lighthouse"), _whole("the only person in town who does not age")
    ('two sisters inherit a lighthouse', 'this is the only person in town who does not age')
    """
    if not _only_names(piece):
        return piece
    for begins, said in ((_MANY, "there are"), (_ONE, "there is"), (_THE, "this is")):
        if begins.match(piece):
            return f"{said} {piece[0].lower()}{piece[1:]}"
    return piece


def _only_names(piece: str) -> bool:
    """Whether a piece names somebody or something and tells no more than who that is."""
    named, relative, told = (*re.split(rf"({_RELATIVE})", piece, maxsplit=1), "", "")[:3]
    if any(map(_is_verb, named.lower().split()[1:])):
        return False
    if not relative:
        return len(named.split()) <= _FEW and not _MANY.match(piece)
    return sum(map(_is_verb, told.lower().split())) <= 1


def _is_verb(word: str) -> bool:
    """Whether a word may be what somebody does."""
    return _FINITE.fullmatch(word.replace("’", "'")) is not None or is_third_person(word)
