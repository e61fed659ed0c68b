"""The plan of a film: which play, who plays, which of its choices, which words."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from yingxi.film.brief import Brief, Language
from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of, turned
from yingxi.generators.builtin.planner.clauses.business import place_by_water, place_of_deed, without_trade
from yingxi.generators.builtin.planner.clauses.heart import NO_HEART, heart_of
from yingxi.generators.builtin.planner.clauses.last_place import place_of_last
from yingxi.generators.builtin.planner.clauses.telling_clauses import clause_terms, clause_words
from yingxi.generators.builtin.planner.idea import Idea, Mention
from yingxi.generators.builtin.planner.idiom.course_chinese import course_words
from yingxi.generators.builtin.planner.idiom.hours import hour_said, is_by_clock, till_morning
from yingxi.generators.builtin.planner.idiom.narrated import narrated_words
from yingxi.generators.builtin.planner.lexicon import Entry, entry
from yingxi.generators.builtin.planner.people.casting import Part, parts_cast, written_in
from yingxi.generators.builtin.planner.play import Play
from yingxi.generators.builtin.planner.plot.concerned import (
    as_concerned,
    is_in_own_words,
    terms_of_its_own,
    words_of_its_own,
)
from yingxi.generators.builtin.planner.plot.seasons import season_said
from yingxi.generators.builtin.planner.plot.terms import terms_of
from yingxi.generators.builtin.planner.plot.threads import THREADED, thread_chosen
from yingxi.generators.builtin.planner.plot.years_told import years_said, years_told
from yingxi.generators.builtin.planner.reading.advertised import PRODUCT
from yingxi.generators.builtin.planner.reading.concerns import CONCERN
from yingxi.generators.builtin.planner.reading.occasions import occasion_words
from yingxi.generators.builtin.planner.restating.found import pieces_of
from yingxi.generators.builtin.planner.staging.animals import wordless_terms
from yingxi.generators.builtin.planner.staging.staging import deed_words, table
from yingxi.generators.builtin.planner.staging.telling_twist import to_face, twist_said
from yingxi.generators.builtin.planner.staging.trades import trade_words
from yingxi.generators.builtin.planner.staging.walks import room_words, walk_words
from yingxi.generators.builtin.planner.staging.wording import words_for_part, words_for_thing

HOURS: dict[Language, dict[str, str]] = {
    "zh": {"dawn": "清晨", "day": "日", "dusk": "黄昏", "night": "夜"},
    "en": {"dawn": "DAWN", "day": "DAY", "dusk": "DUSK", "night": "NIGHT"},
}
WEATHERS: dict[Language, dict[str, str]] = {
    "zh": {"snow": "雪", "rain": "雨", "storm": "雷雨", "thunder": "雷雨", "fog": "雾", "wind": "风"},
    "en": {
        "snow": "SNOW",
        "rain": "RAIN",
        "storm": "STORM",
        "thunder": "STORM",
        "fog": "FOG",
        "wind": "WIND",
    },
}
NOT_A_PROP = ("far", "large", "airy")


@dataclass(frozen=True)
class StoryPlan:
    """Everything decided before the first row is written. `terms` are what a row may stand under. `beside` is the role
    of whom the idea's second clause is about; empty where it is about nobody in the film."""

    play: Play
    idea: Idea
    language: Language
    seed: int
    parts: dict[str, Part]
    words: dict[str, str]
    terms: frozenset[str]
    choices: tuple[tuple[str, str], ...]
    thing: Mention | None
    place: Mention | None
    hour: str
    weather: str
    beside: str = ""
    season: str = ""
    thread: Play | None = None

    @cached_property
    def words_told(self) -> dict[str, str]:
        """The words outside of speech, where nobody is spoken to: her hat, not your hat."""
        told = {key.removesuffix(" told"): word for key, word in self.words.items() if key.endswith(" told")}
        return self.words | told

    @cached_property
    def words_of_things(self) -> dict[str, str]:
        """Of these, all but the names of people."""
        return {key: word for key, word in self.words_told.items() if key not in self.parts}


