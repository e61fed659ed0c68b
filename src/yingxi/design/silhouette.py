"""What the text leaves open, chosen so that no two people of a film have the same outline."""

from dataclasses import dataclass
from itertools import product
from typing import Literal, cast

from yingxi.design.looks import Looks
from yingxi.film.seeds import chance
from yingxi.film.sheet import Cut, HairStyle
from yingxi.film.story import Age, Sex

Build = Literal["slim", "medium", "broad"]
Beard = Literal["none", "moustache", "beard", "long beard"]

_HAIR: dict[str, tuple[HairStyle, ...]] = {
    "child female": ("pigtails", "bob", "ponytail", "twin buns", "braid"),
    "child male": ("short", "curly", "bowl", "spiky", "cropped"),
    "young female": ("long", "ponytail", "bob", "wavy", "braid", "curly"),
    "young male": ("short", "curly", "spiky", "cropped", "slicked"),
    "adult female": ("bob", "bun", "wavy", "long", "curly", "ponytail", "braid"),
    "adult male": ("short", "slicked", "cropped", "curly"),
    "elder female": ("bun", "bob", "curly", "short"),
    "elder male": ("bald", "short", "cropped"),
}
_CUTS: dict[str, tuple[Cut, ...]] = {
    "child female": ("dress", "short top", "long coat"),
    "child male": ("short top", "long coat"),
    "female": ("short top", "dress", "long coat"),
    "male": ("short top", "long coat"),
}
# Heights in metres: a child stands to an adult as 4 heads to 6; an elder is little smaller,
# and stoops besides. A teenager of under so many years is
# smaller than the smallest mother of whom the text says nothing.
_GROWN_AT = 18
_HEIGHTS: dict[str, tuple[float, ...]] = {
    "child": (1.02, 1.12, 1.20),
    "young female": (1.56, 1.63, 1.70),
    "young male": (1.66, 1.72, 1.78),
    "adult female": (1.58, 1.63, 1.69),
    "adult male": (1.67, 1.74, 1.81),
    "elder female": (1.52, 1.56, 1.60),
    "elder male": (1.64, 1.68, 1.73),
}


@dataclass(frozen=True, slots=True)
class Silhouette:
    """What is seen of a person against the light. Height in metres."""

    hair: HairStyle
    cut: Cut
    height: float
    build: Build
    beard: Beard
    hat: str

    def apart_from(self, other: "Silhouette") -> float:
        """How different two outlines are; below 2 they could be taken for each other."""
        hair = 0.0 if self.hair == other.hair else 2.0
        if self.hat != "none" and self.hat == other.hat:
            hair *= 0.5
        hat = 1.2 if self.hat != other.hat else 0.0
        beard = 0.7 if self.beard != other.beard else 0.0
        cut = 1.5 if self.cut != other.cut else 0.0
        build = 0.6 * abs(_WIDTH[self.build] - _WIDTH[other.build])
        return hair + hat + beard + cut + build + min(3.0, 10 * abs(self.height - other.height))


_WIDTH = {"slim": 0, "medium": 1, "broad": 2}


def silhouette_chosen(
    looks: Looks,
    sex: Sex,
    age: Age,
    others: list[Silhouette],
    *,
    seed: int,
    person: str,
    hairs: tuple[HairStyle, ...] = (),
) -> Silhouette:
    """The outline that the words allow and that is farthest from all `others`; chance settles the rest. Of `hairs` hair
    is chosen of which the words say nothing; none, as it is worn today."""
    kind = f"{age} {sex}"
    hairs = (cast(HairStyle, looks.hair),) if looks.hair else hairs or _HAIR.get(kind, _HAIR[f"{age} male"])
    cuts = (
        (cast(Cut, looks.top),)
        if looks.top
        else ("short top",)
        if looks.apron or looks.skirt
        else _CUTS.get(kind, _CUTS[sex if sex != "none" else "male"])
    )
    builds: tuple[Build, ...] = (cast(Build, looks.build),) if looks.build else ("medium", "slim", "broad")
    heights = _heights(looks, sex, age)
    beards: tuple[Beard, ...] = (cast(Beard, looks.beard),) if looks.beard else _beards(sex, age, looks)
    hat = looks.hat or "none"
    options = [
        Silhouette(hair, cut, round(height, 3), build, beard, hat)
        for hair, cut, height, build, beard in product(hairs, cuts, heights, builds, beards)
    ]

    def worth(option: Silhouette) -> float:
        nearest = min((option.apart_from(other) for other in others), default=0.0)
        luck = chance(
            seed,
            "silhouette",
            person,
            option.hair,
            option.cut,
            option.build,
            option.beard,
            str(option.height),
        )
        plain = 0.5 * (option.build == "medium") + 0.4 * (option.beard == "none")
        return min(nearest, 4.5) + luck + plain

    return max(options, key=worth)


def _heights(looks: Looks, sex: Sex, age: Age) -> tuple[float, ...]:
    """The heights that the words allow, in metres, from the smallest."""
    years = looks.years
    if age == "child" and years is not None:
        return (round(0.78 + 0.055 * years, 2),)
    if age == "young" and years is not None and years < _GROWN_AT:
        middle = 1.44 + (0.0225 if sex == "male" else 0.02) * (years - 13)
        heights: tuple[float, ...] = (middle - 0.04, middle, middle + 0.03)
    else:
        heights = (
            _HEIGHTS["child"] if age == "child" else _HEIGHTS.get(f"{age} {sex}", _HEIGHTS[f"{age} male"])
        )
    match looks.height:
        case "tall":
            return (heights[-1] * 1.03,)
        case "medium":
            return (heights[len(heights) // 2],)
        case "small":
            return (heights[0] * 0.98,)
    return heights


def _beards(sex: Sex, age: Age, looks: Looks) -> tuple[Beard, ...]:
    shaven = looks.hair == "shaven" and age != "elder"
    if sex != "male" or age in ("child", "young") or looks.kind != "person" or shaven:
        return ("none",)
    return ("none", "long beard", "moustache") if age == "elder" else ("none", "moustache", "beard")
