"""What tells a woman's face from a man's, a child's from an old one's and one person's from the next one's at a glance:
eyes, lids, lashes, brows, nose, lips, jaw. Small differences, all together, for each of them alone would be a
caricature. They go over into each other with the years."""

from dataclasses import dataclass, fields, replace
from functools import lru_cache

from yingxi.film.sheet import CharacterSheet, Eyes
from yingxi.stage.ages import between, years_of

CHILDLIKE = ((8.0, 1.0), (13.0, 0.68), (17.0, 0.38), (23.0, 0.0))
"""How much of a child's there is in a face, by years."""
AGED = ((30.0, 0.0), (40.0, 0.12), (54.0, 0.34), (62.0, 0.62), (70.0, 0.86), (80.0, 1.0))
"""How much of an old one's."""


@dataclass(frozen=True, slots=True)
class Traits:
    """Factors of a plain face's measures (docs/figures.md, Face). `eyes` of their size, `wide` and `high` of it across
    and upwards, `tilt` by how much of half its width the outer corner stands over the inner one, `fold` how clear the
    fold over the lid is, `hood` how far skin hangs over its outer end, `pouch` what hangs under the eye; `lash` of the
    lash line's thickness, `wing` how far it goes on beyond the outer corner, in half eyes; `brow` of the brow's
    thickness, `long` of its length, `arch` of its rise, `brow_low` by how much it stands nearer to the eye, in H;
    `lips` how red they are and `full` how full, `mouth` how wide; `jaw` how wide the face is at the chin, `jowl` how
    far the cheeks hang over it; `nose` how far it stands out, `nose_long` and `nose_wide` its length and its wings;
    `lines` how deep those of age are, `blush` how red the cheeks."""

    eyes: float = 1.0
    wide: float = 1.0
    high: float = 1.0
    tilt: float = 0.0
    fold: float = 1.0
    hood: float = 0.0
    pouch: float = 0.0
    lash: float = 1.0
    wing: float = 0.13
    brow: float = 1.0
    long: float = 1.0
    arch: float = 1.0
    brow_low: float = 0.0
    lips: float = 0.7
    full: float = 1.0
    mouth: float = 1.0
    jaw: float = 1.0
    jowl: float = 0.0
    nose: float = 1.0
    nose_long: float = 1.0
    nose_wide: float = 1.0
    lines: float = 0.0
    blush: float = 1.0


PLAIN = Traits()
_WOMAN = Traits(
    eyes=1.04, lash=1.10, wing=0.30, brow=0.70, arch=1.5, brow_low=-0.008, lips=0.85, full=1.25, mouth=0.96,
    jaw=0.93, nose=0.86, nose_long=0.96, nose_wide=0.90,
)  # fmt: skip
_MAN = Traits(
    eyes=0.88, lash=0.70, wing=0.0, brow=1.34, arch=0.45, brow_low=0.016, lips=0.15, full=0.72, mouth=1.08,
    jaw=1.09, nose=1.18, nose_long=1.08, nose_wide=1.18, fold=0.6, blush=0.55,
)  # fmt: skip
_GIRL = Traits(
    lash=0.84, wing=0.07, brow=0.70, long=0.84, arch=1.2, brow_low=-0.012, lips=0.62, full=0.85, mouth=0.82,
    nose=0.62, nose_long=0.72, nose_wide=0.72, fold=0.5, blush=1.25,
)  # fmt: skip
_BOY = Traits(
    eyes=0.96, lash=0.66, wing=0.0, brow=0.98, long=0.88, arch=0.7, brow_low=-0.004, lips=0.30, full=0.7, mouth=0.88,
    nose=0.68, nose_long=0.76, nose_wide=0.82, fold=0.4, blush=1.15,
)  # fmt: skip
_OLD_WOMAN = Traits(
    eyes=0.98, high=0.92, tilt=-0.10, hood=0.85, pouch=0.85, lash=0.70, wing=0.04, brow=0.74, long=0.92, arch=0.9,
    brow_low=0.004, lips=0.45, full=0.42, mouth=0.98, jaw=0.99, jowl=0.85, nose=1.05, nose_long=1.14, nose_wide=1.16,
    lines=1.0, blush=0.75,
)  # fmt: skip
_OLD_MAN = Traits(
    eyes=0.90, high=0.88, tilt=-0.10, hood=1.0, pouch=1.0, lash=0.60, wing=0.0, brow=1.45, long=1.04, arch=0.6,
    brow_low=0.008, lips=0.08, full=0.35, mouth=1.10, jaw=1.06, jowl=1.0, nose=1.34, nose_long=1.24, nose_wide=1.38,
    lines=1.0, fold=0.5, blush=0.6,
)  # fmt: skip
_PLAIN_CHILD = replace(_GIRL, wing=0.08, lash=0.78, brow=0.84, mouth=0.86)
_PLAIN_OLD = replace(_OLD_MAN, brow=1.0, jowl=0.9)
# Across, upwards, the outer corner's rise and the lid's fold of each shape of eye.
EYES: dict[Eyes, tuple[float, float, float, float]] = {
    "almond": (1.03, 0.98, 0.12, 1.0),
    "round": (0.93, 1.20, 0.0, 1.2),
    "narrow": (1.14, 0.74, 0.24, 0.15),
    "soft": (1.02, 0.96, -0.17, 0.9),
}
# How much of its shape a child's eye has already: it is large and round first.
_CHILDS_SHARE = 0.55


@lru_cache(maxsize=128)
def traits_of(sheet: CharacterSheet) -> Traits:
    """This person's face; whose sex is not said has the table's own."""
    years = years_of(sheet)
    child, old = between(CHILDLIKE, years), between(AGED, years)
    match sheet.sex:
        case "female":
            young, grown, aged = _GIRL, _WOMAN, _OLD_WOMAN
        case "male":
            young, grown, aged = _BOY, _MAN, _OLD_MAN
        case _:
            young, grown, aged = _PLAIN_CHILD, PLAIN, _PLAIN_OLD
    made = Traits(
        *(
            child * getattr(young, each.name)
            + (1 - child - old) * getattr(grown, each.name)
            + old * getattr(aged, each.name)
            for each in fields(Traits)
        )
    )
    wide, high, tilt, fold = EYES[sheet.eyes]
    share = 1 - (1 - _CHILDS_SHARE) * child
    return replace(
        made,
        wide=made.wide * (1 + share * (wide - 1)),
        high=made.high * (1 + share * (high - 1)),
        tilt=made.tilt + share * tilt,
        fold=made.fold * fold,
    )