@dataclass(frozen=True, slots=True)
class _Picked:
    """What the play takes of the idea: its kit and that kit's words, who plays, where, and what the story is about.
    `token` and `other` are what the two things are, whether the idea names them or not."""

    kit: str
    kit_words: dict[str, str]
    parts: dict[str, Part]
    place: Mention | None
    thing: Mention | None
    token: Entry | None
    second: Mention | None
    other: Entry | None


def play_planned(
    play: Play, idea: Idea, brief: Brief, seed: int, at_home: Mapping[str, Part] | None = None
) -> StoryPlan:
    """The plan of `idea` told as `play`; `at_home` are its people in the idea's own language, where that is another."""
    language = brief.language
    idea = as_concerned(idea, play)
    picked = _picked(play, idea, language, seed, at_home)
    choices = choices_made(play, idea.text, seed)
    words = _words_filled(play, idea, picked, language, seed) | dict(words_of_its_own(play, idea))
    twist, beside, kind = twist_said(idea, picked.parts, play, language)
    words |= {"twist": twist, "twist back": to_face(twist, language)} if twist else {}
    second_deed = idea.second if idea.second and idea.language == language else None
    words |= {"second": second_deed.acts} if second_deed else {}
    of_clauses = clause_words(idea, picked.parts, language, seed)
    of_clauses |= course_words(idea.text) if language == idea.language == "zh" else {}
    of_clauses |= narrated_words(idea.own, language) if language == idea.language else {}
    of_clauses |= idea.course.words if idea.course and language == idea.language else {}
    # What a play's kit calls by the same name is the play's own.
    words |= {key: word for key, word in of_clauses.items() if key not in picked.kit_words}
    heart = heart_of(idea, picked.parts) if is_in_own_words(play) else NO_HEART
    words |= heart.words
    words |= (elsewhere := place_of_last(idea, picked.parts, words.get("LH", "")))
    inside = words.get("in") in ("内", "INT")
    told_of = play.fact("weather") != "clear"
    weather = next((flag for flag in WEATHERS[language] if told_of and _is_weather(idea, flag)), "")
    said = (hour for hour in HOURS[language] if hour in idea.flags)
    by_clock = till_morning(idea.text) or is_by_clock(idea.text)
    hour = next(iter(()) if by_clock else said, hour_said(idea.text) or _hour_of(idea))
    terms = terms_of(idea, picked.parts, words, picked.token, picked.place) | {
        f"kit={picked.kit}",
        *wordless_terms(picked.parts, idea, play),
        *terms_of_its_own(play, idea),
        *clause_terms(idea, picked.parts, language),
        *heart.terms,
        *(f"{name}={option}" for name, option in choices),
        "L-inside" if inside else "L-outside",
        *(("last-elsewhere",) if elsewhere else ()),
        *(("echo",) if "echo" in words else ()),
        *(("asked-more",) if "asked more" in words else ()),
        *(("X-named",) if picked.thing else ()),
        *(("years",) if years_said(idea, language) else ()),
        *((f"weather-{weather}",) if weather else ()),
        *((f"hour-{hour}",) if hour else ()),
        *((f"twist-{kind}",) if twist else ("second",) if second_deed else ()),
    }
    thread = thread_chosen(play, idea.text, words, terms, seed)
    terms |= {THREADED} if thread else set()
    choices += (("thread", thread.id),) if thread else ()
    return StoryPlan(
        play=play,
        idea=idea,
        language=language,
        seed=seed,
        thread=thread,
        parts=picked.parts,
        words=words | by_place(play, inside=inside) | {"way": WAYS[language][inside]},
        terms=terms,
        choices=(("kit", picked.kit), *choices) if picked.kit else choices,
        thing=picked.thing,
        place=picked.place,
        hour=hour,
        weather=weather,
        beside=beside,
        season=season_said(idea, language),
    )


