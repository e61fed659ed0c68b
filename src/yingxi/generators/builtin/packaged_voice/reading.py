"""A written line as pieces of model symbols, each short enough to be spoken at once."""

import re
from pathlib import Path

from yingxi.film.brief import Language
from yingxi.generators.builtin.packaged_voice.english import english_symbols
from yingxi.generators.builtin.packaged_voice.english_short import letters_spelled
from yingxi.generators.builtin.packaged_voice.mandarin import mandarin_symbols
from yingxi.generators.builtin.packaged_voice.writing import (
    english_words,
    mandarin_words,
    plain_marks,
    sentences,
    stretches,
)

LONGEST_PIECE = {"zh": 70, "en": 220}
"""Characters spoken in one go. Both give about 300 symbols, well inside the model's 510."""

_UNSPOKEN = " ,.!?:;—…"
"""Before the first sound: the network makes a sound of its own there, and 九 is heard as 一九."""


def line_read(text: str, language: Language, cache_folder: Path) -> tuple[str, ...]:
    """The symbols of each piece of `text`; empty where nothing in it is spoken."""
    cut = sentences(plain_marks(_in_words(text, language)), LONGEST_PIECE[language])
    pieces = (_symbols(piece, language, cache_folder) for piece in cut)
    return tuple(piece for piece in pieces if re.search(r"\w", piece))


def looked_over(text: str, language: Language) -> None:
    """Raises NotOfferedError where `text` holds letters that nobody here reads."""
    stretches(plain_marks(_in_words(text, language)), language)


def _in_words(text: str, language: Language) -> str:
    return english_words(text) if language == "en" else mandarin_words(text)


def _symbols(piece: str, language: Language, cache_folder: Path) -> str:
    read = [
        mandarin_symbols(stretch, cache_folder)
        if system == "zh"
        else english_symbols(letters_spelled(stretch) if language == "zh" else stretch)
        for system, stretch in stretches(piece, language)
    ]
    symbols = re.sub(r"\s+", " ", " ".join(read)).strip().lstrip(_UNSPOKEN)
    return re.sub(r" (?=[,.!?:;…”)])|(?<=[“(]) ", "", symbols)
