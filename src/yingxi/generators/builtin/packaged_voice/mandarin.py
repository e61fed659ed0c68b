"""Mandarin as the symbols of the model: words by jieba, readings by pypinyin, tones as the sentence has them, symbols
by misaki."""

import logging
import marshal
import re
import warnings
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from yingxi.generators.builtin.packaged_voice.mandarin_readings import WORDS
from yingxi.generators.builtin.packaged_voice.mandarin_tones import Syllable, settled
from yingxi.generators.builtin.packaged_voice.writing import HANZI

_TONES = (
    ("˧˩˧", "↓"), ("˧˥", "↗"), ("˥˩", "↘"), ("˥", "→"),
    ("\u027b\u0329", "ɨ"), ("\u0279\u0329", "ɨ"), ("\u032f", ""),
)  # fmt: skip
"""From misaki's notation to the letters that the model was trained on: tones as arrows, the vowel of 知 and 资."""


def mandarin_symbols(text: str, cache_folder: Path) -> str:
    """`text` (hanzi and plain marks, no figures) as symbols, words apart.

    `cache_folder` keeps jieba's word list."""
    pieces = []
    for piece in re.findall(rf"[{HANZI}]+|[^{HANZI}]+", text):
        if re.match(rf"[{HANZI}]", piece):
            words = "".join(
                (" " if syllable.begins else "") + _symbols_of(syllable.reading)
                for syllable in mandarin_syllables(piece, cache_folder)
            )
            pieces.append(words.strip())
        else:
            pieces.append(piece)
    return "".join(pieces)


def mandarin_syllables(hanzi: str, cache_folder: Path) -> list[Syllable]:
    """An unbroken stretch of hanzi as syllables of pinyin, each with the tone that it has in this sentence."""
    words = [word for word in _words(cache_folder)(hanzi) if word]
    return settled(words, [_readings(word) for word in words])


def _readings(word: str) -> list[str]:
    """A reading for each character, whatever the dictionaries have; a character that they lack is said as a vowel."""
    from pypinyin import Style, lazy_pinyin  # slow to load

    def read(text: str) -> list[str]:
        found: list[str] = lazy_pinyin(text, style=Style.TONE3, neutral_tone_with_five=True, errors="ignore")
        return [syllable if syllable[-1:].isdigit() else f"{syllable}5" for syllable in found]

    whole = read(word)
    return whole if len(whole) == len(word) else [(read(each) or ["e5"])[0] for each in word]


@cache
def _symbols_of(reading: str) -> str:
    """The symbols of one syllable; none for a character that nobody can read."""
    from misaki.transcription import pinyin_to_ipa  # slow to load

    try:
        symbols = "".join(pinyin_to_ipa(reading)[0])
    except ValueError:
        return ""
    for notation, symbol in _TONES:
        symbols = symbols.replace(notation, symbol)
    return symbols


@cache
def _words(cache_folder: Path) -> Any:
    with warnings.catch_warnings():
        # Its patterns are written with escapes that newer Pythons warn of.
        warnings.simplefilter("ignore")
        import jieba  # slow to load

    jieba.setLogLevel(logging.ERROR)
    cache_folder.mkdir(parents=True, exist_ok=True)
    jieba.dt.tmp_dir = str(cache_folder)
    word_list_read(jieba.dt, cache_folder / "jieba.cache")

    from pypinyin import load_phrases_dict  # slow to load

    readings = {word: [[part] for part in reading.split()] for word, reading in WORDS.items()}
    load_phrases_dict(readings, style="tone3")
    for word in sorted(WORDS):
        jieba.add_word(word)
    return jieba.lcut


def word_list_read(tokenizer: Any, kept: Path) -> None:
    """The word list that jieba has kept, read as a whole: jieba reads it piece by piece and takes four times as long.
    What is not there, or is damaged, it makes itself."""
    with suppress(OSError, ValueError, EOFError, TypeError):
        tokenizer.FREQ, tokenizer.total = marshal.loads(kept.read_bytes())
        tokenizer.initialized = True
