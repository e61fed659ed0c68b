"""What voices are made of: for every kind of speaker three mixes of the network's styles, native ones in the film's
language; and for a machine that has only the five Japanese styles, mixes of those.

Every one was measured by what a recogniser reads back of whole films (docs/measured/voices.md). Pitch stays within
.84-1.3 and pace within .85-1.1, where it still reads every word; male voices stay above 80 Hz. Of the native styles
zf_xiaoni is left out, of which a fifth is not understood.
"""

from collections.abc import Collection
from dataclasses import dataclass

from yingxi.film.brief import Language
from yingxi.film.sheet import Texture

Mix = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Timbre:
    """A voice before it is one person's: a mix, pitch, formants, pace, intonation (ratios), texture."""

    mix: Mix
    pitch: float
    formant: float
    pace: float
    intonation: float = 1.0
    texture: Texture = "plain"


Shelves = dict[str, tuple[Timbre, ...]]
"""A few timbres for each kind of speaker."""


def _one(
    style: str,
    pitch: float,
    formant: float,
    pace: float,
    intonation: float = 1.0,
    *,
    texture: Texture = "plain",
) -> Timbre:
    return Timbre(((style, 1.0),), pitch, formant, pace, intonation, texture)


def _two(
    one: str,
    share: float,
    other: str,
    pitch: float,
    formant: float,
    pace: float,
    intonation: float = 1.0,
    *,
    texture: Texture = "plain",
) -> Timbre:
    return Timbre(((one, share), (other, round(1 - share, 2))), pitch, formant, pace, intonation, texture)


_MANDARIN: Shelves = {
    "child female": (
        _one("zf_xiaoyi", 1.0, 1.08, 0.97, 1.08),
        _two("zf_xiaoyi", 0.6, "zm_yunxia", 1.05, 1.12, 0.98, 1.08),
        _two("zf_xiaobei", 0.5, "zf_xiaoyi", 1.05, 1.12, 0.98, 1.08),
    ),
    "child male": (
        _two("zm_yunxia", 0.9, "zf_xiaoxiao", 1.0, 1.04, 0.97, 1.08),
        _two("zm_yunxia", 0.85, "zf_xiaoyi", 0.96, 1.02, 0.98, 1.08),
        _two("zm_yunxia", 0.7, "zf_xiaobei", 1.0, 1.1, 0.98, 1.08),
    ),
    "young female": (
        _one("zf_xiaoxiao", 0.95, 1.02, 1.03, 1.04),
        _two("zf_xiaoxiao", 0.6, "zf_xiaoyi", 0.9, 1.0, 1.0, 1.04),
        _two("zf_xiaobei", 0.7, "zf_xiaoyi", 0.92, 1.03, 1.02, 1.04),
    ),
    "young male": (
        _one("zm_yunxi", 0.95, 1.02, 1.03, 1.04),
        _two("zm_yunxi", 0.7, "zm_yunjian", 0.98, 0.98, 1.03, 1.04),
        _two("zm_yunxi", 0.5, "zm_yunjian", 1.08, 1.02, 1.03, 1.04),
    ),
    "adult female": (
        _two("zf_xiaobei", 0.85, "zm_yunjian", 1.0, 1.0, 1.0),
        _two("zf_xiaoxiao", 0.7, "zf_xiaobei", 0.9, 0.98, 1.0),
        _two("zf_xiaoxiao", 0.85, "zm_yunjian", 0.95, 0.98, 0.98),
    ),
    "adult male": (
        _one("zm_yunjian", 1.0, 1.0, 1.0),
        _two("zm_yunjian", 0.85, "zm_yunyang", 1.08, 0.98, 1.0),
        _two("zm_yunxi", 0.75, "zm_yunjian", 0.86, 0.96, 0.98),
    ),
    "elder female": (
        _two("zf_xiaobei", 0.6, "zf_xiaoxiao", 0.88, 0.97, 0.92, texture="elder"),
        _two("zf_xiaoxiao", 0.8, "zf_xiaobei", 0.86, 0.96, 0.92, texture="elder"),
        _two("zf_xiaoxiao", 0.8, "zm_yunjian", 0.92, 0.97, 0.92, texture="elder"),
    ),
    "elder male": (
        _one("zm_yunjian", 0.95, 0.95, 0.9, 0.96, texture="elder"),
        _two("zm_yunjian", 0.85, "zm_yunyang", 0.98, 0.94, 0.9, 0.96, texture="elder"),
        _two("zm_yunjian", 0.75, "zm_yunxi", 0.92, 0.97, 0.88, 0.96, texture="elder"),
    ),
    "narrator": (
        _one("zf_xiaoxiao", 0.9, 1.0, 0.95, 0.98),
        _two("zm_yunjian", 0.8, "zm_yunxi", 1.0, 0.99, 0.95, 0.98),
    ),
    "creature": (
        _two("zm_yunjian", 0.85, "zm_yunxia", 0.88, 0.93, 0.9, texture="creature"),
        _two("zm_yunxia", 0.6, "zf_xiaoxiao", 1.0, 1.06, 0.92, texture="creature"),
        _two("zm_yunjian", 0.6, "zm_yunxia", 0.95, 0.94, 0.92, texture="creature"),
    ),
    "robot": (
        _two("zm_yunjian", 0.8, "zm_yunxia", 1.0, 1.06, 0.96, 0.8, texture="robot"),
        _two("zf_xiaoxiao", 0.85, "zm_yunjian", 1.0, 1.06, 0.96, 0.8, texture="robot"),
        _two("zm_yunxia", 0.8, "zm_yunjian", 1.08, 1.08, 0.96, 0.8, texture="robot"),
    ),
}  # fmt: skip

