"""The chosen stretches written down: headings, people introduced, actions, speeches, the narrator's few sentences."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from yingxi.adaptation.choosing import Stretch
from yingxi.adaptation.model import Prose, Somebody, Spot
from yingxi.adaptation.places import unquoted
from yingxi.adaptation.weighing import Weighed, shown
from yingxi.adaptation.who import aged_beside
from yingxi.breakdown.lexicon import words_found
from yingxi.film.allowance import spoken_count
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.prose import heading_written

NARRATOR = {"zh": "旁白", "en": "NARRATOR"}
UNSEEN = {"zh": "画外音", "en": "V.O."}
LONGEST_TOLD = {"zh": 26, "en": 20}
"""Characters or words that the narrator says at once."""
NARRATED_EVERY = {True: 28.0, False: 12.0}
"""Seconds of film for one sentence of the narrator's: where people speak, where nobody does."""
LOOKED_BACK = 7
"""How many sentences before a stretch the narrator's one is looked for."""
NEW_SCENE = 8
"""Where so many sentences and speeches are left out a new scene begins, in the same place too: time has passed, and who
comes in then was not there before."""
INFERRED_YEARS = 40
_BRIDGES = {
    "zh": phrased(r"年|天|日|夜|早|晚|春|夏|秋|冬|从前|后来|那时|第二"),
    "en": phrased(
        r"\b(?:day|week|month|year|night|morning|evening|spring|summer|autumn|winter|later|once"
        r"|january|february|march|april|may|june|july|august|september|october|november|december)s?\b", re.I,
    ),
}  # fmt: skip
_POINTS_BACK = {
    "zh": phrased(r"^(?:这|那|它|他|她|如今|有人|他们|她们|可|但|而|所以|于是|因此|此)"),
    "en": phrased(r"^(?:It|This|That|They|But|And|So|Or|These|Those|What|There had)\b"),
}
_DIGITS = "零一二三四五六七八九"


@dataclass
class Telling:
    """Goes down the stretches once; knows who has been met and who acted last. `narrated` are the units, by number,
    that the narrator tells."""

    prose: Prose
    units: Sequence[Weighed]
    stretches: Sequence[Stretch]
    narrated: dict[int, int] = field(default_factory=dict)
    met: set[str] = field(default_factory=set)
    last: str = ""
    spot: Spot | None = None

    def elements(self) -> Iterator[Element]:
        """The screenplay's elements; a beat stands under its heading."""
        cued = {each.unit.who for one in self.stretches for each in one.kept if each.unit.kind == "speech"}
        part = ""
        for number, stretch in enumerate(self.stretches):
            self.last = ""
            gap = stretch.start - self.stretches[number - 1].end if number else 0
            if gap >= NEW_SCENE:
                self.spot = None
            for place, each in enumerate(stretch.kept):
                yield from self._heading(each.unit.spot)
                if stretch.part != part:
                    part = stretch.part
                    yield Element(kind=ElementKind.SYNOPSIS, text=f"beat: {part}")
                if not place and number in self.narrated:
                    yield from self._narration(self.units[self.narrated[number]])
                if each.unit.kind == "speech":
                    yield from self._speech(each)
                else:
                    yield Element(kind=ElementKind.ACTION, text=self._action(each, cued))

    def _heading(self, spot: Spot) -> Iterator[Element]:
        before, self.spot = self.spot, spot
        if before is not None and (before.place, before.hour) == (spot.place, spot.hour):
            return
        text = heading_written((spot.place, spot.inside), spot.hour, spot.weather, self.prose.language)
        yield Element(kind=ElementKind.HEADING, text=text, forced=self.prose.language == "zh")

    def _narration(self, each: Weighed) -> Iterator[Element]:
        """In the teller's own voice where the text has one."""
        language = self.prose.language
        yield Element(
            kind=ElementKind.CHARACTER,
            text=self.prose.teller or NARRATOR[language],
            extension=UNSEEN[language],
        )
        yield Element(kind=ElementKind.DIALOGUE, text=each.unit.text)

    def _speech(self, each: Weighed) -> Iterator[Element]:
        yield Element(kind=ElementKind.CHARACTER, text=each.unit.who)
        if each.unit.how:
            yield Element(kind=ElementKind.PARENTHETICAL, text=each.unit.how)
        yield Element(kind=ElementKind.DIALOGUE, text=each.told)
        self.last = each.unit.who

    def _action(self, each: Weighed, cued: set[str]) -> str:
        text = self.prose_named(each)
        self.last = each.unit.subject or self.last
        for person in self.prose.people:
            name = shown(person.name)
            if person.name in self.met or name not in text:
                continue
            self.met.add(person.name)
            looks = looks_told(person, self.prose.language, years_needed=person.name not in cued, said=text)
            if looks:
                text = _introduced(text, person, looks, self.prose.language)
        return text

    def prose_named(self, each: Weighed) -> str:
        """The sentence with the names of those whom it only points at: by a label, by a pronoun at its head."""
        language, text = self.prose.language, each.told
        for person in self.prose.people:
            for label in person.labels:
                name = shown(person.name)
                if language == "zh":
                    text = re.sub(rf"(?:[一那这]个|[那这]|一位|一名)?{re.escape(label)}", name, text)
                else:
                    text = re.sub(rf"\b(?:[Tt]he|[Aa]n?)\s{re.escape(label.lower())}\b", name, text)
        subject = each.unit.subject
        if subject and subject != self.last and self.prose.person(subject):
            if language == "zh":
                text = re.sub(rf"^[他她]名?叫做?(?={re.escape(subject)})", "", text)
            pattern = r"^[他她](?!们)" if language == "zh" else r"^(?:He|She)\b"
            text = re.sub(pattern, shown(subject), text)
        return text


