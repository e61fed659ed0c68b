"""The lexicons: shared ids, separate words for each language.

A lexicon file has one entry a line, `id | Chinese words | English words | attributes`; an attribute is a flag or
`key=value`. The file's name is the entry's class.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.generators.builtin import planner

CLASSES = ("people", "creatures", "things", "places", "times", "acts", "cues")
DEEDS = "deeds"
"""The file of deeds: read by itself, for its words are verbs and never nouns."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One meaning and its words."""

    id: str
    kind: str
    chinese: tuple[str, ...] = ()
    english: tuple[str, ...] = ()
    flags: frozenset[str] = frozenset()
    values: tuple[tuple[str, str], ...] = ()

    def words(self, language: Language) -> tuple[str, ...]:
        return self.chinese if language == "zh" else self.english

    def word(self, language: Language) -> str:
        """The first word in `language`; the other language's where it has none."""
        return next(iter(self.words(language) or self.chinese or self.english), self.id)

    def value(self, key: str, otherwise: str = "") -> str:
        return next((value for name, value in self.values if name == key), otherwise)


def entry_from_line(line: str, kind: str) -> Entry:
    """Reads `id | Chinese words | English words, comma separated | flag key=value`."""
    name, chinese, english, marks = (part.strip() for part in line.split("|"))
    flags = frozenset(mark for mark in marks.split() if "=" not in mark)
    values = tuple(
        (key, value.replace("_", " "))
        for key, _, value in (mark.partition("=") for mark in marks.split())
        if value
    )
    return Entry(
        id=name,
        kind=kind,
        chinese=tuple(chinese.split()),
        english=tuple(word.strip() for word in english.split(",") if word.strip()),
        flags=flags,
        values=values,
    )


@cache
def lexicon() -> tuple[Entry, ...]:
    """Every entry of every class."""
    folder = files(planner) / "lexicon"
    return tuple(
        entry_from_line(line, kind)
        for kind in CLASSES
        for line in (folder / f"{kind}.txt").read_text("utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    )


@cache
def entry(name: str) -> Entry | None:
    """The entry of that id."""
    return next((each for each in lexicon() if each.id == name), None)


_LIVING = CLASSES[:2]
_ONE_OF = {"police": "police officer", "spies": "spy", "mice": "mouse"}
"""What one of them is called, where the plural is no word with an s."""
_PLURALS = (("man", "men"), ("wife", "wives"), ("wolf", "wolves"), ("elf", "elves"), ("thief", "thieves"))


def plural_of(word: str) -> str:
    """The plural of an English word for somebody that is none with an s; empty where it is.

    >>> plural_of("old woman"), plural_of("fairy"), plural_of("housewife"), plural_of("boy")
    ('old women', 'fairies', 'housewives', '')
    """
    for ending, plural in _PLURALS:
        if word.endswith(ending):
            return word.removesuffix(ending) + plural
    return f"{word[:-1]}ies" if re.search(r"[^aeiou]y$", word) else ""


@cache
def _one_of_many() -> dict[str, str]:
    """The English words for several of the living whose plural has no s, and for one of them."""
    living = (word.lower() for each in lexicon() if each.kind in _LIVING for word in each.english)
    return {plural: word for word in living if (plural := plural_of(word))} | _ONE_OF


def one_of(word: str) -> str:
    """The word for one of those whom an English word names; the word itself where it names one."""
    return _one_of_many().get(word, word)


@cache
def words_of(language: Language) -> dict[str, Entry]:
    """Every word of `language` (English in lower case) and its entry; the first file to claim a word has it."""
    known: dict[str, Entry] = {}
    for each in lexicon():
        for word in each.words(language):
            known.setdefault(word.lower(), each)
    if language == "en":
        for plural, one in _one_of_many().items():
            if one in known and known[one].kind in _LIVING:
                known.setdefault(plural, known[one])
    return known


@cache
def verbs_of(language: Language) -> dict[str, Entry]:
    """The words of what people do and feel alone, for a word that is a noun elsewhere."""
    return {
        word.lower(): each
        for each in reversed(lexicon())
        if each.kind in ("cues", "acts")
        for word in each.words(language)
    }
