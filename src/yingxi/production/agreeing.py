"""Whether a film's documents agree with one another and with who makes it: looked at as soon as each stands, so that
no maker finds it out later. What disagrees is one DocumentError with file, line, field and what there is. Storyboard,
cut and score: shots_agreeing.py. What agrees and is read by nobody: unread.py."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any, get_args

from yingxi.design import set_id
from yingxi.film.breakdown import Breakdown
from yingxi.film.errors import DocumentError, NotOfferedError
from yingxi.film.sheet import Cast, Sets
from yingxi.generators.ports import Port
from yingxi.generators.registry import card_of
from yingxi.production.documents import CAST, FILM, SETS, DocumentKind
from yingxi.production.making import Making

_NAMED = 8
"""How many of the names that there are an error tells, the nearest first."""
MADE_AGAIN = "change that field, or take it out to have it made again"
Path = tuple[str | int, ...]


def generators_agreed(making: Making) -> None:
    """Every generator that film.yaml names is installed."""
    chosen = making.settings.generators
    wanted: list[tuple[Port, str, Path]] = [
        (port, getattr(chosen, port), ("generators", port)) for port in get_args(Port)
    ]
    for shot, settings in making.settings.shots.items():
        wanted.append(("animator", settings.animator, ("shots", shot, "animator")))
    for port, name, path in wanted:
        try:
            card_of(port, name)
        except NotOfferedError as error:
            where = making.folder.place_of(FILM, path)
            raise DocumentError(error.message, where=where, next_step=error.next_step) from error


def cast_agreed(making: Making, cast: Cast, breakdown: Breakdown) -> None:
    """No two of the cast are one, all who are in a scene are there, and the film's voice has each one's styles."""
    known = [person.id for person in cast.people]
    each_once(making, CAST, "people", known)
    for position, scene in enumerate(breakdown.scenes, start=1):
        for person in scene.people:
            if person not in known:
                raise DocumentError(
                    f"nobody in cast.yaml has the id {person!r}, and scene {scene.number or position} needs them",
                    where=CAST.file,
                    next_step=f"give the id back to whom it belongs; there are: {nearest(person, known)}",
                )
    voice = making.card("voice")
    for number, sheet in enumerate(cast.people):
        where = ("people", number, "voice", "styles")
        if not sheet.voice.styles:
            raise DocumentError(
                f"people.{sheet.name}.voice.styles: is missing",
                where=making.folder.place_of(CAST, where),
                next_step=MADE_AGAIN,
            )
        for name, _ in sheet.voice.styles:
            if voice.styles and name not in voice.styles:
                raise DocumentError(
                    f"people.{sheet.name}.voice.styles: the voice {voice.id} has no style {name!r}",
                    where=making.folder.place_of(CAST, where),
                    next_step=f"name one of: {nearest(name, voice.styles)}",
                )


def sets_agreed(making: Making, sets: Sets, breakdown: Breakdown) -> None:
    """No two sets are one, and there is one for each scene."""
    known = [place.id for place in sets.places]
    each_once(making, SETS, "places", known)
    for position, scene in enumerate(breakdown.scenes, start=1):
        if set_id(scene) not in known:
            raise DocumentError(
                f"no set in sets.yaml has the id {set_id(scene)!r}, in which scene {scene.number or position} plays",
                where=SETS.file,
                next_step=f"give the id back to the set; there are: {nearest(set_id(scene), known)}",
            )


def each_once(making: Making, kind: DocumentKind[Any], field: str, ids: Collection[str]) -> None:
    """Raises `DocumentError` where an id stands twice in a list of the document."""
    seen: set[str] = set()
    for number, name in enumerate(ids):
        if name in seen:
            raise DocumentError(
                f"{field}: the id {name!r} stands there twice",
                where=making.folder.place_of(kind, (field, number, "id")),
                next_step=MADE_AGAIN,
            )
        seen.add(name)


def nearest(name: str, known: Iterable[str]) -> str:
    """What there is, in words: the nearest to `name` first."""
    return ", ".join(get_close_matches(name, list(known), n=_NAMED, cutoff=0.0)) or "-"
