"""What an idea is about as a whole, by words that stand anywhere in it: years without a word, what the dead left, a son
who is none. Where its sentences are too rich to be acted clause by clause, a play that was written for such a concern
still tells the idea.

A row of `words/concerns.*.txt` is `id | one of these | and one of these | !none of these`; English words are parted by
commas; a star stands for any ending, and between two words for one to three others. A row `@kin = mother, father` names
words that columns then ask for as `@kin`. Of several rows with one id each says it in another way. In a
Chinese word `…` stands for up to eight characters of the same clause.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin import planner

CONCERN = "concern"
"""What a play says of itself (`own-clauses: concern`) that is written for what an idea is about as a whole: it goes
before whatever would act the idea's clauses."""
_STARRED = "*"
_SAME_CLAUSE = r"[^，。；]{0,8}"
_OTHERS = r" (?:[\w'-]+ ){1,3}"
_NAMED = phrased(r"@\w+")


@dataclass(frozen=True, slots=True)
class Concern:
    """One concern: a word of each of `asked` must stand in the idea, and none of `barred`."""

    id: str
    asked: tuple[re.Pattern[str], ...]
    barred: tuple[re.Pattern[str], ...]

    def word_in(self, text: str) -> str:
        """The idea's own word for it; empty where the idea is about something else."""
        found = self.asked[0].search(text)
        others = (pattern.search(text) for pattern in self.asked[1:])
        if not (found and all(others)) or any(pattern.search(text) for pattern in self.barred):
            return ""
        return found[0]


@cache
def concerns(language: Language) -> tuple[Concern, ...]:
    """Every concern that plays in `language` were written for."""
    return tuple(_from_row(row, language) for row in _rows(language) if not row.startswith("@"))


@cache
def _rows(language: Language) -> tuple[str, ...]:
    text = (files(planner) / "words" / f"concerns.{language}.txt").read_text("utf-8")
    return tuple(row for row in text.splitlines() if row.strip() and not row.startswith("#"))


@cache
def _named() -> dict[str, str]:
    """What each `@name` of the English rows stands for, as a pattern."""
    rows = (row.split("=") for row in _rows("en") if row.startswith("@"))
    return {name.strip(): f"(?:{'|'.join(map(_pattern_of, words.split(',')))})" for name, words in rows}


def _from_row(row: str, language: Language) -> Concern:
    name, *parts = (part.strip() for part in row.split("|"))
    asked = tuple(_any_of(part, language) for part in parts if not part.startswith("!"))
    barred = tuple(_any_of(part[1:], language) for part in parts if part.startswith("!"))
    return Concern(name, asked, barred)


def _any_of(words: str, language: Language) -> re.Pattern[str]:
    if language == "zh":
        return phrased("|".join(map(re.escape, words.split())).replace("…", _SAME_CLAUSE))
    said = "|".join(map(_pattern_of, words.split(",")))
    return phrased(rf"\b(?:{said})\b", re.IGNORECASE)


def _pattern_of(word: str) -> str:
    """One English word or phrase of a row as a pattern."""
    written = word.strip()
    phrase = _OTHERS.join(map(re.escape, written.rstrip(_STARRED).split(f" {_STARRED} ")))
    phrase = _NAMED.sub(lambda found: _named()[found[0]], phrase)
    return phrase + (r"\w*" if written.endswith(_STARRED) else "")


def concerns_of(text: str, language: Language, *, columns: int = 1) -> dict[str, str]:
    """What an idea is about, and its own word for each; of concerns that ask for so many words at least.

    >>> concerns_of("收件人是十年没见的父亲", "zh")
    {'concern-reunion': '没见'}
    """
    said = text.replace("’", "'")
    told = (each for each in concerns(language) if len(each.asked) >= columns)
    found: dict[str, str] = {}
    for each in told:
        if word := each.word_in(said).lower():
            found.setdefault(f"{CONCERN}-{each.id}", word)
    return found
