"""Words on the picture that the screenplay has stand on the screen."""

from collections.abc import Sequence

from yingxi.film.allowance import caption_seconds
from yingxi.film.board import Lettering
from yingxi.film.brief import Language


def words_on(shots: int, captions: Sequence[str]) -> tuple[Lettering | None, ...]:
    """What stands on each of a scene's `shots`: a caption on each, as many as there are; those for which there is no
    shot stand on the last one, in rows.

    >>> [words and words.lines for words in words_on(3, ["Paris", "1925"])]
    [(('', 'Paris'),), (('', '1925'),), None]
    """
    words: list[Lettering | None] = []
    for place in range(shots):
        rows = captions[place:] if place == shots - 1 else captions[place : place + 1]
        lines = tuple(("", row) for row in rows)
        words.append(Lettering(kind="caption", lines=lines) if lines else None)
    return tuple(words)


def seconds_of(words: Lettering | None, language: Language) -> float:
    """How long a shot lasts at least for the words on it."""
    return sum(caption_seconds(row, language) for _, row in words.lines) if words else 0.0
