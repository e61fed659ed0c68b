"""What every part of a figure is drawn from: person, pose, joints, colours, and how near we are."""

from dataclasses import dataclass
from functools import lru_cache

from yingxi.film.performance import Pose
from yingxi.film.sheet import CharacterSheet
from yingxi.stage.people.outlines import Row, rows_of
from yingxi.stage.people.tones import Tones, tones_of
from yingxi.stage.rig import Proportions, Skeleton, proportions_of, skeleton_of

# Below 40 px of head: dot eyes and no lines; above 120: lids, lines, teeth (docs/figures.md, Face).
DOT_EYES = 40.0
CLOSE = 120.0


@dataclass(frozen=True, slots=True)
class Nearness:
    """How large the head is on the frame, and what of it can be seen."""

    pixels: float

    @property
    def far(self) -> bool:
        return self.pixels < DOT_EYES

    @property
    def close(self) -> bool:
        return self.pixels > CLOSE

    def lift(self, pixels: float) -> float:
        """A sheet's height over the one below. How much of it shows at this size is the painter's relief."""
        return pixels if self.pixels > 30 else pixels * 0.6

    @property
    def edge(self) -> float:
        """The strength of the lit edge, weaker where it would draw an outline round a small figure."""
        return min(0.9, max(0.25, self.pixels / 130.0))


@dataclass(frozen=True, slots=True)
class Body:
    """One person in one pose, ready to be drawn in figure space; `rows` are their outline from this side."""

    sheet: CharacterSheet
    pose: Pose
    proportions: Proportions
    skeleton: Skeleton
    rows: tuple[Row, ...]
    tones: Tones
    near: Nearness
    seed: int

    @property
    def head(self) -> float:
        """H, chin to skull, in metres."""
        return self.proportions.head

    @property
    def child(self) -> bool:
        return self.sheet.age == "child"

    @property
    def swing(self) -> float:
        return min(40.0, max(-40.0, self.pose.swing))


@lru_cache(maxsize=64)
def proportions_for(sheet: CharacterSheet) -> Proportions:
    return proportions_of(sheet)


def body_of(sheet: CharacterSheet, pose: Pose, *, head_pixels: float, seed: int) -> Body:
    proportions = proportions_for(sheet)
    return Body(
        sheet,
        pose,
        proportions,
        skeleton_of(proportions, pose),
        rows_of(sheet, pose.view),
        tones_of(sheet),
        Nearness(head_pixels),
        seed,
    )
