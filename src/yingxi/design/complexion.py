"""Natural colours of skin and hair."""

from yingxi.design.colours import DYES
from yingxi.film.brief import Language
from yingxi.film.colour import Colour
from yingxi.film.seeds import chance, choice
from yingxi.film.sheet import Culture
from yingxi.film.story import Age

_SKINS: dict[str, Colour] = {
    "fair": Colour(0.88, 0.045, 62),
    "light": Colour(0.845, 0.055, 64),
    "warm": Colour(0.80, 0.065, 63),
    "tan": Colour(0.70, 0.075, 58),
    "brown": Colour(0.58, 0.075, 52),
    "dark": Colour(0.46, 0.065, 48),
}
_USUAL: dict[Language, tuple[str, ...]] = {
    "zh": ("light", "warm", "light", "fair", "tan"),
    "en": ("fair", "light", "warm", "tan", "brown", "dark", "light"),
}
_AT_HOME: dict[Culture, tuple[str, ...]] = {
    "japanese": ("light", "warm", "light", "fair"),
    "african": ("dark", "brown", "dark"),
    "arab": ("tan", "warm", "tan", "brown"),
    "indian": ("brown", "tan", "brown", "tan"),
    "mexican": ("tan", "warm", "tan", "brown"),
}
_HAIRS: dict[str, Colour] = {
    "black": Colour(0.29, 0.014, 300),
    "dark brown": Colour(0.34, 0.035, 50),
    "brown": Colour(0.43, 0.055, 55),
    "chestnut": Colour(0.45, 0.075, 42),
    "red": Colour(0.56, 0.10, 45),
    "blond": Colour(0.76, 0.075, 85),
    "grey": Colour(0.66, 0.008, 270),
    "white": Colour(0.84, 0.008, 90),
}
FURS: dict[str, Colour] = {
    "fox": Colour(0.66, 0.125, 52),
    "wolf": Colour(0.62, 0.012, 255),
    "rabbit": Colour(0.86, 0.018, 75),
    "mouse": Colour(0.70, 0.015, 60),
    "bear": Colour(0.52, 0.060, 55),
    "panda": Colour(0.93, 0.010, 90),
    "pig": Colour(0.82, 0.060, 15),
    "monkey": Colour(0.54, 0.060, 55),
    "tiger": Colour(0.74, 0.120, 65),
    "horse": Colour(0.55, 0.070, 48),
    "cow": Colour(0.90, 0.012, 85),
    "sheep": Colour(0.80, 0.030, 70),
    "deer": Colour(0.66, 0.070, 62),
    "elephant": Colour(0.68, 0.012, 260),
    "dragon": Colour(0.60, 0.085, 165),
    "fish": Colour(0.70, 0.125, 50),
    "squirrel": Colour(0.60, 0.105, 48),
    "hedgehog": Colour(0.62, 0.045, 60),
    "frog": Colour(0.68, 0.120, 135),
    "turtle": Colour(0.66, 0.085, 125),
    "whale": Colour(0.56, 0.065, 245),
    "ghost": Colour(0.40, 0.015, 270),
}
"""The fur, hide or scales of a creature whose colour no word names."""
_NAMED = {
    "yellow": "blond", "gold": "blond", "tan": "blond", "beige": "blond", "dark grey": "grey",
    "light grey": "white",
    "orange": "red", "dark red": "red",
}  # fmt: skip


FAIR = 0.75
"""From which lightness of the skin on hair is fair or red without a word."""
GREYING = 50
"""Years from which an adult may be grey of whose hair the text says nothing."""


def skin_colour(word: str, language: Language, *, seed: int, person: str, culture: Culture = "") -> Colour:
    """The skin that a word names, else a natural one of the people of where the film plays, or of its language."""
    usual = _AT_HOME.get(culture, _USUAL[language])
    return _SKINS[word or choice(usual, seed, "skin", person)]


def hair_colour(
    dye: str,
    age: Age,
    language: Language,
    *,
    seed: int,
    person: str,
    years: int | None = None,
    skin: Colour | None = None,
    culture: Culture = "",
) -> Colour:
    """The hair's named colour, else a natural one: elders grey to white (L .75-.85), others dark, or fair
    in English where the `skin` is; from fifty years on some are grey."""
    if dye:
        return _HAIRS.get(_NAMED.get(dye, dye)) or DYES.get(dye) or _HAIRS["black"]
    if age == "elder":
        return Colour(0.75 + 0.10 * chance(seed, "grey", person), 0.008, 90)
    dark = (
        ("black", "black", "dark brown")
        if language == "zh" or culture in _AT_HOME
        else ("black", "black", "dark brown")
        if skin is not None and skin.lightness < FAIR
        else ("dark brown", "brown", "black", "chestnut", "blond", "red")
    )
    if age == "adult" and (years or 0) >= GREYING and chance(seed, "grey", person) > 0.5:
        return _HAIRS["grey"]
    return _HAIRS[choice(dark, seed, "hair", person)]
