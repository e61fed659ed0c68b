"""How many years an idea speaks of, as plays say it."""

import re

from yingxi.film.brief import Language
from yingxi.generators.builtin.planner.idea import Idea
from yingxi.generators.builtin.planner.idiom.numbers_said import number_of

YEARS: dict[Language, tuple[str, str]] = {
    "zh": (r"([零一二三四五六七八九十百两]+)年", "三十"),
    "en": (r"(\w+) years?\b", "thirty"),
}


def years_told(idea: Idea, language: Language) -> str:
    """How many years the idea speaks of, as a word of the film's language; else a lifetime's worth."""
    return years_said(idea, language) or YEARS[language][1]


def years_said(idea: Idea, language: Language) -> str:
    """The number of years in the idea's own words; empty where it says none."""
    match = re.search(YEARS[language][0], idea.text, re.I) if idea.language == language else None
    if match is None or (language == "en" and not number_of(match[1].lower(), language)):
        return ""
    return match[1].lower()
