"""What moves by itself on a thing seen close: a flame and its light, a second hand, cloth, sails in the wind, steam
over what is hot. A record's name says that it moves, and how."""

from collections.abc import Callable
from dataclasses import replace
from math import cos, exp, pi, sin

from yingxi.film.colour import Colour
from yingxi.stage.display import Cut, DisplayList, Group, Record, Soft, Stroke, Wash, bounds_of
from yingxi.stage.path import ellipse

RATE = 24
STEAMING = {"noodles": (0.0, 0.10), "cup": (0.0, 0.085), "teapot": (0.20, 0.085), "dumplings": (0.0, 0.09)}
"""Where steam rises from a thing, in its own metres."""
CLOTH_SWAY, SAIL_TURN = 0.020, 0.085
DIAL = 0.62
"""How far a second hand reaches over its pin, in radii; as much as 0.14 of one stands out below."""


def alive(name: str, drawn: DisplayList, frame: int) -> DisplayList:
    """The thing called `name`, as it is at `frame` of its shot."""
    moved = tuple(_moved(record, frame) for record in drawn)
    return (*moved, *_steam(*STEAMING[name], frame)) if name in STEAMING else moved


def _moved(record: Record, frame: int) -> Record:
    if isinstance(record, Group):
        return replace(record, records=tuple(_moved(each, frame) for each in record.records))
    move = MOVES.get(record.name)
    return move(record, frame) if move else record


def _flame(record: Record, frame: int) -> Record:
    """It stretches and shrinks over its wick, and leans."""
    _, foot, _, _ = bounds_of((record,))
    high = 1 + 0.10 * sin(0.55 * frame) + 0.06 * sin(1.31 * frame + 1.0)
    lean = 0.10 * sin(0.23 * frame) + 0.05 * sin(0.71 * frame + 2.0)
    return _mapped(record, 1.0, 0.0, lean, high, -lean * foot, foot * (1 - high))


def _glow(record: Record, frame: int) -> Record:
    if not isinstance(record, Wash):
        return record
    share = 1 + 0.10 * sin(0.55 * frame) + 0.07 * sin(1.31 * frame + 1.0)
    stops = tuple((at, colour._replace(alpha=min(1.0, colour.alpha * share))) for at, colour in record.stops)
    return replace(record, stops=stops)


def _second_hand(record: Record, frame: int) -> Record:
    """One tick a second; the hand swings past its mark and comes to rest."""
    left, low, right, high = bounds_of((record,))
    seconds, within = divmod(frame, RATE)
    since = within / RATE
    angle = pi / 30 * (seconds + 1 - 1.0 * exp(-9 * since) * cos(26 * since))
    return _turned(record, (left + right) / 2, low + 0.14 / (DIAL + 0.14) * (high - low), -angle)


def _cloth(record: Record, frame: int) -> Record:
    """It hangs from above; its hem goes to and fro."""
    sway = CLOTH_SWAY * (sin(2 * pi * frame / 74) + 0.35 * sin(2 * pi * frame / 31 + 1.3))
    return _mapped(record, 1.0, 0.0, -sway, 1.0, 0.5 * sway, 0.0)


def _sail(record: Record, frame: int) -> Record:
    gust = frame + 9 * sin(2 * pi * frame / 90)
    return _turned(record, 0.0, 0.24, -SAIL_TURN * gust)


MOVES: dict[str, Callable[[Record, int], Record]] = {
    "flame": _flame,
    "glow": _glow,
    "second hand": _second_hand,
    "curtain": _cloth,
    "fold": _cloth,
    "lit fold": _cloth,
    "sail": _sail,
}


def _turned(record: Record, x: float, y: float, angle: float) -> Record:
    c, s = cos(angle), sin(angle)
    return _mapped(record, c, s, -s, c, x - c * x + s * y, y - s * x - c * y)


def _mapped(record: Record, a: float, b: float, c: float, d: float, e: float, f: float) -> Record:
    if isinstance(record, Cut | Stroke):
        return replace(record, path=record.path.mapped(a, b, c, d, e, f))
    return record


def _steam(x: float, y: float, frame: int) -> DisplayList:
    """Wisps that rise, widen and go."""
    puffs: list[Record] = []
    for n in range(7):
        share = (frame / 70 + n / 7) % 1.0
        aside = 0.020 * sin(2 * pi * (0.8 * share + 0.37 * n)) * (0.3 + share)
        size = 0.010 + 0.022 * share
        pale = Colour(0.97, 0.01, 90, 0.38 * (1 - share) * min(1.0, 6 * share))
        puffs.append(Soft(ellipse(x + aside, y + 0.13 * share, size, 1.5 * size), pale, 0.010, name="steam"))
    return tuple(puffs)
