"""The cast: a character sheet for everybody, from what the text says and, where it is silent, from the
seed."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from math import cos, hypot, radians, sin
from typing import Literal, cast, get_args

from yingxi.breakdown.lexicon import words_found
from yingxi.breakdown.sexes import given_sex, kin_sex
from yingxi.design.canes import STICK, walks_with_a_stick
from yingxi.design.colours import DYES, dye
from yingxi.design.complexion import FURS, hair_colour, skin_colour
from yingxi.design.hair_of_the_time import hair_then
from yingxi.design.looks import Looks, age_at, looks_read, noun_read, teenager_read, trade_forgotten
from yingxi.design.outfits import calling_hair, dressed
from yingxi.design.palettes import palette_chosen
from yingxi.design.parting import NAMED, far_from, parted
from yingxi.design.periods import Told
from yingxi.design.pets import pet_height
from yingxi.design.silhouette import Silhouette, silhouette_chosen
from yingxi.design.tailoring import in_overalls, of_one_cloth, trim_of
from yingxi.design.timbres import timbres
from yingxi.design.trades import trade_named
from yingxi.design.voices import kind_of_voice, voice_chosen
from yingxi.design.wardrobe import BY_AGE, COATS, SKIRTS, USUAL, skirted_then, usual_dress
from yingxi.film.breakdown import Breakdown, Person
from yingxi.film.brief import Language
from yingxi.film.colour import Colour, from_hex
from yingxi.film.seeds import chance, choice
from yingxi.film.sheet import (
    Cast,
    CharacterSheet,
    Eyes,
    Garment,
    Hair,
    HairStyle,
    Kind,
    Pattern,
    Print,
    Temper,
    VoiceSheet,
)
from yingxi.film.story import Age, Sex, Story

_MENS = frozenset({"tunic"})
"""Fronts that men wear, where nothing else tells the sex."""
_NARRATORS = frozenset({"旁白", "画外音", "narrator", "独白", "announcer", "voice over"})
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
_FACES = ("oval", "round", "square", "long")
_EYES: tuple[Eyes, ...] = get_args(Eyes)


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


def casting_order(breakdown: Breakdown, *, before: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The ids of all people in the order in which their looks and voices are chosen: who was cast `before` first, so
    that a few lines more for another leave theirs alone; then who speaks most."""
    newly = sorted(breakdown.people, key=lambda person: (-person.lines, -len(person.scenes), person.id))
    here = [person.id for person in newly]
    return (*(each for each in before if each in here), *(each for each in here if each not in before))


def cast_designed(
    breakdown: Breakdown,
    *,
    seed: int,
    story: Story | None = None,
    order: tuple[str, ...] = (),
    styles: Collection[str] = (),
) -> Cast:
    """Sheets for all people of `breakdown`, in its order. They are chosen in that of `order` (by default who speaks
    most first) and so keep their looks when others come in. `story` adds what its writer knew of them.
    `styles` are those that the film's voice has; none named, it has its own."""
    palette = palette_chosen(breakdown, seed=seed)
    people = {person.id: person for person in breakdown.people}
    chosen = [people[each] for each in casting_order(breakdown, before=order)]
    told = Told(breakdown)
    known = [_part(person, breakdown.language, story, seed=seed) for person in chosen]
    parts = [_of_their_time(_with_stick(part, breakdown), breakdown, told, seed=seed) for part in known]
    accented = _accented(parts)
    named = parts[1].looks.top_colour if len(parts) > 1 else ""
    second = dye(named) if named else None
    shelves = timbres(breakdown.language, styles)
    sheets: dict[str, CharacterSheet] = {}
    outlines: list[Silhouette] = []
    tops: list[Colour] = []
    voices: list[VoiceSheet] = []
    eyes: list[Eyes] = []
    kinds = {part.person.id: part.looks.kind for part in parts}
    for part in parts:
        outline = silhouette_chosen(
            part.looks, part.sex, part.age, outlines, seed=seed, person=part.person.id, hairs=part.hairs
        )
        if height := pet_height(part.looks.kind, part.person, breakdown, kinds=kinds):
            outline = replace(outline, height=height)
        narrator = part.person.name.lower() in _NARRATORS
        kind = kind_of_voice(
            part.sex,
            part.age,
            narrator=narrator,
            seed=seed,
            person=part.person.id,
            nature=_nature(part.looks.kind),
        )
        voice = voice_chosen(shelves[kind], voices, seed=seed, person=part.person.id)
        accent = from_hex(palette.accent) if part.person.id == accented else None
        eyes.append(_eyes(eyes, part, seed=seed))
        rival = tops[0] if len(tops) == 1 else second if not tops else None
        sheet = _sheet(part, outline, eyes[-1], voice, tops, rival, accent, breakdown.language, seed=seed)
        outlines.append(outline)
        voices.append(voice)
        tops.append(from_hex(sheet.top.colour))
        sheets[part.person.id] = sheet
    return Cast(people=tuple(sheets[person.id] for person in breakdown.people), palette=palette)


