"""An English idea said anew where its sentence begins with what somebody says, with bare names, or tells what somebody
is like that can be seen as a deed."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import (
    is_past,
    is_third_person,
    plain_form,
    third_person,
)
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.people.names import NAMES

_SPEECH_FIRST = phrased(
    r"^[\"“](?P<line>[^\"”]+?)[,.]?[\"”],?\s+"
    r"(?:(?P<verb>says|said|shouts|whispers|asks|calls)\s+(?P<late>(?:an?|the|his|her)\s[a-z' -]+?)"
    r"|(?P<who>(?:an?|the|his|her|one)\s[a-z' -]+?)\s+"
    r"(?P<does>says|said|tells|whispers|shouts|asks|calls)(?P<to>\s[a-z ]+?)?)"
    r"(?P<time>\s(?:every|each|all|on|at|one)\s[a-z ]+?)?(?=[,.;]|\s+and\b|\s+but\b|$)(?P<rest>.*)$",
    re.I,
)
_NAMED_FIRST = phrased(r"^(?P<one>[A-Z][a-z]{2,})(?:\s+and\s+(?P<two>[A-Z][a-z]{2,}))?\s+(?P<verb>[a-z]+)\b")
_IN_SENTENCE = phrased(r"\s+(?:an?|the|his|her|in|on|at|for|with|to|from)\s")
_NO_NAME = phrased(
    r"(?:Some|Any|Every|No)(?:one|body|thing)\b|(?:It|There|This|That|He|She|They|What|Who|When|Why|How|Time|Love|Life|Death)\b"
)
"""What begins a sentence and is nobody's name."""
_HE = phrased(r"\b(?:he|his|him)\b")
_ALLERGIC = phrased(r"\s(?:who\s+|that\s+)?(?:is|was)\s+allergic\s+to\s+(?P<what>[a-z -]+)", re.I)
_CALLED = {"female": "woman", "male": "man"}


def with_speaker_first(text: str) -> str:
    """An idea that begins with a line, with whoever says it before it.

    >>> with_speaker_first('"Jump," the boy says, and the frog jumps')
    'The boy says "Jump", and the frog jumps'
    """
    found = _SPEECH_FIRST.match(text)
    if found is None:
        return text
    who, verb = found["who"] or found["late"], (found["does"] or found["verb"]).lower()
    said = "says" if verb == "said" else verb
    return f'{who[:1].upper()}{who[1:]} {said}{found["to"] or ""} "{found["line"]}"{found["time"] or ""}{found["rest"]}'


def with_named_people(text: str) -> str:
    """An idea that begins with bare names, with what kind of people have them.

    >>> with_named_people("Mia and Joon build a raft"), with_named_people("Umbrella and rain")
    ('A woman called Mia and a man called Joon build a raft', 'Umbrella and rain')
    """
    found = _NAMED_FIRST.match(text)
    if found is None or {each.lower() for each in (found["one"], found["two"] or "")} & set(words_of("en")):
        return text
    verb = found["verb"].lower()
    alone = found["two"] is None
    done = (is_third_person(verb) if alone else True) and plain_form(verb) in deeds_of("en")
    called = _sex_of(found["one"]) or (
        alone and _IN_SENTENCE.match(text, found.end()) and not _NO_NAME.match(text)
    )
    if not done and not (called and (alone is is_third_person(verb))):
        return text
    first = _sex_of(found["one"]) or ("male" if _HE.search(text, found.end()) else "female")
    people = f"A {_CALLED[first]} called {found['one']}"
    if found["two"]:
        second = _sex_of(found["two"]) or ("male" if first == "female" else "female")
        people += f" and a {_CALLED[second]} called {found['two']}"
    return f"{people} {text[found.start('verb') :]}"


def _sex_of(name: str) -> str:
    return next(
        (kind.split()[-1] for kind, names in NAMES["en"].items() if name in names.split() and " " in kind), ""
    )


_TIME_FIRST = phrased(
    r"^the\s+(?P<time>night|day|morning|evening|summer|winter|spring|autumn|year|week)\s+(?:that\s+|when\s+)?"
    r"(?P<who>(?:the|my|his|her|an?|two|three)\s+(?:[a-z-]+\s+){0,2}?[a-z-]+)\s+(?P<verb>[a-z]+)\b(?P<rest>.*)$",
    re.I,
)


def with_what_happened(text: str) -> str:
    """A time that is named by what happened then, as what happens then.

    >>> with_what_happened("The night the streetlights went on strike")
    'The streetlights go on strike at night'
    >>> with_what_happened("The last day of an old cinema")
    'The last day of an old cinema'
    """
    found = _TIME_FIRST.match(text.rstrip("."))
    if found is None:
        return text
    verb = found["verb"].lower()
    plain = plain_form(verb) if is_past(verb) else _regular(verb)
    if not plain:
        return text
    who = found["who"]
    many = who.lower().endswith("s") or who.lower().startswith(("two", "three"))
    time = f"at {found['time']}" if found["time"] == "night" else f"one {found['time']}"
    return f"{who[:1].upper()}{who[1:]} {plain if many else third_person(plain)}{found['rest']} {time}"


def _regular(verb: str) -> str:
    known = deeds_of("en")
    return next(
        (each for each in (verb[:-1], verb[:-2], verb[:-3]) if verb.endswith("ed") and each in known), ""
    )


def with_reaction(text: str) -> str:
    """Whoever is allergic to something sneezes at it.

    >>> with_reaction("A dragon who is allergic to gold")
    'A dragon sneezes at gold'
    >>> with_reaction("A cat chooses a man who is allergic to cats")
    'A cat chooses a man who is allergic to cats'
    """
    found = _ALLERGIC.search(text)
    before = text[: found.start()].lower().split()[2:] if found else []
    if any(map(is_third_person, before)):
        return text
    return _ALLERGIC.sub(lambda found: f" sneezes at {found['what']}", text)


_LOST_SOMEBODY = phrased(
    r"^(?P<who>(?:an?|the|my)\s[a-z' -]+?)\s(?:loses|has\slost)\s(?P<whom>(?P<whose>his|her)\s[a-z -]+?)"
    r"\s+and\s+(?P<does>[a-z]+s\s.+?)[.]?$",
    re.I,
)


def with_loss_as_reason(text: str) -> str:
    """Whom somebody has lost before they do something is why they do it.

    >>> with_loss_as_reason("A magician loses his assistant and asks a baker to step in")
    'A magician asks a baker to step in because he has lost his assistant'
    >>> with_loss_as_reason("A boy loses his hat and runs after it")
    'A boy loses his hat and runs after it'
    """
    found = _LOST_SOMEBODY.match(text)
    known = words_of("en").get(found["whom"].split()[-1].lower()) if found else None
    if found is None or known is None or known.kind not in ("people", "creatures"):
        return text
    pronoun = "he" if found["whose"].lower() == "his" else "she"
    return f"{found['who']} {found['does']} because {pronoun} has lost {found['whom']}"
