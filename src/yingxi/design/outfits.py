"""What people wear for what they are, where the text names no garment: a waiter's waistcoat, a nurse's cap."""

import re
from dataclasses import dataclass, fields, replace

from yingxi.design.looks import Looks
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Culture, Period
from yingxi.film.story import Age, Sex

_OWN = ("student", "king", "monk", "astronaut", "nun", "taoist", "clown")
"""What children are, too; of a small doctor the text would name the coat."""


@dataclass(frozen=True, slots=True)
class Outfit:
    """Parts of somebody's looks, by the names of cuts, fronts, hats and dyes. Empty: as it comes."""

    top: str = "short top"
    pattern: str = ""
    top_colour: str = ""
    trim: str = ""
    under: str = ""
    apron: str = ""
    skirt: str = ""
    trousers: str = ""
    shoes: str = ""
    scarf: str = ""
    hat: str = ""
    hat_colour: str = ""
    hair: str = ""
    red_nose: str = ""
    holds: str = ""


_BLACK_TIE = Outfit("short top", "suit", "black", trousers="black", shoes="black")
_ROYAL = Outfit("long coat", "robe", "dark red", "gold", hat="crown", hat_colour="red")
_OVERALLS = Outfit("short top", "overalls", "light blue", trousers="navy", hat="cap", hat_colour="navy")
OUTFITS: dict[str, Outfit] = {
    "waiter": Outfit("short top", "vest", "black", under="white", trousers="black", shoes="black", scarf="dark red"),
    "butler": _BLACK_TIE,
    "nurse": Outfit("short top", "scrubs", "light blue", trousers="light blue", shoes="white"),
    "doctor": Outfit("long coat", "doctor", "white", under="light blue", trousers="navy"),
    "scientist": Outfit("long coat", "lab", "white", under="grey"),
    "soldier": Outfit("short top", "uniform", "olive", trousers="olive", hat="cap", hat_colour="dark green"),
    "police": Outfit("short top", "uniform", "navy", trousers="navy", hat="peaked", hat_colour="navy"),
    "guard": Outfit("short top", "uniform", "dark grey", trousers="black", hat="peaked", hat_colour="dark grey"),
    "chef": Outfit("short top", "buttons", "white", trim="grey", trousers="dark grey", scarf="red", hat="cook"),
    "baker": Outfit("short top", "apron", "light blue", apron="white", trousers="grey", hat="cook"),
    "shopkeeper": Outfit("short top", "apron", apron="dark green"),
    "craftsman": Outfit("short top", "apron", apron="brown"),
    "mechanic": _OVERALLS,
    "builder": Outfit("short top", "overalls", "grey", trousers="navy", hat="hard hat", hat_colour="yellow"),
    "farmer": Outfit("short top", "overalls", "dark red", trousers="navy", hat="straw", hat_colour="tan"),
    "gardener": Outfit("short top", "apron", apron="olive", hat="straw", hat_colour="tan"),
    "fisherman": Outfit("long coat", "raincoat", "yellow", hat="knitted", hat_colour="navy"),
    "sailor": Outfit("short top", "stripes", "white", "navy", trousers="navy", hat="knitted", hat_colour="navy"),
    "captain": Outfit("short top", "uniform", "navy", trousers="navy", hat="peaked", hat_colour="white"),
    "pilot": Outfit("short top", "leather", "brown", trousers="dark grey", scarf="white", hat="peaked"),
    "driver": Outfit("short top", "uniform", "blue", trousers="dark grey", hat="peaked", hat_colour="blue"),
    "postman": Outfit(
        "short top", "uniform", "dark green", trousers="dark green", hat="peaked", hat_colour="dark green"
    ),
    "courier": Outfit("short top", "zip", "yellow", "black", hat="hard hat", hat_colour="yellow"),
    "firefighter": Outfit("long coat", "raincoat", "orange", hat="hard hat", hat_colour="red"),
    "sweeper": Outfit("short top", "vest", "orange", under="grey", hat="cap", hat_colour="orange"),
    "cleaner": Outfit("short top", "apron", apron="light grey"),
    "teacher": Outfit("short top", "cardigan", under="white", trousers="dark grey"),
    "professor": Outfit("short top", "suit", "brown", under="beige", trousers="brown"),
    "student": Outfit("short top", "zip", "navy", "white", trousers="navy", shoes="white"),
    "monk": Outfit("long coat", "robe", "orange", hair="shaven"),
    "nun": Outfit("long coat", "robe", "black", "white", hat="headscarf", hat_colour="black"),
    "taoist": Outfit("long coat", "robe", "navy", "white", hair="topknot"),
    "judge": Outfit("long coat", "robe", "black", "dark red", shoes="black"),
    "priest": Outfit("long coat", "buttons", "black", "dark grey"),
    "astronaut": Outfit("short top", "space", "white"),
    "bride": Outfit("dress", "plain", "white", "white", shoes="white", hat="veil", hat_colour="white"),
    "groom": Outfit("short top", "suit", "black", under="white", trousers="black", shoes="black"),
    "business": Outfit("short top", "suit", "dark grey", trousers="dark grey", shoes="black"),
    "musician": _BLACK_TIE,
    "detective": Outfit("long coat", "trench", "tan", hat="brimmed", hat_colour="brown"),
    "thief": Outfit("short top", "stripes", "black", "light grey", trousers="black", hat="knitted", hat_colour="black"),
    "king": _ROYAL,
    "painter": Outfit("short top", "apron", apron="beige", hat="beret", hat_colour="dark red"),
    "athlete": Outfit("short top", "zip", "red", "white", trousers="navy", shoes="white"),
    "lighthouse": Outfit("short top", "knit", "navy", hat="peaked", hat_colour="navy"),
    "official": Outfit("long coat", "hanfu", "dark red", "navy", hat="official"),
    "scholar": Outfit("long coat", "hanfu", "light blue", "white", hair="topknot"),
    "clown": Outfit(
        "long coat", "checks", "yellow", "dark red", trousers="navy", shoes="red", scarf="red", hat="clown",
        hat_colour="dark green", red_nose="worn",
    ),
    "swordsman": Outfit("long coat", "hanfu", "dark grey", "light grey", shoes="black", hair="topknot"),
}  # fmt: skip
_FEMALE: dict[str, Outfit] = {
    "waiter": Outfit("dress", "apron", "black", apron="white", shoes="black"),
    "butler": Outfit("dress", "apron", "black", apron="white", shoes="black"),
    "nurse": Outfit(
        "dress", "buttons", "light blue", "white", shoes="white", hat="nurse", hat_colour="white"
    ),
    "business": Outfit("short top", "suit", "dark grey", skirt="dark grey", shoes="black"),
    "musician": Outfit("dress", "plain", "black", "dark grey", shoes="black"),
}
_CHINESE: dict[str, Outfit] = {
    "farmer": Outfit("short top", "knots", "grey", "dark grey", hat="straw", hat_colour="tan"),
    "fisherman": Outfit("short top", "knots", "brown", "tan", hat="conical"),
    "sailor": Outfit("short top", "knots", "blue", "light grey", hat="conical"),
}
_SOLDIER_OF_OLD = Outfit("short top", "armour", "dark grey", hat="helmet", hat_colour="red")
_OF_OLD: dict[tuple[str, Culture], Outfit | None] = {
    **{(trade, culture): _SOLDIER_OF_OLD for trade in ("soldier", "guard") for culture in ("chinese", "western")},
    ("farmer", "western"): Outfit("short top", "plain", "tan", "brown", hat="straw", hat_colour="tan"),
    ("farmer", "chinese"): Outfit("short top", "knots", "tan", "brown", hat="conical"),
    ("fisherman", "western"): Outfit("short top", "knit", "grey", hat="knitted", hat_colour="brown"),
    ("fisherman", "chinese"): Outfit("short top", "knots", "brown", "tan", hat="conical"),
    ("king", "chinese"): Outfit("long coat", "hanfu", "gold", "dark red", hat="crown", hat_colour="red"),
    ("student", "chinese"): Outfit("long coat", "hanfu", "light blue", "white"),
    ("swordsman", "chinese"): Outfit("long coat", "martial", "dark grey", "light grey", shoes="black"),
    ("swordsman", "japanese"): Outfit("long coat", "kimono", "dark grey", "light grey", hair="topknot"),
    ("bride", "chinese"): Outfit("long coat", "hanfu", "red", "gold", hat="crown", hat_colour="red", hair="coiffure"),
    ("groom", "chinese"): Outfit("long coat", "hanfu", "red", "gold", hat="official"),
}  # fmt: skip
_ALWAYS = frozenset(
    {"king", "monk", "nun", "taoist", "official", "scholar", "swordsman", "clown", "craftsman", "shopkeeper"}
)
"""What was worn of old as it is today; for every other trade of old that has no outfit of its own, the time's dress."""


