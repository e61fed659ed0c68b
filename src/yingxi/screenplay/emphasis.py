"""Emphasis in a line: `*italic*`, `**bold**`, `***both***`, `_underlined_`; and the bare words without it."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from yingxi.film.phrasing import phrased

_MARK = phrased(r"\\[*_]|\*+|_")
_INLINE_NOTE = phrased(r"\[\[[^\[\]]*\]\]")
_STRUCK = phrased(r"/\*.*?\*/", re.DOTALL)
_STRAY = phrased(r"(?P<before> ?)(?:\[\[|\]\]|/\*|\*/)(?P<behind> ?)")
"""A sign of a note or of a struck-out passage whose other half is missing."""
_STYLES = {"*": "italic", "**": "bold", "***": "bold italic", "_": "underline"}


class Mark(NamedTuple):
    """A mark that opens or closes a style, at `start` of the text."""

    start: int
    end: int
    style: str
    opens: bool


def marks_in(text: str) -> tuple[Mark, ...]:
    """The marks that work: an opening one has a letter behind it, a closing one before it, both in one line."""
    found: list[Mark] = []
    waiting: dict[str, re.Match[str]] = {}
    line_end = -1
    for mark in _MARK.finditer(text):
        sign = mark.group()
        if sign not in _STYLES:
            continue
        if mark.start() > line_end:
            waiting.clear()
            line_end = text.find("\n", mark.start())
            line_end = len(text) if line_end < 0 else line_end
        before, behind = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        opened = waiting.get(sign)
        if opened and before and not before.isspace() and mark.start() > opened.end():
            found.append(Mark(opened.start(), opened.end(), _STYLES[sign], opens=True))
            found.append(Mark(mark.start(), mark.end(), _STYLES[sign], opens=False))
            waiting = {other: at for other, at in waiting.items() if at.start() < opened.start()}
        elif opened is None and behind and not behind.isspace():
            waiting[sign] = mark
    return tuple(sorted(found))


def plain(text: str) -> str:
    """The words alone: no emphasis, no notes, nothing struck out, and no sign of either that was left open.

    >>> plain("I *never* [[why?]] saw it /* again.")
    'I never  saw it again.'
    """
    closed = text.rfind("*/") + 2
    if closed > 1 and "/*" in text:
        text = _STRUCK.sub("", text[:closed]) + text[closed:]
    if "[[" in text:
        text = _INLINE_NOTE.sub("", text)
    text = _STRAY.sub(_joint, text)
    pieces: list[str] = []
    last = 0
    for mark in marks_in(text):
        pieces.append(text[last : mark.start])
        last = mark.end
    return ("".join(pieces) + text[last:]).replace("\\*", "*").replace("\\_", "_")


def _joint(sign: re.Match[str]) -> str:
    """What stays where a stray sign stood: a space between two words."""
    before, behind = sign.string[: sign.start()][-1:], sign.string[sign.end() :][:1]
    apart = sign["before"] or sign["behind"]
    return " " if apart and before and behind and behind not in ".,;:!?…" else ""


def runs_of(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """A text as stretches of one style each.

    >>> runs_of("a *b* _c_")
    (('a ', frozenset()), ('b', frozenset({'italic'})), (' ', frozenset()), ('c', frozenset({'underline'})))
    """
    runs: list[tuple[str, frozenset[str]]] = []
    styles: frozenset[str] = frozenset()
    last = 0
    for mark in marks_in(text):
        if piece := _unescaped(text[last : mark.start]):
            runs.append((piece, styles))
        named = frozenset(mark.style.split())
        styles = styles | named if mark.opens else styles - named
        last = mark.end
    if piece := _unescaped(text[last:]):
        runs.append((piece, styles))
    return tuple(runs)


def text_of_runs(runs: Iterable[tuple[str, frozenset[str]]]) -> str:
    """Stretches of one style each as one text with its marks; spaces at their ends stay outside of the marks."""
    pieces: list[str] = []
    for text, styles in runs:
        words = text.strip()
        mark = "*" * (("italic" in styles) + 2 * ("bold" in styles))
        under = "_" if "underline" in styles else ""
        if not words or not (mark or under):
            pieces.append(_escaped(text))
            continue
        before, behind = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        pieces.append(f"{before}{under}{mark}{_escaped(words)}{mark}{under}{behind}")
    return "".join(pieces)


def _unescaped(text: str) -> str:
    return text.replace("\\*", "*").replace("\\_", "_")


def _escaped(text: str) -> str:
    """Marks that would work are made plain."""
    return text.replace("*", "\\*").replace("_", "\\_") if marks_in(text) else text
