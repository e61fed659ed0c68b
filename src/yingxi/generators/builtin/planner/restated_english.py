"""An English idea said anew where its sentence begins with what somebody says, with bare names, or tells what somebody
is like that can be seen as a deed."""

import re

from yingxi.generators.builtin.planner.inflecting import is_third_person, plain_form
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.names import NAMES
from yingxi.generators.builtin.planner.premise import deeds_of

_SPEECH_FIRST = re.compile(
    r"^[\"“](?P<line>[^\"”]+?)[,.]?[\"”],?\s+"
    r"(?:(?P<verb>says|said|shouts|whispers|asks|calls)\s+(?P<late>(?:an?|the|his|her)\s[a-z' -]+?)"
    r"|(?P<who>(?:an?|the|his|her|one)\s[a-z' -]+?)\s+"
    r"(?P<does>says|said|tells|whispers|shouts|asks|calls)(?P<to>\s[a-z ]+?)?)"
    r"(?P<time>\s(?:every|each|all|on|at|one)\s[a-z ]+?)?(?=[,.;]|\s+and\b|\s+but\b|$)(?P<rest>.*)$",
    re.I,
)
_NAMED_FIRST = re.compile(
    r"^(?P<one>[A-Z][a-z]{2,})(?:\s+and\s+(?P<two>[A-Z][a-z]{2,}))?\s+(?P<verb>[a-z]+)\b"
)
_ALLERGIC = re.compile(r"\s(?:who\s+|that\s+)?(?:is|was)\s+allergic\s+to\s+(?P<what>[a-z -]+)", re.I)
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
    if not done and not (_sex_of(found["one"]) and (alone is is_third_person(verb))):
        return text
    first = _sex_of(found["one"]) or "female"
    people = f"A {_CALLED[first]} called {found['one']}"
    if found["two"]:
        second = _sex_of(found["two"]) or ("male" if first == "female" else "female")
        people += f" and a {_CALLED[second]} called {found['two']}"
    return f"{people} {text[found.start('verb') :]}"


def _sex_of(name: str) -> str:
    return next(
        (kind.split()[-1] for kind, names in NAMES["en"].items() if name in names.split() and " " in kind), ""
    )


def with_reaction(text: str) -> str:
    """Whoever is allergic to something sneezes at it.

    >>> with_reaction("A dragon who is allergic to gold")
    'A dragon sneezes at gold'
    """
    return _ALLERGIC.sub(lambda found: f" sneezes at {found['what']}", text)
