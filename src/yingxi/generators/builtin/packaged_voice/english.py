"""English as the symbols of the model, by eSpeak NG."""

import logging
import re
from functools import cache
from typing import Any

_SYMBOLS = (
    ("a^ɪ", "I"), ("e^ɪ", "A"), ("o^ʊ", "O"), ("a^ʊ", "W"), ("ɔ^ɪ", "Y"), ("t^ʃ", "ʧ"), ("d^ʒ", "ʤ"),
    ("ə^l", "ᵊl"), ("^", ""), ("ɜːɹ", "ɜɹ"), ("ɜː", "ɜɹ"), ("ɚ", "əɹ"), ("ɐ", "ə"), ("ɪə", "iə"),
    ("ː", ""), ("ɾ", "T"), ("ʔ", "t"), ("ɬ", "l"), ("r", "ɹ"), ("x", "k"), ("ç", "k"), ("̃", ""), ("̩", ""),
)  # fmt: skip
"""From eSpeak's notation (diphthongs tied by ^) to the letters that the model was trained on."""


def english_symbols(text: str) -> str:
    """`text` as symbols, with its punctuation."""
    if not re.search(r"\w", text):
        return text
    spoken: str = _espeak().phonemize([text], strip=True)[0]
    for notation, symbol in _SYMBOLS:
        spoken = spoken.replace(notation, symbol)
    spoken = re.sub(r"\(..\)", "", spoken)
    # The pronoun I, which eSpeak leaves without stress, would be swallowed.
    spoken = re.sub(r"(?<!\w)I(?=[mdvl]?(?!\w))", "ˌI", spoken)
    return re.sub(r"(?<=[aeiouɑɔəɛɪʊʌIAOWY])o(?=\s|$)", "ɔ", spoken)


@cache
def _espeak() -> Any:
    import espeakng_loader
    from phonemizer.backend import EspeakBackend
    from phonemizer.backend.espeak.wrapper import EspeakWrapper

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
