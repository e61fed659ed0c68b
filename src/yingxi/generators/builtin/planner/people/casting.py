"""Who plays whom: the people of the idea, and whoever a play needs besides."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from yingxi.film.brief import Language
from yingxi.film.seeds import choice, seed_of
from yingxi.film.story import Age, Sex
from yingxi.generators.builtin.planner.idea import About, Idea, Mention, Trait
from yingxi.generators.builtin.planner.idiom.gendered import sex_said
from yingxi.generators.builtin.planner.idiom.numbers_said import age_of
from yingxi.generators.builtin.planner.idiom.years_since import least_years
from yingxi.generators.builtin.planner.lexicon import Entry, entry
from yingxi.generators.builtin.planner.people.dress import looks_told
from yingxi.generators.builtin.planner.people.kin_meant import KIN
from yingxi.generators.builtin.planner.people.kinship import is_beside_sibling, years_among
from yingxi.generators.builtin.planner.people.looks import (
    COLOURS,
    CREATURE_LOOKS,
    TEENS,
    WORK_CLOTHES,
    WORK_HAIR,
    YEARS,
    garments_for,
    hair_for,
    options,
    time_headed,
)
from yingxi.generators.builtin.planner.people.names import SURNAMES, first_sound, names_for, number_said
from yingxi.generators.builtin.planner.people.roles import roles_taken
from yingxi.generators.builtin.planner.play import Play

AGES: tuple[Age, ...] = ("child", "young", "adult", "elder")
SEXES: tuple[Sex, ...] = ("female", "male")


NEIGHBOURS = (
    "baker", "barber", "tailor", "postman", "cobbler", "gardener", "fisherman", "carpenter", "watchmaker", "nurse",
    "musician", "sweeper", "bookseller", "photographer", "bus-driver", "shopkeeper", "dancer", "kite-maker",
    *("neighbour",) * 4,
)  # fmt: skip
"""Whom one may live next door to."""
IN_FABLES = ("rabbit", "hedgehog", "squirrel", "frog", "turtle", "mouse", "bear", "pig", "deer")
"""Who lives next door to an animal."""
_NARRATOR: dict[Language, str] = {"zh": "旁白", "en": "NARRATOR"}
"""What a role is called that is only heard (`narrator`)."""
_THING_HEARD = "thing-heard"
"""A role for a thing that is heard and not played by anybody (English)."""
_YOUNG_SELF = "as=young-self"
"""A role for the child that the protagonist was: a girl where that is a woman."""
_DARK_OR_WHITE = re.compile(r"[黑白灰]|\b(?:black|white|gr[ae]y)\b", re.I)
_NAMED_BY_COAT = re.compile(r"[橘黄]|Marmalade|Biscuit|Toffee")
"""Names for a coat that the idea says otherwise: a black dog is not called 小橘."""
_ELSEWHERE = re.compile(
    r"月球|火星|太空|飞船|空间站|宇航|外星|\b(?:moon|mars|space|astronauts?|aliens?|spaceship)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody in the film. `noun` is what the idea or the play calls them, `looks` what first mention
    says."""

    role: str
    name: str
    noun: str
    kind: str
    sex: Sex
    age: Age
    years: int | None
    looks: str
    entry: Entry
    named: bool
    trait: Trait | None = None


def parts_cast(
    play: Play,
    idea: Idea,
    language: Language,
    seed: int,
    defaults: Mapping[str, str],
    at_home: Mapping[str, Part] | None = None,
) -> dict[str, Part]:
    """Every role of the play with its part; names and colours are chosen so that no two are taken for each
    other.
    `defaults` may say by entry id who takes a role that the idea leaves open. `at_home` are the parts of the same play
    in the idea's own language: who has the same trade has the same sex."""
    colours = COLOURS[language].split()
    turn = seed_of(seed, "colours", idea.text) % len(colours)
    own = seed_of(seed, "people", idea.text)
    parts: dict[str, Part] = {}
    for place, (role, mention) in enumerate(roles_taken(play, idea.people, idea.flags).items()):
        marks = play.under("role")[role].split()
        free = [each for each in colours if all(each not in part.looks for part in parts.values())] or colours
        colour = free[(turn + 3 * place) % len(free)]
        if role in defaults:
            marks = [*(mark for mark in marks if not mark.startswith("as=")), f"as={defaults[role]}"]
        if mention is None and "unlike" in marks and "child" in marks and _is_child(parts.get("P")):
            marks = ["elder", "as=old-man" if own % 2 else "as=old-woman"]
        if _YOUNG_SELF in marks:
            marks = [*marks, "as=girl" if parts["P"].sex == "female" else "as=boy"]
            marks.remove(_YOUNG_SELF)
        others = tuple(parts.values())
        before = (at_home or {}).get(role)
        part = _part(role, marks, mention, language, own, colour, others, idea.text, before)
        parts[role] = replace(part, name=_NARRATOR[language]) if "narrator" in marks else part
        if role == "P" and mention is None and idea.course and (called := idea.course.words.get("called")):
            parts[role] = replace(parts[role], name=called)
        if _THING_HEARD in marks and idea.course and (thing := idea.course.words.get("speaker")):
            called = re.sub(r"^(?:an?|the) ", "", thing)
            parts[role] = replace(parts[role], name=called.title(), noun=called, looks=called)
    return parts


