"""Who plays whom: the people of the idea, and whoever a play needs besides."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from yingxi.film.brief import Language
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import choice, seed_of
from yingxi.film.story import Age, Sex
from yingxi.generators.builtin.planner.idea import About, Idea, Mention, Trait
from yingxi.generators.builtin.planner.idiom.gendered import sex_said
from yingxi.generators.builtin.planner.idiom.numbers_said import age_of
from yingxi.generators.builtin.planner.idiom.state_words import any_of
from yingxi.generators.builtin.planner.idiom.years_since import least_years
from yingxi.generators.builtin.planner.lexicon import Entry, entry
from yingxi.generators.builtin.planner.people.dress import looks_told
from yingxi.generators.builtin.planner.people.kin_meant import KIN, called_by_owner
from yingxi.generators.builtin.planner.people.kinship import is_beside_sibling, years_among
from yingxi.generators.builtin.planner.people.looks import (
    COLOURS,
    CREATURE_LOOKS,
    TEENS,
    WORK_HAIR,
    YEARS,
    garments_for,
    hair_for,
    options,
    time_headed,
    work_clothes,
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
_SOMEBODY = Entry(id="somebody", kind="people", chinese=("人",), english=("somebody",))
_YOUNG_SELF = "as=young-self"
"""A role for the child that the protagonist was: a girl where that is a woman."""
_GROWING = ("daughter", "son", "stepdaughter", "stepson")
"""Who may be of any age: a child in a play that asks for one (`small`)."""
_DARK_OR_WHITE = phrased(r"[黑白灰]|\b(?:black|white|gr[ae]y)\b", re.I)
_NAMED_BY_COAT = phrased(r"[橘黄]|Marmalade|Biscuit|Toffee")
"""Names for a coat that the idea says otherwise: a black dog is not called 小橘."""
_ELSEWHERE = phrased(
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
    film = _Film(language, own, idea.text)
    parts: dict[str, Part] = {}
    taken = roles_taken(play, idea.people, idea.flags)
    for place, (role, one) in enumerate(taken.items()):
        mention = one and called_by_owner(one, idea)
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
        wanted = _wanted(role, marks, mention, tuple(parts.values()), film)
        part = _part(wanted, film, colour, (at_home or {}).get(role))
        parts[role] = replace(part, name=_NARRATOR[language]) if "narrator" in marks else part
        if role == "P" and mention is None and idea.course and (called := idea.course.words.get("called")):
            parts[role] = replace(parts[role], name=called)
        if _THING_HEARD in marks and idea.course and (thing := idea.course.words.get("speaker")):
            called = re.sub(r"^(?:an?|the) ", "", thing)
            parts[role] = replace(parts[role], name=called.title(), noun=called, looks=called)
    return parts


@dataclass(frozen=True, slots=True)
class _Film:
    """What every part of one film goes by."""

    language: Language
    seed: int
    told: str
    """The idea's own words."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A role that is to be cast: who of the idea takes it, what they are in the lexicon, and who is there already."""

    role: str
    marks: tuple[str, ...]
    mention: Mention | None
    meant: Entry
    others: tuple[Part, ...]

    @property
    def flags(self) -> set[str]:
        """What is known of them; of somebody whom the idea does not name, also what the play asks for."""
        return {*self.meant.flags, *(() if self.mention else self.marks)}

    @property
    def kind(self) -> str:
        return self.meant.value("kind", "person") if self.meant.kind == "creatures" else "person"

    @property
    def about(self) -> About:
        """What the idea says of them."""
        return self.mention.about if self.mention and self.mention.about else About()

    @property
    def kin(self) -> str:
        return self.meant.value(KIN, self.meant.id)

    @property
    def family(self) -> list[Part]:
        """The people of the idea who are cast."""
        return [each for each in self.others if each.named and each.kind == "person"]

    @property
    def peer(self) -> Part | None:
        """Whose age they have, where the play asks for two of one age (`peer`)."""
        first = self.others[0] if self.others else None
        asked = "peer" in self.marks or (self.mention is not None and self.meant.id == "friend")
        return first if first and asked and first.years and self.kind == "person" else None


def _wanted(
    role: str, marks: list[str], mention: Mention | None, others: tuple[Part, ...], film: _Film
) -> _Wanted:
    if mention:
        return _Wanted(role, tuple(marks), mention, mention.entry, others)
    model = next((mark[3:] for mark in marks if mark.startswith("as=")), "")
    if model == "neighbour":
        model = _next_door(role, film.seed, others, film.told)
        if "child" in marks and model in NEIGHBOURS:
            # No child has a trade.
            model = ("girl", "boy")[seed_of(film.seed, "child", role) % 2]
    meant = next((each.entry for each in others if each.role == model), None) or entry(model)
    return _Wanted(role, tuple(marks), None, meant or _SOMEBODY, others)


