"""How a line is said: feeling, strength, manner, from its parenthetical, its marks and its words."""

import re
from typing import cast

from yingxi.breakdown.lexicon import words_found
from yingxi.film.breakdown import Feeling, Manner
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_TRAILS_OFF = ("…", "...", "——", "--")
_SUNG_NO_MORE = phrased(
    r"(?:not|stops?|stopped|after|done|finish\w*) (?:singing|humming)|不唱|唱完|唱罢|停止唱|不再唱|别唱",
    re.IGNORECASE,
)
_LOUD = phrased(r"[!！]")


def feeling_of(words: str, language: Language) -> Feeling:
    """The first feeling that `words` name, a gentle one only where there is no other; else neutral."""
    found = words_found(words, language, "feelings")
    strong = [each.meaning for each in found if each.meaning != "tenderness"]
    return cast(Feeling, strong[0]) if strong else "tenderness" if found else "neutral"


def manner_of(parenthetical: str, language: Language) -> Manner:
    """The first manner that a parenthetical names, else plain."""
    found = words_found(_SUNG_NO_MORE.sub("", parenthetical), language, "manners")
    return cast(Manner, found[0].meaning) if found else "plain"


def speech_feeling(text: str, parenthetical: str, language: Language) -> tuple[Feeling, float, Manner]:
    """Feeling, strength (0.5 to 1.6; 1 is plain) and manner. The parenthetical rules; else the words say."""
    feeling = feeling_of(parenthetical, language)
    manner = manner_of(parenthetical, language)
    if feeling == "neutral":
        feeling = feeling_of(text, language)
    if feeling == "neutral" and re.search(r"[?？][!！]|[!！][?？]", text):
        feeling = "surprise"
    strength = 1.0 + 0.25 * min(2, len(_LOUD.findall(text)))
    if language == "en" and sum(word.isupper() and len(word) > 2 for word in text.split()) >= 1:
        strength += 0.2
    if manner == "shout":
        strength = max(strength, 1.4)
    elif manner == "whisper":
        strength = min(strength, 0.7)
    if text.rstrip().endswith(_TRAILS_OFF) or text.startswith(("…", "...")):
        strength -= 0.2
        if manner == "plain":
            manner = "slow"
    return feeling, round(min(1.6, max(0.5, strength)), 2), manner
