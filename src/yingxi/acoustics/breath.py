"""What a throat lets be heard without words: a sigh, a gasp, a sob, a cough, a sneeze, a snore. All of it is breath."""

import numpy as np

from yingxi.acoustics.equalising import bell, equalised, frequencies_of, high_pass, low_pass
from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.throat import COUGHED_AT, LET_GO_AT, SNEEZED_AT, SOBBED_AT


def air(seconds: float, rng: np.random.Generator) -> Pcm:
    """Air through an open mouth: noise about 1.2 and 2.6 kHz, of a root mean square of 1."""
    count = round(seconds * SAMPLE_RATE)
    noise = rng.standard_normal(count).astype(np.float32)
    frequencies = frequencies_of(count)
    shape = high_pass(frequencies, 500.0) * low_pass(frequencies, 6000.0)
    shape = shape * bell(frequencies, 1250.0, 9.0, 1.5) * bell(frequencies, 2600.0, 6.0, 2.0)
    through = equalised(noise, shape)
    return np.asarray(through / max(1e-6, float(np.sqrt(np.mean(np.square(through))))), np.float32)


def gasp(rng: np.random.Generator) -> Pcm:
    """Breath that is drawn in at once, some 0.3 s."""
    return swelled(rng, 0.3, peak=0.75)


def sigh(rng: np.random.Generator) -> Pcm:
    """In, a moment held, and a long way out."""
    return np.concatenate([swelled(rng, 0.35, peak=0.6) * 0.5, _still(0.12), swelled(rng, 0.85, peak=0.16)])


def sob(rng: np.random.Generator) -> Pcm:
    """Air drawn in by jerks, three of them, then let go unevenly, each at its time."""
    pieces = [
        swelled(rng, 0.15 + 0.04 * rng.random(), peak=0.7) * (0.7 + 0.15 * number)
        for number in range(len(SOBBED_AT))
    ]
    out = swelled(rng, 0.5, peak=0.2)
    shaking = 1 + 0.5 * np.sin(2 * np.pi * 8.5 * np.arange(len(out)) / SAMPLE_RATE)
    pieces.append(np.asarray(out * shaking * 0.6, np.float32))
    return _laid(pieces, (*SOBBED_AT, LET_GO_AT))


def cough(rng: np.random.Generator) -> Pcm:
    """Twice: the throat bursts open, and what is behind it runs out; the second time with less."""
    pieces: list[Pcm] = []
    for loud in (1.0, 0.7):
        length = 0.24 + 0.05 * rng.random()
        along = np.arange(round(length * SAMPLE_RATE)) / SAMPLE_RATE
        burst = np.exp(-along / 0.035) + 0.3 * np.exp(-along / 0.09)
        rise = np.minimum(1.0, along / 0.002)
        chest = np.sin(2 * np.pi * np.cumsum(190 - 260 * along) / SAMPLE_RATE) * np.exp(-along / 0.05)
        pieces.append(
            np.asarray((air(length, rng)[: len(along)] * burst + 0.8 * chest) * rise * loud, np.float32)
        )
    return _laid(pieces, COUGHED_AT)


def snore(rng: np.random.Generator) -> Pcm:
    """Air drawn in over a palate that flaps some thirty times a second, and a breath out."""
    length = 0.95 + 0.15 * rng.random()
    count = round(length * SAMPLE_RATE)
    flaps = (
        32
        + 6 * np.sin(np.linspace(0, np.pi, count))
        + np.interp(np.linspace(0, 1, count), np.linspace(0, 1, 12), rng.normal(0, 2.0, 12))
    )
    flapping = np.exp(3.0 * (np.cos(2 * np.pi * np.cumsum(flaps) / SAMPLE_RATE) - 1))
    noise = rng.standard_normal(count).astype(np.float32)
    frequencies = frequencies_of(count)
    nose = low_pass(frequencies, 900.0) * high_pass(frequencies, 120.0) * bell(frequencies, 420.0, 10.0, 1.2)
    drawn = equalised(noise, nose) * flapping * np.sin(np.pi * np.linspace(0, 1, count) ** 0.8)
    drawn = drawn / max(1e-6, float(np.sqrt(np.mean(np.square(drawn)))))
    return np.concatenate([np.asarray(drawn, np.float32), _still(0.18), swelled(rng, 0.7, peak=0.25) * 0.25])


def sneeze(rng: np.random.Generator) -> Pcm:
    """Air drawn in, and all of it out at once through the teeth."""
    along = np.arange(round(0.35 * SAMPLE_RATE)) / SAMPLE_RATE
    out = air(0.35, rng) * np.minimum(1.0, along / 0.004) * np.exp(-along / 0.07)
    return _laid([swelled(rng, 0.4, peak=0.85) * 0.35, np.asarray(out, np.float32)], SNEEZED_AT)


def swelled(rng: np.random.Generator, seconds: float, *, peak: float) -> Pcm:
    """Air whose loudness is greatest at `peak` of its length."""
    along = np.linspace(0, 1, round(seconds * SAMPLE_RATE))
    shape = np.where(along < peak, along / peak, (1 - along) / (1 - peak))
    return np.asarray(air(seconds, rng) * np.sin(np.pi / 2 * shape) ** 1.3, np.float32)


def _laid(pieces: list[Pcm], starts: tuple[float, ...]) -> Pcm:
    """Each piece from its second on."""
    places = [round(start * SAMPLE_RATE) for start in starts]
    whole = np.zeros(places[-1] + len(pieces[-1]), np.float32)
    for place, piece in zip(places, pieces, strict=True):
        whole[place : place + len(piece)] += piece
    return whole


def _still(seconds: float) -> Pcm:
    return np.zeros(round(seconds * SAMPLE_RATE), np.float32)