def _picked(
    play: Play, idea: Idea, language: Language, seed: int, at_home: Mapping[str, Part] | None
) -> _Picked:
    kit, kit_words = _kit(play, idea, seed)
    parts = parts_cast(play, idea, language, seed, defaults=kit_words, at_home=at_home)
    thing = _thing(play, idea)
    place = without_trade(_place(play, idea, parts), idea)
    token = thing.entry if thing else _deed_token(play, idea) or _token(play, kit_words, place, parts)
    second = _thing(play, idea, but=thing)
    other = second.entry if second else _other_token(play, token)
    return _Picked(kit, kit_words, parts, place, thing, token, second, other)


def _words_filled(play: Play, idea: Idea, picked: _Picked, language: Language, seed: int) -> dict[str, str]:
    """The words for every place of a row: `{X}`, `{P}`, `{L}`. What comes later goes before what came earlier."""
    words = picked.kit_words | {
        name: word for key, value in picked.kit_words.items() for name, word in again(key, value, language)
    }
    for part in picked.parts.values():
        words |= words_for_part(part, language)
    words |= walk_words(picked.parts, language, seed, idea.text) | trade_words(
        picked.parts, picked.thing, language
    )
    words |= _thing_words("X", picked.thing, picked.token, language, counted=_counted(idea, picked.thing))
    words |= _thing_words("Y", picked.second, picked.other, language)
    words |= {"N": years_told(idea, language)}
    words |= {flag: word for flag, word in idea.concerns if idea.language == language}
    words |= occasion_words(idea) if idea.language == language else {}
    words |= {f"r{at}": line for at, line in enumerate(pieces_of(idea.text, idea.language), start=1)}
    words |= {f"i{at}": item for at, item in enumerate(idea.listed[:-1], start=1)}
    words |= {"last": idea.listed[-1]} if idea.listed else {}
    words |= _place_words(_usual_place(play, picked.kit_words, idea), picked.place, language)
    meant = picked.place.entry if picked.place else _usual_place(play, picked.kit_words, idea)
    words |= room_words(meant, language, seed, idea.text)
    deed = deed_words(idea, picked.parts, words, language, seed)
    return {key: word for key, word in deed.items() if key.removesuffix(" told") not in words} | words


def choices_made(play: Play, told: str, seed: int) -> tuple[tuple[str, str], ...]:
    """The option of each of the play's choices. They are the points of a line (Reed and Solomon's code): two ideas
    whose lines differ meet in one choice at most, where choices have as many options and those are prime;
    neighbouring seeds meet in none."""
    start, slope = (seed_of(0, told, play.id, name) for name in ("start", "slope"))
    options = [(name, value.split(" | ")) for name, value in play.under("choose").items()]
    return tuple(
        (name, each[(start + slope * at + seed) % len(each)].strip())
        for at, (name, each) in enumerate(options)
    )


def again(key: str, words: str, language: Language) -> Iterator[tuple[str, str]]:
    """How a thing of a kit is called once it was shown: `{item}` a pocket watch, `{the item}` the pocket watch.

    >>> list(again("item", "一块怀表", "zh")), list(again("item", "an old box", "en"))
    ([('那item', '那块怀表')], [('the item', 'the old box')])
    """
    if language == "zh" and words.startswith("一"):
        yield f"那{key}", "那" + words[1:]
    elif language == "en" and (match := re.match(r"an? ", words)):
        yield f"the {key}", "the " + words[match.end() :]


def _is_weather(idea: Idea, flag: str) -> bool:
    """Whether the idea names this weather as weather, not as what is wished for."""
    return flag in idea.flags and f"wish-{flag}" not in idea.flags


