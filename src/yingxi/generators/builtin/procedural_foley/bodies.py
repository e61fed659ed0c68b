"""People and animals: cloth, embraces, hands, hearts, voices without words."""

import numpy
from numpy.random import Generator

from yingxi.generators.builtin.procedural_foley.synthesis import (
    RATE,
    Wave,
    added,
    band,
    burst,
    clicks,
    clock,
    coloured,
    envelope,
    jittered,
    joined,
    modes,
    pulses,
    resonated,
    silence,
)


def cloth(chance: Generator) -> Wave:
    """Two humps of soft noise that tremble, with some grains of the weave."""
    seconds = chance.uniform(0.3, 0.55)
    times = clock(seconds)
    first, second = 0.25 * seconds, chance.uniform(0.55, 0.7) * seconds
    humps = numpy.exp(-(((times - first) / (0.14 * seconds)) ** 2))
    humps += chance.uniform(0.5, 0.9) * numpy.exp(-(((times - second) / (0.18 * seconds)) ** 2))
    trembling = numpy.interp(
        times, numpy.linspace(0, seconds, int(115 * seconds) + 2), chance.random(int(115 * seconds) + 2)
    )
    weave = clicks(chance, chance.uniform(0, seconds, 55), seconds, 900, 4700, 0.009, 0.6)
    rubbed = coloured(band(chance, seconds, 180, 4700, 1), [(100, -12), (600, 0), (1500, -3), (6000, -16)])
    whole: Wave = (rubbed * trembling + 0.15 * weave / max(1e-9, numpy.abs(weave).max())) * humps
    return whole


def hug(chance: Generator) -> Wave:
    bodies = modes(chance, list(zip(jittered(chance, (72, 118)), (0.09, 0.07), strict=True)), 0.3)
    cloths = band(chance, 0.5, 350, 1500, 1) * numpy.hanning(round(0.5 * RATE)) ** 1.2
    return joined([(0.0, bodies, 0.9), (0.0, cloths, 0.14), (0.12, cloth(chance), 0.25)])


def handling(chance: Generator) -> Wave:
    """A thing that changes hands: a touch, a little cloth."""
    touch = burst(chance, 300, 2500, 0.003, 0.05)
    return joined([(0.0, touch, 0.5), (0.02, cloth(chance), 0.5)])


def touched(chance: Generator) -> Wave:
    """A palm laid on something: a soft pat, and the sleeve that follows it."""
    pat = burst(chance, 120, 900, 0.003, 0.07)
    sleeve = band(chance, 0.22, 500, 4200) * numpy.hanning(round(0.22 * RATE))
    return joined([(0.0, pat / numpy.abs(pat).max(), 1.0), (0.02, sleeve / numpy.abs(sleeve).max(), 0.16)])


def clap(chance: Generator) -> Wave:
    """Two palms: fingers and heels of the hands meet within some milliseconds, and the hollow between them gives its
    low note."""
    scattered = numpy.linspace(0.0, 0.008, 12) + chance.uniform(0.0, 0.0007, 12)
    skin = clicks(chance, scattered, 0.1, 600, 3400, 0.06, 0.2)
    hollow = resonated(skin, jittered(chance, (620, 1150, 1900), 0.12), 1.8, 0.12)
    palms = burst(chance, 180, 700, 0.004, 0.09)
    return joined([
        (0.0, hollow / numpy.abs(hollow).max(), 1.0), (0.0, skin / numpy.abs(skin).max(), 0.25),
        (0.002, palms / numpy.abs(palms).max(), 0.4),
    ])  # fmt: skip


def applause(chance: Generator) -> Wave:
    """A small audience for four seconds: sixteen pairs of hands, each at its own pace."""
    seconds = 4.0
    wave = silence(seconds + 0.5)
    for _ in range(16):
        at, pace, far = chance.uniform(0, 0.5), chance.uniform(3.2, 4.8), chance.uniform(0.3, 1.0)
        one = clap(chance)
        while at < seconds:
            added(wave, one, at, far * chance.uniform(0.7, 1.1) * min(1.0, (seconds - at) / 1.2))
            at += (1 + 0.08 * chance.standard_normal()) / pace
    return wave


def fall(chance: Generator) -> Wave:
    thud = modes(chance, list(zip(jittered(chance, (62, 97, 150)), (0.2, 0.16, 0.1), strict=True)), 0.5)
    slap = burst(chance, 150, 1800, 0.004, 0.12)
    return joined([(0.0, thud, 1.0), (0.0, slap, 0.3), (0.11, thud, 0.4), (0.13, cloth(chance), 0.3)])


def heartbeat(chance: Generator) -> Wave:
    wave = silence(3.0)
    for beat in range(3):
        for delay, pitch, gain in ((0.0, 52.0, 1.0), (0.31, 66.0, 0.75)):
            times = clock(0.22)
            falling = pitch * (times + 0.5 * 0.03 * (1 - numpy.exp(-times / 0.03)))
            beat_wave = numpy.sin(2 * numpy.pi * falling) * envelope(0.22, 0.008, 0.24)
            added(wave, beat_wave, beat * (0.92 + chance.uniform(-0.02, 0.02)) + delay, gain)
    return coloured(wave, [(30, 0), (150, 0), (400, -18)])


