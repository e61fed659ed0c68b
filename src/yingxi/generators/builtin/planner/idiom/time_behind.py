"""A time behind an English sentence, which is no part of what is done or what it is done to: the night before."""

import re

from yingxi.film.phrasing import phrased

_HOUR = r"(?:night|day|morning|evening|afternoon|week|month|year|summer|winter|spring|autumn)"
_LED = r"\b(?:his|her|its|their|my|our|the|an?|every|for|of|about|to|and|or|than|until|since|from|like|as|till|by)$"
TIME_BEHIND = (
    rf"(?:the (?:very )?{_HOUR} (?:before|after)|the (?:very )?(?:same|next|following|whole|other) {_HOUR}"
    rf"|(?:last|next) (?:{_HOUR}|[a-z]+day)|all (?:night|day)(?: long)?|one {_HOUR}|this {_HOUR}"
    r"|yesterday|today|tonight|tomorrow)"
)
"""A time, without what leads to it."""
_BEHIND = phrased(rf"^(?P<said>\S+ \S+ .*\S),? (?:on |at |in |during )?{TIME_BEHIND}(?P<end>[\s.!]*)$", re.I)


def without_time_behind(text: str) -> str:
    """The sentence without the time that stands behind it.

    >>> without_time_behind("A boy burns the cake the night before")
    'A boy burns the cake'
    >>> without_time_behind("A widow sells her piano the morning after."), without_time_behind("A girl lives for today")
    ('A widow sells her piano.', 'A girl lives for today')
    """
    found = _BEHIND.match(text)
    return f"{found['said']}{found['end']}" if found and not re.search(_LED, found["said"], re.I) else text