def _kit(play: Play, idea: Idea, seed: int) -> tuple[str, dict[str, str]]:
    """The play's kit that the idea asks for; else one of those that need no asking."""
    kits = {name: _kit_read(value) for name, value in play.under("kit").items()}
    if not kits:
        return "", {}
    flags = set(idea.flags)
    if play.fact("token-place"):
        flags |= {
            flag
            for each in idea.places
            if (thing := entry(each.entry.value("thing")))
            for flag in thing.flags
        }
    asked = [name for name, kit in kits.items() if set(kit.get("when", name).split(",")) & flags]
    free = [name for name, kit in kits.items() if "only" not in kit]
    held = play.fact("kit-held") if "held" in idea.flags else ""
    name = held or asked[0] if held or asked else turned(tuple(free), seed, idea.text, play.id, "kit")
    return name, {key: word for key, word in kits[name].items() if key not in ("when", "only")}


def kit_asked(play: Play, flags: Collection[str]) -> bool:
    """Whether the idea asks for one of the play's kits."""
    kits = {name: _kit_read(value) for name, value in play.under("kit").items()}
    return any(set(kit.get("when", name).split(",")) & set(flags) for name, kit in kits.items())


def _kit_read(value: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in value.split("; "))
    return {key.strip(): word.strip() for key, _, word in pairs}


def kit_asked_by(plan: StoryPlan) -> frozenset[str]:
    """Ids and flags that ask for the kit that the plan has taken: a noodle shop for the kit of noodles."""
    value = plan.play.under("kit").get(dict(plan.choices).get("kit", ""), "")
    return frozenset(_kit_read(value).get("when", "").split(",")) - {""}


def _thing(play: Play, idea: Idea, but: Mention | None = None) -> Mention | None:
    """The thing of the idea that the play's token can be, or the next one; where the play is about what it needs
    (`needs: far`), that comes first."""
    barred = set(play.words("token-not")) or set(NOT_A_PROP)
    wanted = set(play.words("token-is"))
    if "far" in play.words("needs"):
        barred = set()
    free = [
        each
        for each in idea.things
        if not barred & {each.entry.id, *each.entry.flags}
        and not _given_to(idea, each)
        and not _DURING.search(idea.text[: each.start])
    ]
    free = [each for each in free if not wanted or wanted & {each.entry.id, *each.entry.flags}]
    free.sort(
        key=lambda each: (PRODUCT not in each.entry.flags, not set(play.words("needs")) & each.entry.flags)
    )
    taken = but.entry.id if but else ""
    return next((each for each in free if each.entry.id != taken), None)


_DURING = phrased(r"\bduring\s+(?:an?|the)\s+(?:[a-z]+\s+)?$", re.I)
"""Before what only says when it happens: during a blackout."""


def _given_to(idea: Idea, thing: Mention) -> bool:
    """Whether something is brought to the thing, as to an address: it is in nobody's hand."""
    brings = idea.premise is not None and idea.premise.deed in ("give", "tribute", "return")
    return brings and re.search(r"给(?:同?一[个家座间])?$", idea.text[: thing.start]) is not None


def _other_token(play: Play, first: Entry | None) -> Entry | None:
    """The play's second thing, where the idea names none: never the first one again."""
    names = (play.fact("token2"), play.fact("token"))
    found = (entry(name) for name in names if name)
    return next((each for each in found if each and (first is None or each.id != first.id)), None)


WAYS: dict[Language, tuple[str, str]] = {"zh": ("路口", "门口"), "en": ("the road", "the door")}
"""Where one looks for somebody who is to come: outside, inside."""


def by_place(play: Play, *, inside: bool) -> dict[str, str]:
    """The play's words that differ by place: `place seat: a chair | a stone` is `{seat}` inside, and outside."""
    pairs = {name: value.partition(" | ") for name, value in play.under("place").items()}
    return {name: (first if inside else last).strip() for name, (first, _, last) in pairs.items()}


def _token(play: Play, kit: dict[str, str], place: Mention | None, parts: dict[str, Part]) -> Entry | None:
    """The thing that stands in where the idea names none: the place's trade, the protagonist's craft, the
    kit's, the play's."""
    trade = entry(place.entry.value("thing")) if place and play.fact("token-place") else None
    maker = parts.get("P")
    craft = (
        entry(maker.entry.value("thing") or maker.entry.value("tool"))
        if maker and maker.named and play.fact("token-craft")
        else None
    )
    return trade or craft or entry(kit.get("token", play.fact("token")))


