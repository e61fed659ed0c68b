"""Bystanders: who is not meant by a shot and would be cut by its frame's edge is left out of it."""

from yingxi.film.board import Board
from yingxi.film.brief import Brief
from yingxi.film.sheet import Cast
from yingxi.stage.framing import camera_of
from yingxi.stage.rig import HEADS

# Half a head with its hair, in heads. A camera that follows or leads looks after its own edges.
HALF, FOLLOWS = 0.5, ("pan", "whip", "rack focus")


def bystanders_whole(board: Board, cast: Cast, brief: Brief) -> Board:
    """`board` without those who neither are its subjects nor do anything in it and whose head its edge would cut."""
    meant = {*board.subjects, board.over, board.towards}
    meant |= {person for moment in board.moments for person in (moment.actor, moment.whom)}
    if not board.subjects or board.move in FOLLOWS or {each.person for each in board.placements} <= meant:
        return board
    camera = camera_of(board, cast, width=brief.width, height=brief.height)
    kept = []
    for placement in board.placements:
        sheet = cast.sheet(placement.person)
        half = HALF * sheet.height / HEADS[sheet.age] * camera.scale(placement.z)
        x, _ = camera.at(placement.x, sheet.height, placement.z)
        cut = x - half < 0 < x + half or x - half < brief.width < x + half
        if placement.person in meant or not cut:
            kept.append(placement)
    return board.model_copy(update={"placements": tuple(kept)})
