"""What is said around a deed, by its class: `{early ask}` and `{early say}` before it is done, `{mid ask}` and
`{mid say}` while it is, `{after ask}` and `{after say}` when the film's last clause is told."""

import re
from collections.abc import Sequence

from yingxi.film.seeds import seed_of
from yingxi.generators.builtin.planner.idiom.inflecting import plain_form
from yingxi.generators.builtin.planner.idiom.premise import Premise, deeds_of
from yingxi.generators.builtin.planner.staging.walks import Walk, walks

_TOWARDS_SOMEBODY = """
give return share tribute bring-home teach learn tame play race compete save guard sell buy refuse leave meet part ask
call question propose marry sorry promise argue threat groom perform
"""
_TOWARDS = frozenset(_TOWARDS_SOMEBODY.split())
"""Deeds whose words fit as well where the one who asks is the one to whom it is done."""
_CLASSES = frozenset({"play"})
"""Verbs that are called as a class is: who plays a waltz plays no game."""
_LONGEST_VERB = 3
"""Words of a verb with its particles."""


def aside_words(clauses: Sequence[str], premise: Premise, told: str, seed: int) -> dict[str, str]:
    """The English words for the deeds of an idea's `clauses`, by their verb, else by its class; those of any deed where
    neither has words. Neighbouring seeds have none in common."""
    first = "refuse" if premise.mode == "refuse" else premise.deed
    bought = first in ("sell", "buy") and re.match(r"\S+ {O}", clauses[0]) is not None
    person = "{O}" in clauses[0] and (bought or first not in _TOWARDS)
    first = "any" if person else first
    last = first if len(clauses) == 1 else deed_of(clauses[-1])
    if len(clauses) > 1 and re.search(r"{[PO]}", clauses[-1]) and last not in _TOWARDS:
        last = "any"
    rows = walks("asides", "en")
    words: dict[str, str] = {}
    for when, clause, deed in (("early", 0, first), ("mid", 0, first), ("after", -1, last)):
        verb = plain_form(clauses[clause].partition(" ")[0].lower())
        own = None if person and clause == 0 else _own_words(verb, clauses[clause])
        pairs = (own or rows.get(deed) or rows["any"])[0][when].split(" / ")
        at = seed_of(0, told, "aside", when) + seed
        asked, _, answered = pairs[at % len(pairs)].partition(" ~ ")
        words |= {f"{when} ask": asked, f"{when} say": answered}
        asked, _, answered = pairs[(at + len(pairs) // 2) % len(pairs)].partition(" ~ ")
        words |= {f"{when} ask more": asked, f"{when} say more": answered}
    return words


def _own_words(verb: str, done: str) -> tuple[Walk, ...] | None:
    """The words of a verb, or of a verb with what it is done to (`set-table`)."""
    rows = walks("asides", "en")
    other_class = verb in _CLASSES and deed_of(done) in rows and deed_of(done) != verb
    keys = (
        *(() if other_class else (verb,)),
        *(f"{verb}-{word}" for word in re.findall(r"[a-z]+", done.lower())),
    )
    return next((rows[each] for each in keys if each in rows), None)


def deed_of(done: str) -> str:
    """The class of what is done, as its words begin; `any` where none has it.

    >>> deed_of("gives back the key"), deed_of("frowns")
    ('return', 'any')
    """
    verb, *behind = done.lower().split()[:_LONGEST_VERB] or [""]
    said = [" ".join((plain_form(verb), *behind[:size])) for size in range(len(behind), -1, -1)]
    return next((deeds_of("en")[each].id for each in said if each in deeds_of("en")), "any")
