"""An English idea in which what happened first is said last ("because a goat has stolen his keys"), or in which a thing
is only afraid of something, said as it happens."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import is_third_person, plain_form, third_person
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.restating.restated import PARTICIPLES

_BECAUSE = phrased(
    r"^(?P<what>[^,;]+?),?\s+because\s+(?P<who>(?:an?|the|his|her|their|two|three)\s(?:[a-z-]+\s){0,2}?[a-z'-]+)\s"
    r"(?:(?:has|have|had)\s(?P<done>[a-z]+)|(?P<does>[a-z]+s))\s"
    r"(?P<rest>(?:an?|the|his|her|their|all|every|in|into|on)\b[^,;]*)$",
    re.IGNORECASE,
)
_AFRAID = phrased(
    r"^(?P<who>(?:an?|the)\s[a-z -]{2,30}?)\s(?:(?:that|who|which)\sis|is)\s"
    r"(?:afraid|scared|frightened|terrified)\sof\s"
    r"(?P<what>[a-z' -]{2,30})$",
    re.IGNORECASE,
)


_HATES = phrased(
    r"^(?P<who>(?:an?|the)\s[a-z -]{2,30}?)\s(?:(?:that|who|which)\s)?"
    r"(?:hates|dislikes|can['’]t\sstand|cannot\sstand)\s(?P<what>[a-z' -]{2,30})$",
    re.IGNORECASE,
)


def with_cause_first(text: str) -> str:
    """What somebody else did before, told before what came of it.

    >>> with_cause_first("The bus leaves without the driver because a goat has stolen his keys")
    "A goat steals the driver's keys, and the bus leaves without the driver"
    >>> with_cause_first("A boy runs because he has lost his dog")
    'A boy runs because he has lost his dog'
    """
    found = _BECAUSE.match(text.rstrip(" ."))
    if found is None or not _is_somebody(found["who"]):
        return text
    done, does = (found["done"] or "").lower(), (found["does"] or "").lower()
    if does and not is_third_person(does):
        return text
    plain = PARTICIPLES.get(done, "") or _regular(done) if done else plain_form(does)
    if not plain:
        return text
    rest, what = found["rest"], found["what"]
    if whose := _last_somebody(what):
        rest = re.sub(r"\b(?:his|her|their)\b", f"the {whose}'s", rest, count=1)
    many = re.match(r"two|three", found["who"], re.IGNORECASE)
    does = plain if many else third_person(plain)
    return f"{_sentence(found['who'])} {does} {rest}, and {what[:1].lower()}{what[1:]}"


def with_fear_faced(text: str) -> str:
    """A thing that is only afraid hides first, and then goes to meet it; whoever hates something does the same.

    >>> with_fear_faced("A lamp that is afraid of the dark")
    'A lamp hides from the dark, and then goes to meet the dark'
    >>> with_fear_faced("A diver who is afraid of water")
    'A diver who is afraid of water'
    >>> with_fear_faced("A bee who hates honey")
    'A bee hides from honey, and then comes back for honey'
    """
    found = _AFRAID.match(text.rstrip(" ."))
    if hated := _HATES.match(text.rstrip(" .")):
        return f"{hated['who']} hides from {hated['what']}, and then comes back for {hated['what']}"
    known = _meaning(found["who"]) if found else None
    if found is None or known != "things":
        return text
    return f"{found['who']} hides from {found['what']}, and then goes to meet {found['what']}"


def _meaning(noun: str) -> str:
    words = noun.lower().split()
    known = (words_of("en").get(" ".join(words[at:])) for at in range(1, len(words)))
    return next((each.kind for each in known if each), "")


def _is_somebody(noun: str) -> bool:
    return _meaning(noun) in ("people", "creatures")


def _last_somebody(text: str) -> str:
    """The last of the people in a text, as it calls them."""
    words = re.findall(r"[A-Za-z-]+", text)
    for end in range(len(words), 0, -1):
        for start in range(max(0, end - 3), end):
            said = " ".join(words[start:end])
            known = words_of("en").get(said.lower())
            if known and known.kind in ("people", "creatures"):
                return said
    return ""


def _regular(done: str) -> str:
    """The plain form of a regular participle.

    >>> _regular("hidden"), _regular("stopped"), _regular("baked"), _regular("painted")
    ('', 'stop', 'bake', 'paint')
    """
    if not done.endswith("ed"):
        return ""
    forms = (done[:-1], done[:-2], done[:-3], f"{done[:-3]}y")
    return next((each for each in forms if each in deeds_of("en")), done[:-2])


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
