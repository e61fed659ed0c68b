"""A shot as the theatre is given it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from yingxi.film.board import Board
from yingxi.film.brief import Language, Look
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast, SetSheet
from yingxi.film.verbs import COMES_OR_GOES
from yingxi.stage.place import Setting, setting_of


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
        crowd=board.crowd,
        lamps=board.lamps,
        pieces=board.pieces,
        things=() if board.insert else board.still_things(),
        cast=shot.cast,
        stands=any(moment.kind == "deed" and moment.verb in COMES_OR_GOES for moment in board.moments),
        vehicles=tuple(vehicle.what for vehicle in board.vehicles),
    )
