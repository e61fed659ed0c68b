"""What a person gave to make a film from: words, or a file of any kind that is read. Its kind is found and said."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from yingxi.breakdown import scenes_headed
from yingxi.cli.messages import Tongue, said
from yingxi.film.brief import Language
from yingxi.film.screenplay import Screenplay
from yingxi.screenplay import (
    FileRead,
    file_read,
    fountain_from_screenplay,
    language_of_text,
    told_in_prose,
)
from yingxi.screenplay.kinds import IN_CHINESE
from yingxi.screenplay.trimming import kept_to

PROSE_SECONDS = 180.0
"""How much of a story in prose is told where no length is asked for."""
LISTED = 8
"""How many lines that were not understood are told at once."""


@dataclass(frozen=True, slots=True)
class Given:
    """`words` is an idea, or else `screenplay` the Fountain text to film. `read` is None where words were given."""

    words: str = ""
    screenplay: str = ""
    title: str = ""
    language: Language = "en"
    read: FileRead | None = None
    left: int = 0


def given_in_words(words: str, *, length: float | None, as_it_is: bool = False) -> Given:
    """An idea; a whole story in prose is set down as its screenplay, but where a language model reads it
    (`as_it_is`)."""
    from yingxi.screenplay.kinds import kind_of_text

    language = language_of_text(words)
    if as_it_is or kind_of_text(words) != "prose":
        return Given(words=words, language=language)
    return _prose(FileRead("prose", "prose", words), "", language, length)


def given_in_file(content: bytes, name: str, *, length: float | None, as_it_is: bool = False) -> Given:
    """What is in a file. Raises ScreenplayError where its kind is not read."""
    read = file_read(content, name=name)
    title = Path(name).stem
    if read.screenplay is None:
        language = language_of_text(read.text)
        if read.within == "prose" and not as_it_is:
            return _prose(read, title, language, length)
        return Given(words=read.text.strip(), language=language, read=read)
    language = language_told(read.screenplay) or language_of_text(
        read.text or fountain_from_screenplay(read.screenplay)
    )
    # Only a shot list's scenes are but numbered; every other heading stays as it is.
    headed = scenes_headed(read.screenplay, language)
    if read.kind.startswith("shot list") and not headed.titled("title"):
        named = " ".join(word[:1].upper() + word[1:] for word in re.split(r"[\s_-]+", title) if word)
        headed = headed.model_copy(update={"title_page": (("Title", named or title),)})
    text = read.text if read.kind == "fountain" else fountain_from_screenplay(headed)
    own_title = headed.titled("title")
    return Given(screenplay=text, title=own_title or title, language=language, read=read)


def language_told(screenplay: Screenplay) -> Language | None:
    """What the title page says, where it is a language that is spoken here."""
    told = screenplay.titled("language").strip().lower()
    return next((each for each in get_args(Language) if each == told[:2]), None)


def _prose(read: FileRead, title: str, language: Language, length: float | None) -> Given:
    told = told_in_prose(read, language, place_of=lambda text: place_in(text, language), title=title)
    whole = told.screenplay or Screenplay()
    kept, left = kept_to(whole, length or PROSE_SECONDS, language)
    return Given(
        screenplay=fountain_from_screenplay(kept), title=title, language=language, read=told, left=left
    )


def place_in(text: str, language: Language) -> tuple[str, bool] | None:
    """The first place that a text names, and whether it has a roof."""
    from yingxi.breakdown.lexicon import words_found
    from yingxi.film.sheet import OPEN_AIR

    found = next(iter(words_found(text, language, "places")), None)
    return (found.word, found.meaning not in OPEN_AIR) if found else None


def reading_told(given: Given, speak: Tongue) -> None:
    """Says which kind of file it was, and lists what was not understood, on the error stream."""
    read = given.read
    if read is None:
        return
    from yingxi.cli.chinese import in_chinese

    kinds = [read.kind] if read.kind == read.within else [read.kind, read.within]
    kind = "，".join(IN_CHINESE[each] for each in kinds) if speak == "zh" else ", ".join(kinds)
    print(said("given.kind", speak, kind=kind), file=sys.stderr)
    if given.left:
        print(said("given.left", speak, count=given.left), file=sys.stderr)
    for doubt in read.doubts[:LISTED]:
        why = in_chinese(doubt.why) if speak == "zh" else doubt.why
        print(said("given.doubt", speak, line=doubt.line, text=doubt.text[:40], why=why), file=sys.stderr)
    if len(read.doubts) > LISTED:
        print(said("given.more", speak, count=len(read.doubts) - LISTED), file=sys.stderr)
