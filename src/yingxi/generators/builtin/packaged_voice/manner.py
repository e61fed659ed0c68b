"""How a feeling and a manner of speaking change a voice."""

from dataclasses import dataclass

from yingxi.film.breakdown import Speech
from yingxi.film.sheet import VoiceSheet


@dataclass(frozen=True)
class Delivery:
    """What is done to a line: pitch, formants and pace as ratios, level in dB, pauses as a ratio."""

    pitch: float
    formant: float
    pace: float
    level: float = 0.0
    pause: float = 1.0
    whispered: bool = False
    shouted: bool = False


_FEELING = {
    "neutral": (1.0, 1.0, 0.0, 1.0),
    "joy": (1.05, 1.06, 1.0, 0.9),
    "sadness": (0.97, 0.9, -1.5, 1.6),
    "anger": (1.03, 1.07, 1.5, 0.8),
    "fear": (1.06, 1.06, -0.5, 1.3),
    "surprise": (1.08, 1.04, 1.0, 0.9),
    "tenderness": (0.99, 0.93, -1.0, 1.3),
    "doubt": (1.0, 0.95, -0.5, 1.5),
    "disgust": (0.97, 0.96, 0.0, 1.1),
}
"""Pitch, pace, level in dB, pauses: joy quicker and higher, sadness slower and lower. Craft values, read back
by a recogniser; each is scaled by the feeling's strength."""

_MANNER = {
    "plain": (1.0, 1.0, 0.0, 1.0),
    "whisper": (1.0, 0.95, -3.0, 1.2),
    "shout": (1.12, 1.05, 2.0, 0.8),
    "breathless": (1.03, 1.12, -0.5, 1.5),
    "slow": (1.0, 0.82, 0.0, 1.4),
    "quick": (1.0, 1.2, 0.0, 0.7),
}

PITCH_LIMITS = (0.85, 1.45)
FORMANT_LIMITS = (0.82, 1.25)
PACE_LIMITS = (0.7, 1.4)
"""Beyond these a recogniser begins to lose words; feeling and manner never push a voice past them."""


def delivery_of(speech: Speech, voice: VoiceSheet) -> Delivery:
    """The voice of the sheet, coloured by what the speaker feels and how the line is to be said."""
    pitch, pace, level, pause = _FEELING[speech.feeling]
    manner_pitch, manner_pace, manner_level, manner_pause = _MANNER[speech.manner]
    strength = speech.strength
    formant = voice.formant * (1.04 if speech.manner == "shout" else 1.0)
    return Delivery(
        pitch=_within(voice.pitch, pitch**strength * manner_pitch, PITCH_LIMITS),
        formant=_within(voice.formant, formant / voice.formant, FORMANT_LIMITS),
        pace=_within(voice.pace, pace**strength * manner_pace, PACE_LIMITS),
        level=level * strength + manner_level,
        pause=pause**strength * manner_pause,
        whispered=speech.manner == "whisper",
        shouted=speech.manner == "shout",
    )


def _within(own: float, change: float, limits: tuple[float, float]) -> float:
    """`own` times `change`, held inside the limits, or at `own` where the sheet itself goes further."""
    return min(max(own * change, min(own, limits[0])), max(own, limits[1]))
