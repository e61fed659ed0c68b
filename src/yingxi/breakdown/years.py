"""How old words say that somebody is."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_NUMERALS = {numeral: value for value, numeral in enumerate("零一二三四五六七八九")} | {"两": 2}
_YEARS_ZH = phrased(
    r"^(?:年近|约|大约|将近|快)?(?P<years>[0-9]{1,3}|[零一二两三四五六七八九十百]{1,5})(?:多|来|几|出头)?岁?"
    r"(?:左右|上下|出头|开外|模样)?(?:的|$)"
)
_YEARS_EN = phrased(
    r"^(?:in\s\w+\s)?(?:approx\.?\s|about\s|around\s)?(?P<part>early|mid|late)?[ -]?(?P<years>\d{1,3})(?P<tens>s)?"
    r"(?:[ -]years?[ -]olds?)?$|\b(?P<old>\d{1,3})[ -]years?[ -]old\b",
    re.IGNORECASE,
)
_TENS = {
    "teens": 16, "twenties": 25, "thirties": 35, "forties": 45, "fifties": 55, "sixties": 65, "seventies": 75,
    "eighties": 85,
}  # fmt: skip
_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_DECADES = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: value for value, word in enumerate(_ONES)} | dict(
    zip(_DECADES, range(20, 100, 10), strict=True)
)
_TEN_AND_MORE = "|".join((*_DECADES, *_ONES[10:]))
YEARS_IN_WORDS = (
    rf"(?:{'|'.join(_DECADES)})[- ](?:{'|'.join(_ONES[1:10])})|{_TEN_AND_MORE}|{'|'.join(_ONES[4:10])}"
)
"""A pattern for the years that prose writes out: from four, for "was one" and "of two" tell no years."""
_WITHIN = {"early": 2, "mid": 5, "late": 8}
"""Years into a decade: the late twenties are 28."""


def years_in(words: str, language: Language) -> int | None:
    """`七十`, `九岁`, `58`, `seventy-two`, `32-year-old`, `late 20s`, `in his forties`."""
    if language == "zh":
        found = _YEARS_ZH.match(words)
        return _number(found["years"]) if found else None
    if found := _YEARS_EN.search(words.strip()):
        years = int(found["years"] or found["old"])
        return years + (_WITHIN.get((found["part"] or "").lower(), 5) if found["tens"] else 0)
    tens, _, ones = words.strip().lower().replace(" ", "-").partition("-")
    if tens in _WORDS and (not ones or ones in _WORDS):
        return _WORDS[tens] + _WORDS.get(ones, 0)
    return next((years for word, years in _TENS.items() if word in words.lower()), None)


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    value = 100 * _NUMERALS.get(hundreds, 0)
    value += 10 * (_NUMERALS.get(tens, 1) if ten else 0)
    # Of 八九岁 and 十七八岁, the first.
    return value + _NUMERALS.get(ones.lstrip("零")[:1], 0)
