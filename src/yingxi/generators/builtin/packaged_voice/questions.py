"""Which questions go up at their end: those that want a yes or a no, not those that ask who or where."""

import re

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_SENTENCE = phrased(r"[^.!?…。！？]*[.!?…。！？]+")
_ASKS_FOR_A_WORD: dict[Language, re.Pattern[str]] = {
    "en": phrased(
        r"(?:^|[,;:—-]\s*|\b(?:and|but|so|then|well|oh)\s+)"
        r"(?:who|whom|whose|what|where|when|why|how|which)(?:'s|’s|'re|’re|'d|’d)?\b",
        re.IGNORECASE,
    ),
    "zh": phrased(r"谁|什么|啥|哪|怎|为何|几[^乎]|多少|多[久大远高长]|何[时处人]"),
}
_CHOICE: dict[Language, re.Pattern[str]] = {
    "en": phrased(r"\bor\b[^?]*\?", re.IGNORECASE),
    "zh": phrased(r"还是"),
}
_ANYHOW: dict[Language, re.Pattern[str]] = {"en": phrased(r"$^"), "zh": phrased(r"吗[？?]")}


def rises(text: str, language: Language) -> tuple[bool, ...]:
    """For each question mark that is read (?! and ?? are one), whether the voice goes up before it."""
    return tuple(_goes_up(sentence, language) for sentence in _SENTENCE.findall(text) if _asks(sentence))


def _asks(sentence: str) -> bool:
    return "?" in sentence or "？" in sentence


def _goes_up(sentence: str, language: Language) -> bool:
    if _ANYHOW[language].search(sentence):
        return True
    asked = sentence.strip(" \"“”'‘’(（—…")
    return not _ASKS_FOR_A_WORD[language].search(asked) and not _CHOICE[language].search(asked)
