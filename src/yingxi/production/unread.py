"""Entries of a film's documents that nobody reads: their id is misspelt, or what it named has left the film. They
stay, and are told rather than left to be missed in the film."""

from collections.abc import Collection, Iterable
from difflib import get_close_matches
from typing import Any, Literal

from yingxi.breakdown import IdMap
from yingxi.design import set_id
from yingxi.film.board import Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.cue import Score
from yingxi.film.cut import CutList, FilmCut
from yingxi.film.noun import Noun
from yingxi.film.phrasing import phrased
from yingxi.film.sheet import Cast, Sets
from yingxi.production.documents import CAST, CUT, FILM, SCORE, SETS, STORYBOARD, DocumentKind
from yingxi.production.making import Making
from yingxi.stage.props import prop_named, props_known

_MOMENT = phrased(r"(scene-\w+)(?:\.[a-z]+-\d+)?")

UnreadKind = Literal["line", "shot", "cue", "sheet", "person", "place", "late", "thing"]


class Unread(Noun):
    """One entry that nobody reads. `where` is its file and line, `entry` its field and id, `name` what it is for.
    `gone`: that was in the film once, and should it come back, the entry counts again. `perhaps` is what may have been
    meant, of what the film has; empty where nothing is near. A person or a place has a sheet and is in no scene; a cue
    that is late begins behind the film's end; a thing is none that the stage draws."""

    kind: UnreadKind
    where: str
    entry: str
    name: str
    gone: bool = False
    perhaps: str = ""


def of_sheets(making: Making, breakdown: Breakdown, cast: Cast, sets: Sets) -> None:
    """Notes what film.yaml says of lines and sheets that the film does not have."""
    _unread_noted(making, "line", FILM, "lines", making.settings.lines, _speeches(breakdown))
    sheets = [*(person.id for person in cast.people), *(place.id for place in sets.places)]
    _unread_noted(making, "sheet", FILM, "sheets", making.settings.sheets, sheets)


def of_shots(
    making: Making, breakdown: Breakdown, cast: Cast, sets: Sets, storyboard: Storyboard, listed: CutList
) -> None:
    """Notes what film.yaml says of shots, and cut.yaml of lines, that the film does not have; and who or what has a
    sheet and is seen in no shot and no scene; and things that nobody draws."""
    boards = storyboard.boards
    _unread_noted(making, "shot", FILM, "shots", making.settings.shots, [board.id for board in boards])
    _unread_noted(making, "line", CUT, "shifts", listed.shifts, _speeches(breakdown))
    seen = {person for scene in breakdown.scenes for person in scene.people}
    seen |= {person.id for person in breakdown.people}
    seen |= {placement.person for board in boards for placement in board.placements}
    for number, person in enumerate(cast.people):
        if person.id not in seen:
            where = making.folder.place_of(CAST, ("people", number))
            _note(making, Unread(kind="person", where=where, entry=person.id, name=person.name or person.id))
    for number, board in enumerate(boards):
        for nth, thing in enumerate(board.things):
            if not prop_named(thing.what):
                where = making.folder.place_of(STORYBOARD, ("boards", number, "things", nth, "what"))
                near = next(iter(get_close_matches(thing.what, props_known(), n=1)), "")
                entry = f"{board.id}.things"
                _note(making, Unread(kind="thing", where=where, entry=entry, name=thing.what, perhaps=near))
    played = {*(set_id(scene) for scene in breakdown.scenes), *(board.set for board in boards)}
    for number, place in enumerate(sets.places):
        if place.id not in played:
            where = making.folder.place_of(SETS, ("places", number))
            _note(making, Unread(kind="place", where=where, entry=place.id, name=place.place or place.id))


def of_cues(making: Making, score: Score, cut: FilmCut) -> None:
    """Notes what film.yaml says of cues that the score does not have, and cues that begin behind the film's end."""
    lists: tuple[tuple[str, tuple[Any, ...]], ...] = (
        ("music", score.music), ("foley", score.foley), ("atmosphere", score.atmosphere),
    )  # fmt: skip
    _unread_noted(
        making, "cue", FILM, "cues", making.settings.cues, [cue.id for _, cues in lists for cue in cues]
    )
    for field, cues in lists:
        for number, cue in enumerate(cues):
            if cue.start >= cut.frames:
                where = making.folder.place_of(SCORE, (field, number))
                _note(making, Unread(kind="late", where=where, entry=f"{field}.{cue.id}", name=cue.id))


def was_in_film(making: Making, name: str) -> bool:
    """Whether something of that id was in the film before: its scene or moment is remembered, or it was made."""
    known = making.folder.known(IdMap, "ids") or IdMap()
    ids = {scene.id for scene in known.scenes if scene.gone}
    ids |= {moment.id for scene in known.scenes for moment in scene.moments if scene.gone or moment.gone}
    ids |= {person.id for person in known.people}
    moment = _MOMENT.search(name)
    if name in ids or (moment is not None and (moment[0] in ids or moment[1] in ids)):
        return True
    return any(node.endswith(f" {name}") for node in making.run.journal.names())


def _speeches(breakdown: Breakdown) -> list[str]:
    return [it.id for scene in breakdown.scenes for it in scene.moments if it.kind == "speech"]


def _unread_noted(
    making: Making,
    kind: UnreadKind,
    document: DocumentKind[Any],
    field: str,
    names: Iterable[str],
    known: Collection[str],
) -> None:
    for name in names:
        if name not in known:
            gone = was_in_film(making, name)
            near = "" if gone else _near(name, known)
            where = making.folder.place_of(document, (field, name))
            _note(
                making,
                Unread(
                    kind=kind,
                    where=where,
                    entry=f"{field}.{name}",
                    name=name,
                    gone=gone,
                    perhaps=near,
                ),
            )


def _near(name: str, known: Collection[str]) -> str:
    """Which of the known ids may have been meant; empty where none is near. That both are people says nothing."""
    bare = {each.removeprefix("person-").removeprefix("set-"): each for each in known}
    meant = get_close_matches(name.removeprefix("person-").removeprefix("set-"), bare, n=1)
    return bare[meant[0]] if meant else ""


def _note(making: Making, found: Unread) -> None:
    making.unread = (*making.unread, found)
