"""What sounds are made of: shaped noise, resonances, damped sines, bubbles and grains. Times in seconds."""

from collections.abc import Sequence

import numpy
from numpy.random import Generator
from numpy.typing import NDArray

from yingxi.acoustics.convolving import convolved, convolved_in_place, fast_size
from yingxi.acoustics.samples import SAMPLE_RATE

RATE = SAMPLE_RATE

Wave = NDArray[numpy.floating]

_KERNEL = 1 << 15
"""Samples: sounds longer than this are filtered by convolution."""


def silence(seconds: float) -> Wave:
    return numpy.zeros(max(1, round(seconds * RATE)))


def clock(seconds: float) -> Wave:
    """The time of each sample."""
    times: Wave = numpy.arange(max(1, round(seconds * RATE))) / RATE
    return times


def band(chance: Generator, seconds: float, low: float, high: float, order: int = 2) -> Wave:
    """Noise with RMS 1 between `low` and `high` Hz, falling `order` x 6 dB an octave outside."""
    length = max(1, round(seconds * RATE))
    size = min(fast_size(length), _KERNEL)
    frequencies = numpy.maximum(numpy.fft.rfftfreq(size, 1 / RATE), 1.0)
    shape = numpy.minimum(1.0, (frequencies / low) ** order) * numpy.minimum(
        1.0, (high / frequencies) ** order
    )
    shape[0] = 0.0
    if size < length:
        wave = _through(chance.standard_normal(length, numpy.float32), shape)
    else:
        phases = numpy.exp(2j * numpy.pi * chance.random(len(frequencies)))
        wave = numpy.fft.irfft(shape * phases, size)[:length]
    return wave / max(1e-9, float(numpy.sqrt((wave**2).mean())))


def envelope(seconds: float, attack: float, decay: float) -> Wave:
    """Rises over `attack`, then falls 60 dB in `decay`."""
    times = clock(seconds)
    rising = numpy.minimum(1.0, times / max(attack, 1e-4))
    shape: Wave = numpy.sin(rising * numpy.pi / 2) ** 2 * 10 ** (
        -3 * numpy.maximum(0, times - attack) / decay
    )
    return shape


def burst(chance: Generator, low: float, high: float, attack: float, decay: float) -> Wave:
    """Noise that is struck: a band with an envelope, as long as it is heard."""
    seconds = attack + decay * 1.2
    return band(chance, seconds, low, high) * envelope(seconds, attack, decay)


def resonated(wave: Wave, frequencies: Sequence[float], q: float, ring: float = 0.25) -> Wave:
    """The wave through parallel resonators, `ring` seconds longer."""
    length = len(wave) + round(ring * RATE)
    size = fast_size(length)
    at = numpy.maximum(numpy.fft.rfftfreq(size, 1 / RATE), 1.0)
    response = numpy.zeros(len(at), complex)
    for frequency in frequencies:
        response += 1 / (1 + 1j * q * (at / frequency - frequency / at))
    heard: Wave = numpy.fft.irfft(numpy.fft.rfft(wave, size) * response, size)[:length]
    return heard


