"""What a part wears, piece by piece: what the text names, else what suits the others beside whom it is seen."""

import re
from dataclasses import dataclass
from math import cos, hypot, radians, sin
from typing import cast

from yingxi.design.colours import DYES, dye
from yingxi.design.looks import BAREFOOT, Looks
from yingxi.design.parting import NAMED, far_from, parted
from yingxi.design.parts import Part
from yingxi.design.silhouette import Silhouette
from yingxi.design.tailoring import of_one_cloth, trim_of
from yingxi.design.wardrobe import BY_AGE, COATS, SKIRTS, USUAL
from yingxi.film.colour import Colour
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import chance, choice
from yingxi.film.sheet import Garment, Pattern, Print
from yingxi.film.story import Age

_CLOTHS = (
    "blue",
    "brown",
    "green",
    "purple",
    "teal",
    "beige",
    "olive",
    "dark grey",
    "light blue",
    "tan",
    "pink",
    "navy",
    "dark green",
    "grey",
)
_BRIGHT = ("red", "yellow", "orange", "pink", "gold", "blue", "green", "purple", "teal")
_DARK = ("#4a4a5a", "#54483f", "#3f4a52", "#5a5348", "#474250")
_SHOES = ("#3a3038", "#453a33", "#2f3338")
_BUTTONED = phrased(r"jacket|coat|button|\bshirt|blouse|外套|夹克|衬衫|大衣|大褂", re.IGNORECASE)


OF_STRAW = {
    "straw": "tan",
    "conical": "tan",
    "sombrero": "tan",
    "turban": "white",
    "bonnet": "beige",
    "fur": "brown",
    "veil": "white",
    "nurse": "white",
}
"""Hats that have the colour of what they are plaited from, where the text names none."""

MASKS_DYED = {
    "cloth": "dark grey",
    "surgical": "light blue",
    "half": "purple",
    "opera": "red",
    "veil": "white",
}
"""What a mask is dyed, where the text names no colour."""
SOBER = ("suit", "tailcoat", "uniform")
_SOBER_CLOTHS = ("navy", "dark grey", "brown", "black", "grey", "dark green")
"""Cut of sober cloth, where no colour is told."""
PALE_LEGS = ("kurta", "tailcoat")
TO_THE_GROUND = ("sari", "thobe", "empire", "evening")
"""Over pale trousers; and over a petticoat of one cloth with it."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a part's cloth must be told from, and the film's accent where it is this part that wears it."""

    tops: tuple[Colour, ...]
    """Those of everybody dressed before."""
    rival: Colour | None
    """That of the other lead."""
    skin: Colour
    accent: Colour | None


@dataclass(frozen=True, slots=True)
class Clothes:
    """Colours as #rrggbb; empty where there is no such piece."""

    top: Garment
    skirt: str
    trousers: str
    shoes: str
    cape: str
    shawl: str
    mask_colour: str
    scarf: str
    hat_colour: str


def clothed(part: Part, looks: Looks, outline: Silhouette, beside: Beside, *, seed: int) -> Clothes:
    """The clothes of `part`, who looks as `looks` say, in the cut of `outline`."""
    person = part.person.id
    dyes = _accents_worn(looks, beside.accent)
    top = dyes.get("top") or _top_colour(looks, beside, accented=not dyes, seed=seed, person=person)
    if beside.rival is not None:
        top = parted(top, beside.rival, most=NAMED if looks.top_colour else 1.0)
    pattern = _pattern(looks, outline, part.age, seed=seed, person=person)
    return Clothes(
        top=Garment(
            cut=outline.cut,
            colour=top.hex(),
            pattern=pattern,
            trim=trim_of(looks, top, pattern).hex(),
            under=dye(looks.under).hex() if looks.under else "",
            under_pattern=cast(Print, looks.under_pattern or "plain"),
            name=looks.top_name,
        ),
        skirt=_skirt(looks, outline, part, pattern),
        trousers=_trousers(looks, top, seed=seed, person=person),
        shoes=_shoes(looks, beside.skin, seed=seed, person=person),
        cape=dye(looks.cape).hex() if looks.cape else "",
        shawl=dye(looks.shawl).hex() if looks.shawl else "",
        mask_colour=dye(looks.mask_colour or MASKS_DYED.get(looks.mask, "")).hex() if looks.mask else "",
        scarf=(dyes.get("scarf") or dye(looks.scarf)).hex() if looks.scarf else "",
        hat_colour=_hat_colour(looks, top, dyes.get("hat")),
    )


