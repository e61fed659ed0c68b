"""Speeches out of the flat list: a cue, its parentheticals and its lines, said one after the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from yingxi.breakdown.people import speaker_name
from yingxi.breakdown.silences import is_pause
from yingxi.film.phrasing import phrased
from yingxi.film.screenplay import Element, ElementKind
from yingxi.screenplay.emphasis import plain
from yingxi.screenplay.shapes import is_chinese

_VOICE_OVER = phrased(r"V\.?\s?O\b|voice\s?over|旁白|独白|心声|内心", re.IGNORECASE)
_OFF_SCREEN = phrased(
    r"O\.?\s?S\b|O\.?\s?C\b|off|画外|门外|(?<![打接着听起])(?:电话|電話)|(?<!into )(?<!into the )phone|filtered|远处",
    re.IGNORECASE,
)
_PHONE = phrased(r"phone|filtered|电话|電話", re.IGNORECASE)
_ASIDE = phrased(r"[(（]([^()（）]{1,60})[)）]")
_SAID = phrased(r"[^\W_]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """One stretch of speech without a break: `pause` is the held moment before it, seconds."""

    name: str
    text: str
    parenthetical: str
    voice_over: bool
    off_screen: bool
    pause: float
    line: int
    sung: bool = False


def spoken_in(elements: tuple[Element, ...]) -> Iterator[Element | Spoken]:
    """The elements, with every speech put together."""
    at = 0
    while at < len(elements):
        element = elements[at]
        at += 1
        if element.kind is not ElementKind.CHARACTER:
            yield element
            continue
        block: list[Element] = []
        while at < len(elements) and elements[at].kind in (
            ElementKind.PARENTHETICAL, ElementKind.DIALOGUE, ElementKind.LYRIC,
        ):  # fmt: skip
            block.append(elements[at])
            at += 1
        yield from _block(element, block)


def _block(cue: Element, block: list[Element]) -> Iterator[Spoken]:
    parenthetical: list[str] = []
    said = False
    for element in block:
        if element.kind is ElementKind.PARENTHETICAL:
            parenthetical.append(plain(element.text))
            continue
        for aside, text in _stretches(plain(element.text)):
            if aside:
                parenthetical.append(aside)
            if text:
                yield _spoken(cue, text, parenthetical, element)
                parenthetical, said = [], True
    if parenthetical or not (said or block):
        yield _spoken(cue, "", parenthetical, block[-1] if block else cue)


def _stretches(text: str) -> Iterator[tuple[str, str]]:
    """`Depot? (listens) Yes.` as ("", "Depot?") and ("listens", "Yes.")."""
    start, aside = 0, ""
    for found in _ASIDE.finditer(text):
        if joined := _joined(text[start : found.start()]):
            yield aside, joined
            aside = ""
        aside = "; ".join(part for part in (aside, found.group(1)) if part)
        start = found.end()
    yield aside, _joined(text[start:])


def _joined(text: str) -> str:
    """The lines of a speech as one; nothing where there is nothing to say."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    joined = ("" if is_chinese(text) else " ").join(lines)
    return joined if _SAID.search(joined) else ""


def _spoken(cue: Element, text: str, parenthetical: list[str], element: Element) -> Spoken:
    told = [each for each in parenthetical if not is_pause(each)]
    paused = len(told) < len(parenthetical)
    where = f"{cue.extension} {' '.join(told)}"
    return Spoken(
        name=speaker_name(cue.text),
        text=text,
        parenthetical="; ".join((*_PHONE.findall(cue.extension)[:1], *told)),
        voice_over=bool(_VOICE_OVER.search(cue.extension)),
        off_screen=bool(_OFF_SCREEN.search(cue.extension)) and bool(where),
        pause=0.8 if paused else 0.0 if text or told else 1.2,
        line=element.line,
        sung=element.kind is ElementKind.LYRIC,
    )