def calling_hair(trade: str, said: str) -> str:
    """How somebody of a calling wears their hair whatever they are dressed in: a monk's head is shaven, a bald one
    too."""
    worn = OUTFITS[trade].hair if trade in OUTFITS else ""
    return worn if worn and (not said or (worn, said) == ("shaven", "bald")) else ""


def dressed(
    looks: Looks, *, sex: Sex, age: Age, period: Period, culture: Culture, language: Language
) -> Looks | None:
    """`looks` of whom the text names no garment, in what their trade wears; None where it has none then and there. What
    the text says of hat, hair and trousers stays."""
    grown = age not in ("child", "young")
    if not looks.trade or (looks.trade == "student" if grown else age == "child" and looks.trade not in _OWN):
        return None
    outfit = _outfit(looks.trade, sex, period, culture or ("chinese" if language == "zh" else "western"))
    if outfit is None:
        return None
    missing = {
        part.name: getattr(outfit, part.name)
        for part in fields(Outfit)
        if getattr(outfit, part.name) and not getattr(looks, part.name)
    }
    if "hat" not in missing:
        missing.pop("hat_colour", None)
    return replace(looks, **missing)


_NURSES = phrased(r"\bnurse'?s'? (?:uniform|dress)\b|护士(?:制服|服|裙)", re.IGNORECASE)