def _part(wanted: _Wanted, film: _Film, colour: str, before: Part | None) -> Part:
    role, meant, mention, kind, others = wanted.role, wanted.meant, wanted.mention, wanted.kind, wanted.others
    language, seed, about = film.language, film.seed, wanted.about
    word = mention.word if mention and written_in(mention.word, language) else meant.word(language)
    least = least_years(film.told, word, doer=role == "P") if kind == "person" and mention else 0
    age = _age(wanted, film.told, least)
    known_sex = before.sex if before and before.entry.id == meant.id else None
    twin = next((each for each in others if mention and each.named and each.entry.id == meant.id), None)
    sex = (
        about.sex
        or known_sex
        or _sex(wanted.flags, kind, word, language, lambda: _by_chance(twin, seed, role))
    )
    name = about.name or _name(role, meant, word, language, age, sex, kind, seed, others)
    years = _years(wanted, film, age, word, least) if kind == "person" else None
    age, years = _as_old_as_asked(wanted, film, age, years)
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
        film.told,
        others,
        named=mention is not None,
        dress=tuple(each for each in about.dress if written_in(each, language)),
    )
    trait = about.trait or next((Trait(each, "") for each in _SENSES if each in meant.flags), None)
    looks = _with_trait(looks, word, trait, language)
    return Part(role, name, word, kind, sex, age, years, looks, meant, mention is not None, trait)


def _age(wanted: _Wanted, told: str, least: int) -> Age:
    """By what they are, by what the play asks for, by whose kin they are, and by what they have done so long ago."""
    if wanted.kind != "person":
        return "child"
    flags, about = wanted.flags, wanted.about
    wanted_ages = [each for each in AGES if each in flags] or [each for each in AGES if each in wanted.marks]
    age = wanted_ages[0] if wanted_ages else "adult"
    if "grown" in wanted.marks:
        age = grown(age, named=wanted.mention is not None, others=wanted.others)
    if "small" in wanted.marks and wanted.meant.id in _GROWING:
        age = "child"
    age = wanted.peer.age if wanted.peer else age
    mate = wanted.family[0].age if wanted.family else age
    kin = [each.entry.value(KIN, each.entry.id) for each in wanted.family]
    beside = wanted.mention is not None and is_beside_sibling(wanted.kin, kin, told)
    age = about.age or (mate if beside or ("spouse" in flags and mate != "child") else age)
    return max(age, age_of(least), key=AGES.index) if least and not about.years else age


def _years(wanted: _Wanted, film: _Film, age: Age, word: str, least: int) -> int:
    low, high = TEENS if "teen" in wanted.flags and age == "young" else YEARS[age]
    years = low + seed_of(film.seed, "years", wanted.role, wanted.meant.id) % (high - low + 1)
    asked = (int(mark[6:]) for mark in wanted.marks if mark.startswith("years=") and age == "adult")
    known = [
        (each.noun, each.entry.value(KIN, each.entry.id), each.years)
        for each in wanted.others
        if each.named and wanted.mention
    ]
    return wanted.about.years or years_among(
        max(next(asked, years), least), word, wanted.kin, known, film.told
    )


def _as_old_as_asked(wanted: _Wanted, film: _Film, age: Age, years: int | None) -> tuple[Age, int | None]:
    """Grown, where they are the child of a grandparent; as old as their peer; of a great age (`aged`)."""
    if years and not wanted.about.years and not wanted.about.age and _is_grown_child(wanted):
        age = age_of(years)
    if "aged" in wanted.marks and wanted.kind == "person":
        return "elder", YEARS["elder"][0] + seed_of(film.seed, "aged", wanted.role) % 12
    return age, wanted.peer.years if wanted.peer else years


def _is_grown_child(wanted: _Wanted) -> bool:
    """Whether a son or a daughter stands beside a grandparent alone: they are theirs, and grown up."""
    kin = {each.entry.value(KIN, each.entry.id) for each in wanted.others if each.named}
    return wanted.kin in ("son", "daughter") and bool(kin & {"grandmother", "grandfather"})


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
    if first and first.named and first.kind not in ("person", "robot") and not _among_people(told):
        return choice([each for each in IN_FABLES if each not in taken], seed, "next door", role)
    return choice([each for each in NEIGHBOURS if each not in taken], seed, "next door", role)


def _among_people(told: str) -> bool:
    """Whether an English idea puts its animal where people are: a cat moves into a hospital."""
    return re.search(rf"\b(?:{any_of('among people')})\b", told, re.I) is not None


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


_WHITE = ("white", "白")
_LONG_COATS = ("long coat", "大衣")


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
    garments = garments_for(language, age, sex, told)
    if colour in _WHITE:
        # In a long white coat everybody is a doctor.
        garments = tuple(each for each in garments if each not in _LONG_COATS) or garments
    garment = choice(garments, seed, "garment", role)
    clothes = f"{colour}{garment}" if language == "zh" else f"{colour} {garment}"
    job = work_clothes(meant.id, language, told, craft="craft" in meant.flags)
    taken = [each for each in COLOURS[language].split() if any(each in other.looks for other in others)]
    job = next((job.replace(each, colour) for each in taken if each in job), job)
    said = f"{number_said(years or 0)}岁" if language == "zh" else str(years)
    said_of = (
        "job" in meant.flags
        or "'s " in word
        or (named and not {"kin", "female", "male", "plain"} & meant.flags)
    )
    trade = (meant.english[0] if meant.value(KIN) else word,) if said_of else ()
    return comma.join((said, *trade, *looks_told(dress, hair, job or clothes, language)))
