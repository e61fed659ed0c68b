"""Sentences and speeches made shorter at their own borders: never inside a clause, never inside a word."""

import re

from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Language

LONGEST_ACT = {"zh": 34, "en": 24}
LONGEST_SPEECH = {"zh": 32, "en": 22}
_SENTENCES = {
    "zh": re.compile(r"[^。！？…]+(?:[。！？…]+|$)"),
    "en": re.compile(r".+?(?:[.!?…]+(?=\s|$)|$)", re.S),
}
_BORDER = {
    "zh": re.compile(r"[，；：]"),
    "en": re.compile(r"[;:]|,(?=\s(?:and|but|which|who|where|while|because|as|so|for|until|then|like)\b)"),
}


def sentences_of(text: str, language: Language) -> list[str]:
    """The sentences of a text, without the space between them."""
    return [found.group().strip() for found in _SENTENCES[language].finditer(text) if found.group().strip()]


def speech_shortened(text: str, language: Language, most: int) -> str:
    """The longest run of whole sentences of a speech that has at most `most` characters or words; its first sentence
    where even that is longer. Of equal runs the last: what a speech comes to stands at its end.

    >>> speech_shortened("I had a daughter. She kept a canary. She was seven.", "en", 7)
    'She kept a canary. She was seven.'
    """
    parts = sentences_of(text, language)
    best, count = parts[:1], 0
    for start in range(len(parts)):
        for end in range(start + 1, len(parts) + 1):
            spoken = sum(map(spoken_count, parts[start:end]))
            if spoken <= most and spoken >= count:
                best, count = parts[start:end], spoken
    return ("" if language == "zh" else " ").join(best)


def act_shortened(text: str, language: Language, most: int) -> str:
    """A sentence up to the last border of a clause within `most` characters or words; all of it where it has none.

    >>> act_shortened("许长河摇着船往回走，桨吱呀吱呀地响，走到江心，他停下来。", "zh", 16)
    '许长河摇着船往回走，桨吱呀吱呀地响。'
    """
    if spoken_count(text) <= most:
        return text
    kept = ""
    for found in _BORDER[language].finditer(text):
        head = text[: found.start()]
        if spoken_count(head) > most:
            break
        kept = head
    return f"{kept}{'。' if language == 'zh' else '.'}" if spoken_count(kept) >= 4 else text
