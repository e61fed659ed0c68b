"""The wall behind people: the costume stays as it is said, the paint of the room makes way for it."""

from collections.abc import Sequence

from yingxi.design.clothes import far_apart
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance
from yingxi.stage.sets.walls import WALL_PAINTS, plain_wall

STANDS_OUT = 0.19
"""How far a garment is from the wall behind it at least, in OKLab, lightness first."""


def wall_behind(clothes: Sequence[Colour], *, seed: int, name: str) -> float:
    """The hue of the set `name`, in degrees: its own by chance, unless a garment of who plays there would sink into a
    wall of that hue; then the next that all of them stand out from, or that from which they do best."""
    own = float(round(360 * chance(seed, "set", name)) % 360)
    if not clothes or _least(own, clothes) >= STANDS_OUT:
        return own
    step = 360 / len(WALL_PAINTS)
    others = [(own + step * n) % 360 for n in range(1, len(WALL_PAINTS))]
    return next(
        (hue for hue in others if _least(hue, clothes) >= STANDS_OUT),
        max((own, *others), key=lambda hue: _least(hue, clothes)),
    )


def _least(hue: float, clothes: Sequence[Colour]) -> float:
    """How far the nearest garment is from a wall of that hue."""
    return min(far_apart(worn, plain_wall(hue)) for worn in clothes)
