"""Whose heads a shot's scenery must let read: what lies behind them is a little darker where lamps burn."""

from collections.abc import Sequence

from yingxi.film.performance import Playing
from yingxi.film.sheet import Cast
from yingxi.stage.modelling import darkness
from yingxi.stage.people.figure import head_box
from yingxi.stage.place import Head, Place

# How much darker it is behind a pale face and behind the darkest one.
BEHIND_PALE, BEHIND_DARK = 0.15, 0.66
# Where somebody is, to this many metres: shots that see nearly the same share their scenery.
ROUGHLY = 0.25
# Who goes further than this in a shot has it where they arrive.
GOES = 0.8


def heads_of(place: Place, cast: Cast, people: Sequence[Playing], frames: int) -> tuple[Head, ...]:
    """Everybody's head, where they are for most of the shot; none where no lamp burns."""
    if place.dark is None:
        return ()
    made: list[Head] = []
    for one in people:
        first, middle, last = (one.at(frame) for frame in (0, frames // 2, frames - 1))
        pose = last if abs(last.x - first.x) > GOES else middle
        if pose.view == "back":
            continue
        sheet = cast.sheet(one.person)
        left, low, right, high = head_box(sheet, pose)
        x = pose.x + pose.facing * (left + right) / 2
        shade = BEHIND_PALE + (BEHIND_DARK - BEHIND_PALE) * darkness(sheet)
        x, y, z = (round(value / ROUGHLY) * ROUGHLY for value in (x, (low + high) / 2, pose.z))
        made.append(Head(x, y, z, round(shade, 2)))
    return tuple(sorted(made, key=lambda head: (head.x, head.z)))
