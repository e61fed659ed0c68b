"""Where across the frame the heads of a shot's subjects are."""

from yingxi.film.board import Board
from yingxi.film.performance import Performance
from yingxi.film.sheet import Cast
from yingxi.stage.ages import heads_of
from yingxi.stage.covering import head_in_set
from yingxi.stage.layers import NEAREST
from yingxi.stage.moves import camera_at

# On each side of a head's middle, and of a body's, in heads.
ROOM = 0.62

Span = tuple[float, float]
"""Left and right, as shares of the frame's width."""


def heads_across(
    board: Board, cast: Cast, performance: Performance, frame: int, *, width: int, height: int
) -> tuple[Span, ...]:
    """Of each subject (everybody where `board` names none) whose head is in the frame on `frame`, how far it goes with
    its hair, and the body under it as far as that is in the frame too. Nothing in an insert, which shows no people."""
    if board.insert:
        return ()
    camera = camera_at(board, cast, performance, frame, width=width, height=height)
    spans: list[Span] = []
    for playing in performance.people:
        if playing.person not in (board.subjects or (playing.person,)):
            continue
        sheet = cast.sheet(playing.person)
        pose = playing.at(frame)
        x, y, z = head_in_set(sheet, pose)
        if z - camera.z <= NEAREST:
            continue
        middle = camera.at(x, y, z)[0] / width
        half = ROOM * sheet.height / heads_of(sheet) * camera.scale(z) / width
        if not 0 < middle < 1:
            continue
        body, down = camera.at(pose.x, pose.hip, z)
        across = (middle, min(1.0, max(0.0, body / width)) if down < height else middle)
        spans.append((round(min(across) - half, 3), round(max(across) + half, 3)))
    return tuple(spans)
