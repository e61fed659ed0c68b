"""An English idea that is a noun: a word for what one would like more of or for a heavy feeling, a thing, an animal,
or a thing that says what it is."""

import re
from collections.abc import Callable

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.lexicon import Entry, words_of

NOBODY = {"asks", "what-if", "thing-speaks", "bare-thing", "longed-word", "heavy-word"}
"""Ideas in which whoever is named is only spoken of, or was put in to have something happen."""
OF_NOUNS = {"bare-thing", "longed-word", "heavy-word"}
"""Ideas of a noun alone, for which something else was made to happen before."""
LONGEST_LINE = 11
"""Words of a line that another word or two go with."""
MY = r"(?:an?|the|my|our|his|her|its|their|your)"
_SPEAKS = phrased(r"^I(?: am|['’]m) (?P<thing>(?:an?|the) [a-z' -]+?)(?:[.,;!] (?P<more>.+))?$")
_NOUN = phrased(rf"^(?:{MY} |one |some )?(?P<thing>(?:[a-z]+ ){{0,2}}[a-z]+)[.!]?$", re.I)
WHERE = phrased(r" (?:in|on|at|under|by|behind|near|inside|beside|from) .*$", re.I)
_LONGED = {
    "hope", "time", "courage", "patience", "luck", "peace", "happiness", "joy", "sleep", "silence", "freedom", "trust",
    "kindness", "faith", "quiet", "love", "warmth", "rest", "fun", "calm", "friendship", "sunshine",
    "laughter", "home", "belonging", "youth",
}  # fmt: skip
_HEAVY = {
    "loneliness", "grief", "jealousy", "envy", "regret", "guilt", "sadness", "sorrow", "shame", "longing",
    "homesickness",
    "nostalgia", "memory", "fear", "anger", "boredom", "melancholy", "solitude", "farewell", "goodbye", "absence",
    "loss", "ageing", "aging", "heartbreak", "death", "distance", "emptiness", "disappointment",
}  # fmt: skip


def too_long(*lines: str) -> bool:
    """Whether one of these is too long for a line."""
    return any(len(line.split()) > LONGEST_LINE for line in lines)


def known_noun(noun: str) -> Entry | None:
    """The lexicon's entry of a noun: of all its words, or of its last."""
    words = words_of("en")
    lower = noun.lower()
    return words.get(lower) or words.get(lower.split()[-1])


def lives(noun: str) -> bool:
    """Whether a noun is somebody."""
    known = known_noun(noun)
    return known is not None and known.kind in LIVING


def _speaks(text: str, _: Idea) -> Course | None:
    found = _SPEAKS.match(text)
    if found is None or lives(found["thing"]):
        return None
    more = (found["more"] or "").split(". ")[0].strip(" .!")
    told = {"speaker": found["thing"], "the speaker": re.sub(r"^an? ", "the ", found["thing"])}
    says = bool(more) and not too_long(more) and len(more.split()) > 1
    flags = {"thing-speaks", *(("speaker-more",) if says else ())}
    return Course(frozenset(flags), told | ({"speaker more": more} if says else {}), found[0])


def _creature_alone(text: str, idea: Idea) -> Course | None:
    noun = _NOUN.match(WHERE.sub("", text))
    if noun is None or not lives(noun["thing"]):
        return None
    known = known_noun(noun["thing"])
    if known is None or known.kind != "creatures" or known.value("kind") == "robot" or idea.of("people"):
        return None
    return Course(frozenset({"creature-alone"}), {}, text)


def _bare_thing(text: str, _: Idea) -> Course | None:
    noun = _NOUN.match(text)
    known = words_of("en").get(noun["thing"].lower()) if noun else None
    if noun is None or known is None or known.kind != "things" or {"far", "large", "airy"} & known.flags:
        return None
    return Course(frozenset({"bare-thing"}), {}, text)


def _word(text: str, _: Idea) -> Course | None:
    word = re.sub(r"^(?:on|about|the) ", "", text.strip(" ?").lower())
    if word in _LONGED:
        return Course(frozenset({"longed-word"}), {"word": word, "a little word": f"a little {word}"}, text)
    return Course(frozenset({"heavy-word"}), {"word": word}, text) if word in _HEAVY else None


NOUN_READERS: tuple[Callable[[str, Idea], Course | None], ...] = (
    _speaks,
    _word,
    _creature_alone,
    _bare_thing,
)