def narrations(
    prose: Prose, units: Sequence[Weighed], stretches: Sequence[Stretch], seconds: float
) -> dict[int, int]:
    """For a stretch, by its place, the sentence before it that the narrator tells: of what cannot be shown, what says
    when, or of whom. Few of them."""
    most = int(seconds / NARRATED_EVERY[prose.spoken])
    rated: list[tuple[float, int, int]] = []
    end = 0
    for number, stretch in enumerate(stretches):
        low = max(end, stretch.start - LOOKED_BACK) if number else 0
        best: tuple[float, int, int] | None = None
        for each in units[low : stretch.start + 1]:
            worth = _opening_worth(each, prose) if not number else _bridge_worth(each, prose, stretch.start)
            if worth > 0.6 and (best is None or worth > best[0]):
                best = (worth, number, each.at)
        if best:
            rated.append(best)
        end = stretch.end
    rated.sort(reverse=True)
    return {number: at for _, number, at in rated[:most]}


def _opening_worth(each: Weighed, prose: Prose) -> float:
    """Of the first sentences that which says where or of whom."""
    if not _may_be_told(each, prose):
        return 0.0
    named = any(shown(person.name) in each.unit.text for person in prose.people[:3])
    placed = bool(words_found(each.unit.text, prose.language, "places"))
    return 0.5 + 0.4 * placed + 0.3 * named + 0.3 * bool(prose.teller and each.unit.subject) - 0.12 * each.at


def _bridge_worth(each: Weighed, prose: Prose, start: int) -> float:
    """What says that time has passed, near to what is seen then."""
    begins = each.unit.text[:8] if prose.language == "zh" else " ".join(each.unit.text.split()[:4])
    if not _may_be_told(each, prose) or not _BRIDGES[prose.language].search(begins):
        return 0.0
    return 1.0 - 0.05 * (start - each.at)


def _may_be_told(each: Weighed, prose: Prose) -> bool:
    language, text = prose.language, each.unit.text
    fits = 5 <= spoken_count(text) <= LONGEST_TOLD[language]
    return not each.staged and fits and not _POINTS_BACK[language].search(text) and unquoted(text) == text


def looks_told(person: Somebody, language: str, *, years_needed: bool = False, said: str = "") -> str:
    """What is said of somebody as they are met: years and looks, in the text's words; not what
    is `said` beside it."""
    years = person.years or (INFERRED_YEARS if years_needed else None)
    parts = [look for look in person.looks if look not in said][:2]
    if years and not aged_beside(person.name, said, "zh" if language == "zh" else "en"):
        parts.insert(0, f"{_chinese(years)}岁" if language == "zh" else str(years))
    return ("，" if language == "zh" else ", ").join(parts)


def _chinese(number: int) -> str:
    tens, ones = divmod(number, 10)
    ten = ("" if tens == 1 else _DIGITS[tens]) + "十" if tens else ""
    return ten + (_DIGITS[ones] if ones or not tens else "")


def _introduced(text: str, person: Somebody, looks: str, language: str) -> str:
    name = shown(person.name)
    before, _, behind = text.partition(name)
    if language == "en" and (surname := re.match(r"\s[A-Z][a-z]+", behind)):
        name, behind = name + surname.group(), behind[surname.end() :]
    if language == "zh":
        if behind.startswith(("的", "们")):
            return text
        return f"{before}{name}，{looks}" + ("" if behind[:1] in "，。" else "，") + behind
    if behind.startswith(("'", "’")):
        return text
    return f"{before}{name.upper()}, {looks}" + ("" if behind[:1] in (",", ".") else ",") + behind
