"""The air of every place, hour and weather in numbers: none silent, none clipped, day unlike night, rain unlike clear;
and whether any layer of it is heard to come round again in three minutes.

python -m bench.atmospheres [--loops]
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import get_args

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.samples import SAMPLE_RATE, Pcm
from yingxi.film.breakdown import Hour, Weather
from yingxi.film.cue import AtmosphereCue
from yingxi.film.seeds import rng
from yingxi.film.sheet import OPEN_AIR, SetKind
from yingxi.generators.builtin.procedural_foley.atmospheres import LAYERS, air_layer
from yingxi.generators.builtin.procedural_foley.generator import ProceduralFoley
from yingxi.generators.builtin.procedural_foley.synthesis import Wave
from yingxi.sound.loudness import hop_energies, momentary

SECONDS = 1.0
LONG = 180.0
"""Seconds of one air (the generator adds two), and of one layer that is searched for what comes round again."""
HOP = SAMPLE_RATE // 20
THIN = 4
BANDS = 2 ** (numpy.arange(-13, 13) / 3) * 1000
"""Hz: the edges of thirds of an octave."""
LEAST_LAG = 2.0
"""Seconds from which on a return is a loop: what is quicker is the sound's own beat."""

Levels = NDArray[numpy.float64]


@dataclass(frozen=True, slots=True)
class Air:
    """One air: its quietest and loudest 400 ms in LUFS, its highest sample, how alike its sides are, and its level in
    each third of an octave, dB."""

    quietest: float
    loudest: float
    peak: float
    sides: float
    thirds: Levels


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.atmospheres")
    wish.add_argument("--loops", action="store_true", help="instead: what comes round again, layer by layer")
    for row in loop_rows() if wish.parse_args().loops else place_rows():
        print(row, flush=True)


def place_rows() -> Iterator[str]:
    """A row for each place: all its hours and weathers."""
    yield (
        "| place | airs | 400 ms, LUFS | highest sample | sides alike | dawn, day, dusk, night apart, dB "
        "| weathers apart, dB |"
    )
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for room in get_args(SetKind):
        airs = {
            (hour, weather): air_measured(room, hour, weather)
            for hour in get_args(Hour)
            for weather in get_args(Weather)
        }
        every = tuple(airs.values())
        hours = [airs[hour, "clear"].thirds for hour in get_args(Hour)]
        weathers = [airs["day", weather].thirds for weather in get_args(Weather)]
        yield (
            f"| {room} | {len(every)} | {min(one.quietest for one in every):.0f} to "
            f"{max(one.loudest for one in every):.0f} | {max(one.peak for one in every):.2f} "
            f"| {min(one.sides for one in every):.2f} | {least_apart(hours):.1f} | {least_apart(weathers):.1f} |"
        )


def air_measured(room: SetKind, hour: Hour, weather: Weather) -> Air:
    """One air as the generator gives it."""
    cue = AtmosphereCue(
        id=f"{room} {hour} {weather}",
        start=0,
        frames=round(24 * SECONDS),
        rate=Fraction(24),
        room=room,
        inside=room not in OPEN_AIR,
        hour=hour,
        weather=weather,
    )
    samples = ProceduralFoley().atmosphere(cue, seed=1).samples
    levels = momentary(hop_energies([samples]))
    return Air(
        quietest=float(levels.min()),
        loudest=float(levels.max()),
        peak=float(numpy.abs(samples).max()),
        sides=float(numpy.mean(samples[:, 0] * samples[:, 1]) / numpy.prod(samples.std(axis=0))),
        thirds=10 * numpy.log10(thirds(samples.mean(axis=1)).mean(axis=1) + 1e-12),
    )


def least_apart(spectra: Sequence[Levels]) -> float:
    """Between the two most alike: the mean difference of their thirds of an octave, in dB."""
    return min(
        float(numpy.abs(one - other).mean()) for at, one in enumerate(spectra) for other in spectra[:at]
    )


def loop_rows() -> Iterator[str]:
    """A row for each layer: how alike it is to itself some seconds later, at its most."""
    yield "| layer | its bands again | after, s | its samples again | after, s |"
    yield "| --- | --- | --- | --- | --- |"
    for name in (*LAYERS, "wind", "sea", "rain", "storm"):
        side = air_layer(name, rng(1, "loops", name), LONG)[0]
        bands, then = most_again(envelopes(side), SAMPLE_RATE / HOP)
        samples, after = most_again(thinned(side)[None, :], SAMPLE_RATE / THIN)
        yield f"| {name} | {bands:.2f} | {then:.1f} | {samples:.2f} | {after:.1f} |"


def thinned(side: Wave) -> Wave:
    """A sound up to 6 kHz: what comes round again does so there, too."""
    thin: Wave = side[: len(side) // THIN * THIN].reshape(-1, THIN).mean(axis=1)
    return thin


def envelopes(side: Wave) -> Levels:
    """The level of each third of an octave along a sound, in dB, its own mean taken off."""
    levels: Levels = 10 * numpy.log10(thirds(side) + 1e-10)
    levels -= levels.mean(axis=1, keepdims=True)
    return levels


def thirds(side: Wave | Pcm) -> Levels:
    """The power of each third of an octave in pieces of 50 ms."""
    pieces: Levels = side[: len(side) // HOP * HOP].reshape(-1, HOP) * numpy.hanning(HOP)
    power = numpy.abs(numpy.fft.rfft(pieces, axis=1)) ** 2 / HOP**2
    pitches = numpy.fft.rfftfreq(HOP, 1 / SAMPLE_RATE)
    heard: Levels = numpy.array(
        [
            power[:, (pitches >= low) & (pitches < high)].sum(axis=1) if high > 60 else power[:, 0] * 0
            for low, high in pairwise(BANDS)
        ]
    )
    return heard


def most_again(rows: Levels | Wave, rate: float) -> tuple[float, float]:
    """How far rows are like themselves later, 1 where they are the same, at the lag at which they are most so."""
    length = rows.shape[1]
    size = 1 << (2 * length - 1).bit_length()
    spectrum = numpy.fft.rfft(rows, size, axis=1)
    again = numpy.fft.irfft((numpy.abs(spectrum) ** 2).sum(axis=0), size)[: length // 2]
    # A shorter stretch is compared at a longer lag.
    alike = again / max(1e-12, again[0]) * length / (length - numpy.arange(len(again)))
    first = round(LEAST_LAG * rate)
    at = first + int(alike[first:].argmax())
    return float(alike[at]), at / rate


if __name__ == "__main__":
    main()
