"""The hour that an idea sets without naming it: the last bus goes at night."""

import re

from yingxi.film.phrasing import phrased

_HOURS_SAID = {
    "night": r"\b(?:(?:one|two|three|[1-3]) (?:o['’]clock )?in the morning|small hours"
    r"|last (?:train|bus|tram|ferry|boat|metro|subway|round)|midnight|moonlight|starlight|bedtime|lullaby"
    r"|afraid of the dark|scared of the dark)\b|末班|最后一班|半夜|午夜|月光|星空|摇篮曲|睡前|怕黑",
    "dawn": r"\b(?:(?:four|five|six|[4-6]) (?:o['’]clock )?in the morning|first light|breakfast"
    r"|first (?:train|bus|ferry)|before work)\b|早饭|早餐|早点摊|头班|首班",
    "day": r"\b(?:in the afternoon|(?:nine|ten|eleven) in the morning|lunch|noon"
    r"|lunchtime|picnic)\b|午饭|午餐|中午|午休|饭盒",
    "dusk": r"\b(?:in the evening|supper|dinner|sunset)\b|晚饭|晚餐|夕阳",
}
"""Other words of an idea that set the hour."""


_TILL_MORNING = phrased(
    r"\b(?:until|till)\s+(?:the\s+)?(?:sunrise|dawn|daybreak|morning|sun\s+(?:comes|rises))\b", re.I
)


def till_morning(text: str) -> bool:
    """Whether an English idea begins at night and ends in the morning."""
    return _TILL_MORNING.search(text) is not None


_BY_CLOCK = phrased(r"\b(?:one|two|three|nine|ten|eleven|[1-3]|9) (?:o['’]clock )?in the morning\b", re.I)


def is_by_clock(text: str) -> bool:
    """Whether an English idea says by the clock what hour of a morning is meant: three is night.

    >>> is_by_clock("plays the trumpet at three in the morning"), is_by_clock("sings in the morning")
    (True, False)
    """
    return _BY_CLOCK.search(text) is not None


def hour_said(text: str) -> str:
    """The hour that other words of an idea set.

    >>> hour_said("the last train home"), hour_said("怕黑的灯塔看守人"), hour_said("a chair")
    ('night', 'night', '')
    """
    if till_morning(text):
        return "night"
    return next((hour for hour, pattern in _HOURS_SAID.items() if re.search(pattern, text, re.I)), "")
