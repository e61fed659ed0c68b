"""An English idea whose turns of phrase are said plainly: a time by the clock, what somebody can only do or cannot stop
doing, what nobody is allowed to do, all the animals that somebody has lost."""

import re

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.idiom.inflecting import present, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of

_HOURS = ("twelve", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
_CLOCK = phrased(
    r"\b(?P<hour>1[0-2]|0?[1-9])(?:[:.][0-5]\d)?\s*(?P<half>[ap])(?:\.\s?m\.?|m\b\.?)(?P<end>\s*$)?", re.I
)
_NOON, _EVENING, _NIGHT = 12, 5, 9
_CAN_ONLY = phrased(
    r"(?<!\bwho )(?<!\bthat )(?<!\bwhich )"
    r"\bcan only (?P<verb>(?!be\b|have\b|do\b|see\b|hear\b)[a-z]+)(?= (?P<whom>(?:an?|the|his|her|its|[a-z]+) )?)"
)
_CANNOT_STOP = phrased(r"\b(?:cannot|can['’]t|can not|won['’]t|never) stops? (?=[a-z]+ing\b)", re.I)
_WILL_NOT = phrased(r"^(?P<who>(?:an?|the|my|our|one) [^,.;:]+?) will not (?=[a-z])", re.I)
_WILL_NEVER = phrased(r"^(?P<who>(?:an?|the|my|our|one) [^,.;]+?) will never (?P<verb>[a-z]+)", re.I)
_FALLS_FOR = phrased(
    r"\b(?P<falls>falls?|fell) for (?=(?:an?|the|his|her|their) (?:[a-z-]+ ){0,2}"
    r"(?!trick|trap|prank|scam|joke|lie|charm)[a-z]+$)",
    re.I,
)
_ON_DAYS = phrased(
    r"^On (?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days,? (?P<then>(?:an?|the|two|my) [^,.;]+)[.]?$", re.I
)
_LOSES_ALL = phrased(
    r"\bloses all (?:of )?"
    r"(?P<whose>(?:his|her|its|the|two|three|four|five|six|seven|eight|nine|ten|twelve) )?(?P<noun>[a-z]+)\b"
)
_NOBODY_MAY = phrased(
    r"^(?P<place>(?:an?|the) [a-z -]+?) (?:where|in which) (?:nobody|no one)"
    r" (?:is allowed to|is permitted to|may|can) (?P<do>[a-z]+)(?P<tail>(?: [a-z' -]+)?)[.!]?$",
    re.I,
)


_WHO_GOES_ON = phrased(
    r"(?P<before>\s(?:to|for|with|at|by|of|[a-z]+s)\s)(?P<article>an?|the|his|her)\s"
    r"(?P<noun>(?:[a-z-]+\s)?[a-z-]+), who "
    r"(?P<verb>(?!is\b|was\b|has\b|does\b|turns\b)[a-z]+s)\b"
)


_KIN_OF_AGE = {
    "boy": r"(?:grandson|son|nephew|little brother)",
    "girl": r"(?:granddaughter|daughter|niece|little sister)",
    "child": r"(?:grandson|son|nephew|granddaughter|daughter|niece)",
}
"""Who is meant where "the boy" is named behind them."""


def _of_their_kin(text: str) -> str:
    """Whoever is called "the boy" by what they were called before.

    >>> _of_their_kin("He teaches his grandson to fish, but the boy lets every fish go")
    'He teaches his grandson to fish, but the grandson lets every fish go'
    """
    for noun, kin in _KIN_OF_AGE.items():
        before = re.search(rf"\b(?:his|her|their|my)\s(?P<kin>{kin})\b(?!['’])", text)
        if before and not re.search(rf"\b(?:an?|little)\s{noun}\b", text):
            tail = re.sub(rf"\bthe {noun}\b(?!['’])", f"the {before['kin']}", text[before.end() :])
            text = text[: before.end()] + tail
    return text


def _goes_on(found: re.Match[str]) -> str:
    """What somebody who was named last does next, as a clause of its own."""
    noun = found["noun"]
    known = words_of("en").get(noun) or words_of("en").get(noun.split()[-1])
    if known is None or known.kind not in ("people", "creatures"):
        return found[0]
    return f"{found['before']}{found['article']} {noun}, and the {noun} {found['verb']}"


_TELLING = phrased(
    r"^(?:I (?:want|would like|wish) to (?:tell|film|make a film about|write about|show)(?: you)?"
    r"(?: (?:the|a) (?:story|tale) of| about)? |(?:this is |it is )?(?:the|a) (?:story|tale) (?:of|about) )"
    r"(?P<first>my|an?|the|two|three)\b",
    re.I,
)
_AND_WHO = phrased(r"^(?P<who>(?:my|an?|the) (?:[a-z-]+ ){0,2}?[a-z-]+),? who (?P<did>[^,;:]+)$", re.I)


def without_telling(text: str) -> str:
    """An idea without that somebody wants to tell it.

    >>> without_telling("I want to tell the story of my aunt, who crossed the sea with a goose")
    'My aunt crosses the sea with a goose'
    >>> without_telling("A story about a fox and a well")
    'A fox and a well'
    """
    found = _TELLING.match(text)
    if found is None:
        return text
    told = text[found.start("first") :].strip().rstrip(".")
    if who := _AND_WHO.match(told):
        verb, space, tail = who["did"].partition(" ")
        told = f"{who['who']} {present(verb, deeds_of('en'))}{space}{tail}"
    return f"{told[:1].upper()}{told[1:]}"


def with_plain_phrases(text: str) -> str:
    """The idea in plain phrases.

    >>> with_plain_phrases("My neighbour plays the trumpet at 3 a.m.")
    'My neighbour plays the trumpet at three in the morning'
    >>> with_plain_phrases("A clown cannot stop crying")
    'A clown keeps crying'
    >>> with_plain_phrases("A girl gives a coin to a musician, who follows her home")
    'A girl gives a coin to a musician, and the musician follows her home'
    >>> with_plain_phrases("A magician can only make small things disappear")
    'A magician makes only small things disappear'
    >>> with_plain_phrases("A tailor will not sew on Sundays"), with_plain_phrases("A judge will never laugh")
    ("A tailor won't sew on Sundays", 'A judge never laughs')
    """
    text = _CLOCK.sub(_hour_in_words, without_telling(text))
    text = _CANNOT_STOP.sub("keeps ", text)
    text = _WILL_NEVER.sub(lambda found: f"{found['who']} never {third_person(found['verb'])}", text)
    text = _WHO_GOES_ON.sub(_goes_on, _WILL_NOT.sub(lambda found: f"{found['who']} won't ", text))
    text = _FALLS_FOR.sub(lambda found: f"{found['falls']} in love with ", text)
    text = _of_their_kin(text)
    text = _CAN_ONLY.sub(
        lambda found: f"{third_person(found['verb'])} only" if found["whom"] else found[0], text
    )
    text = _LOSES_ALL.sub(_looked_for, text)
    if found := _ON_DAYS.match(text.strip()):
        text = (
            f"{found['then'][:1].upper()}{found['then'][1:].rstrip('.')} every {found['day'].capitalize()}day"
        )
    if (found := _NOBODY_MAY.match(text.strip())) and _is_place(found["place"]):
        who = ("boy", "girl")[seed_of(0, "forbidden", text) % 2]
        do, tail, place = found["do"].lower(), found["tail"], found["place"]
        place = place[:1].lower() + place[1:]
        return f"A {who} {third_person(do)}{tail} in {place} where it is forbidden to {do}{tail}"
    return text


def _is_place(said: str) -> bool:
    known = words_of("en").get(said.split()[-1].lower())
    return known is not None and known.kind == "places" and " is " not in said


def _looked_for(found: re.Match[str]) -> str:
    """Who loses all of some animals looks for them.

    >>> _LOSES_ALL.sub(_looked_for, "loses all seven dogs"), _LOSES_ALL.sub(_looked_for, "loses all her money")
    ('looks for seven lost dogs', 'loses all her money')
    """
    noun = found["noun"]
    known = words_of("en").get(noun) or words_of("en").get(noun.removesuffix("s"))
    lost = known is not None and known.kind == "creatures"
    return f"looks for {found['whose'] or 'the '}lost {noun}" if lost else found[0]


def _hour_in_words(found: re.Match[str]) -> str:
    """Three in the morning, noon, ten at night.

    >>> _CLOCK.sub(_hour_in_words, "at 10 pm"), _CLOCK.sub(_hour_in_words, "at 12 a.m.")
    ('at ten at night', 'at midnight')
    """
    hour = int(found["hour"])
    morning = found["half"].lower() == "a"
    if hour == _NOON:
        return "midnight" if morning else "noon"
    when = "in the morning"
    if not morning:
        when = "in the afternoon" if hour < _EVENING else "in the evening" if hour < _NIGHT else "at night"
    return f"{_HOURS[hour]} {when}"
