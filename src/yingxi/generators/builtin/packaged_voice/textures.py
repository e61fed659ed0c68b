"""What is more in a voice than its pitch: breath, age, metal, something that is no person."""

import numpy as np

from yingxi.acoustics.equalising import bell, equalised, frequencies_of, low_pass, shelf
from yingxi.acoustics.pitch import median_pitch
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.generators.builtin.packaged_voice.treatment import whispered

_ROBOT_HZ, _ROBOT_SHARE, _ROBOT_TIN = 60.0, 0.5, 0.3
_UNDER_DB, _UNDER_HZ, _GROWL = -13.0, 450.0, 0.15


def breathy(samples: Pcm, rng: np.random.Generator, *, decibels: float) -> Pcm:
    """The voice with its own breath `decibels` under it: the same mouth, without a tone."""
    breath = whispered(samples, rng)
    level = np.sqrt(np.mean(np.square(samples)) / max(1e-12, float(np.mean(np.square(breath)))))
    return np.asarray(samples + breath * level * 10 ** (decibels / 20), np.float32)


def aged(samples: Pcm) -> Pcm:
    """Loudness that trembles by 12 % with the pitch, and less of the brightness of the young."""
    moments = np.arange(len(samples)) / SAMPLE_RATE
    shaking = 1 + 0.12 * np.sin(2 * np.pi * 5.2 * moments + 0.6 * np.sin(2 * np.pi * 0.31 * moments))
    gains = shelf(frequencies_of(len(samples)), 5000.0, -4.0)
    return equalised(np.asarray(samples * shaking, np.float32), gains)


def creaturely(samples: Pcm) -> Pcm:
    """A second throat an octave below, in the chest, and a growl: half the periods are stronger than the others."""
    pitch = median_pitch(samples)
    if not pitch:
        return samples
    moments = np.arange(len(samples)) / SAMPLE_RATE
    growl = 1 + _GROWL * np.sin(np.pi * pitch * moments)
    # Multiplied by half its pitch, a voice gains the tones between its harmonics.
    under = equalised(
        np.asarray(samples * np.sin(np.pi * pitch * moments), np.float32),
        low_pass(frequencies_of(len(samples)), _UNDER_HZ, 3),
    )
    level = 10 ** (_UNDER_DB / 20) * float(np.abs(samples).max(initial=1e-6))
    under *= level / max(1e-6, float(np.abs(under).max()))
    return np.asarray(samples * growl + under, np.float32)


def robotic(samples: Pcm) -> Pcm:
    """Metal: half of it times a hum of 60 Hz, and a short comb like a tin."""
    moments = np.arange(len(samples)) / SAMPLE_RATE
    ringing = np.sin(2 * np.pi * _ROBOT_HZ * moments)
    mixed = samples * (1 - _ROBOT_SHARE) + _ROBOT_SHARE * samples * (0.45 + 0.55 * ringing)
    late = round(0.0048 * SAMPLE_RATE)
    echo = np.concatenate([np.zeros(late), mixed[:-late]]) if len(mixed) > late else np.zeros(len(mixed))
    return np.asarray(mixed + _ROBOT_TIN * echo, np.float32)


def brightened(samples: Pcm, decibels: float) -> Pcm:
    """More of what effort adds to a voice, above 1.5 kHz, or less."""
    if abs(decibels) < 0.25:
        return samples
    frequencies = frequencies_of(len(samples))
    return equalised(
        samples, shelf(frequencies, 1500.0, decibels) * bell(frequencies, 250.0, -decibels / 3, 1.0)
    )
