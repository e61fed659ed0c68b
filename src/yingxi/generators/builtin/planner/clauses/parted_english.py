"""An English idea parted at its own words: when, who, what they are said to be, what they do, and what comes of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.heart_words import words_listed
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form
from yingxi.generators.builtin.planner.idiom.premise import deeds_of

_LEADS = phrased(
    r"^(?:i (?:want|would like|wish|need) to (?:tell|film|make a film about|write about|write|show)(?: you)?"
    r"(?: (?:the|a) (?:story|tale) of| about)? |(?:an?|the) (?:short )?(?:story|film|tale|portrait)(?: film)? "
    r"(?:of|about|on) |it is about )",
    re.I,
)
_WHEN = phrased(
    r"^(?P<when>(?:[a-z-]+|\d+) (?:years|months|weeks|days|decades) (?:later|on|after[^,]*)|every [^,]+"
    r"|one (?:day|night|morning|evening|winter|summer)[^,]*|(?:on|at|in|during|after|before|when|while) [^,]+"
    r"|the (?:night|day|morning|evening|year|summer|winter|week) [^,]+|last [a-z]+|once [^,]+|because [^,]+), ?"
    r"|^(?P<daily>every [a-z]+|(?:on|at|in|during|after) [a-z' -]+?) (?=(?:an?|my|two|three)\b)",
    re.I,
)
_WHO = phrased(r"^(?:who|that|which|whose)$", re.I)
_PLURAL = phrased(r"^(?:the |my )?(?:two|three|four|five|twin|both)\b", re.I)
_AND_ANOTHER = phrased(r"^(?:[a-z'-]+ ){1,4}and (?:an?|the|his|her|my) [a-z'-]+(?: [a-z'-]+)?$", re.I)
_LINK = phrased(
    r",? (?P<link>but|yet|because|until|so that|in order to|only to|while|when|before|after|although|even though"
    r"|unless)\b |,? (?P<and>and then|and|so|then) |, (?=(?:nobody|no one|everyone|everybody|his|her|the)\b)",
    re.I,
)
_ITS_OWN = phrased(
    r"^(?:nobody|no one|everyone|everybody|he|she|they|it|nothing|someone|somebody|neither|both)\b", re.I
)
_DETERMINED = frozenset(
    {"a", "an", "the", "his", "her", "its", "their", "my", "our", "your", "every"}
    | {"of", "in", "on", "at", "to", "with", "for", "from", "by", "into"}
)
"""Behind these stands a noun."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A clause behind the first: the word that `link`s it, its own `subject` (empty: the same), and what is said."""

    link: str
    subject: str
    said: str


@dataclass(frozen=True, slots=True)
class Parted:
    """`who` is the subject, `which` what its relative clause says of it, with the `whose` of one, `does` the first
    predicate (empty of a noun alone), `when` what stands before all."""

    when: str
    who: str
    which: str
    whose: str
    does: str
    pieces: tuple[Piece, ...] = ()
    several: bool = False


def parted(text: str) -> Parted:
    """The idea at its own words.

    >>> found = parted("A wizard who can only do one spell saves a village, but nobody believes him")
    >>> found.who, found.which, found.does, found.pieces[0].link, found.pieces[0].said
    ('A wizard', 'can only do one spell', 'saves a village', 'but', 'believes him')
    >>> parted("My neighbour's piano").does, parted("A man whose bees have left plays").whose
    ('', 'bees')
    """
    text = _LEADS.sub("", text.strip().rstrip(".!").replace("’", "'"))
    found = _WHEN.match(text)
    when = (found["when"] or found["daily"]) if found else ""
    text = text[found.end() :] if found else text
    words = text.split()
    several = _PLURAL.match(text) is not None
    at = next((at for at, each in enumerate(words) if _WHO.match(each) and at), len(words))
    verb = _verb(words, 1, several=several)
    if _AND_ANOTHER.match(" ".join(words[: (pair := _verb(words, 1, several=True))])):
        several, verb = True, pair
    if at > verb:
        does, pieces = _pieces(" ".join(words[verb:]), several=several)
        return Parted(when, " ".join(words[:verb]), "", "", does, pieces, several)
    if at == len(words):
        return Parted(when, text, "", "", "", (), several)
    own = words[at].lower() == "whose"
    first = _verb(words, at + 1, several=True) if own else at + 1
    manner = first < len(words) and words[first].lower() in words_listed("adverbs")
    second = _verb(words, first + 1 + manner, several=several)
    which = " ".join(words[first:second]).rstrip(",")
    whose = " ".join(words[at + 1 : first]) if own else ""
    who = " ".join(words[:at]).rstrip(",")
    if second >= len(words):
        which, pieces = _pieces(which, several=several)
        return Parted(when, who, which, whose, "", pieces, several)
    does, pieces = _pieces(" ".join(words[second:]), several=several)
    return Parted(when, who, which, whose, does, pieces, several)


def is_verb(word: str, *, several: bool = False) -> bool:
    """Whether a word may begin a predicate."""
    word = word.lower().rstrip(",")
    if word in words_listed("helpers"):
        return several or word not in words_listed("plural")
    known = words_listed("verbs")
    if is_third_person(word):
        return plain_form(word) in known or plain_form(word) in deeds_of("en")
    return several and (word in known or word in deeds_of("en"))


def _verb(words: Sequence[str], start: int, *, several: bool) -> int:
    """Where the first predicate from `start` on begins, with the adverb before it; behind the last word if nowhere."""
    for at in range(start, len(words)):
        before = words[at - 1].lower() if at else ""
        if is_verb(words[at], several=several) and before not in _DETERMINED and not is_verb(before):
            return at - 1 if at > start and before in words_listed("adverbs") else at
    return len(words)


def _pieces(said: str, *, several: bool) -> tuple[str, tuple[Piece, ...]]:
    """The first predicate, and the clauses behind it."""
    cuts = [
        found for found in _LINK.finditer(said) if _begins_clause(found, said[found.end() :], several=several)
    ]
    if not cuts:
        return said.rstrip(","), ()
    ends = [*(found.start() for found in cuts[1:]), len(said)]
    first = said[: cuts[0].start()]
    pieces = tuple(
        _piece(
            (found["link"] or found["and"] or "").lower(), said[found.end() : end].strip(), several=several
        )
        for found, end in zip(cuts, ends, strict=True)
    )
    return first.rstrip(","), pieces


def _begins_clause(found: re.Match[str], rest: str, *, several: bool) -> bool:
    """Whether a word that may only join two nouns begins a clause."""
    if found["link"]:
        return not rest.startswith("to ")
    words = rest.split()
    manner = words_listed("adverbs")
    at = 1 if words and words[0].lower() in manner else 0
    if at < len(words) and is_verb(words[at], several=several):
        return True
    few = words[:6]
    apart = _ITS_OWN.match(rest) is not None or (bool(words) and words[0].lower() in _DETERMINED)
    return apart and min(_verb(few, 1, several=False), _verb(few, 1, several=True)) < len(few)


def _piece(link: str, said: str, *, several: bool) -> Piece:
    words = said.split()
    if words and (is_verb(words[0], several=several) or words[0].lower() in words_listed("adverbs")):
        return Piece(link, "", said)
    if link in ("in order to", "only to"):
        return Piece(link, "", said)
    at = _verb(words, 1, several=False)
    if at >= len(words):
        at = _verb(words, 1, several=True)
    if at >= len(words):
        at = next((at for at in range(len(words) - 1, 1, -1) if is_third_person(words[at])), at)
    return Piece(link, " ".join(words[:at]), " ".join(words[at:]))
