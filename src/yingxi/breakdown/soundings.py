"""Sounds that the text names, as the foley room calls them."""

import re
from collections.abc import Iterator

from yingxi.breakdown.callers import called_in
from yingxi.breakdown.lexicon import words_found
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_SILENT_ZH = phrased(r"(?:雨|鼓|雷|铃|风)(?:停|声停|歇|止|住)|没声音|没有声音|无声")
_SILENT_EN = phrased(r"\b(?:no sound|silent|stops ringing|goes dead|without a sound)\b", re.IGNORECASE)
_ALONE = {"雨": "rain", "风": "wind", "鼓": "drum", "狗": "dog", "猫": "cat", "鸟": "bird", "浪": "wave"}


def sounds_in(text: str, language: Language) -> Iterator[str]:
    """Each sound once, in order. What falls silent makes no sound."""
    if (_SILENT_ZH if language == "zh" else _SILENT_EN).search(text):
        return
    called = list(called_in(text, language))
    rest = text
    for start, end, _ in reversed(called):
        rest = f"{rest[:start]}{' ' * (end - start)}{rest[end:]}"
    named = [(found.start, found.meaning) for found in words_found(rest, language, "sounds")]
    heard: list[str] = []
    for _, sound in sorted([(start, sound) for start, _, sound in called] + named):
        if sound not in heard:
            heard.append(sound)
    if not heard and (alone := _ALONE.get(text.strip("。，！ "))):
        heard.append(alone)
    yield from heard
