"""The film that a person asked for on the command line, as settings."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

from yingxi.cli.given import Given, given_in_file, given_in_words, reading_told
from yingxi.cli.messages import tongue
from yingxi.cli.wishes import (
    idea_or_file,
    language_wished,
    length_wished,
    look_wished,
    rate_wished,
    size_wished,
)
from yingxi.film.brief import USUAL_SECONDS, Brief
from yingxi.generators.registry import card_of
from yingxi.production.settings import Generators, Settings


@dataclass(frozen=True, slots=True)
class Wishes:
    """What was said of a new film beside its idea, in the person's own words."""

    length: str
    language: str
    look: str
    size: str
    aspect: str
    fps: str
    seed: int
    title: str
    draft: bool
    writer: str

    @classmethod
    def among(cls, said: Mapping[str, Any]) -> Self:
        """The wishes among all that a command was told, by the names of its options."""
        return cls(**{each.name: said[each.name] for each in fields(cls)})


def settings_wished(idea: str, wishes: Wishes) -> tuple[Settings, str]:
    """The settings, and the text of the screenplay where `idea` is the name of its file.

    Raises `BriefError` for a wish that cannot be, `InputError` for a file that cannot be read.
    """
    words, content = idea_or_file(idea)
    length = length_wished(wishes.length) if wishes.length else None
    if wishes.writer:
        card_of("writer", wishes.writer)
    given = given_in_file(content, Path(idea).name) if content else given_in_words(words)
    reading_told(given, tongue(given.language))
    settings = Settings(
        brief=_brief(words, given, wishes, length),
        start="screenplay" if given.screenplay else "idea",
        draft=wishes.draft,
        generators=Generators(writer=wishes.writer),
    )
    return settings, given.screenplay


def _brief(words: str, given: Given, wishes: Wishes, length: float | None) -> Brief:
    width, height = size_wished(wishes.size, wishes.aspect)
    rate = rate_wished(wishes.fps)
    by_its_text = given.screenplay and wishes.language == "auto"
    return Brief(
        idea=given.words or given.title or words,
        language=given.language if by_its_text else language_wished(wishes.language, idea=given.words),
        length_seconds=length if length or given.screenplay else given.seconds or USUAL_SECONDS,
        title=wishes.title or (given.title if given.screenplay else "") or None,
        look=look_wished(wishes.look),
        width=width,
        height=height,
        rate=rate,
        seed=wishes.seed,
    )
