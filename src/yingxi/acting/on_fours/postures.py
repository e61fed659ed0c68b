"""Down and up: how an animal sits, lies, sleeps and comes to its feet."""

from dataclasses import replace

from yingxi.acting.movement import Bend, Blink, Channel
from yingxi.acting.on_fours.bodies import bent, placed
from yingxi.acting.part import Part, Sound
from yingxi.stage.creatures.builds import build_of

DOWN, UP = 14.0, 10.0
"""Ticks that going down and coming up take."""
LONG = 10000.0
_POSTURES: tuple[Channel, ...] = ("sits", "lies", "sleeps")


def down(part: Part, start: float, *, lies: bool = False, sleeps: bool = False) -> Part:
    """The part sitting, or lying, from `start` on."""
    begin = part.free_from(start)
    lies = lies or build_of(part.sheet).foot == "hoof"
    own: Channel = "lies" if lies else "sits"
    part = up(part, begin, keeps=own)
    if share_of_posture(part, own, begin) > 0.5:
        made = part
    else:
        made = part.with_bends(
            Bend(own, ((begin, 0.0), (begin + DOWN, 1.0))),
            Bend("stoops", ((begin, 0.0), (begin + 6, 14.0), (begin + DOWN + 4, 0.0))),
        ).with_sounds(Sound(begin + DOWN - 2, "cloth", part.footing(begin).x, 0.4))
        made = made.with_busy(begin, begin + DOWN)
    if sleeps and share_of_posture(made, "sleeps", begin + DOWN) < 0.5:
        made = made.with_bends(Bend("sleeps", ((begin + DOWN + 4, 0.0), (begin + DOWN + 24, 1.0))))
        made = made.with_blinks(Blink(begin + DOWN + 16, slow=True, hold=LONG))
    return made


def up(part: Part, start: float, *, keeps: Channel | None = None) -> Part:
    """The part on its feet, but for the posture that it `keeps`."""
    for own in _POSTURES:
        share = share_of_posture(part, own, start)
        if own == keeps or share < 0.05:
            continue
        part = part.with_bends(
            Bend(own, ((start, 0.0), (start + UP, -share))),
        ).with_busy(start, start + UP)
        if own == "sleeps":
            part = _awake(part, start)
    return part


def is_down(part: Part, tick: float) -> bool:
    """Whether somebody sits or lies at `tick`."""
    return any(share_of_posture(part, own, tick) > 0.05 for own in ("sits", "lies"))


def share_of_posture(part: Part, own: str, tick: float) -> float:
    """How far somebody sits, lies or sleeps at `tick` (0-1)."""
    sits, lies = placed(part)
    begun = {"sits": sits, "lies": lies, "sleeps": 1.0 if part.placement.asleep else 0.0}[own]
    return min(1.0, max(0.0, begun + bent(part, own, tick)))


def _awake(part: Part, start: float) -> Part:
    held = [
        replace(blink, hold=max(0.0, start + 2 - blink.tick - 12))
        if blink.tick + blink.hold > start
        else blink
        for blink in part.blinks
    ]
    return replace(part, blinks=tuple(held))
