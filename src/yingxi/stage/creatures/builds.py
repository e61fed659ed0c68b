"""What tells one four-legged body from another: proportions of the same joints, by kind."""

from dataclasses import dataclass
from typing import Literal

from yingxi.film.sheet import CharacterSheet

Foot = Literal["paw", "hoof", "claw"]


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
    def hops(self) -> bool:
        """Whether both hind feet leave the ground together."""
        return self.foot == "claw" or self.thigh > 0.5

    @property
    def crown(self) -> float:
        """How high the skull is over the ground in standing, in withers."""
        return self.shoulder + 0.62 * self.neck + 0.18 + 0.9 * self.head


BUILDS: dict[str, Build] = {
    "cat": Build(0.25, neck=0.30, thick=0.44, rise=48.0, deep=0.52),
    "dog": Build(0.46, long=0.98, shoulder=0.74, hip=0.76, deep=0.52, tuck=0.38, neck=0.34, thick=0.46, rise=50.0,
                 head=0.42, leg=0.155, tail=0.62, tail_wide=(0.13, 0.12, 0.06), tail_held=(38.0, 62.0, 84.0)),
    "fox": Build(0.37, long=1.02, shoulder=0.74, hip=0.76, deep=0.46, tuck=0.34, neck=0.30, thick=0.40, rise=46.0,
                 head=0.48, leg=0.13, tail=0.95, tail_wide=(0.16, 0.32, 0.10), tail_held=(-34.0, -14.0, 6.0)),
    "wolf": Build(0.68, long=1.0, shoulder=0.74, hip=0.76, deep=0.50, tuck=0.36, neck=0.34, thick=0.46, rise=38.0,
                  head=0.40, tail=0.62, tail_wide=(0.16, 0.22, 0.08), tail_held=(-58.0, -62.0, -50.0)),
    "rabbit": Build(0.19, long=0.86, shoulder=0.62, hip=0.66, deep=0.66, tuck=0.60, neck=0.22, thick=0.50, rise=54.0,
                    head=0.60, thigh=0.52, leg=0.16, hock=0.20, tail=0.12, tail_wide=(0.20, 0.24, 0.20),
                    tail_held=(30.0, 40.0, 50.0)),
    "mouse": Build(0.10, long=0.90, shoulder=0.58, hip=0.60, deep=0.62, tuck=0.60, neck=0.16, thick=0.46, rise=30.0,
                   head=0.64, thigh=0.40, leg=0.12, hock=0.16, tail=1.30, tail_wide=(0.07, 0.05, 0.03),
                   tail_held=(-20.0, -4.0, 24.0)),
    "squirrel": Build(0.15, long=0.86, shoulder=0.60, hip=0.64, deep=0.58, tuck=0.56, neck=0.20, thick=0.42, rise=48.0,
                      head=0.56, thigh=0.46, leg=0.13, hock=0.18, tail=1.35, tail_wide=(0.22, 0.46, 0.34),
                      tail_held=(58.0, 96.0, 74.0)),
    "pig": Build(0.60, long=1.12, shoulder=0.60, hip=0.62, deep=0.70, tuck=0.64, neck=0.16, thick=0.60, rise=22.0,
                 head=0.46, thigh=0.42, leg=0.16, hock=0.20, tail=0.26, tail_wide=(0.06, 0.05, 0.04),
                 tail_held=(20.0, 110.0, 200.0), foot="hoof"),
    "sheep": Build(0.66, long=1.0, shoulder=0.66, hip=0.66, deep=0.62, tuck=0.58, neck=0.28, thick=0.44, rise=38.0,
                   head=0.40, thigh=0.36, leg=0.12, hock=0.22, tail=0.20, tail_wide=(0.18, 0.18, 0.14),
                   tail_held=(-60.0, -70.0, -70.0), foot="hoof"),
    "cow": Build(1.32, long=1.16, shoulder=0.72, hip=0.74, deep=0.58, tuck=0.52, neck=0.34, thick=0.48, rise=24.0,
                 head=0.33, thigh=0.40, leg=0.13, hock=0.26, tail=0.72, tail_wide=(0.06, 0.05, 0.13),
                 tail_held=(-66.0, -84.0, -88.0), foot="hoof"),
    "horse": Build(
        1.50, long=0.88, shoulder=0.74, hip=0.76, deep=0.50, tuck=0.44, neck=0.44, thick=0.44, rise=46.0,
        head=0.34, thigh=0.38, leg=0.115, hock=0.27, tail=0.66, tail_wide=(0.10, 0.20, 0.10),
        tail_held=(-44.0, -78.0, -86.0), foot="hoof",
    ),
    "deer": Build(0.95, long=0.96, shoulder=0.76, hip=0.78, deep=0.42, tuck=0.36, neck=0.50, thick=0.30, rise=58.0,
                  head=0.31, thigh=0.34, leg=0.10, hock=0.28, tail=0.14, tail_wide=(0.12, 0.12, 0.06),
                  tail_held=(10.0, 0.0, -10.0), foot="hoof"),
    "tiger": Build(0.92, long=1.16, shoulder=0.72, hip=0.74, deep=0.54, tuck=0.42, neck=0.28, thick=0.50, rise=34.0,
                   head=0.40, leg=0.18, tail_held=(-40.0, -10.0, 40.0)),
    "bear": Build(0.98, long=1.02, shoulder=0.68, hip=0.68, deep=0.64, tuck=0.58, neck=0.24, thick=0.58, rise=28.0,
                  head=0.40, thigh=0.48, leg=0.22, hock=0.16, tail=0.08, tail_wide=(0.14, 0.14, 0.12),
                  tail_held=(-20.0, -30.0, -30.0)),
    "panda": Build(0.66, long=0.94, shoulder=0.66, hip=0.66, deep=0.68, tuck=0.62, neck=0.20, thick=0.60, rise=34.0,
                   head=0.50, thigh=0.48, leg=0.24, hock=0.16, tail=0.08, tail_wide=(0.16, 0.16, 0.14),
                   tail_held=(-20.0, -30.0, -30.0)),
    "hedgehog": Build(0.16, long=0.80, shoulder=0.50, hip=0.50, deep=0.80, tuck=0.78, neck=0.12, thick=0.56, rise=16.0,
                      head=0.56, thigh=0.34, leg=0.14, hock=0.14, tail=0.06, tail_wide=(0.10, 0.08, 0.06),
                      tail_held=(-20.0, -20.0, -20.0)),
    "bird": Build(0.20, long=0.62, shoulder=0.74, hip=0.52, deep=0.50, tuck=0.42, neck=0.10, thick=0.40, rise=70.0,
                  head=0.56, leg=0.05, hock=0.20, apart=0.06, tail=0.62, tail_wide=(0.16, 0.20, 0.16),
                  tail_held=(-16.0, -16.0, -16.0), foot="claw"),
}  # fmt: skip
"""The kinds that have a body of their own: on four legs, and a bird's."""


def on_four_legs(sheet: CharacterSheet) -> bool:
    """Whether somebody goes as animals do: on four legs, or as a bird."""
    return sheet.body != "upright"


def build_of(sheet: CharacterSheet) -> Build:
    """The body of somebody `on_four_legs`."""
    return BUILDS[sheet.kind]


def unit_of(sheet: CharacterSheet) -> float:
    """How high the withers are, in metres."""
    return sheet.height / build_of(sheet).crown
