"""What a clause of action comes to, before it has an id."""

from collections.abc import Sequence
from dataclasses import dataclass

from yingxi.film.phrasing import phrased

THIRD_PERSON = phrased(r"^[a-z]{2,}[^s\W]s$")
"""A verb as it stands behind he or she: walks."""


@dataclass(frozen=True, slots=True)
class Clause:
    """Who does what to whom with what. `verb` is empty where no action was found and "-" where the text says
    something that rightly needs none. `about_people` tells whether a person is its subject."""

    text: str
    actors: tuple[str, ...] = ()
    verb: str = ""
    whom: str = ""
    what: str = ""
    about_people: bool = False


def only_said(clauses: Sequence[Clause]) -> bool:
    """Whether people do nothing in these clauses that needs a stage of its own: they speak, seem, begin. What a thing
    does, and goes on to do (`The sea boils and swallows the moon`), is not theirs."""
    theirs = [clause for clause in clauses if clause.about_people]
    of_a_thing = len(clauses) > 1 and not clauses[0].about_people
    if (
        of_a_thing
        and list(clauses[1:]) == theirs
        and all(THIRD_PERSON.match(each.text.split()[0]) for each in theirs)
    ):
        return False
    return all(each.verb == "-" for each in theirs) and any(each.verb == "-" for each in clauses)
