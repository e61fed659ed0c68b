"""What a person gave to make a film from: words, or a file of any kind that is read. Its kind is found and said."""

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from yingxi.breakdown import scenes_headed
from yingxi.cli.messages import Tongue, said
from yingxi.film.allowance import spoken_count
from yingxi.film.brief import Language
from yingxi.film.other_languages import other_language_of
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
TOLD_PER_SECOND = {"zh": 7.0, "en": 4.0}
"""Characters or words of prose that a second of film tells, where all of it is told."""
LISTED = 8
"""How many lines that were not understood are told at once."""


@dataclass(frozen=True, slots=True)
class Given:
    """`words` is an idea or a text in prose (then `seconds` is its usual length), or else `screenplay` the Fountain
    text to film. `read` is None where words were given."""

    words: str = ""
    screenplay: str = ""
    title: str = ""
    language: Language = "en"
    read: FileRead | None = None
    left: int = 0
    seconds: float | None = None


def given_in_words(words: str) -> Given:
    """An idea, or a text in prose, which its writer adapts."""
    from yingxi.screenplay.kinds import kind_of_text

    language = language_of_text(words)
    seconds = _prose_seconds(words, language) if kind_of_text(words) == "prose" else None
    return Given(words=words, language=language, seconds=seconds)


def given_in_file(content: bytes, name: str) -> Given:
    """What is in a file; a text in prose stays one, for its writer to adapt. Raises ScreenplayError where its kind is
    not read."""
    read = file_read(content, name=name)
    title = Path(name).stem
    if read.screenplay is None:
        language = language_of_text(read.text)
        seconds = _prose_seconds(read.text, language) if read.within == "prose" else None
        return Given(words=read.text.strip("\n"), title=title, language=language, read=read, seconds=seconds)
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


def _prose_seconds(text: str, language: Language) -> float:
    """How long a film of a text is where nobody asks for a length: three minutes, or less of a shorter text."""
    told = spoken_count(text) / TOLD_PER_SECOND[language]
    return min(PROSE_SECONDS, max(15.0, 5.0 * round(told / 5)))


def set_down(given: Given) -> Given:
    """A text in prose as a screenplay in its own words, sentence by sentence, what goes beyond three minutes struck
    out."""
    if given.read is None or given.read.within != "prose":
        return given
    language = given.language
    told = told_in_prose(
        given.read, language, place_of=lambda text: place_in(text, language), title=given.title
    )
    kept, left = kept_to(told.screenplay or Screenplay(), PROSE_SECONDS, language)
    text = fountain_from_screenplay(kept)
    return Given(screenplay=text, title=given.title, language=language, read=told, left=left)


def place_in(text: str, language: Language) -> tuple[str, bool] | None:
    """The first place that a text names, and whether it has a roof."""
    from yingxi.breakdown.lexicon import words_found

    found = next(iter(words_found(text, language, "places")), None)
    return (found.word, found.meaning.endswith("inside")) if found else None


def reading_told(given: Given, speak: Tongue) -> None:
    """Says which kind of file it was, and lists what was not understood, on the error stream."""
    read = given.read
    if read is None:
        return
    from yingxi.cli.chinese import in_chinese
    from yingxi.cli.lacking import language_called

    kinds = [read.kind] if read.kind == read.within else [read.kind, read.within]
    kind = "，".join(IN_CHINESE[each] for each in kinds) if speak == "zh" else ", ".join(kinds)
    print(said("given.kind", speak, kind=kind), file=sys.stderr)
    if other := other_language_of(given.screenplay or given.words):
        print(said("given.language", speak, language=language_called(other, speak)), file=sys.stderr)
    if given.left:
        print(said("given.left", speak, count=given.left), file=sys.stderr)
    unused = [doubt.text for doubt in read.doubts if doubt.unused]
    if unused:
        print(said("given.unused", speak, columns=said("several", speak).join(unused)), file=sys.stderr)
    doubts = [doubt for doubt in read.doubts if not doubt.unused]
    for doubt in doubts[:LISTED]:
        why = in_chinese(doubt.why) if speak == "zh" else doubt.why
        print(said("given.doubt", speak, line=doubt.line, text=doubt.text[:40], why=why), file=sys.stderr)
    if len(doubts) > LISTED:
        print(said("given.more", speak, count=len(doubts) - LISTED), file=sys.stderr)
