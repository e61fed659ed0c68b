"""Words that are a noun in one place and a verb in another: "a watch", "a boy watches"; 一幅画, 画满了鱼. Grammar tells
which."""

import re
from collections.abc import Mapping

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.state_words import listed
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

_AFTER_SUBJECT = phrased(
    r"\b(?:who|that|which|he|she|they|and|never|always|only|still|secretly|just|also|sometimes|once|often|quietly|"
    r"slowly|now|then|suddenly)\s+$",
    re.I,
)
_AFTER_AUXILIARY = phrased(
    r"\b(?:to|must|can|cannot|can['’]t|will|won['’]t|would|should|could|may|might|didn['’]t|doesn['’]t|don['’]t|"
    r"let['’]s|help|helps)\s+$",
    re.I,
)
_ARTICLE_BEHIND = phrased(
    r"(?:es|s)?\s+(?:an?|the|his|her|its|their|my|your|one|two|every|each|all|some|any|for|to|over|at|on|in|with|him|"
    r"them|it|us|me|everyone|everything|nobody|nothing|only|by|past|through|about|off|up|down|away|when|while|until|"
    r"from|and|but|because)\b|(?:es|s)?\s*[.,;!?]?\s*$",
    re.I,
)
_OBJECT_BEHIND = phrased(r"\s+(?:an?|the|his|her|its|their|my|your|every|each|all|him|them|it)\b", re.I)
_AFTER_DETERMINER = phrased(
    r"(?:\b(?:an?|the|his|her|its|their|my|your|of|in|on|with|for|to|two|three|every|all|some|old|small|by|and|or)|['’]s)\s+$",
    re.I,
)
_ONLY_VERBS = frozenset({"saw"})
_TO_PLACE = phrased(
    r"\b(?:goes|go|going|walks?|walking|runs?|travels?|back|returns?|comes?|way|close|next|belongs?|leads?|talks?|writes?"
    r"|sings?|speaks?|reads?|listens?|home|from\s+\w+|takes?\s+\w+|brings?\s+\w+|due)\s+to\s+$",
    re.I,
)


def is_quality_here(found: str, tail: str) -> bool:
    """Whether a word that may be a place or a thing is none here: a flat dish, whoever hates honey.

    >>> is_quality_here("flat", " dish for a crow"), is_quality_here("flat", " in the city")
    (True, False)
    """
    if found == "hat":
        return tail.startswith("es")
    return (
        found == "flat"
        and re.match(r"\s(?!in|on|at|of|with|and|to|for|where|that|is|was|by|near|above|below)[a-z]", tail)
        is not None
    )


_SOMEBODY_BEFORE = phrased(
    r"(?:\b(?:an?|the|his|her|its|their|my|your|our|this|that|every|each|another|one|two|three|four|no|some|and|or"
    r"|[a-z]+(?:['’]s|s['’]|ing|ed|ish|ous|ful|less|al|ic|y)|old|young|former|lost|last|best|worst|only|other)\s+)$"
)
_SEVERAL_BEFORE = phrased(r"\b(?:two|three|four|five|both|several|many)\s+$")
_SAID_TO_BE = phrased(r"\b(?:are|were|become|became|as)\s+$")
_ONE_BEFORE = phrased(r"\b(?:an?|one|every|each|another)\s+(?:[a-z-]+\s+){0,2}$")


_ONE_DOES = phrased(
    r"(?:^|\W)(?:an?|one|every|each|his|her|my)\s+(?:[a-z-]+\s+){0,2}?[a-z-]*[a-rt-z]\s+$", re.I
)
"""One of whom there is no plural behind: "a volunteer cooks soup"."""


def is_before_its_noun(found: str, before: str, tail: str) -> bool:
    """Whether a word for somebody only says what kind of one another is, or of what somebody is accused; `before` and
    `tail` are in small letters.

    >>> is_before_its_noun("rival", "two ", " bakers share a shop"), is_before_its_noun("rival", "his ", " bakes")
    (True, False)
    >>> is_before_its_noun("accused", "a nurse is ", " of theft"), is_before_its_noun("accused", "the ", " waits")
    (True, False)
    """
    if found not in listed("somebody or what kind"):
        return False
    if re.match(r"e?s\b", tail):
        return _SAID_TO_BE.search(before) is not None
    if _SOMEBODY_BEFORE.search(before) is None or _SEVERAL_BEFORE.search(before):
        return True
    words, follows = words_of("en"), re.match(r"(?:\s[a-z-]+){1,3}", tail)
    said = follows[0].split() if follows else []
    return any(_is_noun(" ".join(said[:size]), before, words) for size in range(1, len(said) + 1))


