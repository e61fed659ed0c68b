"""Scenes that are only numbered, as shot lists number them, get headings of the places that their shots name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from string import ascii_uppercase
from typing import cast

from yingxi.breakdown.heading_worded import heading_worded
from yingxi.breakdown.lexicon import List, words_found
from yingxi.breakdown.places_told import place_told
from yingxi.breakdown.shot_marks import seen_text, shot_named
from yingxi.film.breakdown import Hour
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind, Screenplay

_NUMBERED = phrased(r"^(?:scene|场景|第)\s*[\w.-]{1,12}\s*(?:场|幕)?$", re.IGNORECASE)
_OPENING = 240
"""Letters of a shot's words in which its hour and season are looked for: behind them, a sunset may be a picture's."""


@dataclass(slots=True)
class _Here:
    """Where the list stands: changes as it is read."""

    place: str = ""
    inside: bool = True
    hour: Hour = "day"
    season: str = ""


def scenes_headed(screenplay: Screenplay, language: Language) -> Screenplay:
    """The screenplay with a heading wherever a numbered scene begins or a shot of it plays somewhere else or at
    another hour: scene 1 becomes 1, 1B, 1C. Headings that name a place stay as they are."""
    here = _Here()
    elements: list[Element] = []
    for heading, shots in _scenes(screenplay.elements):
        if heading is None or not _NUMBERED.match(heading.text.strip()):
            elements += [*([heading] if heading else []), *(each for shot in shots for each in shot)]
            continue
        elements += _headed(heading, shots, here, language)
    return screenplay.model_copy(update={"elements": tuple(elements)})


def _headed(
    heading: Element, shots: list[list[Element]], here: _Here, language: Language
) -> Iterator[Element]:
    """The elements of one numbered scene, under as many headings as it has places."""
    part = 0
    for shot in shots:
        text = "\n".join(words for each in shot if (words := seen_text(each)))
        if text:
            before = (here.place, here.inside, here.hour, here.season)
            _moved(here, text, language)
            if part == 0 or (here.place, here.inside, here.hour, here.season) != before:
                number = heading.scene_number + (
                    ascii_uppercase[part % 26] if part and heading.scene_number else ""
                )
                yield Element(
                    kind=ElementKind.HEADING,
                    text=_slug(here, language) or heading.text,
                    scene_number=number,
                    line=heading.line,
                )
                part += 1
        yield from shot


def _moved(here: _Here, text: str, language: Language) -> None:
    """`here`, as the words of a shot leave it."""
    told = place_told(text, language, before=here.place)
    if told is not None and told.name.lower() != here.place.lower():
        here.place, here.inside, here.season = told.name, told.inside, ""
        here.hour = "day"
    opening = text[:_OPENING]
    hour = next((each.meaning for each in words_found(opening, language, _TIMES) if each.meaning != "="), "")
    if told is not None or not here.place:
        here.hour = cast(Hour, hour) if hour else here.hour
        here.season = next((each.meaning for each in words_found(opening, language, "seasons")), here.season)


_TIMES: List = "times"


def _slug(here: _Here, language: Language) -> str:
    if not here.place:
        return ""
    return heading_worded(
        here.place, inside=here.inside, hour=here.hour, language=language, season=here.season
    )


def _scenes(elements: tuple[Element, ...]) -> Iterator[tuple[Element | None, list[list[Element]]]]:
    """Each heading with its shots' elements; what stands before the first shot mark is a shot of its own."""
    heading: Element | None = None
    shots: list[list[Element]] = [[]]
    for element in elements:
        if element.kind is ElementKind.HEADING:
            if heading is not None or any(shots):
                yield heading, [shot for shot in shots if shot]
            heading, shots = element, [[]]
            continue
        if element.kind is ElementKind.SYNOPSIS and shot_named(element.text, moment=0):
            shots.append([])
        shots[-1].append(element)
    if heading is not None or any(shots):
        yield heading, [shot for shot in shots if shot]
