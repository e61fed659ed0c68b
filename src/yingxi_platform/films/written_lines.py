"""Where what is said and done in the film stands in the screenplay."""

from collections.abc import Iterable, Mapping

from yingxi.film.screenplay import ElementKind, Screenplay
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import noun_of
from yingxi_platform.studios.models import Film

SAID = (ElementKind.DIALOGUE, ElementKind.LYRIC)


def lines_of(film: Film) -> Mapping[str, int]:
    """By the ref of each line that is spoken, the line of the screenplay. One that was written otherwise since has
    none."""
    storyboard = noun_of(film, "storyboard.yaml")
    said = {
        moment.ref: moment.text
        for board in (storyboard.boards if storyboard else ())
        for moment in board.moments
        if moment.kind == "speech"
    }
    return lines_placed(noun_of(film, SCREENPLAY), said.items())


def lines_placed(screenplay: Screenplay | None, said: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Of each ref and its words, the line where they stand. The same words said again stand further on."""
    left = [
        (element.line, _plain(element.text))
        for element in (screenplay.elements if screenplay else ())
        if element.kind in SAID
    ]
    found: dict[str, int] = {}
    for ref, text in said:
        place = next((it for it in left if _plain(text) in it[1]), None)
        if place is not None and _plain(text):
            found[ref] = place[0]
            if place[1] == _plain(text):
                left.remove(place)
    return found


def line_of(screenplay: Screenplay | None, words: str) -> int | None:
    """The first line in which the words stand; None where they do not, or no more."""
    wanted = _plain(words)
    elements = screenplay.elements if screenplay else ()
    return next((it.line for it in elements if wanted and wanted in _plain(it.text)), None)


def _plain(text: str) -> str:
    return " ".join(text.split())