def _hat_colour(looks: Looks, top: Colour, accent: Colour | None) -> str:
    """A hood is of one cloth with what it is sewn to."""
    if looks.hat in ("", "none"):
        return ""
    if looks.hat == "hood" and not looks.hat_colour:
        return top.hex()
    return (accent or dye(looks.hat_colour or OF_STRAW.get(looks.hat, "navy"))).hex()


def _shoes(looks: Looks, skin: Colour, *, seed: int, person: str) -> str:
    """Of who goes barefoot the shoes have the skin's own colour, by which the stage knows it."""
    if looks.shoes == BAREFOOT:
        return skin.hex()
    return dye(looks.shoes).hex() if looks.shoes else choice(_SHOES, seed, "shoes", person)


def far_apart(one: Colour, other: Colour) -> float:
    """Distance in OKLab; lightness counts most, for people are told apart by it first."""
    a = one.chroma * cos(radians(one.hue)) - other.chroma * cos(radians(other.hue))
    b = one.chroma * sin(radians(one.hue)) - other.chroma * sin(radians(other.hue))
    return hypot(one.lightness - other.lightness, 1.6 * a, 1.6 * b)


def _accents_worn(looks: Looks, accent: Colour | None) -> dict[str, Colour]:
    """The one bright thing that the text names, at the accent's strength and in its own hue; greens, which no paper has
    so strong, weaker."""
    if accent is None:
        return {}
    for where, colour in (("scarf", looks.scarf), ("top", looks.top_colour), ("hat", looks.hat_colour)):
        if colour in _BRIGHT:
            named = dye(colour)
            strength = 0.095 if 110 < named.hue < 180 else 0.135
            return {where: named._replace(chroma=max(strength, named.chroma))}
    return {}


def _top_colour(looks: Looks, beside: Beside, *, accented: bool, seed: int, person: str) -> Colour:
    """The named colour; else the one that such a garment has; else the accent; else the cloth farthest from
    everybody's and from the skin, muted to C .07, and unlike that of the other lead in all."""
    if looks.top_colour:
        return dye(looks.top_colour)
    if looks.pattern in USUAL:
        return dye(USUAL[looks.pattern])
    sober = looks.pattern in SOBER
    if accented and beside.accent is not None and not sober:
        return beside.accent
    cloths = _SOBER_CLOTHS if sober else _CLOTHS
    options = [dye(name)._replace(chroma=min(0.07, DYES[name].chroma)) for name in cloths]
    if beside.rival is not None:
        options = [each for each in options if far_from(each, beside.rival)] or options

    def worth(colour: Colour) -> float:
        nearest = min(far_apart(colour, other) for other in (*beside.tops, beside.skin))
        return min(nearest, 0.3) + 0.12 * chance(seed, "cloth", person, colour.hex())

    return max(options, key=worth)


def _pattern(looks: Looks, outline: Silhouette, age: Age, *, seed: int, person: str) -> Pattern:
    if looks.apron:
        return "apron"
    if looks.pattern == "singlet" and looks.under:
        # Over a shirt a vest is a waistcoat.
        return "vest"
    if looks.pattern:
        return cast(Pattern, looks.pattern)
    if outline.cut == "long coat":
        return (
            "buttons" if looks.top_name or age in ("child", "elder") else choice(COATS, seed, "coat", person)
        )
    if looks.top_name and looks.top_colour:
        # Whoever names a garment and its colour would have named its stripes.
        return "buttons" if _BUTTONED.search(looks.top_name) else "plain"
    options: tuple[Pattern, ...] = ("plain", "flowers", "dots")
    if outline.cut == "short top":
        options = ("plain", "stripes", "buttons", "checks", "plain")
        if not looks.top_name:
            options = (*options, *BY_AGE[age])
    elif not looks.top_name and age in SKIRTS:
        options = (*options, *SKIRTS[age])
    return choice(options, seed, "pattern", person)


def _skirt(looks: Looks, outline: Silhouette, part: Part, pattern: Pattern) -> str:
    """A skirt where the text names one; with a sailor's collar a girl wears one of its own."""
    if outline.cut != "short top":
        return ""
    if looks.skirt:
        return dye(looks.skirt).hex()
    return dye("navy").hex() if pattern == "sailor" and part.sex == "female" and not looks.trousers else ""


def _trousers(looks: Looks, top: Colour, *, seed: int, person: str) -> str:
    """The named colour; a suit that is one with its trousers gives its own; else a dark one."""
    if looks.trousers:
        return dye(looks.trousers).hex()
    if looks.pattern in PALE_LEGS:
        return dye("beige").hex()
    if looks.pattern in TO_THE_GROUND:
        return top.darker(0.07).hex()
    return top.darker(0.05).hex() if of_one_cloth(looks) else choice(_DARK, seed, "trousers", person)
