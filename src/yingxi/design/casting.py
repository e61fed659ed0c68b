"""The cast: a character sheet for everybody, from what the text says and, where it is silent, from the
seed."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import cast, get_args

from yingxi.breakdown.lexicon import words_found
from yingxi.design.clothes import Beside, clothed
from yingxi.design.coats import coat_colour
from yingxi.design.colours import dye
from yingxi.design.complexion import FURS, hair_colour, skin_colour
from yingxi.design.looks import Looks
from yingxi.design.palettes import palette_chosen
from yingxi.design.parts import NARRATORS, Part, nature, part_known
from yingxi.design.periods import Told
from yingxi.design.pets import body_plan, pet_height
from yingxi.design.same_person import alike, of_one_person
from yingxi.design.silhouette import Silhouette, silhouette_chosen
from yingxi.design.tailoring import in_overalls
from yingxi.design.timbres import timbres
from yingxi.design.voices import kind_of_voice, voice_chosen
from yingxi.film.breakdown import Breakdown
from yingxi.film.brief import Language
from yingxi.film.colour import Colour, from_hex
from yingxi.film.seeds import choice
from yingxi.film.sheet import (
    BodyPlan,
    Brows,
    Cast,
    CharacterSheet,
    Eyes,
    Face,
    Hair,
    Hat,
    Kind,
    Mask,
    Temper,
    VoiceSheet,
)
from yingxi.film.story import Story

_FACES: tuple[Face, ...] = ("oval", "round", "square", "long")
_BROWS: tuple[Brows, ...] = ("plain", "thick")
_EYES: tuple[Eyes, ...] = get_args(Eyes)


@dataclass(frozen=True, slots=True)
class _Chosen:
    """What was chosen for a part with an eye to all who were cast before."""

    outline: Silhouette
    body: BodyPlan
    coat: Colour | None
    eyes: Eyes
    voice: VoiceSheet
    tops: tuple[Colour, ...]
    rival: Colour | None
    accent: Colour | None


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
    told = Told(breakdown)
    parts = of_one_person(
        [
            part_known(people[each], breakdown, told, story, seed=seed)
            for each in casting_order(breakdown, before=order)
        ]
    )
    kinds = {part.person.id: part.looks.kind for part in parts}
    accented, second = _accented(parts), _second_top(parts)
    shelves = timbres(breakdown.language, styles)
    outlines: list[Silhouette] = []
    sheets: dict[str, CharacterSheet] = {}
    for part in parts:
        person = part.person.id
        outline = silhouette_chosen(
            part.looks, part.sex, part.age, outlines, seed=seed, person=person, hairs=part.hairs
        )
        plan = body_plan(part.looks, part.person, breakdown, kinds=kinds)
        if height := pet_height(part.looks.kind, part.person, breakdown, kinds=kinds, plan=plan):
            outline = replace(outline, height=height)
        voices = [sheet.voice for sheet in sheets.values()]
        tops = tuple(from_hex(sheet.top.colour) for sheet in sheets.values())
        chosen = _Chosen(
            outline=outline,
            body=plan,
            coat=coat_colour(part.looks.kind, part.person, breakdown, seed=seed)
            if plan != "upright"
            else None,
            eyes=_eyes([sheet.eyes for sheet in sheets.values()], part, seed=seed),
            voice=voice_chosen(shelves[_speaks_as(part, seed=seed)], voices, seed=seed, person=person),
            tops=tops,
            rival=tops[0] if len(tops) == 1 else second if not tops else None,
            accent=from_hex(palette.accent) if person == accented else None,
        )
        outlines.append(outline)
        sheets[person] = _sheet(part, chosen, breakdown.language, seed=seed)
    known = {part.person.id: part for part in parts}
    for part in parts:
        own, base = part.person.id, part.person.another_age_of
        if base in sheets:
            sheets[own] = alike(sheets[own], part, sheets[base], known[base])
    return Cast(people=tuple(sheets[person.id] for person in breakdown.people), palette=palette)


def _speaks_as(part: Part, *, seed: int) -> str:
    return kind_of_voice(
        part.sex,
        part.age,
        narrator=part.person.name.lower() in NARRATORS,
        seed=seed,
        person=part.person.id,
        nature=nature(part.looks.kind),
    )


def _eyes(others: list[Eyes], part: Part, *, seed: int) -> Eyes:
    """The shape of eyes that fewest of those chosen before have."""
    rarest = min(others.count(each) for each in _EYES)
    return choice([each for each in _EYES if others.count(each) == rarest], seed, "eyes", part.person.id)


def _accented(order: list[Part]) -> str:
    """Who wears the accent: the first of whom the text names something bright, else who speaks most."""
    for part in order:
        worn = (part.looks.scarf, part.looks.top_colour, part.looks.hat_colour)
        if any(colour in ("red", "yellow", "orange") for colour in worn):
            return part.person.id
    seen = [part for part in order if part.person.scenes]
    return seen[0].person.id if seen else ""


def _second_top(order: list[Part]) -> Colour | None:
    """The colour that the text names for the other lead's top."""
    named = order[1].looks.top_colour if len(order) > 1 else ""
    return dye(named) if named else None