def _part(person: Person, language: Language, story: Story | None, *, seed: int) -> Part:
    told = next((each for each in story.people if each.name == person.name), None) if story else None
    description = _pieces(told.description) if told else ()
    looks = looks_read(dict.fromkeys((*person.words, *description)), language)
    looks = teenager_read(person.name, noun_read(person.name, looks, language), language)
    if not looks.trade:
        looks = replace(looks, trade=trade_named(person.name, language))
    sex, age = looks.sex, looks.age
    if told is not None:
        sex = told.sex if sex == "none" else sex
        age = age or (age_at(told.years) if told.years is not None else told.age)
        if looks.years is None and told.years is not None and age == age_at(told.years):
            looks = replace(looks, years=told.years)
        looks = _kind_told(looks, told.kind)
    if sex == "none" and _nature(looks.kind) == "person":
        sex = kin_sex(person.name, language)
    if sex == "none" and looks.kind == "person" and (looks.skirt or looks.top == "dress"):
        sex = "female"
    if sex == "none" and ((looks.beard and looks.beard != "none") or looks.pattern in _MENS):
        sex = "male"
    guessed = sex == "none" and _nature(looks.kind) == "person"
    if guessed:
        leaning = given_sex(person.name, language)
        sex = leaning or ("female" if chance(seed, "sex", person.id) < 0.5 else "male")
        guessed = (language == "zh" or leaning is None) and person.name.lower() not in _NARRATORS
    return Part(person, looks, sex, age or "adult", guessed)


def _with_stick(part: Part, breakdown: Breakdown) -> Part:
    if part.looks.holds or not walks_with_a_stick(part.person, breakdown):
        return part
    return replace(part, looks=replace(part.looks, holds=STICK))


def _of_their_time(part: Part, breakdown: Breakdown, told: Told, *, seed: int) -> Part:
    """`part` in what their trade wears, else in what people wore when and where they are first seen, if the text names
    nothing that they wear."""
    looks, person = trade_forgotten(part.looks, breakdown.language), part.person
    scene = next((each for each in breakdown.scenes if person.id in each.people), None)
    if scene is None or looks.kind not in ("person", "ghost"):
        return replace(part, looks=looks)
    language, period, culture = breakdown.language, told.period(scene), told.culture(scene)
    calling = calling_hair(part.looks.trade, looks.hair)
    if calling:
        looks = replace(looks, hair=calling)
    looks = skirted_then(looks, period, culture, language)
    part = replace(part, hairs=hair_then(period, culture, language, part.sex, part.age))
    if looks.kind != "person" or looks.top or looks.pattern or looks.apron or looks.skirt:
        return replace(part, looks=looks)
    worn = dressed(part.looks, sex=part.sex, age=part.age, period=period, culture=culture, language=language)
    if worn:
        return replace(part, looks=worn)
    dress = usual_dress(period, culture, language, part.sex, part.age, seed=seed, person=person.id)
    return (
        replace(part, looks=replace(looks, top=dress[0], pattern=dress[1]))
        if dress
        else replace(part, looks=looks)
    )


def _eyes(others: list[Eyes], part: Part, *, seed: int) -> Eyes:
    """The shape of eyes that fewest of those chosen before have."""
    rarest = min(others.count(each) for each in _EYES)
    return choice([each for each in _EYES if others.count(each) == rarest], seed, "eyes", part.person.id)


def _pieces(description: str) -> tuple[str, ...]:
    for mark in "，、；;。":
        description = description.replace(mark, ",")
    return tuple(piece.strip(" .") for piece in description.split(",") if piece.strip(" ."))


def _nature(kind: str) -> str:
    """A ghost speaks as the person it was."""
    return "person" if kind == "ghost" else kind


def _kind_told(looks: Looks, kind: str) -> Looks:
    return replace(looks, kind=kind) if looks.kind == "person" and kind in get_args(Kind) else looks


def _accented(order: list[Part]) -> str:
    """Who wears the accent: the first of whom the text names something bright, else who speaks most."""
    for part in order:
        worn = (part.looks.scarf, part.looks.top_colour, part.looks.hat_colour)
        if any(colour in ("red", "yellow", "orange") for colour in worn):
            return part.person.id
    seen = [part for part in order if part.person.scenes]
    return seen[0].person.id if seen else ""


