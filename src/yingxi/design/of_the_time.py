"""What a word for clothes means then and there: 白衣 in a tale of swords is a girdled robe, a gown at a ball of 1813 is
gathered under the breast."""

import re
from dataclasses import dataclass, replace

from yingxi.design.looks import Looks
from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Culture, Period
from yingxi.film.story import Age, Sex

WUXIA, REGENCY = "wuxia", "regency"
_ANY_CLOTHES = phrased(
    r"[衣衫袍裳]|短打|短褂|\b(?:clothes|clothing|garments?|garb|outfit|attire|robes?|tunic)\b",
    re.IGNORECASE,
)
"""Names that fit whatever people wear; 棉衣, 雨衣 and the like have fronts of their own."""
_ROBES = phrased(r"袍|\b(?:robes?|gown)\b", re.IGNORECASE)
_GOWNS = phrased(r"\b(?:gown|dress|frock)\b|裙", re.IGNORECASE)
_COATS = phrased(r"\b(?:coat|jacket|suit)\b|外套|大衣", re.IGNORECASE)
_LOOSE = ("", "knots", "robe", "hanfu", "buttons")
_CALLINGS_IN_ROBES = ("monk", "nun", "taoist", "priest")


@dataclass(frozen=True, slots=True)
class Then:
    """When and where somebody is seen; `where` is never empty."""

    period: Period
    where: Culture
    era: str


def then_of(period: Period, culture: Culture, era: str, language: Language) -> Then:
    """The time and the country, that of the film's language where nothing tells it."""
    return Then(period, culture or ("chinese" if language == "zh" else "western"), era)


def dressed_then(looks: Looks, trade: str, then: Then, *, sex: Sex, age: Age) -> Looks:
    """`looks` in which clothes that are named by no more than a common word are those of the time and country."""
    if looks.pattern not in _LOOSE or trade in _CALLINGS_IN_ROBES or not (looks.top or looks.top_colour):
        return looks
    match then.period, then.where:
        case ("ancient", "chinese") if then.era == WUXIA and (_armed(looks, trade)) and _common(looks):
            return _in(looks, "long coat", "martial")
        case ("ancient", "chinese") if _common(looks):
            return _in(looks, "long coat", "hanfu")
        case ("ancient" | "1930s", "japanese") if _common(looks):
            return _in(looks, "long coat", "kimono")
        case (_, "arab") if _ROBES.search(looks.top_name) and looks.top == "long coat":
            return _in(looks, "long coat", "thobe")
        case ("ancient", "arab") if _common(looks):
            return _in(looks, "long coat", "thobe")
        case ("ancient", "western") if then.era == REGENCY:
            return _of_the_regency(looks, sex, age)
        case _:
            return looks


def in_evening_dress(looks: Looks, sex: Sex) -> Looks:
    """`looks` of a woman whose 礼服 is no suit but a dress."""
    gown = sex == "female" and looks.pattern == "suit" and "礼服" in looks.top_name
    return replace(looks, top="dress", pattern="evening") if gown else looks


def _common(looks: Looks) -> bool:
    """Whether the text names no more than a colour, or a word that fits any clothes."""
    return not looks.top_name or _ANY_CLOTHES.search(looks.top_name) is not None


def _armed(looks: Looks, trade: str) -> bool:
    return trade == "swordsman" or looks.holds == "sword" or looks.hat == "conical"


def _in(looks: Looks, cut: str, pattern: str) -> Looks:
    return replace(looks, top=cut, pattern=pattern)


def _of_the_regency(looks: Looks, sex: Sex, age: Age) -> Looks:
    if sex == "female" and _GOWNS.search(looks.top_name):
        return _in(looks, "dress", "empire")
    if sex == "male" and age != "child" and _COATS.search(looks.top_name):
        return replace(
            looks,
            top="short top",
            pattern="tailcoat",
            trousers=looks.trousers or "beige",
            shoes=looks.shoes or "black",
        )
    return looks
