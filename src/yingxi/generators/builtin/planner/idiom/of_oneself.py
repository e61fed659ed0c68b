"""What an English idea says of somebody, as they say it of themselves, or as it is told of them."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form, third_person

_BE = {"is": "am", "was": "was", "has": "have", "does": "do"}
_SHORT = {"am": "I'm", "have": "I've"}
_BEFORE = frozenset(
    {"always", "never", "only", "still", "secretly", "just", "often", "finally", "no", "longer"}
)
_UNLIKE_VERBS = frozenset({"his", "its", "this", "always", "as", "us", "perhaps", "sometimes", "across"})
_BY_PRONOUN = phrased(r"\b(?:(?:he|she)\s|it\s(?=[a-z]+s\b|came\b|left\b|fell\b|grew\b))(?P<verb>[a-z]+)")
_OBJECT = phrased(
    r"\bher\b(?=$|[,.;]|\s(?:to|in|on|at|and|by|from|with|into|for|out|off|up|away|home|the|an?)\b)"
)
_NOT = (
    ("does not", "doesn't"),
    ("do not", "don't"),
    ("can not", "can't"),
    ("cannot", "can't"),
    ("is not", "isn't"),
)


def as_i_say(predicate: str) -> str:
    """A predicate of one person, as that person says it.

    >>> as_i_say("has lost her sense of taste"), as_i_say("does not age"), as_i_say("is afraid of the dark")
    ("I've lost my sense of taste", "I don't age", "I'm afraid of the dark")
    >>> as_i_say("always lets it go"), as_i_say("can hear what he sees")
    ('I always let it go', 'I can hear what I see')
    """
    words = predicate.split()
    at = next((place for place, each in enumerate(words) if each.lower() not in _BEFORE), 0)
    words[at] = _mine(words[at])
    said = _of_me(" ".join(words))
    said = said.replace("do not ", "don't ").replace("doesn't ", "don't ").replace("cannot ", "can't ")
    first, _, rest = said.partition(" ")
    return f"{_SHORT[first]} {rest}" if first in _SHORT and rest else f"I {said}"


def as_told(predicate: str) -> str:
    """The same as it is told of them, short.

    >>> as_told("does not age"), as_told("cannot fly")
    ("doesn't age", "can't fly")
    """
    for long, short in _NOT:
        predicate = re.sub(rf"\b{long}\b", short, predicate)
    return predicate


def as_done(deed: str) -> str:
    """A deed in its plain form, as one who does it is seen.

    >>> as_done("find anybody to frighten"), as_done("make his sister laugh")
    ('finds somebody to frighten', 'makes his sister laugh')
    """
    verb, space, tail = deed.partition(" ")
    return f"{third_person(verb.lower())}{space}{some(tail)}"


def contracted(said: str) -> str:
    """A sentence that somebody says of themselves, as one says it.

    >>> contracted("I am ill"), contracted("I have lost my job"), contracted("I cannot swim")
    ("I'm ill", "I've lost my job", "I can't swim")
    """
    said = re.sub(r"^I am\b", "I'm", re.sub(r"^I have(?= [a-z]+(?:ed|t|n)\b)", "I've", said))
    for long, short in (*_NOT, ("I doesn't", "I don't")):
        said = re.sub(rf"\b{long}\b", short, said)
    return said


def some(text: str) -> str:
    """What is lacking, as what is there: "anybody" as "somebody"."""
    return re.sub(r"\bany(?=(?:body|one|thing|where)?\b)", "some", text)


def mine(text: str) -> str:
    """A noun or a clause with what is somebody's, as they say it.

    >>> mine("her daughter is getting married"), mine("she has to cross one")
    ('my daughter is getting married', 'I have to cross one')
    """
    return _of_me(text)


def _mine(verb: str) -> str:
    lower = verb.lower()
    if lower in _BE:
        return _BE[lower]
    return plain_form(lower) if is_third_person(lower) and lower not in _UNLIKE_VERBS else verb


def _of_me(text: str) -> str:
    said = re.sub(r"\bhim\b", "me", _OBJECT.sub("me", text))
    said = re.sub(r"\b(?:himself|herself|itself)\b", "myself", said)
    said = re.sub(r"\b(?:his|her|its)\b(?=\s[a-z])", "my", said)
    return _BY_PRONOUN.sub(lambda found: f"I {_mine(found['verb'])}", said)
