"""The authored word lists: words to meanings, one folder a language, and the longest match in them.

A row is `meaning: words`; Chinese words are set apart by spaces, English ones by commas. `#` begins a remark.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Literal, NamedTuple

from yingxi.breakdown.inflection import noun_forms, verb_forms
from yingxi.breakdown.nouns_in_use import is_named
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.simplified import simplified

List = Literal[
    "verbs",
    "near",
    "sounds",
    "things",
    "people",
    "places",
    "feelings",
    "manners",
    "moods",
    "times",
    "weathers",
    "seasons",
    "periods",
    "eras",
    "cultures",
    "origins",
    "colours",
    "looks",
    "fronts",
    "hairs",
    "given",
    "trades",
    "crowds",
    "kin",
    "addresses",
    "portraits",
    "bodies",
]
NOTHING = "nothing"
"""The meaning of words that hold a list's word and are none: the 面 of 江面 is no bowl of noodles."""
_INFLECTED = {
    "verbs": verb_forms,
    "near": verb_forms,
    "things": noun_forms,
    "people": noun_forms,
    "looks": noun_forms,
    "fronts": noun_forms,
    "trades": noun_forms,
}


class Found(NamedTuple):
    """A word of a list, found at [start, end) of a text or of its tokens."""

    start: int
    end: int
    word: str
    meaning: str


@cache
def meanings(language: Language, name: List) -> Mapping[str, str]:
    """Every word of a list with its meaning; in English with its inflected forms, in small letters."""
    known: dict[str, str] = {}
    for meaning, word in _rows(language, name):
        known.setdefault(word, meaning)
    if language == "en" and name in _INFLECTED:
        for meaning, word in _rows(language, name):
            for form in _INFLECTED[name](word):
                known.setdefault(form, meaning)
    return MappingProxyType(known)


@cache
def words_of(meaning: str, language: Language, name: List) -> frozenset[str]:
    """All words of a list that have this meaning, as they are written there.

    >>> sorted(words_of("head", "en", "bodies"))
    ['hair', 'head', 'neck', 'shoulders']
    """
    return frozenset(word for known, word in _rows(language, name) if known == meaning)


@cache
def senses(language: Language, name: List) -> Mapping[str, tuple[str, ...]]:
    """Every word of a list, as it is written there, with all that it means: a cabin is one from within and another from
    without."""
    known: dict[str, tuple[str, ...]] = {}
    for meaning, word in _rows(language, name):
        known[word] = (*known.get(word, ()), meaning)
    return MappingProxyType(known)


def _rows(language: Language, name: List) -> Iterator[tuple[str, str]]:
    """Each (meaning, word) of a list in the order in which they stand."""
    text = (files("yingxi.breakdown") / "lexicon" / language / f"{name}.txt").read_text("utf-8")
    for row in text.splitlines():
        if row.startswith("#") or ":" not in row:
            continue
        meaning, _, words = row.partition(":")
        for word in words.split() if language == "zh" else words.split(","):
            yield meaning.strip(), word.strip()


def called(meaning: str, name: List) -> str:
    """The first Chinese word of a meaning; nothing where there is none."""
    known = meanings("zh", name).items()
    return next(
        (word for word, meant in known if meant == meaning or meant.rpartition(" ")[0] == meaning), ""
    )


@cache
def _longest(language: Language, name: List) -> int:
    return max(len(word) if language == "zh" else len(word.split()) for word in meanings(language, name))


_SHOPS = frozenset("馆店铺客")
"""What is sold there is no thing that is seen: the 茶 of 茶馆."""


def chinese_found(text: str, name: List, *, start: int = 0) -> Iterator[Found]:
    """The list's words in `text`, from the left, always the longest."""
    known, longest = meanings("zh", name), _longest("zh", name)
    plain = simplified(text)
    while start < len(text):
        for length in range(min(longest, len(text) - start), 0, -1):
            if (word := plain[start : start + length]) in known:
                of_a_shop = name == "things" and length == 1 and plain[start + 1 : start + 2] in _SHOPS
                if known[word] != NOTHING and not of_a_shop:
                    yield Found(start, start + length, text[start : start + length], known[word])
                start += length
                break
        else:
            start += 1


def english_found(tokens: tuple[str, ...], name: List, *, start: int = 0) -> Iterator[Found]:
    """The list's words among `tokens` (in small letters), from the left, always the longest."""
    known, longest = meanings("en", name), _longest("en", name)
    while start < len(tokens):
        for length in range(min(longest, len(tokens) - start), 0, -1):
            if (word := " ".join(tokens[start : start + length])) in known:
                if name != "things" or _is_thing(word, tokens[:start], tokens[start + length :]):
                    yield Found(start, start + length, word, known[word])
                start += length
                break
        else:
            start += 1


_MATERIALS = frozenset(["canvas", "paper", "glass", "stone", "brick"])
_OF_A_BUILDING = frozenset(
    ["wall", "walls", "floor", "floors", "roof", "path", "paths", "arch", "awning", "house"]
)
_KINDS = frozenset(["chore", "display", "field", "work"])
"""What stands between a material and its noun: a canvas field jacket."""


def _is_thing(word: str, before: tuple[str, ...], behind: tuple[str, ...]) -> bool:
    return not _is_material(word, behind) and is_named(word, before, behind, meanings("en", "people"))


def _is_material(word: str, behind: tuple[str, ...]) -> bool:
    """Whether a thing's word only tells of what the noun `behind` it is made: `canvas cloth`, `glass door`; it is a
    thing where a verb follows: `the glass rings`."""
    if word not in _MATERIALS or not behind:
        return False
    nouns = (meanings("en", "things"), meanings("en", "looks"), _OF_A_BUILDING)
    if behind[0] in _KINDS:
        behind = behind[1:]
    return (
        bool(behind)
        and behind[0] not in meanings("en", "verbs")
        and any(behind[0] in known for known in nouns)
    )


def words_found(text: str, language: Language, name: List) -> tuple[Found, ...]:
    """The list's words in `text` of either language. English places are token numbers."""
    if language == "zh":
        return tuple(chinese_found(text, name))
    if name != "things":
        return tuple(english_found(english_tokens(text), name))
    found: list[Found] = []
    passed = 0
    for part in _MARKS.split(text):
        tokens = english_tokens(part)
        found += (
            each._replace(start=each.start + passed, end=each.end + passed)
            for each in english_found(tokens, name)
        )
        passed += len(tokens)
    return tuple(found)


_MARKS = phrased(r"[,;:.()\n]")


def english_tokens(text: str) -> tuple[str, ...]:
    """Words in small letters, punctuation left out, straight apostrophes."""
    cleaned = "".join(
        letter if letter.isalnum() or letter in "'-?!" else " " for letter in text.lower().replace("’", "'")
    )
    return tuple(
        token
        for each in cleaned.split()
        if (token := each.strip("'-?!") + ("?" if each.endswith("?") else "")) and token != "?"
    )
