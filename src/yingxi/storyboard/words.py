"""Words on the picture: the film's title, and what the screenplay has stand on the screen."""

from collections.abc import Sequence

from yingxi.film.allowance import caption_seconds, title_seconds
from yingxi.film.board import Lettering
from yingxi.film.brief import Brief, Language
from yingxi.film.camera import Size
from yingxi.storyboard.lengths import PRESSED_TITLE, pressed

NEAR = (Size.MEDIUM, Size.MEDIUM_CLOSE, Size.CLOSE)


def words_on(shots: int, captions: Sequence[str], title: str = "") -> tuple[Lettering | None, ...]:
    """What stands on each of a scene's `shots`: the title on the film's first, then a caption on each, as many as there
    are; those for which there is no shot stand on the last one, in rows. A film of one shot has them under its title.

    >>> [words and words.lines for words in words_on(3, ["Paris", "1925"], "Snow")]
    [(('Snow', ''),), (('', 'Paris'),), (('', '1925'),)]
    """
    if not shots:
        return ()
    if title and shots == 1:
        return (Lettering(kind="title", lines=((title, " · ".join(captions)),)),)
    words: list[Lettering | None] = [Lettering(kind="title", lines=((title, ""),))] if title else []
    room = shots - len(words)
    for place in range(room):
        rows = captions[place:] if place == room - 1 else captions[place : place + 1]
        lines = tuple(("", row) for row in rows)
        words.append(Lettering(kind="caption", lines=lines) if lines else None)
    return tuple(words)


def placed(words: Lettering | None, size: Size) -> Lettering | None:
    """The words where they leave the faces of a shot of `size` free: a title over people who are near stands low."""
    if words is None or words.kind != "title" or size not in NEAR:
        return words
    return words.model_copy(update={"low": True})


def seconds_of(words: Lettering | None, brief: Brief, language: Language, *, pace: float = 1.0) -> float:
    """How long a shot lasts at least for the words on it: a title as long as it is, or, where the film is pressed for
    time, as long as it takes to read."""
    if words is None:
        return 0.0
    if words.kind == "title":
        return title_seconds(brief.about_seconds) * (1 - (1 - PRESSED_TITLE) * pressed(pace))
    return sum(caption_seconds(row, language) for _, row in words.lines)
