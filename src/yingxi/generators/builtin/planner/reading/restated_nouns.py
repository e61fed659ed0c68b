"""An English idea in which nobody does anything (one word, "The clockmaker's apprentice and the stolen hour") as a
sentence of what may happen with it."""

import re
from functools import cache
from importlib.resources import files

from yingxi.film.phrasing import phrased
from yingxi.film.seeds import seed_of
from yingxi.generators.builtin import planner
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

_LONGEST = 8
"""Words of an idea that only names something."""
_ARTICLE = phrased(r"^(?:an?|the|my|his|her|on|about)\s+", re.IGNORECASE)
_AND = phrased(
    r"^(?P<one>(?:an?|the|my)\s+[a-z'’ -]+?)\s+and\s+(?P<other>(?:an?|the|his|her|their)\s+[a-z'’ -]+)$",
    re.IGNORECASE,
)
_KIN_OF = phrased(
    r"^(?P<article>an?|the)\s+(?P<whose>[a-z -]+)['’]s\s+"
    r"(?P<kin>daughter|son|granddaughter|grandson|apprentice|wife|husband)$",
    re.IGNORECASE,
)
_BY_QUALITY = {
    "stolen": "steals {thing} and brings it back",
    "lost": "looks for {thing}",
    "missing": "looks for {thing}",
    "broken": "mends {thing}",
    "forbidden": "opens {thing}",
    "locked": "opens {thing}",
    "secret": "finds {thing} and keeps it",
    "hidden": "finds {thing}",
    "last": "guards {thing} and gives it to a stranger",
    "magic": "finds {thing} and gives it to a stranger",
    "empty": "fills {thing}",
    "unfinished": "finishes {thing}",
    "forgotten": "finds {thing} and carries it home",
}
"""What somebody does with a thing that is called so."""
_WITH_THING = (
    "A girl finds {thing} and brings it back to an old man",
    "An old man gives a boy {thing}, and the boy brings it back",
    "A woman guards {thing} for a stranger",
)
_WITH_PLACE = ("An old man shows a girl {place} for the last time", "A boy sweeps {place} for an old woman")


def with_deed_for_nouns(text: str, idea: Idea) -> str:
    """The idea as a sentence; as it is where it is one, or nothing is known to happen with it.

    >>> from yingxi.generators.builtin.planner.reading.reading import idea_read
    >>> idea_read("The thief and the stolen hour").text
    'The thief steals the stolen hour and brings it back'
    >>> idea_read("Snow").text.split(",")[0]
    'A girl builds a snowman at the bus stop'
    """
    bare = " ".join(text.strip(" .!?\"'").split())
    if len(bare.split()) > _LONGEST or "," in bare:
        return text
    core = _ARTICLE.sub("", bare).lower()
    if said := themes().get(core) or themes().get(core.removesuffix("s")):
        return said[seed_of(0, "theme", core) % len(said)]
    if found := _KIN_OF.match(bare):
        whose = found["whose"]
        return f"{found['article'].capitalize()} {whose}'s {found['kin']} learns the trade from the {whose}"
    if found := _AND.match(bare):
        return _both(found["one"], found["other"])
    if re.search(r"\b(?:of|in|on|at|for|with|to|who|that|from|last|first)\b", bare, re.IGNORECASE):
        return text
    known = words_of("en").get(core) or words_of("en").get(core.rpartition(" ")[2])
    if known is None or any(each.entry.kind in LIVING for each in idea.mentions):
        return text
    if known.kind == "things":
        return _WITH_THING[seed_of(0, "thing", core) % len(_WITH_THING)].format(thing=_with_article(bare))
    if known.kind == "places":
        return _WITH_PLACE[seed_of(0, "place", core) % len(_WITH_PLACE)].format(place=_the(bare))
    return text


def title_of_nouns(text: str) -> str:
    """What a film is called whose idea is a name.

    >>> title_of_nouns("the thief and the stolen hour"), title_of_nouns("Snow.")
    ('The Thief and the Stolen Hour', 'Snow')
    """
    small = {"a", "an", "and", "the", "of", "in", "on", "to", "at", "for"}
    words = text.strip(" .!?").split()
    return " ".join(
        each.lower() if at and each.lower() in small else each[:1].upper() + each[1:]
        for at, each in enumerate(words)
    )


def _both(one: str, other: str) -> str:
    """Two that are named beside each other as what the first does with the second."""
    first, second = _meaning(one), _meaning(other)
    alive = first is not None and first.kind in LIVING
    if second is not None and second.kind in LIVING:
        return f"{one} meets {other}" if alive else f"{one} and {other}"
    quality = next((each for each in other.lower().split() if each in _BY_QUALITY), "")
    doer = one if alive else "A stranger"
    return f"{doer} {_BY_QUALITY.get(quality, 'finds {thing} and carries it home').format(thing=other)}"


def _meaning(noun: str) -> Entry | None:
    """What the last words of a noun mean."""
    words = re.sub(r"['’]s\b", "", noun.lower()).split()
    return next(
        (
            words_of("en")[said]
            for at in range(len(words))
            if (said := " ".join(words[at:])) in words_of("en")
        ),
        None,
    )


def _with_article(noun: str) -> str:
    lower = f"{noun[:1].lower()}{noun[1:]}"
    if re.match(r"(?:an?|the|my|his|her|one|two)\b", lower):
        return lower
    return f"{'an' if lower[:1] in 'aeiou' else 'a'} {lower}"


def _the(noun: str) -> str:
    return f"the {_ARTICLE.sub('', noun).lower()}"


@cache
def themes() -> dict[str, tuple[str, ...]]:
    """The sentences of `words/themes.en.txt` by each of their words."""
    found: dict[str, tuple[str, ...]] = {}
    for line in (files(planner) / "words" / "themes.en.txt").read_text("utf-8").splitlines():
        words, colon, said = line.partition(": ")
        if colon and not line.startswith("#"):
            found |= {word: tuple(each.strip(" .") for each in said.split(" | ")) for word in words.split()}
    return found
