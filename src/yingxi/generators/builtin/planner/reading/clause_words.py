"""What an English idea that is one plain clause is made of: how its sentence begins, the forms of its deed, and a
thing at its first and at every further mention."""

import re

from yingxi.film.phrasing import phrased
from yingxi.generators.builtin.planner.course import Course
from yingxi.generators.builtin.planner.idea import LIVING, Idea
from yingxi.generators.builtin.planner.idiom.inflecting import doing, third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb
from yingxi.generators.builtin.planner.lexicon import words_of
from yingxi.generators.builtin.planner.reading.deed_forms import whose
from yingxi.generators.builtin.planner.reading.nouns_english import lives
from yingxi.generators.builtin.planner.staging.wording import article, is_plural

LONGEST_DEED = 8
"""Words of a deed that is said in one line."""
MOST_PEOPLE = 2
"""People of such an idea, beside those of whom it only speaks."""
ONE = r"^(?P<who>(?:an?|the|my|our|one) (?:[a-z'-]+ ){0,4}?[a-z'-]+) "
TWO = r"^(?P<who>two (?:[a-z'-]+ ){0,3}?[a-z'-]+|an? [a-z' -]+? and an? (?:[a-z'-]+ ){0,2}?[a-z'-]+) "
NOUN_PHRASE = r"(?:an?|the|his|her|its|their|my|one|some|two|three) [a-z' -]+?"
SOMEBODY = r"(?:an?|the|his|her|its|my|one) (?:[a-z'-]+ ){0,3}?[a-z'-]+"
GOES_ON = phrased(
    r"[,;:.!?]|\b(?:and|but|or|until|because|so that|when|while|only to|before|after|if|than|who|whose)\b",
    re.I,
)
ONE_CLAUSE = "one-clause"
"""The mark of such an idea."""
UNSEEN = {"be", "know", "feel", "have", "see", "hear", "believe", "hope", "forget", "trust", "live", "die"}
"""What is done and cannot be seen."""

INNER = phrased(
    r"\b(?:shadow|voice|soul|smile|time|dreams?|name|memory|memories|house|shop|farm|silence)$", re.I
)
"""What is sold and cannot hang on a wall."""


def deed_words(done: str) -> dict[str, str]:
    """A deed that stands in the third person, as `{clause does}`, and in plain words as its doer says it
    (`{clause do}`), as they are told it (`{clause yours}`), and while it is done (`{clause doing}`).

    >>> deed_words("looks for her ring")["clause doing"], deed_words("looks for her ring")["clause yours"]
    ('looking for my ring', 'look for your ring')
    """
    verb, space, tail = done.strip().partition(" ")
    plain = plain_verb(verb.lower())
    told = f"{plain}{space}{tail}"
    return {
        "clause does": f"{third_person(plain)}{space}{tail}",
        "clause do": f"{plain}{space}{mine_or_ours(tail)}",
        "clause do told": told,
        "clause yours": f"{plain}{space}{whose(tail, 'your')}",
        "clause doing": f"{doing(plain)}{space}{mine_or_ours(tail)}",
        "clause doing told": f"{doing(plain)}{space}{tail}",
        "clause doing yours": f"{doing(plain)}{space}{whose(tail, 'your')}",
    }


def goods_words(phrase: str) -> dict[str, str]:
    """A thing in its own words (`{goods}`, as its owner says it, and as it is told), by its noun alone (`{the goods}`,
    `{a goods}`), and what agrees with it.

    >>> words = goods_words("her grandmother's ring")
    >>> words["goods"], words["goods told"], words["the goods"], words["a goods"]
    ("my grandmother's ring", "her grandmother's ring", 'the ring', 'a ring')
    >>> goods_words("a bowl of soup")["the goods"], goods_words("an empty museum")["the goods"]
    ('the bowl of soup', 'the museum')
    >>> goods_words("an old lamp post")["the goods"]
    'the lamp post'
    """
    phrase = phrase.strip()
    head = re.split(r" (?:that|which|in|on|at|under|with|from|made) ", phrase)[0]
    measure = re.match(r"(?:an?|the|his|her|one|some) ((?:[a-z-]+ )?([a-z]+) of ([a-z ]+))$", head)
    noun = measure[1] if measure else head.split()[-1]
    noun = noun if not noun.endswith("'s") else head
    core = measure[2] if measure else noun
    if not measure and (compound := " ".join(head.lower().split()[-2:])) in words_of("en"):
        noun = core = compound
    many = is_plural(core)
    one = noun if many else f"{article(noun)} {noun}"
    return {
        "goods": mine_or_ours(phrase),
        "goods told": phrase,
        "goods yours": whose(phrase, "your"),
        "the goods": f"the {noun}",
        "a goods": one,
        "goods noun": noun,
        "goods it": "them" if many else "it",
        "goods they": "they" if many else "it",
        "goods is": "are" if many else "is",
        "goods isn't": "aren't" if many else "isn't",
        "goods was": "were" if many else "was",
        "goods s": "" if many else "s",
    }


def said_as_us(clause: str) -> str:
    """What several do or have as one of them says it to another; what one of them has, as that one says it.

    >>> said_as_us("who keeps their mother's piano"), said_as_us("what they will call her hat")
    ("who keeps our mother's piano", 'what we will call my hat')
    """
    for theirs, ours in (("they", "we"), ("them", "us"), ("themselves", "ourselves")):
        clause = re.sub(rf"\b{theirs}\b", ours, clause)
    return mine_or_ours(clause)


def mine_or_ours(text: str) -> str:
    """What is theirs as one of them says it."""
    return whose(re.sub(r"\btheir\b", "our", text), "my")


def is_one_clause(said: str, idea: Idea, *, spoken_of: str = "") -> bool:
    """Whether an idea goes on behind this, or has more people than a film of one clause, beside those of whom it only
    speaks."""
    if GOES_ON.search(said) or len(said.split()) > LONGEST_DEED:
        return False
    only_said = spoken_of.lower().replace("'s", "").split()
    there = {each.entry.id for each in idea.of(*LIVING) if each.word.lower() not in only_said}
    return len(there) <= MOST_PEOPLE


def course_of(flags: set[str], words: dict[str, str], text: str, apart: str = "") -> Course:
    """The course of such an idea; whoever stands in `apart` is only spoken of."""
    return Course(frozenset(flags | {ONE_CLAUSE}), words | ({"apart": apart.lower()} if apart else {}), text)


def is_alive(phrase: str) -> bool:
    """Whether this is somebody, or several.

    >>> is_alive("her bees"), is_alive("a rude old general"), is_alive("the bus")
    (True, True, False)
    """
    noun = phrase.split()[-1].lower()
    return lives(noun) or lives(noun.removesuffix("s"))