def _sheet(part: Part, chosen: _Chosen, language: Language, *, seed: int) -> CharacterSheet:
    looks, person, outline = in_overalls(part.looks), part.person, chosen.outline
    skin = skin_colour(looks.skin, language, seed=seed, person=person.id, culture=part.culture)
    hair = (not looks.hair_colour and chosen.coat) or _hair_colour(part, looks, language, skin, seed=seed)
    clothes = clothed(part, looks, outline, Beside(chosen.tops, chosen.rival, skin, chosen.accent), seed=seed)
    return CharacterSheet(
        id=person.id,
        name=person.name,
        kind=cast(Kind, looks.kind),
        body=chosen.body,
        sex=part.sex,
        sex_guessed=part.sex if part.guessed else "none",
        age=part.age,
        years=looks.years,
        height=outline.height,
        build=outline.build,
        skin=skin.hex(),
        face=_face(part, looks, seed=seed),
        hair=Hair(style=outline.hair, colour=hair.hex()),
        eyes=chosen.eyes,
        brows=_brows(part, looks, seed=seed),
        glasses=looks.glasses,
        red_nose=bool(looks.red_nose),
        beard=outline.beard,
        beard_colour=_beard_colour(outline, looks, hair),
        top=clothes.top,
        skirt=clothes.skirt,
        trousers=clothes.trousers,
        shorts=bool(looks.shorts),
        shoes=clothes.shoes,
        scarf=clothes.scarf,
        cape=clothes.cape,
        shawl=clothes.shawl,
        mask=cast(Mask, looks.mask or "none"),
        mask_colour=clothes.mask_colour,
        hat=cast(Hat, outline.hat),
        hat_colour=clothes.hat_colour,
        holds=looks.holds,
        temper=_temper(part),
        accent=chosen.accent is not None,
        voice=chosen.voice,
        honoured=looks.honoured,
        ignored=looks.ignored,
    )


def _face(part: Part, looks: Looks, *, seed: int) -> Face:
    if looks.face:
        return cast(Face, looks.face)
    return "round" if part.age == "child" else choice(_FACES, seed, "face", part.person.id)


def _brows(part: Part, looks: Looks, *, seed: int) -> Brows:
    if looks.brows:
        return cast(Brows, looks.brows)
    return "plain" if part.sex == "female" else choice(_BROWS, seed, "brows", part.person.id)


def _hair_colour(part: Part, looks: Looks, language: Language, skin: Colour, *, seed: int) -> Colour:
    if looks.kind in FURS and not looks.hair_colour:
        return FURS[looks.kind]
    person = part.person.id
    return hair_colour(
        looks.hair_colour,
        part.age,
        language,
        seed=seed,
        person=person,
        years=looks.years,
        skin=skin,
        culture=part.culture,
    )


def _beard_colour(outline: Silhouette, looks: Looks, hair: Colour) -> str:
    if outline.beard == "none":
        return ""
    if looks.beard_colour:
        return hair_colour(looks.beard_colour, "adult", "en", seed=0, person="").hex()
    return hair.hex()


def _temper(part: Part) -> Temper:
    if part.age in ("child", "elder"):
        return cast(Temper, part.age)
    told = words_found(" ".join(part.person.words), "en", "feelings")
    return "happy" if any(each.meaning == "joy" for each in told) else "plain"
