"""What a text in prose holds, as it was read: passages, and in them sentences and speeches, one after the other."""

from dataclasses import dataclass, field
from typing import Literal

from yingxi.film.brief import Language
from yingxi.film.story import Sex


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and when something plays. `named` is false where the text has not said yet where."""

    place: str
    inside: bool
    hour: str
    weather: str = ""
    named: bool = True


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence (`act`) or a speech. `line` is its paragraph's first line in the text, from 1; `subject` who acts in
    the sentence, by name; `opens`: it is the first of its paragraph."""

    kind: Literal["act", "speech"]
    text: str
    line: int
    passage: int
    spot: Spot
    who: str = ""
    how: str = ""
    subject: str = ""
    opens: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """Some paragraphs that stand together: their first and last line, and how they begin."""

    first: int
    last: int
    begins: str


@dataclass(frozen=True, slots=True)
class Somebody:
    """Somebody of the text. `labels` are the words that mean them before their name is known ("the girl"); `looks`
    what the text says of them, in its own words; `years` their age in years, where it says so."""

    name: str
    sex: Sex = "none"
    years: int | None = None
    looks: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    said: int = 0
    acted: int = 0
    proper: bool = False

    @property
    def weight(self) -> int:
        return 2 * self.said + self.acted


@dataclass(frozen=True, slots=True)
class Prose:
    """A text as it was read. `teller` is the name under which its I is played; empty where nobody tells it so."""

    language: Language
    title: str
    units: tuple[Unit, ...]
    passages: tuple[Passage, ...]
    people: tuple[Somebody, ...] = ()
    teller: str = ""
    spoken: bool = field(default=False)

    def person(self, name: str) -> Somebody | None:
        return next((each for each in self.people if each.name == name or name in each.labels), None)
