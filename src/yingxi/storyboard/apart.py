"""Faces apart: a shot of several people is seen from where none of their heads stands before another's."""

from math import hypot

from yingxi.film.board import Board, Placement
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.film.verbs import MEETS
from yingxi.stage.ages import heads_of
from yingxi.stage.camera import Camera
from yingxi.stage.framing import camera_of
from yingxi.stage.subjects import skull_of

# From the middle of one head to that of another there is at least this, in heads; the camera goes so far aside.
APART, ASIDE = 1.05, (0.0, 8.0, -8.0, 15.0, -15.0, 22.0, -22.0, 30.0, -30.0, 38.0, -38.0)


def faces_apart(board: Board, cast: Cast, brief: Brief) -> Board:
    """`board`, from further aside where two of its subjects' heads overlap as it begins."""
    placed = [
        each for each in board.placements if each.person in board.subjects and each.person != board.over
    ]
    near = any(
        hypot(a.x - b.x, 0.4 * (a.z - b.z)) < 0.75 for i, a in enumerate(placed) for b in placed[i + 1 :]
    )
    if not near or any(moment.verb in MEETS for moment in board.moments):
        return board
    best, most = board, _least(board, placed, cast, brief)
    for azimuth in ASIDE:
        if most >= APART:
            break
        tried = board.model_copy(update={"azimuth": azimuth})
        apart = _least(tried, placed, cast, brief)
        if apart > most + 0.1:
            best, most = tried, apart
    return best


def heads_apart(board: Board, cast: Cast, brief: Brief) -> float:
    """How many heads apart the two nearest heads of a board's subjects are; far apart for one alone."""
    placed = [
        each for each in board.placements if each.person in board.subjects and each.person != board.over
    ]
    return _least(board, placed, cast, brief) if len(placed) > 1 else 2 * APART


def _least(board: Board, placed: list[Placement], cast: Cast, brief: Brief) -> float:
    """How many heads apart the two nearest heads are on the frame."""
    camera = camera_of(board, cast, width=brief.width, height=brief.height)
    seen = [_head(each, camera, cast) for each in placed]
    return min(
        hypot(a[0] - b[0], a[1] - b[1]) / min(a[2], b[2]) for i, a in enumerate(seen) for b in seen[i + 1 :]
    )


def _head(placement: Placement, camera: Camera, cast: Cast) -> tuple[float, float, float]:
    """The middle of a head on the frame and its height, in pixels."""
    sheet = cast.sheet(placement.person)
    size = sheet.height / heads_of(sheet)
    high = skull_of(sheet, placement.posture, placement.seat_height) - 0.5 * size
    x, y = camera.at(placement.x, high, placement.z)
    return x, y, size * camera.scale(placement.z)
