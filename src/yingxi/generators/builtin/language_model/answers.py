"""What a model must answer, as schemas, and how its words are made safe: control signs and markup are
taken out,
lengths are capped. Nothing of an answer is ever run, opened or drawn as markup."""

import re
import unicodedata
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from yingxi.film.story import Age, BeatKind, Sex

_MARKUP = re.compile(r"<[^<>]{0,200}>|[`*_#{}<>|\\]|\[\[|\]\]|/\*|\*/")


def plain(text: str) -> str:
    """One line without control signs and markup."""
    shown = "".join(sign if unicodedata.category(sign)[0] != "C" else " " for sign in text)
    return " ".join(_MARKUP.sub(" ", shown).split())


class Answered(BaseModel):
    """What a model gives: frozen, and what was not asked for is passed over."""

    model_config = ConfigDict(frozen=True, extra="ignore")


Name = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=24)]
Short = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=160)]
Perhaps = Annotated[str, AfterValidator(plain), Field(max_length=160)]
Sentences = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=500)]


Text = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=2_000)]


class PersonAnswer(Answered):
    name: Name
    role: Perhaps = ""
    sex: Sex
    age: Age
    years: int | None = Field(default=None, ge=0, le=120)
    looks: Short
    want: Perhaps = ""
    flaw: Perhaps = ""
    change: Perhaps = ""


class BeatAnswer(Answered):
    kind: BeatKind
    text: Sentences
    place: Name
    hour: Literal["dawn", "day", "dusk", "night"]


class StoryAnswer(Answered):
    """A story as a model must give it."""

    title: Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=60)]
    logline: Sentences
    theme: Perhaps = ""
    mood: Literal["tender", "comedy", "suspense", "wonder", "melancholy", "action"] = "tender"
    token: Perhaps = ""
    people: tuple[PersonAnswer, ...] = Field(min_length=1, max_length=8)
    beats: tuple[BeatAnswer, ...] = Field(min_length=3, max_length=20)


class RowAnswer(Answered):
    """One row: an action, a line somebody says, a held silence, or a close look at a thing."""

    kind: Literal["action", "line", "silence", "insert"]
    beat: BeatKind
    text: Annotated[str, AfterValidator(plain), Field(max_length=240)] = ""
    who: Annotated[str, AfterValidator(plain), Field(max_length=24)] = ""
    manner: Annotated[str, AfterValidator(plain), Field(max_length=24)] = ""


class SceneAnswer(Answered):
    inside: bool
    place: Name
    hour: Literal["dawn", "day", "dusk", "night"]
    weather: Literal["clear", "rain", "snow", "fog", "wind", "storm"] = "clear"
    rows: tuple[RowAnswer, ...] = Field(min_length=1, max_length=120)


class ScreenplayAnswer(Answered):
    """A screenplay as a model must give it."""

    scenes: tuple[SceneAnswer, ...] = Field(min_length=1, max_length=20)


class TranslationAnswer(Answered):
    """Lines in another language, in their order."""

    lines: tuple[Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=600)], ...]
