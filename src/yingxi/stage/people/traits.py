"""What tells a woman's face from a man's and a child's at a glance: eyes, lashes, brows, lips, jaw. Small differences,
all together, for each of them alone would be a caricature."""

from dataclasses import dataclass
from functools import lru_cache

from yingxi.film.story import Age, Sex


@dataclass(frozen=True, slots=True)
class Traits:
    """Factors of a plain face's measures (docs/figures.md, Face). `eyes` of their size, `lash` of the lash line's
    thickness, `wing` how far it goes on beyond the outer corner, in half eyes; `brow` of the brow's thickness, `arch`
    of its rise, `brow_low` by how much it stands nearer to the eye, in H; `lips` how red they are and `full` how full,
    `mouth` how wide; `jaw` how wide the face is at the chin, `nose` how far it stands out from the side."""

    eyes: float = 1.0
    lash: float = 1.0
    wing: float = 0.13
    brow: float = 1.0
    arch: float = 1.0
    brow_low: float = 0.0
    lips: float = 0.7
    full: float = 1.0
    mouth: float = 1.0
    jaw: float = 1.0
    nose: float = 1.0


PLAIN = Traits()
_WOMAN = Traits(
    eyes=1.05, lash=1.15, wing=0.30, brow=0.70, arch=1.5, brow_low=-0.008, lips=0.85, full=1.25, mouth=0.96,
    jaw=0.93, nose=0.86,
)  # fmt: skip
_MAN = Traits(
    eyes=0.92, lash=0.86, wing=0.06, brow=1.30, arch=0.45, brow_low=0.014, lips=0.35, full=0.8, mouth=1.05,
    jaw=1.06, nose=1.08,
)  # fmt: skip
_GIRL = Traits(lash=1.08, wing=0.21, brow=0.84, arch=1.25, lips=0.85, full=1.1, mouth=0.96)
_BOY = Traits(lash=0.92, wing=0.10, brow=1.10, arch=0.8, lips=0.55, mouth=1.02)
_OLD_WOMAN = Traits(
    eyes=1.04, wing=0.28, brow=0.76, arch=1.4, lips=0.9, full=1.2, mouth=0.95, jaw=0.94, nose=0.92
)
_OLD_MAN = Traits(
    eyes=0.94, lash=0.9, wing=0.06, brow=1.25, arch=0.5, brow_low=0.010, lips=0.4, full=0.8, jaw=1.03
)


@lru_cache(maxsize=16)
def traits_of(sex: Sex, age: Age) -> Traits:
    """The face of this sex at this age; whose sex is not said has the table's own."""
    if sex == "none":
        return PLAIN
    woman = sex == "female"
    match age:
        case "child":
            return _GIRL if woman else _BOY
        case "elder":
            return _OLD_WOMAN if woman else _OLD_MAN
    return _WOMAN if woman else _MAN