def _deed_token(play: Play, idea: Idea) -> Entry | None:
    """What is in the hand for such a deed, where the play is about the deed and not about a thing of its own."""
    if idea.premise is None or not any(need.startswith("deed") for need in play.words("needs")):
        return None
    return entry(table("deeds", "en").get(idea.premise.deed, {}).get("token", ""))


def _hour_of(idea: Idea) -> str:
    """When that is to be seen to which the deed is done: the moon at night."""
    return table("signs", "en").get(idea.target.entry.id, {}).get("hour", "") if idea.target else ""


def _counted(idea: Idea, thing: Mention | None) -> str:
    """The classifier with which the idea counts the thing: of 只剩一根火柴, 根."""
    if thing is None or idea.language != "zh" or thing.start < 2:
        return ""
    said = re.search(
        r"[一两几半][块根支盏封张只把颗粒朵枚本杯碗瓶盒条片件顶双串幅]$", idea.text[: thing.start]
    )
    return said[0][1:] if said else ""


def _thing_words(
    place: str, thing: Mention | None, token: Entry | None, language: Language, *, counted: str = ""
) -> dict[str, str]:
    if token is None:
        return {}
    literal = thing is not None and written_in(thing.word, language)
    noun = thing.word.lower() if thing and literal else token.word(language)
    return words_for_thing(place, noun, counted or token.value("classifier", "个"), language)


def _place(play: Play, idea: Idea, parts: dict[str, Part]) -> Mention | None:
    named = [
        each for each in idea.places if not set(play.words("place-not")) & {each.entry.id, *each.entry.flags}
    ]
    named = [
        each for each in named if not _TICKET_TO.search(f"{idea.text[: each.start]}|{idea.text[each.end :]}")
    ]
    wanted = play.words("place-is")
    named = [_seen_from_outside(each, wanted) for each in named]
    named = [each for each in named if not wanted or set(wanted) & {each.entry.id, *each.entry.flags}]
    target = idea.target
    scene = entry(table("signs", "en").get(target.entry.id, {}).get("place", "")) if target else None
    if target and target.entry.kind == "places" and scene and len(named) == 1 and scene.id != target.entry.id:
        named = [each for each in named if each is not target]
    if scene:
        named = [each for each in named if not _says_what_kind(each, idea)]
    if idea.language == "en":
        named = [each for each in named if not _is_homewards(each, idea)]
    if len(named) > 1 and idea.language == "en":
        named = [each for each in named if not _is_done_to(each, idea)] or named
    if named:
        one = named[-1] if "trade" in named[-1].entry.flags else named[0]
        before = next((each for each in idea.places if each.end == one.start), None)
        return replace(one, word=before.word + one.word) if before else one
    works = (
        idea.language == "en" and target and target.entry.kind == "things" and "far" not in target.entry.flags
    )
    workplace = any(part.named and part.entry.value("place") for part in parts.values())
    if scene and not (works and workplace) and (not wanted or set(wanted) & {scene.id, *scene.flags}):
        return Mention(scene.word(idea.language), scene, -1)
    for part in parts.values():
        implied = entry(part.entry.value("place")) if part.named else None
        if implied is None:
            continue
        meant = _seen_from_outside(Mention(implied.word(idea.language), implied, -1), wanted)
        barred = set(play.words("place-not")) & {implied.id, *meant.entry.flags}
        if not barred and (not wanted or set(wanted) & {implied.id, *meant.entry.flags}):
            return meant
    return None


