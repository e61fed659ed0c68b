"""Somebody whom no lexicon has, wherever an English idea names them: by what their noun ends in, or by the words around
it that only go with somebody."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idea import LIVING, Mention
from yingxi.generators.builtin.planner.idiom.endings import ends_as_somebody, is_thing_called_so, one_said
from yingxi.generators.builtin.planner.idiom.state_words import any_of
from yingxi.generators.builtin.planner.idiom.unknown import NOBODY_SPECIAL
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

_WHOSE = r"(?:an?|the|his|her|its|their|my|our|every|another|one|two|three|four|five|some)"
_BEHIND = (
    r"(?:$|[.,;:!?]|['’]s?\s|\s(?:who|whom|whose|that|and|or|but|to|for|with|from|by|of|in|on|at|about|until|while|when|as"
    r"|before|after|because|into|over|under|behind|beside|near|through|across|against|without|during|every|again|how|why"
    r"|what|where|whether|if|so|can|cannot|must|will|is|are|was|were|has|have|had|does|do|never|always|only|once|both"
    rf"|together|alone|back|home|away|out|up|down|he|she|they|it|{any_of('only people do')})\b|\s[a-z]+(?:s|ing|ed)\b)"
)
_NOUN = phrased(
    rf"\b(?P<whose>{_WHOSE})\s+(?P<like>(?:(?!(?:and|or|of|who|that|to|is|are)\b)[a-z-]+\s+){{0,2}}?)(?P<noun>[a-z][a-z-]{{2,}})(?={_BEHIND})",
    re.I,
)
_ASKS = phrased(
    rf"\b(?:{any_of('done to somebody')})\s+(?:(?:only|even|also)\s+)?$",
    re.I,
)
"""What only somebody is done to: he marries a ..."""
_WHO = phrased(r"(?:,)?\s(?:who|whom|whose)\b", re.I)
_AND_BEFORE = phrased(r"^(?:\s(?:called|named)\s[a-z]+)?,?\s+and\s+$", re.I)
_SAME_WORK = phrased(rf"\s(?:{any_of('only people do')})\b", re.I)
"""What only people do, as of several."""


def others_unknown(text: str, known: Iterable[Mention]) -> Iterator[Mention]:
    """Those of the people whom an idea names that are not among what is known.

    >>> [each.word for each in others_unknown("A zorb marries a glim and hires two painterers", ())]
    ['glim', 'painterer']
    """
    known = tuple(known)
    nouns = [each for each in known if each.entry.kind in (*LIVING, "things", "places", "times")]
    for found in _NOUN.finditer(text):
        start, end = found.span("noun")
        if any(each.start < end and start < each.end for each in known):
            continue
        if any(each.start == end + 1 for each in nouns):
            continue
        if _is_somebody(text, found, nouns):
            yield _somebody(found)


def _is_somebody(text: str, found: re.Match[str], nouns: list[Mention]) -> bool:
    within = any(each.start < found.start("noun") and found.start() < each.end for each in nouns)
    noun = found["noun"].lower()
    one = one_said(noun) if found["whose"].lower() in _SEVERAL else noun
    if one in NOBODY_SPECIAL or is_thing_called_so(one) or _is_verb_form(one) or one in _stop():
        return False
    if found["like"].split() and found["like"].split()[0].lower() in _NO_QUALITY:
        return False
    if ends_as_somebody(one):
        return True
    if within:
        return False
    before = text[: found.start()]
    if _ASKS.search(before) or _WHO.match(text, found.end()):
        return True
    beside = next((each for each in nouns if _AND_BEFORE.fullmatch(text[each.end : found.start()])), None)
    if beside is not None and beside.entry.kind == "people" and found["whose"].lower() in ("a", "an", "the"):
        return text[: beside.start].count(" ") <= _FROM_HEAD
    return found["whose"].lower() in _SEVERAL and _SAME_WORK.match(text, found.end()) is not None


_FROM_HEAD = 4
"""Words before whom the sentence is about, at most."""
_SEVERAL = ("two", "three", "four", "five", "some")
_NO_QUALITY = ("in", "on", "at", "with", "for", "from", "by", "under", "over")


def _is_verb_form(noun: str) -> bool:
    return noun.endswith(("ing", "ed", "ly"))


@cache
def _stop() -> frozenset[str]:
    """Words of every class of the lexicon: what stands between them is no name of theirs."""
    return frozenset(words_of("en"))


def _somebody(found: re.Match[str]) -> Mention:
    noun = found["noun"]
    one = one_said(noun.lower()) if found["whose"].lower() in _SEVERAL else noun.lower()
    entry = Entry(id=one, kind="people", english=(one,), flags=frozenset({"job", "adult"}))
    return Mention(one, entry, found.start("noun"), understood=False, original=noun if noun != one else "")