def _part(
    role: str,
    marks: list[str],
    mention: Mention | None,
    language: Language,
    seed: int,
    colour: str,
    others: tuple[Part, ...],
    told: str,
    before: Part | None,
) -> Part:
    model = next((mark[3:] for mark in marks if mark.startswith("as=")), "")
    if model == "neighbour" and mention is None:
        model = _next_door(role, seed, others, told)
    default = next((each.entry for each in others if each.role == model), None) or entry(model)
    meant = (
        mention.entry
        if mention
        else default or Entry(id="somebody", kind="people", chinese=("人",), english=("somebody",))
    )
    flags = set(meant.flags) | (set() if mention else set(marks))
    kind = meant.value("kind", "person") if meant.kind == "creatures" else "person"
    wanted_ages = (
        [each for each in AGES if each in flags] or [each for each in AGES if each in marks] or ["adult"]
    )
    age: Age = wanted_ages[0] if kind == "person" else "child"
    if "grown" in marks and kind == "person":
        age = grown(age, named=mention is not None, others=others)
    peer = others[0] if "peer" in marks and others and others[0].years and kind == "person" else None
    age = peer.age if peer else age
    about = mention.about if mention and mention.about else About()
    if kind == "person":
        mate = next((each.age for each in others if each.kind == "person" and each.named), age)
        kin = [
            each.entry.value(KIN, each.entry.id) for each in others if each.named and each.kind == "person"
        ]
        beside = bool(mention) and is_beside_sibling(meant.value(KIN, meant.id), kin, told)
        age = about.age or (mate if beside or ("spouse" in flags and mate != "child") else age)
    word = mention.word if mention and written_in(mention.word, language) else meant.word(language)
    least = least_years(told, word, doer=role == "P") if kind == "person" and mention else 0
    age = max(age, age_of(least), key=AGES.index) if least and not about.years else age
    known_sex = before.sex if before and before.entry.id == meant.id else None
    twin = next((each for each in others if mention and each.named and each.entry.id == meant.id), None)
    sex = about.sex or known_sex or _sex(flags, kind, word, language, lambda: _by_chance(twin, seed, role))
    name = about.name or _name(role, meant, word, language, age, sex, kind, seed, others)
    years = None
    if kind == "person":
        low, high = TEENS if "teen" in flags and age == "young" else YEARS[age]
        years = low + seed_of(seed, "years", role, meant.id) % (high - low + 1)
        years = next((int(mark[6:]) for mark in marks if mark.startswith("years=") and age == "adult"), years)
        known = [
            (each.noun, each.entry.value(KIN, each.entry.id), each.years) for each in others if each.named
        ]
        years = about.years or years_among(
            max(years, least), word, meant.value(KIN, meant.id), known if mention else (), told
        )
    if years and not about.years and not about.age and _is_grown_child(meant, others):
        age = age_of(years)
    years = peer.years if peer else years
    if "aged" in marks and kind == "person":
        age, years = "elder", YEARS["elder"][0] + seed_of(seed, "aged", role) % 12
    looks = _looks(
        role,
        meant,
        word,
        language,
        age,
        sex,
        kind,
        years,
        colour,
        seed,
        told,
        others,
        named=mention is not None,
        dress=tuple(each for each in about.dress if written_in(each, language)),
    )
    trait = about.trait or next((Trait(each, "") for each in _SENSES if each in meant.flags), None)
    looks = _with_trait(looks, word, trait, language)
    return Part(role, name, word, kind, sex, age, years, looks, meant, mention is not None, trait)


def _is_grown_child(meant: Entry, others: tuple[Part, ...]) -> bool:
    """Whether a son or a daughter stands beside a grandparent alone: they are theirs, and grown up."""
    kin = {each.entry.value(KIN, each.entry.id) for each in others if each.named}
    return meant.value(KIN, meant.id) in ("son", "daughter") and bool(kin & {"grandmother", "grandfather"})


_SENSES = ("blind", "mute", "deaf")
_JOINED = ("的", "")
"""What stands between a word for what somebody is like and their trade, in Chinese: 怕黑的木匠, 聋子木匠."""


def _with_trait(looks: str, word: str, trait: Trait | None, language: Language) -> str:
    """The looks with what the idea says somebody is like, by their trade's name where the looks have it.

    >>> _with_trait("69, piano tuner, blue apron", "piano tuner", Trait("blind", "blind"), "en")
    '69, blind piano tuner, blue apron'
    """
    if trait is None or not trait.word or not written_in(trait.word, language):
        return looks
    comma = "，" if language == "zh" else ", "
    pieces = looks.split(comma)
    at = pieces.index(word) if word in pieces else -1
    if at < 0:
        pieces.insert(1 if pieces[0][:1].isdigit() or pieces[0].endswith("岁") else 0, trait.word)
    elif trait.behind:
        pieces.insert(at + 1, trait.word)
    else:
        between = _JOINED[trait.word.endswith("子")] if language == "zh" else " "
        pieces[at] = f"{trait.word}{between}{word}"
    return comma.join(pieces)


