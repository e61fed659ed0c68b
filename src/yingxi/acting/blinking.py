"""Blinks: every 2 to 6 seconds, and whenever the head turns far."""

from collections.abc import Sequence

from yingxi.acting.movement import Blink
from yingxi.acting.timing import keyed
from yingxi.film.seeds import chance

# Eyes that have just shut of themselves, or soon will, need not.
APART = 46.0


def lids_at(blinks: Sequence[Blink], tick: float) -> float:
    """How open the lids are, 1-0: 2 half, 2 shut, 2 half (tender 4, 4, 4)."""
    lids = 1.0
    for blink in blinks:
        part = 4.0 if blink.slow else 2.0
        since = tick - blink.tick
        if not 0 <= since < 3 * part + blink.hold:
            continue
        shut = part <= since < 2 * part + blink.hold
        lids = min(lids, 0.0 if shut else 0.5)
    return lids


def blinks_drawn(
    seed: int, shot: str, person: str, ticks: float, caused: Sequence[Blink], *, tender: float
) -> tuple[Blink, ...]:
    """The blinks that have a cause and those that eyes need; `tender` (0-1) makes slow ones likely."""
    made = list(caused)
    tick, count = 24 + 60 * chance(seed, "blink", shot, person, 0), 0
    while tick < ticks - 6:
        near = [blink.tick for blink in caused if abs(tick - blink.tick) <= APART + blink.hold]
        if not near:
            made.append(Blink(tick, slow=chance(seed, "slow blink", shot, person, count) < tender))
        count += 1
        tick = max(near, default=tick) + 48 + 70 * chance(seed, "blink", shot, person, count)
    return tuple(sorted(made, key=lambda blink: blink.tick))


def opened(lids: float, keys: Sequence[tuple[float, float]], tick: float) -> float:
    """Lids held lower by keys (tick, share)."""
    return lids * keyed(keys, tick) if keys else lids
