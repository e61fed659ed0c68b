"""What is given, offered or taken in words alone: a nod is given by nodding, a handshake by shaking hands."""

import re

from yingxi.breakdown.lexicon import Found
from yingxi.film.phrasing import phrased

_GIVEN = {
    "bow": "bow",
    "glance": "look",
    "handshake": "hold hands",
    "hug": "hug",
    "look": "look",
    "nod": "nod",
    "shrug": "shrug",
    "sigh": "sigh",
    "smile": "laugh",
    "thumbs-up": "nod",
    "wave": "wave",
}
"""The action that plays a gesture."""
_GIVING = frozenset({"give", "offer", "return", "exchange", "share", "extend", "present", "accept"})
_A_THING = frozenset({"a", "an", "her", "his", "it", "the", "their", "them"})
"""Words that begin what is brought back."""
_UNDERFOOT = frozenset(
    {"deck", "floor", "grass", "ground", "pavement", "road", "sand", "shock", "snow", "surprise"}
)
_STEM = 4
"""Letters that all forms of such a verb share: give, gives, giving."""
_DANCED = phrased(
    r"\b(?:perform|begin|launch|start|continue|complete|finish|transition)\w*\b[^.]*?\b(?:choreograph\w*|dance|phrase|"
    r"pirouettes?|routine|leaps?|balanced extension)\b"
    r"|\bperform\w*\b[^.]*?\bsequence\b",
    re.IGNORECASE,
)
_SUNG_OR_SAID = phrased(r"\b(?:sing\w*|say\w*|said|speak\w*|voice|emphasi[sz]ed)\b", re.IGNORECASE)


def is_laid(verb: Found, behind: tuple[str, ...]) -> bool:
    """Whether what is dropped is put somewhere: `drops the letter in the box`; on the floor it has fallen.

    >>> is_laid(Found(1, 2, "drops", "drop"), ("the", "letter", "in", "the", "box"))
    True
    """
    somewhere = {"in", "into", "on", "onto"} & {*behind}
    return verb.meaning == "drop" and bool(somewhere) and not _UNDERFOOT & {*behind}


def is_knocked_over(verb: Found, behind: tuple[str, ...]) -> bool:
    """Whether what is knocked falls: `knocks over a chair`; nobody knocks at it.

    >>> is_knocked_over(Found(1, 2, "knocks", "knock"), ("the", "vase", "off", "the", "table"))
    True
    """
    return verb.word.startswith("knock") and bool({"over", "down", "off", "aside"} & {*behind})


def leaning(verb: Found, done: str, whom: str, what: str) -> tuple[str, str]:
    """What somebody does and with what, where they lean against nobody: no wall is hugged, no pane of glass held."""
    if done not in ("hug", "hold") or whom or not verb.word.startswith("lean"):
        return done, what
    return "look", "" if what == "cup" else what


_OF_A_GAME = frozenset(
    {"pawn", "knight", "bishop", "rook", "castle", "queen", "king", "piece", "counter", "tile"}
)
_OF_A_THING = frozenset({"a", "an", "the", "his", "her", "another", "one"})


def moved(verb: Found, behind: tuple[str, ...], done: str) -> str:
    """The action of a verb that means `done` otherwise, where "move" has what is moved behind it: `moves a white pawn`.

    >>> moved(Found(1, 2, "moves", "walk"), ("a", "white", "pawn"), "walk"), moved(
    ...     Found(1, 2, "moves", "walk"), ("to", "the", "door"), "walk"
    ... )
    ('touch', 'walk')
    """
    if not verb.word.startswith("mov") or done != "walk" or not behind or behind[0] not in _OF_A_THING:
        return done
    return "touch" if _OF_A_GAME & {*behind[:4]} or behind[-1:] == ("one",) else "push"


def gesture_given(verb: Found, behind: tuple[str, ...]) -> str:
    """The action of a gesture that is given in the words `behind` a verb; "" where it is none.

    >>> gesture_given(Found(1, 2, "gives", "give"), ("a", "small", "encouraging", "nod"))
    'nod'
    """
    first = verb.word.split()[0]
    if not any(first.startswith(giving[:_STEM]) for giving in _GIVING):
        return ""
    return next((_GIVEN[word] for word in behind[:5] if word in _GIVEN), "")


def is_brought_back(verb: Found, behind: tuple[str, ...]) -> bool:
    """Whether "return" means to bring a thing back and not to come back: `returns the pack to Bo`, `returns it`."""
    return verb.word.startswith("return") and behind[:1] != () and behind[0] in _A_THING


def is_danced(clause: str) -> bool:
    """Whether what somebody performs or begins is a dance: a dancer's word follows the verb (a leap, a routine)."""
    return bool(_DANCED.search(clause)) and not _SUNG_OR_SAID.search(clause)


def is_carried_to(verb: Found, behind: tuple[str, ...]) -> bool:
    """Whether somebody goes to somebody with what they carry: `carries a cake to her`."""
    return verb.word.startswith(("carr", "bear", "bore")) and bool(
        {"to", "towards", "toward", "over"} & {*behind}
    )


def is_brought(verb: Found, behind: tuple[str, ...]) -> bool:
    """Whether what is brought is handed over: `brings her a cake`; nobody is brought home or to their senses."""
    return verb.word.startswith(("bring", "brought")) and "home" not in behind
