"""The words of a text read as looks: what they fix of a character sheet, and which words fixed something."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from yingxi.breakdown.lexicon import Found, chinese_found, english_found, english_tokens
from yingxi.design.colours import colour_word
from yingxi.film.brief import Language
from yingxi.film.story import Age, Sex

_NUMERALS = {
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_YEARS_ZH = re.compile(r"^(?P<years>[0-9]{1,3}|[零一二两三四五六七八九十百]{1,5})(?:多|来|出头)?岁?(?:的|$)")
_YEARS_EN = re.compile(
    r"^(?:in\s\w+\s)?(?:early|mid|late)?[ -]?(?P<years>\d{1,3})(?:s|[ -]years?[ -]olds?)?$", re.IGNORECASE
)
_TENS = {
    "teens": 16,
    "twenties": 25,
    "thirties": 35,
    "forties": 45,
    "fifties": 55,
    "sixties": 65,
    "seventies": 75,
    "eighties": 85,
}
_DYED = {"scarf": "red", "trousers": "navy", "shoes": "brown"}
_HAIR_NOUN = re.compile(r"发|头发|辫|髻|毛|hair|bun|bob|tail|braid|curl|haired", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Looks:
    """What is fixed by words; empty or None where they are silent. Colours are names of dyes."""

    sex: Sex = "none"
    age: Age | None = None
    years: int | None = None
    kind: str = "person"
    build: str = ""
    height: str = ""
    skin: str = ""
    face: str = ""
    brows: str = ""
    hair: str = ""
    hair_colour: str = ""
    beard: str = ""
    beard_colour: str = ""
    glasses: bool = False
    top: str = ""
    top_colour: str = ""
    top_name: str = ""
    pattern: str = ""
    trim: str = ""
    trousers: str = ""
    shoes: str = ""
    scarf: str = ""
    hat: str = ""
    hat_colour: str = ""
    holds: str = ""
    honoured: tuple[str, ...] = ()
    ignored: tuple[str, ...] = field(default=())


def looks_read(words: Iterable[str], language: Language) -> Looks:
    """All `words` of a person, the first that fixes something ruling."""
    looks = Looks()
    for phrase in words:
        read = _phrase(phrase, looks, language)
        fixed = replace(read, honoured=(), ignored=()) != replace(looks, honoured=(), ignored=())
        repeated = not fixed and bool(_found(phrase, language))
        looks = replace(
            read,
            honoured=(*looks.honoured, phrase) if fixed or repeated else looks.honoured,
            ignored=looks.ignored if fixed or repeated else (*looks.ignored, phrase),
        )
    return looks


def age_at(years: int) -> Age:
    return "child" if years < 13 else "young" if years < 30 else "adult" if years < 60 else "elder"


def years_in(words: str, language: Language) -> int | None:
    """`七十`, `九岁`, `58`, `in his forties`."""
    if language == "zh":
        found = _YEARS_ZH.match(words)
        return _number(found["years"]) if found else None
    if found := _YEARS_EN.match(words.strip()):
        return int(found["years"])
    return next((years for word, years in _TENS.items() if word in words.lower()), None)


def _number(text: str) -> int:
    if text.isdecimal():
        return int(text)
    hundreds, _, rest = text.rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    value = 100 * _NUMERALS.get(hundreds, 0)
    value += 10 * (_NUMERALS.get(tens, 1) if ten else 0)
    return value + _NUMERALS.get(ones.lstrip("零"), 0)


def _found(phrase: str, language: Language, words: Literal["looks", "fronts"] = "looks") -> list[Found]:
    if language == "zh":
        return list(chinese_found(phrase, words))
    tokens = tuple(token for each in english_tokens(phrase) for token in _split(each))
    return list(english_found(tokens, words))


def _split(token: str) -> tuple[str, ...]:
    """`grey-haired` is two words, `t-shirt` one."""
    return (token,) if token in ("t-shirt",) else tuple(part for part in token.split("-") if part)


def _phrase(phrase: str, looks: Looks, language: Language) -> Looks:
    if phrase in ("she", "her", "她"):
        return looks if looks.sex != "none" else replace(looks, sex="female")
    if phrase in ("he", "his", "他"):
        return looks if looks.sex != "none" else replace(looks, sex="male")
    if (years := years_in(phrase, language)) is not None and looks.years is None:
        looks = replace(looks, years=years, age=age_at(years))
    looks = noun_read(phrase, looks, language)
    colour = colour_word(phrase, language)
    if language == "zh" and colour and re.search(r"满头银|银发|白发|鹤发", phrase):
        colour = "white"
    used = False
    for found in _found(phrase, language):
        part, _, value = found.meaning.partition(" ")
        looks, took = _fixed(looks, part, value, colour, phrase)
        used = used or took
    for found in _found(phrase, language, "fronts"):
        looks = looks if looks.pattern else replace(looks, pattern=found.meaning)
    if colour and not used:
        if _HAIR_NOUN.search(phrase):
            return looks if looks.hair_colour else replace(looks, hair_colour=colour)
        if not looks.top_colour and (language == "zh") <= ("色" in phrase or len(phrase) <= 4):
            return replace(looks, top_colour=colour)
    return looks


def noun_read(phrase: str, looks: Looks, language: Language) -> Looks:
    """Sex, age and kind as a noun tells them: 外婆, 孙女, girl, watchmaker, robot."""
    found = list(
        chinese_found(phrase, "people")
        if language == "zh"
        else english_found(english_tokens(phrase), "people")
    )
    for each in found:
        sex, age, kind = each.meaning.split()
        if looks.sex == "none" and sex != "-":
            looks = replace(looks, sex="female" if sex == "female" else "male")
        if looks.age is None and (age != "adult" or sex != "-"):
            looks = replace(looks, age=_age(age))
        if looks.kind == "person" and kind != "person":
            looks = replace(looks, kind="person" if kind == "ghost" else kind)
    return looks


def _age(word: str) -> Age:
    return (
        "child"
        if word == "child"
        else "young"
        if word == "young"
        else "elder"
        if word == "elder"
        else "adult"
    )


def _fixed(looks: Looks, part: str, value: str, colour: str, phrase: str) -> tuple[Looks, bool]:
    """One word's part put on the sheet, the first word ruling; second, whether the phrase's colour goes with
    it."""
    if part == "top":
        return _top(looks, value, colour, phrase), True
    if part in _DYED:
        return (looks if getattr(looks, part) else _with(looks, part, colour or _DYED[part])), True
    if part == "pattern":
        trim = colour if value == "apron" else ""
        return (looks if looks.pattern else replace(looks, pattern=value, trim=trim)), value == "apron"
    if part == "glasses":
        return replace(looks, glasses=True), True
    if part == "age":
        return (looks if looks.age else replace(looks, age=_age(value))), False
    name = "holds" if part == "hold" else part
    if not getattr(looks, name):
        looks = _with(looks, name, value)
        if part in ("beard", "hat"):
            looks = _with(looks, f"{part}_colour", colour)
    if part == "hair" and colour and not looks.hair_colour:
        looks = replace(looks, hair_colour=colour)
    return looks, part in ("hair", "beard", "hat", "hold", "skin")


def _with(looks: Looks, part: str, value: str) -> Looks:
    changed: dict[str, Any] = {part: value}
    return replace(looks, **changed)


def _top(looks: Looks, cut: str, colour: str, phrase: str) -> Looks:
    """What is worn over all: a coat or a dress counts before the shirt beneath it."""
    if looks.top and looks.top != cut and looks.top_colour:
        return looks
    return replace(
        looks,
        top=cut if looks.top in ("", "short top") else looks.top,
        top_colour=looks.top_colour or colour,
        top_name=looks.top_name or phrase,
    )
