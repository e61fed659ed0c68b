"""Who is new in a film that was cast before: a name that somebody wrote in one place only makes another person, and
that is told rather than left to be found in the film."""

from collections.abc import Iterator
from difflib import get_close_matches

from yingxi.breakdown import IdMap
from yingxi.film.breakdown import Breakdown, Speech
from yingxi.film.errors import DocumentError
from yingxi.film.noun import Noun
from yingxi.production.documents import CAST, noun_read
from yingxi.production.folder import FilmFolder


class Newcomer(Noun):
    """Somebody who speaks and whom no cast had: from which line of the screenplay on, and whom a person may have
    meant (empty where nobody is near)."""

    name: str
    line: int
    perhaps: str = ""


def names_on_sheets(folder: FilmFolder) -> dict[str, str]:
    """The name of each person as their sheet has it now, by id; nothing where there is no cast that can be read."""
    if not folder.has(CAST.file):
        return {}
    try:
        people = noun_read(CAST, folder.text(CAST.file)).people
    except DocumentError:  # told when the cast is made
        return {}
    return {person.id: person.name for person in people if person.name}


def newcomers(found: Breakdown, known: IdMap) -> tuple[Newcomer, ...]:
    """Who speaks in `found` and was unknown to the last breakdown; nobody the first time."""
    if not known.people:
        return ()
    before = {person.id for person in known.people}
    return tuple(
        Newcomer(
            name=person.name, line=lines[0].line, perhaps=_person_meant(person.name, lines, found, known)
        )
        for person in found.people
        if person.id not in before and (lines := list(_lines_of(person.id, found)))
    )


def _person_meant(name: str, lines: list[Speech], found: Breakdown, known: IdMap) -> str:
    """Who said one of the lines before and is still in the film, else whose name is near."""
    names = {person.id: person.name for person in found.people if person.name != name}
    was = {moment.id: moment.who for scene in known.scenes for moment in scene.moments}
    said = [names[was[line.id]] for line in lines if was.get(line.id) in names]
    return next(iter([*said, *get_close_matches(name, names.values(), n=1)]), "")


def _lines_of(person: str, found: Breakdown) -> Iterator[Speech]:
    return (
        moment
        for scene in found.scenes
        for moment in scene.moments
        if isinstance(moment, Speech) and moment.person == person
    )
