"""The tempo that lets a cue close on its last cut and meet what happens on the way."""

from dataclasses import dataclass

from yingxi.film.cue import MusicCue

RING_OUT = 2.8
"""Seconds between the last chord and the film's end in the cue that closes the film."""

_TOLERANCE = 0.083


@dataclass(frozen=True, slots=True)
class Grid:
    """`beats` beats at `tempo` (beats a minute) lead exactly to the last chord. Bars are `metre` long; what
    is left over stands in one longer or shorter bar before the last two."""

    tempo: float
    beats: int
    metre: int


def grid_found(cue: MusicCue, tempi: tuple[float, float], metres: tuple[int, ...]) -> Grid:
    """The whole number of beats whose tempo costs least. Cost of a hit: its weight times its squared distance
    from the nearest beat in units of 83 ms, at most 4, and 0.15 of the weight where a main hit misses a downbeat."""
    length = closing_time(cue)
    low, high = tempi
    options = []
    for metre in metres:
        fewest, most = max(metre, int(length * low / 60)), max(metre + 1, int(length * high / 60) + 1)
        for beats in range(fewest, most + 1):
            tempo = beats * 60 / length
            stretch = max(0.0, low / tempo - 1, tempo / high - 1)
            rest = beats % metre
            uneven = (0.0 if rest == 0 else 1.2) + (0.4 if (beats // metre) % 2 else 0.0)
            cost = _missed(cue, tempo, metre) + uneven + 40 * stretch
            options.append((round(cost, 6), metre, beats, tempo))
    _, metre, beats, tempo = min(options)
    return Grid(tempo, beats, metre)


def closing_time(cue: MusicCue) -> float:
    """When the last chord sounds, in seconds from the cue's start: on its last cut, or early enough before the film's
    end to ring out."""
    length = float(cue.frames / cue.rate)
    return max(length * 0.5, length - RING_OUT) if cue.ends_film else length


def _missed(cue: MusicCue, tempo: float, metre: int) -> float:
    beat = 60 / tempo
    cost = 0.0
    for hit in cue.hits:
        at = hit.frame / float(cue.rate)
        error = at - beat * round(at / beat)
        cost += hit.weight * min((error / _TOLERANCE) ** 2, 4.0)
        if hit.weight >= 3 and round(at / beat) % metre:
            cost += 0.15 * hit.weight
    return cost
