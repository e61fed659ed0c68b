"""How much story fits into a length, and how long a screenplay will play.

Figures at 15, 60 and 180 seconds are the trade's own; lengths between are drawn on the straight line.
"""

import re

from yingxi.film.brief import Language
from yingxi.film.noun import Noun
from yingxi.film.screenplay import Element, ElementKind

SPOKEN_PER_SECOND = {"zh": 4.0, "en": 2.3}
"""Characters (Mandarin) or words (English) that are said in a second of unhurried speech."""
PAUSE_AFTER_LINE = 0.4
MOST_SECONDS = 240.0
"""The longest film that is told from one sentence."""
SILENCE_SECONDS = 2.5
SOUND_SECONDS = 1.2
INSERT_SECONDS = 1.8
FIRST_ACT_SECONDS = 2.0
FURTHER_ACT_SECONDS = 0.9
LONG_ACT_SECONDS = 1.0
NEW_PLACE_SECONDS = 1.6
_LONG_ACTS = re.compile(r"抱住|拥抱|哭|睡|跳舞|\b(?:hugs?|cr(?:y|ies)|sleeps?|dances?)\b")
_SENTENCE_END = re.compile(r"[。！？!?]|\.(?:\s|$)")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’][A-Za-z]+)*|[\u3400-\u9fff]")


class Allowance(Noun):
    """What a film of `seconds` can hold. `spoken` counts characters in Chinese, words in English."""

    seconds: float
    scenes: int
    people: int
    lines_least: int
    lines_most: int
    spoken_aim: int
    spoken_limit: int


_SECONDS = (15.0, 60.0, 180.0)
_SCENES, _PEOPLE = (1.0, 3.0, 7.0), (2.0, 3.0, 5.0)
_LEAST, _MOST = (1.0, 6.0, 18.0), (3.0, 13.0, 30.0)
_AIM = {"zh": (14.0, 65.0, 200.0), "en": (8.0, 38.0, 118.0)}
_LIMIT = {"zh": (27.0, 108.0, 324.0), "en": (15.0, 62.0, 186.0)}


def allowance(seconds: float, language: Language) -> Allowance:
    """The allowance of a film of `seconds`; beyond three minutes it grows in proportion."""

    def drawn(figures: tuple[float, ...]) -> int:
        if seconds <= _SECONDS[0]:
            return max(1, round(figures[0]))
        low = 0 if seconds <= _SECONDS[1] else 1
        share = (seconds - _SECONDS[low]) / (_SECONDS[low + 1] - _SECONDS[low])
        return round(figures[low] + share * (figures[low + 1] - figures[low]))

    return Allowance(
        seconds=seconds,
        scenes=drawn(_SCENES),
        people=drawn(_PEOPLE),
        lines_least=drawn(_LEAST),
        lines_most=drawn(_MOST),
        spoken_aim=drawn(_AIM[language]),
        spoken_limit=drawn(_LIMIT[language]),
    )


def spoken_count(text: str) -> int:
    """Characters of Chinese and words of English in `text`, punctuation aside."""
    return len(_WORD.findall(text))


def title_seconds(length: float) -> float:
    """How long the first picture is held for the title that lies over it."""
    return 1.5 if length < 30 else 4.0


def credits_seconds(length: float) -> float:
    """How long the closing credits stand."""
    return 1.5 if length < 30 else 3.5 if length < 150 else 5.0


def element_seconds(element: Element, language: Language) -> float:
    """About how long one element plays."""
    text = element.text
    if element.kind is ElementKind.DIALOGUE:
        return spoken_count(text) / SPOKEN_PER_SECOND[language] + PAUSE_AFTER_LINE
    if element.kind is ElementKind.HEADING:
        return NEW_PLACE_SECONDS
    if element.kind is not ElementKind.ACTION:
        return 0.0
    if text.startswith("["):
        return SILENCE_SECONDS
    if re.match(r"特写|CLOSE ON", text):
        return INSERT_SECONDS
    if spoken_count(text) <= 2:
        return SOUND_SECONDS
    acts = max(1, len(_SENTENCE_END.findall(text)))
    longer = LONG_ACT_SECONDS if _LONG_ACTS.search(text) else 0.0
    return FIRST_ACT_SECONDS + FURTHER_ACT_SECONDS * (acts - 1) + longer


def screenplay_seconds(elements: tuple[Element, ...], language: Language, length: float) -> float:
    """About how long these elements play, with the credits of a film of `length` seconds.

    >>> round(screenplay_seconds((Element(kind=ElementKind.DIALOGUE, text="你来。"),), "zh", 60.0), 2)
    4.4
    """
    return sum(element_seconds(element, language) for element in elements) + credits_seconds(length)
