"""What of a person's own a film's documents name, for the person to read."""

from dataclasses import dataclass
from typing import Literal

from yingxi.production.documents import CAST, FILM, SETS, noun_read
from yingxi.production.folder import FilmFolder


@dataclass(frozen=True, slots=True)
class OwnNamed:
    """A person's `file` in the place of what would be made for `name`, and the document that says so; `called` is the
    name on a sheet."""

    what: Literal["line", "cue", "shot", "person", "place"]
    name: str
    file: str
    document: str
    called: str = ""


def own_named(folder: FilmFolder) -> tuple[OwnNamed, ...]:
    """All that film.yaml and the sheets name, in the order of the documents."""
    settings = folder.settings()
    found = [
        *(OwnNamed("line", name, line.recording, FILM.file) for name, line in settings.lines.items()),
        *(OwnNamed("cue", name, cue.music, FILM.file) for name, cue in settings.cues.items()),
        *(OwnNamed("shot", name, shot.video, FILM.file) for name, shot in settings.shots.items()),
    ]
    if folder.has(CAST.file):
        people = noun_read(CAST, folder.text(CAST.file)).people
        found += [OwnNamed("person", person.id, person.picture, CAST.file, person.name) for person in people]
    if folder.has(SETS.file):
        places = noun_read(SETS, folder.text(SETS.file)).places
        found += [OwnNamed("place", place.id, place.picture, SETS.file, place.place) for place in places]
    return tuple(named for named in found if named.file)
