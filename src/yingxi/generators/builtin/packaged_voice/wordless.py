"""What is heard of somebody before the words: a laugh, a sob, a sigh, a gasp, as the parenthetical has it.

A laugh is the speaker's own voice: four syllables, which the network says four or five a second, each quieter. The
others are breath."""

import re
from collections.abc import Callable
from typing import Literal

import numpy as np

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.brief import Language
from yingxi.film.mouth import Phone
from yingxi.generators.builtin.packaged_voice.breathing import air

Wordless = Literal["", "laugh", "sob", "sigh", "gasp"]

LAUGHED: dict[Language, str] = {"en": "Ha ha ha ha.", "zh": "哈哈哈哈。"}
_LAUGH_FALLS, _LAUGH_LEVEL = 0.45, -4.0
_GAP_SECONDS = {"laugh": 0.22, "sob": 0.18, "sigh": 0.2, "gasp": 0.1}
_BREATH_LEVEL = {"sob": -9.0, "sigh": -10.0, "gasp": -7.0}
_HEARD: tuple[tuple[Wordless, str], ...] = (
    (
        "laugh",
        (
            r"\b(?:laugh(?:s|ing)?|chuckl(?:es|ing)|giggl(?:es|ing))\b|"
            r"^笑[了着]?$|笑着|笑出声|大笑|哈哈|轻笑|偷笑|傻笑|笑起来"
        ),
    ),
    (
        "sob",
        r"\b(?:sob(?:s|bing)?|weep(?:s|ing)?|cr(?:ies|ying)(?! out))\b|^哭[了着]?$|哭着|抽泣|啜泣|呜咽|大哭",
    ),
    ("sigh", r"\bsigh(?:s|ing)?\b|叹气|叹口气|叹了?一?口气|叹息|长叹"),
    ("gasp", r"\bgasp(?:s|ing)?\b|倒吸|倒抽|吸了?一?口气"),
)
_SILENT = re.compile(
    r"\b(?:not|without|stops?|no longer|almost|trying|holding back|about to|swallow\w*)\b|"
    r"不|没|别|忍|想哭|想笑|止住|停|微笑|含笑|苦笑|冷笑|嘲笑",
    re.IGNORECASE,
)
_LAUGHS_ITSELF = re.compile(r"^\W*(?:ha\W?ha|heh|hee|哈|呵|嘿嘿|嘻)", re.IGNORECASE)


def wordless_of(parenthetical: str, text: str) -> Wordless:
    """What `(laughs)` or （叹气） before a line lets one hear; nothing where it is held back or only a smile, or where
    the words laugh themselves."""
    if _SILENT.search(parenthetical):
        return ""
    told = parenthetical.strip().lower()
    found: Wordless = next((kind for kind, words in _HEARD if re.search(words, told)), "")
    return "" if found == "laugh" and _LAUGHS_ITSELF.match(text) else found


def laughing(samples: Pcm) -> Pcm:
    """A laugh as the network says it, every syllable quieter than the one before."""
    falling = np.linspace(1.0, _LAUGH_FALLS, len(samples), dtype=np.float32)
    return np.asarray(samples * falling * 10 ** (_LAUGH_LEVEL / 20), np.float32)


def breath_of(kind: Wordless, rng: np.random.Generator, loud: float) -> Pcm:
    """A sob, a sigh or a gasp; `loud` is the line's own root mean square."""
    breath = _BREATHS[kind](rng)
    level = loud * 10 ** (_BREATH_LEVEL[kind] / 20)
    return np.asarray(breath * level, np.float32)


def before(
    kind: Wordless, heard: Pcm, mouth: tuple[Phone, ...], line: Pcm, phones: tuple[Phone, ...]
) -> tuple[Pcm, tuple[Phone, ...]]:
    """The line (48 kHz) behind what is heard first, and the phonemes of both."""
    gap = np.zeros(round(_GAP_SECONDS[kind] * SAMPLE_RATE), np.float32)
    later = (len(heard) + len(gap)) / SAMPLE_RATE
    moved = (
        phone.model_copy(update={"start": round(phone.start + later, 6), "end": round(phone.end + later, 6)})
        for phone in phones
    )
    return np.concatenate([heard, gap, line]), (*mouth, *moved)


def _gasp(rng: np.random.Generator) -> Pcm:
    return _swelled(rng, 0.3, peak=0.75)


def _sigh(rng: np.random.Generator) -> Pcm:
    """In, a moment held, and a long way out."""
    held = np.zeros(round(0.12 * SAMPLE_RATE), np.float32)
    return np.concatenate([_swelled(rng, 0.35, peak=0.6) * 0.5, held, _swelled(rng, 0.85, peak=0.16)])


def _sob(rng: np.random.Generator) -> Pcm:
    """Air drawn in by jerks, three of them, then let go unevenly."""
    pieces: list[Pcm] = []
    for number in range(3):
        pieces += [
            _swelled(rng, 0.15 + 0.04 * rng.random(), peak=0.7) * (0.7 + 0.15 * number),
            np.zeros(round((0.07 + 0.05 * rng.random()) * SAMPLE_RATE), np.float32),
        ]
    out = _swelled(rng, 0.5, peak=0.2)
    shaking = 1 + 0.5 * np.sin(2 * np.pi * 8.5 * np.arange(len(out)) / SAMPLE_RATE)
    return np.concatenate([*pieces, np.asarray(out * shaking * 0.6, np.float32)])


def _swelled(rng: np.random.Generator, seconds: float, *, peak: float) -> Pcm:
    """Air whose loudness is greatest at `peak` of its length."""
    along = np.linspace(0, 1, round(seconds * SAMPLE_RATE))
    shape = np.where(along < peak, along / peak, (1 - along) / (1 - peak))
    return np.asarray(air(seconds, rng) * np.sin(np.pi / 2 * shape) ** 1.3, np.float32)


_BREATHS: dict[str, Callable[[np.random.Generator], Pcm]] = {"sob": _sob, "sigh": _sigh, "gasp": _gasp}