def coloured(wave: Wave, points: Sequence[tuple[float, float]]) -> Wave:
    """The wave with gains in dB at frequencies, straight lines between over the logarithm of frequency."""
    size = min(fast_size(len(wave) + RATE // 10), _KERNEL)
    at = numpy.log(numpy.maximum(numpy.fft.rfftfreq(size, 1 / RATE), 1.0))
    gains = 10 ** (numpy.interp(at, numpy.log([f for f, _ in points]), [g for _, g in points]) / 20)
    if size < len(wave):
        return _through(wave.astype(numpy.float32), gains)
    heard: Wave = numpy.fft.irfft(numpy.fft.rfft(wave, size) * gains, size)[: len(wave)]
    return heard


def modes(
    chance: Generator, partials: Sequence[tuple[float, float]], seconds: float, tilt: float = 0.8
) -> Wave:
    """Damped sines (Hz, T60 in seconds), each quieter than the one before by `tilt`, from random phases."""
    times = clock(seconds)
    wave = numpy.zeros(len(times))
    for i, (frequency, decay) in enumerate(partials):
        phase = chance.uniform(0, 2 * numpy.pi)
        wave += tilt**i * numpy.sin(2 * numpy.pi * frequency * times + phase) * 10 ** (-3 * times / decay)
    wave *= numpy.minimum(1.0, times / 0.001)
    return wave


def struck(chance: Generator, partials: Sequence[tuple[float, float, float]], contact: float) -> Wave:
    """What a blow that lasts `contact` seconds sets going: damped sines (Hz, T60 in seconds, level), the highest sample
    at 1. The softer what strikes, the longer it stays, the slower the sound comes up and the duller it is."""
    times = clock(1.5 * max(decay for _, decay, _ in partials))
    pitches = jittered(chance, [pitch for pitch, _, _ in partials], 0.03)
    ringing = numpy.zeros(len(times))
    for pitch, (_, decay, level) in zip(pitches, partials, strict=True):
        given, phase = level * chance.uniform(0.75, 1.0), chance.uniform(0, 2 * numpy.pi)
        ringing += given * numpy.sin(2 * numpy.pi * pitch * times + phase) * 10 ** (-3 * times / decay)
    blow = numpy.sin(numpy.pi * clock(contact) / contact)
    heard: Wave = convolved(ringing.astype(numpy.float32), blow.astype(numpy.float32))[: len(times)]
    return heard / max(1e-9, float(numpy.abs(heard).max()))


def added(into: Wave, piece: Wave, at: float, gain: float = 1.0) -> None:
    """Adds a piece from `at` seconds; what does not fit falls away. Changes `into`."""
    start = round(at * RATE)
    stop = min(len(into), start + len(piece))
    if 0 <= start < stop:
        into[start:stop] += piece[: stop - start] * gain


def joined(pieces: Sequence[tuple[float, Wave, float]]) -> Wave:
    """Pieces (at seconds, wave, gain) in one wave that holds them all."""
    length = max(round(at * RATE) + len(wave) for at, wave, _ in pieces)
    whole = numpy.zeros(length)
    for at, wave, gain in pieces:
        added(whole, wave, at, gain)
    return whole


def clicks(
    chance: Generator,
    moments: Wave,
    seconds: float,
    low: float,
    high: float,
    decay: float,
    spread: float = 0.6,
) -> Wave:
    """A short noise burst at each moment, all of one band, their levels lognormal with sigma `spread`.
    One shape from a small set is used for each, so that thousands cost one convolution a shape."""
    length = max(1, round(seconds * RATE))
    wave = numpy.zeros(length)
    shapes = 6
    kind = chance.integers(0, shapes, len(moments))
    levels = numpy.exp(spread * chance.standard_normal(len(moments)))
    for shape in range(shapes):
        train = numpy.zeros(length)
        mine = kind == shape
        places = (moments[mine] * RATE).astype(int)
        inside = (places >= 0) & (places < length)
        numpy.add.at(train, places[inside], levels[mine][inside])
        if train.any():
            wave += answered(train, burst(chance, low, high, 0.0006, decay))
    return wave


def bubbles(chance: Generator, moments: Wave, seconds: float, middle: float, spread: float) -> Wave:
    """Drops into water: sines that decay at 0.043 f + 0.0014 f^1.5 a second while their pitch rises."""
    wave = silence(seconds)
    drops = []
    for _ in range(min(len(moments), 96)):
        pitch = float(numpy.clip(middle * numpy.exp(spread * chance.standard_normal()), 250, 6000))
        rate = 0.043 * pitch + 0.0014 * pitch**1.5
        times = clock(min(0.12, 6.0 / rate))
        rising = pitch * times * (1 + 0.1 * rate * times / 2)
        drops.append(numpy.sin(2 * numpy.pi * rising) * numpy.exp(-rate * times))
    kinds = chance.integers(0, max(1, len(drops)), len(moments)).tolist()
    levels = chance.uniform(0.2, 1.0, len(moments)).tolist()
    for moment, kind, level in zip(moments.tolist(), kinds, levels, strict=True):
        added(wave, drops[kind], moment, level)
    return wave


def answered(train: Wave, piece: Wave) -> Wave:
    """`piece` begun at every click of `train`, as loud as the click."""
    return convolved(train.astype(numpy.float32), piece.astype(numpy.float32))[: len(train)]


def wander(chance: Generator, seconds: float, cycles: float) -> Wave:
    """A random curve between 0 and 1 that changes about `cycles` times a second; never periodic."""
    knots = max(4, int(seconds * cycles) + 4)
    heights = chance.random(knots)
    at = numpy.cumsum(chance.gamma(4.0, 0.25, knots)) / cycles
    coarse = numpy.arange(0, seconds + 0.02, 0.01)
    share = numpy.interp(coarse + at[1], at, numpy.arange(knots))
    whole = numpy.minimum(share.astype(int), knots - 2)
    part = share - whole
    curve = heights[whole] + (heights[whole + 1] - heights[whole]) * (0.5 - 0.5 * numpy.cos(numpy.pi * part))
    along: Wave = numpy.interp(clock(seconds), coarse, curve)
    return along


def _through(wave: Wave, gains: Wave) -> Wave:
    """A long wave with gains over the spectrum, as one short convolution: quick, and nothing shifts in time."""
    kernel = numpy.roll(numpy.fft.irfft(gains), len(gains) - 1) * numpy.hanning(2 * len(gains) - 2)
    return convolved_in_place(wave, kernel.astype(numpy.float32))


def pulses(pitch: Wave) -> Wave:
    """A voice's source: a train of pulses whose pitch in Hz is given for each sample."""
    phase = numpy.cumsum(pitch) / RATE
    wave: Wave = numpy.zeros(len(pitch))
    wave[numpy.flatnonzero(numpy.diff(numpy.floor(phase), prepend=0.0) > 0)] = 1.0
    return wave


def saw(pitch: float | Wave, seconds: float, highest: float = 6000.0) -> Wave:
    """A sawtooth of harmonics up to `highest` Hz."""
    times = clock(seconds)
    along = numpy.full(len(times), pitch) if isinstance(pitch, int | float) else pitch
    phase = 2 * numpy.pi * numpy.cumsum(along) / RATE
    harmonics = max(1, int(highest / float(along.max())))
    wave: Wave = numpy.zeros(len(times))
    for n in range(1, min(harmonics, 24) + 1):
        wave += numpy.sin(n * phase) / n
    return wave


def jittered(chance: Generator, frequencies: Sequence[float], by: float = 0.06) -> list[float]:
    """The frequencies moved together by up to `by`, each a little for itself: no two events are one recording."""
    moved = 1 + chance.uniform(-by, by)
    return [f * moved * (1 + chance.uniform(-0.01, 0.01)) for f in frequencies]
