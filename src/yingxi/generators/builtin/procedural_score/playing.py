"""Parts played: each alone by the sound font, then trimmed, equalised, placed and set in a hall."""

from functools import lru_cache

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.convolving import convolved, convolved_in_place
from yingxi.acoustics.samples import SAMPLE_RATE
from yingxi.film.seeds import rng
from yingxi.generators.builtin.procedural_score.midi import part_alone
from yingxi.generators.builtin.procedural_score.model import ROLE_LEVEL, Part
from yingxi.generators.builtin.procedural_score.sound_font import sounded

RATE = SAMPLE_RATE
HALL_WET = -14.0

# Trim of each program, dB, to one loudness at velocity 80: measured on TimGM6mb.
_TRIM = {
    13: 10, 9: 8, 0: 6, 12: 5, 106: 4, 2: 2, 8: 2, 25: 2, 58: 2, 89: 2, 32: 1, 45: 1, 47: 1, 57: 1, 107: 1,
    10: 0, 49: 0, 116: 0, 24: -1, 26: -1, 33: -1, 38: -1, 44: -1, 52: -1, 54: -1, 66: -1, 70: -1, 92: -1,
    21: -2, 77: -2, 98: -2, 4: -3, 43: -3, 48: -3, 71: -3, 103: -3, 46: -4, 69: -4, 73: -4, 5: -5, 11: -5,
    40: -5, 42: -5, 60: -6, 68: -6,
}  # fmt: skip

# Equalisers by program, (Hz, dB). The erhu is a violin with its low body taken and its nasal range brought out.
_ERHU = (
    (100.0, -24.0),
    (150.0, -20.0),
    (280.0, -4.0),
    (850.0, 5.0),
    (2600.0, 4.0),
    (8000.0, -10.0),
    (16_000.0, -18.0),
)
_PLAIN = ((40.0, -18.0), (90.0, -4.0), (140.0, 0.0), (9000.0, 0.0), (16_000.0, -3.0))
_BASS = ((25.0, -12.0), (40.0, 0.0), (2000.0, 0.0), (9000.0, -3.0))
_BRASS = ((40.0, -18.0), (120.0, 0.0), (2500.0, 0.0), (6000.0, -5.0), (12_000.0, -10.0))


def level_of(part: Part) -> float:
    """The part's level in dB: its program's trim, its role's place, its own."""
    return _TRIM.get(part.program, 0) + ROLE_LEVEL[part.role] + part.level


def played_together(parts: tuple[Part, ...], *, tempo: float, hall: float) -> NDArray[numpy.float32]:
    """All parts as one stereo piece with its hall; nothing is normalised here but what would clip."""
    # Parts that share an equaliser are added before they go through it.
    groups: dict[tuple[tuple[float, float], ...], list[NDArray[numpy.float32]]] = {}
    for part in parts:
        groups.setdefault(_equaliser(part), []).append(_alone(part, tempo))
    longest = max((len(stem) for stems in groups.values() for stem in stems), default=RATE)
    length = longest + int(hall * RATE)
    whole = numpy.zeros((length, 2), numpy.float32)
    for curve, stems in groups.items():
        group = numpy.zeros((max(len(stem) for stem in stems), 2), numpy.float32)
        for stem in stems:
            group[: len(stem)] += stem
        whole[: len(group)] += _coloured(group, curve)
    response = _hall(round(hall, 1))
    wet = convolved(whole, response)[:length] * 10 ** (HALL_WET / 20)
    piece: NDArray[numpy.float32] = (whole + wet).astype(numpy.float32)
    piece = piece[: _heard(piece)]
    fade = min(len(piece), RATE // 4)
    falling = numpy.linspace(1, 0, fade, dtype=numpy.float32)[:, None]
    piece[len(piece) - fade :] *= falling * falling
    peak = float(numpy.abs(piece).max(initial=1e-9))
    piece *= numpy.float32(min(4.0, 0.7 / peak))
    return piece


def _alone(part: Part, tempo: float) -> NDArray[numpy.float32]:
    samples = sounded(part_alone(part, tempo=tempo))
    sides = numpy.array([1 - max(0.0, part.pan), 1 + min(0.0, part.pan)], numpy.float32)
    level = 10 ** (level_of(part) / 20)
    return (samples * sides * level).astype(numpy.float32)


def _equaliser(part: Part) -> tuple[tuple[float, float], ...]:
    if part.bowed:
        return _ERHU
    if part.program in (57, 60):
        return _BRASS
    return _BASS if part.role == "bass" or part.program in (47, 116) else _PLAIN


def _coloured(
    samples: NDArray[numpy.float32], points: tuple[tuple[float, float], ...]
) -> NDArray[numpy.float32]:
    size = 8192
    at = numpy.log(numpy.maximum(numpy.fft.rfftfreq(size, 1 / RATE), 1.0))
    gains = 10 ** (numpy.interp(at, numpy.log([f for f, _ in points]), [g for _, g in points]) / 20)
    kernel = numpy.roll(numpy.fft.irfft(gains), size // 2) * numpy.hanning(size)
    return convolved_in_place(samples, kernel.astype(numpy.float32))


@lru_cache(maxsize=8)
def _hall(decay: float) -> NDArray[numpy.float32]:
    """A hall of that reverberation time: 25 ms, then noise between 200 Hz and 7 kHz, treble dying first."""
    length = int((0.025 + decay) * RATE)
    noise = rng(0, "hall", round(decay * 10)).standard_normal((length, 2)).astype(numpy.float32)
    since = numpy.maximum(0.0, numpy.arange(length) / RATE - 0.025)
    dull = _coloured(noise, ((80.0, -24.0), (200.0, 0.0), (1800.0, 0.0), (3600.0, -9.0), (7000.0, -24.0)))
    bright = _coloured(
        noise, ((900.0, -24.0), (1800.0, -9.0), (3600.0, 0.0), (7000.0, -4.0), (12_000.0, -30.0))
    )
    begun = (numpy.arange(length) >= 0.025 * RATE) * (1 - numpy.exp(-since / 0.012))
    tail = dull * (numpy.exp(-6.908 / decay * since) * begun)[:, None]
    tail += bright * (numpy.exp(-6.908 / (0.5 * decay) * since) * begun)[:, None]
    response: NDArray[numpy.float32] = (tail / numpy.sqrt((tail**2).sum(axis=0))).astype(numpy.float32)
    return response


def _heard(samples: NDArray[numpy.float32]) -> int:
    """How many samples there are until everything has died away."""
    loud = numpy.flatnonzero(
        numpy.abs(samples).max(axis=1) > 2e-4 * float(numpy.abs(samples).max(initial=1e-9))
    )
    return int(loud[-1]) + 1 if len(loud) else len(samples)
