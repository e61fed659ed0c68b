"""What is written, split into stretches of one writing system and made ready to be read aloud."""

import re
from typing import Literal

from yingxi.film.brief import Language
from yingxi.film.errors import NotOfferedError
from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.packaged_voice.english_dates import dates_spelled
from yingxi.generators.builtin.packaged_voice.english_numbers import figures_spelled
from yingxi.generators.builtin.packaged_voice.english_short import long_forms
from yingxi.generators.builtin.packaged_voice.mandarin_numbers import figures_read

HANZI = r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff〇"
LATIN = r"A-Za-z\u00c0-\u024f"
_STRETCH = phrased(
    rf"(?P<zh>[{HANZI}]+)|(?P<en>[{LATIN}][{LATIN}'’\-]*)|(?P<number>\d[\d.,:/%]*)|(?P<other>.)", re.S
)

_MARKS = str.maketrans(
    {
        "，": ", ", "、": ", ", "。": ". ", "．": ". ", "！": "! ", "？": "? ", "：": ": ", "；": "; ",
        "《": "“", "》": "”", "〈": "“", "〉": "”", "「": "“", "」": "”",
        "『": "“", "』": "”", "«": "“", "»": "”",
        "（": "(", "）": ")", "【": "(", "】": ")", "[": "(", "]": ")",
        "‘": "'", "’": "'", "～": ", ", "~": ", ", "·": " ", "・": " ", "\n": " ", "\t": " ", "　": " ",
        "＂": '"', "–": "—", "―": "—", "─": "—",
    }
)  # fmt: skip


def stretches(text: str, language: Language) -> tuple[tuple[Language | Literal["mark"], str], ...]:
    """`text` as stretches of Chinese, Latin and marks. Figures are read in `language`. Raises NotOfferedError for a
    writing system that the voice does not read."""
    found: list[tuple[Language | Literal["mark"], str]] = []
    for match in _STRETCH.finditer(plain_marks(text)):
        kind, piece = match.lastgroup, match.group()
        if kind == "number":
            found.append((language, piece))
        elif kind == "other":
            found.append(("mark", _readable_mark(piece, text)))
        else:
            found.append(("zh" if kind == "zh" else "en", piece))
    return _joined(found)


def _joined(
    found: list[tuple[Language | Literal["mark"], str]],
) -> tuple[tuple[Language | Literal["mark"], str], ...]:
    """Neighbours of one system as one stretch; marks between two stretches of one system belong to them."""
    joined: list[tuple[Language | Literal["mark"], str]] = []
    for system, piece in found:
        if joined and (joined[-1][0] == system or system == "mark"):
            joined[-1] = (joined[-1][0], joined[-1][1] + piece)
        elif len(joined) == 1 and joined[0][0] == "mark":
            joined[0] = (system, joined[0][1] + piece)
        else:
            joined.append((system, piece))
    return tuple(joined)


def plain_marks(text: str) -> str:
    """Full-width punctuation as its plain counterpart, dashes and ellipses as one mark each."""
    plain = text.translate(_MARKS)
    plain = re.sub(r"\.{2,}|…+|。{2,}", "… ", plain)
    plain = re.sub(r"—+|--+", "— ", plain)
    plain = re.sub(r"[!?](?:\s*[!?])+", lambda found: "?" if "?" in found.group() else "!", plain)
    return re.sub(r"\s+", " ", plain).strip()


def english_words(text: str) -> str:
    """English with what is read otherwise than written put into words."""
    spelled = re.sub(r"[^\S\n]+", " ", figures_spelled(dates_spelled(long_forms(text)))).strip()
    return re.sub(r" (?=[,.!?;:)])", "", spelled)


def mandarin_words(text: str) -> str:
    """Mandarin with its figures and units put into characters."""
    return figures_read(text)


def sentences(text: str, longest: int) -> tuple[str, ...]:
    """`text` in pieces of at most `longest` characters, cut at sentence ends, else commas, else anywhere."""
    pieces = [piece for piece in re.split(r"(?<=[.!?…])\s+|(?<=[。！？…])", text) if piece and piece.strip()]
    gathered: list[str] = []
    for piece in pieces:
        for part in _shorter(piece, longest):
            if gathered and len(gathered[-1]) + len(part) + 1 <= longest:
                gathered[-1] = f"{gathered[-1]} {part}".strip()
            else:
                gathered.append(part.strip())
    return tuple(gathered)


def _shorter(piece: str, longest: int) -> list[str]:
    if len(piece) <= longest:
        return [piece]
    window = piece[:longest]
    place = max((window.rfind(mark) for mark in ",，、;；:：—"), default=-1)
    if place < longest // 3:
        place = window.rfind(" ")
    if place < longest // 3:
        place = longest - 1
    return [piece[: place + 1], *_shorter(piece[place + 1 :], longest)]


def _readable_mark(mark: str, text: str) -> str:
    if mark.isalpha():
        raise NotOfferedError(
            f"The packaged voice reads Chinese and Latin writing, not “{mark}”.",
            where=text[:40],
            next_step="Write the line in Chinese or English, name a recording of it in film.yaml, as "
            "lines: {scene-1.line-1: {recording: ...}}, or choose another voice.",
        )
    return mark if mark in " ,.!?:;—…“”()\"'" else " "
