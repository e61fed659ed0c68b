"""A passage: from one footing to another that is kept, on a way of its own."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import ClassVar

from yingxi.acting.footing import Footing
from yingxi.stage.rig import Proportions


@dataclass(frozen=True, slots=True)
class Passage(ABC):
    """From `origin` to `target` in so many `TICKS`, from tick `start` on."""

    TICKS: ClassVar[float]

    start: float
    origin: Footing
    target: Footing
    proportions: Proportions

    @property
    def end(self) -> float:
        return self.start + self.TICKS

    def at(self, tick: float) -> Footing:
        return self.target if tick >= self.end else self.on_the_way(tick - self.start)

    @abstractmethod
    def on_the_way(self, t: float) -> Footing:
        """Where one is `t` ticks after the start."""
