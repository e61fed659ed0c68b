"""How a four-legged animal is in one drawn frame: where its joints are, in metres of the figure."""

from pydantic import Field

from yingxi.film.noun import Noun

Spot = tuple[float, float]
"""Forwards and up from the ground under the middle of the body, in metres."""


class Jointed(Noun):
    """A leg: shoulder or hip, elbow or knee, wrist or hock, and the paw's sole. `depth` is how many metres the paw
    stands behind the body's middle, `pitch` how far its toes point up, in degrees."""

    root: Spot
    middle: Spot
    end: Spot
    tip: Spot
    depth: float = 0.0
    pitch: float = 0.0


class OnFours(Noun):
    """A body on four legs. `chest` and `croup` are the middles between both shoulders and both hips, `poll` is where
    the neck meets the head, `nod` by how many degrees the head points up. `tail` are the directions of its three
    thirds, from straight back upwards. `ears` are at 1 pricked, at -1 laid back. `raised` is how high over the ground
    the body stands on something, in metres. `wings` of a bird are folded at 0, up at 1, down at -1."""

    chest: Spot
    croup: Spot
    poll: Spot
    nod: float = 0.0
    near_fore: Jointed
    far_fore: Jointed
    near_hind: Jointed
    far_hind: Jointed
    tail: tuple[float, float, float] = (0.0, 0.0, 0.0)
    ears: float = Field(default=0.0, ge=-1.0, le=1.0)
    raised: float = 0.0
    wings: float = Field(default=0.0, ge=-1.0, le=1.0)

    def legs(self) -> tuple[Jointed, Jointed, Jointed, Jointed]:
        """Near and far foreleg, near and far hind leg."""
        return self.near_fore, self.far_fore, self.near_hind, self.far_hind
