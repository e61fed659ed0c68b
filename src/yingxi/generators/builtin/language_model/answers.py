"""What a model must answer, as schemas, and how its words are made safe: control signs and markup are taken out,
lengths are capped. Nothing of an answer is ever run, opened or drawn as markup."""

import unicodedata
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from yingxi.film.phrasing import phrased
from yingxi.film.story import Age, Sex

_MARKUP = phrased(r"<[^<>]{0,200}>|[`*_#{}<>|\\]|\[\[|\]\]|/\*|\*/")


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
Row = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=240)]
Text = Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=2_000)]


def _lived(years: int | None) -> int | None:
    """Years that nobody can have are left unsaid; `age` says enough."""
    return years if years is not None and 0 <= years <= 120 else None


Years = Annotated[int | None, AfterValidator(_lived)]


class PersonAnswer(Answered):
    name: Name
    role: Perhaps = ""
    sex: Sex
    age: Age
    years: Years = None
    looks: Short
    want: Perhaps = ""
    flaw: Perhaps = ""
    change: Perhaps = ""


class BeatAnswer(Answered):
    text: Sentences
    place: Name
    hour: Literal["dawn", "day", "dusk", "night"]


class BeatsAnswer(Answered):
    """What happens, by what it does in the story: a schema asks for a turn sooner than a complaint does."""

    setup: tuple[BeatAnswer, ...] = Field(min_length=1, max_length=3)
    want: tuple[BeatAnswer, ...] = Field(default=(), max_length=3)
    attempt: tuple[BeatAnswer, ...] = Field(default=(), max_length=5)
    turn: tuple[BeatAnswer, ...] = Field(min_length=1, max_length=3)
    ending: tuple[BeatAnswer, ...] = Field(min_length=1, max_length=3)


class StoryAnswer(Answered):
    """A story as a model must give it."""

    title: Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=60)]
    logline: Sentences
    theme: Perhaps = ""
    mood: Literal["tender", "comedy", "suspense", "wonder", "melancholy", "action"] = "tender"
    token: Perhaps = ""
    people: tuple[PersonAnswer, ...] = Field(min_length=1, max_length=8)
    beats: BeatsAnswer


class LineRow(Answered):
    """A line that somebody says."""

    kind: Literal["line"]
    who: Name
    text: Row
    manner: Annotated[str, AfterValidator(plain), Field(max_length=24)] = ""


class SeenRow(Answered):
    """An action, or a close look at a thing."""

    kind: Literal["action", "insert"]
    text: Row


class SilenceRow(Answered):
    """A held silence."""

    kind: Literal["silence"]
    text: Annotated[str, AfterValidator(plain), Field(max_length=240)] = ""


RowAnswer = Annotated[LineRow | SeenRow | SilenceRow, Field(discriminator="kind")]


class SceneAnswer(Answered):
    inside: bool
    place: Name
    hour: Literal["dawn", "day", "dusk", "night"]
    weather: Literal["clear", "rain", "snow", "fog", "wind", "storm"] = "clear"
    rows: tuple[RowAnswer, ...] = Field(min_length=1, max_length=120)


class ScreenplayAnswer(Answered):
    """A screenplay as a model must give it: the scenes of each beat. A scene goes on where the next one has its
    place and hour."""

    setup: tuple[SceneAnswer, ...] = Field(min_length=1, max_length=20)
    want: tuple[SceneAnswer, ...] = Field(default=(), max_length=20)
    attempt: tuple[SceneAnswer, ...] = Field(default=(), max_length=20)
    turn: tuple[SceneAnswer, ...] = Field(min_length=1, max_length=20)
    ending: tuple[SceneAnswer, ...] = Field(min_length=1, max_length=20)


class TranslationAnswer(Answered):
    """Lines in another language, in their order."""

    lines: tuple[Annotated[str, AfterValidator(plain), Field(min_length=1, max_length=600)], ...]


def schema_of(
    kind: type[BaseModel],
    *,
    speakers: Sequence[str] = (),
    most: dict[tuple[str, str], int] | None = None,
    exactly: dict[tuple[str, str], int] | None = None,
) -> dict[str, Any]:
    """The schema of an answer, narrowed to one question: who may speak, and how many a list may hold at `most` or
    `exactly`, by (class, field). A server that is held to a schema cannot then answer otherwise, however small its
    model is."""
    schema = kind.model_json_schema()
    parts = {kind.__name__: schema, **schema.get("$defs", {})}
    if speakers and "LineRow" in parts:
        parts["LineRow"]["properties"]["who"] = {"type": "string", "enum": list(dict.fromkeys(speakers))}
    for (part, field), count in {**(most or {}), **(exactly or {})}.items():
        parts[part]["properties"][field]["maxItems"] = count
    for (part, field), count in (exactly or {}).items():
        parts[part]["properties"][field]["minItems"] = count
    return schema