_ENGLISH: Shelves = {
    "child female": (
        _one("af_jessica", 1.27, 1.18, 0.98, 1.08),
        _one("af_heart", 1.3, 1.2, 0.98, 1.08),
        _one("bf_isabella", 1.22, 1.17, 1.0, 1.08),
    ),
    "child male": (
        _two("af_jessica", 0.5, "af_sarah", 1.25, 1.17, 1.02, 1.08),
        _one("af_aoede", 1.3, 1.18, 1.0, 1.08),
        _one("af_sarah", 1.28, 1.15, 1.03, 1.08),
    ),
    "young female": (
        _one("af_heart", 1.06, 1.02, 1.02, 1.04),
        _one("af_river", 1.1, 1.03, 1.03, 1.04),
        _one("af_bella", 1.08, 1.03, 1.0, 1.04),
    ),
    "young male": (
        _one("am_puck", 1.08, 1.03, 1.02, 1.04),
        _one("am_fenrir", 1.0, 1.02, 1.02, 1.04),
        _one("am_echo", 1.14, 1.03, 1.06, 1.04),
    ),
    "adult female": (
        _one("af_sarah", 0.98, 1.0, 1.0),
        _one("af_kore", 1.08, 0.98, 1.0),
        _one("af_nova", 1.1, 0.98, 1.04),
    ),
    "adult male": (
        _one("am_michael", 1.0, 1.0, 1.0),
        _one("am_fenrir", 0.9, 0.97, 0.98),
        _one("am_onyx", 1.12, 1.0, 1.06),
    ),
    "elder female": (
        _one("af_sarah", 0.9, 0.96, 0.9, 0.96, texture="elder"),
        _one("af_kore", 1.02, 0.95, 0.9, 0.96, texture="elder"),
        _one("af_bella", 0.88, 0.95, 0.88, 0.96, texture="elder"),
    ),
    "elder male": (
        _one("am_michael", 0.9, 0.95, 0.9, 0.96, texture="elder"),
        _one("bm_fable", 0.9, 0.95, 1.02, 0.96, texture="elder"),
        _one("am_onyx", 1.04, 0.95, 0.98, 0.96, texture="elder"),
    ),
    "narrator": (
        _one("af_heart", 0.97, 1.0, 0.96, 0.98),
        _one("bm_fable", 0.97, 0.99, 1.08, 0.98),
    ),
    "creature": (
        _one("am_onyx", 0.97, 0.92, 0.98, texture="creature"),
        _one("af_jessica", 1.15, 1.13, 0.96, texture="creature"),
        _one("af_nova", 0.88, 0.85, 0.98, 1.1, texture="creature"),
    ),
    "robot": (
        _one("am_michael", 1.06, 1.06, 0.98, 0.3, texture="robot"),
        _one("af_kore", 1.0, 1.08, 1.0, 0.3, texture="robot"),
        _one("af_jessica", 1.1, 1.15, 1.02, 0.3, texture="robot"),
    ),
}  # fmt: skip

