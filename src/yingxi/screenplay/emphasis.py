"""Emphasis in a line: `*italic*`, `**bold**`, `***both***`, `_underlined_`; and the bare words without it."""

import re
from typing import NamedTuple

_MARK = re.compile(r"\\[*_]|\*+|_")
_INLINE_NOTE = re.compile(r"\[\[[^\[\]]*\]\]")
_STRUCK = re.compile(r"/\*.*?\*/", re.DOTALL)
_STYLES = {"*": "italic", "**": "bold", "***": "bold italic", "_": "underline"}


class Mark(NamedTuple):
    """A mark that opens or closes a style, at `start` of the text."""

    start: int
    end: int
    style: str
    opens: bool


def marks_in(text: str) -> tuple[Mark, ...]:
    """The marks that work: an opening one has a letter behind it, a closing one before it, both in one
    line."""
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
    """The words alone: no emphasis, no notes, nothing struck out."""
    closed = text.rfind("*/") + 2
    if closed > 1 and "/*" in text:
        text = _STRUCK.sub("", text[:closed]) + text[closed:]
    if "[[" in text:
        text = _INLINE_NOTE.sub("", text)
    pieces: list[str] = []
    last = 0
    for mark in marks_in(text):
        pieces.append(text[last : mark.start])
        last = mark.end
    return ("".join(pieces) + text[last:]).replace("\\*", "*").replace("\\_", "_")
