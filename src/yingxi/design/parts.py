"""Who plays in the film: each person with what the text, the story and their time tell of them."""

from dataclasses import dataclass, replace
from typing import get_args

from yingxi.breakdown.sexes import given_sex, kin_sex
from yingxi.design.canes import STICK, walks_with_a_stick
from yingxi.design.hair_of_the_time import hair_then
from yingxi.design.human import said_to_be_human
from yingxi.design.looks import (
    Looks,
    age_at,
    looks_read,
    noun_read,
    teenager_read,
    trade_forgotten,
)
from yingxi.design.of_the_time import dressed_then, in_evening_dress, then_of
from yingxi.design.outfits import calling_hair, dressed, in_nurses_dress
from yingxi.design.periods import Told, origin_of
from yingxi.design.trades import trade_named
from yingxi.design.wardrobe import skirted_then, usual_dress
from yingxi.film.breakdown import Breakdown, Person
from yingxi.film.brief import Language
from yingxi.film.seeds import chance
from yingxi.film.sheet import Culture, HairStyle, Kind
from yingxi.film.story import Age, Sex, Story, StoryPerson

NARRATORS = frozenset({"旁白", "画外音", "narrator", "独白", "announcer", "voice over"})
_MENS = frozenset({"tunic", "tailcoat"})
"""Fronts that men wear, where nothing else tells the sex."""


@dataclass(frozen=True, slots=True)
class Part:
    """A person with what is known of them before anything is chosen."""

    person: Person
    looks: Looks
    sex: Sex
    age: Age
    guessed: bool = False
    """Whether nothing but the name or chance told the sex."""
    hairs: tuple[HairStyle, ...] = ()
    """How people of their time wore their hair; none, as today."""
    culture: Culture = ""
    """Of the place where they are first seen."""


def part_known(
    person: Person, breakdown: Breakdown, told: Told, story: Story | None = None, *, seed: int
) -> Part:
    """`person` as the text tells them, as `story` knew them, and in what people of their time and trade wore."""
    language = breakdown.language
    known = next((each for each in story.people if each.name == person.name), None) if story else None
    looks, age = _told_by_the_story(_read(person, known, language), known)
    sex, guessed = _sex(person, looks, known, language, seed=seed)
    part = Part(person, looks, sex, age, guessed)
    return _of_their_time(_with_stick(part, breakdown), breakdown, told, seed=seed)


def nature(kind: str) -> str:
    """A ghost speaks as the person it was."""
    return "person" if kind == "ghost" else kind


def _read(person: Person, known: StoryPerson | None, language: Language) -> Looks:
    description = _pieces(known.description) if known else ()
    looks = looks_read(dict.fromkeys((*person.words, *description)), language)
    looks = teenager_read(person.name, noun_read(person.name, looks, language), language)
    if said_to_be_human((*person.words, *description), language):
        looks = replace(looks, kind="person")
    return looks if looks.trade else replace(looks, trade=trade_named(person.name, language))


def _told_by_the_story(looks: Looks, known: StoryPerson | None) -> tuple[Looks, Age]:
    """Years, age and kind, where the text itself is silent."""
    if known is None:
        return looks, looks.age or "adult"
    years = known.years
    age = looks.age or (age_at(years) if years is not None else known.age)
    if looks.years is None and years is not None and age == age_at(years):
        looks = replace(looks, years=years)
    if looks.kind == "person" and known.kind in get_args(Kind):
        looks = replace(looks, kind=known.kind)
    return looks, age or "adult"


def _sex(
    person: Person, looks: Looks, known: StoryPerson | None, language: Language, *, seed: int
) -> tuple[Sex, bool]:
    """The sex and whether it is guessed: told by the text, the story, a word of kin, the clothes, the name, or
    chance."""
    human = nature(looks.kind) == "person"
    told: tuple[Sex, ...] = (
        looks.sex,
        known.sex if known else "none",
        kin_sex(person.name, language) if human else "none",
        _sex_worn(looks),
    )
    sex: Sex = next((each for each in told if each != "none"), "none")
    if sex != "none" or not human:
        return sex, False
    leaning = given_sex(person.name, language)
    guessed = (language == "zh" or leaning is None) and person.name.lower() not in NARRATORS
    return leaning or ("female" if chance(seed, "sex", person.id) < 0.5 else "male"), guessed


def _sex_worn(looks: Looks) -> Sex:
    if bool(looks.beard) and looks.beard != "none":
        return "male"
    if looks.kind == "person" and (looks.skirt or looks.top == "dress"):
        return "female"
    return "male" if looks.pattern in _MENS else "none"


def _with_stick(part: Part, breakdown: Breakdown) -> Part:
    if part.looks.holds or not walks_with_a_stick(part.person, breakdown):
        return part
    return replace(part, looks=replace(part.looks, holds=STICK))


def _of_their_time(part: Part, breakdown: Breakdown, told: Told, *, seed: int) -> Part:
    """`part` in what their trade wears, else in what people wore when and where they are first seen, if the text names
    nothing that they wear."""
    if part.sex == "male" and part.looks.hat == "headscarf":
        part = replace(part, looks=replace(part.looks, hat="turban"))
    looks, person = trade_forgotten(part.looks, breakdown.language), part.person
    scene = next((each for each in breakdown.scenes if person.id in each.people), None)
    if scene is None or looks.kind not in ("person", "ghost"):
        return replace(part, looks=looks)
    language, period, culture = breakdown.language, told.period(scene), told.culture(scene)
    calling = calling_hair(part.looks.trade, looks.hair)
    if calling:
        looks = replace(looks, hair=calling)
    looks = skirted_then(looks, period, culture, language)
    home = origin_of(person.name, language) or culture
    then = then_of(period, culture or home, told.era(scene), language)
    part = replace(part, culture=home, hairs=hair_then(then, part.sex, part.age))
    looks = in_nurses_dress(looks, part.looks.trade, part.sex)
    looks = in_evening_dress(looks, part.sex)
    then = then_of(period, culture, told.era(scene), language)
    if looks.kind != "person" or looks.top or looks.pattern or looks.apron or looks.skirt:
        at_home = then_of(period, culture or home, told.era(scene), language)
        looks = dressed_then(looks, part.looks.trade, at_home, sex=part.sex, age=part.age)
        return replace(part, looks=looks)
    worn = dressed(part.looks, sex=part.sex, age=part.age, period=period, culture=culture, language=language)
    if worn:
        worn = dressed_then(worn, part.looks.trade, then, sex=part.sex, age=part.age)
        return replace(part, looks=worn)
    if dress := usual_dress(then, part.sex, part.age, seed=seed, person=person.id):
        looks = replace(looks, top=dress[0], pattern=dress[1])
    return replace(part, looks=looks)


def _pieces(description: str) -> tuple[str, ...]:
    for mark in "，、；;。":
        description = description.replace(mark, ",")
    return tuple(piece.strip(" .") for piece in description.split(",") if piece.strip(" ."))