_FIVE: Shelves = {
    "child female": (
        Timbre((("jf_tebukuro", 0.75), ("jf_nezumi", 0.25)), 1.06, 1.14, 0.96, 1.15),
        Timbre((("jf_alpha", 0.5), ("jf_nezumi", 0.5)), 1.16, 1.15, 1.0, 1.15),
        Timbre((("jf_tebukuro", 0.45), ("jf_nezumi", 0.55)), 1.1, 1.18, 0.97, 1.15),
    ),
    "child male": (
        Timbre((("jf_tebukuro", 0.35), ("jf_gongitsune", 0.65)), 1.02, 1.12, 1.03, 1.15),
        Timbre((("jf_tebukuro", 0.6), ("jf_nezumi", 0.4)), 0.94, 1.10, 0.97, 1.15),
        Timbre((("jf_nezumi", 1.0),), 1.06, 1.15, 1.05, 1.15),
    ),
    "young female": (
        Timbre((("jf_gongitsune", 0.7), ("jf_tebukuro", 0.3)), 0.90, 1.02, 1.03, 1.08),
        Timbre((("jf_nezumi", 0.5), ("jf_gongitsune", 0.5)), 1.1, 1.05, 1.0, 1.08),
        Timbre((("jf_nezumi", 0.7), ("jf_gongitsune", 0.3)), 1.05, 1.04, 1.0, 1.08),
    ),
    "young male": (
        Timbre((("jm_kumo", 0.85), ("jf_nezumi", 0.15)), 1.12, 1.03, 1.05, 1.08),
        Timbre((("jm_kumo", 1.0),), 1.18, 1.05, 1.03, 1.08),
        Timbre((("jm_kumo", 0.8), ("jf_gongitsune", 0.2)), 1.05, 1.0, 1.06, 1.08),
    ),
    "adult female": (
        Timbre((("jf_gongitsune", 0.85), ("jm_kumo", 0.15)), 1.14, 0.98, 1.0),
        Timbre((("jf_gongitsune", 1.0),), 1.0, 1.0, 1.0),
        Timbre((("jf_alpha", 0.5), ("jf_gongitsune", 0.5)), 0.90, 0.98, 0.98),
    ),
    "adult male": (
        Timbre((("jm_kumo", 1.0),), 1.0, 1.0, 1.0),
        Timbre((("jm_kumo", 0.85), ("jf_gongitsune", 0.15)), 1.0, 0.97, 0.98),
        Timbre((("jm_kumo", 0.9), ("jf_alpha", 0.1)), 1.10, 0.98, 1.04),
    ),
    "elder female": (
        Timbre((("jf_gongitsune", 1.0),), 0.92, 0.97, 0.88, 0.92, "elder"),
        Timbre((("jf_gongitsune", 0.6), ("jf_nezumi", 0.4)), 0.90, 0.95, 0.86, 0.92, "elder"),
        Timbre((("jf_nezumi", 0.7), ("jf_alpha", 0.3)), 0.86, 0.96, 0.9, 0.92, "elder"),
    ),
    "elder male": (
        Timbre((("jm_kumo", 1.0),), 0.95, 0.96, 0.87, 0.92, "elder"),
        Timbre((("jm_kumo", 0.85), ("jf_nezumi", 0.15)), 0.97, 0.93, 0.86, 0.92, "elder"),
        Timbre((("jm_kumo", 0.9), ("jf_gongitsune", 0.1)), 1.06, 0.96, 0.9, 0.92, "elder"),
    ),
    "narrator": (
        Timbre((("jf_gongitsune", 0.7), ("jf_alpha", 0.3)), 0.97, 1.0, 0.95, 0.95),
        Timbre((("jm_kumo", 0.9), ("jf_nezumi", 0.1)), 1.03, 0.99, 0.94, 0.95),
    ),
    "creature": (
        Timbre((("jm_kumo", 1.0),), 0.90, 0.92, 0.88, 1.0, "creature"),
        Timbre((("jf_nezumi", 0.7), ("jf_alpha", 0.3)), 1.14, 1.12, 0.96, 1.0, "creature"),
        Timbre((("jf_gongitsune", 1.0),), 0.86, 0.84, 0.94, 1.15, "creature"),
    ),
    "robot": (
        Timbre((("jm_kumo", 0.85), ("jf_gongitsune", 0.15)), 1.08, 1.06, 0.98, 0.3, "robot"),
        Timbre((("jf_gongitsune", 1.0),), 1.0, 1.08, 1.0, 0.3, "robot"),
        Timbre((("jf_nezumi", 1.0),), 1.12, 1.16, 1.04, 0.3, "robot"),
    ),
}  # fmt: skip

_NATIVE: dict[Language, Shelves] = {"zh": _MANDARIN, "en": _ENGLISH}


def timbres(language: Language, styles: Collection[str] = ()) -> Shelves:
    """The shelves for a film in `language` whose voice has these styles (none named: it has its own, and what is asked
    of it is how high and how old somebody sounds)."""
    native = _NATIVE[language]
    needed = {style for shelf in native.values() for timbre in shelf for style, _ in timbre.mix}
    return native if not styles or needed <= set(styles) else _FIVE
