"""What tells one four-legged body from another: proportions of the same joints, by kind."""

from dataclasses import dataclass
from typing import Literal

from yingxi.film.sheet import CharacterSheet

Foot = Literal["paw", "hoof"]


@dataclass(frozen=True, slots=True)
class Build:
    """A body on four legs. `withers` is the height of the back over the forelegs, in metres; every other length is in
    withers. `long` from shoulder to hip, `shoulder` and `hip` the joints' heights, `deep` the chest from back to
    brisket, `tuck` the loin, `neck` its length and `thick` its width at the chest, `rise` its angle, `head` the head
    from chin to skull, `thigh` and `leg` how thick the hind leg is at the top and both are below, `hock` how far the
    hock is over the sole, `apart` how far the feet of a side stand before or behind the middle. `tail` is long,
    `tail_wide` at its root, middle and end, and carried at the angles `tail_held`."""

    withers: float
    long: float = 1.05
    shoulder: float = 0.76
    hip: float = 0.78
    deep: float = 0.50
    tuck: float = 0.40
    neck: float = 0.40
    thick: float = 0.40
    rise: float = 56.0
    head: float = 0.46
    thigh: float = 0.40
    leg: float = 0.15
    hock: float = 0.24
    apart: float = 0.10
    tail: float = 0.95
    tail_wide: tuple[float, float, float] = (0.13, 0.11, 0.09)
    tail_held: tuple[float, float, float] = (-20.0, 10.0, 62.0)
    foot: Foot = "paw"

    @property
    def crown(self) -> float:
        """How high the skull is over the ground in standing, in withers."""
        return self.shoulder + 0.62 * self.neck + 0.18 + 0.9 * self.head


BUILDS: dict[str, Build] = {
    "cat": Build(0.25, neck=0.30, thick=0.44, rise=48.0, deep=0.52),
    "dog": Build(0.46, long=0.98, shoulder=0.74, hip=0.76, deep=0.52, tuck=0.38, neck=0.34, thick=0.46, rise=50.0,
                 head=0.42, leg=0.155, tail=0.62, tail_wide=(0.13, 0.12, 0.06), tail_held=(38.0, 62.0, 84.0)),
}  # fmt: skip
"""The kinds that have a body of their own on four legs."""


def on_four_legs(sheet: CharacterSheet) -> bool:
    """Whether somebody goes on four legs."""
    return sheet.body == "four-legged"


def build_of(sheet: CharacterSheet) -> Build:
    """The body of somebody `on_four_legs`."""
    return BUILDS[sheet.kind]


def unit_of(sheet: CharacterSheet) -> float:
    """How high the withers are, in metres."""
    return sheet.height / build_of(sheet).crown
