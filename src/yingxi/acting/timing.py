"""Time and easing. Inside this room time is in ticks of 1/24 s, the unit in which animators count; board frames
are brought to ticks once, and contacts back to frames once."""

from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from math import ceil, cos, pi, sin

Key = tuple[float, float]
Easing = Callable[[float], float]

TICKS_PER_SECOND = 24


def tick_of(frame: int, rate: Fraction) -> float:
    """The tick at which `frame` begins."""
    return float(frame * TICKS_PER_SECOND / rate)


def frame_of(tick: float, rate: Fraction) -> int:
    """The first frame at which `tick` has come."""
    return max(0, ceil(tick * float(rate) / TICKS_PER_SECOND - 1e-6))


def eased(share: float) -> float:
    """Slow out of the start, slow into the end; 0-1 to 0-1, held outside."""
    return 0.0 if share <= 0 else 1.0 if share >= 1 else 0.5 - 0.5 * cos(pi * share)


def eased_out(share: float) -> float:
    """Fast out of the start, slow into the end: how a stroke lands."""
    return 0.0 if share <= 0 else 1.0 if share >= 1 else sin(0.5 * pi * share)


def even(share: float) -> float:
    """At an even pace; held outside."""
    return 0.0 if share <= 0 else 1.0 if share >= 1 else share


def share_of(tick: float, start: float, end: float) -> float:
    """How far `tick` is from `start` to `end`, 0-1."""
    if end <= start:
        return 1.0 if tick >= end else 0.0
    return min(max((tick - start) / (end - start), 0.0), 1.0)


def keyed(keys: Sequence[Key], tick: float, easing: Easing = eased) -> float:
    """The value at `tick` between keys (tick, value); held before the first and after the last."""
    if tick <= keys[0][0]:
        return keys[0][1]
    for (before, start), (after, end) in pairwise(keys):
        if tick < after:
            return start + (end - start) * easing((tick - before) / (after - before))
    return keys[-1][1]


def smoothly(keys: Sequence[Key], tick: float) -> float:
    """The value at `tick` on a curve through `keys` that starts and ends at rest (cubic Hermite)."""
    if tick <= keys[0][0]:
        return keys[0][1]
    last = len(keys) - 1
    for i in range(last):
        (before, start), (after, end) = keys[i], keys[i + 1]
        if tick < after:
            span = after - before
            u = (tick - before) / span
            out, into = _slope(keys, i) * span, _slope(keys, i + 1) * span
            return (
                start * (2 * u**3 - 3 * u**2 + 1)
                + out * (u**3 - 2 * u**2 + u)
                + end * (3 * u**2 - 2 * u**3)
                + into * (u**3 - u**2)
            )
    return keys[-1][1]


def _slope(keys: Sequence[Key], i: int) -> float:
    if i in (0, len(keys) - 1):
        return 0.0
    return (keys[i + 1][1] - keys[i - 1][1]) / (keys[i + 1][0] - keys[i - 1][0])
