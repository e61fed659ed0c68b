"""One Piper voice for everybody: moved to the height of each sheet, so that nobody speaks with another's sex."""

import os
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import soxr

from yingxi.acoustics.pitch import median_pitch
from yingxi.acoustics.speech_level import levelled
from yingxi.film.errors import NotOfferedError, NotReadyError
from yingxi.film.phrasing import phrased
from yingxi.film.take import Record
from yingxi.film.voices import median_f0
from yingxi.generators.builtin.packaged_voice import textures, treatment
from yingxi.generators.builtin.packaged_voice.manner import delivery_of
from yingxi.generators.builtin.packaged_voice.writing import english_words, mandarin_words
from yingxi.generators.builtin.piper_voice.card import CARD, MODEL
from yingxi.generators.ports import LineRequest, Pcm, Spoken

RATE = 24_000
LOWEST, HIGHEST = 0.6, 1.9
"""Ratios beyond which a moved voice is understood no more."""
_SPOKEN = {"en": ("en",), "zh": ("zh", "cmn")}
_SILENCE_SECONDS = 0.6
_HAN = phrased(r"[\u3400-\u9fff]+")


class Piper:
    """Speaks with the voice that `YINGXI_PIPER` names."""

    def speak(self, request: LineRequest) -> Spoken:
        """The line. Raises NotOfferedError for a language that the voice does not speak, NotReadyError for a file that
        is no voice."""
        voice = voice_of(Path(os.environ.get(MODEL, "")))
        spoken = str(voice.config.espeak_voice)
        if not spoken.startswith(_SPOKEN[request.language]):
            raise NotOfferedError(
                f"This Piper voice speaks {spoken}, not {request.language}.",
                where=request.speech.id,
                next_step=f"Name a voice of the film's language in {MODEL}, or choose another voice generator.",
            )
        delivery = delivery_of(request.speech, request.voice, request.language)
        text = words_of(request)
        record = Record(
            generator=CARD.id, version=CARD.version, model=str(os.environ.get(MODEL, "")).rpartition("/")[2],
            prompt=request.speech.text, seed=request.seed, source_type=CARD.source_type,
        )  # fmt: skip
        if not any(letter.isalnum() for letter in text):
            return Spoken(np.zeros(round(_SILENCE_SECONDS * treatment.RATE), np.float32), (), record)
        own = median_pitch(
            _uttered(voice, "ah, one two three" if request.language == "en" else "啊，一二三。", 1.0), RATE
        )
        wanted = median_f0(request.voice) * delivery.pitch / request.voice.pitch
        moved = min(max(wanted / own, LOWEST), HIGHEST) if own else 1.0
        ratio = treatment.pitch_ratio(moved)
        samples = treatment.repitched(_uttered(voice, text, delivery.pace * float(ratio) / 2), ratio)
        # Resonances follow the pitch by two fifths, as they do from men to women and children.
        samples = treatment.formants_moved(samples, moved**0.4 * float(ratio) / 2)
        samples = textures.brightened(samples, delivery.bright)
        return Spoken(levelled(samples, decibels=delivery.level), (), record)


def words_of(request: LineRequest) -> str:
    """The line in words; Chinese within an English one in pinyin, which eSpeak would else call letters."""
    if request.language == "zh":
        return mandarin_words(request.speech.text)
    from pypinyin import lazy_pinyin  # slow to load

    return english_words(_HAN.sub(lambda chinese: " ".join(lazy_pinyin(chinese[0])), request.speech.text))


def _uttered(voice: Any, text: str, pace: float) -> Pcm:
    """24 kHz samples. Without noise, so that a line is the same every time."""
    from piper.config import SynthesisConfig  # optional: `piper-tts`

    settings = SynthesisConfig(
        length_scale=1 / pace, noise_scale=0.0, noise_w_scale=0.0, normalize_audio=False
    )
    chunks = list(voice.synthesize(text, syn_config=settings))
    if not chunks:
        return np.zeros(RATE // 2, np.float32)
    samples = np.concatenate([np.asarray(chunk.audio_float_array, np.float32) for chunk in chunks])
    step = Fraction(RATE, chunks[0].sample_rate)
    return np.asarray(soxr.resample(samples, step.denominator, step.numerator), np.float32)


@cache
def voice_of(path: Path) -> Any:
    """The voice, loaded once in this process."""
    from piper import PiperVoice  # optional: `piper-tts`

    try:
        return PiperVoice.load(str(path))
    except Exception as error:  # it raises whatever its parts raise
        raise NotReadyError(
            f"The Piper voice cannot be used: {type(error).__name__}: {str(error)[:200]}",
            where=str(path),
            next_step=f"Name a voice's .onnx file, with its .onnx.json beside it, in {MODEL}.",
        ) from error
