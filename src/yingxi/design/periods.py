"""When and where a film plays: the period and the culture of its places, from their names and from what happens."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import cast

from yingxi.breakdown.lexicon import List, words_found
from yingxi.design.trades import trade_read
from yingxi.film.breakdown import Breakdown, Deed, Scene
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Culture, Period

# How many different words must speak of a time before a film is taken to play in it.
ENOUGH = 2
REGENCY = "regency"
REGENCY_YEARS = range(1795, 1838)
_ABROAD_TOO = ("mexican",)
"""Names that are at home in more countries than one."""
_YEAR = phrased(r"(?<!\d)(?:1[0-9]|2[0-9])\d\d(?!\d)")
# A year in a heading, and no number of a room or a road: it stands in brackets or alone, or says that it is one.
_HEADED = phrased(
    r"(?<!\d)(?P<named>[12]\d{3})\s*年|[(（]\s*(?P<bare>[12]\d{3})s?\s*[)）]"
    r"|\b(?:year|circa|a\.?d\.?)\s+(?P<told>[12]\d{3})\b|[-–—,]\s*(?P<alone>[12]\d{3})\s*(?:$|[-–—,])",
    re.IGNORECASE,
)
# A film plays in the year with which its title or a line of its action begins.
_PLAYS_IN = phrased(
    r"^\s*(?:公元)?(?P<named>[12]\d{3})\s*年(?=[，,、\s]|$)"
    r"|^\s*(?:in )?(?:the )?year (?P<told>[12]\d{3})\b|^\s*in (?P<bare>[12]\d{3}),",
    re.IGNORECASE | re.MULTILINE,
)


class Told:
    """What a film's text tells of its time and country. A place's own heading comes first, and the words that stand on
    the screen, which hold until others do; then the title and the action of the whole film, where at least two
    different words agree, or where somebody's name says it; a country is told by the names of most of its people, too.
    What they say tells nothing."""

    def __init__(self, breakdown: Breakdown) -> None:
        self.language: Language = breakdown.language
        texts = [breakdown.title]
        for scene in breakdown.scenes:
            texts += [scene.heading, *(moment.text for moment in scene.moments if isinstance(moment, Deed))]
        text = "\n".join(texts)
        callings = "\n".join(_callings(breakdown))
        self._period = (
            self._most(f"{text}\n{callings}", "periods", leaving="today")
            or self._first(callings, "periods")
            or _year_told(_PLAYS_IN, text)
        )
        self._culture = (
            self._most(text, "cultures") or self._first(callings, "cultures") or _origin(breakdown)
        )
        self._eras = {each.meaning for each in words_found(f"{text}\n{callings}", self.language, "eras")}
        self._shown: dict[str, tuple[str, str]] = {}
        period = culture = ""
        for scene in breakdown.scenes:
            words = " ".join(scene.captions)
            period = self._first(words, "periods") or _period_of(words) or period
            culture = self._first(words, "cultures") or culture
            self._shown[scene.id] = period, culture

    def period(self, scene: Scene) -> Period:
        """The period of the place in which `scene` plays; empty where nothing tells."""
        shown, _ = self._shown.get(scene.id, ("", ""))
        headed = self._named(scene, "periods") or _year_told(_HEADED, f"{scene.heading}\n{scene.place}")
        return cast(Period, headed or shown or self._period)

    def culture(self, scene: Scene) -> Culture:
        """The culture of its fittings; empty where nothing tells."""
        _, shown = self._shown.get(scene.id, ("", ""))
        return cast(Culture, self._named(scene, "cultures") or shown or self._culture)

    def era(self, scene: Scene) -> str:
        """A narrower time with a dress of its own in which `scene` plays: `wuxia`, `regency`; else empty."""
        headed = self._named(scene, "eras") or (REGENCY if _regency(scene.heading) else "")
        return headed or next(iter(sorted(self._eras)), "")

    def _named(self, scene: Scene, words: List) -> str:
        return self._first(f"{scene.heading} {scene.place}", words)

    def _first(self, text: str, words: List) -> str:
        found = words_found(text, self.language, words)
        return found[0].meaning if found else ""

    def _most(self, text: str, words: List, *, leaving: str = "") -> str:
        said = {(each.word, each.meaning) for each in words_found(text, self.language, words)}
        counted = Counter(meaning for _, meaning in said if meaning != leaving)
        return next((meaning for meaning, times in counted.most_common(1) if times >= ENOUGH), "")


def _callings(breakdown: Breakdown) -> Iterator[str]:
    """What people are called by what they are, in their names and in what is told of them: 老侠客, a samurai. A
    family's name says nothing: Sarah Knight is none."""
    for person in breakdown.people:
        name = person.name
        if breakdown.language == "zh" or " " not in name or name.lower().startswith("the "):
            yield name
        yield from (words for words in person.words if trade_read(words, breakdown.language) == "swordsman")


def origin_of(name: str, language: Language) -> Culture:
    """Where a name is at home; empty where nothing tells."""
    found = words_found(name, language, "origins")
    return cast(Culture, found[0].meaning) if found else ""


def _regency(heading: str) -> bool:
    year = _YEAR.search(heading)
    return year is not None and int(year.group()) in REGENCY_YEARS


def _origin(breakdown: Breakdown) -> str:
    """Where most of the film's people are at home by their names, if at least two are; empty where nothing tells."""
    names = [origin_of(person.name, breakdown.language) for person in breakdown.people]
    counted = Counter(each for each in names if each and each not in _ABROAD_TOO)
    return next((where for where, many in counted.items() if many >= ENOUGH and 2 * many > len(names)), "")


def _year_told(pattern: re.Pattern[str], text: str) -> Period:
    found = pattern.search(text)
    return _period_of(next(year for year in found.groups() if year)) if found else ""


def _period_of(words: str) -> Period:
    """The period of the first year in `words`; empty where there is none."""
    year = _YEAR.search(words)
    if year is None:
        return ""
    number = int(year.group())
    return (
        "ancient" if number < 1880 else "1930s" if number < 1955 else "today" if number < 2050 else "future"
    )
