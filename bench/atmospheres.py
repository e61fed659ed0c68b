"""The air of every place, hour and weather in numbers: none silent, none clipped, and how far night
is from day and each weather from clear air, beside the same air made again;
and whether any layer of it is heard to come round again in three minutes.

python -m bench.atmospheres [--loops] [--only "kitchen,house front"] [--workers 2]
"""

import argparse
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
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
from yingxi.film.sheet import OPEN_AIR, SEALED, SetKind
from yingxi.generators.builtin.procedural_foley.atmospheres import LAYERS, air_layer
from yingxi.generators.builtin.procedural_foley.generator import ProceduralFoley
from yingxi.generators.builtin.procedural_foley.place_layers import INSIDE, OUTSIDE
from yingxi.generators.builtin.procedural_foley.synthesis import Wave
from yingxi.sound.levels import GOES_ON, atmosphere_level
from yingxi.sound.loudness import hop_energies, momentary

SECONDS = 1.0
LONG = 180.0
"""Seconds of one air (the generator adds two), and of one layer that is searched for what comes round again."""
HOP = SAMPLE_RATE // 20
THIN = 4
BANDS = 2 ** (numpy.arange(-13, 13) / 3) * 1000
EAR = numpy.interp(numpy.log2(BANDS[1:]), numpy.log2((60, 300, 1500, 3000)), (-14, -3, 0, 3))
"""dB by which an ear hears each band louder than it is."""
"""Hz: the edges of thirds of an octave."""
TWICE = 1.5
"""How many times as far apart as the same air made again two airs are that one tells apart."""
LEAST_LAG = 2.0
"""Seconds from which on a return is a loop: what is quicker is the sound's own beat."""

Levels = NDArray[numpy.float64]


@dataclass(frozen=True, slots=True)
class Air:
    """One air: its quietest and loudest 400 ms in LUFS, its highest sample, how alike its sides are, and its level in
    each third of an octave, dB, where the mix puts it."""

    quietest: float
    loudest: float
    peak: float
    sides: float
    thirds: Levels


def main() -> None:
    wish = argparse.ArgumentParser(prog="python -m bench.atmospheres")
    wish.add_argument("--loops", action="store_true", help="instead: what comes round again, layer by layer")
    wish.add_argument("--workers", type=int, default=2)
    wish.add_argument("--only", default="", help="of these places, or layers, alone")
    wishes = wish.parse_args()
    only = tuple(wishes.only.split(",")) if wishes.only else ()
    for row in loop_rows(only) if wishes.loops else place_rows(wishes.workers, only):
        print(row, flush=True)


def place_rows(workers: int, only: tuple[str, ...] = ()) -> Iterator[str]:
    """A row for each place: all its hours and weathers; then what is not told from what it should be told from."""
    yield (
        "| place | 400 ms, LUFS | highest sample | sides alike | made again | night from day | dawn | dusk "
        "| rain from clear | storm | wind | snow | fog |"
    )
    yield f"|{' --- |' * 13}"
    rooms = [room for room in get_args(SetKind) if not only or room in only]
    faults: list[str] = []
    with ProcessPoolExecutor(workers) as pool:
        for room, (airs, again) in zip(rooms, pool.map(airs_of, rooms), strict=True):
            day = airs["day", "clear"]
            floor = apart(day, again)
            hours = {hour: apart(day, airs[hour, "clear"]) for hour in ("night", "dawn", "dusk")}
            weathers = {
                weather: apart(day, airs["day", weather])
                for weather in ("rain", "storm", "wind", "snow", "fog")
            }
            every = tuple(airs.values())
            yield (
                f"| {room} | {min(one.quietest for one in every):.0f} to {max(one.loudest for one in every):.0f} "
                f"| {max(one.peak for one in every):.2f} | {min(one.sides for one in every):.2f} | {floor:.1f} | "
                + " | ".join(f"{one:.1f}" for one in (*hours.values(), *weathers.values()))
                + " |"
            )
            faults += [
                f"- {room}: {name} {found:.1f} dB, made again {floor:.1f}"
                for name, found in (hours | weathers).items()
                if name in told_apart(room) and found < TWICE * floor
            ]
    yield "\nNot told apart:\n" + "\n".join(faults or ["none"])


def told_apart(room: SetKind) -> tuple[str, ...]:
    """Which hours and weathers are heard in a place. Where nothing lives, night is as day; snow falls without a sound,
    but it silences what sings outside, and fog dulls the open air alone. What drives drowns the hour and the wind."""
    if room in SEALED:
        return ()
    if room in GOES_ON:
        return ("rain", "storm")
    layers = OUTSIDE[room] if room in OUTSIDE else INSIDE[room][1]
    changes = any(layer.night is not None and layer.night != layer.name for layer in layers)
    return (
        *(("night",) if changes else ()),
        "rain",
        "storm",
        "wind",
        *(("fog",) if room in OPEN_AIR else ()),
    )


def airs_of(room: SetKind) -> tuple[dict[tuple[Hour, Weather], Air], Air]:
    """All of a place's airs, and its day's made again from another seed."""
    airs = {
        (hour, weather): air_measured(room, hour, weather)
        for hour in get_args(Hour)
        for weather in get_args(Weather)
    }
    return airs, air_measured(room, seed=2)


def air_measured(room: SetKind, hour: Hour = "day", weather: Weather = "clear", seed: int = 1) -> Air:
    """One air as the generator gives it; its thirds as loud as the mix lets them be."""
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
    samples = ProceduralFoley().atmosphere(cue, seed=seed).samples
    levels = momentary(hop_energies([samples]))
    return Air(
        quietest=float(levels.min()),
        loudest=float(levels.max()),
        peak=float(numpy.abs(samples).max()),
        sides=float(numpy.mean(samples[:, 0] * samples[:, 1]) / numpy.prod(samples.std(axis=0))),
        thirds=10 * numpy.log10(thirds(samples.mean(axis=1)).mean(axis=1) + 1e-12) + atmosphere_level(cue),
    )


def apart(one: Air, other: Air) -> float:
    """The mean difference of two airs' thirds of an octave, in dB; what lies 50 dB under the loudest is not heard."""
    heard = [
        numpy.maximum(air.thirds + EAR, max((one.thirds + EAR).max(), (other.thirds + EAR).max()) - 50)
        for air in (one, other)
    ]
    return float(numpy.abs(heard[0] - heard[1]).mean())


def loop_rows(only: tuple[str, ...] = ()) -> Iterator[str]:
    """A row for each layer: how alike it is to itself some seconds later, at its most."""
    yield "| layer | its bands again | after, s | its samples again | after, s |"
    yield "| --- | --- | --- | --- | --- |"
    layers = (*LAYERS, "wind", "sea", "rain", "storm")
    for name in only or layers:
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
