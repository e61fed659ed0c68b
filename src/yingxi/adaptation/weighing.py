"""What a sentence or a speech is worth for a film: can it be staged, who is in it, what is felt."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from yingxi.adaptation.model import Prose, Spot, Unit
from yingxi.adaptation.places import has_word
from yingxi.adaptation.present import in_present, third_told
from yingxi.adaptation.shortening import LONGEST_ACT, LONGEST_SPEECH, act_shortened, speech_shortened
from yingxi.breakdown import screenplay_broken_down
from yingxi.breakdown.lexicon import words_found
from yingxi.film.allowance import element_seconds, spoken_count
from yingxi.film.breakdown import Deed, Insert, Sounding
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay
from yingxi.screenplay.prose import heading_written

MOST_TRIED = 700
"""Units that are broken down to see what can be staged; of a longer text the likeliest."""
BROAD_SECONDS = 150.0
"""From this length on speeches and sentences may be half as long again."""
FIRST_SEEN = 1.2
"""What it is worth that somebody comes in."""
_FELT = {
    "zh": phrased(r"哭|泪|眼圈|抖|颤|愣|跪|抱住|握住|沉默|不说话|停住|笑了|变了"),
    "en": phrased(
        r"\b(?:cr(?:y|ies|ied)|wept|weeps?|tears|shook|trembl\w+|whispered|laughed|knelt|embraced|arms round"
        r"|went still|said nothing|held on|closed (?:her|his) eyes|heart|forg[ia]ve\w*)\b", re.I,
    ),
}  # fmt: skip
_LIVING = {"zh": phrased(r"[他她我]"), "en": phrased(r"\b(?:he|she|they|we|him|her|nobody)\b", re.I)}
LONGEST_SEEN = {"zh": 20, "en": 13}
"""Characters or words of a sentence without anybody in it that is shown as a thing or heard as a sound."""
_DESCRIBES = {
    "zh": phrased(r"^[^，。]{1,6}(?:是|有一|姓|名叫|大约|[一二两三四五六七八九十0-9]+岁)"),
    "en": phrased(
        r"^(?:There|It|[A-Z][\w.]*(?:\s\w+)?)(?:,[^,.]{1,40},)?\s(?:was|were|had|is|are|has)\b(?!\s\w+ing\b)"
    ),
}
"""What somebody or something is like: a description is no deed."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A unit as the film would have it (`told`), how long that plays and what it is worth; `staged`: it can be
    acted, heard or seen; `felt`: it says what somebody feels. `at` is its number in the text."""

    unit: Unit
    told: str
    seconds: float
    worth: float
    staged: bool
    at: int
    felt: bool = False


def weighed(prose: Prose, seconds: float) -> tuple[Weighed, ...]:
    """All units with their worth, in their order. What is too far from any likely passage counts as not staged."""
    language = prose.language
    broad = 1.5 if seconds >= BROAD_SECONDS else 1.0
    main = {person.name: 1.0 if place < 2 else 0.6 for place, person in enumerate(prose.people[:4])}
    first: list[Weighed] = []
    met: set[str] = set()
    for at, unit in enumerate(prose.units):
        told = told_as(unit, prose, broad)
        kind = ElementKind.DIALOGUE if unit.kind == "speech" else ElementKind.ACTION
        length = element_seconds(Element(kind=kind, text=told), language)
        felt = bool(has_word(unit.text, language, "feelings") or _FELT[language].search(unit.text))
        who = main.get(unit.who or unit.subject, 0.0)
        if unit.kind == "speech":
            worth = 0.4 + 0.3 * length + 0.9 * who
        else:
            worth = 0.4 + 1.2 * who if has_word(unit.text, language, "verbs") else 0.0
        name = unit.who or unit.subject
        if who and name not in met and worth:
            met.add(name)
            worth += FIRST_SEEN
        first.append(Weighed(unit, told, length, worth + 0.5 * felt, unit.kind == "speech", at, felt))
    tried = _likely(first)
    staged = _staged(tuple(first[at] for at in tried), prose)
    return tuple(
        each
        if each.unit.kind == "speech"
        else replace(each, staged=each.at in staged, worth=each.worth if each.at in staged else 0.0)
        for each in first
    )


def told_as(unit: Unit, prose: Prose, broad: float) -> str:
    """The unit in the film's words: shortened at its borders, in the present, with names for labels, I and the pronoun
    it begins with."""
    language = prose.language
    if unit.kind == "speech":
        return speech_shortened(unit.text, language, round(LONGEST_SPEECH[language] * broad))
    text = act_shortened(unit.text, language, round(LONGEST_ACT[language] * broad))
    if language == "en":
        teller = prose.person(prose.teller) if prose.teller else None
        if prose.teller:
            text = third_told(text, shown(prose.teller), teller.sex if teller else "none")
        text = in_present(text)
    return text


def shown(name: str) -> str:
    """A name in a sentence: MRS. PRUETT is Mrs. Pruett."""
    return name.title() if name.isupper() else name


def _likely(units: Sequence[Weighed]) -> list[int]:
    """Which units are tried: the beginning, the end, and between them those round what is worth most."""
    if len(units) <= MOST_TRIED:
        return list(range(len(units)))
    window, part = 24, MOST_TRIED // 5
    blocks = [range(start, min(start + window, len(units))) for start in range(0, len(units), window)]
    best = sorted(blocks, key=lambda block: (-sum(units[at].worth for at in block), block.start))
    chosen = {*range(part), *range(len(units) - part, len(units))}
    for block in best:
        if len(chosen) >= MOST_TRIED:
            break
        chosen |= set(block)
    return sorted(chosen)


def _staged(units: Sequence[Weighed], prose: Prose) -> frozenset[int]:
    """Which of the sentences the theatre can stage: those that are tried are broken down as one screenplay."""
    elements: list[Element] = []
    place = ""
    for each in units:
        line = each.at + 1
        if each.unit.spot.place != place:
            place = each.unit.spot.place
            elements.append(_heading(each.unit.spot, prose.language))
        if each.unit.kind == "speech":
            elements.append(Element(kind=ElementKind.CHARACTER, text=each.unit.who, line=line))
            elements.append(Element(kind=ElementKind.DIALOGUE, text=each.told, line=line))
        else:
            elements.append(Element(kind=ElementKind.ACTION, text=each.told, line=line))
    cued = {each.unit.who for each in units}
    silent = [person.name for person in prose.people if person.name not in cued]
    for name in silent:
        elements[1:1] = [
            Element(kind=ElementKind.CHARACTER, text=name),
            Element(kind=ElementKind.DIALOGUE, text="……" if prose.language == "zh" else "..."),
        ]
    found = screenplay_broken_down(Screenplay(elements=tuple(elements)), language=prose.language)
    moments = [moment for scene in found.scenes for moment in scene.moments]
    deeds = {moment.line for moment in moments if isinstance(moment, Deed) and moment.verb and moment.actors}
    seen = {moment.line for moment in moments if isinstance(moment, Insert | Sounding)}
    return frozenset(
        each.at
        for each in units
        if each.at + 1 in deeds | seen
        and _is_seen(each, prose)
        and not _DESCRIBES[prose.language].search(each.unit.text)
    )


def _is_seen(each: Weighed, prose: Prose) -> bool:
    """Whether somebody is in the sentence, or it is short enough for a look at a thing."""
    text, language = each.unit.text, prose.language
    living = each.unit.subject or _LIVING[language].search(text) or words_found(text, language, "people")
    named = any(shown(person.name) in text for person in prose.people)
    return bool(living or named) or spoken_count(text) <= LONGEST_SEEN[language]


def _heading(spot: Spot, language: Language) -> Element:
    text = heading_written((spot.place, spot.inside), spot.hour, "", language)
    return Element(kind=ElementKind.HEADING, text=text, forced=language == "zh")