def _sheet(
    part: Part,
    outline: Silhouette,
    eyes: Eyes,
    voice: VoiceSheet,
    tops: list[Colour],
    rival: Colour | None,
    accent: Colour | None,
    language: Language,
    *,
    seed: int,
) -> CharacterSheet:
    looks, person = in_overalls(part.looks), part.person
    skin = skin_colour(looks.skin, language, seed=seed, person=person.id)
    hair = hair_colour(
        looks.hair_colour, part.age, language, seed=seed, person=person.id, years=looks.years, skin=skin
    )
    if looks.kind in FURS and not looks.hair_colour:
        hair = FURS[looks.kind]
    dyes = _accents_worn(looks, accent)
    top = dyes.get("top") or _top_colour(
        looks, tops, skin, accent if not dyes else None, rival, seed=seed, person=person.id
    )
    if rival is not None:
        top = parted(top, rival, most=NAMED if looks.top_colour else 1.0)
    pattern = _pattern(looks, outline, part.age, seed=seed, person=person.id)
    return CharacterSheet(
        id=person.id,
        name=person.name,
        kind=cast(Kind, looks.kind),
        sex=part.sex,
        sex_guessed=part.sex if part.guessed else "none",
        age=part.age,
        years=looks.years,
        height=outline.height,
        build=outline.build,
        skin=skin.hex(),
        face=cast(
            Literal["round", "oval", "square", "long"],
            looks.face or ("round" if part.age == "child" else choice(_FACES, seed, "face", person.id)),
        ),
        hair=Hair(style=outline.hair, colour=hair.hex()),
        eyes=eyes,
        brows=cast(
            Literal["thin", "plain", "thick"],
            looks.brows
            or ("plain" if part.sex == "female" else choice(("plain", "thick"), seed, "brows", person.id)),
        ),
        glasses=looks.glasses,
        red_nose=bool(looks.red_nose),
        beard=outline.beard,
        beard_colour=_beard_colour(outline, looks, hair),
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
        trousers=_trousers(looks, top, seed=seed, person=person.id),
        shoes=dye(looks.shoes).hex() if looks.shoes else choice(_SHOES, seed, "shoes", person.id),
        scarf=(dyes.get("scarf") or dye(looks.scarf)).hex() if looks.scarf else "",
        hat=cast(Literal["none", "cap", "straw", "beret", "headscarf"], outline.hat),
        hat_colour=(dyes.get("hat") or dye(looks.hat_colour or "navy")).hex() if looks.hat else "",
        holds=looks.holds,
        temper=_temper(part),
        accent=accent is not None,
        voice=voice,
        honoured=looks.honoured,
        ignored=looks.ignored,
    )


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


def _top_colour(
    looks: Looks,
    tops: list[Colour],
    skin: Colour,
    accent: Colour | None,
    rival: Colour | None,
    *,
    seed: int,
    person: str,
) -> Colour:
    """The named colour; else the one that such a garment has; else the accent; else the cloth farthest from
    everybody's and from the skin, muted to C .07, and unlike that of the other lead, the `rival`, in all."""
    if looks.top_colour:
        return dye(looks.top_colour)
    if looks.pattern in USUAL:
        return dye(USUAL[looks.pattern])
    if accent is not None:
        return accent
    options = [dye(name)._replace(chroma=min(0.07, DYES[name].chroma)) for name in _CLOTHS]
    if rival is not None:
        options = [each for each in options if far_from(each, rival)] or options

    def worth(colour: Colour) -> float:
        nearest = min((far_apart(colour, other) for other in (*tops, skin)), default=1.0)
        return min(nearest, 0.3) + 0.12 * chance(seed, "cloth", person, colour.hex())

    return max(options, key=worth)


def far_apart(one: Colour, other: Colour) -> float:
    """Distance in OKLab; lightness counts most, for people are told apart by it first."""
    a = one.chroma * cos(radians(one.hue)) - other.chroma * cos(radians(other.hue))
    b = one.chroma * sin(radians(one.hue)) - other.chroma * sin(radians(other.hue))
    return hypot(one.lightness - other.lightness, 1.6 * a, 1.6 * b)


def _beard_colour(outline: Silhouette, looks: Looks, hair: Colour) -> str:
    if outline.beard == "none":
        return ""
    return (
        hair_colour(looks.beard_colour, "adult", "en", seed=0, person="").hex()
        if looks.beard_colour
        else hair.hex()
    )


_BUTTONED = re.compile(r"jacket|coat|button|\bshirt|blouse|外套|夹克|衬衫|大衣|大褂", re.IGNORECASE)


def _pattern(looks: Looks, outline: Silhouette, age: Age, *, seed: int, person: str) -> Pattern:
    if looks.apron:
        return "apron"
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
    return top.darker(0.05).hex() if of_one_cloth(looks) else choice(_DARK, seed, "trousers", person)


def _temper(part: Part) -> Temper:
    if part.age in ("child", "elder"):
        return cast(Temper, part.age)
    told = words_found(" ".join(part.person.words), "en", "feelings")
    return "happy" if any(each.meaning == "joy" for each in told) else "plain"
