"""Whoever comes by after somebody is somebody else: no two cuts to a street show one passer at two spots."""

from itertools import pairwise

from yingxi.stage.display import DisplayList, Group
from yingxi.stage.place import Setting
from yingxi.stage.sets import place_of
from yingxi.stage.sets.designer import designer_of
from yingxi.stage.sets.life.passers import CYCLE, OTHERS, passers


def way(frames: range) -> list[tuple[str, float]]:
    """Name and place of who goes to the right, frame by frame."""
    setting = Setting("street", False, "day")
    at = passers(designer_of(setting, inside=False), place_of(setting), 17.5, 3.4)
    seen: list[tuple[str, float]] = []
    for frame in frames:
        drawn: DisplayList = at(frame)
        first = drawn[0]
        assert isinstance(first, Group)
        seen.append((first.name, first.matrix[4]))
    return seen


def test_who_comes_next_is_somebody_else() -> None:
    seen = way(range(0, 6000, CYCLE))
    names = [name for name, _ in seen]
    turns = [after for before, after in pairwise(names) if before != after]
    assert len({names[0], *turns[: OTHERS - 1]}) == OTHERS


def test_nobody_jumps_while_they_are_seen() -> None:
    seen = way(range(0, 600, 2))
    steps = [after - before for (who, before), (other, after) in pairwise(seen) if who == other]
    assert min(steps) > 0
    assert max(steps) < 0.12
