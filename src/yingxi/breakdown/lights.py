"""Lamps: whether the text says that one burns, which is a state of the set, or that somebody switches it."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_BURNS: dict[Language, re.Pattern[str]] = {
    "zh": phrased(r"灯[光火]?(?:还|都|仍|仍然|依旧|一直)?(?:亮着|亮亮的|开着|点着|燃着|长明)"),
    "en": phrased(
        r"\b(?:lamps?|lights?|lanterns?)\b[^.,;]{0,24}?"
        r"\b(?:(?:is|are|still) (?:still )?(?:on|lit|burning|glowing|shining)|burns?|glows?|shines?)\b",
        re.IGNORECASE,
    ),
}

_SWITCHED: dict[Language, re.Pattern[str]] = {
    "zh": phrased(
        r"灯[都全]?(?:打开|关[上掉]|拉[开灭]|按[亮灭]|[关开])了?|(?:打开|关[上掉]|拉[开灭]|[关开])了?[^，。]{0,4}灯"
    ),
    "en": phrased(
        r"\b(?:turn|switch|flick|put)(?:s|ed|es|ing)?\b (?:(?:on|off|out) [\w' ]{0,20}?(?:lamps?|lights?)\b"
        r"|[\w' ]{0,20}?(?:lamps?|lights?) (?:on|off|out)\b(?! (?:the|an?|his|her|its|their|top)\b))",
        re.IGNORECASE,
    ),
}

WITHOUT_LAMPS = frozenset({"hillside", "forest", "field", "desert", "mountain", "moon", "mars"})
"""Sets in which no lamp stands."""


def lamp_burns(text: str, language: Language) -> bool:
    """Whether `text` says that a lamp is lit, and not that somebody lights it.

    >>> lamp_burns("灯还亮着。", "zh"), lamp_burns("灯灭了。", "zh"), lamp_burns("The lamp is still on.", "en")
    (True, False, True)
    """
    return _BURNS[language].search(text) is not None


def lamp_switched(text: str, language: Language) -> bool:
    """Whether `text` says that somebody turns a lamp on or off: a touch, for nothing is opened or laid down.

    >>> lamp_switched("把灯关了", "zh"), lamp_switched("turns off the lamp", "en"), lamp_switched("把灯放下", "zh")
    (True, True, False)
    """
    return _SWITCHED[language].search(text) is not None
