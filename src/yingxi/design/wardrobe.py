"""What people wear of whom the text says nothing, and the colours that some garments have by themselves."""

from dataclasses import replace

from yingxi.design.looks import Looks
from yingxi.design.of_the_time import REGENCY, Then
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
_THOBE: Dress = ("long coat", "thobe")
_KURTA: Dress = ("long coat", "kurta")
_SHIRT: Dress = ("short top", "buttons")
_PRINTED: tuple[Dress, ...] = (("dress", "flowers"), ("dress", "plain"))
_INDIAN_WOMEN: tuple[Dress, ...] = (("dress", "sari"), ("dress", "sari"), _KURTA)
# By period and country; a period of "" stands for today and for where nothing tells the time.
_MEN: dict[tuple[str, Culture], tuple[Dress, ...]] = {
    ("ancient", "japanese"): (_KIMONO,),
    ("1930s", "japanese"): (_KIMONO, ("short top", "suit")),
    ("ancient", "arab"): (_THOBE,),
    ("1930s", "arab"): (_THOBE, ("short top", "suit")),
    ("", "arab"): (_THOBE, _SHIRT),
    ("ancient", "african"): (("long coat", "knots"), ("short top", "singlet")),
    ("ancient", "indian"): (_KURTA,),
    ("1930s", "indian"): (_KURTA,),
    ("", "indian"): (_KURTA, _SHIRT),
    ("ancient", "mexican"): (("short top", "poncho"), ("short top", "plain")),
    ("1930s", "mexican"): (("short top", "poncho"), _SHIRT, ("short top", "vest")),
    ("", "mexican"): (_SHIRT, ("short top", "checks"), ("short top", "vest")),
    ("ancient", "chinese"): (("long coat", "hanfu"),),
    ("ancient", "western"): (("long coat", "cloak"), ("short top", "plain"), ("short top", "vest")),
    ("1930s", "chinese"): (("long coat", "knots"), ("short top", "suit"), ("short top", "vest")),
    ("1930s", "western"): (("short top", "suit"), ("short top", "vest"), ("long coat", "trench")),
    ("future", "chinese"): (("short top", "zip"), ("short top", "padded")),
    ("future", "western"): (("short top", "zip"), ("short top", "padded")),
}
_WOMEN: dict[tuple[str, Culture], tuple[Dress, ...]] = {
    ("ancient", "japanese"): (_KIMONO,),
    ("1930s", "japanese"): (_KIMONO,),
    ("ancient", "arab"): (_THOBE,),
    ("1930s", "arab"): (_THOBE,),
    ("", "arab"): (_THOBE, ("dress", "plain")),
    ("ancient", "african"): (("dress", "flowers"), ("dress", "stripes")),
    ("ancient", "indian"): (("dress", "sari"),),
    ("1930s", "indian"): (("dress", "sari"),),
    ("", "indian"): _INDIAN_WOMEN,
    ("ancient", "mexican"): _PRINTED,
    ("1930s", "mexican"): _PRINTED,
    ("", "mexican"): _PRINTED,
    ("ancient", "chinese"): (("long coat", "hanfu"),),
    ("ancient", "western"): (("dress", "plain"), ("long coat", "cloak")),
    ("1930s", "chinese"): (("dress", "knots"),),
    ("1930s", "western"): (("dress", "dots"), ("dress", "plain"), ("long coat", "trench")),
    ("future", "chinese"): (("short top", "zip"), ("short top", "padded")),
    ("future", "western"): (("short top", "zip"), ("short top", "padded")),
}
_CHILDREN: dict[tuple[str, Culture], tuple[Dress, ...]] = {
    ("1930s", "chinese"): (("short top", "knots"),),
    ("1930s", "western"): (("short top", "sailor"), ("short top", "overalls")),
    ("ancient", "western"): (("short top", "plain"), ("short top", "vest")),
    ("ancient", "indian"): (_KURTA,),
    ("", "indian"): (_KURTA, ("short top", "tee")),
    ("", "arab"): (_THOBE, ("short top", "tee")),
    ("", "mexican"): (("short top", "plain"), ("short top", "tee")),
}
_OF_A_BALL: dict[Sex, Dress] = {"female": ("dress", "empire"), "male": ("short top", "tailcoat")}


def usual_dress(then: Then, sex: Sex, age: Age, *, seed: int, person: str) -> Dress | None:
    """The cut and the pattern that somebody of a time and country wears of whom the text names no garment; None for
    today's people of most countries, who wear what they like."""
    if then.era == REGENCY and (sex == "female" or age != "child"):
        return _OF_A_BALL.get(sex)
    grown = _WOMEN if sex == "female" else _MEN
    key = ("" if then.period == "today" else then.period, then.where)
    small = age == "child" and (sex == "male" or key[0] == "1930s")
    dresses = (_CHILDREN.get(key) if small else None) or grown.get(key)
    return choice(dresses, seed, "dress", person) if dresses else None


def skirted_then(looks: Looks, period: Period, culture: Culture, language: Language) -> Looks:
    """`looks` in which a plain dress is of its time: in ancient China a 裙 falls to the ground and is girdled."""
    where = culture or ("chinese" if language == "zh" else "western")
    if (period, where) != ("ancient", "chinese") or looks.top != "dress" or looks.pattern:
        return looks
    return replace(looks, top="long coat", pattern="hanfu")
