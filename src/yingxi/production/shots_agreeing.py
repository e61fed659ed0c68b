"""Whether storyboard, cut and score agree with the documents before them, and with who draws, plays and sounds them."""

from collections.abc import Collection, Iterator

from yingxi.acting.actions import ACTIONS
from yingxi.breakdown import IdMap
from yingxi.film.board import Board, Storyboard
from yingxi.film.breakdown import Breakdown
from yingxi.film.cue import Score
from yingxi.film.cut import CutList
from yingxi.film.errors import DocumentError
from yingxi.film.sheet import Cast, Sets
from yingxi.production.agreeing import Path, each_once, nearest
from yingxi.production.documents import CUT, SCORE, STORYBOARD
from yingxi.production.making import Making
from yingxi.stage.place import DOOR_FLAT
from yingxi.stage.sets.pieces import pieces_known

PIECES = (*pieces_known(), DOOR_FLAT)
"""What a board may bring into its set."""

_LENS = "lens"
_WAYS = ("up", "down")
_SEASONS = ("spring", "summer", "autumn", "winter")
_CREDITS = "credits"
"""The scene in which the cards of credits are."""


def storyboard_agreed(
    making: Making,
    storyboard: Storyboard,
    breakdown: Breakdown,
    cast: Cast,
    sets: Sets,
    speeches: Collection[str],
) -> None:
    """No two shots are one; all that a shot names is there: its scene and set, people whom the sheets know, speeches
    that are spoken, actions that are played, pieces that are drawn."""
    each_once(making, STORYBOARD, "boards", [board.id for board in storyboard.boards])
    people = [person.id for person in cast.people]
    places = [place.id for place in sets.places]
    scenes = _scenes(making, breakdown)
    for number, board in enumerate(storyboard.boards):
        if board.scene not in scenes:
            told = f"the film has no scene {board.scene!r}"
            raise _wrong(making, board, number, ("scene",), told, board.scene, scenes)
        if board.set and board.set not in places:
            told = f"no set in sets.yaml has the id {board.set!r}"
            raise _wrong(making, board, number, ("set",), told, board.set, places)
        behind = board.lettering.place if board.lettering else ""
        if behind and behind not in places:
            told = f"no set in sets.yaml has the id {behind!r}"
            raise _wrong(making, board, number, ("lettering", "place"), told, behind, places)
        if board.season and board.season not in _SEASONS:
            told = f"there is no season {board.season!r}"
            raise _wrong(making, board, number, ("season",), told, board.season, _SEASONS)
        for name, path in _people_of(board):
            if name not in people:
                told = f"nobody in cast.yaml has the id {name!r}"
                known = (*people, *_WAYS) if path == ("towards",) else people
                raise _wrong(making, board, number, path, told, name, known)
        for place, piece in enumerate(board.pieces):
            if piece.what not in PIECES:
                told = f"the stage has no piece named {piece.what!r}"
                raise _wrong(making, board, number, ("pieces", place, "what"), told, piece.what, PIECES)
        for place, moment in enumerate(board.moments):
            if moment.kind == "speech" and moment.ref not in speeches:
                told = f"the screenplay has no line {moment.ref!r}"
                raise _wrong(making, board, number, ("moments", place, "ref"), told, moment.ref, speeches)
            if moment.verb and moment.verb not in ACTIONS:
                told = f"nobody can play {moment.verb!r}"
                raise _wrong(making, board, number, ("moments", place, "verb"), told, moment.verb, ACTIONS)


def cut_agreed(making: Making, listed: CutList, storyboard: Storyboard) -> None:
    """The cut counts its frames at the film's rate, and shows shots that there are."""
    rate = making.settings.brief.rate
    if listed.rate != rate:
        raise DocumentError(
            f"rate: the film has {rate} frames a second, not {listed.rate}",
            where=making.folder.place_of(CUT, ("rate",)),
            next_step="change it in film.yaml, and here take the line out",
        )
    shots = [board.id for board in storyboard.boards]
    for number, trim in enumerate(listed.shots):
        for field, shot in (("shot", trim.shot), ("other", trim.other)):
            if shot and shot not in shots:
                raise DocumentError(
                    f"there is no shot {shot!r} in the storyboard",
                    where=making.folder.place_of(CUT, ("shots", number, field)),
                    next_step=f"take it out of cut.yaml, or name one of: {nearest(shot, shots)}",
                )


def score_agreed(making: Making, score: Score) -> None:
    """Who makes the film's sounds has each one that the score names."""
    foley = making.card("foley")
    for number, cue in enumerate(score.foley):
        if not foley.has_sound(cue.sound):
            raise DocumentError(
                f"foley.{cue.id}.sound: {foley.id} has no sound {cue.sound!r}",
                where=making.folder.place_of(SCORE, ("foley", number, "sound")),
                next_step=f"name one of: {nearest(cue.sound, foley.sounds)}",
            )


def _wrong(
    making: Making, board: Board, number: int, path: Path, told: str, name: str, known: Collection[str]
) -> DocumentError:
    field = path[0] if len(path) == 1 else f"{path[0]}.{path[-1]}" if isinstance(path[-1], str) else path[0]
    message = f"boards.{board.id}.{field}: {told}"
    return DocumentError(
        message,
        where=making.folder.place_of(STORYBOARD, ("boards", number, *path)),
        next_step=f"name one of: {nearest(name, known)}",
    )


def _scenes(making: Making, breakdown: Breakdown) -> list[str]:
    """The ids of scenes that a shot may be of: one that the screenplay no longer has counts, for a shot that a person
    added to it stays."""
    gone = [scene.id for scene in (making.folder.known(IdMap, "ids") or IdMap()).scenes]
    return list(dict.fromkeys((*(scene.id for scene in breakdown.scenes), *gone, _CREDITS)))


def _people_of(board: Board) -> Iterator[tuple[str, Path]]:
    for number, placement in enumerate(board.placements):
        yield placement.person, ("placements", number, "person")
        if placement.looks_at and placement.looks_at != _LENS:
            yield placement.looks_at, ("placements", number, "looks_at")
    for number, subject in enumerate(board.subjects):
        yield subject, ("subjects", number)
    if board.over:
        yield board.over, ("over",)
    if board.towards and board.towards not in _WAYS:
        yield board.towards, ("towards",)
    for number, moment in enumerate(board.moments):
        if moment.actor:
            yield moment.actor, ("moments", number, "actor")
        if moment.whom:
            yield moment.whom, ("moments", number, "whom")