def cat(chance: Generator) -> Wave:
    seconds = 0.95 + chance.uniform(-0.1, 0.15)
    at = numpy.linspace(0, 1, round(seconds * RATE))
    moved = 1 + chance.uniform(-0.06, 0.06)
    pitch = numpy.interp(at, (0, 0.35, 1), (440, 745, 475)) * moved
    first = numpy.interp(at, (0, 0.45, 1), (725, 1740, 725))
    second = numpy.interp(at, (0, 1), (3300, 1450))
    return voiced(chance, pitch, first, second, 390.0, 0.03) * numpy.hanning(len(at)) ** 0.5


def dog(chance: Generator) -> Wave:
    wave = silence(0.95)
    for at, gain in ((0.0, 1.0), (0.42 + chance.uniform(-0.04, 0.04), 0.9)):
        along = numpy.linspace(0, 1, round(0.27 * RATE))
        moved = 1 + chance.uniform(-0.06, 0.06)
        pitch = numpy.interp(along, (0, 0.3, 1), (340, 670, 370)) * moved
        first = numpy.interp(along, (0, 0.35, 1), (750, 1350, 900))
        second = numpy.interp(along, (0, 0.35, 1), (1800, 2550, 1950))
        bark = (
            numpy.tanh(4 * voiced(chance, pitch, first, second, 400.0, 0.33))
            * envelope(0.27, 0.012, 0.5)[: len(along)]
        )
        added(wave, bark * numpy.minimum(1, (1 - along) * 8), at, gain)
    return wave


def bird(chance: Generator) -> Wave:
    """One to three short sweeps, answered."""
    wave = silence(1.6)
    for at in (0.0, chance.uniform(0.6, 0.9)):
        added(wave, chirps(chance), at, chance.uniform(0.7, 1.0))
    return wave


def chirps(chance: Generator) -> Wave:
    """A small bird's call: one to three sweeps, said two to five times."""
    sweeps = [
        (chance.uniform(2000, 5200), chance.uniform(0.75, 1.5), chance.uniform(0.05, 0.16))
        for _ in range(chance.integers(1, 4))
    ]
    pieces, at = [], 0.0
    for _ in range(chance.integers(2, 6)):
        for low, ratio, length in sweeps:
            along = numpy.linspace(0, 1, round(length * RATE))
            pitch = low * ratio ** (along + 0.15 * numpy.sin(along * numpy.pi))
            tone = numpy.sin(2 * numpy.pi * numpy.cumsum(pitch) / RATE) * numpy.hanning(len(along)) ** 0.7
            pieces.append((at, tone, float(chance.uniform(0.6, 1.0))))
            at += length + chance.uniform(0.015, 0.05)
        at += chance.uniform(0.02, 0.12)
    return joined(pieces)


def wing(chance: Generator) -> Wave:
    """A bird that flies up."""
    wave, at, rate = silence(1.4), 0.0, chance.uniform(8, 13)
    while at < 1.1:
        gain = max(0.05, 1 - at / 1.2)
        added(wave, band(chance, 0.11, 800, 2400) * numpy.hanning(round(0.11 * RATE)), at, gain)
        added(wave, band(chance, 0.05, 1500, 6000) * numpy.hanning(round(0.05 * RATE)), at + 0.04, 0.6 * gain)
        at += (1 + 0.06 * chance.standard_normal()) / rate
    return wave


def voiced(chance: Generator, pitch: Wave, first: Wave, second: Wave, width: float, noise: float) -> Wave:
    """A throat: pulses and some breath through two formants that move. Pieces of 10 ms are crossfaded."""
    source = pulses(pitch) * 3 + noise * 0.3 * chance.standard_normal(len(pitch))
    hop = RATE // 100
    window = numpy.hanning(2 * hop)
    heard = numpy.zeros(len(pitch) + 4 * hop)
    size = 2048
    at = numpy.maximum(numpy.fft.rfftfreq(size, 1 / RATE), 1.0)
    for start in range(0, len(pitch) - hop, hop):
        piece = source[start : start + 2 * hop]
        response = numpy.zeros(len(at), complex)
        for formant, gain in ((first[start], 1.0), (second[start], 0.6)):
            response += gain / (1 + 1j * (formant / width) * (at / formant - formant / at))
        shaped = numpy.fft.irfft(numpy.fft.rfft(piece * window[: len(piece)], size) * response, size)
        stop = min(len(heard), start + size)
        heard[start:stop] += shaped[: stop - start]
    voice: Wave = heard[: len(pitch)]
    loud: Wave = voice / max(1e-9, float(numpy.abs(voice).max()))
    return loud
