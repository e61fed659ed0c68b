"""What rolls, and what two carry: where its parts are and where hands take hold of it, in metres of whoever is in it or
behind it."""

from dataclasses import dataclass

from yingxi.stage.rig import Point, Proportions

# The height for which everything is made, and how much smaller or larger it is made at most.
GROWN, SMALLEST, LARGEST = 1.70, 0.62, 1.06
PUSHED_AHEAD = 0.66
"""So far before whoever pushes it the middle of a wheelchair is."""
# How long a load is, and how high over the hands and under them it reaches, in metres.
LOADS: dict[str, tuple[float, float, float]] = {
    "table": (1.35, 0.05, 0.62),
    "sofa": (1.60, 0.46, 0.32),
    "ladder": (2.10, 0.04, 0.04),
    "bed": (1.85, 0.30, 0.26),
    "stretcher": (1.85, 0.03, 0.03),
    "log": (2.10, 0.11, 0.11),
    "chest": (0.95, 0.34, 0.30),
    "bench": (1.35, 0.05, 0.38),
}
BEFORE, BEHIND = 0.24, 0.16
"""Of two who carry, one has it so far before them, the other so far behind them, in metres of a grown person."""


def size_of(proportions: Proportions) -> float:
    """How large what rolls is made for somebody, as a share of a grown person's."""
    return max(SMALLEST, min(LARGEST, proportions.height / GROWN))


def pushed_ahead() -> float:
    """How far before whoever pushes it a wheelchair's middle is, in metres."""
    return PUSHED_AHEAD


@dataclass(frozen=True, slots=True)
class Wheelchair:
    """A wheelchair made for somebody who sits in it."""

    proportions: Proportions

    @property
    def unit(self) -> float:
        return size_of(self.proportions)

    @property
    def seat(self) -> float:
        return 0.47 * self.unit

    @property
    def wheel(self) -> tuple[float, float, float]:
        """x, y and radius of the large wheels."""
        return -0.05 * self.unit, 0.30 * self.unit, 0.30 * self.unit

    @property
    def caster(self) -> tuple[float, float, float]:
        return 0.36 * self.unit, 0.085 * self.unit, 0.085 * self.unit

    @property
    def grips(self) -> Point:
        """Where it is pushed."""
        return -0.35 * self.unit, 0.93 * self.unit

    @property
    def foot(self) -> Point:
        """Where the feet stand."""
        return 0.44 * self.unit, 0.11 * self.unit


@dataclass(frozen=True, slots=True)
class Pushed:
    """A pram or a cart made for whoever pushes it."""

    proportions: Proportions

    @property
    def unit(self) -> float:
        return size_of(self.proportions)

    @property
    def grips(self) -> Point:
        return 0.32 * self.unit, 0.86 * self.unit


def carried_at(proportions: Proportions) -> float:
    """How high the hands of somebody are who carries something large, in metres."""
    return 0.46 * proportions.height


def load_of(what: str) -> tuple[float, float, float]:
    """Length, height over the hands and under them."""
    return LOADS.get(what, LOADS["table"])


def between_carriers(what: str) -> float:
    """How far apart two are who carry `what`, in metres."""
    return load_of(what)[0] + BEFORE + BEHIND