def _next_door(role: str, seed: int, others: tuple[Part, ...], told: str) -> str:
    """Who lives next door in this film: somebody of a trade of their own, nobody that is in it already. Where an idea
    tells another time, or another world, trades of today stay away."""
    if time_headed("zh", told) or _ELSEWHERE.search(told):
        return "neighbour"
    taken = {part.entry.id for part in others}
    first = others[0] if others else None
    if first and first.named and first.kind not in ("person", "robot"):
        return choice([each for each in IN_FABLES if each not in taken], seed, "next door", role)
    return choice([each for each in NEIGHBOURS if each not in taken], seed, "next door", role)


def _sex(flags: set[str], kind: str, word: str, language: Language, by_chance: Callable[[], Sex]) -> Sex:
    """By the meaning, else by the word itself, else by chance."""
    if kind == "robot":
        return "none"
    meant = next((each for each in SEXES if each in flags), None)
    return meant or (sex_said(word, language) if kind == "person" else None) or by_chance()


def _by_chance(twin: Part | None, seed: int, role: str) -> Sex:
    """A sex where nothing says one; of two who are called the same, a woman and a man can be told apart."""
    if twin and twin.kind == "person":
        return "male" if twin.sex == "female" else "female"
    return choice(SEXES, seed, "sex", role)


def _is_child(part: Part | None) -> bool:
    return part is not None and part.kind == "person" and part.age == "child"


def grown(age: Age, *, named: bool, others: tuple[Part, ...]) -> Age:
    """The age in a play of two grown people (`grown`): no child, and who is not named, or was called a girl or a
    boy, is of the other one's age."""
    if age != "child" and (named or not others):
        return age
    return next((each.age for each in others if each.kind == "person"), "young" if age == "child" else age)


def written_in(word: str, language: Language) -> bool:
    """Whether a word of the idea can stand in a film of that language."""
    return (ord(word[0]) > 0x2E80) == (language == "zh")


def _name(
    role: str,
    meant: Entry,
    word: str,
    language: Language,
    age: Age,
    sex: Sex,
    kind: str,
    seed: int,
    others: tuple[Part, ...],
) -> str:
    if "titled" in meant.flags and language == "zh" and age != "child":
        taken_sounds = {first_sound(part.name) for part in others}
        surnames = [each for each in SURNAMES if each not in taken_sounds]
        return choice(surnames, seed, "name", role) + meant.word(language)
    if "term" in meant.flags:
        return word if language == "zh" else meant.value("call", word.capitalize())
    taken = {first_sound(part.name) for part in others}
    free = [name for name in names_for(language, age, sex, kind) if first_sound(name) not in taken]
    if kind != "person" and _DARK_OR_WHITE.search(word):
        free = [name for name in free if not _NAMED_BY_COAT.search(name)]
    return choice(free, seed, "name", role)


def _looks(
    role: str, meant: Entry, word: str, language: Language, age: Age, sex: Sex, kind: str, years: int | None,
    colour: str, seed: int, told: str, others: tuple[Part, ...], *, named: bool, dress: tuple[str, ...] = (),
) -> str:  # fmt: skip
    comma = "，" if language == "zh" else ", "
    if "personified" in meant.flags:
        return meant.value("looks") or ("白大衣" if language == "zh" else "white long coat")
    if kind == "robot":
        return comma.join((word, f"{colour}铁皮" if language == "zh" else f"{colour} tin"))
    if kind != "person":
        ways = options(CREATURE_LOOKS[language])
        unlike = [each for each in ways if all(each not in other.looks for other in others)]
        return comma.join((word, choice(unlike or ways, seed, "looks", role)))
    worn = WORK_HAIR.get(meant.id)
    styles = hair_for(language, age, sex, told)
    # Two of one film are told apart by the head alone.
    free = [each for each in styles if all(each not in other.looks for other in others)]
    hair = worn[language] if worn else choice(free or styles, seed, "hair", role)
    garment = choice(garments_for(language, age, sex, told), seed, "garment", role)
    clothes = f"{colour}{garment}" if language == "zh" else f"{colour} {garment}"
    job = next(
        (
            WORK_CLOTHES[key][language]
            for key in (meant.id, "craft")
            if key in WORK_CLOTHES and (key == meant.id or key in meant.flags)
        ),
        "",
    )
    taken = [each for each in COLOURS[language].split() if any(each in other.looks for other in others)]
    job = next((job.replace(each, colour) for each in taken if each in job), job)
    said = f"{number_said(years or 0)}岁" if language == "zh" else str(years)
    said_of = "job" in meant.flags or (named and not {"kin", "female", "male", "plain"} & meant.flags)
    trade = (meant.english[0] if meant.value(KIN) else word,) if said_of else ()
    return comma.join((said, *trade, *looks_told(dress, hair, job or clothes, language)))