def _is_noun(said: str, before: str, words: Mapping[str, Entry]) -> bool:
    """Whether words behind a word for somebody are a noun; behind one of them what ends in an s is what they do: "a
    volunteer cooks"."""
    if said not in words and said.endswith("s"):
        if _ONE_BEFORE.search(before):
            return False
        said = said.removesuffix("s")
    known = words.get(said)
    return known is not None and known.kind in ("people", "creatures", "things", "places", "times")


def is_verb_here(text: str, start: int, end: int, *, behind_person: bool) -> bool:
    """Whether the noun that `text[start:end]` may be is a verb where it stands: with an s right behind the one who
    does it (`behind_person`), or plain after "to", "must", "can't" and before an object.

    >>> sentence = "A boy watches the train"
    >>> is_verb_here(sentence, 6, 11, behind_person=True)
    True
    >>> is_verb_here("The boy's watch is lost", 10, 15, behind_person=False)
    False
    """
    before, behind = text[:start], text[end:]
    word = text[start:end].lower()
    with_s = re.match(r"(?:es|s)\b", behind) is not None or (word.endswith("s") and len(word) > 3)
    if word in _ONLY_VERBS:
        return True
    if with_s and behind_person and _ONE_DOES.search(before) and not word.endswith("s"):
        return True
    if with_s and (behind_person or _AFTER_SUBJECT.search(before)):
        return _ARTICLE_BEHIND.match(behind) is not None
    if (
        with_s
        and _OBJECT_BEHIND.match(re.sub(r"^(?:es|s)\b", "", behind))
        and not _AFTER_DETERMINER.search(before)
    ):
        return True
    if _AFTER_AUXILIARY.search(before) and not with_s:
        if _TO_PLACE.search(before):
            return False
        return _ARTICLE_BEHIND.match(behind) is not None
    plural = re.search(r"\b(?:they|we|two|three|four|five)\s+(?:\w+\s+)?$", before, re.I)
    return bool(
        behind_person
        and plural is None
        and not with_s
        and _plural_before(before)
        and _OBJECT_BEHIND.match(behind)
    )


_DOUBLE_ZH = frozenset("画锁花锯钉梳扇刷漆包")
_DONE_BEHIND_ZH = phrased(r"[满着完出成得遍]")
_COUNTED_BEFORE_ZH = phrased(r"[幅张把朵束个只颗串枚条]$")


def is_verb_here_in_chinese(text: str, start: int, end: int) -> bool:
    """Whether a noun of one character is what somebody does: what comes of it stands right behind it.

    >>> is_verb_here_in_chinese("一封画满了鱼的信", 2, 3), is_verb_here_in_chinese("他丢了一幅画", 5, 6)
    (True, False)
    """
    if text[start:end] not in _DOUBLE_ZH:
        return False
    done = (
        text[end : end + 1] == "了"
        and _COUNTED_BEFORE_ZH.search(text[:start]) is None
        and end + 1 < len(text)
    )
    return done or _DONE_BEHIND_ZH.match(text[end:]) is not None


_MADE_ZH = phrased(r"[画绣剪刻雕捏堆扎](?:[了着])?(?:[一两三几][只个条匹头张])?(?:小|大)?$")


def is_only_made(text: str, start: int, end: int) -> bool:
    """Whether somebody or some animal is drawn or made, and does nothing: of no other clause is it the subject.

    >>> is_only_made("两个女孩堆雪人", 5, 7), is_only_made("他画了一只猫，猫跳下来", 5, 6)
    (True, False)
    """
    again = re.findall(rf"{re.escape(text[start:end])}(?![笼窝巢蛋])", text)
    return len(again) == 1 and _MADE_ZH.search(text[:start]) is not None


_MADE_EN = phrased(
    r"\b(?:carves?|draws?|paints?|knits?|sews?|folds?|moulds?|molds?|sculpts?|crochets?)\s+(?:an?|the|his|her)\s+(?:[a-z]+\s)?$",
    re.I,
)


def is_only_made_in_english(text: str, start: int, end: int) -> bool:
    """The same of an English idea.

    >>> is_only_made_in_english("A sailor carves a whale for his son", 18, 23)
    True
    >>> is_only_made_in_english("A boy draws a cat, and the cat yawns", 14, 17)
    False
    """
    again = re.findall(rf"\b{re.escape(text[start:end])}", text, re.I)
    return len(again) == 1 and _MADE_EN.search(text[:start]) is not None


def _plural_before(before: str) -> bool:
    """Whether the word before is a plural: two boys fish the river."""
    return re.search(r"[a-z]{2,}s\s+$", before) is not None
