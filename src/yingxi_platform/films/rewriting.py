"""A line that is heard, said in other words: the screenplay has them where the old ones stood."""

from typing import Any

from yingxi.film.errors import DocumentError
from yingxi.production.folder import SCREENPLAY
from yingxi.production.overtaken import overtaken
from yingxi_platform.films.reading import text_of
from yingxi_platform.films.writing import text_saved
from yingxi_platform.films.written_lines import speeches_of
from yingxi_platform.studios.models import Film


def speech_rewritten(film: Film, ref: str, words: str, *, was: str, by: Any) -> str:
    """A line is said in other words; they are given back as they now stand. Raises OvertakenError where it no longer
    reads as it `was` seen, DocumentError for no words or a line that cannot be changed by itself, HeldError."""
    speech, words = speeches_of(film).get(ref), " ".join(words.split())
    now = speech.text if speech else ""
    if speech is None or now != was:
        raise overtaken(SCREENPLAY, ref, yours=words, theirs=now)
    if not words:
        raise DocumentError(
            "a line has words", where=ref, next_step="take it out on the page of the screenplay"
        )
    text = text_of(film, SCREENPLAY)
    new = words_replaced(text, speech.line, was, words)
    if new is None:
        raise DocumentError(
            "this line is marked or broken in the screenplay",
            where=ref,
            next_step="rewrite it on the page of the screenplay",
        )
    text_saved(film, SCREENPLAY, new, was=text, by=by)
    return words


def words_replaced(text: str, line: int, was: str, now: str) -> str | None:
    """The screenplay with the words `was`, which stand from its `line` (from 1) on and may be broken over several,
    said otherwise; None where they do not stand there."""
    lines, wanted, end = text.split("\n"), _plain(was), line - 1
    while 0 <= end < len(lines) and lines[end].strip():
        end += 1
        block = _plain(" ".join(lines[line - 1 : end]))
        if wanted and wanted in block:
            lines[line - 1 : end] = [block.replace(wanted, now, 1)]
            return "\n".join(lines)
    return None


def _plain(text: str) -> str:
    return " ".join(text.split())