def in_nurses_dress(looks: Looks, trade: str, sex: Sex) -> Looks:
    """`looks` of who wears the uniform of a nurse's `trade`: a woman's is a buttoned dress with its cap, a man's a
    short tunic."""
    plain = trade == "nurse" and looks.pattern == "uniform"
    if not plain and not _NURSES.search(looks.top_name):
        return looks
    colour, shoes = looks.top_colour or "white", looks.shoes or "white"
    if sex == "male":
        return replace(
            looks, top="short top", pattern="scrubs", top_colour=colour, trousers=looks.trousers or colour,
            shoes=shoes,
        )  # fmt: skip
    return replace(
        looks, top="dress", pattern="buttons", top_colour=colour, trim=looks.trim or "light grey",
        trousers=looks.trousers or "white", shoes=shoes, hat=looks.hat or "nurse",
        hat_colour=looks.hat_colour or "white",
    )  # fmt: skip


def _outfit(trade: str, sex: Sex, period: Period, culture: Culture) -> Outfit | None:
    if period == "ancient":
        return _OF_OLD.get((trade, culture)) or (OUTFITS[trade] if trade in _ALWAYS else None)
    if culture == "chinese" and trade in _CHINESE:
        return _CHINESE[trade]
    return (_FEMALE.get(trade) if sex == "female" else None) or OUTFITS[trade]
