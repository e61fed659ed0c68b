"""A shot as the theatre is given it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yingxi.film.board import Board
from yingxi.film.brief import Language, Look
from yingxi.film.performance import Performance
from yingxi.film.riding import AFLOAT
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.verbs import COMES_OR_GOES
from yingxi.stage.place import Setting, setting_of
from yingxi.stage.sets.pieces.boat_afloat import AFLOAT_BOAT


@dataclass(frozen=True, slots=True)
class Shot:
    """All that a shot's picture depends on."""

    board: Board
    performance: Performance
    cast: Cast
    set: SetSheet | None
    width: int
    height: int
    seed: int
    label: str = ""
    label_frames: int = 0
    look: Look = "paper"
    language: Language = "zh"
    pictures: Mapping[str, Path] = field(default_factory=dict)
    """A person's own, by the id of the set or of the figure in whose place they stand."""


def shot_setting(shot: Shot, sheet: SetSheet) -> Setting:
    """The shot's set with all that is in it."""
    board = shot.board
    afloat = any(each.rides is not None and each.rides.mount in AFLOAT for each in board.placements)
    bare = board.insert or afloat
    return setting_of(
        sheet,
        inside=board.inside,
        hour=board.hour,
        weather=board.weather,
        season=board.season,
        film_seed=shot.seed,
        look=shot.look,
        language=shot.language,
        tint=shot.cast.palette.script.get(board.grade or board.mark, ""),
        crowd=board.crowd and not afloat,
        lamps=board.lamps,
        pieces=tuple(each for each in board.pieces if (each.what == AFLOAT_BOAT) == afloat),
        things=() if bare else board.still_things(),
        cast=shot.cast,
        stands=any(moment.kind == "deed" and moment.verb in COMES_OR_GOES for moment in board.moments),
        vehicles=() if afloat else tuple(vehicle.what for vehicle in board.vehicles),
        afloat=afloat,
    )
