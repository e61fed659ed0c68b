"""Lamps that the text says are burning: a state of the set, not a deed."""

import re

from yingxi.film.brief import Language

_BURNS: dict[Language, re.Pattern[str]] = {
    "zh": re.compile(r"灯[光火]?(?:还|都|仍|仍然|依旧|一直)?(?:亮着|亮亮的|开着|点着|燃着|长明)"),
    "en": re.compile(
        r"\b(?:lamps?|lights?|lanterns?)\b[^.,;]{0,24}?"
        r"\b(?:(?:is|are|still) (?:still )?(?:on|lit|burning|glowing|shining)|burns?|glows?|shines?)\b",
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
