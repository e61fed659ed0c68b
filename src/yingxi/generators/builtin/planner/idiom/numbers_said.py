"""Numbers as an idea says them, and the age of life that so many years are."""

import re

from yingxi.film.brief import Language
from yingxi.film.story import Age

TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
NUMBERS = {word: at for at, word in enumerate(ONES.split(), start=1)} | {
    word: 10 * at for at, word in enumerate(TENS.split(), start=2)
}
_NUMERALS = "零一二三四五六七八九"
_YOUNGEST_GROWN, _YOUNGEST_ADULT, _YOUNGEST_ELDER = 14, 30, 60


def age_of(years: int) -> Age:
    """
    >>> age_of(9), age_of(20), age_of(45), age_of(70)
    ('child', 'young', 'adult', 'elder')
    """
    if years < _YOUNGEST_GROWN:
        return "child"
    return "young" if years < _YOUNGEST_ADULT else "adult" if years < _YOUNGEST_ELDER else "elder"


def number_of(word: str, language: Language) -> int:
    """The number that a word says; 0 where it says none.

    >>> number_of("九", "zh"), number_of("二十一", "zh"), number_of("nine", "en"), number_of("forty-two", "en")
    (9, 21, 9, 42)
    """
    if word.isdigit():
        return int(word)
    if language == "en":
        return sum(NUMBERS.get(part, 0) for part in re.split(r"[- ]", word.lower()))
    hundreds, _, rest = word.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    return (
        100 * max(0, _NUMERALS.find(hundreds or "零"))
        + (10 * (max(0, _NUMERALS.find(tens)) if tens else 1) if ten else 0)
        + max(0, _NUMERALS.find(ones) if ones else 0)
    )


def is_number(word: str, language: Language) -> bool:
    """Whether a word only counts: thirty, 三十年."""
    if language == "en":
        return word in NUMBERS
    return re.fullmatch(r"[零一二三四五六七八九十百两]+[年天岁次个遍公里]*", word) is not None
