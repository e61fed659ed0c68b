"""Sounds that a text names by who or what makes them and how: a dog far off that barks, a window that breaks."""

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased

_CRY = r"(?:叫(?=$|[，。！？；、…]|[着了声个起不唤吵惊成个]|得)|啼|鸣)"
"""A dog that 叫s, and none that is called something (叫阿黄)."""
_ANY = "INSTRUMENT"
_UNSEEN = "SOMEONE"
_ELSEWHERE = phrased(
    r"窗外|门外|屋外|墙外|外面|隔壁|对门|楼上|楼下|远处|远远|画外|院子里|"
    r"\b(?:outside|next door|across the hall|in the next room|through the wall|"
    r"upstairs|downstairs|(?:flat|floor|apartment|room|courtyard|street|yard) (?:below|above)|down the hall|"
    r"(?:behind|beyond) the (?:wall|door)|off[- ]?screen|offstage|in the distance|far (?:away|off)|somewhere)\b|"
    r"\bo\.\s?s\.",
    re.IGNORECASE,
)


def called_in(text: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """(start, end, sound) of what is told to call, break, pass or play, in order; no two overlap."""
    found = sorted(
        (
            (it.start(), it.end(), sound)
            for sound, pattern in _rows(language)
            for it in pattern.finditer(text)
        ),
        key=lambda each: each[:2],
    )
    at = 0
    for start, end, sound in found:
        if start >= at:
            yield start, end, sound
            at = end


def only_heard(text: str, language: Language) -> bool:
    """Whether what makes the sound is said to be where nobody sees it."""
    return bool(_ELSEWHERE.search(text)) and any(called_in(text, language))


@cache
def _rows(language: Language) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The lexicon's rows `sound: who: what they do`, or `sound: what is said`, as patterns; those of INSTRUMENT once
    for each, and whoever is unseen for SOMEONE."""
    instruments = [row.split(": ", 1) for row in _listed("instruments", language)]
    found: list[tuple[str, re.Pattern[str]]] = []
    unseen = f"(?:{'|'.join(_listed('unseen', language))})"
    for row in (each.replace(_UNSEEN, unseen) for each in _listed("callers", language)):
        each = (
            [row.replace(_ANY, name, 1).replace(_ANY, words) for name, words in instruments]
            if _ANY in row
            else [row]
        )
        for sound, *said in (one.split(": ", 2) for one in each):
            found.append((sound, _pattern(said[0], said[1] if len(said) > 1 else "", language)))
    return tuple(found)


def _listed(name: str, language: Language) -> list[str]:
    text = (files("yingxi.breakdown") / "lexicon" / language / f"{name}.txt").read_text("utf-8")
    return [row for row in text.splitlines() if row and not row.startswith("#")]


def _pattern(who: str, does: str, language: Language) -> re.Pattern[str]:
    if not does:
        return re.compile(rf"\b(?:{who})\b", re.IGNORECASE)
    if language == "zh":
        return re.compile(rf"(?:{who})[^，。！？；]{{0,8}}?(?:{does.replace('CRY', _CRY)})")
    of = r"of (?:an? |the |some )?(?:[\w-]+ )?"
    return re.compile(
        rf"\b(?:(?:{who})(?: [^.!?,;]{{0,24}}?)? (?:{does})|(?:{does}) {of}(?:{who}))\b", re.IGNORECASE
    )
