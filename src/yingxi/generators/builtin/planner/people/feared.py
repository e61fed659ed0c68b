"""What somebody of the idea is afraid of, in the idea's own words."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_FEARED: dict[Language, re.Pattern[str]] = {
    "zh": phrased(r"(?:害怕|最怕|怕)(?P<what>[\u3400-\u9fff]{1,5}?)(?=的|$|[，。！？；\s])"),
    "en": phrased(
        r"\b(?:afraid|scared|frightened|terrified)\s+of\s+(?P<what>(?:(?!wants?\b|and\b|but\b|who\b|must\b|has\b|learns\b|tries\b)"
        r"[a-z'’-]+\s?){1,3})",
        re.I,
    ),
}
_NOTHING_SAID = phrased(r"^(?:人|的|死|他|她|它|什么|him|her|it|them|everything|nothing)$", re.I)


def fear_said(text: str, language: Language) -> str:
    """What is feared, as one can say it; empty where the idea names nothing.

    >>> fear_said("A dentist is afraid of dentists", "en"), fear_said("牙医害怕看牙", "zh"), fear_said("一只猫", "zh")
    ('dentists', '看牙', '')
    >>> fear_said("A pirate who is afraid of the sea wants a boat", "en"), fear_said("一只怕打雷的小狮子想上台", "zh")
    ('the sea', '打雷')
    """
    found = _FEARED[language].search(text)
    what = found["what"].strip() if found else ""
    return "" if _NOTHING_SAID.match(what) else what


def fear_flags(text: str, language: Language) -> set[str]:
    """The flags of an idea that says what is feared; of heights by the word alone, which no lexicon has in 怕高."""
    what = fear_said(text, language)
    return ({"fear-said"} if what else set()) | ({"fear-height"} if what == "高" else set())