_TICKET_TO = phrased(r"(?:去|[开通寄]?往|到)\|的|不(?:肯|愿意?|想|敢)[^，。|]{0,4}[去到回进]\|")
"""Round a place for which a thing is meant: 一张去海边的车票."""
_OBJECT_EN = phrased(
    r"(?:\b(?:carr(?:y|ies|ying)|push(?:es|ing)?|pull(?:s|ing)?|sell(?:s|ing)?|buy(?:s|ing)?|paint(?:s|ing)?|builds?|building"
    r"|steal(?:s|ing)?|draw(?:s|ing)?|misses|dreams of|thinks of|remembers|leaves|leaving|from)\s+"
    r"(?:(?:an?|the|his|her|its|their)\s+)?(?:[a-z]+\s+)?)$",
    re.IGNORECASE,
)


def _is_done_to(place: Mention, idea: Idea) -> bool:
    """Whether something is done to a place, so that it is no setting: a snail carries her house up the mountain."""
    return _OBJECT_EN.search(idea.text[: place.start]) is not None


def _is_homewards(place: Mention, idea: Idea) -> bool:
    """Whether "home" says where somebody goes or is brought, and not where it happens."""
    bare = place.word.lower() == "home"
    return bare and not re.search(
        r"\b(?:at|in|from|a|the|her|his|their|old)\s+$", idea.text[: place.start], re.I
    )


def _says_what_kind(place: Mention, idea: Idea) -> bool:
    """Whether a place stands before somebody and says what kind they are: a village boy, 南方男孩."""
    gap = 0 if idea.language == "zh" else 1
    return any(one.start - place.end == gap for one in idea.people)


_BUILDINGS = (
    "lighthouse",
    "mill",
    "church",
    "hospital",
    "museum",
    "library",
    "palace",
    "factory",
    "temple",
    "stage",
)


def _seen_from_outside(place: Mention, wanted: Collection[str]) -> Mention:
    """A building before whose door a play can happen that wants to be outside: EXT. LIGHTHOUSE."""
    if "outside" not in wanted or place.entry.id not in _BUILDINGS:
        return place
    return replace(place, entry=replace(place.entry, flags=place.entry.flags - {"inside"} | {"outside"}))


def _usual_place(play: Play, kit: Mapping[str, str], idea: Idea) -> Entry | None:
    """Where the play happens if the idea names no place; where it is about kin there may be another (`place-kin`)."""
    kin = idea.language != "en" or any(
        "kin" in each.entry.flags and not each.owns for each in idea.of("people")
    )
    indoors = "kin" in idea.flags or _AT_HOME_ZH.search(idea.text)
    at_home = play.fact("place-kin") if indoors and kin else ""
    acted = play.fact("own-clauses") not in ("", CONCERN)
    outdoors = idea.language == "en" and acted and _OUTDOORS.search(idea.text)
    if outdoors and "place" not in kit:
        return entry("garden")
    usual = place_of_deed(idea) if acted and "place" not in kit else ""
    return entry(kit.get("place", place_by_water(idea) or usual or at_home or play.fact("place")))


_AT_HOME_ZH = phrased(
    r"年夜饭|做饭|包饺子|[炒做烧]了?[一几]?[桌个]?菜|一桌|洗碗|睡不着|搬家|敲了?门|沙发|冰箱"
)
"""What happens at home, where an idea names no place."""
_OUTDOORS = phrased(
    r"\b(?:trees?|bur(?:y|ies)|digs?|plants? (?:an?|the|his|her)|kites?|snowman|raft|swing)\b", re.I
)
"""What happens under the sky, where an idea names no place."""


def _place_words(usual: Entry | None, place: Mention | None, language: Language) -> dict[str, str]:
    """`{L}` the place in running text, `{LH}` as a heading has it, `{in}` its INT. or EXT."""
    meant = place.entry if place else usual or entry("living-room")
    if meant is None:
        return {}
    word = place.word if place and written_in(place.word, language) else meant.word(language)
    word = re.sub(r"^(?:on|in|at) the ", "", word, flags=re.I)
    inside = "inside" in meant.flags
    if language == "zh":
        return {"L": word, "LH": word, "in": "内" if inside else "外"}
    return {"L": word.lower(), "LH": word.upper(), "in": "INT" if inside else "EXT"}
