"""A deed of an English idea in the forms in which a play says it."""

import re

from yingxi.generators.builtin.planner.idiom.inflecting import doing, third_person
from yingxi.generators.builtin.planner.idiom.premise_english import plain_verb


def forms_of(name: str, done: str) -> dict[str, str]:
    """A deed that begins with its -ing, as `{name doing}`, `{name do}` and `{name does}`.

    >>> forms_of("habit", "ordering things")["habit does"]
    'orders things'
    """
    first, space, tail = done.strip().partition(" ")
    plain = plain_verb(first.lower())
    mine, yours = (whose(tail, word) for word in ("my", "your"))
    return {
        f"{name} doing": f"{first.lower()}{space}{yours}",
        f"{name} do": f"{plain}{space}{mine}",
        f"{name} does": f"{third_person(plain)}{space}{tail}",
    }


def forms_of_plain(name: str, done: str) -> dict[str, str]:
    """The same of a deed in whatever form.

    >>> forms_of_plain("can", "open the fridge")["can does"]
    'opens the fridge'
    """
    first, space, tail = done.strip().partition(" ")
    return forms_of(name, f"{doing(plain_verb(first.lower()))}{space}{tail}")


def whose(text: str, word: str) -> str:
    """The text as whoever it is about says it, or is told it: of my or your own things."""
    return re.sub(r"\b(?:his|her|its)\b", word, text)
