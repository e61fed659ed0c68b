"""Fins in place of hands. Hand space, as of `hands`: one hand long, origin at the wrist, x towards the tip."""

from functools import lru_cache

from yingxi.stage.display import Cut, DisplayList, Record, Stroke
from yingxi.stage.path import Path, Point, smooth
from yingxi.stage.people.model import Nearness
from yingxi.stage.people.tones import Cloth

FINNED = frozenset({"whale", "fish", "turtle"})
"""Who has fins, or a turtle's flippers, at the ends of the arms."""
_OPEN: tuple[Point, ...] = (
    (-0.18, -0.12), (0.10, -0.17), (0.50, -0.26), (0.95, -0.22), (1.22, -0.02), (1.12, 0.14), (0.80, 0.26),
    (0.40, 0.24), (0.05, 0.15), (-0.18, 0.12),
)  # fmt: skip
# Bent round a thing, what lies behind it and the tip that comes round before it.
_BENT: tuple[Point, ...] = (
    (-0.18, -0.12), (0.12, -0.18), (0.50, -0.24), (0.82, -0.10), (0.86, 0.10), (0.60, 0.24), (0.20, 0.20),
    (-0.18, 0.12),
)  # fmt: skip
_TIP: tuple[Point, ...] = (
    (0.62, -0.20),
    (0.86, -0.10),
    (0.88, 0.10),
    (0.66, 0.22),
    (0.36, 0.16),
    (0.40, -0.04),
)
GRIPS = ("grip", "hold", "clasp", "fist")


@lru_cache(maxsize=64)
def fin(shape: str, skin: Cloth, near: Nearness, lift: float) -> tuple[DisplayList, DisplayList]:
    """What lies behind a held thing, and what bends round before it (empty unless the fin holds); `shape` is a
    hand's."""
    edge, bent = near.edge * 0.7, shape in GRIPS
    behind: list[Record] = [
        Cut(smooth(_BENT if bent else _OPEN), skin.plain, lift=lift, edge=edge, name="fin")
    ]
    if not bent:
        return (*behind, *_rays(skin, near)), ()
    return tuple(behind), (Cut(smooth(_TIP), skin.plain, lift=near.lift(1.2), edge=edge, name="fin"),)


def _rays(skin: Cloth, near: Nearness) -> tuple[Stroke, ...]:
    """Three soft lines along the fin, where it is seen close enough."""
    if near.far:
        return ()
    lines: tuple[Path, ...] = tuple(
        smooth(((0.34, 0.10 * n), (0.70, 0.13 * n), (1.0, 0.10 * n - 0.02)), closed=False) for n in (-1, 0, 1)
    )
    return tuple(Stroke(line, skin.fold, 0.022 if near.close else 0.032, name="ray") for line in lines)
