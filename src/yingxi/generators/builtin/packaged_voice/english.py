"""English as the symbols of the model, by eSpeak NG."""

import logging
import re
from functools import cache
from typing import Any

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.packaged_voice.english_names import name_symbols

_SYMBOLS = (
    ("a^ɪ", "I"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("a^ʊ", "W"), ("ɔ^ɪ", "Y"), ("t^ʃ", "ʧ"), ("d^ʒ", "ʤ"),
    ("ə^l", "ᵊl"), ("^", ""), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("ɐ", "ə"), ("ɪə", "iə"),
    ("ː", ""), ("ɾ", "T"), ("ʔ", "t"), ("ɬ", "l"), ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("̃", ""), ("̩", ""),
)  # fmt: skip
"""From eSpeak's notation (diphthongs tied by ^) to the letters that the model was trained on."""


_SAID = {
    r"sh+": "ʃʃ", r"ps+t": "pst", r"h+m+": "hm", r"mm+": "ˈm", r"mhm+": "mhˈm", r"u+gh+": "ˈʌɡ", r"a+r+gh+": "ˈɑɹ",
    r"a+h+|a{2,}": "ˈɑ", r"o+h+|o{3,}": "ˈO", r"u+h+": "ˈʌ", r"uh-huh": "əhˈʌ", r"e+w+": "ˈiu", r"t+sk": "tˈɪsk",
    r"wo+w": "wˈW", r"ye+s": "jˈɛs", r"no+o+": "nˈO", r"he+y+": "hˈA",
}  # fmt: skip
"""Sounds that people make and letters only hint at; eSpeak would spell them."""
_SOUND = phrased(
    rf"(?<![\w'’-])(?:{'|'.join(f'({pattern})' for pattern in _SAID)})(?![\w'’-])", re.IGNORECASE
)
_WORD = phrased(r"[A-Za-z]+\.?")


def english_symbols(text: str) -> str:
    """`text` as symbols, with its punctuation."""
    pieces: list[str] = []
    at = 0
    for start, end, symbols in _known(text):
        pieces += [_read_aloud(text[at:start]), symbols]
        at = end
    pieces.append(_read_aloud(text[at:]))
    return re.sub(r" +(?=[,.!?;:…])", "", " ".join(piece for piece in pieces if piece))


def _known(text: str) -> list[tuple[int, int, str]]:
    """(start, end, symbols) of what is not left to eSpeak: sounds, and Chinese names."""
    found = [
        (sound.start(), sound.end(), list(_SAID.values())[(sound.lastindex or 1) - 1])
        for sound in _SOUND.finditer(text)
    ]
    before = ""
    for word in _WORD.finditer(text):
        bare = word.group().rstrip(".")
        symbols = name_symbols(bare, before)
        overlaps = any(start < word.end() and word.start() < end for start, end, _ in found)
        if symbols and not overlaps:
            found.append((word.start(), word.start() + len(bare), symbols))
        before = word.group()
    return sorted(found)


def _read_aloud(text: str) -> str:
    if not re.search(r"\w", text):
        return text.strip()
    spoken: str = _espeak().phonemize([text], strip=True)[0]
    for notation, symbol in _SYMBOLS:
        spoken = spoken.replace(notation, symbol)
    spoken = re.sub(r"\(..\)", "", spoken)
    # The pronoun I, which eSpeak leaves without stress, would be swallowed.
    spoken = re.sub(r"(?<!\w)I(?=[mdvl]?(?!\w))", "ˌI", spoken)
    return re.sub(r"(?<=[aeiouɑɔəɛɪʊʌIAOWY])o(?=\s|$)", "ɔ", spoken)


@cache
def _espeak() -> Any:
    import espeakng_loader  # slow to load
    from phonemizer.backend import EspeakBackend
    from phonemizer.backend.espeak.wrapper import EspeakWrapper  # slow to load

    EspeakWrapper.set_library(espeakng_loader.get_library_path())
    EspeakWrapper.set_data_path(espeakng_loader.get_data_path())
    silent = logging.getLogger("yingxi.phonemizer")
    silent.setLevel(logging.ERROR)
    return EspeakBackend(
        "en-us",
        preserve_punctuation=True,
        with_stress=True,
        tie="^",
        language_switch="remove-flags",
        logger=silent,
    )
