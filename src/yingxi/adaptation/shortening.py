"""Sentences and speeches made shorter at their own borders: never inside a clause, never inside a word."""

import re

from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

LONGEST_ACT = {"zh": 34, "en": 24}
LONGEST_SPEECH = {"zh": 32, "en": 22}
_SENTENCES = {
    "zh": phrased(r"[^。！？…]+(?:[。！？…]+|$)"),
    "en": phrased(r".+?(?:[.!?…]+(?=\s|$)|$)", re.S),
}
_BORDER = {
    "zh": phrased(r"[，；：]"),
    "en": phrased(r"[;:]|,(?=\s(?:and|but|which|who|where|while|because|as|so|for|until|then|like)\b)"),
}

_INSERTED = phrased(r",\s(?:who|which|whose)\s[^,;.]+,(?=\s)")
_NEXT_SENTENCE = {
    "zh": phrased(r"；"),
    "en": phrased(
        r";\s|,\sand\s(?=(?:(?:in|on|at|by|before|after)\s[\w\s]{2,24}?\s)?(?:he|she|they|it|I|[A-Z][a-z]+)\s(?!who\b)[a-z]+)"
    ),
}


def sentences_within(text: str, language: Language) -> list[str]:
    """A sentence too long for an action as the sentences that it joins, each with a subject of its own.

    >>> sentences_within("In the end, on the night of the first snow, she winds it for him while he sleeps on the green"
    ... " bench, and in the morning he wakes up late, and laughs.", "en")[1]
    'In the morning he wakes up late, and laughs.'
    """
    if spoken_count(text) <= LONGEST_ACT[language]:
        return [text]
    ends = "。" if language == "zh" else "."
    pieces = [piece.strip(" ,") for piece in _NEXT_SENTENCE[language].split(text)]
    if any(spoken_count(piece) < 3 for piece in pieces):
        return [text]
    whole = [piece if piece[-1:] in "。！？….!?" else piece + ends for piece in pieces]
    return [piece[:1].upper() + piece[1:] for piece in whole]


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
    text = _INSERTED.sub("", text) if language == "en" else text
    if spoken_count(text) <= most:
        return text
    kept = ""
    for found in _BORDER[language].finditer(text):
        head = text[: found.start()]
        if spoken_count(head) > most:
            break
        kept = head
    return f"{kept}{'。' if language == 'zh' else '.'}" if spoken_count(kept) >= 4 else text
