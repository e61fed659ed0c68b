"""The story: who wants what, what stands in the way, and how it turns."""

from typing import Literal

from pydantic import Field

from yingxi.film.brief import Language
from yingxi.film.noun import Noun

Sex = Literal["female", "male", "none"]
Age = Literal["child", "young", "adult", "elder"]
BeatKind = Literal["setup", "want", "attempt", "turn", "ending"]


class StoryPerson(Noun):
    """Somebody the story is about. `description` is what the screenplay will say of their looks."""

    name: str
    role: str = ""
    kind: str = "person"
    sex: Sex = "none"
    age: Age = "adult"
    years: int | None = None
    description: str = ""
    want: str = ""
    flaw: str = ""
    change: str = ""


class Beat(Noun):
    """One step of the story: where and when it happens, and what happens, in one or two sentences."""

    kind: BeatKind
    text: str
    place: str = ""
    hour: str = ""


class Reading(Noun):
    """What became of one word of the idea."""

    word: str
    role: str
    status: Literal["named", "inferred", "stood in", "left out"]
    note: str = ""


class Story(Noun):
    """A told story, before it is written as scenes."""

    title: str
    language: Language
    logline: str
    theme: str = ""
    shape: str = ""
    genre: str = ""
    mood: str = "tender"
    people: tuple[StoryPerson, ...] = ()
    beats: tuple[Beat, ...] = ()
    token: str = ""
    readings: tuple[Reading, ...] = Field(default=())
