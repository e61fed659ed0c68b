"""The lexicons: shared ids, separate words for each language.

A lexicon file has one entry a line, `id | Chinese words | English words | attributes`; an attribute is a flag or
`key=value`. The file's name is the entry's class.
"""

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


def plural_of_man(word: str) -> str:
    """
    >>> plural_of_man("old woman")
    'old women'
    """
    return word.removesuffix("man") + "men"


@cache
def words_of(language: Language) -> dict[str, Entry]:
    """Every word of `language` (English in lower case) and its entry; the first file to claim a word has it."""
    known: dict[str, Entry] = {}
    for each in lexicon():
        for word in each.words(language):
            known.setdefault(word.lower(), each)
    if language == "en":
        for word, each in tuple(known.items()):
            if word.endswith("man"):
                known.setdefault(plural_of_man(word), each)
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
