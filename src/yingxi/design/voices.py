"""Voices: mixes of the packaged styles, one for each person, no two alike.

Median f0 of the styles was measured (Hz): kumo 94, gongitsune 215, nezumi 233, alpha 270, tebukuro 312.
Pitch stays within .85-1.2 and pace within .85-1.1, where a recogniser still reads every word; male voices stay
above 80 Hz. Alpha never stands alone: by itself it lost most words of Mandarin, half mixed with nezumi one in
sixteen. Alpha and nezumi lose 外婆 at the head of a line, so the first timbres of people are not made of them alone. A
third of tebukuro in gongitsune, or a seventh of kumo, sounds some 17 % higher in Mandarin than its styles by weight.
"""

from dataclasses import dataclass
from math import log2

from yingxi.film.seeds import chance
from yingxi.film.sheet import Texture, VoiceSheet
from yingxi.film.story import Age, Sex
from yingxi.film.voices import STYLE_F0
from yingxi.film.voices import median_f0 as median_f0

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


TIMBRES: dict[str, tuple[Timbre, ...]] = {
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


def kind_of_voice(
    sex: Sex, age: Age, *, narrator: bool, seed: int, person: str, nature: str = "person"
) -> str:
    """Which shelf a voice comes from; where no sex is known, chance says. `nature` is the kind of figure that speaks:
    robots and animals have voices of their own."""
    if narrator:
        return "narrator"
    if nature != "person":
        return "robot" if nature == "robot" else "creature"
    if sex == "none":
        sex = "female" if chance(seed, "voice sex", person) < 0.5 else "male"
    return f"{age} {sex}"


def voice_chosen(kind: str, others: list[VoiceSheet], *, seed: int, person: str) -> VoiceSheet:
    """The voice of that kind farthest from the others. Where all timbres are taken, pitch and formants
    step aside."""
    options = [
        sheet_of(timbre, step)
        for timbre in TIMBRES[kind]
        for step in (1.0, 1.05, 0.95, 1.1, 0.91)
        if _within(timbre, step)
    ]

    def worth(voice: VoiceSheet) -> float:
        nearest = min((apart(voice, other) for other in others), default=9.0)
        stray = abs(voice.pitch - 1.0)
        return min(nearest, 0.35) * 10 + chance(seed, "voice", person, str(voice.styles)) - stray

    return max(options, key=worth)


def sheet_of(timbre: Timbre, step: float = 1.0) -> VoiceSheet:
    """A timbre as somebody's voice, `step` times as high; formants follow by a little more than half."""
    return VoiceSheet(
        styles=timbre.mix,
        pitch=round(timbre.pitch * step, 3),
        formant=round(timbre.formant * (1 + 0.6 * (step - 1)), 3),
        pace=round(timbre.pace, 3),
        intonation=timbre.intonation,
        texture=timbre.texture,
    )


def apart(one: VoiceSheet, other: VoiceSheet) -> float:
    """How different two voices are: f0 in octaves, formants, pace, and the share of styles that they do
    not have in common."""
    mine, theirs = dict(one.styles), dict(other.styles)
    mix = sum(abs(mine.get(style, 0.0) - theirs.get(style, 0.0)) for style in sorted({*mine, *theirs})) / 2
    return (
        abs(log2(median_f0(one) / median_f0(other)))
        + abs(log2(one.formant / other.formant))
        + 0.5 * abs(log2(one.pace / other.pace))
        + 0.25 * mix
    )


def _within(timbre: Timbre, step: float) -> bool:
    pitch, formant = timbre.pitch * step, timbre.formant * (1 + 0.6 * (step - 1))
    low = timbre.mix[0][0] == "jm_kumo" and STYLE_F0["jm_kumo"] * pitch < 84
    return 0.84 <= pitch <= 1.22 and 0.82 <= formant <= 1.25 and not low
