"""How much story fits into a length, and how long a screenplay will play.

Figures at 15, 60 and 180 seconds are the trade's own; lengths between are drawn on the straight line.
"""

import re
from functools import lru_cache

from yingxi.film.brief import Language
from yingxi.film.noun import Noun
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind

MOST_SECONDS = 300.0
"""The longest film that is told from one sentence."""
SPOKEN_PER_SECOND = {"zh": 4.2, "en": 2.4}
"""Characters (Mandarin) or words (English) that the packaged voices say in a second."""
# Seconds of the screen, fitted to the boards that the director drew for 250 of the planner's screenplays.
AFTER_LINE = {"zh": 1.2, "en": 1.0}
FIRST_ACT = {"zh": 3.0, "en": 2.2}
"""The first sentence of an action."""
FURTHER_ACT = {"zh": 1.5, "en": 2.1}
"""Each further sentence of it."""
LONG_ACT = 1.5
"""What an embrace, tears, sleep or a dance takes besides."""
WALK = {"zh": 0.0, "en": 1.3}
"""What a walk takes besides."""
SILENCE = 2.0
SOUND = 2.0
INSERT = 1.8
NEW_PLACE = 0.8
_LONG_ACTS = phrased(r"抱住|拥抱|哭|睡|跳|\b(?:hugs?|cr(?:y|ies)|sleeps?|dances?|sways?)\b")
_WALKS = phrased(r"\b(?:walks?|enters?|comes?|goes|runs?|leaves?|crosses|steps?|hurries)\b")
_SENTENCE_END = phrased(r"[。！？!?]|\.(?:\s|$)")
_WORD = phrased(r"[A-Za-z0-9]+(?:['’][A-Za-z]+)*|[\u3400-\u9fff]")


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
"""The lengths for which the figures below stand, in this order."""
_SCENES = (1.0, 3.0, 7.0)
_PEOPLE = (2.0, 3.0, 5.0)
_LEAST = (1.0, 6.0, 18.0)
"""The fewest lines of dialogue."""
_MOST = (3.0, 13.0, 30.0)
"""The most lines of dialogue."""
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
    """How long the first picture is held for the title that lies over it: never more than a sixth of a short film."""
    return min(2.2, length / 6) if length < 20 else 3.2 if length < 30 else 4.0


def caption_seconds(words: str, language: Language) -> float:
    """How long a picture is held at least for the words that stand on it: a moment, and the time to read them."""
    return 1.2 + spoken_count(words) / SPOKEN_PER_SECOND[language]


def credits_seconds(length: float) -> float:
    """How long the closing credits stand."""
    return 2.0 if length < 30 else 3.5 if length < 150 else 5.0


def element_seconds(element: Element, language: Language) -> float:
    """About how long one element plays."""
    return _seconds(element.kind, element.text, language)


@lru_cache(maxsize=4096)
def _seconds(kind: ElementKind, text: str, language: Language) -> float:
    """Asked again and again of the same words, while a film is fitted to its length."""
    if kind is ElementKind.DIALOGUE:
        return spoken_count(text) / SPOKEN_PER_SECOND[language] + AFTER_LINE[language]
    if kind is ElementKind.HEADING:
        return NEW_PLACE
    if kind is not ElementKind.ACTION:
        return 0.0
    if text.startswith("["):
        return SILENCE
    if re.match(r"特写|CLOSE ON", text):
        return INSERT
    if spoken_count(text) <= 2:
        return SOUND
    further = max(1, len(_SENTENCE_END.findall(text))) - 1
    longer = LONG_ACT if _LONG_ACTS.search(text) else 0.0
    walks = WALK[language] * len(_WALKS.findall(text))
    return FIRST_ACT[language] + FURTHER_ACT[language] * further + longer + walks


def screenplay_seconds(elements: tuple[Element, ...], language: Language, length: float) -> float:
    """About how long these elements play, with the credits of a film of `length` seconds.

    >>> round(screenplay_seconds((Element(kind=ElementKind.DIALOGUE, text="你来。"),), "zh", 60.0), 2)
    5.18
    """
    return sum(element_seconds(element, language) for element in elements) + credits_seconds(length)
