"""What a clause of action comes to, before it has an id."""

from dataclasses import dataclass

from yingxi.film.breakdown import Spot


@dataclass(frozen=True, slots=True)
class Clause:
    """Who does what to whom with what. `verb` is empty where no action was found and "-" where the text says
    something that rightly needs none. `about_people` tells whether a person is its subject; `spot` is where it ends,
    where the text does not say so."""

    text: str
    actors: tuple[str, ...] = ()
    verb: str = ""
    whom: str = ""
    what: str = ""
    about_people: bool = False
    spot: Spot = ""
