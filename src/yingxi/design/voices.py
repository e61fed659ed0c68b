"""Voices: one for each person, no two alike."""

from collections.abc import Sequence
from math import log2

from yingxi.design.timbres import Timbre
from yingxi.film.seeds import chance
from yingxi.film.sheet import VoiceSheet
from yingxi.film.story import Age, Sex
from yingxi.film.voices import MAN_BELOW, median_f0

_LOWEST = 84.0
"""Hz: below, a voice is made of nothing but creaks."""
_SAME_SPEAKER = 5.0
"""What a speaker whom somebody else has counts against a voice: more than any difference of pitch is worth."""


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


def voice_chosen(shelf: Sequence[Timbre], others: list[VoiceSheet], *, seed: int, person: str) -> VoiceSheet:
    """The voice of that shelf farthest from the others, and of a speaker whom none of them has while the shelf has
    one. Where all timbres are taken, pitch and formants step aside."""
    options = [
        (step, sheet_of(timbre, step))
        for timbre in shelf
        for step in (1.0, 1.05, 0.95, 1.1, 0.91)
        if _within(timbre, step)
    ]

    def worth(option: tuple[float, VoiceSheet]) -> float:
        step, voice = option
        nearest = min((apart(voice, other) for other in others), default=9.0)
        stray = 2 * abs(step - 1.0)
        speaker = max((shared(voice, other) for other in others), default=0.0)
        fresh = min(nearest, 0.35) * 10 - _SAME_SPEAKER * speaker
        return fresh + chance(seed, "voice", person, str(voice.styles)) - stray

    return max(options, key=worth)[1]


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


def shared(one: VoiceSheet, other: VoiceSheet) -> float:
    """The share of speakers that two voices have in common: 0 for none, 1 where the same speaks both."""
    theirs = dict(other.styles)
    return sum(min(weight, theirs.get(style, 0.0)) for style, weight in one.styles)


def apart(one: VoiceSheet, other: VoiceSheet) -> float:
    """How different two voices are: f0 in octaves, formants, pace, and the share of styles that they do
    not have in common."""
    return (
        abs(log2(median_f0(one) / median_f0(other)))
        + abs(log2(one.formant / other.formant))
        + 0.5 * abs(log2(one.pace / other.pace))
        + 0.25 * (1 - shared(one, other))
    )


def _within(timbre: Timbre, step: float) -> bool:
    """Whether `step` leaves the voice one that is understood, and a man's or a woman's as it was."""
    pitch, formant = timbre.pitch * step, timbre.formant * (1 + 0.6 * (step - 1))
    was, now = median_f0(sheet_of(timbre)), median_f0(sheet_of(timbre, step))
    same = (was < MAN_BELOW) == (now < MAN_BELOW)
    return 0.84 <= pitch <= 1.3 and 0.82 <= formant <= 1.25 and now >= _LOWEST and same
