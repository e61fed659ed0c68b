"""How well people stand out from what is behind them."""

import numpy
from numpy.typing import NDArray

from tests.stage.golden_shots import TWO, Golden, shot_of
from yingxi.film.brief import Look
from yingxi.film.sheet import SetKind
from yingxi.stage.passes.painting import PassPainter
from yingxi.stage.theatre import ShotPainter

FRAME, RING, LEAST, BLOCK = 14, 5, 0.12, 6
"""Pixels within and without a figure's outline that are compared, in lightness (0-1), by blocks."""


def parted(look: Look, kind: SetKind) -> float:
    """The share of two people's outlines along which they differ by `LEAST` from what is about them."""
    shot = shot_of(Golden("standing-out", kind, look, TWO, (), (("size", "full"),)))
    seen = ShotPainter(shot).frame(FRAME)[..., :3].astype(float) @ (0.114, 0.587, 0.299) / 255
    masked = PassPainter(shot).frame("mask", FRAME)
    who = masked[..., :3].any(axis=2)
    within, without = _grown(~who) & who, _grown(who) & ~who
    found = []
    for top in range(0, who.shape[0] - BLOCK, BLOCK):
        for left in range(0, who.shape[1] - BLOCK, BLOCK):
            part = numpy.s_[top : top + BLOCK, left : left + BLOCK]
            if within[part].sum() > 4 and without[part].sum() > 4:
                found.append(abs(seen[part][within[part]].mean() - seen[part][without[part]].mean()) > LEAST)
    return float(numpy.mean(found))


def _grown(area: NDArray[numpy.bool_]) -> NDArray[numpy.bool_]:
    made = area.copy()
    for down in range(-RING, RING + 1):
        for across in range(-RING, RING + 1):
            made |= numpy.roll(area, (down, across), axis=(0, 1))
    return made
