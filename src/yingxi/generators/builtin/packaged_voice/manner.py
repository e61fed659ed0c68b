"""How a feeling and a manner of speaking change a voice."""

from dataclasses import dataclass

from yingxi.film.breakdown import Speech
from yingxi.film.brief import Language
from yingxi.film.sheet import VoiceSheet


@dataclass(frozen=True)
class Delivery:
    """What is done to a line. Pitch, formants, pace, pauses and intonation are ratios; level and brightness dB; tremor
    cents; breath dB under the voice (None: none); leap the octaves by which a line begins higher than it goes on."""

    pitch: float
    formant: float
    pace: float
    level: float = 0.0
    pause: float = 1.0
    intonation: float = 1.0
    bright: float = 0.0
    tremor: float = 0.0
    leap: float = 0.0
    breath: float | None = None
    whispered: bool = False
    shouted: bool = False
    breathless: bool = False
    sung: bool = False


@dataclass(frozen=True)
class _Change:
    """What a feeling or a manner does to a voice: pitch, pace, pauses and intonation as ratios, level and brightness in
    dB, tremor in cents, leap in octaves."""

    pitch: float = 1.0
    pace: float = 1.0
    level: float = 0.0
    pause: float = 1.0
    intonation: float = 1.0
    bright: float = 0.0
    tremor: float = 0.0
    breath: float | None = None
    leap: float = 0.0


_FEELING = {
    "neutral": _Change(),
    "joy": _Change(1.06, 1.06, 1.0, 0.9, 1.3, 2.0),
    "sadness": _Change(0.96, 0.88, -2.0, 1.6, 0.72, -3.0, 0.0, -17.0),
    "anger": _Change(1.04, 1.08, 2.0, 0.75, 1.25, 4.0),
    "fear": _Change(1.09, 1.07, -0.5, 1.25, 1.1, 0.5, 28.0, -18.0),
    "surprise": _Change(1.1, 0.97, 0.5, 1.5, 1.45, 1.0, leap=0.22),
    "tenderness": _Change(0.98, 0.91, -1.5, 1.3, 0.88, -2.5, 0.0, -16.0),
    "doubt": _Change(1.0, 0.93, -0.5, 1.5, 1.1, -0.5),
    "disgust": _Change(0.96, 0.94, 0.0, 1.15, 0.85, 1.0),
}
"""Joy quicker, higher, brighter and more lively, sadness slower, lower, duller and flatter. Surprise leaps up
at once and then has to find its words: longer pauses, where joy has shorter ones. Craft values, read back
by a recogniser; each is scaled by the feeling's strength."""

_MANNER = {
    "plain": _Change(),
    "whisper": _Change(1.0, 0.95, -3.0, 1.2),
    "shout": _Change(1.12, 1.05, 2.0, 0.8, 1.15),
    "breathless": _Change(1.04, 1.1, -0.5, 1.25, 1.0, 0.5, 10.0, -15.0),
    "slow": _Change(1.0, 0.82, 0.0, 1.4),
    "quick": _Change(1.0, 1.2, 0.0, 0.7),
    "sung": _Change(1.0, 0.72, 0.5, 1.1, 1.0, 1.0),
}

_TREMOR_OF_AGE = 22.0
_BREATH_OF_AGE = -26.0

PITCH_LIMITS = (0.85, 1.45)
FORMANT_LIMITS = (0.82, 1.25)
PACE_LIMITS = (0.7, 1.4)
"""Beyond these a recogniser begins to lose words; feeling and manner never push a voice past them."""


INTONATION_LIMITS = {"zh": (0.8, 1.3), "en": (0.25, 1.6)}
"""In Mandarin the melody is the words: flatter or wider than this and a tone is taken for another."""


LEAPS = {"zh": 0.55, "en": 1.0}
"""How much of a leap a language bears: in Mandarin the first syllable keeps its tone."""


def delivery_of(speech: Speech, voice: VoiceSheet, language: Language = "en") -> Delivery:
    """The voice of the sheet, coloured by what the speaker feels and how the line is to be said."""
    feeling, manner, strength = _FEELING[speech.feeling], _MANNER[speech.manner], speech.strength
    formant = voice.formant * (1.04 if speech.manner == "shout" else 1.0)
    old = voice.texture == "elder"
    breaths = [feeling.breath if strength > 0 else None, manner.breath, _BREATH_OF_AGE if old else None]
    lowest, highest = INTONATION_LIMITS[language]
    lively = voice.intonation * feeling.intonation**strength * manner.intonation
    return Delivery(
        pitch=_within(voice.pitch, feeling.pitch**strength * manner.pitch, PITCH_LIMITS),
        formant=_within(voice.formant, formant / voice.formant, FORMANT_LIMITS),
        pace=_within(voice.pace, feeling.pace**strength * manner.pace, PACE_LIMITS),
        level=feeling.level * strength + manner.level,
        pause=feeling.pause**strength * manner.pause,
        intonation=min(max(lively, lowest), highest),
        bright=feeling.bright * strength + manner.bright,
        tremor=feeling.tremor * strength + manner.tremor + (_TREMOR_OF_AGE if old else 0.0),
        leap=feeling.leap * strength * LEAPS[language],
        breath=max((level for level in breaths if level is not None), default=None),
        whispered=speech.manner == "whisper",
        shouted=speech.manner == "shout",
        breathless=speech.manner == "breathless",
        sung=speech.manner == "sung",
    )


def _within(own: float, change: float, limits: tuple[float, float]) -> float:
    """`own` times `change`, held inside the limits, or at `own` where the sheet itself goes further."""
    return min(max(own * change, min(own, limits[0])), max(own, limits[1]))
