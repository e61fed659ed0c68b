"""What tells each animal that shares one round head: its ears, muzzle, nose, eyes, and what else it bears."""

from dataclasses import dataclass

from yingxi.film.colour import Colour

PALE = Colour(0.95, 0.02, 80)
DARK = Colour(0.28, 0.015, 40)
PINK = Colour(0.72, 0.10, 15)
_BROWN = Colour(0.40, 0.07, 55)


@dataclass(frozen=True, slots=True)
class Marks:
    """What tells an animal: `ears` by shape ("none" has none) with their size, `muzzle` its half width, `nose` its
    paint ("nostrils" where it has two holes instead), and the names of what else it bears."""

    ears: str = "round"
    ear: float = 0.16
    half: float = 0.53
    muzzle: float = 0.24
    nose: Colour = DARK
    iris: Colour = _BROWN
    nostrils: bool = False
    also: tuple[str, ...] = ()
    whiskers: bool = False


ANIMALS: dict[str, Marks] = {
    "fox": Marks("pointed", 0.20, 0.54, 0.20, iris=Colour(0.60, 0.11, 75), also=("white cheeks", "dark tips", "ruff"),
                 whiskers=True),
    "wolf": Marks("pointed", 0.18, 0.54, 0.24, iris=Colour(0.66, 0.10, 85), also=("white cheeks", "ruff")),
    "rabbit": Marks("long", 0.50, 0.50, 0.19, nose=PINK, also=("teeth",), whiskers=True),
    "mouse": Marks("round", 0.25, 0.48, 0.18, nose=PINK, whiskers=True),
    "bear": Marks("round", 0.15, 0.56, 0.25),
    "panda": Marks("round", 0.15, 0.56, 0.24, also=("eye patches", "dark ears")),
    "pig": Marks("folded", 0.19, 0.54, 0.21, nose=PINK, nostrils=True),
    "monkey": Marks("round", 0.17, 0.50, 0.27, also=("pale face",)),
    "tiger": Marks("round", 0.15, 0.56, 0.25, nose=Colour(0.60, 0.11, 20), iris=Colour(0.66, 0.11, 90),
                   also=("stripes", "white cheeks"), whiskers=True),
    "horse": Marks("pointed", 0.13, 0.46, 0.27, nostrils=True, also=("mane", "blaze")),
    "cow": Marks("side", 0.20, 0.50, 0.30, nose=PINK, nostrils=True, also=("horns", "patch")),
    "sheep": Marks("side", 0.24, 0.40, 0.20, nose=PINK, also=("wool",)),
    "deer": Marks("side", 0.19, 0.48, 0.20, also=("antlers", "spots")),
    "elephant": Marks("fan", 0.38, 0.52, 0.20, also=("trunk",)),
    "dragon": Marks("side", 0.16, 0.54, 0.30, iris=Colour(0.70, 0.13, 90), nostrils=True,
                    also=("horns of gold", "crest", "beard")),
    "squirrel": Marks("round", 0.13, 0.49, 0.19, also=("white cheeks", "teeth"), whiskers=True),
    "hedgehog": Marks("round", 0.11, 0.46, 0.18, also=("spines", "pale face")),
    "frog": Marks("none", 0.0, 0.58, 0.36, iris=Colour(0.72, 0.13, 90), nostrils=True,
                  also=("bulges", "pale jaw", "wide mouth")),
    "turtle": Marks("none", 0.0, 0.47, 0.19, nostrils=True, also=("scales", "wide mouth")),
    "whale": Marks("none", 0.0, 0.60, 0.30, also=("pale jaw", "spout", "wide mouth")),
    "fish": Marks("fins", 0.24, 0.54, 0.20, also=("scales", "back fin", "wide mouth")),
}  # fmt: skip
