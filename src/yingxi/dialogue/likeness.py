"""When each phoneme is spoken in a recording: a voice that knows its own times says the same words, and the two are
laid over each other by how they sound (dynamic time warping).
"""

from bisect import bisect_left
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from yingxi.film.house_format import SAMPLE_RATE
from yingxi.film.mouth import Phone
from yingxi.generators.ports import Pcm, Spoken

STEP = round(0.012 * SAMPLE_RATE)
_WINDOW = 2048
_BANDS = 22
_LOWEST, _HIGHEST = 120.0, 7600.0
_STRAIGHT = 0.15
"""Cost of a step that only one of the two takes: without it silence would be warped into speech."""
LONGEST_SECONDS = 40.0
"""A longer line would need more memory than it is worth; its mouth goes by loudness."""


def phones_by_likeness(recorded: Pcm, spoken: Spoken) -> tuple[Phone, ...]:
    """The phonemes of `spoken` (48 kHz mono) at the times at which `recorded` says them; none where either is too long
    or says nothing."""
    longest = round(LONGEST_SECONDS * SAMPLE_RATE)
    if not spoken.phones or not len(recorded) or max(len(recorded), len(spoken.samples)) > longest:
        return ()
    path = warped(_heard(spoken.samples), _heard(recorded))
    seconds = STEP / SAMPLE_RATE
    there = [place for place, _ in path]
    end = len(recorded) / SAMPLE_RATE

    def moved(moment: float) -> float:
        place = min(bisect_left(there, moment / seconds), len(path) - 1)
        return min(path[place][1] * seconds, end)

    found: list[Phone] = []
    for phone in spoken.phones:
        begin, finish = moved(phone.start), moved(phone.end)
        begin = max(begin, found[-1].end if found else 0.0)
        if finish > begin:
            found.append(Phone(symbol=phone.symbol, start=round(begin, 4), end=round(finish, 4)))
    return tuple(found)


def warped(one: NDArray[np.float64], other: NDArray[np.float64]) -> list[tuple[int, int]]:
    """The cheapest way through both from first to last, as pairs of places; (n, features) each."""
    distance = 1.0 - one @ other.T
    rows, columns = distance.shape
    total = np.full((rows + 1, columns + 1), np.inf)
    total[0, 0] = 0.0
    # Along its diagonals, for there nothing waits for its neighbour.
    for diagonal in range(rows + columns - 1):
        i = np.arange(max(0, diagonal - columns + 1), min(rows, diagonal + 1))
        j = diagonal - i
        best = np.minimum(total[i, j], np.minimum(total[i, j + 1], total[i + 1, j]) + _STRAIGHT)
        total[i + 1, j + 1] = best + distance[i, j]
    path = [(rows - 1, columns - 1)]
    while path[-1] != (0, 0):
        i, j = path[-1]
        ways = [
            (total[i, j], (i - 1, j - 1)),
            (total[i, j + 1] + _STRAIGHT, (i - 1, j)),
            (total[i + 1, j] + _STRAIGHT, (i, j - 1)),
        ]
        path.append(min(way for way in ways if min(way[1]) >= 0)[1])
    return path[::-1]


def _heard(samples: Pcm) -> NDArray[np.float64]:
    """What the ear has of each step, as a vector of length 1: the spectrum's shape, how loud, and how that changes."""
    count = max(2, len(samples) // STEP)
    padded = np.pad(samples.astype(np.float64), (_WINDOW // 2, _WINDOW))
    rows = np.lib.stride_tricks.sliding_window_view(padded, _WINDOW)[::STEP][:count]
    power = np.abs(np.fft.rfft(rows * np.hanning(_WINDOW), axis=1)) ** 2
    edges = _LOWEST * (_HIGHEST / _LOWEST) ** (np.arange(_BANDS + 1) / _BANDS)
    places = np.searchsorted(np.fft.rfftfreq(_WINDOW, 1 / SAMPLE_RATE), edges)
    bands = np.stack([power[:, a : max(a + 1, b)].mean(axis=1) for a, b in pairwise(places)], axis=1)
    loud = np.log10(bands.sum(axis=1) + 1e-9)
    floor = 10 ** (loud.max() - 6)
    shape = np.log10(bands + floor)
    shape = shape - shape.mean(axis=0)
    shape /= shape.std() + 1e-9
    level = (np.log10(bands.sum(axis=1) + floor) - loud.max()) / 1.5
    change = np.gradient(level) * 4
    features = np.concatenate([shape * 0.5, 3.0 * (level + 1)[:, None], 1.5 * change[:, None]], axis=1)
    return np.asarray(features / (np.linalg.norm(features, axis=1, keepdims=True) + 1e-9))
