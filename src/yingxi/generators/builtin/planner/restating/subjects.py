"""An English idea said anew where its subject carries more than a noun and a verb: names in apposition, a portrait, an
advertisement with a clause, what was stolen or sold by nobody who is named, and where somebody goes to do it."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.idiom.inflecting import (
    is_past,
    is_third_person,
    plain_form,
    third_person,
)
from yingxi.generators.builtin.planner.idiom.premise import deeds_of
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.restating.restated import PARTICIPLES
from yingxi.generators.builtin.planner.restating.sentences import plain_of_doing

_NOUN = r"(?:[a-z'’-]+\s+){0,3}?[a-z'’-]+"
_SOMEBODY = rf"(?i:an?|the|his|her|their|my|two|three|one)\s+{_NOUN}"
_NAME = r"[A-Z][a-zà-ÿ'’-]+"
_TWINS = phrased(
    rf"^(?:the\s+)?(?P<count>two|three)\s+(?P<noun>{_NOUN}),\s+(?P<names>{_NAME}(?:,\s+{_NAME})?,?\s+and\s+{_NAME}),?\s+(?P<rest>[a-z].*)$",
    re.IGNORECASE,
)
_APPOSED = phrased(
    rf"(?P<who>\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er)\s+{_NOUN}),\s+(?:(?:Inspector|Captain|Doctor|Dr|Professor|Old|Little|Sister|Brother)\.?\s+)?"
    rf"(?P<name>{_NAME}),\s+(?=[a-z])"
)
_NAME_FIRST = phrased(rf"^(?P<name>{_NAME}),\s+(?P<who>(?:an?|the)\s+{_NOUN}),\s+(?P<rest>[a-z].*)$")
_TWO_APPOSED = phrased(
    rf"^(?P<one>{_NAME}),\s+(?P<first>(?:an?|the)\s+{_NOUN}),?\s+and\s+(?P<two>{_NAME}),\s+(?P<second>(?:an?|the|his|her)\s+{_NOUN}),\s+(?P<rest>[a-z].*)$"
)
_KIN_NAMED = phrased(rf"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s+(?P<kin>[a-z-]+)\s+(?P<name>{_NAME})\b")
_DOING = phrased(
    rf"^(?P<who>{_SOMEBODY}|{_NAME}(?:\s+and\s+{_NAME})?)\s+(?P<be>is|are)\s+(?:still\s+|secretly\s+)?(?P<doing>[a-z]{{2,}}ing)\s+(?P<rest>.+)$"
)
_UNKNOWN = phrased(r"(?:some|any|every|no)(?:one|body|thing)\b", re.IGNORECASE)
_ALLERGIC = phrased(
    rf"^(?P<who>{_SOMEBODY})\s+(?:who|that)\s+is\s+allergic\s+to\s+(?P<what>[a-z-]+)\s+(?P<rest>(?:has|must|wants|gets|tries)\b.+|[a-z]+s\s.+)$",
    re.IGNORECASE,
)
_PORTRAIT = phrased(
    rf"^(?i:an?\s+)?(?:(?:short|documentary|quiet|film)\s+)*portrait\s+of\s+(?P<who>{_NAME}|{_SOMEBODY})(?:\s+called\s+(?P<called>{_NAME}))?,?\s+who\s+(?P<does>[a-z].+)$"
)
_AD_THAT = phrased(
    r"^(?P<ad>.*\b(?:ad|advert|advertisement|commercial)\s+for\s+(?:an?|the)\s+(?P<thing>[a-z][a-z -]*?))\s+"
    r"(?:that|which)\s+(?P<clause>(?:an?|the|his|her|their|my|two|three|one)\s.+)$",
    re.IGNORECASE,
)
_AD_WHERE = phrased(
    rf"^(?P<ad>.*\b(?:ad|advert|advertisement|commercial)\s+for\s+[^,:]+?),?\s+where\s+(?P<clause>{_SOMEBODY}\s+.+)$",
    re.IGNORECASE,
)
_GOES_TO_DO = phrased(
    r"\b(?P<way>comes|goes|travels|walks|returns|rides|sails|climbs|flies|drives|runs)\s+"
    r"(?P<where>(?:(?:back|up|down|out|all the way|home)\s+)?"
    rf"(?:to|into|up|down)\s+(?:an?|the|his|her|their)\s+{_NOUN}|home|(?:[a-z]+|\d+)\s(?:miles|kilometres|kilometers|blocks|days|hours))\s+to\s+(?P<does>[a-z]+)\b(?P<rest>\s.+)$",
    re.IGNORECASE,
)
_WAS_STOLEN = phrased(
    rf"^(?P<where>(?:on|in|at)\s+{_SOMEBODY},?\s+)?(?P<who>{_SOMEBODY})\s+(?:finds\s+out|discovers|learns|reali[sz]es|notices|finds)\s+(?:that\s+)?"
    rf"(?P<thing>(?:the|his|her|their|an?)\s+{_NOUN})\s+(?:has\s+been|was|is)\s+(?:stolen|taken|gone|missing)(?P<rest>[^,]*)$",
    re.IGNORECASE,
)
_SOUNDS = {
    "knock": "knock",
    "call": "call",
    "ring": "ring",
    "whisper": "whisper",
    "sing": "song",
    "tap": "tap",
}
_SOMEONE = phrased(
    r"^(?:someone|somebody|something)\s+(?:keeps\s+|is\s+)?(?P<verb>[a-z]+?)(?:p?ing|s)\s+(?P<rest>.+)$",
    re.IGNORECASE,
)
_BY_NOBODY = phrased(
    r"(?<=[a-z]), (?P<link>but|and|until)\s+(?P<what>(?:the|his|her|their)\s+[a-z -]+?)\s+(?:is|gets)\s+"
    r"(?P<done>sold|stolen|taken away|thrown away|knocked down)$",
    re.IGNORECASE,
)
_TAKERS = {
    "sold": "a collector buys",
    "stolen": "a thief steals",
    "taken away": "a stranger takes away",
    "thrown away": "a sweeper throws away",
    "knocked down": "a builder knocks down",
}
"""Who does what an idea says was done, where it names nobody."""
_WAS_LEFT = phrased(
    rf"^(?P<who>(?:an?|the)\s+{_NOUN})\s+(?:that|which)\s+(?:was|is|has\s+been)\s+(?P<done>[a-z]+(?:ed|en|t)\b(?:\s+(?:on|in|at|by|behind|under)\s+(?:an?|the)\s+[a-z]+)?)"
    r"\s+(?P<rest>(?:wants|tries|decides|longs|hopes|dreams|refuses|waits)\s.+)$",
    re.IGNORECASE,
)
_IN_LOVE = phrased(r"\b(?:is|are)\s+(?:secretly\s+)?in\s+love\s+with\b")


def with_plain_subject(text: str) -> str:
    """The idea in plain sentences, each with who does it at its head; as it is where it is plain already.

    >>> with_plain_subject("Two waiters, Bruno and Felix, fight over a cloth")
    'A waiter called Bruno and a waiter called Felix fight over a cloth'
    >>> with_plain_subject("A detective, Inspector Mire, is hired"), with_plain_subject("Ruth, a baker, hums")
    ('A detective called Mire is hired', 'A baker called Ruth hums')
    >>> with_plain_subject("Leo, a driver, and Amira, a nurse, share a bus")
    'A driver called Leo and a nurse called Amira share a bus'
    >>> with_plain_subject("A baker, a boy and a cat wait")
    'A baker, a boy and a cat wait'
    """
    plain = text.strip().rstrip(".")
    for rewritten in _STEPS:
        plain = rewritten(plain)
    return text if plain == text.strip().rstrip(".") else plain


def _twins(text: str) -> str:
    found = _TWINS.match(text)
    if found is None:
        return text
    noun = _one_of(found["noun"])
    people = [f"{_a(noun)} called {name}" for name in re.findall(_NAME, found["names"])]
    return f"{_capital(', '.join(people[:-1]))} and {people[-1]} {found['rest']}"


def _apposed(text: str) -> str:
    if (found := _TWO_APPOSED.match(text)) and _is_somebody(found["first"]) and _is_somebody(found["second"]):
        two = f"{found['second']} called {found['two']}"
        return f"{_capital(found['first'])} called {found['one']} and {two} {found['rest']}"
    if (found := _NAME_FIRST.match(text)) and _is_somebody(found["who"]):
        return f"{_capital(found['who'])} called {found['name']} {found['rest']}"
    return _APPOSED.sub(
        lambda found: f"{found['who']} called {found['name']} " if _is_somebody(found["who"]) else found[0],
        text,
    )


def _kin_named(text: str) -> str:
    """Kin with the name behind the word.

    >>> _kin_named("A girl calls her brother Tom every night")
    'A girl calls her brother called Tom every night'
    """
    return _KIN_NAMED.sub(
        lambda found: (
            f"{found['whose']} {found['kin']} called {found['name']}"
            if _is_somebody(found["kin"])
            else found[0]
        ),
        text,
    )


def _happening_now(text: str) -> str:
    """What somebody is doing, done.

    >>> _happening_now("Ada is learning to drive"), _happening_now("Two boys are building a raft")
    ('Ada learns to drive', 'Two boys build a raft')
    """
    found = _DOING.match(text)
    if found is None or found["doing"] in ("getting", "being", "having") or _UNKNOWN.match(text):
        return text
    plain = plain_of_doing(found["doing"])
    return f"{found['who']} {plain if found['be'] == 'are' else third_person(plain)} {found['rest']}"


def _allergic(text: str) -> str:
    """Whoever is allergic to something does what the idea says, and sneezes.

    >>> _allergic("A dragon who is allergic to gold has to guard a treasure")
    'A dragon has to guard a treasure, but sneezes at gold'
    """
    found = _ALLERGIC.match(text)
    return f"{found['who']} {found['rest']}, but sneezes at {found['what']}" if found else text


def _portrait(text: str) -> str:
    """A portrait of somebody who does two things, as what they do; of one deed the plays of portraits tell more.

    >>> _portrait("A portrait of Salma, who has mended nets for forty years and hums while she works")
    'A woman called Salma mends nets for forty years and hums while she works'
    >>> _portrait("A portrait of a beekeeper who talks to the bees")
    'A portrait of a beekeeper who talks to the bees'
    """
    found = _PORTRAIT.match(text)
    if found is None or " and " not in found["does"]:
        return text
    does = re.sub(
        r"^has\s+never\s+(?P<done>[a-z]+)\b",
        lambda done: f"never {third_person(_plain_of(done['done']))}",
        found["does"],
    )
    does = re.sub(r"^has\s+(?P<done>[a-z]+)\b", lambda done: third_person(_plain_of(done["done"])), does)
    if not is_third_person(does.removeprefix("never ").partition(" ")[0].lower()) or does.startswith(
        ("is ", "was ", "has ")
    ):
        return text
    name = found["who"] if found["who"][0].isupper() and " " not in found["who"] else found["called"]
    who = found["who"]
    if name == who:
        who = "a man" if re.search(r"\b(?:he|his|him)\b", does) else "a woman"
    return f"{_capital(who)}{f' called {name}' if name else ''} {does}"


def _advertised(text: str) -> str:
    """An advertisement with a clause behind what it is for, as that clause.

    >>> _advertised("An ad for a raincoat that a father and his daughter share")
    'An ad for a raincoat: a father and his daughter share the raincoat'
    >>> _advertised("An ad for a town, where the baker delivers bread by boat")
    'An ad for a town: the baker delivers bread by boat'
    """
    if (found := _AD_THAT.match(text)) and (at := _verb_at(found["clause"].split())):
        words = found["clause"].split()
        return " ".join((f"{found['ad']}:", *words[: at + 1], f"the {found['thing']}", *words[at + 1 :]))
    if found := _AD_WHERE.match(text):
        return f"{found['ad']}: {found['clause']}"
    return text


def _verb_at(words: list[str]) -> int:
    """Which of the words of a clause is its verb: the first one known that nothing before makes a noun; else 0."""
    small = {"a", "an", "the", "his", "her", "their", "and", "my", "two", "three", "one"}
    verbs = (at for at, word in enumerate(words) if at > 1 and _is_done(word) and words[at - 1] not in small)
    return next(verbs, 0)


def _goes_and_does(text: str) -> str:
    """Where somebody goes to do something they go, and do it; what they did before is left to the reading of steps.

    >>> _goes_and_does("A man comes to the inn to return a sword to his student")
    'A man comes to the inn and returns a sword to his student'
    >>> _goes_and_does("A man goes to bed")
    'A man goes to bed'
    """
    found = _GOES_TO_DO.search(text)
    before = text[: found.start()] if found else ""
    if found is None or not _is_done(found["does"]) or re.search(r",|\band\b", before):
        return text
    does = third_person(found["does"])
    return f"{text[: found.start()]}{found['way']} {found['where']} and {does}{found['rest']}"


def _somebody_took_it(text: str) -> str:
    """What nobody who is named took, taken by somebody.

    >>> _somebody_took_it("On a ship the gardener finds out that the last tomato has been stolen")
    'The gardener looks for the last tomato on a ship, and a thief brings back the last tomato'
    >>> _somebody_took_it("A watchman loves a statue, but the statue is sold")
    'A watchman loves a statue, but a collector buys the statue'
    """
    if found := _WAS_STOLEN.match(text):
        where = f" {found['where'].strip(' ,').lower()}" if found["where"] else ""
        thing = found["thing"]
        again = re.sub(r"^(?:an?|his|her|their)\b", "the", thing)
        return f"{_capital(found['who'])} looks for {thing}{where}{found['rest']}, and a thief brings back {again}"
    return _BY_NOBODY.sub(
        lambda found: f", {found['link']} {_TAKERS[found['done'].lower()]} {found['what']}", text
    )


def _heard(text: str) -> str:
    """What somebody unknown keeps doing is heard by somebody, who answers.

    >>> _heard("Someone keeps knocking on the wall, but the flat is empty")
    'A woman hears a knock on the wall and knocks back, but the flat is empty'
    """
    found = _SOMEONE.match(text)
    sound = _SOUNDS.get(found["verb"].lower(), "") if found else ""
    if found is None or not sound:
        return text
    rest, comma, behind = found["rest"].partition(",")
    return f"A woman hears a {sound} {rest} and {third_person(found['verb'].lower())} back{comma}{behind}"


def _left_behind(text: str) -> str:
    """A thing to which something was done, and which wants something now.

    >>> _left_behind("An umbrella that was forgotten on a train wants to go home")
    'An umbrella wants to go home because he was forgotten on a train'
    """
    return _WAS_LEFT.sub(r"\g<who> \g<rest> because he was \g<done>", text)


def _loves(text: str) -> str:
    return _IN_LOVE.sub(lambda found: "love" if found[0].startswith("are") else "loves", text)


_STEPS: tuple[Callable[[str], str], ...] = (
    _twins,
    _apposed,
    _kin_named,
    _portrait,
    _advertised,
    _happening_now,
    _allergic,
    _loves,
    _somebody_took_it,
    _heard,
    _left_behind,
    _goes_and_does,
)


def _is_somebody(noun: str) -> bool:
    words = noun.lower().split()
    known = (words_of("en").get(" ".join(words[at:])) for at in range(len(words)))
    return any(each.kind in ("people", "creatures") for each in known if each)


def _is_done(verb: str) -> bool:
    known = deeds_of("en")
    return verb.lower() in known or plain_form(verb.lower()) in known


def _plain_of(done: str) -> str:
    """The plain form of a participle.

    >>> _plain_of("mended"), _plain_of("kept"), _plain_of("written"), _plain_of("carried"), _plain_of("baked")
    ('mend', 'keep', 'write', 'carry', 'bake')
    """
    if done in PARTICIPLES:
        return PARTICIPLES[done]
    if is_past(done):
        return plain_form(done)
    known = deeds_of("en")
    forms = (done[:-1], done[:-2], done[:-3], f"{done[:-3]}y")
    return next((each for each in forms if done.endswith("ed") and each in known), done.removesuffix("ed"))


def _one_of(noun: str) -> str:
    """One of several.

    >>> _one_of("waiters"), _one_of("old women"), _one_of("ladies")
    ('waiter', 'old woman', 'lady')
    """
    for end, one in (("men", "man"), ("ies", "y"), ("children", "child"), ("wives", "wife"), ("s", "")):
        if noun.endswith(end):
            return noun.removesuffix(end) + one
    return noun


def _a(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def _capital(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"
