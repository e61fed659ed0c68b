"""How long every set rings: the reverberation time of its impulse response, by Schroeder's backward integration.

python -m bench.spaces
"""

from collections.abc import Iterator
from typing import get_args

import numpy
from numpy.typing import NDArray

from yingxi.acoustics.samples import SAMPLE_RATE
from yingxi.film.sheet import SetKind
from yingxi.sound.spaces import SPACES, impulse_response

FROM, TO = -5.0, -25.0
"""dB of decay between which its slope is read, as ISO 3382 does for T20."""
MIDDLE, TREBLE = (500.0, 2000.0), (4000.0, 8000.0)
"""Hz."""

Wave = NDArray[numpy.float64]


def main() -> None:
    print(
        "| set | rings as set, s | measured, 500-2000 Hz | 4-8 kHz | first reflections, ms | under foley, dB |"
    )
    print("| --- | --- | --- | --- | --- | --- |")
    for row in rows():
        print(row)


def rows() -> Iterator[str]:
    for room in sorted(get_args(SetKind), key=lambda each: (SPACES[each].decay, each)):
        space = SPACES[room]
        early = f"{space.early[0]:.0f}-{space.early[1]:.0f}" if space.taps else "none"
        yield (
            f"| {room} | {space.decay:.2f} | {rings(room, MIDDLE):.2f} | {rings(room, TREBLE):.2f} | {early} "
            f"| {space.wet:.0f} |"
        )


def rings(room: SetKind, pitches: tuple[float, float]) -> float:
    """Seconds in which the set's sound dies away by 60 dB between two pitches in Hz."""
    return decay_time(between(impulse_response(room).mean(axis=1).astype(numpy.float64), *pitches))


def decay_time(response: Wave) -> float:
    """Seconds for 60 dB, from the slope of what is left of the energy."""
    left = numpy.cumsum((response**2)[::-1])[::-1]
    decibels = 10 * numpy.log10(left / left[0] + 1e-15)
    steady = numpy.flatnonzero((decibels <= FROM) & (decibels >= TO))
    slope = numpy.polyfit(steady / SAMPLE_RATE, decibels[steady], 1)[0]
    return float(-60.0 / slope)


def between(response: Wave, low: float, high: float) -> Wave:
    spectrum = numpy.fft.rfft(response, 2 * len(response))
    pitches = numpy.fft.rfftfreq(2 * len(response), 1 / SAMPLE_RATE)
    spectrum[(pitches < low) | (pitches >= high)] = 0
    return numpy.fft.irfft(spectrum)[: len(response)]


if __name__ == "__main__":
    main()
