"""Paper and cloth in the hand bend the way the wind blows, or away from where the hand goes, and their ends flap."""

from dataclasses import replace
from functools import lru_cache
from math import cos, pi, radians, sin

from yingxi.film.dyes import undyed
from yingxi.stage.display import Cut, DisplayList, Group, Record, Stroke, bounds_of
from yingxi.stage.path import Path
from yingxi.stage.props import prop

# What is thin enough, and how far its end goes for its own length in the strongest wind.
THIN = {
    "letter": 0.50, "newspaper": 0.60, "map sheet": 0.50, "photo": 0.16, "ticket": 0.30, "tag": 0.30, "notebook": 0.10,
    "handkerchief": 0.62, "red cloth": 0.70, "scarf": 0.70, "kite": 0.22, "bouquet": 0.16, "flower": 0.20, "rose": 0.14,
    "sunflower": 0.12, "balloon": 0.40, "sheet of paper": 0.50,
}  # fmt: skip
# In the strongest wind hair is held off by so many degrees; a change by so many turns a flap to its other side.
STRONGEST, FLAP, STEP = 36.0, 7.0, 1.5
# How much of the way the end goes is flapping, and in how many waves along the sheet.
FLAPPING, WAVES = 0.30, 1.1


def fluttering(name: str, drawn: DisplayList, swing: float) -> DisplayList:
    """`drawn`, the thing `name`, perhaps dyed, with its grip at (0, 0), in a wind that holds hair off by `swing`
    degrees."""
    steps = round(swing / STEP)
    return _bent(name, steps) if undyed(name)[0] in THIN and steps and drawn == prop(name) else drawn


@lru_cache(maxsize=512)
def _bent(name: str, steps: int) -> DisplayList:
    drawn = prop(name) or ()
    left, low, right, high = bounds_of(drawn)
    long = max(0.05, abs(left), abs(low), abs(right), abs(high))
    swing = steps * STEP
    far = THIN[undyed(name)[0]] * long * min(1.0, max(-1.0, swing / STRONGEST))
    flap = abs(far) * FLAPPING * sin(pi * swing / FLAP)
    return tuple(_blown(record, long, far, flap) for record in drawn)


def _blown(record: Record, long: float, far: float, flap: float) -> Record:
    match record:
        case Cut() | Stroke():
            return replace(record, path=_bowed(record.path, long, far, flap))
        case Group(matrix=(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)):
            clip = None if record.clip is None else _bowed(record.clip, long, far, flap)
            return replace(
                record, records=tuple(_blown(each, long, far, flap) for each in record.records), clip=clip
            )
    return record


def _bowed(path: Path, long: float, far: float, flap: float) -> Path:
    """Points go aside by the square of how far they are from the grip, and up and down in waves."""
    steps: list[tuple[str | float, ...]] = []
    for step in path.steps:
        made: list[str | float] = [step[0]]
        for number in range(1, len(step), 2):
            x, y = float(step[number]), float(step[number + 1])
            out = min(1.0, (x * x + y * y) ** 0.5 / long)
            along = x / long
            made += [
                x + far * out * out,
                y * cos(radians(25.0) * out * abs(far) / long)
                + flap * out * out * cos(2 * pi * WAVES * along),
            ]
        steps.append(tuple(made))
    return Path(tuple(steps))
