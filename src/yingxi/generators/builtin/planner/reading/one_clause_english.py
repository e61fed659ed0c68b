"""The kind of deed of an English idea that is one plain clause ("A tailor sews a coat for a scarecrow"), where a play
is written for such a deed: here, what is done with a thing."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.idiom.state_words import END, any_of
from yingxi.generators.builtin.planner.reading.clause_words import (
    GOES_ON,
    LONGEST_DEED,
    MOST_PEOPLE,
    NOUN_PHRASE,
    ONE,
    SOMEBODY,
    TWO,
    course_of,
    deed_words,
    goods_words,
    is_alive,
    is_one_clause,
    mine_or_ours,
)
from yingxi.generators.builtin.planner.reading.dealings_english import DEALING_READERS
from yingxi.generators.builtin.planner.reading.withheld_english import WITHHELD_READERS

_GOES_ON_THERE = phrased(rf"{GOES_ON.pattern}|\b(?:that|which|from)\b", re.I)
_DESERTED = phrased(r"\b(?:empty|deserted|abandoned|wrong)\b", re.I)


def one_clause_of(text: str, idea: Idea) -> Course | None:
    """The course of an idea that is one plain clause, whose own words are `text`; None where no play is written for
    such a deed."""
    said = text.strip().rstrip(".!").replace("’", "'")
    if not idea.people or "advert" in idea.flags:
        return None
    return next((found for read in _READERS if (found := read(said, idea))), None)


def _makes(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>(?:{any_of('making')}) (?P<made>{NOUN_PHRASE})"
        r"(?: for (?P<whom>(?:an?|the|his|her|my|our) [a-z' -]+?)| that (?P<odd>[a-z]+(?: [a-z' -]+?)?))?)"
        + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea, spoken_of=found["made"]):
        return None
    if is_alive(found["made"]):
        return None
    verb, space, tail = found["does"].partition(" ")
    words = deed_words(found["does"]) | goods_words(found["made"])
    words["make does"] = f"{third_person(plain_verb(verb.lower()))}{space}{tail}"
    if found["whom"] and is_alive(found["whom"]):
        if _GONE.search(found["whom"]):
            return None
        words["made does"] = f"{third_person(plain_verb(verb.lower()))} {found['made']}"
        use = {"made-worn"} if _WORN.search(found["made"]) else set()
        use |= {"made-seat"} if _SEAT.search(found["made"]) else set()
        return course_of({"makes-for", "makes-thing", *use}, words, text)
    if found["odd"]:
        words["made odd"] = found["odd"].strip()
        return course_of({"makes-odd", "makes-thing"}, words, text)
    return None


_GONE = phrased(r"\b(?:late|dead|lost|absent|missing|unborn)\b", re.I)


def _waits(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:waits|is waiting)(?: (?:alone|still))? (?:(?P<when>every [a-z]+|each [a-z]+) )?"
        r"(?:(?:at|in|on|by|under|outside) (?:the|an?|his|her) (?:[a-z]+ )?[a-z]+ )?"
        rf"for (?P<goods>{NOUN_PHRASE})(?: (?P<late>every [a-z]+|each [a-z]+))?)" + END,
        text,
        re.I,
    )
    if found is None or _GOES_ON_THERE.search(found["does"]) or is_alive(found["goods"]):
        return None
    noun = found["goods"].split()[-1].lower()
    if noun in _COMES_BY_ITSELF or len(found["goods"].split()) > LONGEST_DEED - 3:
        return None
    flags = {"waits-for", *(("waits-daily",) if found["when"] or found["late"] else ())}
    flags |= {"waits-carried"} if noun in _CARRIES else set()
    owner = found["goods"] if "'s" in found["goods"] else ""
    words = deed_words(f"waits for {found['goods']}") | goods_words(found["goods"])
    if owner:
        words["awaited whose"] = re.sub(r"^(?:his|her) ", "your ", owner.rpartition("'s")[0])
        flags |= {"waits-owned"}
    return course_of(flags, words, text, owner)


_COMES_BY_ITSELF = {
    "rain", "snow", "spring", "summer", "sun", "moon", "day", "death", "sea", "dawn", "morning", "word", "miracle",
}  # fmt: skip
_CARRIES = {"bus", "tram", "train", "ship", "boat", "ferry", "plane", "taxi", "coach", "car"}
"""What somebody may get off."""


def _seeks(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + r"(?P<does>(?:looks|searches|hunts|goes looking|is looking) for "
        rf"(?P<goods>{NOUN_PHRASE})(?P<where> (?:at|in|on|under|behind) .+?)?)" + END,
        text,
        re.I,
    )
    if found is None or GOES_ON.search(found["does"]) or is_alive(found["goods"]):
        return None
    if len(found["goods"].split()) > LONGEST_DEED - 3 or _people(idea) > MOST_PEOPLE:
        return None
    words = deed_words(f"looks for {found['goods']}") | goods_words(found["goods"])
    return course_of({"seeks-thing"}, words, text)


def _guards(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE
        + rf"(?P<does>(?:guards|watches over|keeps watch over|stands guard over) (?P<goods>{NOUN_PHRASE}))"
        + END,
        text,
        re.I,
    )
    if found is None or not is_one_clause(found["does"], idea) or is_alive(found["goods"]):
        return None
    if _GOES_ON_THERE.search(found["does"]):
        return None
    empty = {"guards-empty"} if _DESERTED.search(found["goods"]) else set()
    words = deed_words(found["does"]) | goods_words(found["goods"])
    return course_of({"guards-thing", *empty}, words, text)


def _carries(text: str, idea: Idea) -> Course | None:
    found = re.match(
        ONE + rf"(?P<does>(?P<verb>carries|brings|takes|delivers) (?P<goods>{NOUN_PHRASE})"
        r"(?: (?:across|through|over|up|down|along|past) (?:the|an?|his|her) (?:[a-z]+ )?[a-z]+)? "
        rf"to (?P<whom>{SOMEBODY}))" + END,
        text,
        re.I,
    )
    if found is None or GOES_ON.search(found["does"]) or is_alive(found["goods"]):
        return None
    if len(found["goods"].split()) > LONGEST_DEED - 3 or _people(idea) > MOST_PEOPLE:
        return None
    words = (
        deed_words(found["does"]) | goods_words(found["goods"]) | {"where to": mine_or_ours(found["whom"])}
    )
    if is_alive(found["whom"]):
        if found["verb"].lower() == "delivers" or _GONE.search(found["whom"]):
            return None
        return course_of({"carries-to"}, words, text)
    return course_of({"delivers-nobody"}, words, text) if _DESERTED.search(found["whom"]) else None


def _shares(text: str, _: Idea) -> Course | None:
    found = re.match(
        TWO + rf"(?P<verb>divide|split|halve|share) (?P<goods>{NOUN_PHRASE})(?: between them)?" + END,
        text,
        re.I,
    )
    if found is None or GOES_ON.search(found["goods"]) or is_alive(found["goods"]):
        return None
    verb, goods = found["verb"].lower(), found["goods"]
    words = goods_words(goods) | {
        "both do": f"{verb} {mine_or_ours(goods)}",
        "both do told": f"{verb} {goods}",
    }
    owner = goods if "'s" in goods else ""
    if verb != "share":
        return course_of({"divides-thing"}, words, text, owner)
    return course_of({"shares-worn"}, words, text, owner) if _WORN.search(goods) else None


_WORN = phrased(
    r"\b(?:coat|jacket|jumper|sweater|cardigan|cloak|dress|gown|suit|blanket|hat|scarf|shirt)$", re.I
)
_SEAT = phrased(r"\b(?:chair|bench|stool|throne|bed|sofa|armchair)$", re.I)


def _people(idea: Idea) -> int:
    return len({each.entry.id for each in idea.of(*LIVING)})


_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    *WITHHELD_READERS,
    *DEALING_READERS,
    _makes,
    _waits,
    _seeks,
    _guards,
    _carries,
    _shares,
)
