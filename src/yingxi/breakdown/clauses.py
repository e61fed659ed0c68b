"""What a clause of action comes to, before it has an id."""

from dataclasses import dataclass


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
