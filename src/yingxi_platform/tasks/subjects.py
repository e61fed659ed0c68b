"""What a task can be about."""

from yingxi.film.screenplay import ElementKind
from yingxi.production.folder import SCREENPLAY
from yingxi_platform.films.reading import noun_of
from yingxi_platform.films.scenes import headings_of
from yingxi_platform.studios.models import Film


def subjects(film: Film) -> list[tuple[str, str]]:
    """What a task can be about: a value for the form, and how it is called."""
    found = [("film:", film.title)]
    storyboard, cast, sets = (noun_of(film, name) for name in ("storyboard.yaml", "cast.yaml", "sets.yaml"))
    screenplay = noun_of(film, SCREENPLAY)
    headings = [it.text for it in screenplay.elements if it.kind is ElementKind.HEADING] if screenplay else []
    # A heading that stands there twice is told by which scene it is of.
    found += [
        (f"scene:{number}", f"{text} · {number}" if headings.count(text) > 1 else text)
        for number, text in enumerate(headings, 1)
    ]
    found += [(f"person:{it.id}", it.name) for it in (cast.people if cast else ())]
    found += [(f"set:{it.id}", it.place) for it in (sets.places if sets else ())]
    boards = storyboard.boards if storyboard else ()
    return found + [(f"shot:{it.id}", f"{number}") for number, it in enumerate(boards, 1)]


def scene_places(film: Film) -> dict[str, tuple[int, str]]:
    """By the number of a scene, its line in the screenplay and the shot that it begins with; no shot before there are
    boards."""
    storyboard, first = noun_of(film, "storyboard.yaml"), dict[str, str]()
    for board in storyboard.boards if storyboard else ():
        if board.lettering is None:
            first.setdefault(board.scene, board.id)
    return {
        str(heading.number): (heading.line, next((first[it] for it in heading.scenes if it in first), ""))
        for heading in headings_of(film)
    }
