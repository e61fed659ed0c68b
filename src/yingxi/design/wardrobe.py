"""What people wear of whom the text says nothing, and the colours that some garments have by themselves."""

from dataclasses import replace

from yingxi.design.looks import Looks
from yingxi.film.brief import Language
from yingxi.film.seeds import choice
from yingxi.film.sheet import Culture, Cut, Pattern, Period
from yingxi.film.story import Age, Sex

BY_AGE: dict[Age, tuple[Pattern, ...]] = {
    "child": ("overalls", "zip", "tee", "hood", "sailor"),
    "young": ("hood", "zip", "tee", "knit", "leather"),
    "adult": ("cardigan", "suit", "vest", "knit", "leather"),
    "elder": ("cardigan", "knit", "vest", "padded"),
}
"""Short tops."""
COATS: tuple[Pattern, ...] = ("buttons", "trench")
SKIRTS: dict[Age, tuple[Pattern, ...]] = {"child": ("pinafore",), "young": ("pinafore",)}
"""What a dress may be beside plain or printed."""
USUAL: dict[str, str] = {
    "lab": "white", "doctor": "white", "scrubs": "teal", "gown": "light blue", "raincoat": "yellow",
    "armour": "dark grey", "robe": "orange", "trench": "tan", "leather": "brown", "space": "white",
    "tunic": "navy",
}  # fmt: skip
"""The dye of a garment that is nearly always of one colour, where none is named."""

Dress = tuple[Cut, Pattern]
_KIMONO: Dress = ("long coat", "kimono")
_ROBE: Dress = ("long coat", "knots")
_MEN: dict[tuple[Period, Culture], tuple[Dress, ...]] = {
    ("ancient", "japanese"): (_KIMONO,),
    ("1930s", "japanese"): (_KIMONO, ("short top", "suit")),
    ("ancient", "arab"): (_ROBE,),
    ("ancient", "african"): (_ROBE, ("short top", "singlet")),
    ("ancient", "chinese"): (("long coat", "hanfu"),),
    ("ancient", "western"): (("long coat", "cloak"), ("short top", "plain"), ("short top", "vest")),
    ("1930s", "chinese"): (("long coat", "knots"), ("short top", "suit"), ("short top", "vest")),
    ("1930s", "western"): (("short top", "suit"), ("short top", "vest"), ("long coat", "trench")),
    ("future", "chinese"): (("short top", "zip"), ("short top", "padded")),
    ("future", "western"): (("short top", "zip"), ("short top", "padded")),
}
_WOMEN: dict[tuple[Period, Culture], tuple[Dress, ...]] = {
    ("ancient", "japanese"): (_KIMONO,),
    ("1930s", "japanese"): (_KIMONO,),
    ("ancient", "arab"): (("dress", "plain"),),
    ("ancient", "african"): (("dress", "flowers"), ("dress", "stripes")),
    ("ancient", "chinese"): (("long coat", "hanfu"),),
    ("ancient", "western"): (("dress", "plain"), ("long coat", "cloak")),
    ("1930s", "chinese"): (("dress", "knots"),),
    ("1930s", "western"): (("dress", "dots"), ("dress", "plain"), ("long coat", "trench")),
    ("future", "chinese"): (("short top", "zip"), ("short top", "padded")),
    ("future", "western"): (("short top", "zip"), ("short top", "padded")),
}
_CHILDREN: dict[tuple[Period, Culture], tuple[Dress, ...]] = {
    ("1930s", "chinese"): (("short top", "knots"),),
    ("1930s", "western"): (("short top", "sailor"), ("short top", "overalls")),
}


def usual_dress(
    period: Period, culture: Culture, language: Language, sex: Sex, age: Age, *, seed: int, person: str
) -> Dress | None:
    """The cut and the pattern that somebody of a time and country wears of whom the text names no garment; None for
    today's people, who wear what they like. Where nothing tells the country, the film's language does."""
    where: Culture = culture or ("chinese" if language == "zh" else "western")
    grown = _WOMEN if sex == "female" else _MEN
    dresses = (_CHILDREN.get((period, where)) if age == "child" else None) or grown.get((period, where))
    return choice(dresses, seed, "dress", person) if dresses else None


def skirted_then(looks: Looks, period: Period, culture: Culture, language: Language) -> Looks:
    """`looks` in which a plain dress is of its time: in ancient China a 裙 falls to the ground and is girdled."""
    where = culture or ("chinese" if language == "zh" else "western")
    if (period, where) != ("ancient", "chinese") or looks.top != "dress" or looks.pattern:
        return looks
    return replace(looks, top="long coat", pattern="hanfu")
