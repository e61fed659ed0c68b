"""Whether a film's documents agree with one another and with who makes it: looked at as soon as each stands, so that
no maker finds it out later. What disagrees is one DocumentError with file, line, field and what there is."""

from collections.abc import Collection, Iterable, Iterator
from difflib import get_close_matches
from typing import Any, get_args

from yingxi.design import set_id
from yingxi.film.board import Board, Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.cut import CutList
from yingxi.film.errors import DocumentError, NotOfferedError
from yingxi.film.sheet import Cast, Sets
from yingxi.generators.ports import Port
from yingxi.generators.registry import card_of
from yingxi.production.documents import CAST, CUT, FILM, SETS, STORYBOARD, DocumentKind
from yingxi.production.making import Making

_NAMED = 8
"""So many of what there is are told, the nearest first."""
_LENS = "lens"
_MADE_AGAIN = "change that field, or take it out to have it made again"
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
    _each_once(making, CAST, "people", known)
    for position, scene in enumerate(breakdown.scenes, start=1):
        for person in scene.people:
            if person not in known:
                raise DocumentError(
                    f"nobody in cast.yaml has the id {person!r}, and scene {scene.number or position} needs them",
                    where=CAST.file,
                    next_step=f"give the id back to whom it belongs; there are: {_nearest(person, known)}",
                )
    voice = making.card("voice")
    for number, sheet in enumerate(cast.people):
        where = ("people", number, "voice", "styles")
        if not sheet.voice.styles:
            raise DocumentError(
                f"people.{sheet.name}.voice.styles: is missing",
                where=making.folder.place_of(CAST, where),
                next_step=_MADE_AGAIN,
            )
        for name, _ in sheet.voice.styles:
            if voice.styles and name not in voice.styles:
                raise DocumentError(
                    f"people.{sheet.name}.voice.styles: the voice {voice.id} has no style {name!r}",
                    where=making.folder.place_of(CAST, where),
                    next_step=f"name one of: {_nearest(name, voice.styles)}",
                )


def sets_agreed(making: Making, sets: Sets, breakdown: Breakdown) -> None:
    """No two sets are one, and there is one for each scene."""
    known = [place.id for place in sets.places]
    _each_once(making, SETS, "places", known)
    for position, scene in enumerate(breakdown.scenes, start=1):
        if set_id(scene) not in known:
            raise DocumentError(
                f"no set in sets.yaml has the id {set_id(scene)!r}, in which scene {scene.number or position} plays",
                where=SETS.file,
                next_step=f"give the id back to the set; there are: {_nearest(set_id(scene), known)}",
            )


def storyboard_agreed(making: Making, storyboard: Storyboard, cast: Cast, sets: Sets) -> None:
    """No two shots are one, and every shot has a set and people whom the sheets know."""
    _each_once(making, STORYBOARD, "boards", [board.id for board in storyboard.boards])
    people = [person.id for person in cast.people]
    places = [place.id for place in sets.places]
    for number, board in enumerate(storyboard.boards):
        if board.set and board.set not in places:
            raise DocumentError(
                f"boards.{board.id}.set: no set in sets.yaml has the id {board.set!r}",
                where=making.folder.place_of(STORYBOARD, ("boards", number, "set")),
                next_step=f"name one of: {_nearest(board.set, places)}",
            )
        for name, path in _people_of(board):
            if name not in people:
                raise DocumentError(
                    f"boards.{board.id}.{path[0]}: nobody in cast.yaml has the id {name!r}",
                    where=making.folder.place_of(STORYBOARD, ("boards", number, *path)),
                    next_step=f"name one of: {_nearest(name, people)}",
                )


def cut_agreed(making: Making, listed: CutList) -> None:
    """The cut counts its frames at the film's rate."""
    rate = making.settings.brief.rate
    if listed.rate != rate:
        raise DocumentError(
            f"rate: the film has {rate} frames a second, not {listed.rate}",
            where=making.folder.place_of(CUT, ("rate",)),
            next_step="change it in film.yaml, and here take the line out",
        )


def _people_of(board: Board) -> Iterator[tuple[str, Path]]:
    for number, placement in enumerate(board.placements):
        yield placement.person, ("placements", number, "person")
        if placement.looks_at and placement.looks_at != _LENS:
            yield placement.looks_at, ("placements", number, "looks_at")
    for number, subject in enumerate(board.subjects):
        yield subject, ("subjects", number)
    for number, moment in enumerate(board.moments):
        if moment.actor:
            yield moment.actor, ("moments", number, "actor")


def _each_once(making: Making, kind: DocumentKind[Any], field: str, ids: Collection[str]) -> None:
    seen: set[str] = set()
    for number, name in enumerate(ids):
        if name in seen:
            raise DocumentError(
                f"{field}: the id {name!r} stands there twice",
                where=making.folder.place_of(kind, (field, number, "id")),
                next_step=_MADE_AGAIN,
            )
        seen.add(name)


def _nearest(name: str, known: Iterable[str]) -> str:
    return ", ".join(get_close_matches(name, list(known), n=_NAMED, cutoff=0.0)) or "-"
